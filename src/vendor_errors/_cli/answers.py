"""From a code or a class to what the catalogues say of it."""

from __future__ import annotations

from vendor_errors import CATEGORIES, RetryableError, UndocumentedCodeError, VendorError
from vendor_errors._cli.catalogues import every_code, names_of, whole_of
from vendor_errors._cli.words import MEANS
from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from vendor_errors._cli.catalogues import Catalogue, Code, Content, Meaning
    from vendor_errors._cli.subjects import Subject


class Answer:
    """A code, and what it means.

    Attributes:
        vendor: The catalogue in which it stands.
        code: The code.
        meanings: Those of its meanings that were asked for.
    """

    __slots__ = ("code", "meanings", "vendor")

    def __init__(
        self, vendor: Content, code: Code, meanings: list[Meaning] | None = None
    ) -> None:
        self.vendor = vendor
        self.code = code
        self.meanings = code["meanings"] if meanings is None else meanings

    @property
    def key(self) -> str:
        """What tells it from other answers."""
        classes = {str(meaning["class"]) for meaning in self.meanings}
        return " ".join([self.code["qualified_code"], *sorted(classes)])

    def as_json(self) -> dict[str, object]:
        """Return what JSON can say of it: what the catalogue does."""
        of_vendor = {
            key: self.vendor[key]
            for key in ("vendor", "title", "url", "read", "import")
        }
        return {**of_vendor, **self.code, "meanings": self.meanings}


class Group:
    """A class of many codes: of a family, a vendor, a category, or all of them.

    Attributes:
        name: The name of the class.
        about: What it is about.
        imported: The line that imports it, or its module.
        module: The name of its module where one writes it, or "".
        listed: The command that lists its codes, or "".
    """

    __slots__ = ("about", "imported", "listed", "module", "name")

    def __init__(
        self, name: str, about: str, imported: str, module: str = "", listed: str = ""
    ) -> None:
        self.name = name
        self.about = about
        self.imported = imported
        self.module = module
        self.listed = listed

    @property
    def key(self) -> str:
        """What tells it from other answers."""
        return f"{self.imported} {self.name}"

    def as_json(self) -> dict[str, object]:
        """Return what JSON can say of it."""
        return {
            "class": self.name,
            "description": self.about,
            "import": self.imported,
            "list": self.listed or None,
        }


def answers(
    subject: Subject, catalogues: abc.Iterable[Catalogue]
) -> abc.Iterator[Answer | Group]:
    """Yield what catalogues say of a code or a class."""
    if subject.is_class and subject.vendor is None and (group := _common(subject.name)):
        yield group
        return
    for catalogue in catalogues:
        if subject.vendor not in (None, catalogue.vendor):
            continue
        # Most catalogues are not even parsed.
        if subject.is_class:
            if catalogue.may_have(subject.name):
                yield from _of_class(subject.name, catalogue.content)
            continue
        for name in names_of(subject.name):
            if catalogue.may_have(_plain(name)):
                found = [*_of_code(name, subject.message, catalogue.content)]
                yield from found
                if found:
                    break


def _of_code(name: str, message: str, content: Content) -> abc.Iterator[Answer]:
    is_number = content["spelling"] == "number"
    for code in every_code(content):
        if code["code"] == name or (is_number and _plain(code["code"]) == _plain(name)):
            yield Answer(content, code, _meant(code, message))


def _plain(code: str) -> str:
    """Return a code without the leading zeros that do not matter in a number."""
    return code.lstrip("0") or "0"


def _meant(code: Code, message: str) -> list[Meaning] | None:
    if not message or len(code["meanings"]) == 1:
        return None
    # Few codes need what takes time to load.
    from vendor_errors._cli.picking import picked

    return picked(code, message)


def _of_class(name: str, content: Content) -> abc.Iterator[Answer | Group]:
    for code in every_code(content):
        if whole_of(code)[0] == name:
            yield Answer(content, code)
            continue
        meanings = [
            meaning
            for meaning in code["meanings"]
            if meaning["class"] == name
            or any(former["class"] == name for former in meaning["former_names"])
        ]
        if meanings:
            yield Answer(content, code, meanings)
    yield from _of_many(name, content)


def _of_many(name: str, content: Content) -> abc.Iterator[Group]:
    vendor, title = content["vendor"], content["title"]
    about = {
        content["base"]: (f"Any error of {title}.", f"list {vendor}"),
        content["undocumented"]: (f"A code that {title} does not document.", ""),
    }
    for code in content["reply_codes"]:
        if code["code"].startswith("http-"):
            about[code["meanings"][0]["bases"][0]] = (
                "A reply without a code, but with the HTTP status of a failure.",
                "",
            )
    for family in content["families"]:
        listed = f"list {vendor} --family {family['class']}"
        about[family["class"]] = family["description"], listed
    if name in about:
        yield Group(name, about[name][0], content["import"], vendor, about[name][1])


def _common(name: str) -> Group | None:
    """Return the class of that name which all vendors share."""
    imported = f"from vendor_errors import {name}"
    for category, error_class in CATEGORIES.items():
        if name == error_class.__name__:
            about = f"Any vendor's {category}: {MEANS[category]}."
            return Group(name, about, imported, "", f"list --category {category}")
    about, listed = {
        RetryableError.__name__: (
            "Any vendor's error after which the same request may succeed later.",
            "list --retryable",
        ),
        UndocumentedCodeError.__name__: ("Any vendor's code that is in no table.", ""),
        VendorError.__name__: ("Any error of any vendor.", "list"),
    }.get(name, ("", ""))
    return Group(name, about, imported, "", listed) if about else None
