"""The table of the vendors in the README, between two markers."""

import re
from collections.abc import Sequence

from vendor_errors_codegen.outputs.files import File, Target, read_text
from vendor_errors_codegen.spec.model import Vendor

_TABLE = re.compile(r"^<!-- vendors.*-->\n(?:.*\n)*?<!-- end of vendors -->\n", re.M)


class NoMarkersError(Exception):
    """The README has no place for the table."""


def readme(vendors: Sequence[Vendor], target: Target) -> list[File]:
    """Return the README with its table, where it has one and all vendors are known.

    Raises:
        NoMarkersError: It lacks the markers between which the table stands.
    """
    if target.readme is None or not target.complete:
        return []
    old = read_text(target.readme) or ""
    found = _TABLE.search(old)
    if found is None:
        raise NoMarkersError(
            f"{target.readme.as_posix()}: no place for the table of the vendors: put "
            "the lines <!-- vendors --> and <!-- end of vendors --> where it should be"
        )
    new = old[: found.start()] + _section(vendors, target) + old[found.end() :]
    return [File(target.readme, old, new, f"vendors: {len(vendors)}")]


def _section(vendors: Sequence[Vendor], target: Target) -> str:
    begin = f"<!-- vendors: generated from {target.folder}/ by `{target.command}` -->"
    return f"{begin}\n\n{_table(vendors)}\n<!-- end of vendors -->\n"


def _table(vendors: Sequence[Vendor]) -> str:
    lines = ["| Module | Vendor | Codes |", "|---|---|---|"]
    for vendor in vendors:
        lines.append(f"| `{vendor.name}` | {_title(vendor)} | {len(vendor.codes)} |")
    return "".join(f"{line}\n" for line in lines)


def _title(vendor: Vendor) -> str:
    text = re.sub(r"([\\`*_\[\]|<>])", r"\\\1", vendor.title)
    url = vendor.url.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C")
    title = f"[{text}](<{url}>)" if set(url) & set(" ()") else f"[{text}]({url})"
    if not vendor.apis:
        return title
    *others, last = vendor.apis.values()
    listed = f"{', '.join(others)} and {last} APIs" if others else f"{last} API"
    return f"{title}: {listed}"
