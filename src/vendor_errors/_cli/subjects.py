"""From a text to the codes and the classes that it may be about."""

from __future__ import annotations

from vendor_errors._typing import abc

_CLASS_ENDS = ("Error", "ErrorGroup")


class Subject:
    """What a text may be about.

    Attributes:
        name: A code, or the name of a class.
        vendor: The name of its vendor as the text has it, or None where it has none.
        message: What is said beside it.
        is_class: Whether it is a class.
    """

    __slots__ = ("is_class", "message", "name", "vendor")

    def __init__(
        self,
        name: str,
        vendor: str | None = None,
        message: str = "",
        *,
        is_class: bool = False,
    ) -> None:
        self.name = name
        self.vendor = vendor
        self.message = message
        self.is_class = is_class

    @property
    def is_plain(self) -> bool:
        """Whether it has nothing but what codes and names mostly have."""
        text = f"{self.vendor or ''}{self.name}"
        return all(char.isalnum() or char in "_.-" for char in text)

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from others."""
        return self.name, self.vendor, self.message, self.is_class


def subjects(
    text: str, vendors: abc.Collection[str]
) -> abc.Iterator[abc.Iterable[Subject]]:
    """Yield what a text may be about, by how sure that is, the surest first.

    Args:
        text: A code, the name of a class, or lines of a log or a traceback.
        vendors: The names of the vendors that are known.
    """
    words = text.split()
    if len(words) == 1 or all(map(_may_be_name, words)):
        yield [_named(word) for word in words]
    # Most texts are one word, and need nothing of what takes time to load.
    from vendor_errors._cli.lines import Line

    lines = [Line(line, vendors) for line in text.splitlines()]
    for kind in (Line.qualified, Line.classes, Line.keyed, Line.words):
        every = [subject for line in lines for subject in kind(line)]
        yield {subject.key: subject for subject in every}.values()


def _may_be_name(word: str) -> bool:
    return word.endswith(_CLASS_ENDS) or any(char.isdigit() for char in word)


def _named(word: str) -> Subject:
    """Return what a word names: a code or a class, perhaps with its vendor."""
    if word.endswith(_CLASS_ENDS):
        module, _, name = word.rpartition(".")
        vendor = module.rpartition(".")[2]
        is_common = vendor in ("", "vendor_errors")
        return Subject(name, None if is_common else vendor, is_class=True)
    vendor, _, code = word.rpartition(":")
    return Subject(code, vendor or None)
