"""Messages with placeholders: filling them in, and recognising them again."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_APOSTROPHES = "'`´ʼ‘’"


def fold(text: str) -> str:
    """Return `text` in lower case, without blanks and apostrophes.

    What is left has one character for each that was kept.
    """
    for apostrophe in _APOSTROPHES:
        text = text.replace(apostrophe, "")
    # U+0130 is the only character whose lower case is longer than itself.
    return "".join(text.split()).replace("\u0130", "i").lower()


def comparable(text: str) -> str:
    """Return what is left of `text` when messages are compared.

    Case, blanks, apostrophes and a final full stop make no difference.
    """
    return fold(text).removesuffix(".")


def split(template: str, placeholders: "Iterable[str]") -> list[str]:
    """Return the texts before, between and after the placeholders of `template`."""
    texts: list[str] = []
    for name in placeholders:
        before, _, template = template.partition(f"{{{name}}}")
        texts.append(before)
    return [*texts, template]


def fill(
    template: str, placeholders: "Sequence[str]", values: "Mapping[str, str]"
) -> str:
    """Return `template` with `values` in the place of its placeholders."""
    first, *texts = split(template, placeholders)
    return first + "".join(
        values[name] + text for name, text in zip(placeholders, texts, strict=True)
    )


def match(
    template: str, placeholders: "Sequence[str]", message: str
) -> dict[str, str] | None:
    """Return the values that `message` has in the place of the placeholders.

    The texts are compared as by `comparable`, and a value is returned without the
    blanks and apostrophes around it. Where a text between two placeholders stands in
    the message several times, the first one counts. The time is linear in the length
    of the message.

    Returns:
        The values by name, or None where the message is not of this template.
    """
    head, *texts = (fold(text) for text in split(template, placeholders))
    folded = fold(message)
    tail = texts.pop()
    if tail:
        tail = tail.removesuffix(".")
        folded = folded.removesuffix(".")
    end = len(folded) - len(tail)
    if not (folded.startswith(head) and folded.endswith(tail)):
        return None
    start = len(head)
    spans: list[tuple[int, int]] = []
    for text in texts:
        found = folded.find(text, start, end)
        if found < 0:
            return None
        spans.append((start, found))
        start = found + len(text)
    if start > end:
        return None
    spans.append((start, end))
    return dict(zip(placeholders, _unfolded(message, spans), strict=True))


def _unfolded(message: str, spans: "Iterable[tuple[int, int]]") -> "Iterator[str]":
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
