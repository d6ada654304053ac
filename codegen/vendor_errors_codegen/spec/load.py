"""Stage 1: read a vendor's table and facts, strictly, as they stand in the files."""

import csv
import datetime
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from vendor_errors.texts import is_printable
from vendor_errors_codegen.spec.problems import Problems

COLUMNS = (
    "code",
    "class",
    "category",
    "family",
    "retryable",
    "http_status",
    "api",
    "message",
    "description",
)
# A table has these only where a row needs them.
OPTIONAL_COLUMNS = ("formerly", "parent", "retired")

LONGEST_NAME = 75
LONGEST_SUMMARY = 75
LONGEST_TITLE = 45
LONGEST_URL = 1000
# A cell may be as long as it is.
csv.field_size_limit(2**31 - 1)


@dataclass(frozen=True)
class _Text:
    """A text that is not empty and, as part of a docstring's first line, not long."""

    longest: int


# What a facts file holds. A key with "?" may be missing, "*" is any key.
_FACTS: dict[str, Any] = {
    "title": _Text(LONGEST_TITLE),
    "url": _Text(LONGEST_URL),
    "read": datetime.date,
    "spelling": _Text(LONGEST_NAME),
    "families?": {"*": _Text(LONGEST_SUMMARY)},
    "apis?": {"*": _Text(LONGEST_TITLE)},
    "codes?": {"*": {"class": _Text(LONGEST_NAME), "message": _Text(LONGEST_SUMMARY)}},
}


@dataclass(frozen=True)
class Row:
    """A row of a vendor's table: the line on which it begins, and its cells."""

    line: int
    code: str
    class_name: str
    category: str
    family: str
    retryable: str
    http_status: str
    api: str
    message: str
    description: str
    formerly: str = ""
    parent: str = ""
    retired: str = ""


@dataclass(frozen=True)
class WholeCode:
    """The class of a code with several meanings, of which theirs are subclasses."""

    class_name: str
    message: str


@dataclass(frozen=True)
class Facts:
    """What is true of a vendor as a whole.

    Attributes:
        title: The name of the vendor's product.
        url: The page that the table stands on.
        read: The day on which that page was read.
        spelling: What the codes are, "number" or "text".
        families: The docstring of each family, by class name.
        apis: The title of each API, by name.
        codes: The codes that have several meanings.
    """

    title: str
    url: str
    read: datetime.date
    spelling: str
    families: Mapping[str, str]
    apis: Mapping[str, str]
    codes: Mapping[str, WholeCode]


@dataclass(frozen=True)
class Spec:
    """The two files of one vendor.

    Attributes:
        name: The name of both, and of the module.
        table_path: The table.
        facts_path: The facts.
        rows: The rows of the table that have the right shape.
        complete: Whether all rows have.
        facts: What the facts' file says.
        lines: Where it says so.
    """

    name: str
    table_path: Path
    facts_path: Path
    rows: tuple[Row, ...]
    complete: bool
    facts: Facts
    lines: "KeyLines"


class KeyLines:
    """The lines on which the keys of a TOML text stand.

    Args:
        text: The text, with one key to a line, and tables under their headers.
    """

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[str, ...], int] = {}
        table: tuple[str, ...] = ()
        for line, content in enumerate(text.split("\n"), 1):
            if re.match(r"\s*\[[^\[]", content):
                table = key = _key(content.strip())
            elif found := re.match(r"\s*([\w\"'.-]+)\s*=", content):
                key = (*table, *_key(f"{found[1]} = 0"))
            else:
                continue
            for end in range(1, len(key) + 1):
                # A dotted key makes the tables above it.
                self._lines.setdefault(key[:end], line)

    def of(self, *key: str) -> int:
        """Return the line of a key, or that of the nearest table that has one."""
        while key and key not in self._lines:
            key = key[:-1]
        return self._lines[key] if key else 1


def _key(line: str) -> tuple[str, ...]:
    """Return the key of a line of TOML, such as `[codes."1.5"]`; () if it has none."""
    try:
        table = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return ()
    key: tuple[str, ...] = ()
    while table:
        ((name, value),) = table.items()
        key = (*key, name)
        table = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return key


def vendor_names(specs: Path) -> list[str]:
    """Return the names of the vendors that have a file in `specs`, in order."""
    return sorted(
        {
            path.stem
            for path in specs.iterdir()
            if path.suffix in (".csv", ".toml") and not path.name.startswith(".")
        }
    )


