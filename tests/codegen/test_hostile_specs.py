"""Whatever stands in a spec is refused with its place, or comes out as it went in."""

import csv
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from vendor_errors_codegen.cli import main
from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.format import Black, mode_for
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.pipeline import source_of, vendors_of
from vendor_errors_codegen.spec.problems import SpecError
from vendor_errors_codegen.spec.shape import COLUMNS

FACTS = """
title = {title}
url = {title}
read = 2026-01-31
spelling = "text"
[families]
AnyError = {title}
"""

pieces = st.sampled_from(
    [
        *['"', "'", '"""', "'''", "\\", "\\\\", "{", "}", "{{", "}}", "{name}", "{0}"],
        *["{%", "%}", "{{ 7 * 7 }}", "{% raw %}", "{#", "#}", "\n", "\r\n", "\t", "\0"],
        *["\u202e", "\u2066", "\u200b", "\ufeff", "\x1b[2J", "\x85", "\u2028", "\x0c"],
        *["\\N{BULLET}", "\\x00", "\\", "=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-1"],
        *['"""\nboom()\n"""', "'); boom(); ('", "# noqa", ", ", " ", "  ", ";", "."],
        *[
            "class",
            "../x",
            "..\\\\x",
            "Error",
            "é",
            "錯誤",
            "😀",
            "\u0301",
            "ß",
            "İ",
            "...",
        ],
        "{name.__class__}",
        "word " * 60,
    ]
)
texts = st.lists(pieces | st.text(max_size=5), max_size=6).map("".join)
# A text that does no harm is rare among those.
calm = st.from_regex(r"[A-Za-z\"'\\#{}%é錯 ]{1,30}[a-z.]", fullmatch=True).map(
    lambda text: text.strip().replace("{", "{{").replace("}", "}}")
)


def formatted(vendor):
    """Return the module of a vendor, as it would be written."""
    (text,) = Black(mode_for(Path(__file__))).format([render(module_of(vendor), 88)])
    return text


def vendor_of(folder, table, title="Hostile"):
    """Return the vendor of those rows that are not refused, and its rows."""
    while True:
        with (folder / "own.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([COLUMNS, *table])
        (folder / "own.toml").write_text(FACTS.format(title=f"'{title}'"))
        try:
            return vendors_of(source_of(folder))[0], table
        except SpecError as error:
            problems = str(error).splitlines()
        places = [re.search(r"own\.csv:([0-9]+): .", line)[1] for line in problems]
        # The lines of a file are more than its rows where cells have line breaks.
        with (folder / "own.csv").open(encoding="utf-8", newline="") as file:
            reader = csv.reader(file)
            begins = {}
            end = 0
            for number, _ in enumerate(reader, -1):
                begins[str(end + 1)] = number
                end = reader.line_num
        wrong = {begins[place] for place in places}
        assert wrong
        table = [row for number, row in enumerate(table) if number not in wrong]
        if not table:
            return None, []


def test_hostile_rows():
    checked = refused = 0

    # Shrinking a table takes minutes, and the assertion shows the row.
    @settings(
        max_examples=170,
        phases=[Phase.generate],
        suppress_health_check=[*HealthCheck],
        database=None,
    )
    @given(st.lists(texts | calm, min_size=50))
    def check(cells):
        nonlocal checked, refused
        table = [
            [code, f"Own{number}Error", "internal", "AnyError", "no", "", "", *said]
            for number, (code, *said) in enumerate(
                zip(cells, cells[1:] + cells[:1], cells[2:] + cells[:2], strict=True)
            )
        ]
        with tempfile.TemporaryDirectory() as folder:
            vendor, kept = vendor_of(Path(folder), table)
        checked += len(table)
        refused += len(table) - len(kept)
        if not vendor:
            return
        namespace = {"__name__": "own"}
        exec(formatted(vendor), namespace)
        for code, name, *_, message, description in kept:
            own = namespace["ERRORS"][code]
            assert own.__name__ == name
            assert own.code == code
            assert own.description == description
            if not own.placeholders:
                message = message.replace("{{", "{").replace("}}", "}")
                assert own.message == message
            assert type(namespace["error_for"](code)) is own
        assert {
            name
            for name, value in namespace.items()
            if isinstance(value, type) and value.__module__ == "own"
        } == {
            "OwnError",
            "OwnUndocumentedCodeError",
            "AnyError",
            *(row[1] for row in kept),
        }

    check()
    assert checked >= 10_000
    assert 1_000 <= refused <= checked - 1_000


@pytest.mark.parametrize("text", ["x" * 100_000, "many words " * 9_000 + "end"])
def test_a_cell_of_100_kilobytes(tmp_path, text):
    row = ["1", "OwnError1Error", "internal", "", "no", "", "", text, text]
    vendor, kept = vendor_of(tmp_path, [row])
    assert kept
    namespace = {"__name__": "own"}
    exec(formatted(vendor), namespace)
    assert namespace["OwnError1Error"].message == text
    assert namespace["OwnError1Error"].description == text


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("class", "../x"),
        ("class", "class"),
        ("class", "OwnError(Exception): boom() #Error"),
        ("category", "internal, boom()"),
        ("family", "../x"),
        ("family", "class"),
        ("retryable", "True"),
        ("http_status", "boom()"),
        ("api", '"); boom()'),
        ("formerly", "x = boom() until 1.0"),
        ("formerly", "OldError until boom()"),
        ("parent", "boom()"),
        ("retired", "boom()"),
    ],
)
def test_cells_that_become_code_are_checked(workplace, capsys, column, text):
    path = workplace.specs / "former.csv"
    with path.open(encoding="utf-8", newline="") as file:
        header, *table = csv.reader(file)
    table[3][header.index(column)] = text
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *table])
    before = workplace.modules()
    assert workplace.run("generate") == 2
    assert "former.csv:5: " in capsys.readouterr().err
    assert workplace.modules() == before


