"""The table of the vendors in the README, which the specs give."""

import dataclasses

import pytest

from vendor_errors_codegen.outputs.files import Target
from vendor_errors_codegen.outputs.readme import NoMarkersError, readme
from vendor_errors_codegen.pipeline import (
    OUTPUTS,
    planned,
    source_of,
    vendors_of,
    write,
)

BEFORE = """\
# Acme

<!-- vendors -->
What stood here.
<!-- end of vendors -->

More.
"""
TABLE = """\
# Acme

<!-- vendors: generated from specs/ by `make generate` -->

| Module | Vendor | Codes |
|---|---|---|
| `acme` | [Acme Rockets](https://acme.example/docs/codes){apis} | 11 |
| `former` | [Former](https://former.example/errors) | 5 |
| `plain` | [Plain](https://plain.example/errors) | 4 |

<!-- end of vendors -->

More.
""".format(apis=": Launch, Orders and Billing APIs")


@pytest.fixture
def vendors(workplace):
    return vendors_of(source_of(workplace.specs))


@pytest.fixture
def target(workplace):
    path = workplace.out.with_name("README.md")
    path.write_text(BEFORE, encoding="utf-8", newline="\n")
    return Target(workplace.out, "specs", "make generate", readme=path)


def test_the_table_takes_the_place_between_the_markers(vendors, target):
    (file,) = readme(vendors, target)
    assert (file.state, file.new) == ("stale", TABLE)
    file.write()
    (file,) = readme(vendors, target)
    assert file.state == "unchanged"


def test_it_is_one_of_the_outputs(vendors, target):
    assert readme in OUTPUTS
    assert target.readme in [file.path for file in planned(vendors, target)]
    assert not write(planned(vendors, target)).failed
    assert target.readme.read_text(encoding="utf-8") == TABLE


def test_some_vendors_are_no_table(vendors, target):
    assert readme(vendors[:1], dataclasses.replace(target, complete=False)) == []


@pytest.mark.parametrize("text", ["", "# Acme\n", "<!-- vendors -->\n", None])
def test_a_readme_without_markers(vendors, target, text):
    target.readme.unlink() if text is None else target.readme.write_text(text)
    with pytest.raises(NoMarkersError, match=r"README\.md: no place for the table"):
        readme(vendors, target)


def test_a_title_cannot_break_the_table(vendors, target):
    odd = dataclasses.replace(
        vendors[-1], title="A|B [c](d) `e`", url="https://a.example/x (y)|<z>"
    )
    (file,) = readme([odd], target)
    row = next(line for line in file.new.splitlines() if line.startswith("| `plain`"))
    assert row == (
        r"| `plain` | [A\|B \[c\](d) \`e\`](<https://a.example/x (y)%7C%3Cz%3E>) | 4 |"
    )
