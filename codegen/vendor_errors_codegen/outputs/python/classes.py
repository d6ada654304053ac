"""From a vendor to the classes of its module, their bases, what they say, and order."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from vendor_errors_codegen.outputs.python.docs import (
    code_note,
    meaning_doc,
    retired_since,
    summarized,
    summary_of,
)
from vendor_errors_codegen.outputs.python.model import ErrorClass, Module
from vendor_errors_codegen.outputs.python.replies import replies_of, reply_classes
from vendor_errors_codegen.outputs.python.traits import (
    NOTHING,
    Traits,
    attributes,
    bases,
    traits_of_meaning,
    traits_of_whole,
)
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Code, Meaning, Vendor
from vendor_errors_codegen.spec.names import base_name, undocumented_name

_T = TypeVar("_T")


def module_of(vendor: Vendor, site: str | None = None) -> Module:
    """Return the module that a vendor's spec asks for.

    Args:
        vendor: The vendor.
        site: The address of the site that has a page for it, or None.
    """
    base = base_name(vendor.name)
    return Module(
        name=vendor.name,
        title=vendor.title,
        url=vendor.url,
        read=vendor.read,
        base=summarized(_base_class(vendor, base, site)),
        undocumented=undocumented_name(vendor.name),
        numeric=vendor.numeric,
        errors={code.code: _class_name(code) for code in vendor.codes if code.errors},
        successes=_successes(vendor),
        meanings=_meanings(vendor),
        wordings=_wordings(vendor),
        succeeds=bool(vendor.success_codes),
        apis=tuple(vendor.apis),
        replies=replies_of(vendor),
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
        api: tuple(
            code.code
            for code in only
            if not api or api in vendor.apis_of(code.meanings)
        )
        for api in vendor.apis or [""]
    }


def _meanings(vendor: Vendor) -> dict[str, dict[str, tuple[str | Message, ...]]]:
    """Return the meanings of the codes whose message matters, by API."""
    return {
        code.code: {
            api: _unique(
                item
                for each in code.meanings
                if not api or api in each.apis
                for item in (each.texts if each.succeeds else [each.class_name])
            )
            for api in vendor.apis_of(code.meanings) or [""]
        }
        for code in vendor.codes
        if _message_matters(code)
    }


def _wordings(vendor: Vendor) -> dict[str, tuple[Message, ...]]:
    """Return the wordings of the classes whose message matters."""
    return {
        errors[0].class_name: wordings
        for code in vendor.codes
        if _message_matters(code)
        for errors in _by_class(code).values()
        if (wordings := _other_texts(errors))
    }


def _by_class(code: Code) -> dict[str, list[Meaning]]:
    """Return the errors of a code by the class that they share."""
    by_class: dict[str, list[Meaning]] = {}
    for error in code.errors:
        by_class.setdefault(error.class_name, []).append(error)
    return by_class


def _other_texts(errors: Sequence[Meaning]) -> tuple[Message, ...]:
    """Return by what else than its message a class is known, once in each spelling."""
    texts: dict[tuple[str, ...], Message] = {}
    for error in errors:
        for text in error.texts:
            texts.setdefault(text.comparable, text)
    _, *others = texts.values()
    return tuple(others)


def _message_matters(code: Code) -> bool:
    if not code.errors:
        return False
    has_success = len(code.errors) < len(code.meanings)
    templates = any(meaning.message.placeholders for meaning in code.errors)
    return code.whole is not None or has_success or templates


def _base_class(vendor: Vendor, name: str, site: str | None) -> ErrorClass:
    """Return the vendor's base class, with all others below it."""
    below: dict[str, list[Code]] = {}
    for code in vendor.codes:
        if code.errors:
            first = code.errors[0]
            below.setdefault(first.parent or first.family or name, []).append(code)
    classes = _Classes(vendor, below)
    page = {"_help_page": f"{site.rstrip('/')}/{vendor.name}/"} if site else {}
    return ErrorClass(
        name=name,
        bases=("VendorError",),
        doc=(f"Any error of {vendor.title}.", vendor.url),
        attributes={"vendor": vendor.name, "url": vendor.url, **page},
        subclasses=(
            ErrorClass(
                name=undocumented_name(vendor.name),
                bases=(name, "UndocumentedCodeError"),
                doc=(f"A code that {vendor.title} does not document.",),
                attributes={},
            ),
            *reply_classes(vendor),
            *classes.below(name, NOTHING),
            *(
                ErrorClass(
                    name=family,
                    bases=(name,),
                    doc=summary_of(doc),
                    attributes={},
                    subclasses=classes.below(
                        family, NOTHING.inheriting(NOTHING, family)
                    ),
                )
                for family, doc in vendor.families.items()
            ),
        ),
    )


class _Classes:
    """The classes of a vendor's codes.

    Args:
        vendor: The vendor.
        below: The codes whose classes derive from a class, by the name of that.
    """

    def __init__(self, vendor: Vendor, below: Mapping[str, Iterable[Code]]) -> None:
        self._vendor = vendor
        self._below = below

    def below(self, parent: str, inherited: Traits) -> tuple[ErrorClass, ...]:
        """Return the classes of the codes that derive from a class."""
        return tuple(
            self._code_class(code, parent, inherited)
            for code in self._below.get(parent, ())
        )

    def _code_class(self, code: Code, parent: str, inherited: Traits) -> ErrorClass:
        """Return the class of a code, with those of its meanings below it."""
        errors = code.errors
        own: dict[str, object] = {"code": code.code}
        if code.whole is None:
            return self._meaning_class(errors, parent, inherited, own)
        name, message = code.whole.class_name, code.whole.message
        shared = traits_of_whole(message, errors, inherited)
        return ErrorClass(
            name=name,
            bases=bases(parent, errors[0].family, shared, inherited),
            doc=(*summary_of(message), code_note(self._vendor, errors, shared)),
            attributes=own | attributes(shared, inherited),
            subclasses=(
                *(
                    self._meaning_class(same_meaning, name, shared, {})
                    for same_meaning in _by_class(code).values()
                ),
                *self.below(name, shared),
            ),
            retired=retired_since(errors),
        )

    def _meaning_class(
        self,
        errors: Sequence[Meaning],
        parent: str,
        inherited: Traits,
        own: dict[str, object],
    ) -> ErrorClass:
        """Return the class of rows that say the same, as a subclass of `parent`."""
        name, family = errors[0].class_name, errors[0].family
        traits = traits_of_meaning(errors, inherited)
        return ErrorClass(
            name=name,
            bases=bases(parent, family, traits, inherited),
            doc=meaning_doc(self._vendor, errors, traits, _other_texts(errors)),
            attributes=own | attributes(traits, inherited),
            subclasses=self.below(name, traits),
            retired=retired_since(errors),
        )


def _unique(items: Iterable[_T]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(items))
