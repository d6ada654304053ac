"""From the text of a .csv to its rows, strictly, with the line of each."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from vendor_errors_codegen.spec.cells import Row
from vendor_errors_codegen.spec.problems import Report
from vendor_errors_codegen.spec.shape import COLUMNS, OPTIONAL_COLUMNS, check_text

if TYPE_CHECKING:
    from _csv import Reader


def read_rows(text: str, report: Report) -> list[Row]:
    """Return the rows of a table that have its shape.

    Args:
        text: What the file holds.
        report: Takes what is wrong with it.
    """
    before = len(report)
    records = list(_records(text, report))
    if len(records) < 2:
        if len(report) == before:
            report.add(1, "no rows: add the header and a row for each code")
        return []
    (line, header), *rest = records
    if not _is_header(header, line, report):
        return []
    rows: list[Row] = []
    for line, record in rest:
        if len(record) != len(header):
            report.add(
                line,
                f"{len(record)} cells instead of {len(header)}: "
                "is a comma missing, or a text with a comma not in quotes?",
            )
            continue
        cells = dict(zip(header, record, strict=True))
        for column, cell in cells.items():
            check_text(cell, column, line, report)
        rows.append(Row(line, cells))
    return rows


def csv_reader(lines: Iterable[str], **options: Any) -> "Reader":
    """Return a reader of CSV that takes cells of any length."""
    csv.field_size_limit(2**31 - 1)  # It is one for the process.
    return csv.reader(lines, **options)


def _records(text: str, report: Report) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line on which it begins."""
    reader = csv_reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        for record in reader:
            if record:
                yield line, record
            else:
                report.add(line, "empty line: remove it")
            line = reader.line_num + 1
    except csv.Error as error:
        report.add(line, f"not CSV ({error}): check the quotes of this row")


def _is_header(header: Sequence[str], line: int, report: Report) -> bool:
    before = len(report)
    known = COLUMNS + OPTIONAL_COLUMNS
    for column in header:
        if column not in known:
            report.add(line, f"unknown column {column!r}: known are {','.join(known)}")
        elif header.count(column) > 1:
            report.add(line, f"column {column!r} is there twice: keep one")
    for column in COLUMNS:
        if column not in header:
            report.add(line, f"missing column {column!r}: add it, empty if need be")
    return len(report) == before
