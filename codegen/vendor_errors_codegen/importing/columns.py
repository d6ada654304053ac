"""Step 2 of an import: find the codes in the tables, and what is said of each."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from textwrap import shorten

from vendor_errors_codegen.importing.tables import PageError, Table

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
# What nobody would ask about.
_PLAIN_CODE = re.compile(r"[\w.:/-]+")
_NUMBERED_CODE = re.compile(r"[A-Z]*[_-]?\d+")
_SEVERAL_CODES = re.compile(
    r"\w{0,20}\d\w{0,20}\s*(?:[,;/&]|\.\.+|…|\b(?:to|or|and)\b)\s*\w{0,20}\d.*"
    r"|[A-Z]*\d+\s*[-–—]\s*[A-Z]*\d+|[1-9]xx+|[1-9]\dx",
    re.IGNORECASE,
)
_HTTP_STATUS = re.compile(r"(?:HTTP\S*\s+)?([1-5][0-9][0-9])(?:\W\D*)?")
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
    _check_told(told, tables)
    found: list[PageRow] = []
    for number, table in enumerate(tables, 1):
        reader = _TableReader(table, told)
        if "code" not in reader.roles:
            notes.append(
                f"table {number} ({_names(table)}): no column of codes, skipped"
            )
            continue
        notes.append(f"table {number}: {reader.sources()}")
        found += reader.rows(f"table {number}", notes)
    if not found:
        advice = "name" if told.code is None else "name another for"
        raise PageError(
            f"no codes found: {_headers(tables)}; {advice} the column of the codes "
            "with --code"
        )
    return list(dict.fromkeys(found))


def _check_told(told: Columns, tables: Sequence[Table]) -> None:
    found = [_told_roles(told, table) for table in tables]
    for role, name in asdict(told).items():
        if name is not None and not any(role in roles for roles in found):
            option = role.replace("_", "-")
            raise PageError(f"--{option}: no column {name!r}, {_headers(tables)}")
    for roles in found:
        if len({*roles.values()}) < len(roles):
            raise PageError(
                f"{' and '.join(roles)} cannot be one column: {_headers(tables)}"
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


def _names(table: Table) -> str:
    return shorten(", ".join(dict.fromkeys(filter(None, table.header))), 80)


def _headers(tables: Sequence[Table]) -> str:
    names = dict.fromkeys(f"({_names(table)})" for table in tables)
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
            return self.share(_HTTP_STATUS) > 0
        named = not {*_STATUS_WORDS, *_CODE_WORDS}.isdisjoint(self.words)
        return (named or not self.words) and self.share(_HTTP_STATUS) >= _MOST

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


class _TableReader:
    """A table of which the columns are known.

    Args:
        table: The table.
        told: The columns that a person has named.

    Attributes:
        roles: The positions of the columns, by what they hold.
    """

    def __init__(self, table: Table, told: Columns) -> None:
        self._header = table.header
        self._rows = table.rows
        self._is_loose = table.is_loose
        self._code_is_told = told.code is not None
        self._has_header = (
            table.is_headed or _is_told(told, table) or not _is_row(table.header)
        )
        if not self._has_header:
            self._rows = (table.header, *table.rows)
        # Rows with a single text say what stands below them.
        rows = [row for row in self._rows if len({*row} - {""}) > 1] or self._rows
        self._columns = [
            _Column(
                index,
                _words(text) if self._has_header else (),
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
                name = self._header[index] if self._has_header else ""
                column = f'"{shorten(name, 60)}"' if name else f"column {index + 1}"
                sources.append(f"{label} from {column}")
        unused = [column.index for column in self._free() if column.cells]
        names = [self._header[index] for index in unused] if self._has_header else []
        if listed := ", ".join(filter(None, names)):
            sources.append(f"not used: {shorten(listed, 80)}")
        return ", ".join(sources)

    def rows(self, place: str, notes: list[str]) -> Iterator[PageRow]:
        """Yield what the table says of its codes.

        Args:
            place: What the notes call the table.
            notes: Takes what is left out or doubtful.
        """
        code_at = self.roles["code"]
        codes = [row[code_at] for row in self._rows if row[code_at]]
        may_be_headings = _are_few(map(_is_heading, codes))
        full = [row[code_at] for row in self._rows if row[-1]]
        may_lack_cells = (
            self._is_loose
            and not self._code_is_told
            and _are_few(map(_is_sentence, full))
        )
        above = ""
        for number, row in enumerate(self._rows, 1):
            texts = [text for text in row if text]
            if not texts:
                continue
            here = f'{place}, row {number} ("{shorten(texts[0], 60)}")'
            if self._has_header and row[code_at] == self._header[code_at] != "":
                notes.append(f"{here}: the header again, skipped")
                continue
            if (
                may_be_headings
                and len({*texts}) == 1
                and row[code_at]
                and _is_heading(texts[0])
            ):
                notes.append(f"{here}: a text for the rows below, skipped")
                continue
            if may_lack_cells and not row[-1] and _is_sentence(row[code_at]):
                row = (*row[:code_at], "", *row[code_at:-1])
            cells = {role: row[index] for role, index in self.roles.items()}
            code = cells.pop("code")
            status = _HTTP_STATUS.fullmatch(cells.get("http_status", ""))
            if status and self.roles["http_status"] == code_at:
                code = status[1]
            is_plain = _PLAIN_CODE.fullmatch(code) or self._code_is_told
            if code and (not is_plain or _SEVERAL_CODES.fullmatch(code)):
                notes.append(f"{here}: looks like several codes, kept as one")
            above = code or above
            if not above or not any((code, *cells.values())):
                notes.append(f"{here}: no code, skipped")
                continue
            if not code:
                notes.append(f"{here}: no code, joined to {above}")
            yield PageRow(
                code=above,
                message=cells.get("message", ""),
                description=cells.get("description", ""),
                http_status=status[1] if status else "",
            )


def _are_few(found: Iterable[bool]) -> bool:
    """Tell whether no more than half of what was looked at is so."""
    listed = list(found)
    return sum(listed) * 2 <= len(listed)


def _is_sentence(text: str) -> bool:
    return " " in text and not _SEVERAL_CODES.fullmatch(text)


def _is_heading(text: str) -> bool:
    return _is_sentence(text) or (text.isalpha() and not text.isupper())


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
