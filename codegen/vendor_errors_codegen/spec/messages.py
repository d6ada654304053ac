"""Messages with placeholders, as specs write them: their parts, and which are alike."""

import keyword
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from string import Formatter

from vendor_errors.messages import Template, comparable, fold

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PARAMETERS = frozenset({"self", "message", "details"})
_LONGEST_SEARCH = 4_000_000


@dataclass(frozen=True)
class Message:
    """A message of a vendor.

    Attributes:
        text: The message, with each placeholder as its name in braces.
        placeholders: The names of the placeholders, in order.
    """

    text: str
    placeholders: tuple[str, ...] = ()

    @classmethod
    def parse(cls, cell: str) -> "Message":
        """Return the message that a cell of a spec holds.

        Args:
            cell: The message, where `{{` and `}}` stand for braces.

        Raises:
            ValueError: A placeholder cannot be filled in or found again.
        """
        try:
            parts = list(Formatter().parse(cell))
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
            if spec or conversion:
                raise ValueError(_wrong_name(name))
            _check_name(name, names, since_last)
            names.append(name)
            text += f"{{{name}}}"
            since_last = ""
        for name in names:
            if text.count(f"{{{name}}}") > 1:
                raise ValueError(f"{{{{{name}}}}} has braces that look like {{{name}}}")
        return cls(text, tuple(names))

    @classmethod
    def literally(cls, text: str) -> "Message":
        """Return a message without placeholders, whatever braces its text has."""
        return cls(text)

    @cached_property
    def cell(self) -> str:
        """The message as a cell of a spec holds it."""
        rest, cell = self.text, ""
        for name in self.placeholders:
            before, _, rest = rest.partition(f"{{{name}}}")
            cell += f"{_escaped(before)}{{{name}}}"
        return cell + _escaped(rest)

    @cached_property
    def wording(self) -> str:
        """What is left of it when it is compared, with placeholders as `{}`."""
        text = self.text
        for name in self.placeholders:
            text = text.replace(f"{{{name}}}", "{}")
        return comparable(text)

    @property
    def literal(self) -> str:
        """What is left of that without the placeholders."""
        return self.wording.replace("{}", "")

    def match(self, text: str) -> dict[str, str] | None:
        """Return the values that a text has for the placeholders, if it is of this."""
        return Template(self.text, self.placeholders).match(text, fold(text))


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _wrong_name(name: str) -> str:
    return f"{{{name}}} must be a lower-case name and nothing else"


def _check_name(name: str, earlier: list[str], since_last: str) -> None:
    """Check a placeholder's name, and the text since the one before.

    Raises:
        ValueError: It cannot stand there.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(_wrong_name(name))
    if keyword.iskeyword(name) or name in _PARAMETERS:
        raise ValueError(f"{{{name}}} is a name that Python or the package needs")
    if name in earlier:
        raise ValueError(f"{{{name}}} is there twice: give each a name of its own")
    if earlier and not fold(since_last):
        raise ValueError(
            f"no text is between {{{earlier[-1]}}} and {{{name}}}: make them one"
        )


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
        return True  # To find out would take too long, so it is refused.
    # A pair is how much of each has been read.
    first, second = _tokens(one), _tokens(other)
    end = len(first), len(second)
    seen: set[tuple[int, int]] = set()
    reached = [(0, 0)]
    while reached:
        pair = reached.pop()
        if pair == end:
            return True
        if pair not in seen:
            seen.add(pair)
            reached += _after(pair, first, second)
    return False


def _after(
    pair: tuple[int, int], first: list[str | None], second: list[str | None]
) -> Iterator[tuple[int, int]]:
    """Yield how much of both a text may have gone through next."""
    i, j = pair
    token = first[i] if i < len(first) else ""
    other = second[j] if j < len(second) else ""
    if token is None or other is None:
        # What stands for any text ends here, or takes what the other one has.
        if token != "":
            yield i + 1, j
        if other != "":
            yield i, j + 1
    elif token == other != "":
        yield i + 1, j + 1


def _tokens(wording: str) -> list[str | None]:
    """Return the characters of a wording, and None for each placeholder."""
    texts = wording.split("{}")
    tokens: list[str | None] = [*texts[0]]
    for text in texts[1:]:
        tokens += [None, *text]
    return tokens
