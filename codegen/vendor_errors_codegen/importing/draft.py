"""A draft of a spec: what was there, merged with a page, and with all of it named."""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from vendor_errors_codegen.importing.matching import Entry
from vendor_errors_codegen.importing.merge import CodeDraft, Merger
from vendor_errors_codegen.importing.naming import propose_names
from vendor_errors_codegen.importing.readers.table import PageError
from vendor_errors_codegen.importing.rows import PageRow
from vendor_errors_codegen.importing.scope import Scope
from vendor_errors_codegen.spec.model import SUCCESS, Code, Vendor

_NUMBER = re.compile("[0-9]{1,18}")


@dataclass(frozen=True)
class Draft:
    """A vendor as its spec should describe it.

    Attributes:
        vendor: The vendor, with its codes in the order of the page. The lines of the
            meanings are their places in the table.
        changes: What differs from the spec that was there, a line each.
        notes: What a person should look at, a line each.
        compared: How many rows of the spec the page had until now.
        lacked: The codes of those that it lacks, one for each row.
    """

    vendor: Vendor
    changes: tuple[str, ...]
    notes: tuple[str, ...]
    compared: int
    lacked: tuple[str, ...]


def draft(
    page: Iterable[PageRow],
    old: Vendor | None,
    known: Vendor,
    api: str | None,
    today: datetime.date,
) -> Draft:
    """Draft the spec of a vendor.

    Args:
        page: What the page says.
        old: The vendor as the spec that is there describes it, or None.
        known: The same, with what is said otherwise of the vendor as a whole; without
            codes where there is no spec.
        api: The API whose page it is, or None for the page of all of them.
        today: The day on which the page was read.

    Returns:
        The spec: `generate` accepts it as it is.

    Raises:
        PageError: A code cannot be spelled as the spec says codes are.
    """
    page = list(page)
    changes: list[str] = []
    notes: list[str] = []
    if old is None:
        numeric = _are_numbers({row.code for row in page}, notes)
        known = replace(known, numeric=numeric)
    else:
        for name in ("title", "url"):
            was, now = getattr(old, name), getattr(known, name)
            if was != now:
                changes.append(f"{name} {now!r}, was {was!r}")
    scope = Scope(tuple(known.apis), api)
    drafts = _code_drafts(known)
    compared = [
        entry
        for code in drafts.values()
        for entry in code.old
        if scope.expects(entry.meaning)
    ]
    codes = _merged(page, known, drafts, Merger(scope, today, changes, notes))
    lacked = tuple(
        entry.meaning.code for entry in compared if not scope.expects(entry.meaning)
    )
    _name(codes, known, changes)
    vendor = replace(known, read=today, codes=_codes(codes))
    return Draft(vendor, tuple(changes), tuple(notes), len(compared), lacked)


def _are_numbers(codes: Iterable[str], notes: list[str]) -> bool:
    """Tell whether codes are numbers, of which no two are the same one."""
    codes = sorted(codes)
    texts = [code for code in codes if not _NUMBER.fullmatch(code)]
    numbers = {int(code) for code in codes if _NUMBER.fullmatch(code)}
    are_texts = bool(texts) or len(numbers) < len(codes)
    if are_texts and numbers:
        why = f"{texts[0]!r} is none" if texts else "some differ in zeros only"
        notes.append(f"the codes: taken for texts, not numbers, as {why}")
    return not are_texts


def _merged(
    page: Iterable[PageRow],
    vendor: Vendor,
    drafts: dict[int | str, CodeDraft],
    merger: Merger,
) -> list[CodeDraft]:
    """Return all codes: those of the page in its order, and those that it lacks."""
    said: dict[int | str, list[PageRow]] = {}
    for row in page:
        said.setdefault(_key(row.code, vendor), []).append(row)
    for key, rows in said.items():
        code = drafts.setdefault(key, CodeDraft(rows[0].code, [], None))
        merger.merge(code, rows)
    gone = [code for key, code in drafts.items() if key not in said]
    for code in gone:
        merger.retire(code.old)
    return [*(drafts[key] for key in said), *gone]


def _code_drafts(vendor: Vendor) -> dict[int | str, CodeDraft]:
    """Return the codes that a spec has, in the order of its table."""
    whole = {code.code: code.whole for code in vendor.codes}
    drafts: dict[int | str, CodeDraft] = {}
    for meaning in sorted(vendor.meanings, key=lambda meaning: meaning.line):
        code = CodeDraft(meaning.code, [], whole[meaning.code])
        code = drafts.setdefault(vendor.key(meaning.code), code)
        code.old.append(Entry(meaning))
    return drafts


def _key(code: str, vendor: Vendor) -> int | str:
    """Return what tells a code of a page from others."""
    if vendor.numeric and not _NUMBER.fullmatch(code):
        raise PageError(
            f"code {code!r} is no number, as the .toml says codes are: name the "
            'column of the codes with --code, or set spelling = "text" there'
        )
    return vendor.key(code)


def _name(codes: Sequence[CodeDraft], vendor: Vendor, changes: list[str]) -> None:
    """Name what has no name yet, and tell it."""
    names = _proposed(codes, vendor)
    for code in codes:
        if code.whole and not code.whole.class_name:
            code.whole = replace(code.whole, class_name=names[code.code, ""])
    for entry in _in_order(codes):
        meaning = entry.meaning
        name = meaning.class_name
        if entry.name_after:
            name = names[entry.name_after]
            entry.meaning = replace(meaning, class_name=name)
        if not meaning.line:
            changes.append(f"code {meaning.code}: added as {name or SUCCESS}")
        elif name != meaning.class_name:
            changes.append(
                f"code {meaning.code}: class {name} for {meaning.message.cell!r}, was "
                f"{meaning.class_name}"
            )


def _proposed(codes: Sequence[CodeDraft], vendor: Vendor) -> dict[tuple[str, str], str]:
    """Return names, by the code and the message that they are made of."""
    wanted: dict[tuple[str, str], None] = {}
    for code in codes:
        if code.whole and not code.whole.class_name:
            wanted[code.code, ""] = None
        for entry in (*code.old, *code.new):
            if entry.name_after:
                wanted[entry.name_after] = None
    proposed = propose_names(list(wanted), vendor.name, _taken(codes, vendor))
    return dict(zip(wanted, proposed, strict=True))


def _taken(codes: Iterable[CodeDraft], vendor: Vendor) -> set[str]:
    """Return the names that a spec has."""
    taken = {*vendor.families}
    for code in codes:
        if code.whole:
            taken.add(code.whole.class_name)
        for entry in code.old:
            taken.add(entry.meaning.class_name)
            taken |= {former.name for former in entry.meaning.former_names}
    return taken


def _in_order(codes: Iterable[CodeDraft]) -> list[Entry]:
    """Return what a table lists: what is new after its code, or at the end."""
    placed: list[tuple[float, Entry]] = []
    for code in codes:
        placed += [(entry.meaning.line, entry) for entry in code.old]
        last = code.old[-1].meaning.line if code.old else float("inf")
        placed += [(last, entry) for entry in code.new]
    return [entry for _, entry in sorted(placed, key=lambda pair: pair[0])]


def _codes(codes: Sequence[CodeDraft]) -> tuple[Code, ...]:
    """Return codes as a vendor has them, each meaning with its place for a line."""
    for line, entry in enumerate(_in_order(codes), 1):
        entry.meaning = replace(entry.meaning, line=line)
    return tuple(
        Code(
            code.code,
            tuple(entry.meaning for entry in (*code.old, *code.new)),
            code.whole,
        )
        for code in codes
    )
