"""What the README shows is so."""

import re
import tomllib
from pathlib import Path

import pytest

from vendor_errors import VendorError, fuseclick, imiconnect, octopush
from vendor_errors_codegen.cli import commands, main
from vendor_errors_codegen.pipeline import source_of, vendors_of
from vendor_errors_codegen.spec.shape import COLUMNS, OPTIONAL_COLUMNS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)


def test_the_example_runs_as_written(capsys):
    example, _ = blocks("python")
    exec(example, {})
    shown = re.search(r"# (\[.*)", example)[1]
    assert capsys.readouterr().out == f"{shown}\n"


def test_the_example_of_a_group_runs_as_written(capsys):
    _, example = blocks("python")
    exec(example, {})
    assert capsys.readouterr().out.splitlines() == [
        "try again: ['+33600000002']",
        "give up: ['+33600000001']",
    ]


def test_the_tests_of_the_promises_exist():
    names = re.findall(r"`(tests/\S+\.py)`", README)
    assert len(names) >= 9
    assert all((ROOT / name).is_file() for name in names)


def test_the_first_two_commands_are_targets():
    generate, test = re.findall(r"^make (\w+)", blocks("console")[0], re.MULTILINE)
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert (generate, test) == ("generate", "test")
    assert re.search(r"^generate:.*\n\t.*codegen generate$", makefile, re.MULTILINE)
    assert re.search(r"^test:.*\n\t.*pytest$", makefile, re.MULTILINE)


def test_the_columns_of_a_spec():
    listed = re.findall(r"^\| `(\w+)` \| [a-z`]", README, re.MULTILINE)
    assert tuple(listed) == COLUMNS + OPTIONAL_COLUMNS


def test_the_facts_of_a_vendor(tmp_path):
    (facts,) = blocks("toml")
    (tmp_path / "acme.toml").write_text(facts)
    rows = [
        f"201,{name}Error,unknown,OrderError,no,,orders,{name},"
        for name in ("Early", "Late")
    ]
    rows.append("200,,ok,,,,orders,Done,")
    (tmp_path / "acme.csv").write_text("\n".join([",".join(COLUMNS), *rows, ""]))
    (vendor,) = vendors_of(source_of(tmp_path))
    said = tomllib.loads(facts)
    assert vendor.title == said["title"]
    assert [reply.code for reply in vendor.replies] == [
        reply["code"] for reply in said["reply"]
    ]


def test_the_page_becomes_the_spec(tmp_path, monkeypatch):
    (page,), (table,) = blocks("markdown"), blocks("csv")
    (tmp_path / "errors.md").write_text(page)
    monkeypatch.chdir(tmp_path)
    command = re.search(r"vendor-errors-codegen (import .+)", README)[1]
    assert main(command.split()) == 0
    assert Path("specs/acme.csv").read_text() == table


def test_the_commands_exist():
    for command in re.findall(r"vendor-errors-codegen (\w+)", README):
        assert command in commands.commands


@pytest.mark.parametrize(
    "name",
    sorted(
        {*re.findall(r"`(?:except )?((?:octopush|fuseclick|imiconnect)\.\w+)", README)}
    ),
)
def test_the_names_exist(name):
    module, _, attribute = name.partition(".")
    modules = {"octopush": octopush, "fuseclick": fuseclick, "imiconnect": imiconnect}
    assert hasattr(modules[module], attribute)


def test_the_attributes_exist():
    listed = README.partition("Every exception has")[2].partition("which no text")[0]
    names = re.findall(r"`(\w+)`", listed)
    assert len(names) == 12
    assert all(hasattr(VendorError, name) for name in names)
