"""The table of delimited text: CSV with any of three delimiters, and TSV."""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress

from vendor_errors_codegen.importing.readers.table import (
    PageError,
    Reader,
    Table,
    Tables,
    table_of,
)
from vendor_errors_codegen.spec.table import csv_reader


def _read_csv(text: str) -> list[Table | None]:
    delimiter = _delimiter(text)
    return [table_of(_records(text, delimiter), f"{delimiter.strip()} ")]


def _read_tsv(text: str) -> list[Table | None]:
    return [table_of(_records(text, "\t"), " ")]


def _guess(text: str) -> Tables | None:
    with suppress(PageError):
        records = list(_records(text, _delimiter(text)))
        widths = {len(record) for record in records}
        # Prose has commas too, but not as many in each line.
        if len(widths) == 1 and widths != {1}:
            return [table_of(records, " ")]
    return None


def _delimiter(text: str) -> str:
    header = text.lstrip("\n\r").partition("\n")[0]
    return max(",;\t", key=header.count)


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    reader = csv_reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        yield from filter(None, reader)
    except csv.Error as error:
        raise PageError(
            f"line {reader.line_num} is not CSV ({error}): check its quotes"
        ) from None


CSV_READER = Reader((".csv",), _read_csv, _guess)
TSV_READER = Reader((".tsv",), _read_tsv, guess=None)
