"""The command `summary`."""

from __future__ import annotations

import contextlib
import sys

from vendor_errors._cli.answers import Answer
from vendor_errors._cli.catalogues import every_code, names_of
from vendor_errors._cli.counting import Count, Counter
from vendor_errors._cli.listing import Said
from vendor_errors._cli.terminal import Terminal, say, write_json
from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from vendor_errors._cli.catalogues import Catalogue, Shelf

_HEAD = ("count", "code", "class", "category", "retry", "first", "last", "message")


def summarize(files: abc.Sequence[str], shelf: Shelf, *, as_json: bool = False) -> int:
    """Count the qualified codes in logs, and write them, the most frequent first.

    Args:
        files: The names of the logs, "-" for standard input.
        shelf: The catalogues.
        as_json: Whether to write JSON.

    Returns:
        The exit status, 1 where the logs have none.

    Raises:
        OSError: A log cannot be read.
    """
    # Only its own catalogue says that a vendor is one.
    catalogues = [*shelf.near, *shelf.far]
    counter = Counter(catalogue.vendor for catalogue in catalogues)
    for name in files:
        with _opened(name) as file:
            counter.read(file, name)
    ranked = sorted(counter.counts.items(), key=lambda item: (-item[1].count, item[0]))
    known = _Known(catalogues)
    if as_json:
        write_json([known.record(code, count) for code, count in ranked])
    elif ranked:
        _write(ranked, known, names=len(files) > 1)
    else:
        say("the logs have no code such as octopush:153")
    return 0 if ranked else 1


def _opened(name: str) -> contextlib.AbstractContextManager[BinaryIO]:
    if name == "-":
        return contextlib.nullcontext(sys.stdin.buffer)
    return open(name, "rb")


class _Known:
    """What catalogues say of counted codes.

    Args:
        catalogues: The catalogues.
    """

    def __init__(self, catalogues: abc.Iterable[Catalogue]) -> None:
        self._said = {
            code["qualified_code"]: Said(Answer(catalogue.content, code))
            for catalogue in catalogues
            for code in every_code(catalogue.content)
        }
        self._undocumented = {
            catalogue.vendor: catalogue.content["undocumented"]
            for catalogue in catalogues
        }

    def said(self, code: str) -> Said | None:
        """Return what the catalogues say of a code, or None where none has it."""
        vendor, _, name = code.partition(":")
        spelled = (f"{vendor}:{each}" for each in names_of(name))
        return next((self._said[each] for each in spelled if each in self._said), None)

    def undocumented(self, code: str) -> str:
        """Return the class of a code that no catalogue has."""
        return self._undocumented[code.partition(":")[0]]

    def record(self, code: str, count: Count) -> dict[str, object]:
        """Return what JSON can say of a code."""
        said = self.said(code)
        first, last = (
            {"file": name, "line": line} for name, line in (count.first, count.last)
        )
        return {
            "qualified_code": code,
            "count": count.count,
            "class": said.class_name if said else self.undocumented(code),
            "category": said.category if said else "unknown",
            "retryable": said.retryable if said else None,
            "message": said.message if said else None,
            "first": first,
            "last": last,
        }


def _write(
    ranked: abc.Iterable[tuple[str, Count]], known: _Known, *, names: bool
) -> None:
    rows: list[tuple[str | int, ...]] = []
    for code, count in ranked:
        said = known.said(code)
        cells = said.cells() if said else (known.undocumented(code), "unknown", "?")
        message = said.message if said else "(in no catalogue)"
        places = (_place(place, names=names) for place in (count.first, count.last))
        rows.append((count.count, code, *cells, *places, message))
    Terminal(sys.stdout).table(_HEAD, rows)


def _place(place: tuple[str, int], *, names: bool) -> str | int:
    name, line = place
    return f"{name}:{line}" if names else line
