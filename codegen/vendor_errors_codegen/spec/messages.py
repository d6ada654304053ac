"""Messages with placeholders, as specs write them: their parts, and which are alike."""

import keyword
import re
from dataclasses import dataclass
from functools import cached_property
from string import Formatter

from vendor_errors.messages import Template, fold

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_PARAMETERS = frozenset({"self", "message", "details"})


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
        first, *texts = map(_escaped, self.template.texts)
        named = zip(self.placeholders, texts, strict=True)
        return first + "".join(f"{{{name}}}{text}" for name, text in named)

    @cached_property
    def template(self) -> Template:
        """The message as what finds its placeholders in a text."""
        return Template(self.text, self.placeholders)

    @cached_property
    def comparable(self) -> tuple[str, ...]:
        """What is left of it when it is compared, without the placeholders."""
        return self.template.comparable

    @property
    def literal(self) -> str:
        """The same, put together."""
        return "".join(self.comparable)

    def match(self, text: str) -> dict[str, str] | None:
        """Return the values that a text has for the placeholders, if it is of this."""
        return self.template.match(text, fold(text))


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


def undecided(one: Message, other: Message) -> str | None:
    """Return a text that fits both of two messages, where nothing decides between them.

    Of those that a text fits, the one with the most literal text takes it, and one
    without placeholders before all others.
    """
    if not (one.placeholders and other.placeholders):
        return one.text if one.comparable == other.comparable else None
    if len(one.literal) != len(other.literal):
        return None
    # What is between two placeholders of one fits into a placeholder of the other, so
    # it depends on their beginnings and their ends alone.
    first, second = sorted((one, other), key=lambda each: len(each.comparable[0]))
    # Of equal ends, the one that is written with a full stop.
    shorter, longer = sorted(
        (one, other),
        key=lambda each: (len(each.comparable[-1]), len(each.template.texts[-1])),
    )
    if not (
        second.comparable[0].startswith(first.comparable[0])
        and longer.comparable[-1].endswith(shorter.comparable[-1])
    ):
        return None
    middle = [*first.template.texts[1:-1], *second.template.texts[1:-1]]
    text = " ".join([second.template.texts[0], *middle, longer.template.texts[-1]])
    return " ".join(text.split())
