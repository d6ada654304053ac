"""The codes in logs, counted in one pass over their bytes."""

from __future__ import annotations

import re

from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_BLOCK = 1 << 18
_IN_CODES = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-"


class Count:
    """How often a code stands in logs.

    Attributes:
        count: The number.
        first: The first place: the name of the file, and the number of the line.
        last: The last place.
    """

    __slots__ = ("count", "first", "last")

    def __init__(self) -> None:
        self.count = 0
        self.first: tuple[str, int] = ("", 0)
        self.last: tuple[str, int] = ("", 0)


class Counter:
    """Counts qualified codes, such as octopush:153.

    Args:
        vendors: The names of the vendors whose codes are counted.

    Attributes:
        counts: What was counted, by qualified code.
    """

    def __init__(self, vendors: abc.Iterable[str]) -> None:
        self.counts: dict[str, Count] = {}
        # To look for a fixed text, and only there for the pattern, is faster than a
        # pattern alone, and much faster than one pattern for all vendors.
        self._patterns = {
            f"{vendor}:".encode(): re.compile(
                rf"(?<![A-Za-z0-9_]){re.escape(vendor)}:"
                r"[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*".encode()
            )
            for vendor in vendors
        }

    def read(self, file: BinaryIO, name: str) -> None:
        """Count what stands in a file.

        Args:
            file: The file.
            name: What places call it.
        """
        line = 1
        rest = b""
        while data := file.read(_BLOCK):
            block = rest + data
            # Not within a code. A line may be longer than a block.
            end = len(block.rstrip(_IN_CODES)) or len(block)
            block, rest = block[:end], block[end:]
            self._read(block, name, line)
            line += block.count(b"\n")
        self._read(rest, name, line)

    def _read(self, block: bytes, name: str, line: int) -> None:
        """Count what stands in a block, which begins in a line of a file."""
        # By code: how often, where first and where last.
        found: dict[bytes, list[int]] = {}
        for begin, pattern in self._patterns.items():
            place = block.find(begin)
            while place >= 0:
                after = place + 1
                if match := pattern.match(block, place):
                    after = match.end()
                    if known := found.get(match[0]):
                        known[0] += 1
                        known[2] = place
                    else:
                        found[match[0]] = [1, place, place]
                place = block.find(begin, after)
        lines = _lines(block, {place for each in found.values() for place in each[1:]})
        for code, (count, first, last) in found.items():
            total = self.counts.setdefault(code.decode(), Count())
            if not total.count:
                total.first = name, line + lines[first]
            total.count += count
            total.last = name, line + lines[last]


def _lines(block: bytes, places: abc.Iterable[int]) -> dict[int, int]:
    """Return how many ends of lines stand before each place."""
    lines: dict[int, int] = {}
    line = before = 0
    for place in sorted(places):
        line += block.count(b"\n", before, place)
        before = place
        lines[place] = line
    return lines
