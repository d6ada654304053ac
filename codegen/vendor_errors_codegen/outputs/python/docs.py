"""What the docstrings of classes say.

The first line, which is all that many editors show, says what happened. The last
paragraph has what the table says of the row beside its texts.
"""

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from black.strings import str_width

from vendor_errors.messages import comparable
from vendor_errors_codegen.outputs.python.model import ErrorClass
from vendor_errors_codegen.outputs.python.traits import Traits
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Meaning, Vendor
from vendor_errors_codegen.spec.shape import LONGEST_SUMMARY

_TOKEN = re.compile(r"\S*_\S*")
# Not after an abbreviation or a number.
_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3}[.!?])\s+(?=[A-Z0-9])")
_LONGEST_CODE = 45
_WORD = re.compile(r"\w+")
# Words by which a description does not say more than its message.
_FILLING = frozenset(
    {
        "a",
        "an",
        "and",
        "any",
        "are",
        "be",
        "been",
        "by",
        "do",
        "does",
        "due",
        "error",
        "for",
        "has",
        "have",
        "if",
        "in",
        "is",
        "it",
        "message",
        "occurred",
        "occurs",
        "of",
        "on",
        "or",
        "param",
        "parameter",
        "provided",
        "received",
        "request",
        "returned",
        "sent",
        "state",
        "that",
        "the",
        "there",
        "this",
        "to",
        "value",
        "was",
        "were",
        "when",
        "while",
        "with",
    }
)
_RETRY = {
    True: "retryable (the same request may succeed later)",
    False: "not retryable",
    None: "retryable in part",
}


def summary_of(text: str) -> tuple[str, ...]:
    """Return the first sentence of a text, and the others."""
    return tuple(_SENTENCE_END.split(_sentence(text), maxsplit=1))


def _sentence(text: str) -> str:
    """Return a text with a capital at its beginning and a full stop at its end."""
    if re.match(r"[a-z]+[ ,.]", text):
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def meaning_doc(
    vendor: Vendor,
    errors: Sequence[Meaning],
    traits: Traits,
    wordings: Iterable[Message],
) -> tuple[str, ...]:
    """Return the paragraphs of the docstring of a class, for the rows that it is.

    Args:
        vendor: The vendor.
        errors: The rows.
        traits: What they say.
        wordings: By what else they are known.
    """
    message, description = traits.message, traits.description
    if _says_again(description, message):
        description = ""
    if not comparable(message):
        texts = summary_of(description or _in_words(errors[0].class_name))
    elif description and _TOKEN.fullmatch(message):
        texts = (*summary_of(description), f"The vendor's message is {message}.")
    else:
        texts = (*summary_of(message), *filter(None, [description]))
    note = code_note(vendor, errors, traits)
    if traits.placeholders:
        note += f" Placeholders: {', '.join(traits.placeholders)}."
    others = " or ".join(f'"{wording.text}"' for wording in wordings)
    also = (f"Also worded as {others} by the vendor.",) if others else ()
    return (*texts, *also, note)


def _says_again(description: str, message: str) -> bool:
    """Tell whether a description has no word that its message has not."""
    return _words(description) <= _words(message)


def _in_words(class_name: str) -> str:
    """Return the name of a class as a text, without "Error"."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", class_name.removesuffix("Error"))
    return words.capitalize()


def _words(text: str) -> set[str]:
    words = {word.lower() for word in _WORD.findall(text)} - _FILLING
    return {word.removesuffix("s") for word in words}


def code_note(vendor: Vendor, errors: Sequence[Meaning], traits: Traits) -> str:
    """Return the sentences on the code and the judgements of its rows."""
    note = f"Code {errors[0].code}"
    if apis := [vendor.apis[api] for api in vendor.apis_of(errors)]:
        *others, last = apis
        note += f" of the {', '.join(others)} and " if others else " of the "
        note += f"{last} API{'s' if others else ''}"
    if errors[0].family:
        note += f", family {errors[0].family}"
    if traits.http_status is not None:
        note += f", HTTP status {traits.http_status}"
    category = (traits.category or "categories differ").replace("_", " ")
    note += f": {category}, {_RETRY[traits.retryable]}."
    if since := retired_since(errors):
        note += f" Retired: the vendor's table lacks it since {since}."
    return note


def retired_since(errors: Sequence[Meaning]) -> datetime.date | None:
    """Return since when the vendor's table lacks all of the rows, if it does."""
    dates = [error.retired for error in errors if error.retired]
    return max(dates) if len(dates) == len(errors) else None


def summarized(base: ErrorClass) -> ErrorClass:
    """Return a class and all below it, with first lines that fit and differ."""
    alike: dict[str, list[_Named]] = {}
    for named in _named(base, ""):
        alike.setdefault(named.doc[0].lower(), []).append(named)
    docs: dict[str, tuple[str, ...]] = {}
    for several in alike.values():
        labels = Counter(named.label for named in several)
        for named in several:
            label = named.label if labels[named.label] == 1 else named.name
            docs[named.name] = _with_summary(
                named.doc, f" ({label})" if len(several) > 1 else ""
            )
    return _with_docs(base, docs)


@dataclass(frozen=True)
class _Named:
    """A class, and what tells it from others that say the same.

    Attributes:
        name: Its name.
        doc: The paragraphs of its docstring.
        label: Its code; without one, its name.
    """

    name: str
    doc: tuple[str, ...]
    label: str


def _named(each: ErrorClass, code: str) -> Iterator[_Named]:
    code = str(each.attributes.get("code", code))
    is_whole = any("code" not in below.attributes for below in each.subclasses)
    end = code
    while str_width(end) > _LONGEST_CODE:
        end = end[1:]
    label = f"{'all of ' if is_whole else ''}code {'...' if end != code else ''}{end}"
    yield _Named(each.name, each.doc, label if code else each.name)
    for below in each.subclasses:
        yield from _named(below, code)


def _with_summary(doc: tuple[str, ...], label: str) -> tuple[str, ...]:
    """Return paragraphs, the first of which is a line that ends with a label."""
    first, *more = doc
    end = first[-1] if first[-1:] in ("!", "?") else "."
    text = first.removesuffix(".")
    if str_width(text + label + end) <= LONGEST_SUMMARY:
        return (f"{text}{label}{end}" if label else first, *more)
    kept = ""
    for word in text.split():
        if str_width(f"{kept} {word} ...{label}") > LONGEST_SUMMARY:
            break
        kept = f"{kept} {word}".lstrip()
    # A wide character has two columns, and some languages no blanks.
    room = max(LONGEST_SUMMARY - str_width(label) - 4, 8)
    return (f"{kept or text[: room // 2]} ...{label}{'.' if label else ''}", *doc)


def _with_docs(each: ErrorClass, docs: Mapping[str, tuple[str, ...]]) -> ErrorClass:
    subclasses = tuple(_with_docs(below, docs) for below in each.subclasses)
    return replace(each, doc=docs[each.name], subclasses=subclasses)
