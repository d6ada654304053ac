"""Stage 3: settle the classes, their bases, what they say, and their order."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from codegen.load import Spec
from codegen.model import ErrorClass, Success, Vendor
from codegen.validate import CATEGORIES, Entry, base_name, undocumented_name
from vendor_errors._wording import comparable

_T = TypeVar("_T")


def resolve(spec: Spec, codes: Iterable[list[Entry]]) -> Vendor:
    """Return the module that a valid spec asks for.

    Args:
        spec: The vendor's files.
        codes: The rows of these, code by code.
    """
    facts = spec.facts
    base = base_name(spec.name)
    undocumented = undocumented_name(spec.name)
    errors: dict[str, str] = {}
    successes: dict[str, list[str]] = {api: [] for api in facts.apis or [""]}
    meanings: dict[str, dict[str, tuple[str | Success, ...]]] = {}
    members: dict[str, list[ErrorClass]] = {name: [] for name in ("", *facts.families)}
    for entries in codes:
        code = entries[0].row.code
        failures = [entry for entry in entries if not entry.succeeds]
        apis = _apis(spec, entries)
        if not failures:
            for api in apis or [""]:
                successes[api].append(code)
            continue
        family = failures[0].row.family
        error_class = _code_class(spec, failures, family or base)
        errors[code] = error_class.name
        members[family].append(error_class)
        message_matters = (
            error_class.subclasses
            or len(failures) < len(entries)
            or any(entry.placeholders for entry in failures)
        )
        if message_matters:
            meanings[code] = {
                api: _unique(
                    Success(entry.message) if entry.succeeds else entry.row.class_name
                    for entry in entries
                    if not api or api in entry.apis
                )
                for api in apis or [""]
            }
    return Vendor(
        name=spec.name,
        title=facts.title,
        url=facts.url,
        read=facts.read,
        sources=(_source(spec.table_path), _source(spec.facts_path)),
        base=ErrorClass(
            name=base,
            bases=("VendorError",),
            doc=(f"Any error of {facts.title}.", facts.url),
            attributes={"vendor": spec.name, "url": facts.url},
            subclasses=(
                ErrorClass(
                    name=undocumented,
                    bases=(base, "UndocumentedCodeError"),
                    doc=(f"A code that {facts.title} does not document.",),
                    attributes={},
                ),
                *members[""],
                *(
                    ErrorClass(
                        name=family,
                        bases=(base,),
                        doc=(doc,),
                        attributes={},
                        subclasses=tuple(members[family]),
                    )
                    for family, doc in facts.families.items()
                ),
            ),
        ),
        undocumented=undocumented,
        numeric=facts.spelling == "number",
        errors=errors,
        successes={api: tuple(listed) for api, listed in successes.items()},
        meanings=meanings,
        apis=tuple(facts.apis),
    )


def _source(path: Path) -> str:
    """Return a path that is the same on every machine."""
    return f"{path.resolve().parent.name}/{path.name}"


@dataclass(frozen=True)
class _Traits:
    """What a class says of itself, or its subclasses share; None where they differ."""

    category: str | None
    retryable: bool | None
    http_status: int | None


def _code_class(spec: Spec, entries: list[Entry], parent: str) -> ErrorClass:
    """Return the class of a code, with those of its meanings below it."""
    code = entries[0].row.code
    whole = spec.facts.codes.get(code)
    if whole is None:
        nothing = _Traits(category=None, retryable=False, http_status=None)
        return _meaning_class(spec, entries, parent, nothing, {"code": code})
    shared = _Traits(
        category=_only({entry.row.category for entry in entries}),
        retryable=_only({entry.retryable for entry in entries}),
        http_status=_only({entry.http_status for entry in entries}),
    )
    attributes: dict[str, object] = {"code": code, "message": whole.message}
    if shared.http_status is not None:
        attributes["http_status"] = shared.http_status
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(entry.row.class_name, []).append(entry)
    return ErrorClass(
        name=whole.class_name,
        bases=_bases(parent, shared.category, shared.retryable),
        doc=(whole.message, _code_note(spec, entries, shared)),
        attributes=attributes,
        subclasses=tuple(
            _meaning_class(spec, same_meaning, whole.class_name, shared, {})
            for same_meaning in by_name.values()
        ),
    )


def _meaning_class(
    spec: Spec,
    entries: list[Entry],
    parent: str,
    inherited: _Traits,
    attributes: dict[str, object],
) -> ErrorClass:
    """Return the class of rows that say the same, as a subclass of `parent`."""
    first = entries[0]
    traits = _Traits(first.row.category, first.retryable, first.http_status)
    # Of descriptions that say the same, the first; of those that differ, each.
    descriptions: dict[str, str] = {}
    for entry in entries:
        text = entry.row.description
        descriptions.setdefault(comparable(text), text)
    description = " ".join(filter(None, descriptions.values()))
    if first.message:
        attributes["message"] = first.message
    if description:
        attributes["description"] = description
    if traits.http_status != inherited.http_status:
        attributes["http_status"] = traits.http_status
    if first.placeholders:
        attributes["placeholders"] = first.placeholders
    other_messages = _unique(
        f'Also worded "{entry.message}".'
        for entry in entries
        if entry.wording != first.wording
    )
    note = _code_note(spec, entries, traits)
    if first.placeholders:
        note += f" Placeholders: {', '.join(first.placeholders)}."
    return ErrorClass(
        name=first.row.class_name,
        bases=_bases(
            parent,
            None if inherited.category else traits.category,
            traits.retryable and not inherited.retryable,
        ),
        doc=(
            *filter(None, [first.message, description]),
            *other_messages,
            note,
        ),
        attributes=attributes,
    )


def _bases(
    parent: str, category: str | None, retryable: bool | None
) -> tuple[str, ...]:
    return (
        parent,
        *([CATEGORIES[category]] if category else []),
        *(["RetryableError"] if retryable else []),
    )


def _code_note(spec: Spec, entries: list[Entry], traits: _Traits) -> str:
    """Return the sentences on the code that end a docstring."""
    note = f"Code {entries[0].row.code}"
    if apis := _apis(spec, entries):
        *others, last = (spec.facts.apis[api] for api in apis)
        note += f" of the {', '.join(others)} and " if others else " of the "
        note += f"{last} API{'s' if others else ''}"
    if traits.http_status is not None:
        note += f", HTTP status {traits.http_status}"
    if traits.retryable:
        note += "; the same request may succeed later"
    return note + "."


def _apis(spec: Spec, entries: list[Entry]) -> list[str]:
    """Return the names of the APIs that have any of the rows."""
    return [api for api in spec.facts.apis if any(api in row.apis for row in entries)]


def _only(values: set[_T]) -> _T | None:
    """Return the one value there is, or None where there are several."""
    return values.pop() if len(values) == 1 else None


def _unique(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
