"""Messages with placeholders, as specs write them: their parts, and which are alike."""

import keyword
import re
from collections.abc import Iterable
from functools import cache
from string import Formatter

from vendor_errors.messages import comparable, fold

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PARAMETERS = frozenset({"self", "message", "details"})
_LONGEST_SEARCH = 4_000_000


def wording(message: str, placeholders: Iterable[str]) -> str:
    """Return what is left of a message when it is compared with another one."""
    for name in placeholders:
        message = message.replace(f"{{{name}}}", "{}")
    return comparable(message)


def literal(wording: str) -> str:
    """Return what is left of a wording without its placeholders."""
    return wording.replace("{}", "")


def overlap(one: str, other: str) -> bool:
    """Tell whether a text could be of both wordings, whose placeholders are `{}`."""
    if one == other or "{}" not in one + other:
        return one == other
    heads = one.partition("{}")[0], other.partition("{}")[0]
    tails = one.rpartition("{}")[2], other.rpartition("{}")[2]
    if not heads[0].startswith(heads[1]) and not heads[1].startswith(heads[0]):
        return False
    if not tails[0].endswith(tails[1]) and not tails[1].endswith(tails[0]):
        return False
    if len(one) * len(other) > _LONGEST_SEARCH:
        return True  # Who knows.
    # None stands for any text. A pair is how much of each has been read.
    first, second = _tokens(one), _tokens(other)
    seen: set[tuple[int, int]] = set()
    reached = [(0, 0)]
    while reached:
        pair = i, j = reached.pop()
        if pair == (len(first), len(second)):
            return True
        if pair in seen:
            continue
        seen.add(pair)
        more, other_more = i < len(first), j < len(second)
        if more and first[i] is None:
            reached.append((i + 1, j))
            if other_more:
                reached.append((i, j + 1))
        if other_more and second[j] is None:
            reached.append((i, j + 1))
            if more:
                reached.append((i + 1, j))
        if more and other_more and first[i] == second[j]:
            reached.append((i + 1, j + 1))
    return False


def _tokens(wording: str) -> list[str | None]:
    texts = wording.split("{}")
    tokens: list[str | None] = [*texts[0]]
    for text in texts[1:]:
        tokens += [None, *text]
    return tokens


@cache
def template(message: str) -> tuple[str, tuple[str, ...]]:
    """Return a message with `{{` and `}}` undone, and the names of its placeholders.

    Raises:
        ValueError: A placeholder cannot be filled in or found again.
    """
    try:
        parts = list(Formatter().parse(message))
    except ValueError:
        raise ValueError(
            "write {name} for a placeholder, {{ and }} for braces that are none"
        ) from None
    text = since_last = ""
    names: list[str] = []
    for literal, name, spec, conversion in parts:
        text += literal
        since_last += literal
        if name is None:
            continue
        if spec or conversion or not _NAME.fullmatch(name):
            raise ValueError(f"{{{name}}} must be a lower-case name and nothing else")
        if keyword.iskeyword(name) or name in _PARAMETERS:
            raise ValueError(f"{{{name}}} is a name that Python or the package needs")
        if name in names:
            raise ValueError(f"{{{name}}} is there twice: give each a name of its own")
        if names and not fold(since_last):
            raise ValueError(
                f"no text is between {{{names[-1]}}} and {{{name}}}: make them one"
            )
        names.append(name)
        text += f"{{{name}}}"
        since_last = ""
    for name in names:
        if text.count(f"{{{name}}}") > 1:
            raise ValueError(f"{{{{{name}}}}} has braces that look like {{{name}}}")
    return text, tuple(names)
