"""The steps of an import, from the bytes of a page to the texts of a spec."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, replace
from textwrap import shorten

from vendor_errors_codegen.importing.columns import Columns
from vendor_errors_codegen.importing.draft import Draft, draft
from vendor_errors_codegen.importing.readers.registry import read_tables
from vendor_errors_codegen.importing.readers.table import PageError
from vendor_errors_codegen.importing.rows import page_rows
from vendor_errors_codegen.importing.save import checked_texts
from vendor_errors_codegen.spec.model import Vendor
from vendor_errors_codegen.spec.names import title_of

# What stands for the address of a page that has none.
_NO_ADDRESS = "about:blank"


@dataclass(frozen=True)
class Imported:
    """What a page makes of a spec.

    Attributes:
        vendor: The vendor as the spec describes it now.
        texts: The texts of its files by their names; none where nothing has changed.
        changes: What differs from the spec that was there, a line each.
        notes: What a person should look at, a line each.
        is_new: Whether there was no spec.
    """

    vendor: Vendor
    texts: Mapping[str, str]
    changes: tuple[str, ...]
    notes: tuple[str, ...]
    is_new: bool


def import_page(
    data: bytes,
    name: str,
    vendor: str,
    *,
    title: str | None,
    url: str | None,
    columns: Columns,
    old: Vendor | None,
    old_facts: str,
    place: str,
    today: datetime.date,
    api: str | None,
    may_retire_many: bool,
) -> Imported:
    """Draft the spec of a vendor from a page, and write nothing.

    Args:
        data: The page.
        name: The name of its file, whose ending says what it is written in.
        vendor: The name of the vendor.
        title: The name of its product; None for the one that is known.
        url: The address of the page, likewise.
        columns: The columns that a person has named.
        old: The vendor as the spec that is there describes it, or None.
        old_facts: The text of its .toml, as `Path.read_text` gives it, or "".
        place: The folder of the spec, as problems name it.
        today: The day on which the page was read.
        api: The API whose page it is, one that a spec that is there has; None for the
            page of all of them.
        may_retire_many: Whether more than a third of the rows may be retired.

    Raises:
        PageError: The page has no codes that can be read, they make no valid spec, or
            too many rows would be retired.
    """
    notes: list[str] = []
    rows = page_rows(read_tables(data, name), columns, notes)
    known = old or _unknown(vendor, api, today)
    known = replace(known, title=title or known.title, url=url or known.url)
    drafted = draft(rows, old, known, api, today)
    if len(drafted.lacked) * 3 > drafted.compared and not may_retire_many:
        raise PageError(_too_many(drafted, known, api))
    if drafted.lacked and _may_be_of_one(known, api):
        notes.append("the rows that are retired: for the page of one API, give --api")
    texts: Mapping[str, str] = {}
    if drafted.changes:
        texts = checked_texts(drafted.vendor, place, old_facts)
    if known.url == _NO_ADDRESS:
        notes.append("the address of the page is not known: give it with --url")
    return Imported(
        drafted.vendor,
        texts,
        drafted.changes,
        (*notes, *drafted.notes),
        is_new=old is None,
    )


def _may_be_of_one(known: Vendor, api: str | None) -> bool:
    """Tell whether a page may be that of one API, though nobody says so."""
    return api is None and len(known.apis) > 1


def _too_many(drafted: Draft, known: Vendor, api: str | None) -> str:
    """Say how many rows would be retired, and what to do."""
    of_api = f" of API {api}" if api else ""
    but = " or, where other APIs have them, lose this one" if api else ""
    one = "for the page of one API, give --api; " if _may_be_of_one(known, api) else ""
    codes = shorten(", ".join(dict.fromkeys(drafted.lacked)), 200)
    return (
        f"it lacks {len(drafted.lacked)} of the {drafted.compared} rows that the spec "
        f"has{of_api}, so nothing is written: {one}if it is the right page, give "
        f"--yes, and they are retired{but} (codes {codes})"
    )


def _unknown(vendor: str, api: str | None, today: datetime.date) -> Vendor:
    """Return a vendor of which no more than the name is known."""
    return Vendor(
        name=vendor,
        title=title_of(vendor),
        url=_NO_ADDRESS,
        read=today,
        numeric=False,
        families={},
        apis={} if api is None else {api: title_of(api)},
        replies=(),
        codes=(),
    )
