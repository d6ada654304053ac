"""Merging what a page says of a code with what the spec has for it.

What the spec has stays: names, categories and all else that a person has judged. What
the vendor says, the texts and HTTP statuses, follows the page.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from vendor_errors.messages import comparable, fold
from vendor_errors_codegen.importing.judging import Judgement, judge
from vendor_errors_codegen.importing.matching import Entry, match
from vendor_errors_codegen.importing.rows import PageRow
from vendor_errors_codegen.importing.scope import Scope
from vendor_errors_codegen.importing.statements import Statement, says, statements_of
from vendor_errors_codegen.spec.cells import wrong_with_wording
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import SUCCESS, Meaning, WholeCode
from vendor_errors_codegen.spec.shape import LONGEST_SUMMARY


@dataclass(eq=False)
class CodeDraft:
    """A code while a page is merged with it.

    Attributes:
        code: The code, as the spec spells it.
        old: The meanings that it has in the spec, in the order of the table.
        new: Those that the page adds.
        whole: The class of the code, where it means several things; one without a name
            gets one that tells of no more than the code.
    """

    code: str
    old: list[Entry]
    whole: WholeCode | None
    new: list[Entry] = field(default_factory=list[Entry])

    @property
    def errors(self) -> list[Entry]:
        """The old meanings that are no success."""
        return [entry for entry in self.old if not entry.meaning.succeeds]


class Merger:
    """What merges a page with codes, and tells what it does.

    Args:
        scope: The rows that the page is compared with.
        today: The day on which the page was read.
        changes: Takes what differs from the spec, a line each.
        notes: Takes what a person should look at, a line each.
    """

    def __init__(
        self,
        scope: Scope,
        today: datetime.date,
        changes: list[str],
        notes: list[str],
    ) -> None:
        self._scope = scope
        self._today = today
        self._changes = changes
        self._notes = notes

    def merge(self, code: CodeDraft, said: Sequence[PageRow]) -> None:
        """Merge what a page says of a code with what it means."""
        own, others = self._own_and_others(code)
        statements = statements_of(
            code.code,
            said,
            [entry.meaning for entry in own],
            [entry.meaning for entry in others],
            self._notes,
        )
        found = match(statements, own, others)
        for statement, entries in found.known:
            self._update(code, entries, statement)
        self.retire(found.gone)
        new = [each for each in found.new if self._is_tellable(code, each)]
        for statement in found.new:
            if statement not in new:
                self._notes.append(
                    f"{statement.called(code.code)}: left out, the code has another "
                    "meaning and nothing tells them apart"
                )
        if new:
            self._add(code, new)

    def retire(self, entries: Iterable[Entry]) -> None:
        """Mark meanings that the page lacks, but leave them to other APIs."""
        for entry in entries:
            meaning = entry.meaning
            if meaning.retired or not self._scope.has(meaning):
                continue
            if others := self._scope.others_of(meaning):
                self._change(entry, apis=others)
            else:
                entry.meaning = replace(meaning, retired=self._today)
                self._changes.append(f"code {meaning.code}: retired, the page lacks it")

    def _own_and_others(self, code: CodeDraft) -> tuple[list[Entry], list[Entry]]:
        """Return the old meanings that the page should have, and those of others."""
        own = [entry for entry in code.old if self._scope.has(entry.meaning)]
        return own, [entry for entry in code.old if entry not in own]

    def _is_tellable(self, code: CodeDraft, statement: Statement) -> bool:
        """Tell whether a statement can be told from what a code means."""
        own, others = self._own_and_others(code)
        if own and all(entry.meaning.succeeds for entry in own):
            return False
        messages = [statement.message, *(entry.meaning.message for entry in code.old)]
        return not code.old or (
            all(message.literal for message in messages)
            and not any(says(entry.meaning, statement) for entry in others)
        )

    def _update(
        self, code: CodeDraft, entries: Sequence[Entry], statement: Statement
    ) -> None:
        """Let meanings say what the page says; judgements stay."""
        before = [entry.meaning for entry in entries]
        for entry in entries:
            self._change(entry, apis=self._scope.added_to(entry.meaning))
            if entry.meaning.retired:
                self._change(entry, retired=None)
            self._update_message(code, entry, statement)
            about = statement.description
            if (
                len(entries) == 1
                and about
                and comparable(about) != comparable(entry.meaning.description)
            ):
                self._follow([entry], description=about)
            if statement.http_status:
                of_its_class = _of_its_class(code, entry)
                self._follow(of_its_class, http_status=statement.http_status)
        for was, entry in zip(before, entries, strict=True):
            judged = _judged(entry.meaning)
            if judged.category not in (_judged(was).category, was.category) and (
                judged.sure
            ):
                self._notes.append(
                    f"{statement.called(code.code)}: category {was.category} may not "
                    "fit what the page says now"
                )

    def _update_message(
        self, code: CodeDraft, entry: Entry, statement: Statement
    ) -> None:
        if not fold(statement.said) or says(entry.meaning, statement):
            return
        if len(code.old) > 1 and not statement.message.literal:
            # Nothing would tell it from the others.
            return
        if len(_of_its_class(code, entry)) == 1:
            self._follow([entry], message=statement.message)
            self._keep_wordings(code, entry)
        else:
            # The meanings of a class have the same placeholders.
            self._notes.append(
                f"code {code.code}: the page says {statement.said!r}, but "
                f"{entry.meaning.class_name} has several rows: change them by hand"
            )

    def _keep_wordings(self, code: CodeDraft, entry: Entry) -> None:
        """Keep those wordings of a meaning that its new message allows."""
        known = [entry.meaning.message]
        for wording in entry.meaning.wordings:
            if wrong := wrong_with_wording(wording, known, entry.meaning.succeeds):
                self._changes.append(
                    f"code {code.code}: wording {wording.cell!r} dropped, it {wrong}"
                )
            else:
                known.append(wording)
        entry.meaning = replace(entry.meaning, wordings=tuple(known[1:]))

    def _follow(self, entries: Sequence[Entry], **fields: Any) -> None:
        """Let meanings say what the page says, where they are of no other API."""
        others = (self._scope.others_of(entry.meaning) for entry in entries)
        if not any(others):
            for entry in entries:
                self._change(entry, **fields)
            return
        first = entries[0].meaning
        for name, now in fields.items():
            if (was := getattr(first, name)) != now:
                self._notes.append(
                    f"code {first.code}: the page has {name} {_cell(now)!r}, but it "
                    f"stays {_cell(was)!r}, which is that of other APIs, too"
                )

    def _change(self, entry: Entry, **fields: Any) -> None:
        """Change what a meaning says, and tell it."""
        for name, now in fields.items():
            was = getattr(entry.meaning, name)
            if was != now:
                self._changes.append(
                    f"code {entry.meaning.code}: {name} {_cell(now)!r}, was "
                    f"{_cell(was)!r}"
                )
        entry.meaning = replace(entry.meaning, **fields)

    def _add(self, code: CodeDraft, new: Sequence[Statement]) -> None:
        """Add meanings beside the errors that a code has."""
        errors = code.errors
        own, _ = self._own_and_others(code)
        if not own and all(statement.succeeds for statement in new):
            (success,) = new
            self._add_success(code, success)
            return
        if len(new) + len(errors) > 1 and not code.whole:
            self._divide(code)
        beside = [entry.meaning for entry in errors]
        for statement in new:
            meaning = self._error(code, statement, beside)
            name_after = code.code, statement.about
            code.new.append(Entry(meaning, name_after))

    def _add_success(self, code: CodeDraft, statement: Statement) -> None:
        """Add what a code that reports success means."""
        self._notes.append(
            f"{statement.called(code.code)}: taken for success, which raises nothing"
        )
        meaning = Meaning(
            code=code.code,
            category=SUCCESS,
            message=statement.message,
            http_status=statement.http_status,
            apis=self._scope.of_new([]),
            description=statement.description,
        )
        code.new.append(Entry(meaning))

    def _error(
        self, code: CodeDraft, statement: Statement, beside: Sequence[Meaning]
    ) -> Meaning:
        """Return what becomes of a statement, given the errors that its code has."""
        meaning = Meaning(
            code=code.code,
            category=self._category(code, statement, beside),
            message=statement.message,
            family=beside[0].family if beside else "",
            retryable=statement.judgement.retryable or _all_retryable(beside),
            http_status=statement.http_status,
            apis=self._scope.of_new(beside),
            description=statement.description,
        )
        if beside and beside[0].parent:
            first = beside[0]
            return replace(meaning, parent=first.parent, retryable=first.retryable)
        return meaning

    def _category(
        self, code: CodeDraft, statement: Statement, beside: Sequence[Meaning]
    ) -> str:
        """Return the category of an error, given the errors that its code has."""
        if len({meaning.category for meaning in beside}) == 1:
            # Else the class of the code would lose what its meanings share.
            return beside[0].category
        judgement = statement.judgement
        category = "unknown" if statement.succeeds else judgement.category
        if statement.succeeds or not judgement.sure:
            self._notes.append(
                f"{statement.called(code.code)}: category {category} is a guess"
            )
        return category

    def _divide(self, code: CodeDraft) -> None:
        """Give a code that has several meanings now a class of its own.

        If it has a class, that is the class of the code from now on, so that who
        catches it still does, and what it meant before gets another one.
        """
        message = "It has several meanings."
        if not code.errors:
            code.whole = WholeCode("", message)
            self._notes.append(
                f"code {code.code} has several meanings: each has a class"
            )
            return
        first = code.errors[0].meaning
        said = first.message
        if len(said.text) <= LONGEST_SUMMARY and not said.placeholders:
            message = said.text
        code.whole = WholeCode(first.class_name, message)
        if first.former_names:
            self._notes.append(
                f"code {code.code}: the former names lead to what the class meant "
                "before"
            )
        self._notes.append(
            f"code {code.code} has several meanings now: {first.class_name} is the "
            "class of all of them, and each has one of its own"
        )
        for entry in code.errors:
            entry.name_after = code.code, entry.meaning.message.text


def _of_its_class(code: CodeDraft, entry: Entry) -> list[Entry]:
    """Return the old meanings of a code that have the class of one of them."""
    name = entry.meaning.class_name
    return [each for each in code.old if each.meaning.class_name == name]


def _all_retryable(meanings: Sequence[Meaning]) -> bool:
    return bool(meanings) and all(meaning.retryable for meaning in meanings)


def _judged(meaning: Meaning) -> Judgement:
    status = str(meaning.http_status or "")
    return judge(meaning.code, meaning.message.cell, meaning.description, status)


def _cell(value: object) -> str:
    """Return what a meaning says as a cell of the table has it."""
    if isinstance(value, tuple):
        return " ".join(cast("tuple[str, ...]", value))
    if isinstance(value, Message):
        return value.cell
    return str(value or "")
