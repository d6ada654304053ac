"""What the columns of a page's table hold, by their headers and by their cells."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from textwrap import shorten

from vendor_errors_codegen.importing.readers.table import PageError, Table

# The last word of a header says what the column holds: "Error code description" has
# descriptions. Of two columns, that whose word is named first here is the better one.
_CODE_WORDS = ("code", "codes", "errorcode", "errcode", "errno", "retcode")
_ERROR_WORDS = ("error", "errors", "exception", "fault")
_NAME_WORDS = ("number", "no", "num", "nr", "id", "identifier", "name", "key", "type")
_MESSAGE_WORDS = ("message", "messages", "msg", "text", "reason", "title", "summary")
_DESCRIPTION_WORDS = (
    *("description", "desc", "definition", "meaning", "explanation", "details"),
    *("detail", "cause", "causes", "notes", "note", "comments", "comment", "remarks"),
    *("solution", "resolution", "action"),
)
_STATUS_WORDS = ("http", "status", "response")
# Codes are not the only names and numbers that a page has tables of.
_OTHER_WORDS = (
    *("amount", "argument", "attribute", "category", "component", "country"),
    *("currency", "date", "default", "deprecated", "endpoint", "example", "field"),
    *("format", "header", "language", "length", "level", "limit", "method", "module"),
    *("option", "param", "parameter", "path", "plan", "port", "price", "property"),
    *("required", "retry", "retryable", "scope", "severity", "since", "type", "unit"),
    *("url", "variable", "version"),
)
_CODE = re.compile(r"(?=.*\w)\S{1,64}")
# A code that is no word of a language.
_SURE_CODE = re.compile(r"(?=.*\d)\S{1,64}|[A-Z][A-Z_.:/-]{2,63}")
_NUMBERED_CODE = re.compile(r"[A-Z]*[_-]?\d+")
HTTP_STATUS = re.compile(r"(?:HTTP\S*\s+)?([1-5][0-9][0-9])(?:\W\D*)?")
_LETTERS = re.compile(r".*[^\W\d_].*")
# A column is what most of its cells are.
_MOST = 0.75
_LABELS = {
    "code": "code",
    "message": "message",
    "description": "description",
    "http_status": "HTTP status",
}


@dataclass(frozen=True)
class Columns:
    """The columns as a person names them: by header, or by position from 1.

    Attributes:
        code: The column of the codes, or None for the one that looks like it.
        message: The column of the messages, likewise.
        description: The column of the descriptions, likewise.
        http_status: The column of the HTTP statuses, likewise.
    """

    code: str | None = None
    message: str | None = None
    description: str | None = None
    http_status: str | None = None


def check_told(told: Columns, tables: Sequence[Table]) -> None:
    """Check that the columns that a person has named are there.

    Raises:
        PageError: One is in no table, or two are one.
    """
    found = [_told_roles(told, table) for table in tables]
    for role, name in asdict(told).items():
        if name is not None and not any(role in roles for roles in found):
            option = role.replace("_", "-")
            raise PageError(f"--{option}: no column {name!r}, {headers_of(tables)}")
    for roles in found:
        if len({*roles.values()}) < len(roles):
            raise PageError(
                f"{' and '.join(roles)} cannot be one column: {headers_of(tables)}"
            )


def _told_roles(told: Columns, table: Table) -> dict[str, int]:
    """Return the columns of a table that a person has named, by what they hold."""
    roles: dict[str, int] = {}
    for role, name in asdict(told).items():
        if name is not None:
            columns = [str(position) for position, _ in enumerate(table.header, 1)]
            if _folded(name) not in columns:
                columns = [_folded(text) for text in table.header]
            if _folded(name) in columns:
                roles[role] = columns.index(_folded(name))
    return roles


def _is_told(told: Columns, table: Table) -> bool:
    """Tell whether a person has named a column by the first row of a table."""
    positions = {str(position) for position, _ in enumerate(table.header, 1)}
    names = {_folded(name) for name in asdict(told).values() if name is not None}
    return not (names - positions).isdisjoint(map(_folded, table.header))


def _folded(text: str) -> str:
    return "".join(text.split()).casefold()


def header_of(table: Table) -> str:
    """Return the header of a table, for reading."""
    return shorten(", ".join(dict.fromkeys(filter(None, table.header))), 80)


def headers_of(tables: Sequence[Table]) -> str:
    """Say which columns the tables of a page have."""
    names = dict.fromkeys(f"({header_of(table)})" for table in tables)
    return f"the tables have the columns {' '.join(names)}"


@dataclass(frozen=True)
class _Column:
    """A column of a table.

    Attributes:
        index: Its position, from 0.
        words: The words of its header, none where that is a row.
        cells: Its cells that are not empty.
    """

    index: int
    words: tuple[str, ...]
    cells: tuple[str, ...]

    @property
    def noun(self) -> str:
        """The word that says what the column holds."""
        return self.words[-1] if self.words else ""

    @property
    def length(self) -> float:
        """The length of the cells on average."""
        return sum(map(len, self.cells)) / max(1, len(self.cells))

    @property
    def variety(self) -> float:
        """The share of the cells that differ."""
        return len({*self.cells}) / max(1, len(self.cells))

    def share(self, pattern: re.Pattern[str]) -> float:
        """Return the share of the cells that a pattern describes as a whole."""
        fitting = sum(map(bool, map(pattern.fullmatch, self.cells)))
        return fitting / max(1, len(self.cells))

    @property
    def has_statuses(self) -> bool:
        """Whether the column may hold HTTP statuses, unless it holds the codes."""
        if "http" in self.words:
            return self.share(HTTP_STATUS) > 0
        named = not {*_STATUS_WORDS, *_CODE_WORDS}.isdisjoint(self.words)
        return (named or not self.words) and self.share(HTTP_STATUS) >= _MOST

    @property
    def code_rank(self) -> int:
        """How much the column looks like that of the codes, 0 for not at all."""
        distinct = self.variety >= 0.5
        coded = distinct and self.share(_CODE) >= _MOST
        sure = distinct and self.share(_SURE_CODE) >= _MOST
        errors = not {*_ERROR_WORDS}.isdisjoint(self.words)
        if not {*_STATUS_WORDS}.isdisjoint(self.words):
            return int(sure or self.has_statuses)
        if self.noun in _CODE_WORDS:
            return 5 if self.share(_CODE) >= 0.5 else int(self.share(_CODE) > 0)
        if self.noun in _ERROR_WORDS or (errors and self.noun in _NAME_WORDS):
            return 4 if coded else 0
        if self.noun in _DESCRIPTION_WORDS or self.noun in _OTHER_WORDS:
            return 0
        return (3 if self.noun in _NAME_WORDS else 2) if sure else 0


class FoundColumns:
    """What the columns of a table hold.

    Args:
        table: The table.
        told: The columns that a person has named.

    Attributes:
        header: The header, or () where the first row is none.
        rows: The rows, with the first one where that is no header.
        roles: The positions of the columns, by what they hold.
    """

    def __init__(self, table: Table, told: Columns) -> None:
        self.header: tuple[str, ...] = ()
        self.rows = (table.header, *table.rows)
        if table.is_headed or _is_told(told, table) or not _is_row(table.header):
            self.header, self.rows = table.header, table.rows
        # Rows with a single text say what stands below them.
        rows = [row for row in self.rows if len({*row} - {""}) > 1] or self.rows
        self._columns = [
            _Column(
                index,
                _words(text) if self.header else (),
                tuple(row[index] for row in rows if row[index]),
            )
            for index, text in enumerate(table.header)
        ]
        self.roles = _told_roles(told, table)
        if told.code is None:
            self._find_code()
        if "code" in self.roles:
            self._find_http_status()
            self._find_texts()

    def _free(self) -> list[_Column]:
        taken = self.roles.values()
        return [column for column in self._columns if column.index not in taken]

    def _find_code(self) -> None:
        best = max(
            self._free(),
            key=lambda column: (column.code_rank, column.variety),
            default=None,
        )
        if best and best.code_rank:
            self.roles["code"] = best.index

    def _find_http_status(self) -> None:
        code = self._columns[self.roles["code"]]
        # A page may have no other codes than HTTP's.
        shared = () if {*_STATUS_WORDS}.isdisjoint(code.words) else (code,)
        for column in (*self._free(), *shared):
            if column.has_statuses:
                self.roles.setdefault("http_status", column.index)

    def _find_texts(self) -> None:
        if "message" not in self.roles:
            texts = self._texts()
            described = _by_word(texts, _DESCRIPTION_WORDS)
            others = [text for text in texts if text not in described]
            varied = [text for text in others if text.variety >= 0.5]
            found = (
                *_by_word(texts, _MESSAGE_WORDS),
                *sorted(varied, key=lambda text: text.length),
                *described,
                *others,
            )
            if found:
                self.roles["message"] = found[0].index
        if "description" not in self.roles:
            texts = self._texts()
            sentences = [text for text in texts if text.share(_CODE) < 0.5]
            found = (
                *_by_word(texts, _DESCRIPTION_WORDS),
                *sorted(sentences, key=lambda text: -text.length),
            )
            if found:
                self.roles["description"] = found[0].index

    def _texts(self) -> list[_Column]:
        return [
            column
            for column in self._free()
            if column.noun not in _OTHER_WORDS and column.share(_LETTERS) >= 0.5
        ]

    def sources(self) -> str:
        """Say which column holds what."""
        sources: list[str] = []
        for role, label in _LABELS.items():
            if role in self.roles:
                index = self.roles[role]
                name = self.header[index] if self.header else ""
                column = f'"{shorten(name, 60)}"' if name else f"column {index + 1}"
                sources.append(f"{label} from {column}")
        unused = [column.index for column in self._free() if column.cells]
        names = [self.header[index] for index in unused] if self.header else []
        if listed := ", ".join(filter(None, names)):
            sources.append(f"not used: {shorten(listed, 80)}")
        return ", ".join(sources)


def _is_row(header: Sequence[str]) -> bool:
    """Tell whether what should be a header is a row, as in a table without one."""
    if any(map(_NUMBERED_CODE.fullmatch, header)):
        return True
    known = {*_CODE_WORDS, *_ERROR_WORDS, *_MESSAGE_WORDS, *_DESCRIPTION_WORDS}
    words = [_words(text) for text in header]
    if any(len(name) <= 4 and not known.isdisjoint(name) for name in words):
        return False
    return any(map(_SURE_CODE.fullmatch, header)) or max(map(len, words)) > 6


def _words(header: str) -> tuple[str, ...]:
    """Return the words of a header up to the one that says what it holds."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)
    text = re.split(r"\(|\b(?:of|for|in)\b", text)[0]
    return tuple(re.findall(r"[^\W\d_]+", text.lower()))


def _by_word(columns: Iterable[_Column], words: Sequence[str]) -> list[_Column]:
    named = [column for column in columns if column.noun in words]
    return sorted(named, key=lambda column: words.index(column.noun))
