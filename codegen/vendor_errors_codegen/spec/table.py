"""From the text of a .csv to its rows, strictly, with the line of each."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from vendor_errors_codegen.spec.cells import Row
from vendor_errors_codegen.spec.problems import FileProblems
from vendor_errors_codegen.spec.shape import COLUMNS, OPTIONAL_COLUMNS, check_text

if TYPE_CHECKING:
    from _csv import Reader


def read_rows(text: str, problems: FileProblems) -> list[Row]:
    """Return the rows of a table that have its shape.

    Args:
        text: What the file holds.
        problems: Takes what is wrong with it.
    """
    before = len(problems)
    records = list(_records(text, problems))
    if len(records) < 2:
        if len(problems) == before:
            problems.add(1, "no rows: add the header and a row for each code")
        return []
    (line, header), *rest = records
    if not _is_header(header, line, problems):
        return []
    rows: list[Row] = []
    for line, record in rest:
        if len(record) != len(header):
            problems.add(
                line,
                f"{len(record)} cells instead of {len(header)}: "
                "is a comma missing, or a text with a comma not in quotes?",
            )
            continue
        cells = dict(zip(header, record, strict=True))
        for column, cell in cells.items():
            check_text(cell, column, line, problems)
        rows.append(Row(line, cells))
    return rows


def csv_reader(lines: Iterable[str], **options: Any) -> "Reader":
    """Return a reader of CSV that takes cells of any length."""
    csv.field_size_limit(2**31 - 1)  # It is one for the process.
    return csv.reader(lines, **options)


def _records(text: str, problems: FileProblems) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line on which it begins."""
    reader = csv_reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for record in reader:
            if record:
                yield line, record
            else:
                problems.add(line, "empty line: remove it")
            line = reader.line_num + 1
    except csv.Error as error:
        problems.add(line, f"not CSV ({error}): check the quotes of this row")


def _is_header(header: Sequence[str], line: int, problems: FileProblems) -> bool:
    before = len(problems)
    known = COLUMNS + OPTIONAL_COLUMNS
    for column in header:
        if column not in known:
            problems.add(
                line, f"unknown column {column!r}: known are {','.join(known)}"
            )
        elif header.count(column) > 1:
            problems.add(line, f"column {column!r} is there twice: keep one")
    for column in COLUMNS:
        if column not in header:
            problems.add(line, f"missing column {column!r}: add it, empty if need be")
    return len(problems) == before
