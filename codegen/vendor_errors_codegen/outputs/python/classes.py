"""From a vendor to the classes of its module, their bases, what they say, and order."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from vendor_errors import CATEGORIES
from vendor_errors.messages import comparable
from vendor_errors_codegen.outputs.python.model import ErrorClass, Module, Success
from vendor_errors_codegen.spec.model import Code, Meaning, Vendor
from vendor_errors_codegen.spec.names import base_name, undocumented_name

_T = TypeVar("_T")


def module_of(vendor: Vendor) -> Module:
    """Return the module that a vendor's spec asks for."""
    base = base_name(vendor.name)
    return Module(
        name=vendor.name,
        title=vendor.title,
        url=vendor.url,
        read=vendor.read,
        base=_base_class(vendor, base),
        undocumented=undocumented_name(vendor.name),
        numeric=vendor.numeric,
        errors={code.code: _class_name(code) for code in vendor.codes if code.errors},
        successes=_successes(vendor),
        meanings=_meanings(vendor),
        apis=tuple(vendor.apis),
        former_names={
            former.name: (meaning.class_name, former.until)
            for meaning in vendor.meanings
            for former in meaning.former_names
        },
    )


def _class_name(code: Code) -> str:
    return code.whole.class_name if code.whole else code.errors[0].class_name


def _successes(vendor: Vendor) -> dict[str, tuple[str, ...]]:
    """Return the codes that are nothing but success, by API ("" where there is one)."""
    only = [code for code in vendor.codes if not code.errors]
    return {
        api: tuple(code.code for code in only if not api or api in _apis(vendor, code))
        for api in vendor.apis or [""]
    }


def _meanings(vendor: Vendor) -> dict[str, dict[str, tuple[str | Success, ...]]]:
    """Return the meanings of the codes whose message matters, by API."""
    return {
        code.code: {
            api: _unique(
                Success(each.message.text) if each.succeeds else each.class_name
                for each in code.meanings
                if not api or api in each.apis
            )
            for api in _apis(vendor, code) or [""]
        }
        for code in vendor.codes
        if _message_matters(code)
    }


def _message_matters(code: Code) -> bool:
    if not code.errors:
        return False
    has_success = len(code.errors) < len(code.meanings)
    templates = any(meaning.message.placeholders for meaning in code.errors)
    return code.whole is not None or has_success or templates


