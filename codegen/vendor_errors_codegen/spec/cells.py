"""From the cells of a row to what it means: one function a column."""

import datetime
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from vendor_errors import CATEGORIES
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import SUCCESS, FormerName, Meaning
from vendor_errors_codegen.spec.names import wrong_with_class_name
from vendor_errors_codegen.spec.shape import BETWEEN_WORDINGS

_FORMER_NAME = re.compile(r"(\w+) until ([0-9]+(?:\.[0-9]+)*)")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# What a row of an error has and a success has not, by what it is called.
_OF_ERRORS = {
    "class": "class",
    "family": "family",
    "retryable": "retryable",
    "formerly": "former name",
    "parent": "parent",
}


@dataclass(frozen=True)
class Row:
    """A row of a table, as it stands in the file.

    Attributes:
        line: The line on which it begins.
        cells: Its cells, by column.
    """

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True)
class Known:
    """What the .toml says that the cells refer to.

    Attributes:
        file: Its name.
        numeric: Whether codes are numbers.
        families: The families, by class name.
        apis: The APIs, by name.
    """

    file: str
    numeric: bool
    families: Mapping[str, str]
    apis: Mapping[str, str]


def meaning_of(row: Row, known: Known, say: Callable[[str], None]) -> Meaning | None:
    """Return what a row means, or None if its code or its message makes no sense.

    Args:
        row: The row.
        known: What its cells refer to.
        say: Takes what is wrong with it.
    """
    cells = row.cells
    code = _code(cells["code"], known, say)
    if cells["category"] == SUCCESS:
        _check_success(cells, say)
    else:
        _check_error(cells, known, say)
    http_status = _http_status(cells["http_status"], say)
    apis = _apis(cells["api"], known, say)
    former_names = _former_names(cells.get("formerly", ""), say)
    retired = _retired(cells.get("retired", ""), say)
    message = _message(cells["message"], say)
    if code is None or message is None:
        return None
    succeeds = cells["category"] == SUCCESS
    wordings = _wordings(cells.get("wordings", ""), message, succeeds, say)
    return Meaning(
        code=code,
        category=cells["category"],
        message=message,
        class_name=cells["class"],
        family=cells["family"],
        retryable=cells["retryable"] == "yes",
        http_status=http_status,
        apis=apis,
        description=cells["description"],
        wordings=wordings,
        former_names=former_names,
        parent=cells.get("parent", ""),
        retired=retired,
        line=row.line,
    )


def _code(cell: str, known: Known, say: Callable[[str], None]) -> str | None:
    if not cell:
        say("no code: write the one that the row belongs to")
    elif known.numeric and not re.fullmatch("[0-9]{1,18}", cell):
        say(f"code {cell!r} is no number, as the .toml says codes are")
    else:
        return cell
    return None


def _check_success(cells: Mapping[str, str], say: Callable[[str], None]) -> None:
    for column, name in _OF_ERRORS.items():
        if cell := cells.get(column):
            say(f"a success has no {name}: empty the cell ({cell})")


def _check_error(
    cells: Mapping[str, str], known: Known, say: Callable[[str], None]
) -> None:
    category, family, retryable = (
        cells[column] for column in ("category", "family", "retryable")
    )
    if wrong := wrong_with_class_name(cells["class"]):
        say(wrong)
    if category not in CATEGORIES:
        listed = ", ".join((SUCCESS, *CATEGORIES))
        say(f"unknown category {category!r}: known: {listed}")
    if family and family not in known.families:
        say(f"unknown family {family!r}: add it to {known.file}, or correct it here")
    if retryable not in ("yes", "no"):
        say(f"retryable must be yes or no, not {retryable!r}")


def _http_status(cell: str, say: Callable[[str], None]) -> int | None:
    if re.fullmatch("[1-5][0-9][0-9]", cell):
        return int(cell)
    if cell:
        say(f"HTTP status {cell!r} must be within 100 to 599")
    return None


def _apis(cell: str, known: Known, say: Callable[[str], None]) -> tuple[str, ...]:
    named = cell.split()
    for api in named:
        if api not in known.apis:
            say(f"unknown API {api!r}: add it to {known.file}, or correct it here")
    if known.apis and not named:
        say(f"no API: name one or more of {' '.join(known.apis)}")
    return tuple(api for api in known.apis if api in named)


def _former_names(cell: str, say: Callable[[str], None]) -> tuple[FormerName, ...]:
    names: list[FormerName] = []
    for text in cell.split(";") if cell else ():
        found = _FORMER_NAME.fullmatch(text.strip())
        if not found:
            say(
                f"formerly {text.strip()!r} must be as `OldError until 1.0`, with "
                "semicolons between several"
            )
        elif wrong := wrong_with_class_name(found[1]):
            say(f"formerly: {wrong}")
        else:
            names.append(FormerName(found[1], found[2]))
    return tuple(names)


def _retired(cell: str, say: Callable[[str], None]) -> datetime.date | None:
    if not cell:
        return None
    try:
        if _DATE.fullmatch(cell):
            return datetime.date.fromisoformat(cell)
    except ValueError:
        pass  # There is no such day.
    say(f"retired must be a date such as 2026-01-31, not {cell!r}")
    return None


def _wordings(
    cell: str, message: Message, succeeds: bool, say: Callable[[str], None]
) -> tuple[Message, ...]:
    known = [message]
    for text in cell.split(BETWEEN_WORDINGS) if cell else ():
        wording = _message(text, say)
        if wording is None:
            continue
        if text != text.strip():
            say(f"blanks around wording {text!r}: remove them")
        elif wrong := wrong_with_wording(wording, known, succeeds):
            say(f"wording {text!r} {wrong}: correct or remove it")
        else:
            known.append(wording)
    return tuple(known[1:])


def wrong_with_wording(
    wording: Message, known: Sequence[Message], succeeds: bool
) -> str | None:
    """Return what is wrong with a wording of a meaning, or None.

    Args:
        wording: The wording.
        known: The message, and the wordings before.
        succeeds: Whether the meaning is success, which has no use for values.
    """
    if not wording.literal:
        return "has no text of its own"
    if any(wording.comparable == each.comparable for each in known):
        return "is matched already, as only case or blanks differ"
    message = known[0]
    for name in wording.placeholders:
        if not succeeds and name not in message.placeholders:
            return f"has {{{name}}}, and the message has not"
    return None


def _message(cell: str, say: Callable[[str], None]) -> Message | None:
    try:
        return Message.parse(cell)
    except ValueError as error:
        say(f"bad placeholder: {error}")
        return None
