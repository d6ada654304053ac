"""Step 4 of an import: write the two files of a spec."""

import csv
import io
import tomllib
from collections.abc import Iterable

import tomlkit

from codegen.load import COLUMNS, OPTIONAL_COLUMNS, Facts, Row


def table_text(rows: Iterable[Row]) -> str:
    """Return the .csv of a spec, with the optional columns that its rows need."""
    rows = list(rows)
    columns = [
        *COLUMNS,
        *(name for name in OPTIONAL_COLUMNS if any(getattr(row, name) for row in rows)),
    ]
    fields = ["class_name" if name == "class" else name for name in columns]
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([getattr(row, name) for name in fields] for row in rows)
    return file.getvalue()


def facts_text(facts: Facts, old: str) -> str:
    """Return the .toml of a spec.

    Args:
        facts: What it is to say.
        old: What it says, whose comments and order stay.
    """
    document = tomlkit.parse(old)
    document["title"] = facts.title
    document["url"] = facts.url
    document["read"] = facts.read
    document["spelling"] = facts.spelling
    known = tomllib.loads(old).get("codes", {})
    for code, whole in facts.codes.items():
        if code not in known:
            table = tomlkit.table()
            table["class"] = whole.class_name
            table["message"] = whole.message
            if "codes" not in document:
                document["codes"] = tomlkit.table(is_super_table=True)
            document["codes"][code] = table
    return tomlkit.dumps(document)
