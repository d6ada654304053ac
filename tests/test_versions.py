"""A module and the runtime that it meets may be of different releases."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.codegen.conftest import HERE

ROOT = Path(__file__).parents[1]


def run(*command, path=()):
    """Run Python with folders before all else, and return what it did."""
    env = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, path))}
    return subprocess.run(
        [sys.executable, *map(str, command)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


class Release:
    """A release: the runtime as installed from its wheel, and a module of its own."""

    def __init__(self, folder, sources):
        self.runtime = folder / "runtime"
        self.modules = folder / "modules"
        options = ["--quiet", "--no-deps", "--no-build-isolation"]
        built = run("-m", "pip", "wheel", *options, "-w", folder, sources)
        assert built.returncode == 0, built.stderr
        (wheel,) = folder.glob("*.whl")
        put = run("-m", "pip", "install", "-q", "--no-deps", "-t", self.runtime, wheel)
        assert put.returncode == 0, put.stderr
        made = run(
            *["-m", "vendor_errors_codegen", "generate", "plain"],
            *["--specs", HERE / "specs", "--out", self.modules],
            path=[sources / "codegen", sources / "src"],
        )
        assert made.returncode == 0, made.stderr


@pytest.fixture(scope="module")
def releases(tmp_path_factory):
    """This release, and one whose modules need more than this runtime has."""
    folder = tmp_path_factory.mktemp("releases")
    sources = folder / "sources"
    sources.mkdir()
    for name in ("src", "codegen"):
        shutil.copytree(ROOT / name, sources / name)
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, sources)
    now = Release(folder / "now", sources)
    replace(sources / "pyproject.toml", '\nversion = "0.1.0"', '\nversion = "0.2.0"')
    runtime = sources / "src" / "vendor_errors" / "lookup.py"
    replace(runtime, "\nFORMAT = 1\n", "\nFORMAT = 2\n")
    replace(runtime, "class Lookup(", "class Finder:\n    pass\n\n\nclass Lookup(")
    python = sources / "codegen" / "vendor_errors_codegen" / "outputs" / "python"
    replace(python / "render.py", "\nFORMAT = 1\n", "\nFORMAT = 2\n")
    replace(python / "render.py", '"0.1.0"', '"0.2.0"')
    replace(python / "module.py.jinja", "\nERRORS:", "\nlookup.Finder()\n\nERRORS:")
    return now, Release(folder / "later", sources)


PROGRAM = "import plain; print(type(plain.error_for('E_NONE')).__name__)"


def test_each_with_its_own(releases):
    for release in releases:
        done = run("-c", PROGRAM, path=[release.runtime, release.modules])
        assert (done.stdout, done.stderr) == ("NothingError\n", "")


def test_an_older_module_on_a_newer_runtime(releases):
    now, later = releases
    done = run("-c", PROGRAM, path=[later.runtime, now.modules])
    assert (done.stdout, done.stderr) == ("NothingError\n", "")


def test_a_newer_module_on_an_older_runtime(releases):
    now, later = releases
    done = run("-c", PROGRAM, path=[now.runtime, later.modules])
    assert done.returncode == 1
    assert done.stderr.endswith(
        "\nImportError: plain needs vendor-errors 0.2.0 or newer, and this is 0.1.0: "
        "upgrade vendor-errors\n"
    )
