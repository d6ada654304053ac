"""The command `explain`."""

from __future__ import annotations

import sys

from vendor_errors._cli.answers import Answer, Group, answers
from vendor_errors._cli.subjects import Subject, subjects
from vendor_errors._cli.terminal import Terminal, say, write_json
from vendor_errors._typing import abc
from vendor_errors.texts import in_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vendor_errors._cli.catalogues import Shelf

_MOST = 5


def explain(text: str, shelf: Shelf, *, as_json: bool = False) -> int:
    """Write what a code, a class, or lines with some mean.

    Args:
        text: The text.
        shelf: The catalogues.
        as_json: Whether to write JSON.

    Returns:
        The exit status, 1 where nothing is found; then what is nearest is written.
    """
    found = _found(text, shelf)
    name, near = ("", []) if found else _nearest(text, shelf)
    if as_json:
        write_json(
            {
                "found": [answer.as_json() for answer in found],
                "nearest": [answer.as_json() for answer in near],
            }
        )
        return 0 if found else 1
    if not found:
        said = f"no catalogue has {in_one_line(name)!r}"
        say(f"{said}; the nearest:" if near else said)
    terminal = Terminal(sys.stdout)
    if len(near) > 1:
        from vendor_errors._cli.listing import show

        show(terminal, near)
    else:
        _write(found or near, terminal)
    return 0 if found else 1


def _write(found: abc.Iterable[Answer | Group], terminal: Terminal) -> None:
    from vendor_errors._cli.page import write

    for number, answer in enumerate(found):
        if number:
            terminal.write()
        write(answer, terminal)


def _found(text: str, shelf: Shelf) -> list[Answer | Group]:
    """Return what catalogues say of what a text is most surely about."""
    for catalogues in shelf.turns():
        vendors = [catalogue.vendor for catalogue in catalogues]
        for some in subjects(text, vendors):
            every = [*some]
            found = {
                answer.key: answer
                for subject in every
                for answer in answers(subject, catalogues)
            }
            if found:
                return [*found.values()]
            if any(_is_of(subject, vendors) for subject in every):
                return []  # Whatever else the text has, it is about that.
    return []


def _is_of(subject: Subject, vendors: abc.Collection[str]) -> bool:
    return subject.vendor is not None and subject.vendor.lower() in vendors


def _nearest(text: str, shelf: Shelf) -> tuple[str, list[Answer]]:
    """Return what a text is about, and what is spelled nearest or has its words."""
    from vendor_errors._cli.nearest import nearest
    from vendor_errors._cli.searching import best

    catalogues = [*shelf.near, *shelf.far]
    contents = [catalogue.content for catalogue in catalogues]
    vendors = [catalogue.vendor for catalogue in catalogues]
    every = (subject for some in subjects(text, vendors) for subject in some)
    subject = next((subject for subject in every if subject.is_plain), None)
    name = " ".join(text.split())
    is_sentence = subject is not None and subject.name.isalpha() and " " in name
    if subject is None or (is_sentence and not subject.is_class):
        return name, best(text, contents)[:_MOST]
    if subject.vendor is None or subject.is_class:
        name = subject.name
    else:
        name = f"{subject.vendor}:{subject.name}"
    return name, nearest(subject, contents) or best(name, contents)[:_MOST]
