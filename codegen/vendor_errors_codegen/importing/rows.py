"""What a page says of its codes, row by row."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import shorten

from vendor_errors_codegen.importing.columns import (
    HTTP_STATUS,
    Columns,
    FoundColumns,
    check_told,
    header_of,
    headers_of,
)
from vendor_errors_codegen.importing.readers.table import PageError, Table

# What nobody would ask about.
_PLAIN_CODE = re.compile(r"[\w.:/-]+")
_SEVERAL_CODES = re.compile(
    r"\w{0,20}\d\w{0,20}\s*(?:[,;/&]|\.\.+|…|\b(?:to|or|and)\b)\s*\w{0,20}\d.*"
    r"|[A-Z]*\d+\s*[-–—]\s*[A-Z]*\d+|[1-9]xx+|[1-9]\dx",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class PageRow:
    """What a page says of a code.

    Attributes:
        code: The code, never empty.
        message: The message, or what comes closest to one.
        description: What else is said of the code.
        http_status: The three digits of an HTTP status, or nothing.
    """

    code: str
    message: str
    description: str
    http_status: str


def page_rows(
    tables: Iterable[Table], told: Columns, notes: list[str]
) -> list[PageRow]:
    """Find what a page says of its codes.

    Args:
        tables: The tables of the page.
        told: The columns that a person has named.
        notes: Takes what the person should know: which columns were taken for what,
            and what was left out, each in one line.

    Returns:
        A row for each text that the page has for a code, in the order of the page.

    Raises:
        PageError: No table has codes, or what was told does not fit the tables.
    """
    tables = list(tables)
    check_told(told, tables)
    found: list[PageRow] = []
    for number, table in enumerate(tables, 1):
        columns = FoundColumns(table, told)
        if "code" not in columns.roles:
            notes.append(
                f"table {number} ({header_of(table)}): no column of codes, skipped"
            )
            continue
        notes.append(f"table {number}: {columns.sources()}")
        reader = _RowReader(
            columns, is_loose=table.is_loose, code_is_told=told.code is not None
        )
        found += reader.rows(f"table {number}", notes)
    if not found:
        advice = "name" if told.code is None else "name another for"
        raise PageError(
            f"no codes found: {headers_of(tables)}; {advice} the column of the codes "
            "with --code"
        )
    return list(dict.fromkeys(found))


class _RowReader:
    """A reader of the rows of one table.

    Args:
        columns: What its columns hold, with that of the codes.
        is_loose: Whether a row without a code may lack the cell, too.
        code_is_told: Whether a person has named the column of the codes.
    """

    def __init__(
        self, columns: FoundColumns, *, is_loose: bool, code_is_told: bool
    ) -> None:
        self._columns = columns
        self._code_is_told = code_is_told
        self._code_at = code_at = columns.roles["code"]
        codes = [row[code_at] for row in columns.rows if row[code_at]]
        self._may_be_headings = _are_few(map(_is_heading, codes))
        full = [row[code_at] for row in columns.rows if row[-1]]
        self._may_lack_cells = (
            is_loose and not code_is_told and _are_few(map(_is_sentence, full))
        )

    def rows(self, place: str, notes: list[str]) -> Iterator[PageRow]:
        """Yield what the table says of its codes.

        Args:
            place: What the notes call the table.
            notes: Takes what is left out or doubtful.
        """
        above = ""
        for number, row in enumerate(self._columns.rows, 1):
            first = next(filter(None, row), None)
            if first is None:
                continue
            here = f'{place}, row {number} ("{shorten(first, 60)}")'
            if what := self._no_row(row):
                notes.append(f"{here}: {what}, skipped")
                continue
            cells = self._cells(row)
            code, status = cells["code"], _status(cells.get("http_status", ""))
            if status and self._columns.roles["http_status"] == self._code_at:
                code = status
            if self._may_be_several(code):
                notes.append(f"{here}: looks like several codes, kept as one")
            above = code or above
            if not above or not any(cells.values()):
                notes.append(f"{here}: no code, skipped")
                continue
            if not code:
                notes.append(f"{here}: no code, joined to {above}")
            yield PageRow(
                code=above,
                message=cells.get("message", ""),
                description=cells.get("description", ""),
                http_status=status,
            )

    def _no_row(self, row: Sequence[str]) -> str | None:
        """Say what a row is that says nothing of a code, or return None."""
        code, header = row[self._code_at], self._columns.header
        if header and code == header[self._code_at] != "":
            return "the header again"
        if (
            self._may_be_headings
            and code
            and len({*row} - {""}) == 1
            and _is_heading(code)
        ):
            return "a text for the rows below"
        return None

    def _cells(self, row: Sequence[str]) -> dict[str, str]:
        """Return the cells of a row, by what they hold."""
        code_at = self._code_at
        if self._may_lack_cells and not row[-1] and _is_sentence(row[code_at]):
            row = (*row[:code_at], "", *row[code_at:-1])
        return {role: row[index] for role, index in self._columns.roles.items()}

    def _may_be_several(self, code: str) -> bool:
        is_plain = _PLAIN_CODE.fullmatch(code) or self._code_is_told
        return bool(code and (not is_plain or _SEVERAL_CODES.fullmatch(code)))


def _status(cell: str) -> str:
    found = HTTP_STATUS.fullmatch(cell)
    return found[1] if found else ""


def _are_few(found: Iterable[bool]) -> bool:
    """Tell whether no more than half of what was looked at is so."""
    listed = list(found)
    return sum(listed) * 2 <= len(listed)


def _is_sentence(text: str) -> bool:
    return " " in text and not _SEVERAL_CODES.fullmatch(text)


def _is_heading(text: str) -> bool:
    return _is_sentence(text) or (text.isalpha() and not text.isupper())
