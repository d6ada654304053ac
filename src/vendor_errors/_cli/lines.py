"""From the lines of a log or a traceback to the codes and classes in them."""

from __future__ import annotations

import json
import re

from vendor_errors._cli.subjects import Subject
from vendor_errors._typing import abc, typing
from vendor_errors.texts import type_of

_CODE = r"\w+(?:[.-]\w+)*"
_QUALIFIED = re.compile(rf"(?<![\w.])([A-Za-z]\w*):({_CODE})")
_CLASS = re.compile(r"(?<![\w.])((?:\w+\.)*)([A-Z]\w*Error(?:Group)?)\b")
# The status of a reply is no code of the vendor.
_KEYED = re.compile(
    rf"(?<!status)(?<!status[_-])code[\"']?(?:\s*[:=]\s*|\s+)[\"']?({_CODE})", re.I
)
_MESSAGE = re.compile(
    r"(?:message|description|msg)[\"']?\s*[:=]\s*([\"'])(.*?)\1", re.I
)
# Not a part of a date, a time, a path or an address.
_WORD = re.compile(r"(?<![\w:./-])\w+(?:[.-]\w+)*(?![\w:/-])")


class Line:
    """A line of a text.

    Args:
        text: The line.
        vendors: The names of the vendors that are known.
    """

    def __init__(self, text: str, vendors: abc.Collection[str]) -> None:
        self._text = text
        self._vendors = vendors
        lowered = text.lower()
        self._named = [vendor for vendor in vendors if vendor in lowered]
        self._record = _record(text)
        self._texts = [text] if self._record is None else [*_texts(self._record)]

    def qualified(self) -> abc.Iterator[Subject]:
        """Yield codes with their vendors, such as octopush:153."""
        record = self._record or {}
        message = str(record.get("message") or "")
        if "vendor" in record and "code" in record:
            yield Subject(str(record["code"]), str(record["vendor"]), message)
            return
        for text in self._texts:
            found = [
                match
                for match in _QUALIFIED.finditer(text)
                if match[1].lower() in self._vendors
            ]
            end = len(text)
            for match in reversed(found):
                beside = text[match.end() : end].removeprefix("]").strip(" >\"'")
                end = match.start()
                yield Subject(match[2], match[1], message or beside)

    def classes(self) -> abc.Iterator[Subject]:
        """Yield classes, with the modules that they are in."""
        for text in self._texts:
            for match in _CLASS.finditer(text):
                module = match[1].rstrip(".").rpartition(".")[2]
                vendor = None if module in ("", "vendor_errors") else module
                yield Subject(match[2], vendor, is_class=True)

    def keyed(self) -> abc.Iterator[Subject]:
        """Yield the values of what is called a code, as in a vendor's reply."""
        message = _MESSAGE.search(self._text)
        for match in _KEYED.finditer(self._text):
            yield from self._codes(match[1], message[2] if message else "")

    def words(self) -> abc.Iterator[Subject]:
        """Yield words that may be codes: numbers only where it is said whose."""
        for text in self._texts:
            for number, match in enumerate(_WORD.finditer(text)):
                if number == 0 or self._named or not match[0].isdigit():
                    beside = "" if number else text[match.end() :].strip()
                    yield from self._codes(match[0], beside)

    def _codes(self, code: str, message: str) -> abc.Iterator[Subject]:
        if not self._named:
            yield Subject(code, None, message)
        for vendor in self._named:
            yield Subject(code, vendor, message)


def _record(line: str) -> dict[str, typing.Any] | None:
    """Return what a line of a JSON log says."""
    if line.lstrip()[:1] != "{":
        return None
    try:
        record: dict[str, typing.Any] = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record


def _texts(value: typing.Any) -> abc.Iterator[str]:
    """Yield the texts in a decoded JSON value."""
    kind = type_of(value)
    if kind is str:
        yield value
    elif kind is dict or kind is list:
        for each in value.values() if kind is dict else value:
            yield from _texts(each)
