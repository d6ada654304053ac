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
        gone: The meanings of which the page does not speak.
        new: What may become a meaning.
        left_out: What cannot, because nothing would tell it from what is there.
    """

    known: Sequence[tuple[Statement, Sequence[Entry]]]
    gone: Sequence[Entry]
    new: Sequence[Statement]
    left_out: Sequence[Statement]


def match(statements: Sequence[Statement], old: Sequence[Entry]) -> Match:
    """Match what a page says of a code with what the spec has for it.

    Args:
        statements: What the page says, as far as it can be told apart.
        old: The meanings of the code, in the order of the table.
    """
    known: list[tuple[Statement, Sequence[Entry]]] = []
    new: list[Statement] = []
    for statement in statements:
        if same := [entry for entry in old if says(entry.meaning, statement)]:
            known.append((statement, same))
        else:
            new.append(statement)
    matched = {id(entry) for _, same in known for entry in same}
    # What was retired comes back with its words, unless it is all that there is.
    gone = [
        entry
        for entry in old
        if id(entry) not in matched and (len(old) == 1 or not entry.meaning.retired)
    ]
    if renewed := _renewed(gone, new):
        known.append((renewed, gone))
        new.remove(renewed)
        gone = []
    left_out = [each for each in new if old and not _is_tellable(each, old)]
    new = [each for each in new if each not in left_out]
    return Match(known, gone, new, left_out)


def _renewed(gone: Sequence[Entry], new: Sequence[Statement]) -> Statement | None:
    """Return what is said now of the one meaning that the page seems to lack.

    It says something else now, or did not say anything.
    """
    if len(gone) != 1 or not new:
        return None
    if len(new) > 1 and gone[0].meaning.message.literal:
        return None
    return next((each for each in new if each.message.literal), new[0])


def _is_tellable(statement: Statement, old: Sequence[Entry]) -> bool:
    """Tell whether a message can be told from those that a code has."""
    errors = any(not entry.meaning.succeeds for entry in old)
    return errors and bool(statement.message.literal)
