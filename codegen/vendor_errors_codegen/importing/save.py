"""From a draft to the texts of the two files of its spec."""

from collections.abc import Mapping
from pathlib import PurePath

from vendor_errors_codegen.importing.readers.table import PageError
from vendor_errors_codegen.spec.load import load
from vendor_errors_codegen.spec.model import Vendor
from vendor_errors_codegen.spec.problems import SpecError
from vendor_errors_codegen.spec.save import facts_text, table_text
from vendor_errors_codegen.spec.source import Source


def checked_texts(vendor: Vendor, place: str, old_facts: str) -> Mapping[str, str]:
    """Return the texts of both files of a spec, which are known to be right.

    Args:
        vendor: What they are to say.
        place: Where the spec stands, as problems name it.
        old_facts: The text of its .toml, or "".

    Returns:
        The texts by the names of the files.

    Raises:
        PageError: What was drafted is no valid spec.
    """
    texts = {
        vendor.facts_file: facts_text(vendor, old_facts),
        vendor.table_file: table_text(vendor),
    }
    files = {name: text.encode() for name, text in texts.items()}
    try:
        load(Source(place, PurePath(place).name, files), [vendor.name])
    except SpecError as error:
        raise PageError(
            "what it says does not go into the spec, which is left as it was; it "
            f"would be wrong so:\n{error}\nchange the page, or write the spec's "
            "tables of TOML under headers such as [codes.1]"
        ) from error
    return texts
