"""Step 3 of an import: merge what a page says with the spec that is there.

What the spec has stays: names, categories and all else that a person has judged. What
the vendor says, the texts and HTTP statuses, follows the page.
"""

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import count
from textwrap import shorten
from typing import Any, cast

from vendor_errors.messages import Template, comparable, fold
from vendor_errors_codegen.importing.columns import PageRow
from vendor_errors_codegen.importing.judging import Judgement, judge
from vendor_errors_codegen.importing.naming import propose_names
from vendor_errors_codegen.importing.tables import PageError
from vendor_errors_codegen.spec.check import SUCCESS
from vendor_errors_codegen.spec.load import LONGEST_SUMMARY, Facts, Row, Spec, WholeCode
from vendor_errors_codegen.spec.messages import literal, overlap, template, wording

# What vendors write for a value: {name}, ${name}, {{ name }}, {0}, %(name)s, %s, %1$s.
_PLACEHOLDER = re.compile(
    r"\$?\{\{\s*([A-Za-z][\w.-]*)\s*\}\}|\$?\{\s*([A-Za-z][\w.-]*)\s*\}|\{\d*\}"
    r"|%\(([A-Za-z][\w.-]*)\)[sd]|(?<!\d)%(?:\d+\$)?[sd](?![A-Za-z])"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_NUMBER = re.compile("[0-9]{1,18}")


@dataclass(frozen=True)
class Draft:
    """A spec as it should be.

    Attributes:
        rows: The rows of its table.
        facts: What its other file says.
        changes: What differs from the spec that was there, a line each.
        notes: What a person should look at, a line each.
    """

    rows: tuple[Row, ...]
    facts: Facts
    changes: tuple[str, ...]
    notes: tuple[str, ...]


def draft(
    page: Iterable[PageRow],
    spec: Spec | None,
    facts: Facts,
    vendor: str,
    today: datetime.date,
) -> Draft:
    """Draft the spec of a vendor.

    Args:
        page: What the page says.
        spec: The valid spec that is there, or None.
        facts: What is known of the vendor, from that spec if there is one.
        vendor: The name of the vendor.
        today: The day on which the page was read.

    Returns:
        The spec: `generate` accepts it as it is.

    Raises:
        PageError: A code cannot be spelled as the spec says codes are.
    """
    page = list(page)
    drafter = _Drafter(facts, spec.rows if spec else (), today)
    if spec is None:
        drafter.spell({row.code for row in page})
    else:
        drafter.tell_facts(spec.facts)
    drafter.merge(page)
    return drafter.named(vendor)


class _Meaning:
    """What a page says of a code in one wording, which may become a row.

    Args:
        first: The first row of the page that says so.
        message: Its message as a spec has it, with placeholders.

    Attributes:
        page: All such rows.
        message: The message as a spec has it.
    """

    def __init__(self, first: PageRow, message: str) -> None:
        self.page = [first]
        self.message = message

    @cached_property
    def wording(self) -> str:
        """What is left of the message when it is compared."""
        return wording(*template(self.message))

    @property
    def said(self) -> str:
        """The message as the page has it."""
        return self.page[0].message

    @property
    def about(self) -> str:
        """The message or, where there is none, the description."""
        return self.said if fold(self.said) else self.description

    @property
    def description(self) -> str:
        """All that the page says besides, each once."""
        texts = {comparable(row.description): row.description for row in self.page}
        return " ".join(filter(None, texts.values()))

    @property
    def http_status(self) -> str:
        """The first HTTP status that the page has."""
        return next((row.http_status for row in self.page if row.http_status), "")

    @property
    def judgement(self) -> Judgement:
        """What it seems to mean."""
        code = self.page[0].code
        return judge(code, self.said, self.description, self.http_status)

    @property
    def succeeds(self) -> bool:
        """Whether it seems to report success."""
        return self.judgement.category == SUCCESS


class _Drafter:
    """A spec while a page is merged with it.

    Args:
        facts: The facts of the vendor.
        old: The rows that are there.
        today: The day on which the page was read.
    """

    def __init__(self, facts: Facts, old: Iterable[Row], today: datetime.date) -> None:
        self.facts = facts
        self.today = today
        self.codes = dict(facts.codes)
        self.changes: list[str] = []
        self.notes: list[str] = []
        # By the line on which they stand.
        self.rows = {row.line: row for row in old}
        self.lines: dict[str, list[int]] = {}
        for row in self.rows.values():
            self.lines.setdefault(row.code, []).append(row.line)
        self.new: dict[str, list[Row]] = {}
        self.new_lines = count(-1, -1)
        # By the row or code that has no class as yet: the code and the message that
        # it is to be named after.
        self.unnamed: dict[int | str, tuple[str, str]] = {}

    def spell(self, codes: Iterable[str]) -> None:
        """Settle whether codes are numbers, of which no two are the same one."""
        codes = sorted(codes)
        texts = [code for code in codes if not _NUMBER.fullmatch(code)]
        numbers = {int(code) for code in codes if _NUMBER.fullmatch(code)}
        is_text = bool(texts) or len(numbers) < len(codes)
        self.facts = replace(self.facts, spelling="text" if is_text else "number")
        if is_text and numbers:
            why = f"{texts[0]!r} is none" if texts else "some differ in zeros only"
            self.notes.append(f"the codes: taken for texts, not numbers, as {why}")

    def tell_facts(self, old: Facts) -> None:
        """Tell what is said otherwise of the vendor."""
        for name in ("title", "url"):
            was, now = getattr(old, name), getattr(self.facts, name)
            if was != now:
                self.changes.append(f"{name} {now!r}, was {was!r}")

    def merge(self, page: Iterable[PageRow]) -> None:
        """Merge all that a page says with the rows."""
        spellings = {self.key(code): code for code in self.lines}
        by_code: dict[str, list[PageRow]] = {}
        for row in page:
            code = spellings.setdefault(self.key(row.code), row.code)
            by_code.setdefault(code, []).append(row)
        for code, said in by_code.items():
            self.merge_code(code, said)
        gone = [code for code in self.lines if code not in by_code]
        for code in gone:
            self.retire(self.lines[code])
        if len(gone) * 2 > len(self.lines):
            self.notes.append(
                f"the page: it lacks {len(gone)} of the {len(self.lines)} codes that "
                "the spec has"
            )

    def key(self, code: str) -> object:
        """Return what tells a code from others."""
        if self.facts.spelling != "number":
            return code
        if not _NUMBER.fullmatch(code):
            raise PageError(
                f"code {code!r} is no number, as the .toml says codes are: name the "
                'column of the codes with --code, or set spelling = "text" there'
            )
        return int(code)

    def merge_code(self, code: str, said: Sequence[PageRow]) -> None:
        """Merge what a page says of one code with the rows of that code."""
        old = self.lines.get(code, [])
        failures = [line for line in old if self.rows[line].category != SUCCESS]
        # What was retired comes back with its words, unless it is all that there is.
        left = [line for line in old if len(old) == 1 or not self.rows[line].retired]
        new: list[_Meaning] = []
        meanings = self.meanings(code, said)
        if not failures and (old or all(each.succeeds for each in meanings)):
            meanings = self.successes_in_one(meanings, old)
        for meaning in meanings:
            same = [line for line in old if _says(self.rows[line], meaning)]
            if same:
                left = [line for line in left if line not in same]
                self.update(same, meaning)
            else:
                new.append(meaning)
        # One row that says something else now, or did not say anything.
        if len(left) == 1 and new:
            was_mute = not literal(_wording_of(self.rows[left[0]].message))
            if len(new) == 1 or was_mute:
                new.sort(key=lambda meaning: not literal(meaning.wording))
                self.update(left, new.pop(0))
                left = []
        self.retire(left)
        for meaning in [*new]:
            if old and (not failures or not literal(meaning.wording)):
                new.remove(meaning)
                self.notes.append(
                    f"{_named(code, meaning)}: left out, the code has another meaning "
                    "and nothing tells them apart"
                )
        if new:
            self.add(code, new, failures)

    def meanings(self, code: str, said: Iterable[PageRow]) -> list[_Meaning]:
        """Return what can be told apart of what a page says of a code."""
        found = _grouped(said, _spec_message)
        old = self.lines.get(code, [])
        if len(found) == 1 and len(old) < 2:
            return found
        others = [_wording_of(self.rows[line].message) for line in old]
        unclear = _unclear(found, others)
        if any("{}" in each.wording and each.said in unclear for each in found):
            found = _grouped(
                said,
                lambda text: _escaped(text) if text in unclear else _spec_message(text),
            )
            self.notes.append(
                f"code {code}: braces are taken for texts, no placeholders, where a "
                "message could be another one too"
            )
        mute = [meaning for meaning in found if not literal(meaning.wording)]
        if len(found) > len(mute) or len(mute) > 1:
            # They say nothing by which they could be told apart.
            found = [each for each in found if each not in mute] or mute[:1]
            for meaning in mute:
                if meaning is not found[0]:
                    found[0].page += meaning.page
        return found

    def successes_in_one(
        self, meanings: Iterable[_Meaning], old: Sequence[int]
    ) -> list[_Meaning]:
        """Return meanings, of which one has the words of all that report success."""
        meanings = list(meanings)
        rows = [self.rows[line] for line in old]
        successes = sorted(
            (each for each in meanings if each.succeeds),
            key=lambda each: not any(_says(row, each) for row in rows),
        )
        for other in successes[1:]:
            successes[0].page += [
                replace(row, description=f"{row.message} {row.description}".strip())
                for row in other.page
            ]
        return [each for each in meanings if each not in successes[1:]]

    def update(self, lines: Iterable[int], meaning: _Meaning) -> None:
        """Let rows say what the page says; judgements stay."""
        lines = list(lines)
        before = [self.rows[line] for line in lines]
        for line in lines:
            row = self.rows[line]
            said: dict[str, str] = {}
            if row.retired:
                said["retired"] = ""
            if fold(meaning.said) and not _says(row, meaning):
                said["message"] = meaning.message
                of_class = [
                    each
                    for each in map(self.rows.__getitem__, self.lines[row.code])
                    if each.class_name == row.class_name and each.line != line
                ]
                if of_class:
                    # The rows of a class have the same placeholders.
                    said["message"] = row.message
                    self.notes.append(
                        f"code {row.code}: the page says {meaning.said!r}, but "
                        f"{row.class_name} has several rows: change them by hand"
                    )
            about = meaning.description
            if (
                len(lines) == 1
                and about
                and comparable(about) != comparable(row.description)
            ):
                said["description"] = about
            self.change(line, said)
            if meaning.http_status:
                for each in self.lines[row.code]:
                    if self.rows[each].class_name == row.class_name:
                        self.change(each, {"http_status": meaning.http_status})
        for row in before:
            was, now = _judged(row), _judged(self.rows[row.line])
            if now.category not in (was.category, row.category) and now.sure:
                self.notes.append(
                    f"{_named(row.code, meaning)}: category {row.category} may not "
                    "fit what the page says now"
                )

    def change(self, line: int, cells: dict[str, str]) -> None:
        """Change cells of a row, and tell it."""
        row = self.rows[line]
        for column, now in cells.items():
            was = getattr(row, column)
            if was != now:
                self.changes.append(f"code {row.code}: {column} {now!r}, was {was!r}")
        self.rows[line] = replace(row, **cast("dict[str, Any]", cells))

    def retire(self, lines: Iterable[int]) -> None:
        """Mark rows that the page lacks."""
        for line in lines:
            row = self.rows[line]
            if not row.retired:
                self.rows[line] = replace(row, retired=self.today.isoformat())
                self.changes.append(f"code {row.code}: retired, the page lacks it")

    def add(self, code: str, new: list[_Meaning], failures: Sequence[int]) -> None:
        """Add rows for what the spec lacks, beside the errors that the code has."""
        if not failures and all(each.succeeds for each in new):
            self.add_success(code, *new)
            return
        if len(new) + len(failures) > 1 and code not in self.codes:
            self.divide(code, failures)
        beside = [self.rows[line] for line in failures]
        apis = " ".join(row.api for row in beside).split() or self.facts.apis
        for meaning in new:
            judgement = meaning.judgement
            row = Row(
                line=next(self.new_lines),
                code=code,
                class_name="",
                category=self.category(code, meaning, beside),
                family=beside[0].family if beside else "",
                retryable=(
                    "yes" if judgement.retryable or _all_retryable(beside) else "no"
                ),
                http_status=meaning.http_status,
                api=" ".join(dict.fromkeys(apis)),
                message=meaning.message,
                description=meaning.description,
            )
            if beside and beside[0].parent:
                parent, retryable = beside[0].parent, beside[0].retryable
                row = replace(row, parent=parent, retryable=retryable)
            self.unnamed[row.line] = code, meaning.about
            self.new.setdefault(code, []).append(row)

    def add_success(self, code: str, meaning: _Meaning) -> None:
        """Add a row for a code that reports success."""
        self.notes.append(
            f"{_named(code, meaning)}: taken for success, which raises nothing"
        )
        self.new[code] = [
            Row(
                line=next(self.new_lines),
                code=code,
                class_name="",
                category=SUCCESS,
                family="",
                retryable="",
                http_status=meaning.http_status,
                api=" ".join(self.facts.apis),
                message=meaning.message,
                description=meaning.description,
            )
        ]

    def category(self, code: str, meaning: _Meaning, beside: Sequence[Row]) -> str:
        """Return the category of an error, given the rows that its code has."""
        if len({row.category for row in beside}) == 1:
            # Else the class of the code would lose what its meanings share.
            return beside[0].category
        category = "unknown" if meaning.succeeds else meaning.judgement.category
        if meaning.succeeds or not meaning.judgement.sure:
            self.notes.append(
                f"{_named(code, meaning)}: category {category} is a guess"
            )
        return category

    def divide(self, code: str, failures: Iterable[int]) -> None:
        """Give a code that has several meanings now a class of its own.

        If it has a class, that is the class of the code from now on, so that who
        catches it still does, and what it meant before gets another one.
        """
        failures = list(failures)
        message = "It has several meanings."
        if not failures:
            self.codes[code] = WholeCode("", message)
            self.unnamed[code] = code, ""
            self.notes.append(f"code {code} has several meanings: each has a class")
            return
        first = self.rows[failures[0]]
        said, placeholders = template(first.message)
        if len(said) <= LONGEST_SUMMARY and not placeholders:
            message = said
        self.codes[code] = WholeCode(first.class_name, message)
        if first.formerly:
            self.notes.append(
                f"code {code}: the former names lead to what the class meant before"
            )
        self.notes.append(
            f"code {code} has several meanings now: {first.class_name} is the class "
            "of all of them, and each has one of its own"
        )
        for line in failures:
            self.unnamed[line] = code, template(self.rows[line].message)[0]

    def named(self, vendor: str) -> Draft:
        """Name what has no name yet, and return the whole."""
        taken = {row.class_name for row in self.rows.values()}
        taken |= {*self.facts.families, *_former_names(self.rows.values())}
        taken |= {whole.class_name for whole in self.codes.values()}
        meanings = list(dict.fromkeys(self.unnamed.values()))
        proposed = propose_names(meanings, vendor, taken)
        names = dict(zip(meanings, proposed, strict=True))
        rows: list[Row] = []
        last = {code: lines[-1] for code, lines in self.lines.items()}
        for row in self.rows.values():
            rows.append(self.with_name(row, names))
            if rows[-1].class_name != row.class_name:
                self.changes.append(
                    f"code {row.code}: class {rows[-1].class_name} for "
                    f"{row.message!r}, was {row.class_name}"
                )
            if row.line == last[row.code]:
                rows += self.added(row.code, names)
        for code in self.new:
            if code not in self.lines:
                rows += self.added(code, names)
        for code in self.codes:
            if code in self.unnamed:
                name = names[self.unnamed[code]]
                self.codes[code] = replace(self.codes[code], class_name=name)
        return Draft(
            rows=tuple(rows),
            facts=replace(self.facts, read=self.today, codes=self.codes),
            changes=tuple(self.changes),
            notes=tuple(self.notes),
        )

    def added(self, code: str, names: dict[tuple[str, str], str]) -> Iterator[Row]:
        """Yield the new rows of a code, and tell them."""
        for row in self.new.get(code, ()):
            named = self.with_name(row, names)
            self.changes.append(f"code {code}: added as {named.class_name or SUCCESS}")
            yield named

    def with_name(self, row: Row, names: dict[tuple[str, str], str]) -> Row:
        """Return a row with the name that was proposed for it, if it needs one."""
        if row.line not in self.unnamed:
            return row
        return replace(row, class_name=names[self.unnamed[row.line]])


def _all_retryable(rows: Sequence[Row]) -> bool:
    return bool(rows) and all(row.retryable == "yes" for row in rows)


def _former_names(rows: Iterable[Row]) -> Iterator[str]:
    for row in rows:
        for text in row.formerly.split(";"):
            yield text.strip().partition(" ")[0]


def _grouped(said: Iterable[PageRow], to_spec: Callable[[str], str]) -> list[_Meaning]:
    """Return what a page says, once in each wording."""
    found: dict[str, _Meaning] = {}
    for row in said:
        meaning = _Meaning(row, to_spec(row.message))
        if meaning.wording in found:
            found[meaning.wording].page.append(row)
        else:
            found[meaning.wording] = meaning
    return list(found.values())


def _unclear(found: Iterable[_Meaning], others: Iterable[str]) -> set[str]:
    """Return the messages of which a text could be that is of another one, too.

    Args:
        found: What the page says of a code.
        others: The wordings that the spec has for it.
    """
    found = list(found)
    wordings = [*others, *(each.wording for each in found)]
    templates = [each for each in wordings if "{}" in each]
    return {
        row.message
        for each in found
        for row in each.page
        if any(
            each.wording != other and overlap(each.wording, other)
            for other in (wordings if "{}" in each.wording else templates)
        )
    }


def _judged(row: Row) -> Judgement:
    return judge(row.code, row.message, row.description, row.http_status)


def _named(code: str, meaning: _Meaning) -> str:
    """Return what the notes call a meaning."""
    return f"code {code} ({shorten(meaning.about, 80) or 'no text'})"


@cache
def _wording_of(message: str) -> str:
    return wording(*template(message))


def _says(row: Row, meaning: _Meaning) -> bool:
    """Tell whether a row of the spec has the words of a page, in its own spelling."""
    if _wording_of(row.message) == meaning.wording:
        return True
    message, placeholders = template(row.message)
    if not placeholders:
        return False
    found = Template(message, placeholders).match(meaning.said, fold(meaning.said))
    return found is not None


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _spec_message(text: str) -> str:
    """Return a message as a spec has it, with the placeholders that it can have."""
    message = ""
    end = 0
    names: set[str] = set()
    for found in _PLACEHOLDER.finditer(text):
        if names and not fold(text[end : found.start()]):
            # Nothing would tell their values apart, so they are one.
            end = found.end()
            continue
        name = _parameter(found[1] or found[2] or found[3] or "value")
        number = 2
        while name in names:
            name = f"{name.rstrip('0123456789')}{number}"
            number += 1
        names.add(name)
        message += f"{_escaped(text[end : found.start()])}{{{name}}}"
        end = found.end()
    message += _escaped(text[end:])
    try:
        template(message)
    except ValueError:
        return _escaped(text)
    return message


def _parameter(name: str) -> str:
    """Return the name of a placeholder as a Python parameter."""
    words = re.sub("[^a-z0-9]+", "_", _HUMP.sub("_", name).lower()).strip("_")
    name = words if words[:1].isalpha() else "value"
    try:
        template(f"{{{name}}}")
    except ValueError:
        return f"{name}_"  # A keyword, or a parameter of all classes.
    return name
