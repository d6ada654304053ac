"""A project says in its pyproject.toml where its specs are and its modules go."""

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest
from tests.codegen.conftest import HERE

from vendor_errors_codegen.cli import main
from vendor_errors_codegen.config import Config, ConfigError, config_of

TABLE = """\
[tool.vendor-errors-codegen]
specs = "data/errors"
out = "src/sdk/errors"
command = "make errors"
"""


@pytest.fixture
def sdk(tmp_path, monkeypatch):
    """The folder of a project with specs, in which the command runs."""
    folder = tmp_path / "sdk"
    shutil.copytree(HERE / "specs", folder / "data" / "errors")
    (folder / "src" / "sdk" / "errors").mkdir(parents=True)
    (folder / "src" / "sdk" / "errors" / "__init__.py").touch()
    (folder / "pyproject.toml").write_text(TABLE)
    monkeypatch.chdir(folder)
    return folder


def test_the_commands_go_by_the_table(sdk, capsys):
    assert main(["generate"]) == 0
    assert main(["check"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    module = (sdk / "src" / "sdk" / "errors" / "plain.py").read_text(encoding="utf-8")
    assert module.startswith(
        "# Generated from errors/plain.csv and errors/plain.toml.\n"
        "# To change this file, edit those and run `make errors`.\n"
    )
    path = sdk / "data" / "errors" / "plain.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Slow", "Calm"), "utf-8")
    assert main(["check"]) == 1
    assert "\nrun `make errors`\n" in capsys.readouterr().err


def test_from_a_folder_below(sdk, monkeypatch, capsys):
    monkeypatch.chdir(sdk / "src" / "sdk")
    assert main(["generate", "plain"]) == 0
    assert (sdk / "src" / "sdk" / "errors" / "plain.py").exists()
    path = sdk / "data" / "errors" / "plain.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Done", " Done"), "utf-8")
    capsys.readouterr()
    assert main(["check"]) == 2
    # A path that is good where the command runs.
    assert "../../data/errors/plain.csv:2: blanks around" in capsys.readouterr().err


def test_options_override_the_table(sdk, tmp_path, capsys):
    out = tmp_path / "elsewhere"
    options = ["--specs", "data/errors", "--out", str(out)]
    assert main(["generate", *options, "plain"]) == 0
    assert "run `vendor-errors-codegen generate`" in (out / "plain.py").read_text(
        "utf-8"
    )
    assert not (sdk / "src" / "sdk" / "errors" / "plain.py").exists()
    assert main(["generate", "--out", str(out)]) == 2
    assert "give both --specs and --out, or neither" in capsys.readouterr().err


def test_without_a_table(sdk, capsys):
    (sdk / "pyproject.toml").unlink()
    shutil.move(sdk / "data" / "errors", sdk / "specs")
    assert main(["generate"]) == 2
    assert (
        "where do the modules go? Give --out, or `out` in [tool.vendor-errors-codegen] "
        "of a pyproject.toml (there is none here or above)\n"
    ) in capsys.readouterr().err
    path = sdk / "pyproject.toml"
    path.write_text("")
    assert main(["generate"]) == 2
    assert f"[tool.vendor-errors-codegen] of {path}\n" in capsys.readouterr().err
    assert main(["generate", "--out", "src/sdk/errors"]) == 0


def test_a_package_without_an_init_is_told_of(sdk, capsys):
    (sdk / "src" / "sdk" / "errors" / "__init__.py").unlink()
    assert main(["generate"]) == 0
    assert capsys.readouterr().err == (
        "src/sdk/errors has no __init__.py, so it is no package: put one there, empty "
        "if need be, and generate again\n"
    )


def test_import_and_diff_go_by_the_table(sdk, capsys):
    (sdk / "page.md").write_text("| Code | Message |\n|---|---|\n| 7 | Not found |\n")
    assert main(["import", "page.md", "--vendor", "shop"]) == 0
    assert (sdk / "data" / "errors" / "shop.csv").exists()
    assert main(["diff", "data/errors"]) == 0
    assert "no change" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[tool", "cannot be read"),
        ('[tool]\nvendor-errors-codegen = "x"', "must be a table"),
        (
            '[tool.vendor-errors-codegen]\nspec = "x"',
            "unknown key 'spec' in tool.vendor-errors-codegen: known are specs, out, ",
        ),
        ("[tool.vendor-errors-codegen]\nout = 7", "out in tool.vendor-errors-codegen"),
        ('[tool.vendor-errors-codegen]\nout = ""', "must be a text"),
        (
            '[tool.vendor-errors-codegen]\ncommand = "a\\nb"',
            "command in tool.vendor-errors-codegen must be one plain line",
        ),
        (
            '[tool.vendor-errors-codegen]\ncommand = "x coding: rot13"',
            "must be one plain line",
        ),
        (
            '[tool.vendor-errors-codegen]\nsite = "acme.example"',
            "site in tool.vendor-errors-codegen must be an address: https://...",
        ),
    ],
)
def test_a_table_that_makes_no_sense(sdk, capsys, text, said):
    path = sdk / "pyproject.toml"
    path.write_text(text)
    for command in (["generate"], ["check"], ["diff"]):
        assert main(command) == 2
        error = capsys.readouterr().err
        assert f"{path}: " in error
        assert said in error
    with pytest.raises(ConfigError):
        config_of(sdk)


def test_a_folder_that_is_not_there(sdk, capsys):
    shutil.rmtree(sdk / "data")
    for command in ("generate", "diff"):
        assert main([command]) == 2
        said = "there is no folder data/errors: make it, or see --specs"
        assert said in capsys.readouterr().err


def test_a_folder_in_no_repository(sdk, capsys):
    assert main(["diff"]) == 2
    said = "as data/errors is in no git repository: commit it to one, or name a folder"
    assert said in capsys.readouterr().err


def test_the_nearest_file_counts(sdk):
    below = sdk / "src"
    assert config_of(below).out == Path("../src/sdk/errors")
    (below / "pyproject.toml").write_text('[project]\nname = "below"\n')
    assert config_of(below) == Config(
        Path("specs"), place=str(below / "pyproject.toml")
    )


def test_the_versions_are_shown(capsys):
    assert main(["--version"]) == 0
    version = metadata.version("vendor-errors")
    assert capsys.readouterr().out == (
        f"vendor-errors-codegen {version}\n"
        f"vendor-errors {version}\n"
        "format of the modules: 1, for vendor-errors 0.1.0 or newer\n"
    )


def test_without_git(sdk):
    def run(*arguments):
        command = [sys.executable, "-m", "vendor_errors_codegen", *arguments]
        return subprocess.run(
            command, env={"PATH": ""}, capture_output=True, text=True, check=False
        )

    assert run("generate").returncode == 0
    assert run("check").returncode == 0
    done = run("diff")
    assert done.returncode == 2
    assert "git is not installed: name a folder of specs" in done.stderr
    assert run("diff", "data/errors").returncode == 0
