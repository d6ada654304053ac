"""What was perhaps meant by a code or a name that is in no catalogue."""

from __future__ import annotations

from difflib import get_close_matches

from vendor_errors._cli.answers import Answer
from vendor_errors._cli.catalogues import every_code, whole_of
from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vendor_errors._cli.catalogues import Content
    from vendor_errors._cli.subjects import Subject

_MOST = 5
_NEAR = 0.7


def nearest(subject: Subject, contents: abc.Iterable[Content]) -> list[Answer]:
    """Return the codes that are spelled most like one, or whose classes are."""
    every = list(contents)
    wanted, vendor = subject.name.casefold(), (subject.vendor or "").casefold()
    own = [content for content in every if content["vendor"] == vendor]
    if vendor and not own and not subject.is_class:
        wanted = f"{vendor}:{wanted}"
    by_name: dict[str, dict[str, Answer]] = {}
    for content in own or every:
        for name, answer in _named(content):
            by_name.setdefault(name.casefold(), {})[answer.key] = answer
    names = [wanted] if wanted in by_name else _close(wanted, by_name)
    found = {key: each for name in names for key, each in by_name[name].items()}
    return [*found.values()][:_MOST]


def _named(content: Content) -> abc.Iterator[tuple[str, Answer]]:
    for code in every_code(content):
        whole = Answer(content, code)
        class_name, _ = whole_of(code)
        for name in (code["code"], code["qualified_code"], class_name):
            if name:
                yield name, whole
        for meaning in code["meanings"]:
            name = meaning["class"]
            if name and name != class_name:
                yield name, Answer(content, code, [meaning])


def _close(wanted: str, names: abc.Iterable[str]) -> list[str]:
    """Return the names with one other character, or else those that are similar."""
    one_off = [
        name
        for name in names
        if len(name) == len(wanted)
        and sum(one != other for one, other in zip(name, wanted, strict=True)) == 1
    ]
    if wanted.isdecimal():
        one_off.sort(key=lambda name: abs(_number(name) - int(wanted)))
    return one_off[:_MOST] or get_close_matches(wanted, names, _MOST, _NEAR)


def _number(name: str) -> int:
    return int(name) if name.isdecimal() else 0
