"""Texts as a log can have them, whatever they are made of and on every Python alike."""

from vendor_errors._typing import abc, typing

__all__ = ["in_one_line", "is_printable", "name_of", "text_of", "type_of"]

# Nobody reads a text of more characters in a log, and an endless one fills the disk.
_LONGEST = 1000
# What nobody sees, or what changes the text around it. `str.isprintable` alone would
# also refuse what is newer than the Unicode version of the Python that runs.
_UNSEEN = (
    (0x0000, 0x001F),  # controls
    (0x007F, 0x00A0),
    (0x00AD, 0x00AD),  # soft hyphen
    (0x061C, 0x061C),  # directions
    (0x1680, 0x1680),  # blanks
    (0x180E, 0x180E),
    (0x2000, 0x200F),
    (0x2028, 0x202F),
    (0x205F, 0x206F),
    (0x3000, 0x3000),
    (0xD800, 0xF8FF),  # surrogates, and what has no meaning but by agreement
    (0xFDD0, 0xFDEF),  # no characters
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFF0, 0xFFFB),  # annotations
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0000, 0xE007F),  # tags
    (0xF0000, 0x10FFFF),
)
# Type checkers narrow what `type` itself is called with, to unknown contents.
type_of: "abc.Callable[[object], type[typing.Any]]" = type
# A class of a user may have another idea of its own name.
_name: "property" = vars(type)["__name__"]


def name_of(kind: type) -> str:
    """Return the name of a class."""
    name: str = _name.__get__(kind)
    return name


def text_of(value: "typing.Any") -> str:
    """Return the text of a value, or the name of its class where it has none."""
    kind = type_of(value)
    if issubclass(kind, str):
        return str.__str__(value)
    try:
        # `python -bb` refuses the text of bytes.
        return ascii(value) if issubclass(kind, bytes) else str.__str__(str(value))
    except Exception:  # Its class may raise anything.
        return f"<{name_of(kind)}>"


def is_printable(char: str) -> bool:
    """Tell whether a character can be seen, or is a plain blank."""
    if char.isprintable():
        return True
    point = ord(char)
    unseen = any(first <= point <= last for first, last in _UNSEEN)
    return not unseen and point & 0xFFFE != 0xFFFE


def in_one_line(text: str) -> str:
    """Return a text as a log can have it: bounded, and without what cannot be seen."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST - 1]}…"
    return text if text.isprintable() else "".join(map(_printable, text))


def _printable(char: str) -> str:
    if is_printable(char):
        return char
    return " " if char.isspace() else char.encode("unicode_escape").decode()
