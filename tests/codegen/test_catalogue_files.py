"""The catalogues that the specs give, as files among the others."""

import json
import shutil
from pathlib import Path

import pytest
from tests.codegen.conftest import HERE

from vendor_errors_codegen.cli import main


def catalogue(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_one_that_is_gone_is_missing_and_made_anew(workplace, capsys):
    before = workplace.catalogues()
    shutil.rmtree(workplace.out / "catalogues")
    assert workplace.run("check") == 1
    path = (workplace.out / "catalogues" / "plain.json").as_posix()
    assert f"{path} is missing\n" in capsys.readouterr().err
    assert workplace.run("generate") == 0
    assert workplace.catalogues() == before


def test_one_that_differs_is_shown_and_made_anew(workplace, capsys):
    before = workplace.catalogues()
    workplace.edit("catalogues/plain.json", "Slow down", "Slower")
    assert workplace.run("check") == 1
    out, err = capsys.readouterr()
    path = (workplace.out / "catalogues" / "plain.json").as_posix()
    assert f"--- {path}\n+++ {path}\n" in out
    assert f"{path} is stale\n" in err
    assert workplace.run("generate") == 0
    assert "plain: changed (catalogue, meanings: 5)\n" in capsys.readouterr().out
    assert workplace.catalogues() == before


@pytest.mark.parametrize("text", ["{}\n", '{"generated": "Generated from others/"}\n'])
def test_one_that_it_did_not_make_is_left_alone(workplace, capsys, text):
    path = workplace.out / "catalogues" / "plain.json"
    path.write_text(text)
    assert workplace.run("generate") == 2
    said = f"{path.as_posix()}: not generated from specs in a folder specs"
    assert said in capsys.readouterr().err
    assert path.read_text() == text


def test_other_files_in_the_folder_are_no_orphans(workplace):
    for name in ("notes.json", "notes.txt"):
        (workplace.out / "catalogues" / name).write_text("{}\n")
    assert workplace.run("check") == 0


def test_a_meaning_has_a_line_of_its_own(workplace):
    before = workplace.catalogues()["acme.json"].splitlines()
    workplace.edit("acme.csv", "Order locked", "Order shut")
    assert workplace.run("generate") == 0
    after = workplace.catalogues()["acme.json"].splitlines()
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_the_name_of_a_folder_may_have_quotes(workplace):
    folder = workplace.specs.with_name('"\\ specs é')
    try:
        workplace.specs.rename(folder)
    except OSError:
        pytest.skip("no folder of this system has such a name")
    workplace.specs = folder
    shutil.rmtree(workplace.out)
    assert workplace.run("generate") == 0
    made = catalogue(workplace.out / "catalogues" / "plain.json")
    assert made["generated"].startswith(f"Generated from {folder.name}/plain.csv and ")
    for ending in ("csv", "toml"):
        (folder / f"plain.{ending}").unlink()
    assert workplace.run("check") == 1


@pytest.mark.parametrize(
    ("packages", "line"),
    [
        ([], "import plain"),
        (["errors"], "from errors import plain"),
        (["errors", "sdk"], "from sdk.errors import plain"),
        (["sdk"], "import plain"),
    ],
)
def test_the_import_line_is_that_of_the_package(tmp_path, packages, line):
    out = tmp_path / "src" / "sdk" / "errors"
    out.mkdir(parents=True)
    for name in packages:
        folder = out if name == "errors" else out.parent
        (folder / "__init__.py").touch()
    specs = HERE / "specs"
    assert main(["generate", "--specs", str(specs), "--out", str(out), "plain"]) == 0
    assert catalogue(out / "catalogues" / "plain.json")["import"] == line


def test_the_import_line_does_not_depend_on_the_folder_one_is_in(tmp_path, monkeypatch):
    out = tmp_path / "sdk"
    out.mkdir()
    (out / "__init__.py").touch()
    arguments = ["--specs", str(HERE / "specs"), "--out"]
    monkeypatch.chdir(out)
    assert main(["generate", *arguments, "."]) == 0
    monkeypatch.chdir(Path(HERE))
    assert main(["check", *arguments, str(out)]) == 0


def test_what_a_message_holds_comes_out_as_it_went_in(workplace):
    codes = catalogue(workplace.out / "catalogues" / "plain.json")["codes"]
    meanings = {each["class"]: each for code in codes for each in code["meanings"]}
    odd = meanings["EncodingError"]
    assert odd["message"] == "¿Señal – “𝄞”, {braces} and {% raw %}?"
    assert odd["placeholders"] == []
    left = meanings["StorageFullError"]
    assert (left["message"], left["placeholders"]) == ("{free} bytes left", ["free"])
