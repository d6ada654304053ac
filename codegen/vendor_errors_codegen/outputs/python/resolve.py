"""Stage 3: settle the classes, their bases, what they say, and their order."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from vendor_errors.messages import comparable
from vendor_errors_codegen.outputs.python.model import ErrorClass, Success, Vendor
from vendor_errors_codegen.spec.check import (
    CATEGORIES,
    Entry,
    base_name,
    undocumented_name,
)
from vendor_errors_codegen.spec.load import Spec

_T = TypeVar("_T")


def resolve(spec: Spec, codes: Iterable[list[Entry]], folder: str) -> Vendor:
    """Return the module that a valid spec asks for.

    Args:
        spec: The vendor's files.
        codes: The rows of these, code by code.
        folder: The name of their folder, which the module's first line gives.
    """
    facts = spec.facts
    base = base_name(spec.name)
    undocumented = undocumented_name(spec.name)
    errors: dict[str, str] = {}
    successes: dict[str, list[str]] = {api: [] for api in facts.apis or [""]}
    meanings: dict[str, dict[str, tuple[str | Success, ...]]] = {}
    former_names: dict[str, tuple[str, str]] = {}
    below: dict[str, list[list[Entry]]] = {}
    for entries in codes:
        code = entries[0].row.code
        failures = [entry for entry in entries if not entry.succeeds]
        apis = _apis(spec, entries)
        if not failures:
            for api in apis or [""]:
                successes[api].append(code)
            continue
        first = failures[0].row
        whole = facts.codes.get(code)
        errors[code] = whole.class_name if whole else first.class_name
        below.setdefault(first.parent or first.family or base, []).append(failures)
        for entry in failures:
            for name, until in entry.former_names:
                former_names[name] = entry.row.class_name, until
        message_matters = (
            whole
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
    classes = _Classes(spec, below)
    return Vendor(
        name=spec.name,
        title=facts.title,
        url=facts.url,
        read=facts.read,
        sources=(
            f"{folder}/{spec.table_path.name}",
            f"{folder}/{spec.facts_path.name}",
        ),
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
                *classes.below(base, _NOTHING),
                *(
                    ErrorClass(
                        name=family,
                        bases=(base,),
                        doc=(doc,),
                        attributes={},
                        subclasses=classes.below(family, _NOTHING),
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
        former_names=former_names,
    )


@dataclass(frozen=True)
class _Traits:
    """What a class says of itself, or its subclasses share; None where they differ.

    Attributes:
        categories: Its category, and those of the classes that it derives from.
    """

    category: str | None = None
    retryable: bool | None = False
    http_status: int | None = None
    message: str = ""
    description: str = ""
    placeholders: tuple[str, ...] = ()
    categories: frozenset[str | None] = frozenset()


_NOTHING = _Traits()


class _Classes:
    """The classes of a vendor's codes.

    Args:
        spec: The vendor's files.
        below: The codes whose classes derive from a class, by the name of that.
    """

    def __init__(self, spec: Spec, below: Mapping[str, Iterable[list[Entry]]]) -> None:
        self._spec = spec
        self._below = below

    def below(self, parent: str, inherited: _Traits) -> tuple[ErrorClass, ...]:
        """Return the classes of the codes that derive from a class."""
        return tuple(
            self._code_class(entries, parent, inherited)
            for entries in self._below.get(parent, ())
        )

    def _code_class(
        self, entries: list[Entry], parent: str, inherited: _Traits
    ) -> ErrorClass:
        """Return the class of a code, with those of its meanings below it."""
        code = entries[0].row.code
        whole = self._spec.facts.codes.get(code)
        if whole is None:
            return self._meaning_class(entries, parent, inherited, {"code": code})
        shared = _Traits(
            category=_only({entry.row.category for entry in entries})
            or inherited.category,
            retryable=_only({entry.retryable for entry in entries}),
            http_status=_only({entry.http_status for entry in entries}),
            message=whole.message,
        )
        shared = _with_categories(shared, inherited)
        by_name: dict[str, list[Entry]] = {}
        for entry in entries:
            by_name.setdefault(entry.row.class_name, []).append(entry)
        return ErrorClass(
            name=whole.class_name,
            bases=_bases(parent, shared, inherited),
            doc=(whole.message, _code_note(self._spec, entries, shared)),
            attributes={"code": code} | _attributes(shared, inherited),
            subclasses=(
                *(
                    self._meaning_class(same_meaning, whole.class_name, shared, {})
                    for same_meaning in by_name.values()
                ),
                *self.below(whole.class_name, shared),
            ),
            retired=_retired(entries),
        )

    def _meaning_class(
        self,
        entries: list[Entry],
        parent: str,
        inherited: _Traits,
        attributes: dict[str, object],
    ) -> ErrorClass:
        """Return the class of rows that say the same, as a subclass of `parent`."""
        first = entries[0]
        # Of descriptions that say the same, the first; of those that differ, each.
        descriptions: dict[str, str] = {}
        for entry in entries:
            text = entry.row.description
            descriptions.setdefault(comparable(text), text)
        traits = _Traits(
            category=first.row.category,
            retryable=first.retryable,
            http_status=first.http_status,
            message=first.message,
            description=" ".join(filter(None, descriptions.values())),
            placeholders=first.placeholders,
        )
        traits = _with_categories(traits, inherited)
        other_messages = _unique(
            f'Also worded "{entry.message}".'
            for entry in entries
            if entry.wording != first.wording
        )
        note = _code_note(self._spec, entries, traits)
        if first.placeholders:
            note += f" Placeholders: {', '.join(first.placeholders)}."
        return ErrorClass(
            name=first.row.class_name,
            bases=_bases(parent, traits, inherited),
            doc=(
                *filter(None, [traits.message, traits.description]),
                *other_messages,
                note,
            ),
            attributes=attributes | _attributes(traits, inherited),
            subclasses=self.below(first.row.class_name, traits),
            retired=_retired(entries),
        )


def _with_categories(traits: _Traits, inherited: _Traits) -> _Traits:
    return replace(traits, categories=inherited.categories | {traits.category})


def _bases(parent: str, traits: _Traits, inherited: _Traits) -> tuple[str, ...]:
    """Return the names of the bases of a class that derives from `parent`."""
    bases = [parent]
    if traits.category and traits.category not in inherited.categories:
        bases.append(CATEGORIES[traits.category])
    if traits.retryable and not inherited.retryable:
        bases.append("RetryableError")
    return tuple(bases)


def _attributes(traits: _Traits, inherited: _Traits) -> dict[str, object]:
    """Return the attributes that differ from what a class inherits."""
    attributes: dict[str, object] = {}
    if inherited.category and traits.category != inherited.category:
        # Else that of the parent, which comes before the class of the category.
        attributes["category"] = traits.category
    for name in ("message", "description", "http_status", "placeholders"):
        if getattr(traits, name) != getattr(inherited, name):
            attributes[name] = getattr(traits, name)
    return attributes


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
    note += "."
    if since := _retired(entries):
        note += f" Retired: the vendor's table lacks it since {since}."
    return note


def _retired(entries: list[Entry]) -> datetime.date | None:
    """Return since when the vendor's table lacks all of the rows, if it does."""
    dates = [entry.retired for entry in entries if entry.retired]
    return max(dates) if len(dates) == len(entries) else None


def _apis(spec: Spec, entries: list[Entry]) -> list[str]:
    """Return the names of the APIs that have any of the rows."""
    return [api for api in spec.facts.apis if any(api in row.apis for row in entries)]


def _only(values: set[_T]) -> _T | None:
    """Return the one value there is, or None where there are several."""
    return values.pop() if len(values) == 1 else None


def _unique(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
