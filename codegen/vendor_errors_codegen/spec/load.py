"""From the two files of a vendor to the model, with all that is wrong at its line."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

from vendor_errors_codegen.spec.cells import Known, Row, meaning_of
from vendor_errors_codegen.spec.check import check
from vendor_errors_codegen.spec.facts import Lines, line_of, read_facts
from vendor_errors_codegen.spec.model import Code, Meaning, Reply, Vendor, WholeCode
from vendor_errors_codegen.spec.problems import FileProblems, Problems
from vendor_errors_codegen.spec.shape import SPELLINGS
from vendor_errors_codegen.spec.source import Source
from vendor_errors_codegen.spec.table import read_rows


def load(source: Source, names: Iterable[str]) -> list[Vendor]:
    """Return vendors as their specs describe them.

    Args:
        source: Where the specs stand.
        names: The names of the vendors.

    Raises:
        SpecError: The specs are wrong.
    """
    problems = Problems()
    vendors = [_vendor(source, name, problems) for name in names]
    problems.raise_if_any()
    return [vendor for vendor in vendors if vendor]


def _vendor(source: Source, name: str, problems: Problems) -> Vendor | None:
    """Return a vendor with those of its rows that make sense.

    It is None where something is wrong with the .toml, because then what the rows refer
    to is not known.
    """
    table = FileProblems(source.path_of(f"{name}.csv"), problems)
    facts = FileProblems(source.path_of(f"{name}.toml"), problems)
    text = _text(source, f"{name}.csv", table)
    rows = [] if text is None else read_rows(text, table)
    text = _text(source, f"{name}.toml", facts)
    found = None if text is None else read_facts(text, facts)
    if found is None:
        return None
    has_shape = len(table) == 0
    document, lines = found
    if document["spelling"] not in SPELLINGS:
        facts.add(
            line_of(lines, "spelling"),
            f"spelling must be one of {', '.join(SPELLINGS)}",
        )
    vendor = _assembled(name, document, lines, rows, table)
    has_all_rows = has_shape and len(list(vendor.meanings)) == len(rows)
    check(vendor, table, facts, has_all_rows=has_all_rows)
    return vendor


def _text(source: Source, file: str, problems: FileProblems) -> str | None:
    data = source.files.get(file)
    if data is None:
        problems.add(1, "no such file: a vendor needs both a .csv and a .toml")
        return None
    if isinstance(data, OSError):
        problems.add(1, f"cannot be read ({data.strerror}): put a file there")
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        problems.add(line, f"byte 0x{byte:02x} is not UTF-8: save it as UTF-8")
        return None


def _assembled(
    name: str,
    document: Mapping[str, Any],
    lines: Lines,
    rows: Iterable[Row],
    table: FileProblems,
) -> Vendor:
    """Return the model of what both files say."""
    known = Known(
        file=f"{name}.toml",
        numeric=document["spelling"] == "number",
        families=document.get("families", {}),
        apis=document.get("apis", {}),
    )
    meanings: list[Meaning] = []
    for row in rows:
        if meaning := meaning_of(row, known, partial(table.add, row.line)):
            meanings.append(meaning)
    whole = {
        code: WholeCode(said["class"], said["message"])
        for code, said in document.get("codes", {}).items()
    }
    return Vendor(
        name=name,
        title=document["title"],
        url=document["url"],
        read=document["read"],
        numeric=known.numeric,
        families=known.families,
        apis=known.apis,
        replies=tuple(map(_reply, document.get("reply", ()))),
        codes=_codes(meanings, whole, known),
        lines=lines,
    )


def _reply(said: Mapping[str, Any]) -> Reply:
    return Reply(
        code=said["code"],
        message=said.get("message", ""),
        http_status=said.get("http_status", ""),
        required=said.get("required", False),
    )


def _codes(
    meanings: Iterable[Meaning], whole: Mapping[str, WholeCode], known: Known
) -> tuple[Code, ...]:
    """Return the codes in order, in which the order of the rows makes no difference."""

    def key(code: str) -> int | str:
        return int(code) if known.numeric else code

    apis = list(known.apis)
    ordered = sorted(
        meanings,
        key=lambda meaning: (
            key(meaning.code),
            meaning.class_name,
            [apis.index(api) for api in meaning.apis],
            meaning.message.cell,
            meaning.description,
        ),
    )
    by_code: dict[int | str, list[Meaning]] = {}
    for meaning in ordered:
        by_code.setdefault(key(meaning.code), []).append(meaning)
    codes = [
        Code(same[0].code, tuple(same), whole.get(same[0].code))
        for same in by_code.values()
    ]
    listed = {code.code for code in codes}
    codes += [Code(code, (), whole[code]) for code in whole if code not in listed]
    return tuple(codes)
