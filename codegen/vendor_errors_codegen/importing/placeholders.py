"""From a message as vendors write it, with their placeholders, to one of a spec."""

import re

from vendor_errors.messages import fold
from vendor_errors_codegen.spec.messages import Message

# What vendors write for a value: {name}, ${name}, {{ name }}, {0}, %(name)s, %s, %1$s.
_PLACEHOLDER = re.compile(
    r"\$?\{\{\s*([A-Za-z][\w.-]*)\s*\}\}|\$?\{\s*([A-Za-z][\w.-]*)\s*\}|\{\d*\}"
    r"|%\(([A-Za-z][\w.-]*)\)[sd]|(?<!\d)%(?:\d+\$)?[sd](?![A-Za-z])"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def message_of(text: str) -> Message:
    """Return a message as a spec has it, with the placeholders that it can have."""
    cell = ""
    end = 0
    names: set[str] = set()
    for found in _PLACEHOLDER.finditer(text):
        if names and not fold(text[end : found.start()]):
            # Nothing would tell their values apart, so they are one.
            end = found.end()
            continue
        name = _parameter(found[1] or found[2] or found[3] or "value")
        number = 2
        while name in names:
            name = f"{name.rstrip('0123456789')}{number}"
            number += 1
        names.add(name)
        cell += f"{_literal(text[end : found.start()])}{{{name}}}"
        end = found.end()
    cell += _literal(text[end:])
    try:
        return Message.parse(cell)
    except ValueError:
        return Message.literally(text)


def _literal(text: str) -> str:
    """Return a text as it stands in a cell."""
    return Message.literally(text).cell


def _parameter(name: str) -> str:
    """Return the name of a placeholder as a Python parameter."""
    words = re.sub("[^a-z0-9]+", "_", _HUMP.sub("_", name).lower()).strip("_")
    name = words if words[:1].isalpha() else "value"
    try:
        Message.parse(f"{{{name}}}")
    except ValueError:
        return f"{name}_"  # A keyword, or a parameter of all classes.
    return name