def load(specs: Path, name: str, problems: Problems) -> Spec | None:
    """Read the two files of a vendor.

    Args:
        specs: The folder of the files.
        name: The vendor, which is the name of both files without the ending.
        problems: Takes what is wrong with them.

    Returns:
        The rows that have the right shape, and the facts; None where something is
        wrong with the facts, because then what the rows refer to is not known.
    """
    table_path = specs / f"{name}.csv"
    facts_path = specs / f"{name}.toml"
    before = len(problems)
    rows = tuple(_rows(table_path, problems))
    complete = len(problems) == before
    text = _text(facts_path, problems)
    if text is None:
        return None
    lines = KeyLines(text)
    facts = _facts(facts_path, text, lines, problems)
    if facts is None:
        return None
    return Spec(name, table_path, facts_path, rows, complete, facts, lines)


def _text(path: Path, problems: Problems) -> str | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        problems.add(path, 1, "no such file: a vendor needs both a .csv and a .toml")
        return None
    except OSError as error:
        problems.add(path, 1, f"cannot be read ({error.strerror}): put a file there")
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        problems.add(path, line, f"byte 0x{byte:02x} is not UTF-8: save it as UTF-8")
        return None


def _rows(path: Path, problems: Problems) -> Iterator[Row]:
    text = _text(path, problems)
    if text is None:
        return
    before = len(problems)
    records = list(_records(path, text, problems))
    if len(records) < 2:
        if len(problems) == before:
            problems.add(path, 1, "no rows: add the header and a row for each code")
        return
    (line, header), *rows = records
    known = COLUMNS + OPTIONAL_COLUMNS
    for column in header:
        if column not in known:
            problems.add(
                path, line, f"unknown column {column!r}: known are {','.join(known)}"
            )
        elif header.count(column) > 1:
            problems.add(path, line, f"column {column!r} is there twice: keep one")
    for column in COLUMNS:
        if column not in header:
            problems.add(
                path, line, f"missing column {column!r}: add it, empty if need be"
            )
    if len(problems) > before:
        return
    for line, record in rows:
        if len(record) != len(header):
            problems.add(
                path,
                line,
                f"{len(record)} cells instead of {len(header)}: "
                "is a comma missing, or a text with a comma not in quotes?",
            )
            continue
        cells = dict(zip(header, record, strict=True))
        for column, cell in cells.items():
            _check_text(cell, column, path, line, problems)
        yield Row(line=line, class_name=cells.pop("class"), **cells)


def _records(
    path: Path, text: str, problems: Problems
) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for record in reader:
            if record:
                yield line, record
            else:
                problems.add(path, line, "empty line: remove it")
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add(path, line, f"not CSV ({error}): check the quotes of this row")


def _check_text(
    text: str, name: str, path: Path, line: int, problems: Problems
) -> None:
    if text != text.strip():
        problems.add(path, line, f"blanks around {name}: remove them")
    unseen = next((char for char in text if not is_printable(char)), None)
    if unseen:
        problems.add(
            path,
            line,
            f"{name} holds the invisible U+{ord(unseen):04X}: "
            "put a blank or nothing in its place",
        )


def _facts(path: Path, text: str, lines: KeyLines, problems: Problems) -> Facts | None:
    try:
        document = tomllib.loads(text)
    except RecursionError:
        problems.add(path, 1, "not TOML that can be read: it is nested too deep")
        return None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        problems.add(path, line, f"not TOML: {error}")
        return None

    def fits(value: Any, shape: Any, *key: str) -> bool:
        """Tell whether a value can be used, and note what is wrong with it."""
        name = ".".join(key) or "the file"
        line = lines.of(*key)
        if isinstance(shape, _Text):
            if not isinstance(value, str):
                problems.add(path, line, f"{name} must be a string")
                return False
            if not 0 < len(value) <= shape.longest:
                problems.add(
                    path, line, f"{name} must have 1 to {shape.longest} characters"
                )
            _check_text(value, name, path, line, problems)
            return True
        if shape is datetime.date:
            if type(value) is shape:
                return True
            problems.add(path, line, f"{name} must be a date such as 2026-01-31")
            return False
        if not isinstance(value, dict):
            problems.add(path, line, f"{name} must be a table")
            return False
        table = cast("dict[str, Any]", value)
        well = True
        shapes = {inner.removesuffix("?"): shape[inner] for inner in shape}
        for inner in shape:
            if inner not in table and inner[-1] not in "?*":
                problems.add(path, line, f"{name} has no {inner!r}: add it")
                well = False
        for inner, item in table.items():
            if inner in shapes or "*" in shapes:
                well &= fits(item, shapes.get(inner, shapes.get("*")), *key, inner)
            else:
                problems.add(
                    path,
                    lines.of(*key, inner),
                    f"unknown key {inner!r}: known are {', '.join(shapes)}",
                )
        return well

    if not fits(document, _FACTS):
        return None
    return Facts(
        title=document["title"],
        url=document["url"],
        read=document["read"],
        spelling=document["spelling"],
        families=document.get("families", {}),
        apis=document.get("apis", {}),
        codes={
            code: WholeCode(whole["class"], whole["message"])
            for code, whole in document.get("codes", {}).items()
        },
    )
