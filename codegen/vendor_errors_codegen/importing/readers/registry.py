"""Which format a page has, by its suffix or, where that says nothing, by its look."""

from pathlib import PurePath

from vendor_errors_codegen.importing.readers import delimited, html, json, markdown
from vendor_errors_codegen.importing.readers.decoding import decoded
from vendor_errors_codegen.importing.readers.table import (
    PageError,
    Reader,
    Table,
    Tables,
)

# Where the suffix says nothing, the first one counts that takes the text for its own.
READERS: tuple[Reader, ...] = (
    json.READER,
    html.READER,
    delimited.CSV_READER,
    delimited.TSV_READER,
    markdown.READER,
)


def read_tables(data: bytes, name: str) -> list[Table]:
    """Read the tables of a page: Markdown, HTML, CSV, TSV, JSON or text with `|`.

    Args:
        data: The page.
        name: The name of its file, whose ending says what it is written in. Where it
            does not, the text does.

    Returns:
        Those of two columns or more that have rows, in the order of the page, but the
        HTML tables of a Markdown page first.

    Raises:
        PageError: There are none, or the page cannot be read.
    """
    # HTML and Markdown have U+FFFD for a NUL, but it stands for nothing that is lost.
    text = decoded(data).replace("\0", "")
    found = [table for table in _tables(text, name) if table]
    if not found:
        raise PageError(
            "no table of two columns or more: save the page as HTML, Markdown, CSV, "
            "TSV or JSON, or as text with | between the cells"
        )
    return found


def _tables(text: str, name: str) -> Tables:
    suffix = PurePath(name).suffix.lower()
    for reader in READERS:
        if suffix in reader.suffixes:
            return reader.read(text)
    for reader in READERS:
        tables = reader.guess(text) if reader.guess else None
        if tables is not None:
            return tables
    return ()