@pytest.mark.parametrize("name", ["../x", "class", "a.b", "..", "A"])
@pytest.mark.parametrize("table", ["families", "apis", "codes"])
def test_names_that_become_code_are_checked(workplace, capsys, table, name):
    value = '{class = "X", message = "y"}' if table == "codes" else "'Name'"
    if table == "codes":
        value = value.replace("X", name)
        name = "1"
    path = workplace.specs / "plain.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{table}.'{name}' = {value}\n{text}", encoding="utf-8")
    assert workplace.run("generate") == 2
    assert re.search(
        r"plain\.(csv|toml):[0-9]+: .*" + re.escape(name), capsys.readouterr().err
    )


def test_surrogates_are_no_text(workplace, capsys):
    path = workplace.specs / "plain.csv"
    path.write_bytes(
        path.read_bytes().replace(b"Slow", "Sl\ud800w".encode(errors="surrogatepass"))
    )
    assert workplace.run("generate") == 2
    assert "plain.csv:3: byte 0xed is not UTF-8" in capsys.readouterr().err


posix = pytest.mark.skipif(
    os.name != "posix", reason="Windows has no such names, and links want a privilege"
)


@pytest.fixture(params=["a\nboom()", "coding=utf-7", "-*- coding: utf-7 -*-"])
def hostile(request, workplace):
    """Return a folder of specs whose name would do something in a module."""
    return shutil.copytree(workplace.specs, workplace.specs.with_name(request.param))


@posix
def test_a_link_to_a_file_brings_no_name_of_a_folder(workplace, hostile):
    before = workplace.modules()
    for path in [*workplace.specs.iterdir()]:
        path.unlink()
        path.symlink_to(hostile / path.name)
    shutil.rmtree(workplace.out)
    assert workplace.run("generate") == 0
    assert workplace.modules() == before
    assert workplace.run("check") == 0
    specs = str(workplace.specs)
    assert main(["diff", specs, "--specs", specs]) == 0


@posix
@pytest.mark.parametrize("path", ["{name}", "link", "{name}/.", "{name}/sub/.."])
def test_a_name_that_would_be_code_names_no_folder_of_specs(
    workplace, hostile, capsys, path
):
    (hostile / "sub").mkdir()
    hostile.with_name("link").symlink_to(hostile)
    given = str(hostile.parent / path.format(name=hostile.name))
    before = workplace.modules()
    for command in (
        ["generate", "--specs", given, "--out", str(workplace.out)],
        ["check", "--specs", given, "--out", str(workplace.out)],
        ["diff", str(workplace.specs), "--specs", given],
        ["diff", given, "--specs", str(workplace.specs)],
    ):
        assert main(command) == 2
        told = f"{hostile.name!r} cannot name a folder of specs: rename it"
        assert told in capsys.readouterr().err
    assert workplace.modules() == before


@posix
@pytest.mark.parametrize(("folder", "options"), [("", []), ("specs", ["."])])
def test_a_path_from_the_working_folder_is_checked_alike(
    workplace, hostile, capsys, monkeypatch, folder, options
):
    shutil.rmtree(workplace.specs)
    workplace.specs.symlink_to(hostile)
    monkeypatch.chdir(workplace.specs.parent / folder)
    told = "cannot name a folder of specs"
    folders = [f"--specs={options[0]}", "--out=../out"] if options else []
    for command in ("generate", "check"):
        assert main([command, *folders]) == 2
        assert told in capsys.readouterr().err


@posix
def test_a_link_in_a_revision_is_not_followed(workplace, capsys):
    def git(*arguments):
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        command = ["git", "-C", workplace.specs.parent, *who, *arguments]
        subprocess.run(command, check=True, capture_output=True)

    path = workplace.specs / "plain.csv"
    text = path.read_bytes()
    (workplace.specs.parent / "secret.txt").write_text("secret\n")
    path.unlink()
    path.symlink_to(workplace.specs.parent / "secret.txt")
    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "Link")
    path.unlink()
    path.write_bytes(text)
    assert main(["diff", "HEAD", "--specs", str(workplace.specs)]) == 2
    told = "HEAD:specs/plain.csv is a symbolic link, which is not followed"
    error = capsys.readouterr().err
    assert told in error
    assert "secret" not in error
