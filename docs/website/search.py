"""What the search knows, as a script that a page loads when it is needed."""

import json
from collections.abc import Iterator, Mapping, Sequence

from docs.website.catalogues import SUCCESS, Entry, Vendor
from docs.website.replies import ReplyError
from vendor_errors import CATEGORIES, RetryableError, UndocumentedCodeError, VendorError

_SHARED = (VendorError, RetryableError, UndocumentedCodeError)


def search_data(
    vendors: Sequence[Vendor], replies: Mapping[str, Sequence[ReplyError]]
) -> str:
    """Return the script.

    Each entry is a list: the number of the vendor, -1 for what all share; the code, or
    several; the class; what it says; the number of the category, -1 for none; 1 where
    the same request may succeed later, 0 where not, -1 where that is not known; its
    place, which is the code where none is said; and other texts. What is 0 or "" at the
    end is left out.
    """
    categories = [*CATEGORIES, SUCCESS]
    entries: list[list[object]] = []
    for number, vendor in enumerate(vendors):
        for entry in _of_vendor(vendor, replies[vendor.name], categories):
            entries.append([number, *entry])
    entries += ([-1, *entry] for entry in _shared(categories))
    data = {
        "vendors": [[vendor.name, vendor.title] for vendor in vendors],
        "categories": categories,
        "entries": [_short(entry) for entry in entries],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return f"vendorErrors={text}\n"


def _of_vendor(
    vendor: Vendor, replies: Sequence[ReplyError], categories: Sequence[str]
) -> Iterator[list[object]]:
    for code in vendor.codes:
        if code.is_whole:
            yield [code.code, code.name, code.message, -1, -1, ""]
        for entry in code.entries:
            yield _of_entry(entry, categories)
    for error in replies:
        number = categories.index(error.category)
        retryable = int(bool(error.retryables))
        yield [error.codes, error.name, error.about, number, retryable, ""]
    for family, description in vendor.families.items():
        yield ["", family, description, -1, -1, family]
    yield ["", vendor.base, f"Any error of {vendor.title}.", -1, -1, "page-top"]
    said = f"A code that {vendor.title} does not document."
    unknown = categories.index("unknown")
    yield ["", vendor.undocumented, said, unknown, -1, "page-undocumented"]


def _of_entry(entry: Entry, categories: Sequence[str]) -> list[object]:
    return [
        entry.code,
        entry.name,
        entry.message,
        categories.index(entry.category),
        int(entry.retryable),
        "" if entry.anchor == entry.code else entry.anchor,
        " | ".join(entry.others),
    ]


def _shared(categories: Sequence[str]) -> Iterator[list[object]]:
    for number, kind in enumerate(CATEGORIES.values()):
        page = f"{categories[number]}.html"
        yield ["", kind.__name__, _doc(kind), number, -1, page]
    for kind in _SHARED:
        page = f"reference.html#{kind.__name__}"
        yield ["", kind.__name__, _doc(kind), -1, -1, page]


def _doc(kind: type[VendorError]) -> str:
    return (kind.__doc__ or "").partition("\n")[0]


def _short(entry: list[object]) -> list[object]:
    while entry[-1] in ("", 0):
        entry = entry[:-1]
    return entry