def _base_class(vendor: Vendor, name: str) -> ErrorClass:
    """Return the vendor's base class, with all others below it."""
    below: dict[str, list[Code]] = {}
    for code in vendor.codes:
        if code.errors:
            first = code.errors[0]
            below.setdefault(first.parent or first.family or name, []).append(code)
    classes = _Classes(vendor, below)
    return ErrorClass(
        name=name,
        bases=("VendorError",),
        doc=(f"Any error of {vendor.title}.", vendor.url),
        attributes={"vendor": vendor.name, "url": vendor.url},
        subclasses=(
            ErrorClass(
                name=undocumented_name(vendor.name),
                bases=(name, "UndocumentedCodeError"),
                doc=(f"A code that {vendor.title} does not document.",),
                attributes={},
            ),
            *classes.below(name, _NOTHING),
            *(
                ErrorClass(
                    name=family,
                    bases=(name,),
                    doc=(doc,),
                    attributes={},
                    subclasses=classes.below(family, _NOTHING),
                )
                for family, doc in vendor.families.items()
            ),
        ),
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
        vendor: The vendor.
        below: The codes whose classes derive from a class, by the name of that.
    """

    def __init__(self, vendor: Vendor, below: Mapping[str, Iterable[Code]]) -> None:
        self._vendor = vendor
        self._below = below

    def below(self, parent: str, inherited: _Traits) -> tuple[ErrorClass, ...]:
        """Return the classes of the codes that derive from a class."""
        return tuple(
            self._code_class(code, parent, inherited)
            for code in self._below.get(parent, ())
        )

    def _code_class(self, code: Code, parent: str, inherited: _Traits) -> ErrorClass:
        """Return the class of a code, with those of its meanings below it."""
        errors = code.errors
        own: dict[str, object] = {"code": code.code}
        if code.whole is None:
            return self._meaning_class(errors, parent, inherited, own)
        shared = _Traits(
            category=_only({error.category for error in errors}) or inherited.category,
            retryable=_only({error.retryable for error in errors}),
            http_status=_only({error.http_status for error in errors}),
            message=code.whole.message,
        )
        shared = _with_categories(shared, inherited)
        name = code.whole.class_name
        by_name: dict[str, list[Meaning]] = {}
        for error in errors:
            by_name.setdefault(error.class_name, []).append(error)
        return ErrorClass(
            name=name,
            bases=_bases(parent, shared, inherited),
            doc=(code.whole.message, _code_note(self._vendor, errors, shared)),
            attributes=own | _attributes(shared, inherited),
            subclasses=(
                *(
                    self._meaning_class(same_meaning, name, shared, {})
                    for same_meaning in by_name.values()
                ),
                *self.below(name, shared),
            ),
            retired=_retired(errors),
        )

    def _meaning_class(
        self,
        errors: Sequence[Meaning],
        parent: str,
        inherited: _Traits,
        attributes: dict[str, object],
    ) -> ErrorClass:
        """Return the class of rows that say the same, as a subclass of `parent`."""
        first = errors[0]
        # Of descriptions that say the same, the first; of those that differ, each.
        descriptions: dict[str, str] = {}
        for error in errors:
            descriptions.setdefault(comparable(error.description), error.description)
        traits = _Traits(
            category=first.category,
            retryable=first.retryable,
            http_status=first.http_status,
            message=first.message.text,
            description=" ".join(filter(None, descriptions.values())),
            placeholders=first.message.placeholders,
        )
        traits = _with_categories(traits, inherited)
        other_messages = _unique(
            f'Also worded "{error.message.text}".'
            for error in errors
            if error.message.wording != first.message.wording
        )
        note = _code_note(self._vendor, errors, traits)
        if traits.placeholders:
            note += f" Placeholders: {', '.join(traits.placeholders)}."
        return ErrorClass(
            name=first.class_name,
            bases=_bases(parent, traits, inherited),
            doc=(
                *filter(None, [traits.message, traits.description]),
                *other_messages,
                note,
            ),
            attributes=attributes | _attributes(traits, inherited),
            subclasses=self.below(first.class_name, traits),
            retired=_retired(errors),
        )


def _with_categories(traits: _Traits, inherited: _Traits) -> _Traits:
    return replace(traits, categories=inherited.categories | {traits.category})


def _bases(parent: str, traits: _Traits, inherited: _Traits) -> tuple[str, ...]:
    """Return the names of the bases of a class that derives from `parent`."""
    bases = [parent]
    if traits.category and traits.category not in inherited.categories:
        bases.append(CATEGORIES[traits.category].__name__)
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


def _code_note(vendor: Vendor, errors: Sequence[Meaning], traits: _Traits) -> str:
    """Return the sentences on the code that end a docstring."""
    note = f"Code {errors[0].code}"
    if apis := [vendor.apis[api] for api in _ordered_apis(vendor, errors)]:
        *others, last = apis
        note += f" of the {', '.join(others)} and " if others else " of the "
        note += f"{last} API{'s' if others else ''}"
    if traits.http_status is not None:
        note += f", HTTP status {traits.http_status}"
    if traits.retryable:
        note += "; the same request may succeed later"
    note += "."
    if since := _retired(errors):
        note += f" Retired: the vendor's table lacks it since {since}."
    return note


def _retired(errors: Sequence[Meaning]) -> datetime.date | None:
    """Return since when the vendor's table lacks all of the rows, if it does."""
    dates = [error.retired for error in errors if error.retired]
    return max(dates) if len(dates) == len(errors) else None


def _apis(vendor: Vendor, code: Code) -> list[str]:
    """Return the names of the APIs that have a code."""
    return _ordered_apis(vendor, code.meanings)


def _ordered_apis(vendor: Vendor, meanings: Iterable[Meaning]) -> list[str]:
    found = {api for meaning in meanings for api in meaning.apis}
    return [api for api in vendor.apis if api in found]


def _only(values: set[_T]) -> _T | None:
    """Return the one value there is, or None where there are several."""
    return values.pop() if len(values) == 1 else None


def _unique(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
