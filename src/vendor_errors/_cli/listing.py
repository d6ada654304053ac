"""The commands `search` and `list`, and codes as the rows of a table."""

from __future__ import annotations

import sys

from vendor_errors._cli.answers import Answer
from vendor_errors._cli.catalogues import whole_of
from vendor_errors._cli.terminal import Terminal, say, write_json
from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vendor_errors._cli.catalogues import Meaning, Shelf

_HEAD = ("code", "class", "category", "retry", "message")


class Filter:
    """Which meanings are listed.

    Args:
        vendor: The name of their vendor, or None for all.
        category: Their category, or None.
        family: The class of their family, or None.
        retryable: Whether it is only those after which trying again may help.
        retired: Whether it is only those that the vendor's page lacks by now.
    """

    def __init__(
        self,
        vendor: str | None = None,
        category: str | None = None,
        family: str | None = None,
        *,
        retryable: bool = False,
        retired: bool = False,
    ) -> None:
        self.vendor = vendor
        self._category = category
        self._family = family
        self._retryable = retryable
        self._retired = retired

    def takes(self, meaning: Meaning) -> bool:
        """Tell whether a meaning of the vendor is listed."""
        return (
            self._category in (None, meaning["category"])
            and self._family in (None, meaning["family"])
            and (meaning["retryable"] or not self._retryable)
            and (meaning["retired"] is not None or not self._retired)
        )


def list_codes(wanted: Filter, shelf: Shelf, *, as_json: bool = False) -> int:
    """Write the meanings that a filter takes.

    Returns:
        The exit status, 1 where there are none.
    """
    found: list[Answer] = []
    known: list[str] = []
    for catalogues in shelf.turns():
        known += [catalogue.vendor for catalogue in catalogues]
        found = [
            Answer(catalogue.content, code, [meaning])
            for catalogue in catalogues
            if wanted.vendor in (None, catalogue.vendor)
            for code in catalogue.content["codes"]
            for meaning in code["meanings"]
            if wanted.takes(meaning)
        ]
        if found:
            break
    if wanted.vendor is not None and wanted.vendor not in known:
        say(f"no catalogue of {wanted.vendor!r}: there are {', '.join(known)}")
    elif not found:
        say("there is no such code")
    return _write(found, as_json=as_json)


def search(words: str, shelf: Shelf, *, as_json: bool = False) -> int:
    """Write the meanings that have most of some words, the best first.

    Returns:
        The exit status, 1 where there are none.
    """
    from vendor_errors._cli.searching import best

    found: list[Answer] = []
    for catalogues in shelf.turns():
        found = best(words, [catalogue.content for catalogue in catalogues])
        if found:
            break
    else:
        say("no code has any of these words")
    return _write(found, as_json=as_json)


def _write(found: abc.Sequence[Answer], *, as_json: bool) -> int:
    if as_json:
        write_json([_record(answer) for answer in found])
    elif found:
        show(Terminal(sys.stdout), found)
    return 0 if found else 1


def show(terminal: Terminal, answers: abc.Iterable[Answer]) -> None:
    """Write codes as a table."""
    rows: list[tuple[str, ...]] = []
    for answer in answers:
        said = Said(answer)
        rows.append((answer.code["qualified_code"], *said.cells(), said.message))
    terminal.table(_HEAD, rows)


class Said:
    """What a code says, as far as its meanings have it in common.

    Args:
        answer: The code.

    Attributes:
        class_name: The class that catches them; None for success.
        category: Their category; None where they differ.
        retryable: Whether trying again may help; None where they differ.
        message: The message.
    """

    def __init__(self, answer: Answer) -> None:
        meanings = answer.meanings
        categories = {meaning["category"] for meaning in meanings}
        retryable = {meaning["retryable"] for meaning in meanings}
        self.class_name, self.message = (
            (meanings[0]["class"], meanings[0]["message"])
            if len(meanings) == 1
            else whole_of(answer.code)
        )
        self.category = categories.pop() if len(categories) == 1 else None
        self.retryable = retryable.pop() if len(retryable) == 1 else None

    def cells(self) -> tuple[str, str, str]:
        """Return what a table has of it: class, category and whether to try again."""
        retry = {True: "yes", False: "no", None: "in part"}[self.retryable]
        return self.class_name or "-", self.category or "several", retry


def _record(answer: Answer) -> dict[str, object]:
    """Return what JSON can say of a meaning."""
    return {
        "vendor": answer.vendor["vendor"],
        "code": answer.code["code"],
        "qualified_code": answer.code["qualified_code"],
        **answer.meanings[0],
    }
