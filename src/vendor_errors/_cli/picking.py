"""Which of its meanings a code has, by the message beside it: as at run time."""

from __future__ import annotations

from vendor_errors import UndocumentedCodeError, VendorError
from vendor_errors._typing import abc
from vendor_errors.lookup import ApiLookup, Template

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vendor_errors._cli.catalogues import Code, Meaning, Text


def picked(code: Code, message: str) -> list[Meaning]:
    """Return the meanings of a code that a message points to, or all of them."""
    by_class: dict[str | None, list[Meaning]] = {}
    for meaning in code["meanings"]:
        by_class.setdefault(meaning["class"], []).append(meaning)
    if len(by_class) == 1 or not message:
        return code["meanings"]
    successes = by_class.pop(None, [])
    whole = type("Whole", (VendorError,), {})
    classes = {_class(meanings[0], whole): meanings for meanings in by_class.values()}
    lookup = ApiLookup(
        {code["code"]: whole},
        undocumented=UndocumentedCodeError,
        numeric=False,
        successes={},
        meanings={code["code"]: {"": [*classes, *_texts(successes)]}},
        wordings={each: [*_texts(classes[each])][1:] for each in classes},
    )

    @lookup.returning
    def error_for(
        code: str,
        message: str | None = None,
        *,
        details: object = None,
        api: str | None = None,
    ) -> VendorError | None:
        raise NotImplementedError

    error = error_for(code["code"], message)
    if error is None:
        return successes
    return classes.get(type(error), code["meanings"])


def _class(meaning: Meaning, whole: type[VendorError]) -> type[VendorError]:
    """Return a class that stands for that of a meaning, as far as lookups need it."""
    says = {"message": meaning["message"], "placeholders": (*meaning["placeholders"],)}
    return type(str(meaning["class"]), (whole,), says)


def _texts(meanings: abc.Iterable[Meaning]) -> abc.Iterator[str | Template]:
    """Yield the texts by which meanings are known, first the first one's message."""
    for meaning in meanings:
        yield _template(meaning)
        for wording in meaning["wordings"]:
            yield _template(wording)


def _template(text: Meaning | Text) -> str | Template:
    names = text["placeholders"]
    return Template(text["message"], names) if names else text["message"]
