"""Two checksums in a generated file, of what it was made from and of itself.

They tell `generate` that a file needs no work, and that someone edited one by hand.
"""

import hashlib
import re


def stamp(formatted: str, source: str, style: str, comment: str) -> str:
    """Return a file with its stamp, below the comments that begin it.

    Args:
        formatted: The file.
        source: What it was formatted from.
        style: What names the formatter and its settings.
        comment: What stands before a comment.
    """
    line = f"{comment}Checksums: {_checksum(style + source)} {_checksum(formatted)}\n"
    head = re.compile(rf"\A(?:{re.escape(comment)}.*\n)*")
    return head.sub(lambda comments: comments[0] + line, formatted, count=1)


def was_made_from(text: str, source: str, style: str, comment: str) -> bool:
    """Tell whether a file is what this source gave, and no one has edited it."""
    found = _pattern(comment).search(text)
    has_source = found is not None and found[1] == _checksum(style + source)
    return has_source and not was_edited(text, comment)


def was_edited(text: str, comment: str) -> bool:
    """Tell whether someone edited a file, or its stamp."""
    pattern = _pattern(comment)
    found = pattern.search(text)
    return found is None or found[2] != _checksum(pattern.sub("", text, count=1))


def _pattern(comment: str) -> re.Pattern[str]:
    line = rf"^{re.escape(comment)}Checksums: ([0-9a-f]{{16}}) ([0-9a-f]{{16}})\n"
    return re.compile(line, re.MULTILINE)


def _checksum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
