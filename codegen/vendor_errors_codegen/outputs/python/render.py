"""From a module to its text, by the template.

The template and its filters mostly break lines where black would, because black takes
twice as long for a module that it has to change.
"""

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from typing import cast

import jinja2
from black.strings import str_width

from vendor_errors_codegen.outputs.python.model import ErrorClass, Module, Success


def render(module: Module, width: int) -> str:
    """Return the text of a vendor's module, as yet unformatted and without a header.

    Args:
        module: The module.
        width: The length of a line.
    """
    classes = list(module.base)
    names = {error_class.name for error_class in classes}
    bases = {base for error_class in classes for base in error_class.bases}
    lookup_names = ["ApiLookup" if module.apis else "Lookup"]
    if module.former_names:
        lookup_names.append("FormerNames")
    typing_names = ["Final"]
    if module.apis:
        typing_names += ["Literal", "TypeAlias"]
    if any(error_class.attributes.get("placeholders") for error_class in classes):
        typing_names.append("overload")
    return _template(width).render(
        module=module,
        classes=classes,
        lookup_names=sorted(lookup_names),
        typing_names=typing_names,
        class_names=sorted(names, key=_natural),
        core_names=sorted(bases - names, key=_natural),
    )


def _natural(name: str) -> list[str | tuple[bool, int, str]]:
    """Return what puts names in the order that ruff wants: 007, 01, 2, 10."""
    parts = re.split(r"(\d+)", name)
    return [_number(part) if part.isdigit() else part for part in parts]


def _number(digits: str) -> tuple[bool, int, str]:
    # With a zero before it, a number is compared digit by digit.
    return (False, 0, digits) if digits[0] == "0" else (True, len(digits), digits)


def _declared(name: str) -> str:
    """Return the name of an attribute, with its type where that cannot be inferred.

    What type checkers infer would be narrower than what the base class declares.
    """
    types = {"http_status": "int | None", "placeholders": "tuple[str, ...]"}
    return f"{name}: {types[name]}" if name in types else name


def _signature(width: int, error_class: ErrorClass) -> str:
    """Return the name and bases of a class, as they stand after `class`."""
    bases = ", ".join(error_class.bases)
    if len(f"class {error_class.name}({bases}):") > width:
        bases = f"\n    {bases}\n"
    return f"{error_class.name}({bases})"


def _docstring(
    width: int, paragraphs: Iterable[str], indent: str = "", tree: str = ""
) -> str:
    """Return the literal of a docstring that stands in `indent`.

    The first sentence is the summary. Where it is too long for a line, the last
    paragraph takes its place.

    Args:
        width: The length of a line.
        paragraphs: The text, which is wrapped.
        indent: What stands before each line but the first.
        tree: The class tree to end with.
    """
    first, *rest = paragraphs
    first = _sentence(first)
    summary, *more = re.split(r"(?<=[.!?])\s+(?=[A-Z])", first, maxsplit=1)
    if str_width(f'{indent}"""{summary}') > width and rest:
        summary, *more = rest.pop(), first
    blocks = [_wrapped(text, width - len(indent)) for text in (summary, *more, *rest)]
    if tree:
        blocks += ["The classes::", tree]
    text = "\n\n".join(blocks).replace('"""', "'''")
    if "\n" in text or str_width(f'{indent}"""{text}"""') > width:
        text += "\n"
    prefix = "r" if "\\" in text else ""
    return (
        prefix
        + '"""'
        + textwrap.indent(text, indent).removeprefix(indent)
        + (f'{indent}"""' if text.endswith("\n") else '"""')
    )


def _wrapped(text: str, width: int) -> str:
    """Return a text in lines, of which no word is broken."""
    if str_width(text) > max(width, len(text)):
        width //= 2  # A wide character takes the place of two.
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


def _sentence(text: str) -> str:
    """Return a text with a capital at its beginning and a full stop at its end."""
    if re.match(r"[a-z]+[ ,.]", text):
        text = text[0].upper() + text[1:]
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _literal(width: int, value: object, name: str = "") -> str:
    """Return the literal of a value that a class assigns to `name`.

    A text that is too long for the line is put into several.
    """
    if isinstance(value, tuple):
        items = [_literal(width, item) for item in cast("tuple[object, ...]", value)]
        return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"
    if not isinstance(value, str):
        return repr(value)
    if str_width(f"    {name} = {_quoted(value)}") <= width:
        return _quoted(value)
    lines = [""]
    for word in re.findall(r"\S{1,39} *| +", value):
        if str_width(f"        {_quoted(lines[-1] + word)}") > width:
            lines.append("")
        lines[-1] += word
    return "\n        ".join(["(", *map(_quoted, lines)]) + "\n    )"


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\")
    quote = "'" if text.count("'") < text.count('"') else '"'
    return quote + text.replace(quote, f"\\{quote}") + quote


def _item(width: int, name: str, code: str) -> str:
    """Return the name of a code's class, as it stands after the code in a table."""
    fits = str_width(f"        {_quoted(code)}: {name},") <= width
    return name if fits else f"(\n            {name}\n        )"


def _references(meanings: tuple[str | Success, ...], indent: str) -> str:
    """Return a tuple of classes, and of the messages that report success.

    Args:
        meanings: The items.
        indent: What stands before the line in which the tuple begins.
    """
    items = [
        _quoted(meaning.message) if isinstance(meaning, Success) else meaning
        for meaning in meanings
    ]
    if len(items) == 1:
        return f"({items[0]},)"
    return "(\n" + "".join(f"{indent}    {item},\n" for item in items) + f"{indent})"


def _tree(error_class: ErrorClass, indent: str = "    ") -> str:
    """Return the names of a class and of all below it, indented by their depth."""
    return "\n".join(_branches(error_class, indent))


def _branches(error_class: ErrorClass, indent: str) -> Iterator[str]:
    yield indent + error_class.name
    for subclass in error_class.subclasses:
        yield from _branches(subclass, indent + "    ")


@cache
def _template(width: int) -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("vendor_errors_codegen.outputs.python", ""),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=jinja2.select_autoescape(),  # For HTML only, not for Python.
    )
    filters: dict[str, Callable[..., str]] = {
        "declared": _declared,
        "docstring": partial(_docstring, width),
        "item": partial(_item, width),
        "literal": partial(_literal, width),
        "references": _references,
        "signature": partial(_signature, width),
        "tree": _tree,
    }
    environment.filters.update(filters)
    return environment.get_template("module.py.jinja")
