"""From a reply as it came to decoded JSON, whatever it is."""

import json
import re
import sys

__all__ = ["decoded"]

# Of deeper levels nothing is read, because the decoder goes as deep as Python calls.
_DEEPEST = 100
# Python can be set to refuse longer numbers than this, or to take forever for them.
_MOST_DIGITS = 600
_LONGEST_LIMIT = 100_000
# It matches everywhere, and so goes over the reply once.
_BRACKETS = re.compile(
    # Texts come before them, too, and brackets in a text are none.
    r'(?:[^"\[\]{}]++|"(?:[^"\\]++|\\.)*+(?:"|\\?\Z))*+'
    r"([\[{]+|[\]}]+|\Z)",
    re.DOTALL,
)


def decoded(body: bytes | str) -> object:
    """Return what a reply says, or None where it is no JSON.

    Args:
        body: The reply, as text or as JSON in UTF-8, UTF-16 or UTF-32.

    Returns:
        Decoded JSON. Null stands for what is nested too deep, and a str for a number
        that is too long.
    """
    if isinstance(body, bytes):
        text = body.decode(json.detect_encoding(body), "replace")
    else:
        text = body.removeprefix("\ufeff")
    plain = 0 < sys.get_int_max_str_digits() <= _LONGEST_LIMIT
    decoder = _PLAIN if plain else _TOLERANT
    for _ in range(3):  # As it is, with long numbers, and without deep levels.
        try:
            return decoder.decode(text)
        except RecursionError:
            text = _shallow(text)
        except ValueError:  # It is no JSON, or has a long number.
            if decoder is _TOLERANT:
                break
        decoder = _TOLERANT
    return None


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


_PLAIN = json.JSONDecoder()
_TOLERANT = json.JSONDecoder(parse_int=_number)


def _shallow(text: str) -> str:
    """Return JSON with null in the place of what is nested too deep."""
    kept: list[str] = []
    depth = start = 0
    for found in _BRACKETS.finditer(text):
        first, end = found.span(1)
        before = depth
        depth += first - end if text[first : first + 1] in ("]", "}") else end - first
        if before <= _DEEPEST < depth:
            kept.append(text[start : end - (depth - _DEEPEST)])
            kept.append("null")
            start = len(text)
        elif depth <= _DEEPEST < before:
            start = first + before - _DEEPEST
    kept.append(text[start:])
    return "".join(kept)
