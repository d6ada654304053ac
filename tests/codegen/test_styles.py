"""Modules are in the style of the project that they are in, for black and for ruff."""

import shutil
import subprocess
import sys

import pytest
from tests.codegen.conftest import HERE

from vendor_errors_codegen.cli import main

PROJECT = """\
[tool.black]
line-length = {width}
{more}

[tool.ruff]
line-length = {width}

[tool.ruff.format]
{more}

[tool.ruff.lint]
select = ["E", "F", "I", "D", "UP", "RUF"]
ignore = ["RUF001", "RUF002", "D105", "D107"]

[tool.ruff.lint.pydocstyle]
convention = "google"

[tool.vendor-errors-codegen]
out = "errors"
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    shutil.copytree(HERE / "specs", tmp_path / "specs")
    for path in (HERE.parents[1] / "specs").glob("*.*"):
        # At 79 columns there is no room for the longest of its names.
        if path.stem != "onebox":
            shutil.copy(path, tmp_path / "specs")
    (tmp_path / "errors").mkdir()
    (tmp_path / "errors" / "__init__.py").write_text('"""Errors."""\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("more", ["", "skip-magic-trailing-comma = true"])
@pytest.mark.parametrize("width", [79, 88, 100, 120])
def test_a_project_of_another_style(project, width, more):
    (project / "pyproject.toml").write_text(PROJECT.format(width=width, more=more))
    assert main(["generate"]) == 0
    for command in (
        ["black", "--check", "--diff", "."],
        ["ruff", "format", "--no-cache", "--diff", "."],
        ["ruff", "check", "--no-cache", "."],
    ):
        done = subprocess.run(
            [sys.executable, "-m", *command],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "settings",
    [
        "preview = true",
        "preview = true\n"
        'enable-unstable-feature = ["hug_parens_with_braces_and_square_brackets"]',
        "unstable = true",
        "skip-string-normalization = true",
        'target-version = ["py312"]',
    ],
)
def test_other_settings_of_black(project, settings):
    table = f"[tool.black]\n{settings}\n[tool.vendor-errors-codegen]\nout = 'errors'\n"
    (project / "pyproject.toml").write_text(table)
    assert main(["generate"]) == 0
    subprocess.run([sys.executable, "-m", "black", "-q", "--check", "."], check=True)


RUFF_ALONE = """\
[project]
name = "sdk"
requires-python = ">=3.11"

[tool.ruff]
line-length = 120

[tool.vendor-errors-codegen]
out = "errors"
"""


@pytest.mark.parametrize("is_repository", [False, True])
def test_ruff_alone(project, is_repository):
    # There black finds the file, and what it infers of it is no setting of the length.
    if is_repository:
        (project / ".git").mkdir()
    (project / "pyproject.toml").write_text(RUFF_ALONE)
    assert main(["generate"]) == 0
    command = ["ruff", "format", "--no-cache", "--check", "."]
    subprocess.run([sys.executable, "-m", *command], check=True)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ('[tool.black]\nline-length = "x"', "line-length must be 40 or more, not x"),
        ("[tool.black]\nline-length = 0", "line-length must be 40 or more, not 0"),
        (
            "[tool.black]\nline-length = true",
            "line-length must be 40 or more, not True",
        ),
        ("[tool.ruff]\nline-length = 7", "line-length must be 40 or more, not 7"),
        (
            '[tool.black]\ntarget-version = "py311"',
            "target-version must list some of py33, ",
        ),
        ('[tool.black]\ntarget-version = ["py399"]', ": ['py399']"),
        ('[tool.black]\ntarget-version = [["py311"]]', ": [['py311']]"),
        (
            '[tool.black]\nenable-unstable-feature = ["none"]',
            "enable-unstable-feature must list some of ",
        ),
        ("[tool]\nruff = 7", "tool.ruff cannot be read: "),
    ],
)
def test_settings_that_make_no_sense(project, capsys, settings, said):
    path = project / "pyproject.toml"
    path.write_text(f"{settings}\n[tool.vendor-errors-codegen]\nout = 'errors'\n")
    for command in ("generate", "check"):
        assert main([command]) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"{path}: ")
        assert said in error
