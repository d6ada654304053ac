"""Step 1 of an import: read the tables of a page, whatever it is written in."""

import codecs
import csv
import io
import json
import re
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain, dropwhile, groupby
from pathlib import PurePath
from typing import TypeAlias

from bs4 import BeautifulSoup, Tag, UnusualUsageWarning
from bs4.dammit import EncodingDetector
from bs4.element import NavigableString, PageElement
from markdown_it import MarkdownIt
from markdown_it.token import Token

from vendor_errors.texts import is_printable

_Json: TypeAlias = "str | bool | list[_Json] | dict[str, _Json] | None"

# The charsets among Python's codecs, and what browsers take some of them for.
_CHARSET = re.compile("ascii|big5|cp|euc|gb|iso8859|koi8|mac|shift_jis|tis")
_SUPERSETS = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030"}
_MARKDOWN = MarkdownIt("commonmark").enable("strikethrough")
_PIPE = re.compile(r"(?<!\\)\|")
# The line below a Markdown header, and those around the rows of a drawn table.
_RULE = re.compile(r"(?=.*[|+])(?=.*-|.*=)[\s>|+:=-]+")
_DOCUMENT = re.compile(r"\s*<(?:!doctype|\?xml|html|head|body|table)\b", re.IGNORECASE)
# The elements that begin a new line, and those that only format what is in them.
_BREAKING = re.compile("blockquote|br|dd|div|dt|h[1-6]|hr|li|ol|p|pre|t[dhr]|ul")
_FORMATTING = re.compile(
    "a|abbr|b|big|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|"
    "strong|sub|sup|tt|u|var|wbr"
)
_WIDEST = 1000  # as wide as a cell can be in browsers
# The keys by which an object is told from one whose keys are codes.
_FIELD = re.compile(
    "(?:error|http|user)?[_ -]?"
    "(?:code|desc(?:ription)?|details?|message|msg|name|reason|status|text|title)",
    re.IGNORECASE,
)


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


def read_tables(data: bytes, name: str) -> list[Table]:
    """Read the tables of a page: Markdown, HTML, CSV, TSV, JSON or text with `|`.

    Args:
        data: The page.
        name: The name of its file, whose ending says what it is written in. Where it
            does not, the text does.

    Returns:
        Those of two columns or more that have rows, in the order of the page, but the
        HTML tables of a Markdown page first.

    Raises:
        PageError: There are none, or the page cannot be read.
    """
    # HTML and Markdown have U+FFFD for a NUL, but it stands for nothing that is lost.
    text = _decoded(data).replace("\0", "")
    tables: Iterable[Table | None]
    match PurePath(name).suffix.lower():
        case ".json":
            tables = _json_tables(text)
        case ".html" | ".htm":
            tables = _html_tables(text)
        case ".csv":
            delimiter = _delimiter(text)
            tables = [_table(_records(text, delimiter), f"{delimiter.strip()} ")]
        case ".tsv":
            tables = [_table(_records(text, "\t"), " ")]
        case ".md" | ".markdown":
            tables = _markdown_tables(text)
        case _:
            tables = _guessed_tables(text)
    found = [table for table in tables if table]
    if not found:
        raise PageError(
            "no table of two columns or more: save the page as HTML, Markdown, CSV, "
            "TSV or JSON, or as text with | between the cells"
        )
    return found


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        declared = EncodingDetector.find_declared_encoding(data, is_html=True)
        with suppress(LookupError, UnicodeDecodeError):
            charset = codecs.lookup(declared or "").name
            if _CHARSET.match(charset):
                return data.decode(_SUPERSETS.get(charset, charset))
        line = data.count(b"\n", 0, error.start) + 1
        raise PageError(
            f"byte 0x{data[error.start]:02x} in line {line} is not "
            f"{declared or error.encoding}: save the page as UTF-8"
        ) from None


def _guessed_tables(text: str) -> Iterable[Table | None]:
    if text.lstrip().startswith(("{", "[")):
        # A text may begin so too, with a link for one.
        with suppress(PageError):
            return _json_tables(text)
    if _DOCUMENT.match(text):
        return _html_tables(text)
    with suppress(PageError):
        records = list(_records(text, _delimiter(text)))
        widths = {len(record) for record in records}
        # Prose has commas too, but not as many in each line.
        if len(widths) == 1 and widths != {1}:
            return [_table(records, " ")]
    return _markdown_tables(text)


def _table(
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
        row = tuple(map(_clean, cells))
        if header:
            end = len(header) - 1
            last = joint.join(filter(None, row[end:]))
            padding = ("",) * (end - len(row))
            body.append((*row[:end], *padding, last))
        elif len(row) > _WIDEST:
            return None
        elif len(row) > 1:
            header = row
    return Table(header, tuple(body), is_headed, is_loose) if body else None


# A cell that spans rows is there once for each.
@lru_cache
def _clean(text: str) -> str:
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    seen = "".join(char for char in text if is_printable(char) or char.isspace())
    return " ".join(seen.split())


def _delimiter(text: str) -> str:
    header = text.lstrip("\n\r").partition("\n")[0]
    return max(",;\t", key=header.count)


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        yield from filter(None, reader)
    except csv.Error as error:
        raise PageError(
            f"line {reader.line_num} is not CSV ({error}): check its quotes"
        ) from None


def _json_tables(text: str) -> list[Table | None]:
    try:
        # Numbers keep their spelling, as in 1.10.
        value: _Json = json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str
        )
        return list(_value_tables(value, 2))
    except RecursionError:
        raise PageError("JSON that is nested too deep: import only its codes") from None
    except ValueError as error:
        raise PageError(f"not JSON ({error}): correct it") from None


