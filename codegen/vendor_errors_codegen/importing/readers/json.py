"""The tables of JSON: lists of objects, and objects whose keys are codes."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import TypeAlias

from vendor_errors_codegen.importing.readers.table import (
    PageError,
    Reader,
    Table,
    Tables,
    table_of,
)

_Json: TypeAlias = "str | bool | list[_Json] | dict[str, _Json] | None"

# The keys by which an object is told from one whose keys are codes.
_FIELD = re.compile(
    "(?:error|http|user)?[_ -]?"
    "(?:code|desc(?:ription)?|details?|message|msg|name|reason|status|text|title)",
    re.IGNORECASE,
)


def _read(text: str) -> list[Table | None]:
    try:
        # Numbers keep their spelling, as in 1.10.
        value: _Json = json.loads(
            text, parse_int=str, parse_float=str, parse_constant=str
        )
        return list(_value_tables(value, 2))
    except RecursionError:
        raise PageError("JSON that is nested too deep: import only its codes") from None
    except ValueError as error:
        raise PageError(f"not JSON ({error}): correct it") from None


def _guess(text: str) -> Tables | None:
    if text.lstrip().startswith(("{", "[")):
        # A text may begin so too, with a link for one.
        with suppress(PageError):
            return _read(text)
    return None


def _value_tables(value: _Json, levels: int) -> Iterator[Table | None]:
    """Yield the tables of a JSON value, and of those so many levels down in it."""
    if isinstance(value, list):
        yield _object_table([item for item in value if isinstance(item, dict)])
    elif isinstance(value, dict):
        inner = [item for item in value.values() if isinstance(item, dict)]
        if not any(isinstance(item, dict | list) for item in value.values()):
            if _has_fields(value):
                yield _object_table([value])
            else:
                pairs = [(code, _json_text(item)) for code, item in value.items()]
                yield table_of([("code", "message"), *pairs], " ", is_headed=True)
        elif len(inner) == len(value) and _are_alike(inner):
            yield _object_table(inner, list(value))
        elif levels:
            for item in value.values():
                yield from _value_tables(item, levels - 1)


def _are_alike(objects: list[dict[str, _Json]]) -> bool:
    """Tell whether objects have the same fields, rather than each its own codes."""
    keys = list(chain.from_iterable(objects))
    return len(set(keys)) < len(keys) or all(map(_has_fields, objects))


def _has_fields(value: dict[str, _Json]) -> bool:
    return any(map(_FIELD.fullmatch, value))


def _object_table(
    objects: Sequence[Mapping[str, _Json]], codes: Sequence[str] = ()
) -> Table | None:
    fields = list(dict.fromkeys(chain.from_iterable(objects)))
    rows = ([_json_text(item.get(field)) for field in fields] for item in objects)
    if not codes:
        return table_of(chain([fields], rows), " ", is_headed=True)
    header = ["name" if "code" in fields else "code", *fields]
    named = ([code, *row] for code, row in zip(codes, rows, strict=True))
    return table_of(chain([header], named), " ", is_headed=True)


def _json_text(value: _Json) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_json_text(item)}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(map(_json_text, value))
    if isinstance(value, bool):
        return str(value).lower()
    return value or ""


READER = Reader((".json",), _read, _guess)
