"""Words in codes, names and texts, also where one is mistyped."""

from __future__ import annotations

import math
import re
from difflib import SequenceMatcher, get_close_matches

from vendor_errors._cli.answers import Answer
from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vendor_errors._cli.catalogues import Code, Content, Meaning

# A word by itself, or one of those that make up the name of a class.
_WORD = re.compile(r"[A-Z]?[^\W_A-Z]+|[A-Z]+(?![^\W_A-Z])|\w+")
_NEAR = 0.75
_SHORTEST_PART = 3
_EXACT, _BEGUN, _WITHIN, _MISTYPED = 1.0, 0.8, 0.5, 0.5


def best(words: str, contents: abc.Iterable[Content]) -> list[Answer]:
    """Return the meanings that have most of some words, the best first.

    A word counts for more in a code or a name than in a description, and where few
    meanings have it.
    """
    rows = [
        (Answer(content, code, [meaning]), _weights(content, code, meaning))
        for content in contents
        for code in content["codes"]
        for meaning in code["meanings"]
    ]
    common: dict[str, int] = {}
    for _, weights in rows:
        for word in weights:
            common[word] = common.get(word, 0) + 1
    wanted = [
        {
            found: likeness * (1 + math.log(len(rows) / common[found]))
            for found, likeness in _alike(word, common).items()
        }
        for word in dict.fromkeys(_words(words))
    ]
    scored: list[tuple[int, float, Answer]] = []
    for answer, weights in rows:
        scores = [
            max(
                (worth * weights.get(word, 0) for word, worth in each.items()),
                default=0,
            )
            for each in wanted
        ]
        scored.append((sum(score > 0 for score in scores), sum(scores), answer))
    most = max((count for count, _, _ in scored), default=0)
    best = [each for each in scored if each[0] == most > 0]
    # Of two that have the same words, the one that says no more.
    best.sort(key=lambda each: (-each[1], len(each[2].meanings[0]["message"])))
    return [answer for _, _, answer in best]


def _weights(content: Content, code: Code, meaning: Meaning) -> dict[str, float]:
    """Return the words of a meaning, each with how much it counts there."""
    texts = {
        code["code"]: 3,
        meaning["class"] or "": 3,
        meaning["message"]: 3,
        " ".join(wording["message"] for wording in meaning["wordings"]): 2,
        meaning["description"]: 1,
        f"{content['vendor']} {content['title']} {meaning['category']}": 0.5,
    }
    weights: dict[str, float] = {code["code"].casefold(): 5}
    for text, weight in texts.items():
        for word in _words(text):
            weights[word] = max(weight, weights.get(word, 0))
    return weights


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _alike(word: str, known: abc.Iterable[str]) -> dict[str, float]:
    """Return the words that are one, or begin so, or are near; each with how much."""
    alike: dict[str, float] = {}
    for each in known:
        if each == word:
            alike[each] = _EXACT
        elif len(word) >= _SHORTEST_PART and word in each:
            alike[each] = _BEGUN if each.startswith(word) else _WITHIN
    if alike:
        return alike
    return {
        each: _MISTYPED * SequenceMatcher(None, word, each).ratio() ** 2
        for each in get_close_matches(word, known, 5, _NEAR)
    }
