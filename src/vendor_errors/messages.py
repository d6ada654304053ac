"""Comparing messages, and messages with placeholders."""

from vendor_errors._typing import abc

__all__ = ["Template", "comparable", "fold"]

_APOSTROPHES = "'`´ʼ‘’"


def fold(text: str) -> str:
    """Return `text` in lower case, without blanks and apostrophes.

    What is left has one character for each that was kept.
    """
    for apostrophe in _APOSTROPHES:
        text = text.replace(apostrophe, "")
    # U+0130 is the only character whose lower case is longer than itself, and a sigma
    # is the only one whose lower case depends on its place.
    text = "".join(text.split()).replace("\u0130", "i")
    return text.lower().replace("ς", "σ")


def comparable(text: str) -> str:
    """Return what is left of `text` when messages are compared.

    Case, blanks, apostrophes and a final full stop make no difference.
    """
    return fold(text).removesuffix(".")


class Template:
    """A message with placeholders.

    Args:
        text: The message, with each placeholder as its name in braces.
        placeholders: The names, in order.

    Attributes:
        texts: The texts before, between and after the placeholders.
    """

    def __init__(self, text: str, placeholders: "abc.Sequence[str]") -> None:
        self._names = placeholders
        texts: list[str] = []
        for name in placeholders:
            before, _, text = text.partition(f"{{{name}}}")
            texts.append(before)
        self.texts: tuple[str, ...] = (*texts, text)

    @property
    def comparable(self) -> tuple[str, ...]:
        """What is left of `texts` when messages are compared."""
        *texts, tail = map(fold, self.texts)
        return (*texts, tail.removesuffix("."))

    @property
    def literal_length(self) -> int:
        """How much text is left without the placeholders when messages are compared."""
        return sum(map(len, self.comparable))

    def fill(self, values: "abc.Mapping[str, str]") -> str:
        """Return the message with `values` in the place of the placeholders."""
        first, *texts = self.texts
        named = zip(self._names, texts, strict=True)
        return first + "".join(values[name] + text for name, text in named)

    def match(self, message: str, folded: str) -> dict[str, str] | None:
        """Return the values that a message has in the place of the placeholders.

        Where the message differs from the template as `comparable` allows, a value is
        without the blanks and apostrophes around it. Where a text between two
        placeholders stands in the message several times, the first one counts. The
        time is linear in the length of the message.

        Args:
            message: The message.
            folded: The same, as `fold` returns it.

        Returns:
            The values by name, or None where the message is not of this template.
        """
        spans = _spans(self.texts, message)
        if spans is not None:
            values = [message[start:end] for start, end in spans]
            return dict(zip(self._names, values, strict=True))
        if fold(self.texts[-1]):
            folded = folded.removesuffix(".")
        spans = _spans(self.comparable, folded)
        if spans is None:
            return None
        return dict(zip(self._names, _unfolded(message, spans), strict=True))


def _spans(texts: "abc.Sequence[str]", message: str) -> list[tuple[int, int]] | None:
    """Return where the gaps between `texts` are, or None if the texts are not there.

    The first text begins the message, and the last one ends it.
    """
    head, *middle, tail = texts
    end = len(message) - len(tail)
    start = len(head)
    if start > end or not (message.startswith(head) and message.endswith(tail)):
        return None
    spans: list[tuple[int, int]] = []
    for text in middle:
        found = message.find(text, start, end)
        if found < 0:
            return None
        spans.append((start, found))
        start = found + len(text)
    return [*spans, (start, end)]


def _unfolded(
    message: str, spans: "abc.Sequence[tuple[int, int]]"
) -> "abc.Iterator[str]":
    """Yield the parts of `message` that `spans` mark in its folded text."""
    kept = (
        position
        for position, char in enumerate(message)
        if not char.isspace() and char not in _APOSTROPHES
    )
    done = 0
    for start, end in spans:
        if start == end:
            yield ""
            continue
        for _ in range(start - done):
            next(kept)
        first = last = next(kept)
        for _ in range(end - start - 1):
            last = next(kept)
        done = end
        yield message[first : last + 1]
