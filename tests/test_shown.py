"""What jedi, griffe and Sphinx show of the functions: all that editors and sites do."""

import re
import subprocess
import sys

import griffe
import jedi
import pytest
from tests.runtime.test_classes import MODULES, VENDORS

from vendor_errors import imiconnect, octopush, onebox

APIS = ["messaging", "transaction_status", "event", "profile"]
FUNCTIONS = ["raise_for", "error_for"]


@pytest.fixture(params=MODULES, ids=VENDORS)
def module(request):
    return request.param


@pytest.fixture(params=FUNCTIONS)
def name(request):
    return request.param


def expected(module, name):
    """Return what has to be shown of what a function returns."""
    base = f"{module.__name__.rpartition('.')[2].capitalize()}Error"
    if module is onebox:  # It has no code that reports success.
        return "NoReturn" if name == "raise_for" else base
    return "None" if name == "raise_for" else f"{base} | None"


def check(shown, module, name):
    """Check that a text has the parameters and the result of a function."""
    shown = re.sub(r"\s+", " ", shown)
    assert "code: int | str, message: str | None" in shown
    assert "details: object" in shown
    assert [api for api in APIS if f"'{api}'" in shown.replace('"', "'")] == (
        APIS if module is imiconnect else []
    )
    assert shown.rpartition("-> ")[2].rpartition(".")[2] == expected(module, name)


def test_jedi(module, name):
    vendor = module.__name__.rpartition(".")[2]
    line = f"{vendor}.{name}("
    script = jedi.Script(f"from vendor_errors import {vendor}\n{line}")
    (signature,) = script.get_signatures(2, len(line))
    check(signature.to_string(), module, name)
    assert getattr(module, name).__doc__.split("\n")[0] in signature.docstring()
    (found,) = script.help(2, len(line) - 2)
    assert found.type == "function"
    assert found.full_name == f"{module.__name__}.{name}"


def test_griffe(module, name):
    found = griffe.load(module.__name__)[name]
    assert found.kind is griffe.Kind.FUNCTION
    check(found.signature(), module, name)
    assert found.docstring.value.startswith(
        getattr(module, name).__doc__.split("\n")[0]
    )


def test_sphinx(tmp_path):
    modules = (octopush, imiconnect, onebox)
    (tmp_path / "conf.py").write_text(
        "extensions = ['sphinx.ext.autodoc', 'sphinx.ext.napoleon']\n"
    )
    directives = [
        f".. autofunction:: {module.__name__}.{name}\n"
        for module in modules
        for name in FUNCTIONS
    ]
    (tmp_path / "index.rst").write_text(
        "Functions\n=========\n\n" + "\n".join(directives)
    )
    options = ["-q", "-W", "-b", "text", tmp_path, tmp_path / "out"]
    # In a process of its own: Sphinx warns of its own extensions.
    subprocess.run([sys.executable, "-m", "sphinx", *options], check=True)
    shown = (tmp_path / "out" / "index.txt").read_text(encoding="utf-8")
    parts = re.split(r"\n(?=vendor_errors\.)", shown)[1:]
    named = [(module, name) for module in modules for name in FUNCTIONS]
    for part, (module, name) in zip(parts, named, strict=True):
        first, _, rest = part.partition("\n\n")
        assert first.startswith(f"{module.__name__}.{name}(")
        check(first, module, name)
        assert "Raises" in rest