def _value_tables(value: _Json, levels: int) -> Iterator[Table | None]:
    """Yield the tables of a JSON value, and of those so many levels down in it."""
    if isinstance(value, list):
        yield _object_table([item for item in value if isinstance(item, dict)])
    elif isinstance(value, dict):
        inner = [item for item in value.values() if isinstance(item, dict)]
        if not any(isinstance(item, dict | list) for item in value.values()):
            if _has_fields(value):
                yield _object_table([value])
            else:
                pairs = [(code, _json_text(item)) for code, item in value.items()]
                yield _table([("code", "message"), *pairs], " ", is_headed=True)
        elif len(inner) == len(value) and _are_alike(inner):
            yield _object_table(inner, list(value))
        elif levels:
            for item in value.values():
                yield from _value_tables(item, levels - 1)


def _are_alike(objects: list[dict[str, _Json]]) -> bool:
    """Tell whether objects have the same fields, rather than each its own codes."""
    keys = list(chain.from_iterable(objects))
    return len(set(keys)) < len(keys) or all(map(_has_fields, objects))


def _has_fields(value: dict[str, _Json]) -> bool:
    return any(map(_FIELD.fullmatch, value))


def _object_table(
    objects: Sequence[Mapping[str, _Json]], codes: Sequence[str] = ()
) -> Table | None:
    fields = list(dict.fromkeys(chain.from_iterable(objects)))
    rows = ([_json_text(item.get(field)) for field in fields] for item in objects)
    if not codes:
        return _table(chain([fields], rows), " ", is_headed=True)
    header = ["name" if "code" in fields else "code", *fields]
    named = ([code, *row] for code, row in zip(codes, rows, strict=True))
    return _table(chain([header], named), " ", is_headed=True)


def _json_text(value: _Json) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_json_text(item)}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(map(_json_text, value))
    if isinstance(value, bool):
        return str(value).lower()
    return value or ""


def _html_tables(text: str) -> list[Table | None]:
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
        table = _table(texts, " ", is_headed=is_headed)
        tables.append(table)
        # What is a table of its own is no part of the cell that it is in.
        inner[id(element)] = " " if table else f" {_text(element, inner)} "
    return tables[::-1]


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
            edge = " " if _BREAKING.fullmatch(node.name) else ""
            waiting += [edge, *reversed(node.contents), edge]
        elif type(node) in (NavigableString, str):  # and no script, no comment
            texts.append(str(node))
    return "".join(texts)


def _unspanned(
    rows: Iterable[Sequence[Tag]], inner: Mapping[int, str]
) -> Iterator[list[str]]:
    """Yield the texts of cells, each in all the rows and columns that it spans."""
    widest = _WIDEST
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


def _markdown_tables(text: str) -> Iterator[Table | None]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks: list[Token] = []
    links: dict[str, object] = {}
    _MARKDOWN.block.parse("\n".join(lines), _MARKDOWN, links, blocks)
    _blank(lines, blocks, "fence")
    if "<table" in text.lower():
        # Its cells may have the markup of both.
        for table in filter(None, _html_tables("\n".join(lines))):
            header, *rows = (
                tuple(_clean(_plain(cell, links)) for cell in row)
                for row in (table.header, *table.rows)
            )
            yield replace(table, header=header, rows=tuple(rows))
    _blank(lines, blocks, "html_block")
    # Other than in GFM, a line without a pipe ends a table, a row may be longer than
    # the header, and the delimiter row may be missing.
    for piped, run in groupby(lines, _is_piped):
        if piped:
            drawn = list(run)
            is_headed = len(drawn) > 1 and bool(_RULE.fullmatch(drawn[1]))
            yield _table(
                (
                    [_plain(cell, links) for cell in _split(line)]
                    for line in drawn
                    if not _RULE.fullmatch(line)
                ),
                " | ",
                is_headed=is_headed,
                is_loose=not is_headed,
            )


def _blank(lines: list[str], blocks: Iterable[Token], kind: str) -> None:
    """Empty the lines of all blocks of a kind."""
    for block in blocks:
        if block.type == kind and block.map:
            start, end = block.map
            lines[start:end] = [""] * (end - start)


def _is_piped(line: str) -> bool:
    return bool(_PIPE.search(line) or _RULE.fullmatch(line))


def _split(line: str) -> list[str]:
    line = line.strip()
    if (quoted := line.lstrip("> ")).startswith("|"):
        line = quoted[1:]
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.replace("\\|", "|") for cell in _PIPE.split(line)]


def _plain(markdown: str, links: dict[str, object]) -> str:
    """Return the text of a cell without its markup."""
    (inline,) = _MARKDOWN.parseInline(markdown.strip(), links)
    return "".join(map(_token_text, inline.children or ()))


def _token_text(token: Token) -> str:
    if token.type != "html_inline":
        return token.content
    tag = re.sub(r"^</?(\w*).*", r"\1", token.content, flags=re.DOTALL).lower()
    if _BREAKING.fullmatch(tag):
        return " "
    # <name> may stand for a name, and is no markup then.
    return "" if _FORMATTING.fullmatch(tag) else token.content
