"""The output: what a terminal can show, how wide a text is there, and JSON."""

from __future__ import annotations

import json
import os
import sys

from vendor_errors._typing import abc
from vendor_errors.texts import in_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

_WIDTH = 80
_NARROWEST = 40
_NARROWEST_COLUMN = 8
_STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "cyan": "36"}


class Terminal:
    """What the output goes to.

    Args:
        stream: The output.

    Attributes:
        width: How many columns a text may have.
        is_one: Whether it is a terminal, and not a file or a pipe.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.is_one = stream.isatty()
        self.width = max(_width(stream), _NARROWEST) if self.is_one else _WIDTH
        self._has_colour = _has_colour(is_one=self.is_one)

    def styled(self, text: str, style: str) -> str:
        """Return a text as the terminal shows it in a style, such as "bold"."""
        if not self._has_colour or not text.strip():
            return text
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m"

    def write(self, text: str = "") -> None:
        """Write a line."""
        self._stream.write(f"{text}\n")

    def table(
        self, head: abc.Sequence[str], rows: abc.Iterable[abc.Sequence[str | int]]
    ) -> None:
        """Write a table, whose columns are cut where the terminal is too narrow.

        Numbers stand at the right of their column. The code is cut last.
        """
        cells = [[in_one_line(str(cell)) for cell in row] for row in (head, *rows)]
        right = [isinstance(cell, int) for cell in (*rows, head)[0]]
        widths = [max(map(columns, column)) for column in zip(*cells, strict=True)]
        if self.is_one:
            _narrow(widths, self.width, head.index("code") + 1)
        for number, row in enumerate(cells):
            parts = [
                padded(cut(cell, width), width, right=at_right)
                for cell, width, at_right in zip(row, widths, right, strict=True)
            ]
            if number == 0:
                self.write(self.styled("  ".join(parts).rstrip(), "dim"))
            else:
                self.write("  ".join(parts).rstrip())


def write_json(value: object) -> None:
    """Write a value as JSON, in which every character is ASCII, to standard output."""
    print(json.dumps(value, indent=2))


def say(text: str) -> None:
    """Write a line to standard error."""
    print(f"vendor-errors: {text}", file=sys.stderr)


def columns(text: str) -> int:
    """Return how many columns a text takes on a terminal."""
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Return a text with blanks up to a width."""
    blanks = " " * (width - columns(text))
    return blanks + text if right else text + blanks


def cut(text: str, width: int) -> str:
    """Return a text that takes no more than a width."""
    if columns(text) <= width:
        return text
    kept = ""
    room = width - 1
    for char in text:
        room -= _columns_of(char)
        if room < 0:
            break
        kept += char
    return f"{kept.rstrip()}…"


def wrapped(text: str, width: int) -> list[str]:
    """Return a text in lines, which end between words.

    Words of wide characters end anywhere, because their languages have no blanks.
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and columns(line) + 1 + columns(word) <= width:
            line += f" {word}"
            continue
        if line:
            lines.append(line)
        line = word
        while not line.isascii() and columns(line) > width:
            kept = cut(line, width).removesuffix("…")
            lines.append(kept)
            line = line[len(kept) :]
    return [*lines, line]


def _columns_of(char: str) -> int:
    # Few texts need what it loads.
    from unicodedata import category, east_asian_width

    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _narrow(widths: list[int], width: int, kept: int) -> None:
    """Take from the widest columns what a terminal has no room for.

    Args:
        widths: The widths of the columns.
        width: That of the terminal.
        kept: How many columns lose something only where the others are narrow.
    """
    gaps = 2 * (len(widths) - 1)
    for first in (kept, 0):
        while sum(widths) + gaps > width:
            widest = max(widths[first:])
            if widest <= _NARROWEST_COLUMN:
                break
            widths[widths.index(widest, first)] -= 1


def _width(stream: TextIO) -> int:
    try:
        return int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        pass
    try:
        return os.get_terminal_size(stream.fileno()).columns or _WIDTH
    except OSError:
        return _WIDTH


def _has_colour(*, is_one: bool) -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    # Windows shows colours in its newer terminal only.
    is_able = sys.platform != "win32" or "WT_SESSION" in os.environ
    return is_one and is_able and os.environ.get("TERM") != "dumb"
