"""Proposing the names of classes."""

import hashlib
import itertools
import json
import re
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

# The one database that is the same in every Python.
from unicodedata import ucd_3_2_0 as unicode

from vendor_errors_codegen.spec.names import (
    base_name,
    own_names,
    wrong_with_class_name,
)
from vendor_errors_codegen.spec.shape import LONGEST_NAME

_LONGEST = LONGEST_NAME - len("Error")
_LONGEST_SUFFIX = 30
_GOOD_LENGTH = 45 - len("Error")
_GOOD_COUNT = 6

_LATIN = str.maketrans("øłđðıØŁĐÐ`´ʼ‘’–—", "olddiOLDD'''''--") | str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"}
    | {"ẞ": "SS", "Æ": "AE", "Œ": "OE", "Þ": "TH"}
)
_ACCENT = re.compile("[\u0300-\u036f]")
_IDENTIFIER = re.compile("[A-Za-z0-9]+(?:[_./:-]+[A-Za-z0-9]+)*")
_TOKEN = re.compile("[A-Za-z0-9]+")
# `iOS`, `API` and `Key` of `APIKey`, `IDs`, `v` and `2` of `v2`.
_PART = re.compile(
    r"(?<![A-Za-z])[a-z][A-Z]+(?![a-z])|[A-Z]+s?(?![a-z])|[A-Z]?[a-z]+|[0-9]+"
)
_PLACEHOLDER = re.compile(
    r"\{(\w*)\}|<(\w[^<>]*)>|%\((\w+)\)[a-z]|%[-+#0-9.$]*[A-Za-z]|\$\w+",
    re.ASCII,
)
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_CLAUSE = re.compile(r"(.+?)([.!?,;:](?=\s|$)|\s-\s|\n|$)", re.ASCII)
# How many words a clause needs to stand for the message, by what ends it.
_ENOUGH = {",": 2, ";": 2, "-": 2, ":": 3}


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# What can be said shorter, or would lose its meaning with its auxiliary, in order.
_PHRASES = [
    (re.compile(pattern, re.ASCII | re.IGNORECASE), shorter)
    for pattern, shorter in (
        (r"^(?:for|if|in|when|while)\b[^,.:]*, ", ""),
        (r"n't\b", " not"),
        (r"'(?:s|d|m|re|ve|ll)\b", ""),
        (r"\(e?s\)", ""),
        (
            r"\b(?:can?|could|may|must|should|will|would) ?not be (?=blank\b|empty\b)",
            "",
        ),
        (r"\b(?:can?|could|may|will|would) ?not be\b", "not"),
        (r"\b(?:can?|could|may) ?not\b", "cannot"),
        (r"\b(?:do(?:es)? )?not exists?\b", "not found"),
        (r"\b(?:do|does|did) not have (?=enough|sufficient)", "not "),
        (r"\b(?:you|we) (?:have no|do not have)\b", "no"),
        (r"\b(?:ha(?:s|ve|d) no|(?:do|does|did) not have)\b", "without"),
    )
]
_EMPTY_WORDS = _set(
    "a an the am is are was were been has have having had do does doing did done can "
    "could would will shall might may wo please sorry kindly thank thanks you your "
    "yours we our ours it its he she they them their this that these those there which "
    "who occurred occured happened encountered"
)
_PREPOSITIONS = _set(
    "of in on at by to for from with as than between when while during"
)
# They do not make a name too long.
_SMALL_WORDS = _PREPOSITIONS | _set(
    "and or but if not no cannot without must should be being"
)
_ERROR_WORDS = _set("error err exception failure")
_NO_END = _SMALL_WORDS | _ERROR_WORDS | _set("already any more less only too")
_DIGITS = (
    *("Zero", "One", "Two", "Three", "Four"),
    *("Five", "Six", "Seven", "Eight", "Nine"),
)


def propose_names(
    meanings: Sequence[tuple[str, str]], vendor: str, taken: Collection[str]
) -> list[str]:
    """Propose a class name for each meaning.

    The name of a meaning depends on the others only where they want the same name:
    then none of them gets it. Their order makes no difference.

    Args:
        meanings: The codes with their messages, each pair once.
        vendor: The name of the vendor, which is that of a module.
        taken: The names that cannot be proposed.

    Returns:
        The names, in the order of the meanings. They differ in more than case, from
        those that are taken too.
    """
    base = base_name(vendor)
    used = {name.lower() for name in (*taken, *own_names(vendor))}

    def is_free(name: str) -> bool:
        return name.lower() not in used and not wrong_with_class_name(name)

    waiting: dict[tuple[str, str], Iterator[str]] = {}
    for code, message in meanings:
        candidates = _candidates(code, message)
        first = next(candidates)
        if not is_free(first):
            first = base.removesuffix("Error") + first
        waiting[code, message] = itertools.chain([first], candidates)
    names: dict[tuple[str, str], str] = {}
    while waiting:
        wanted = {meaning: next(waiting[meaning]) for meaning in waiting}
        wishes = Counter(name.lower() for name in wanted.values())
        for meaning, name in wanted.items():
            if wishes[name.lower()] == 1 and is_free(name):
                used.add(name.lower())
                names[meaning] = name
                del waiting[meaning]
    return [names[meaning] for meaning in meanings]


