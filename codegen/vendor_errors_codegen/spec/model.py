"""What a spec is: a vendor, its codes and what each of them means.

The model is whole: each cell of the table and each key of the .toml is in it, as what
it means and not as it is written, with its line. It knows of no output.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from vendor_errors_codegen.spec.messages import Message

SUCCESS = "ok"


@dataclass(frozen=True)
class FormerName:
    """A name that a class had.

    Attributes:
        name: The name.
        until: The version in which it goes.
    """

    name: str
    until: str

    def __str__(self) -> str:
        return f"{self.name} until {self.until}"


@dataclass(frozen=True)
class Meaning:
    """What a code means: a row of the table, an error or success.

    Attributes:
        code: The code, as the vendor spells it.
        category: The gRPC status code in lower case, or `SUCCESS`.
        class_name: The name of its class, "" for success.
        family: The class of its family, or "".
        retryable: Whether the same request may succeed later; False for success.
        http_status: The HTTP status, or None where the table has none.
        apis: The APIs that have the row, in the vendor's order.
        message: The vendor's message.
        description: The vendor's longer text, or "".
        wordings: Other texts by which it is known.
        former_names: What the class was called before.
        parent: The class of another code, which it derives from.
        retired: Since when the vendor's table lacks the row, or None.
        line: The line on which the row begins, 0 for one that is not in a file yet.
    """

    code: str
    category: str
    message: Message
    class_name: str = ""
    family: str = ""
    retryable: bool = False
    http_status: int | None = None
    apis: tuple[str, ...] = ()
    description: str = ""
    wordings: tuple[Message, ...] = ()
    former_names: tuple[FormerName, ...] = ()
    parent: str = ""
    retired: datetime.date | None = None
    line: int = field(default=0, compare=False)

    @property
    def texts(self) -> tuple[Message, ...]:
        """All texts by which it is known, the message first."""
        return (self.message, *self.wordings)

    @property
    def succeeds(self) -> bool:
        """Whether it is success."""
        return self.category == SUCCESS


@dataclass(frozen=True)
class WholeCode:
    """The class of a code with several meanings, of which theirs are subclasses."""

    class_name: str
    message: str


@dataclass(frozen=True)
class Code:
    """A code, and all that it means.

    Attributes:
        code: The code, as the vendor spells it.
        meanings: Its meanings, in an order that the file's does not change.
        whole: The class of the code, where it means several things.
    """

    code: str
    meanings: tuple[Meaning, ...]
    whole: WholeCode | None = None

    @cached_property
    def errors(self) -> tuple[Meaning, ...]:
        """Its meanings that are no success."""
        return tuple(meaning for meaning in self.meanings if not meaning.succeeds)


@dataclass(frozen=True)
class Reply:
    """Where a reply of the vendor has a code.

    Attributes:
        code: The keys down to the code, with dots between; `[]` after one, or alone,
            is a list of parts that fail on their own, or one of them in its place.
        message: The key beside the code under which the vendor's message is, or "".
        http_status: Likewise, the HTTP status.
        required: Whether every reply has a code there or at another required place,
            and every part.
    """

    code: str
    message: str = ""
    http_status: str = ""
    required: bool = False

    @property
    def has_parts(self) -> bool:
        """Whether a code there is that of a part."""
        return "[]" in self.code


@dataclass(frozen=True)
class Vendor:
    """A vendor, as its two files describe it.

    Attributes:
        name: The name of both files, and of the module.
        title: The name of the vendor's product.
        url: The page that the table stands on.
        read: The day on which that page was read.
        numeric: Whether the codes are numbers, in which leading zeros do not matter.
        families: The docstring of each family, by class name.
        apis: The title of each API, by name; none where the vendor has one.
        replies: Where a reply has a code, in the order in which they count.
        codes: The codes, in order.
        lines: The lines of the keys of the .toml.
    """

    name: str
    title: str
    url: str
    read: datetime.date
    numeric: bool
    families: Mapping[str, str]
    apis: Mapping[str, str]
    replies: tuple[Reply, ...]
    codes: tuple[Code, ...]
    lines: Mapping[tuple[str, ...], int] = field(
        default_factory=dict[tuple[str, ...], int], compare=False
    )

    @property
    def meanings(self) -> Iterator[Meaning]:
        """The meanings of all codes, in order."""
        for code in self.codes:
            yield from code.meanings

    @property
    def table_file(self) -> str:
        """The name of the file of the table."""
        return f"{self.name}.csv"

    @property
    def facts_file(self) -> str:
        """The name of the file of what is true of the vendor as a whole."""
        return f"{self.name}.toml"

    @property
    def has_parts(self) -> bool:
        """Whether a reply has parts that fail on their own."""
        return any(reply.has_parts for reply in self.replies)

    @property
    def requires_code(self) -> bool:
        """Whether every reply has a code."""
        return any(reply.required for reply in self.replies)

    def apis_of(self, meanings: Iterable[Meaning]) -> list[str]:
        """Return the names of the APIs that have one of some meanings, in order."""
        found = {api for meaning in meanings for api in meaning.apis}
        return [api for api in self.apis if api in found]

    def key(self, code: str) -> int | str:
        """Return what tells a code from others, and puts it in order."""
        return int(code) if self.numeric else code

    @cached_property
    def success_codes(self) -> frozenset[str]:
        """The codes that report success in any API."""
        return frozenset(each.code for each in self.meanings if each.succeeds)
