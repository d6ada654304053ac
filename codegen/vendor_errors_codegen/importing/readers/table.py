"""What all formats have in common: a table of a page, and how one is read."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from vendor_errors.texts import is_printable

WIDEST = 1000  # as wide as a cell can be in browsers


class PageError(Exception):
    """A page from which no codes can be read: what is wrong, and what to do."""


@dataclass(frozen=True)
class Table:
    """A table of a page. Its cells are printable, with no blanks at their ends.

    Attributes:
        header: The first row.
        rows: The others, each as long as the header.
        is_headed: Whether the page says that the first row is a header.
        is_loose: Whether a row without a code may lack the cell, too.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_headed: bool = field(default=False, compare=False)
    is_loose: bool = field(default=False, compare=False)


# Those of a page; None stands for one that cannot be used.
Tables: TypeAlias = Iterable[Table | None]


@dataclass(frozen=True)
class Reader:
    """How pages of a format are read.

    Attributes:
        suffixes: Those of the files, in lower case.
        read: Returns the tables of a text, or raises a `PageError`.
        guess: The same for a text that may be of another format, which it tells by
            returning None; None where only the suffix tells.
    """

    suffixes: tuple[str, ...]
    read: Callable[[str], Tables]
    guess: Callable[[str], Tables | None] | None


def table_of(
    rows: Iterable[Sequence[str]],
    joint: str,
    *,
    is_headed: bool = False,
    is_loose: bool = False,
) -> Table | None:
    """Make a table of rows as they stand in the page.

    Args:
        rows: The rows, as long as they are. One cell before the first row that has
            more is a title, and no part of the table.
        joint: Joins the cells for which the header has no column.
        is_headed: As in a table.
        is_loose: As in a table.

    Returns:
        The table, or None if it has no row, or too few or too many columns.
    """
    header: tuple[str, ...] = ()
    body: list[tuple[str, ...]] = []
    for cells in rows:
        row = tuple(map(clean, cells))
        if header:
            end = len(header) - 1
            last = joint.join(filter(None, row[end:]))
            padding = ("",) * (end - len(row))
            body.append((*row[:end], *padding, last))
        elif len(row) > WIDEST:
            return None
        elif len(row) > 1:
            header = row
    return Table(header, tuple(body), is_headed, is_loose) if body else None


# A cell that spans rows is there once for each.
@lru_cache
def clean(text: str) -> str:
    """Return the text of a cell as a table has it."""
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    seen = "".join(char for char in text if is_printable(char) or char.isspace())
    return " ".join(seen.split())
