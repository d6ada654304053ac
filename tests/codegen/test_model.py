"""The model of a spec is whole: it gives the files again."""

import re
from pathlib import Path

import pytest

from vendor_errors_codegen.pipeline import source_of, vendors_of
from vendor_errors_codegen.spec.load import load
from vendor_errors_codegen.spec.problems import SpecError
from vendor_errors_codegen.spec.save import facts_text, table_text
from vendor_errors_codegen.spec.source import Source

ROOT = Path(__file__).parents[2]
FOLDERS = [ROOT / "specs", ROOT / "tests" / "codegen" / "specs"]
SPECS = [
    pytest.param(source, name, id=name)
    for source in map(source_of, FOLDERS)
    for name in source.vendors
]


@pytest.mark.parametrize(("source", "name"), SPECS)
def test_a_table_comes_out_as_it_went_in(source, name):
    (vendor,) = vendors_of(source, [name])
    assert table_text(vendor).encode() == source.files[f"{name}.csv"]


@pytest.mark.parametrize(("source", "name"), SPECS)
def test_facts_come_out_as_they_went_in(source, name):
    (vendor,) = vendors_of(source, [name])
    text = source.files[f"{name}.toml"].decode()
    assert facts_text(vendor, text) == text
    # Comments are for those who read the file, and no part of the model.
    assert facts_text(vendor) == re.sub(r"(?m)^#.*\n", "", text)


@pytest.mark.parametrize(("source", "name"), SPECS)
def test_what_came_out_is_the_same_vendor(source, name):
    (vendor,) = vendors_of(source, [name])
    texts = {
        vendor.table_file: table_text(vendor),
        vendor.facts_file: facts_text(vendor),
    }
    files = {file: text.encode() for file, text in texts.items()}
    assert load(Source("memory", "specs", files), [name]) == [vendor]


def test_problems_keep_their_list():
    files = {"acme.csv": b"code\n1\n", "acme.toml": b"title = 'A\n"}
    with pytest.raises(SpecError) as caught:
        load(Source("memory", "specs", files), ["acme"])
    problems = caught.value.problems
    assert {problem.file for problem in problems} == {
        "memory/acme.csv",
        "memory/acme.toml",
    }
    assert "\n".join(map(str, problems)) == str(caught.value)
