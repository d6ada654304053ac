"""The tables of HTML, with cells that span rows and columns, and tables in cells."""

import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import dropwhile

from bs4 import BeautifulSoup, Tag, UnusualUsageWarning
from bs4.element import NavigableString, PageElement

from vendor_errors_codegen.importing.readers.table import (
    WIDEST,
    Reader,
    Table,
    Tables,
    table_of,
)

# The elements that begin a new line.
BREAKING = re.compile("blockquote|br|dd|div|dt|h[1-6]|hr|li|ol|p|pre|t[dhr]|ul")
_DOCUMENT = re.compile(r"\s*<(?:!doctype|\?xml|html|head|body|table)\b", re.IGNORECASE)


def html_tables(text: str) -> list[Table | None]:
    """Return the tables of a text, each before those in its cells."""
    # Whether the text looks like a file's name or XML is of no interest.
    with warnings.catch_warnings(action="ignore", category=UnusualUsageWarning):
        soup = BeautifulSoup(text, "lxml")
    elements = soup.find_all("table")
    rows: dict[int, list[Sequence[Tag]]] = {id(element): [] for element in elements}
    for row in soup.find_all("tr"):
        if element := row.find_parent("table"):
            rows[id(element)].append(row.find_all(["td", "th"], recursive=False))
    tables: list[Table | None] = []
    inner: dict[int, str] = {}
    for element in reversed(elements):
        first = next((row for row in rows[id(element)] if len(row) > 1), ())
        is_headed = all(cell.name == "th" for cell in first)
        texts = _unspanned(rows[id(element)], inner)
        table = table_of(texts, " ", is_headed=is_headed)
        tables.append(table)
        # What is a table of its own is no part of the cell that it is in.
        inner[id(element)] = " " if table else f" {_text(element, inner)} "
    return tables[::-1]


def _guess(text: str) -> Tables | None:
    return html_tables(text) if _DOCUMENT.match(text) else None


def _text(element: Tag, inner: Mapping[int, str]) -> str:
    """Return the text of an element, given that of the tables in it by their id."""
    texts: list[str] = []
    # A page may be nested deeper than Python calls.
    waiting: list[PageElement | str] = [element]
    while waiting:
        node = waiting.pop()
        if id(node) in inner:
            texts.append(inner[id(node)])
        elif isinstance(node, Tag):
            edge = " " if BREAKING.fullmatch(node.name) else ""
            waiting += [edge, *reversed(node.contents), edge]
        elif type(node) in (NavigableString, str):  # and no script, no comment
            texts.append(str(node))
    return "".join(texts)


def _unspanned(
    rows: Iterable[Sequence[Tag]], inner: Mapping[int, str]
) -> Iterator[list[str]]:
    """Yield the texts of cells, each in all the rows and columns that it spans."""
    widest = WIDEST
    texts: dict[int, str] = {}
    ends: dict[int, int] = {}
    # One cell above the header spans all columns, but is none of them.
    for number, cells in enumerate(dropwhile(lambda cells: len(cells) < 2, rows)):
        row: list[str] = []
        for cell in (*cells, None):
            while ends.get(len(row), 0) > number:
                row.append(texts[len(row)])
            if cell is None:
                break
            text = _text(cell, inner)
            for _ in range(max(1, min(_span(cell, "colspan"), widest - len(row)))):
                texts[len(row)] = text
                ends[len(row)] = number + _span(cell, "rowspan")
                row.append(text)
        if number == 0:
            widest = len(row)
        yield row


def _span(cell: Tag, attribute: str) -> int:
    found = re.match(r"\s*(\d{1,9})", str(cell.get(attribute)))
    return int(found[1]) if found else 1


READER = Reader((".html", ".htm"), html_tables, _guess)
