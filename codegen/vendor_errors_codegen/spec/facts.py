"""From the text of a .toml to what is true of a vendor as a whole."""

import datetime
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

from vendor_errors_codegen.spec.problems import FileProblems
from vendor_errors_codegen.spec.shape import KEYS, Tables, Text, check_text

_CALLED = {bool: "true or false", datetime.date: "a date such as 2026-01-31"}

Lines = Mapping[tuple[str, ...], int]


def read_facts(
    text: str, problems: FileProblems
) -> tuple[dict[str, Any], Lines] | None:
    """Return what a file says, and the lines of its keys.

    Args:
        text: What the file holds, with one key to a line, and tables under their
            headers.
        problems: Takes what is wrong with it.

    Returns:
        None where it cannot be used.
    """
    try:
        document = tomllib.loads(text)
    except RecursionError:
        problems.add(1, "not TOML that can be read: it is nested too deep")
        return None
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"at line (\d+)", str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        problems.add(line, f"not TOML: {error}")
        return None
    lines = _key_lines(text)
    fits = _Shape(lines, problems).fits(document, KEYS)
    return (document, lines) if fits else None


def line_of(lines: Lines, *key: str) -> int:
    """Return the line of a key, or that of the nearest table that has one."""
    while key and key not in lines:
        key = key[:-1]
    return lines[key] if key else 1


class _Shape:
    """Whether values have the shape that they should, with what is wrong if not."""

    def __init__(self, lines: Lines, problems: FileProblems) -> None:
        self._lines = lines
        self._problems = problems

    def fits(self, value: Any, shape: Any, *key: str) -> bool:
        """Tell whether a value can be used."""
        if isinstance(shape, Text):
            return self._is_text(value, shape, *key)
        if isinstance(shape, dict):
            return self._is_table(value, cast("dict[str, Any]", shape), *key)
        if isinstance(shape, Tables):
            return self._are_tables(value, shape, *key)
        if type(value) is shape:
            return True
        self._say(f"must be {_CALLED[shape]}", *key)
        return False

    def _are_tables(self, value: object, shape: Tables, *key: str) -> bool:
        if not isinstance(value, list) or not value:
            self._say(f"must be one or more tables [[{key[-1]}]]", *key)
            return False
        fit = [
            self.fits(table, shape.keys, *key, str(number))
            for number, table in enumerate(cast("list[object]", value), 1)
        ]
        return all(fit)

    def _is_text(self, value: object, shape: Text, *key: str) -> bool:
        if not isinstance(value, str):
            self._say("must be a string", *key)
            return False
        if not 0 < len(value) <= shape.longest:
            self._say(f"must have 1 to {shape.longest} characters", *key)
        check_text(value, ".".join(key), line_of(self._lines, *key), self._problems)
        return True

    def _is_table(self, value: object, shape: dict[str, Any], *key: str) -> bool:
        if not isinstance(value, dict):
            self._say("must be a table", *key)
            return False
        table = cast("dict[str, Any]", value)
        well = True
        for name in shape:
            if name not in table and name[-1] not in "?*":
                self._say(f"has no {name!r}: add it", *key)
                well = False
        shapes = {name.removesuffix("?"): shape[name] for name in shape}
        for name, item in table.items():
            if name in shapes or "*" in shapes:
                well &= self.fits(item, shapes.get(name, shapes.get("*")), *key, name)
            else:
                self._problems.add(
                    line_of(self._lines, *key, name),
                    f"unknown key {name!r}: known are {', '.join(shapes)}",
                )
        return well

    def _say(self, text: str, *key: str) -> None:
        name = ".".join(key) or "the file"
        self._problems.add(line_of(self._lines, *key), f"{name} {text}")


def _key_lines(text: str) -> Lines:
    lines: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    counts: Counter[tuple[str, ...]] = Counter()
    for line, content in enumerate(text.split("\n"), 1):
        if re.match(r"\s*\[", content):
            table = key = _key(content.strip())
            if re.match(r"\s*\[\[", content):
                counts[key] += 1
                table = key = (*key, str(counts[key]))
        elif found := re.match(r"\s*([\w\"'.-]+)\s*=", content):
            key = (*table, *_key(f"{found[1]} = 0"))
        else:
            continue
        for end in range(1, len(key) + 1):
            # A dotted key makes the tables above it.
            lines.setdefault(key[:end], line)
    return lines


def _key(line: str) -> tuple[str, ...]:
    """Return the key of a line of TOML, such as `[codes."1.5"]`; () if it has none."""
    try:
        table = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return ()
    key: tuple[str, ...] = ()
    while table:
        ((name, value),) = table.items()
        key = (*key, name)
        table = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    return key
