"""What the two files of a spec hold: columns, keys and limits."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from vendor_errors.texts import is_printable
from vendor_errors_codegen.spec.problems import FileProblems

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
OPTIONAL_COLUMNS = ("wordings", "formerly", "parent", "retired")

# Blanks make no difference in a text, so one that has this itself is written `a| b`.
BETWEEN_WORDINGS = " | "

LONGEST_NAME = 75
LONGEST_SUMMARY = 72  # what a line of 79 has room for
LONGEST_TITLE = 45
LONGEST_URL = 1000

SPELLINGS = ("number", "text")


@dataclass(frozen=True)
class Text:
    """A text that is not empty and, as part of a docstring's first line, not long."""

    longest: int


@dataclass(frozen=True)
class Tables:
    """One or more tables under a header in double brackets.

    Attributes:
        keys: What each holds.
    """

    keys: Mapping[str, Any]


# What the .toml holds. A key with "?" may be missing, "*" is any key.
KEYS: dict[str, Any] = {
    "title": Text(LONGEST_TITLE),
    "url": Text(LONGEST_URL),
    "read": datetime.date,
    "spelling": Text(LONGEST_NAME),
    "families?": {"*": Text(LONGEST_SUMMARY)},
    "apis?": {"*": Text(LONGEST_TITLE)},
    "reply?": Tables(
        {
            "code": Text(LONGEST_NAME),
            "message?": Text(LONGEST_NAME),
            "http_status?": Text(LONGEST_NAME),
            "required?": bool,
        }
    ),
    "codes?": {"*": {"class": Text(LONGEST_NAME), "message": Text(LONGEST_SUMMARY)}},
}


def check_text(text: str, name: str, line: int, problems: FileProblems) -> None:
    """Refuse a text that a reader would not see as it is.

    Args:
        text: The text.
        name: What problems call it.
        line: The line on which it stands.
        problems: Takes what is wrong with it.
    """
    if text != text.strip():
        problems.add(line, f"blanks around {name}: remove them")
    unseen = next((char for char in text if not is_printable(char)), None)
    if unseen:
        problems.add(
            line,
            f"{name} holds the invisible U+{ord(unseen):04X}: "
            "put a blank or nothing in its place",
        )
