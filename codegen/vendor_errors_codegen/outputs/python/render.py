"""From a module to its text, by the template.

The template and its filters mostly break lines where black would, because black takes
twice as long for a module that it has to change.
"""

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import cache, partial
from typing import cast

import jinja2
from black.strings import str_width

from vendor_errors_codegen.outputs.python.model import ErrorClass, Module
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Reply

FORMAT = 1
FORMAT_SINCE = "0.1.0"
"""The format of the modules, which rises where older runtimes could not serve them, and
the first version of vendor-errors that serves it."""


def render(module: Module, width: int) -> str:
    """Return the text of a vendor's module, as yet unformatted and without a header.

    Args:
        module: The module.
        width: The length of a line.
    """
    classes = list(module.base)
    names = {error_class.name for error_class in classes}
    bases = {base for error_class in classes for base in error_class.bases}
    return _template(width).render(
        module=module,
        format=FORMAT,
        format_since=FORMAT_SINCE,
        classes=_in_order(module.base),
        has_types=bool(module.replies)
        or any("category" in each.attributes for each in classes),
        class_names=sorted(names, key=_natural),
        core_names=sorted(
            (base for base in bases - names if "." not in base), key=_natural
        ),
    )


def _in_order(base: ErrorClass) -> list[ErrorClass]:
    """Return classes in an order in which the bases of each come before it.

    A class of a code may derive from that of a code of another family.
    """
    families = [each for each in base.subclasses if "code" not in each.attributes]
    above = [base, *families]
    return [*above, *(each for each in base if each not in above)]


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
    types = {
        "_help_page": "str | None",
        "category": "types.Category",
        "http_status": "int | None",
        "placeholders": "tuple[str, ...]",
    }
    return f"{name}: {types[name]}" if name in types else name


def _signature(width: int, error_class: ErrorClass) -> str:
    """Return the name and bases of a class, as they stand after `class`."""
    bases = ", ".join(error_class.bases)
    if len(f"class {error_class.name}({bases}):") > width:
        bases = f"\n    {bases}\n"
    return f"{error_class.name}({bases})"


def _docstring(
    width: int,
    paragraphs: Iterable[str],
    indent: str = "",
    tree: str = "",
    places: Iterable[Reply] = (),
) -> str:
    """Return the literal of a docstring that stands in `indent`.

    Args:
        width: The length of a line.
        paragraphs: The text, which is wrapped.
        indent: What stands before each line but the first.
        tree: The class tree to end with.
        places: Where a reply has a code, to be said before that.
    """
    blocks = [_wrapped(text, width - len(indent)) for text in paragraphs]
    if lines := [f"    {_said_of(reply)}" for reply in places]:
        blocks.append("Where a reply has its code, and what is read beside it::")
        blocks.append("\n".join(lines))
    if tree:
        blocks += ["The classes, each with its code::", tree]
    text = "\n\n".join(blocks).replace('"""', "'''")
    is_long = str_width(f'{indent}"""{text}"""') > width
    if is_long or "\n" in text or text.endswith(('"', "\\")):
        text += "\n"
    prefix = "r" if "\\" in text else ""
    return (
        prefix
        + '"""'
        + textwrap.indent(text, indent).removeprefix(indent)
        + (f'{indent}"""' if text.endswith("\n") else '"""')
    )


def _said_of(reply: Reply) -> str:
    """Return a line on a place in a reply."""
    beside = ", ".join(filter(None, [reply.message, reply.http_status]))
    text = f"{reply.code}, and {beside}" if beside else reply.code
    return f"{text}: required" if reply.required else text


def _places(width: int, replies: Sequence[Reply]) -> str:
    """Return the tuple of what declares places in a reply."""
    places = [_place(width, reply) for reply in replies]
    alone = f"({places[0]},)"
    if len(places) == 1 and str_width(f"    places={alone},") <= width:
        return alone
    return _bracketed("", [f"{place}," for place in places], "    ")


def _place(width: int, reply: Reply) -> str:
    """Return what declares a place in a reply."""
    said = [_quoted(reply.code)]
    said += [
        f"{name}={_quoted(key)}"
        for name, key in (
            ("message", reply.message),
            ("http_status", reply.http_status),
        )
        if key
    ]
    said += ["required=True"] if reply.required else []
    whole = f"replies.Place({', '.join(said)})"
    if str_width(f"        {whole},") <= width:
        return whole
    return _bracketed("replies.Place", [f"{each}," for each in said], "        ")


