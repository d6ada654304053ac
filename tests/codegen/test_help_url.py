"""An error's `help_url` is its place on the site that a project names."""

import importlib.util
import pickle
import shutil
import sys

import pytest
from tests.codegen.conftest import HERE

from vendor_errors import octopush
from vendor_errors_codegen.cli import main

SITE = "https://docs.acme.example/errors"


@pytest.fixture(params=[SITE, f"{SITE}/"])
def acme(request, tmp_path, monkeypatch):
    """The module of Acme in a project with a site."""
    shutil.copytree(HERE / "specs", tmp_path / "specs")
    (tmp_path / "pyproject.toml").write_text(
        f'[tool.vendor-errors-codegen]\nout = "out"\nsite = "{request.param}"\n'
    )
    monkeypatch.chdir(tmp_path)
    assert main(["generate"]) == 0
    assert main(["check"]) == 0
    name = "acme_with_a_site"
    spec = importlib.util.spec_from_file_location(name, tmp_path / "out" / "acme.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


def test_the_help_url_is_the_anchor_of_the_code(acme):
    anchor = f"{SITE}/acme/#300"
    assert acme.OrderRejectedError.help_url == anchor
    assert acme.OrderExpiredError.help_url == anchor
    error = acme.error_for("300")
    assert error.help_url == anchor
    assert error.as_dict()["help_url"] == anchor
    assert error.as_problem()["type"] == anchor
    assert pickle.loads(pickle.dumps(error)).help_url == anchor


def test_a_reply_without_a_code_has_a_place_by_its_status(acme):
    (error,) = acme.errors_of_reply("<html>", 502)
    assert error.help_url == f"{SITE}/acme/#http-502"
    assert type(error).help_url == f"{SITE}/acme/#http-503"
    (error,) = acme.errors_of_reply({})
    assert error.help_url == f"{SITE}/acme/#no-code"


def test_what_has_no_place_on_the_page_leads_to_the_page(acme):
    error = acme.error_for("999")
    assert (error.code, error.help_url) == ("999", f"{SITE}/acme/")
    assert acme.AcmeError.help_url == f"{SITE}/acme/"
    assert acme.RocketError.help_url == f"{SITE}/acme/"


def test_a_code_is_quoted(acme):
    class OddError(acme.AcmeError):
        code = "a b#ü"

    assert OddError.help_url == f"{SITE}/acme/#a%20b%23%C3%BC"


def test_without_a_site_there_is_none():
    assert octopush.RouteCongestedError.help_url is None
    assert octopush.error_for("153").help_url is None
