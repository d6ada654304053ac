"""What a page says of a code, in how many wordings."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from textwrap import shorten

from vendor_errors.messages import comparable, fold
from vendor_errors_codegen.importing.judging import Judgement, judge
from vendor_errors_codegen.importing.placeholders import message_of
from vendor_errors_codegen.importing.rows import PageRow
from vendor_errors_codegen.spec.messages import Message, undecided
from vendor_errors_codegen.spec.model import SUCCESS, Meaning


@dataclass(frozen=True)
class Statement:
    """What a page says of a code in one wording, which may become a meaning.

    Attributes:
        message: The message as a spec has it, with placeholders.
        rows: The rows of the page that say so, one at least.
    """

    message: Message
    rows: tuple[PageRow, ...]

    @property
    def code(self) -> str:
        """The code, as the page spells it."""
        return self.rows[0].code

    @property
    def said(self) -> str:
        """The message as the page has it."""
        return self.rows[0].message

    @property
    def about(self) -> str:
        """The message or, where there is none, the description."""
        return self.said if fold(self.said) else self.description

    @cached_property
    def description(self) -> str:
        """All that the page says besides, each once."""
        texts = {comparable(row.description): row.description for row in self.rows}
        return " ".join(filter(None, texts.values()))

    @property
    def http_status(self) -> int | None:
        """The first HTTP status that the page has."""
        found = next((row.http_status for row in self.rows if row.http_status), None)
        return int(found) if found else None

    @cached_property
    def judgement(self) -> Judgement:
        """What it seems to mean."""
        status = str(self.http_status or "")
        return judge(self.code, self.said, self.description, status)

    @property
    def succeeds(self) -> bool:
        """Whether it seems to report success."""
        return self.judgement.category == SUCCESS

    def called(self, code: str) -> str:
        """Return what notes call it, given its code as the spec spells it."""
        return f"code {code} ({shorten(self.about, 80) or 'no text'})"

    def with_rows_of(self, others: Iterable["Statement"]) -> "Statement":
        """Return it with the rows of others, which it stands for from now on."""
        more = (row for other in others for row in other.rows)
        return replace(self, rows=(*self.rows, *more))


def says(meaning: Meaning, statement: Statement) -> bool:
    """Tell whether a meaning has the words of a page, in its own spelling."""
    return any(
        text.comparable == statement.message.comparable
        or (text.placeholders and text.match(statement.said) is not None)
        for text in meaning.texts
    )


def statements_of(
    code: str,
    said: Sequence[PageRow],
    own: Sequence[Meaning],
    others: Sequence[Meaning],
    notes: list[str],
) -> list[Statement]:
    """Return what can be told apart of what a page says of a code.

    Args:
        code: The code, as the spec spells it.
        said: The rows of the page.
        own: What the code means in the spec, of that which the page should have.
        others: What it means besides.
        notes: Takes what a person should know.
    """
    found = _in_wordings(said, message_of)
    if len(found) > 1 or len(own) > 1 or others:
        known = [text for meaning in (*own, *others) for text in meaning.texts]
        unclear = _unclear(found, known)
        if unclear:
            found = _in_wordings(said, _literal_if_in(unclear))
            notes.append(
                f"code {code}: braces are taken for texts, no placeholders, where a "
                "message could be another one too"
            )
    found = _without_mute(found)
    old = own or [other for other in others if any(says(other, each) for each in found)]
    errors = [meaning for meaning in old if not meaning.succeeds]
    if not errors and (own or all(each.succeeds for each in found)):
        found = _with_one_success(found, old)
    return found


def _in_wordings(
    said: Iterable[PageRow], to_message: Callable[[str], Message]
) -> list[Statement]:
    """Return what a page says, once in each wording."""
    found: dict[tuple[str, ...], tuple[Message, list[PageRow]]] = {}
    for row in said:
        message = to_message(row.message)
        _, rows = found.setdefault(message.comparable, (message, []))
        rows.append(row)
    return [Statement(message, tuple(rows)) for message, rows in found.values()]


def _literal_if_in(unclear: Collection[str]) -> Callable[[str], Message]:
    """Return what gives the messages of texts, some of which have no placeholders."""
    return lambda text: (
        Message.literally(text) if text in unclear else message_of(text)
    )


def _unclear(found: Sequence[Statement], others: Iterable[Message]) -> set[str]:
    """Return the messages that nothing tells from another one in some text.

    Args:
        found: What the page says of a code.
        others: The texts by which the spec knows its meanings.
    """
    messages = [*others, *(each.message for each in found)]
    return {
        row.message
        for each in found
        for row in each.rows
        if any(
            each.message.comparable != other.comparable
            and undecided(each.message, other)
            for other in messages
        )
    }


def _without_mute(found: Sequence[Statement]) -> list[Statement]:
    """Return statements, of which one has the rows of those that have no words.

    They say nothing by which they could be told apart.
    """
    mute = [each for each in found if not each.message.literal]
    kept = [each for each in found if each.message.literal] or mute[:1]
    dropped = [each for each in mute if each not in kept]
    return [kept[0].with_rows_of(dropped), *kept[1:]]


def _with_one_success(
    found: Sequence[Statement], old: Sequence[Meaning]
) -> list[Statement]:
    """Return statements, of which one has the words of all that report success."""
    successes = sorted(
        (each for each in found if each.succeeds),
        key=lambda each: not any(says(meaning, each) for meaning in old),
    )
    if len(successes) < 2:
        return list(found)
    first, *others = successes
    described = [
        replace(
            other,
            rows=tuple(
                replace(row, description=f"{row.message} {row.description}".strip())
                for row in other.rows
            ),
        )
        for other in others
    ]
    return [
        first.with_rows_of(described) if each is first else each
        for each in found
        if each not in others
    ]
