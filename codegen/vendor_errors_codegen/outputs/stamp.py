"""Stage 6: stamp each module with two checksums, of its source and of itself.

They tell `generate` that a module needs no work, and that someone edited one by hand.
"""

import hashlib
import re

_STAMP = re.compile(r"^# Checksums: ([0-9a-f]{16}) ([0-9a-f]{16})\n", re.MULTILINE)


def stamp(formatted: str, source: str, style: str) -> str:
    """Return a module with its stamp, below the comments that begin it.

    Args:
        formatted: The module.
        source: What it was formatted from.
        style: What names the formatter and its settings.
    """
    line = f"# Checksums: {_checksum(style + source)} {_checksum(formatted)}\n"
    return re.sub(
        r"\A(?:#.*\n)*", lambda comments: comments[0] + line, formatted, count=1
    )


def was_made_from(module: str, source: str, style: str) -> bool:
    """Tell whether a module is what this source gave, and no one has edited it."""
    found = _STAMP.search(module)
    has_source = found is not None and found[1] == _checksum(style + source)
    return has_source and not was_edited(module)


def was_edited(module: str) -> bool:
    """Tell whether someone edited a module, or its stamp."""
    found = _STAMP.search(module)
    return found is None or found[2] != _checksum(_STAMP.sub("", module, count=1))


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