def _candidates(code: str, message: str) -> Iterator[str]:
    """Yield names without end, each less good than the one before."""
    words, enough = _message_words(message)
    code_words = _parts(_latin(code))
    wordy = _is_wordy(code)
    if wordy:
        code_words = _without_head(code_words)
        words = code_words + [word for word in words if word not in code_words]
        enough = _fitting(code_words, _LONGEST)
    stems = _stems(words, enough)
    yield from map(_name, stems)
    stem = stems[0] if stems else "Code"
    suffix = "".join(code_words)[:_LONGEST_SUFFIX]
    if suffix and not wordy:
        yield _name(stem, suffix)
    for salt in itertools.count():
        text = json.dumps([code, message, salt])
        yield _name(stem, hashlib.sha256(text.encode()).hexdigest()[:8].upper())


def _name(stem: str, suffix: str = "") -> str:
    return stem[: _LONGEST - len(suffix)] + suffix + "Error"


def _stems(words: Sequence[str], enough: int) -> list[str]:
    """Return the names, without "Error", that `enough` words and more of them make."""
    stems: list[str] = []
    for count in range(enough, len(words) + 1):
        while count and words[count - 1].lower() in _NO_END:
            count -= 1
        stem = "".join(words[:count])
        if stem and stem not in stems:
            stems.append(stem)
        if len(stem) > _LONGEST:
            break
    return stems


def _message_words(message: str) -> tuple[list[str], int]:
    """Return the words of a message, and how many of them make a good name."""
    text = _latin(message).strip()
    if _IDENTIFIER.fullmatch(text):
        words = _without_head(_parts(text))
        return words, _fitting(words, _LONGEST)
    for pattern, shorter in _PHRASES:
        text = pattern.sub(shorter, text)
    words, enough = _text_words(_PLACEHOLDER.sub(" ", text))
    if len(words) == 1:
        # `{field} is required`: the word needs the name of the placeholder.
        text = _PLACEHOLDER.sub(lambda found: found[found.lastindex or 0], text)
        words, enough = _text_words(text)
    return words, enough


def _text_words(text: str) -> tuple[list[str], int]:
    words: list[str] = []
    enough = 0
    asides = _ASIDE.findall(text)
    for clause, end in _CLAUSE.findall("\n".join([_ASIDE.sub(" ", text), *asides])):
        for token in _TOKEN.findall(clause):
            if token.lower() not in _EMPTY_WORDS:
                words += _parts(token)
        if not enough:
            words = _without_head(words)
            telling = [
                place
                for place, word in enumerate(words)
                if word.lower() not in _SMALL_WORDS
            ]
            if len(telling) >= _ENOUGH.get(end.strip(), 1):
                enough = _fitting(words, _GOOD_LENGTH)
                if len(telling) > _GOOD_COUNT:
                    enough = min(enough, telling[_GOOD_COUNT])
        if sum(map(len, words)) > _LONGEST:
            break
    return words, enough or len(words)


def _without_head(words: Sequence[str]) -> list[str]:
    """Return the words of a name without those that it cannot begin with."""
    rest = [*words]
    while rest and rest[0].lower() in _ERROR_WORDS:
        del rest[0]
        while rest and rest[0].lower() in _PREPOSITIONS:
            del rest[0]
    while rest and rest[0].isdigit():
        if len(rest[0]) == 1:
            rest[0] = _DIGITS[int(rest[0])]
        else:
            del rest[0]
    return rest


def _fitting(words: Sequence[str], longest: int) -> int:
    """Return how many words, but at least one, fit in a name of that length."""
    return max(1, bisect([*itertools.accumulate(map(len, words))], longest))


def _latin(text: str) -> str:
    """Return the text with its Latin letters in ASCII."""
    return _ACCENT.sub("", unicode.normalize("NFKD", text.translate(_LATIN)))


def _parts(compound: str) -> list[str]:
    """Return the words that a compound is made of, capitalized."""
    return [part.capitalize() for part in _PART.findall(compound)]


def _is_wordy(code: str) -> bool:
    """Tell whether a code says what it means, as `bad_api_key` and unlike `E_104`."""
    code = _latin(code)
    parts = _parts(code)
    words = [
        part
        for part in parts
        if part.isalpha() and len(part) > 2 and part.lower() not in _ERROR_WORDS
    ]
    return _IDENTIFIER.fullmatch(code) is not None and (
        len(words) > 1
        or (any(len(word) > 3 for word in words) and "".join(parts).isalpha())
    )