def _entry(width: int, text: str) -> str:
    """Return an entry of a section of a function's docstring."""
    return textwrap.fill(
        text,
        width,
        initial_indent=" " * 8,
        subsequent_indent=" " * 12,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(text: str, width: int) -> str:
    """Return a text in lines, of which no word is broken."""
    if str_width(text) > max(width, len(text)):
        width //= 2  # A wide character takes the place of two.
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


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
    return _bracketed("", _pieces(width, value, "        "), "    ")


def _pieces(width: int, text: str, indent: str) -> list[str]:
    """Return the literals that make up a text, each in a line of its own."""
    lines = [""]
    for word in re.findall(r"\S{1,39} *| +", text):
        if str_width(f"{indent}{_quoted(lines[-1] + word)}") > width:
            lines.append("")
        lines[-1] += word
    return list(map(_quoted, lines))


def _bracketed(name: str, lines: Iterable[str], indent: str) -> str:
    """Return lines in brackets of which the closing one stands in `indent`."""
    return f"\n{indent}    ".join([f"{name}(", *lines]) + f"\n{indent})"


def _quoted(text: str) -> str:
    text = text.replace("\\", "\\\\")
    quote = "'" if text.count("'") < text.count('"') else '"'
    return quote + text.replace(quote, f"\\{quote}") + quote


def _parameter(width: int, apis: Iterable[str]) -> str:
    """Return the parameter that takes one of some APIs."""
    names = f"typing.Literal[{', '.join(map(_quoted, apis))}] | None"
    if len(f"    api: {names} = None,") <= width:
        return f"api: {names} = None"
    return f"api: (\n        {names}\n    ) = None"


def _item(width: int, name: str, code: str) -> str:
    """Return the name of a code's class, as it stands after the code in a table."""
    fits = str_width(f"        {_quoted(code)}: {name},") <= width
    return name if fits else f"(\n            {name}\n        )"


def _references(width: int, items: tuple[str | Message, ...], indent: str) -> str:
    """Return a tuple of the names of classes, and of texts.

    Args:
        width: The length of a line.
        items: The items.
        indent: What stands before the line in which the tuple begins.
    """
    inner = indent + "    "
    references = [
        _text(width, item, inner) if isinstance(item, Message) else item
        for item in items
    ]
    if len(items) == 1 and "\n" not in references[0]:
        return f"({references[0]},)"
    return _bracketed("", [f"{each}," for each in references], indent)


def _text(width: int, message: Message, indent: str) -> str:
    """Return what stands for a text by which a meaning is known."""
    literal = _quoted(message.text)
    names = _literal(width, message.placeholders)
    whole = f"lookup.Template({literal}, {names})" if message.placeholders else literal
    if str_width(f"{indent}{whole},") <= width:
        return whole
    pieces = _pieces(width, message.text, indent + "    ")
    if message.placeholders:
        return _bracketed(
            "lookup.Template", [*pieces[:-1], f"{pieces[-1]},", f"{names},"], indent
        )
    return _bracketed("", pieces, indent)


def _tree(width: int, error_class: ErrorClass, indent: str = "    ") -> str:
    """Return the names and codes of a class and of all below it, by their depth."""
    names = {each.name for each in error_class}
    return "\n".join(_branches(width, error_class, indent, names, ""))


def _branches(
    width: int, error_class: ErrorClass, indent: str, names: Set[str], code: object
) -> Iterator[str]:
    code = error_class.attributes.get("code", code)
    _, *others = error_class.bases
    about = [str(code)] if code else []
    about += [f"also {other}" for other in others if other in names]
    name, text = indent + error_class.name, ", ".join(about)
    if text and str_width(f"{name}: {text}") > width:
        yield f"{name}:"
        yield f"{indent}        {text}"
    else:
        yield f"{name}: {text}" if text else name
    for subclass in error_class.subclasses:
        yield from _branches(width, subclass, indent + "    ", names, code)


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
        "entry": partial(_entry, width),
        "item": partial(_item, width),
        "literal": partial(_literal, width),
        "parameter": partial(_parameter, width),
        "places": partial(_places, width),
        "references": partial(_references, width),
        "signature": partial(_signature, width),
        "tree": partial(_tree, width),
    }
    environment.filters.update(filters)
    return environment.get_template("module.py.jinja")
