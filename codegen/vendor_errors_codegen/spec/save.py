"""From the model to the texts of the two files of a vendor."""

import csv
import io
import tomllib
from collections.abc import Callable, Mapping

import tomlkit

from vendor_errors_codegen.spec.model import Meaning, Reply, Vendor
from vendor_errors_codegen.spec.shape import BETWEEN_WORDINGS, COLUMNS, OPTIONAL_COLUMNS

_CELLS: Mapping[str, Callable[[Meaning], str]] = {
    "code": lambda meaning: meaning.code,
    "class": lambda meaning: meaning.class_name,
    "category": lambda meaning: meaning.category,
    "family": lambda meaning: meaning.family,
    "retryable": lambda meaning: _retryable(meaning),
    "http_status": lambda meaning: str(meaning.http_status or ""),
    "api": lambda meaning: " ".join(meaning.apis),
    "message": lambda meaning: meaning.message.cell,
    "description": lambda meaning: meaning.description,
    "wordings": lambda meaning: BETWEEN_WORDINGS.join(
        each.cell for each in meaning.wordings
    ),
    "formerly": lambda meaning: "; ".join(map(str, meaning.former_names)),
    "parent": lambda meaning: meaning.parent,
    "retired": lambda meaning: meaning.retired.isoformat() if meaning.retired else "",
}


def table_text(vendor: Vendor) -> str:
    """Return the .csv of a vendor, in the order of its lines.

    Those of the optional columns are there that a row needs.
    """
    meanings = sorted(vendor.meanings, key=lambda meaning: meaning.line)
    columns = [
        *COLUMNS,
        *(name for name in OPTIONAL_COLUMNS if any(map(_CELLS[name], meanings))),
    ]
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    for meaning in meanings:
        writer.writerow([_CELLS[name](meaning) for name in columns])
    return file.getvalue()


def facts_text(vendor: Vendor, old: str = "") -> str:
    """Return the .toml of a vendor.

    Args:
        vendor: The vendor.
        old: What the file says, whose comments, order and quotes stay.
    """
    known = tomllib.loads(old)
    document = tomlkit.parse(old)
    facts = {
        "title": vendor.title,
        "url": vendor.url,
        "read": vendor.read,
        "spelling": "number" if vendor.numeric else "text",
    }
    for name, value in facts.items():
        if known.get(name) != value:
            document[name] = value
    text = tomlkit.dumps(document)
    if vendor.replies and "reply" not in known:
        replies = [_reply(reply) for reply in vendor.replies]
        text += "\n" + tomlkit.dumps({"reply": replies})
    for name, table in (("families", vendor.families), ("apis", vendor.apis)):
        if table and name not in known:
            text += "\n" + tomlkit.dumps({name: dict(table)})
    for code in vendor.codes:
        if code.whole and code.code not in known.get("codes", {}):
            whole = {"class": code.whole.class_name, "message": code.whole.message}
            text += "\n" + tomlkit.dumps({"codes": {code.code: whole}})
    return text


def _reply(reply: Reply) -> dict[str, object]:
    """Return what a table [[reply]] says, without what need not be said."""
    said = {
        "code": reply.code,
        "message": reply.message,
        "http_status": reply.http_status,
        "required": reply.required,
    }
    return {key: value for key, value in said.items() if value}


def _retryable(meaning: Meaning) -> str:
    if meaning.succeeds:
        return ""
    return "yes" if meaning.retryable else "no"
