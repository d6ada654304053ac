"""A module of exceptions: what `classes` makes of a vendor, and `render` takes."""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Reply


@dataclass(frozen=True)
class ErrorClass:
    """A class of the module.

    Attributes:
        name: Its name.
        bases: The names of its bases, in order.
        doc: The paragraphs of its docstring.
        attributes: What differs from its bases, by name, in order.
        subclasses: The module's classes that derive from it, in order.
        retired: Since when the vendor's table lacks its rows, or None.
    """

    name: str
    bases: tuple[str, ...]
    doc: tuple[str, ...]
    attributes: Mapping[str, object]
    subclasses: "tuple[ErrorClass, ...]" = ()
    retired: datetime.date | None = None

    def __iter__(self) -> "Iterator[ErrorClass]":
        """Yield the class itself and all below it, parents first."""
        yield self
        for subclass in self.subclasses:
            yield from subclass


@dataclass(frozen=True)
class Replies:
    """What the functions for whole replies need.

    Attributes:
        places: Where a reply has a code.
        http_error: The name of the class for replies without a code.
        http_errors: The names of those below it.
        missing: The name of the class for what lacks a required code, or "".
        group: The name of the class of groups, or "".
    """

    places: tuple[Reply, ...]
    http_error: str
    http_errors: tuple[str, ...]
    missing: str
    group: str


@dataclass(frozen=True)
class Module:
    """A vendor's module: all names and their order settled.

    Attributes:
        name: The name of the module.
        title: The name of the vendor's product.
        url: The page that the table stands on.
        read: The day on which that page was read.
        base: The vendor's base class, with all others below it.
        undocumented: The name of the class for undocumented codes.
        numeric: Whether the codes are numbers.
        errors: The name of the class of each code, in order.
        successes: The codes that report success, by API ("" where there is one), but
            for those that report an error in another API.
        meanings: Of each code whose message matters, by API: the names of its
            meanings' classes and, of success, the texts.
        wordings: Of each class whose message matters, other texts by which it is
            known.
        succeeds: Whether any code reports success.
        apis: The names of the APIs, none where the vendor has one.
        replies: What its functions for whole replies need; None where it has none.
        former_names: By former name, the class and the version in which the name goes.
    """

    name: str
    title: str
    url: str
    read: datetime.date
    base: ErrorClass
    undocumented: str
    numeric: bool
    errors: Mapping[str, str]
    successes: Mapping[str, tuple[str, ...]]
    meanings: Mapping[str, Mapping[str, tuple[str | Message, ...]]]
    wordings: Mapping[str, tuple[Message, ...]]
    succeeds: bool
    apis: tuple[str, ...]
    replies: Replies | None
    former_names: Mapping[str, tuple[str, str]]
