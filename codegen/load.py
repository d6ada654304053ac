"""Stage 1: read a vendor's table and facts, strictly, as they stand in the files."""

import csv
import datetime
import io
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.problems import Problems

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

# What a facts file holds. A key with "?" may be missing, "*" is any key.
_FACTS: dict[str, Any] = {
    "title": str,
    "url": str,
    "read": datetime.date,
    "spelling": str,
    "families?": {"*": str},
    "apis?": {"*": str},
    "codes?": {"*": {"class": str, "message": str}},
}
_KINDS = {str: "a string", datetime.date: "a date such as 2026-01-31"}


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
    """The two files of one vendor."""

    name: str
    table_path: Path
    facts_path: Path
    rows: tuple[Row, ...]
    facts: Facts
    fact_lines: Mapping[tuple[str, ...], int]


def vendor_names(specs: Path) -> list[str]:
    """Return the names of the vendors that have a file in `specs`, in order."""
    return sorted(
        {path.stem for path in specs.iterdir() if path.suffix in (".csv", ".toml")}
    )


def load(specs: Path, name: str, problems: Problems) -> Spec | None:
    """Read the two files of a vendor.

    Args:
        specs: The folder of the files.
        name: The vendor, which is the name of both files without the ending.
        problems: Takes what is wrong with them.

    Returns:
        The rows that have the right shape, and the facts; None without facts.
    """
    table_path = specs / f"{name}.csv"
    facts_path = specs / f"{name}.toml"
    rows = tuple(_rows(table_path, problems))
    text = _text(facts_path, problems)
    if text is None:
        return None
    lines = _key_lines(text)
    facts = _facts(facts_path, text, lines, problems)
    if facts is None:
        return None
    return Spec(name, table_path, facts_path, rows, facts, lines)


def _text(path: Path, problems: Problems) -> str | None:
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        problems.add(path, 1, "no such file: a vendor needs both a .csv and a .toml")
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
    records = list(_records(path, text, problems))
    if len(records) < 2:
        problems.add(path, 1, "no rows: add the header and a row for each code")
        return
    (line, header), *rows = records
    for column in header:
        if column not in COLUMNS:
            problems.add(
                path, line, f"unknown column {column!r}: known are {','.join(COLUMNS)}"
            )
        elif header.count(column) > 1:
            problems.add(path, line, f"column {column!r} is there twice: keep one")
    for column in COLUMNS:
        if column not in header:
            problems.add(
                path, line, f"missing column {column!r}: add it, empty if need be"
            )
    if sorted(header) != sorted(COLUMNS):
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
    unseen = next((char for char in text if not char.isprintable()), None)
    if unseen:
        problems.add(
            path, line, f"{name} holds the invisible U+{ord(unseen):04X}: remove it"
        )


def _key_lines(text: str) -> dict[tuple[str, ...], int]:
    """Return the line of each key of a TOML text that is written in the plain way."""
    lines = {}
    table: tuple[str, ...] = ()
    for line, content in enumerate(text.splitlines(), 1):
        if found := re.match(r"\[([^\[\]]+)\]", content):
            table = tuple(part.strip(" \"'") for part in found[1].split("."))
            lines[table] = line
        elif found := re.match(r"([\"']?)([\w-]+)\1\s*=", content):
            lines[*table, found[2]] = line
    return lines


def _facts(
    path: Path,
    text: str,
    lines: Mapping[tuple[str, ...], int],
    problems: Problems,
) -> Facts | None:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        problems.add(path, line, f"not TOML: {error}")
        return None

    def fits(value: Any, shape: Any, *key: str) -> bool:
        """Tell whether all that is needed is there and of the right type."""
        name = ".".join(key) or "the file"
        line = lines.get(key, lines.get(key[:-1], 1))
        if isinstance(shape, type):
            if type(value) is not shape:
                problems.add(path, line, f"{name} must be {_KINDS[shape]}")
                return False
            if isinstance(value, str):
                _check_text(value, name, path, line, problems)
            return True
        if not isinstance(value, dict):
            problems.add(path, line, f"{name} must be a table")
            return False
        shapes = {name.removesuffix("?"): inner for name, inner in shape.items()}
        missing = [name for name in shape if name not in value and name[-1] not in "?*"]
        for inner in missing:
            problems.add(path, line, f"{name} has no {inner!r}: add it")
        well = not missing
        for inner, item in value.items():
            if inner in shapes or "*" in shapes:
                well &= fits(item, shapes.get(inner, shapes.get("*")), *key, inner)
            else:
                problems.add(
                    path,
                    lines.get((*key, inner), line),
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
