"""The reference, from the docstrings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import griffe
from markdown_it import MarkdownIt

# A vendor of which the functions have every argument.
_EXAMPLE = "imiconnect"


@dataclass(frozen=True)
class Item:
    """A class, a function or a constant.

    Attributes:
        name: Its name, as it is written where it is used.
        place: Its place on the page.
        declaration: How it is declared.
        text: What its docstring says.
        sections: What the docstring says of the arguments and the like: the title of
            each section, with names or types and what is said of each.
    """

    name: str
    place: str
    declaration: str
    text: str
    sections: Sequence[tuple[str, Sequence[tuple[str, str]]]]


def reference() -> dict[str, list[Item]]:
    """Return what is public, by the title of the section that it stands in."""
    package = griffe.load("vendor_errors", docstring_parser="google")
    names: list[str] = [str(name).strip("'\"") for name in package.exports or ()]
    root = package["VendorError"]
    module = package[_EXAMPLE]
    own = [name for name in module.members if name in _FUNCTIONS]
    return {
        "vendor_errors": [
            _item(package[name], f"vendor_errors.{name}", name)
            for name in sorted(names, key=lambda name: name != "VendorError")
        ],
        "Methods of VendorError": [
            _item(root[name], f"VendorError.{name}", name)
            for name in ("as_dict", "as_problem")
        ],
        "A vendor's module": [
            _item(module[name], f"{_EXAMPLE}.{name}", name) for name in own
        ],
    }


_FUNCTIONS = ("ERRORS", "raise_for", "error_for", "raise_for_reply", "errors_of_reply")


def _item(found: griffe.Object | griffe.Alias, name: str, place: str) -> Item:
    thing = found.final_target if isinstance(found, griffe.Alias) else found
    parsed = thing.docstring.parsed if thing.docstring else []
    text = "\n\n".join(
        section.value
        for section in parsed
        if isinstance(section, griffe.DocstringSectionText)
    )
    return Item(
        name=name,
        place=place,
        declaration=_declaration(thing),
        text=_rendered(text),
        sections=[
            (section.kind.value.capitalize(), list(_described(section.value)))
            for section in parsed
            if not isinstance(section, griffe.DocstringSectionText)
        ],
    )


def _declaration(thing: griffe.Object) -> str:
    if isinstance(thing, griffe.Function):
        parts = [_parameter(each) for each in thing.parameters if each.name != "self"]
        inside = "".join(f"\n    {part}," for part in parts)
        return f"def {thing.name}({inside}\n) -> {thing.returns}"
    if isinstance(thing, griffe.Class):
        bases = ", ".join(map(str, thing.bases))
        return f"class {thing.name}({bases})"
    assert isinstance(thing, griffe.Attribute)
    return f"{thing.name}: {thing.annotation}"


def _parameter(parameter: griffe.Parameter) -> str:
    text = f"{parameter.name}: {parameter.annotation}"
    return text if parameter.default is None else f"{text} = {parameter.default}"


def _described(items: Sequence[Any]) -> Iterator[tuple[str, str]]:
    for item in items:
        yield getattr(item, "name", str(item.annotation)), _rendered(item.description)


def _rendered(text: str) -> str:
    parser = MarkdownIt("commonmark", {"html": False})
    return str(parser.render(text))
