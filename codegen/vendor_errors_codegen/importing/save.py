"""Step 4 of an import: write the two files of a spec."""

import csv
import io
import tempfile
import tomllib
from collections.abc import Iterable
from pathlib import Path

import tomlkit

from vendor_errors_codegen.importing.draft import Draft
from vendor_errors_codegen.importing.tables import PageError
from vendor_errors_codegen.outputs.files import replace_files
from vendor_errors_codegen.spec.check import valid_spec
from vendor_errors_codegen.spec.load import COLUMNS, OPTIONAL_COLUMNS, Facts, Row
from vendor_errors_codegen.spec.problems import SpecError


def save(drafted: Draft, specs: Path, vendor: str) -> None:
    """Write both files of a spec, neither before both are known to be right.

    Args:
        drafted: What they are to say.
        specs: Their folder, which is made if there is none.
        vendor: The name of the vendor.

    Raises:
        PageError: What was drafted is no valid spec.
        OSError: A file cannot be read or written.
    """
    facts_path, table_path = specs / f"{vendor}.toml", specs / f"{vendor}.csv"
    old = facts_path.read_text(encoding="utf-8-sig") if facts_path.exists() else ""
    texts = {
        facts_path: _facts_text(drafted.facts, old),
        table_path: _table_text(drafted.rows),
    }
    with tempfile.TemporaryDirectory() as folder:
        for path, text in texts.items():
            Path(folder, path.name).write_bytes(text.encode())
        try:
            valid_spec(Path(folder), vendor)
        except SpecError as error:
            said = str(error).replace(Path(folder).as_posix(), specs.as_posix())
            raise PageError(
                f"what it says does not go into the spec, which is left as it was; it "
                f"would be wrong so:\n{said}\nchange the page, or write the spec's "
                "tables of TOML under headers such as [codes.1]"
            ) from error
    specs.mkdir(parents=True, exist_ok=True)
    replace_files(texts)


def _table_text(rows: Iterable[Row]) -> str:
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


def _facts_text(facts: Facts, old: str) -> str:
    """Return the .toml of a spec.

    Args:
        facts: What it is to say.
        old: What it says, whose comments, order and quotes stay.
    """
    known = tomllib.loads(old)
    document = tomlkit.parse(old)
    for name in ("title", "url", "read", "spelling"):
        if known.get(name) != getattr(facts, name):
            document[name] = getattr(facts, name)
    text = tomlkit.dumps(document)
    for code, whole in facts.codes.items():
        if code not in known.get("codes", {}):
            table = {"class": whole.class_name, "message": whole.message}
            text += "\n" + tomlkit.dumps({"codes": {code: table}})
    return text
