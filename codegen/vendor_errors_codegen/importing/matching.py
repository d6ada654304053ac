"""Which meanings of a code a page speaks of, and what it says anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from vendor_errors_codegen.importing.statements import Statement, says
from vendor_errors_codegen.spec.model import Meaning


@dataclass(eq=False)
class Entry:
    """A meaning on its way into the draft.

    Attributes:
        meaning: The meaning, as far as it is settled.
        name_after: The code and the message that its class is to be named after, or
            None where it keeps the name that it has.
    """

    meaning: Meaning
    name_after: tuple[str, str] | None = None


@dataclass(frozen=True)
class Match:
    """What a page says of a code, beside what the spec has for it.

    Attributes:
        known: What speaks of meanings that are there, each with these.
        gone: The meanings that the page should have, and of which it does not speak.
        new: What speaks of none that is there.
    """

    known: Sequence[tuple[Statement, Sequence[Entry]]]
    gone: Sequence[Entry]
    new: Sequence[Statement]


def match(
    statements: Sequence[Statement], own: Sequence[Entry], others: Sequence[Entry]
) -> Match:
    """Match what a page says of a code with what the spec has for it.

    Args:
        statements: What the page says, as far as it can be told apart.
        own: The meanings of the code that the page should have, in the order of the
            table.
        others: Those of other APIs, which it may have, too.
    """
    known: list[tuple[Statement, Sequence[Entry]]] = []
    new: list[Statement] = []
    had = list(own)
    for statement in statements:
        if same := _spoken_of(statement, had):
            known.append((statement, same))
        elif shared := _shared(statement, had, others, alone=len(statements) == 1):
            known.append((statement, [shared]))
            had.append(shared)
        else:
            new.append(statement)
    matched = {id(entry) for _, same in known for entry in same}
    # What was retired comes back with its words, unless it is all that there is.
    gone = [
        entry
        for entry in own
        if id(entry) not in matched and (len(own) == 1 or not entry.meaning.retired)
    ]
    if renewed := _renewed(gone, new, others):
        known.append((renewed, gone))
        new.remove(renewed)
        gone = []
    return Match(known, gone, new)


def _spoken_of(statement: Statement, entries: Sequence[Entry]) -> list[Entry]:
    """Return the meanings that say what a page says; those with the same text, if any.

    As at run time, it goes before what only has a placeholder for it.
    """
    said = statement.message.comparable
    same = [entry for entry in entries if says(entry.meaning, statement)]
    exact = [
        entry
        for entry in same
        if any(text.comparable == said for text in entry.meaning.texts)
    ]
    return exact or same


def _shared(
    statement: Statement,
    had: Sequence[Entry],
    others: Sequence[Entry],
    *,
    alone: bool,
) -> Entry | None:
    """Return the meaning of other APIs of which a page speaks, too.

    Args:
        statement: What the page says.
        had: The meanings that the page's API has.
        others: Those that only other APIs have.
        alone: Whether the page says nothing else of the code.
    """
    if any(entry.meaning.succeeds for entry in had):
        return None
    classes = {entry.meaning.class_name for entry in had}
    for other in others:
        same = says(other.meaning, statement)
        if other.meaning.succeeds:
            # An API has no errors of a code beside a success, and one success.
            if alone and not had and (same or statement.succeeds):
                return other
        elif same and other.meaning.class_name not in classes:
            return other
    return None


def _renewed(
    gone: Sequence[Entry], new: Sequence[Statement], others: Sequence[Entry]
) -> Statement | None:
    """Return what is said now of the one meaning that the page seems to lack.

    It says something else now, or did not say anything.
    """
    if len(gone) != 1:
        return None
    (lacked,) = gone
    # The words of another class would not be told from that.
    new = [
        each
        for each in new
        if all(
            other.meaning.class_name == lacked.meaning.class_name
            for other in others
            if says(other.meaning, each)
        )
    ]
    if not new or (len(new) > 1 and lacked.meaning.message.literal):
        return None
    return next((each for each in new if each.message.literal), new[0])
