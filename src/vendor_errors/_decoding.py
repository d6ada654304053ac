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
_TOKEN = re.compile(
    r'"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\Z)'  # a text, of which brackets are no brackets
    r"|[\[{]+|[\]}]+",
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
    try:
        return (_PLAIN if plain else _TOLERANT).decode(text)
    except RecursionError:
        text = _shallow(text)
    except ValueError:
        pass  # It is no JSON, or has a long number.
    try:
        return _TOLERANT.decode(text)
    except ValueError:
        return None


def _number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


_PLAIN = json.JSONDecoder()
_TOLERANT = json.JSONDecoder(parse_int=_number)


def _shallow(text: str) -> str:
    """Return JSON with null in the place of what is nested too deep."""
    kept: list[str] = []
    depth = start = 0
    for found in _TOKEN.finditer(text):
        first, end = found.span()
        if text[first] == '"':
            continue
        before = depth
        depth += end - first if text[first] in "[{" else first - end
        if before <= _DEEPEST < depth:
            kept.append(text[start : end - (depth - _DEEPEST)])
            kept.append("null")
            start = len(text)
        elif depth <= _DEEPEST < before:
            start = first + before - _DEEPEST
    kept.append(text[start:])
    return "".join(kept)
