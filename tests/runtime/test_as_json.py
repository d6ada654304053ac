"""An error as JSON has it: `as_dict` for logs, `as_problem` for one's own client."""

import json

import pytest
from tests.runtime.test_classes import CLASSES, qualified

from vendor_errors import VendorError, fuseclick, octopush, onebox

KEYS = [
    *["type", "vendor", "code", "qualified_code", "message", "description", "category"],
    *["retryable", "http_status", "params", "url", "help_url"],
]


@pytest.mark.parametrize("error_class", CLASSES, ids=qualified)
def test_of_every_class(error_class):
    error = error_class()
    found = error.as_dict()
    assert json.loads(json.dumps(found)) == found
    assert [*found] == KEYS
    assert found.pop("type") == qualified(error_class)
    assert found == {name: getattr(error, name) for name in found}
    problem = error.as_problem()
    assert json.loads(json.dumps(problem)) == problem
    assert problem == {
        "type": "about:blank",
        "title": error_class.message,
        "status": 502,
        "vendor": error_class.vendor,
        "code": error_class.code,
        "retryable": error_class.retryable,
    }


def test_what_the_server_said():
    error = onebox.error_for(
        "DIST0004", "Invalid 'date' format: '1.1.'", details={"secret": "x"}
    )
    assert error.as_dict() == {
        "type": "vendor_errors.onebox.InvalidFieldFormatError",
        "vendor": "onebox",
        "code": "DIST0004",
        "qualified_code": "onebox:DIST0004",
        "message": "Invalid 'date' format: '1.1.'",
        "description": "",
        "category": "invalid_argument",
        "retryable": False,
        "http_status": 400,
        "params": {"field": "date", "value": "1.1."},
        "url": onebox.OneboxError.url,
        "help_url": None,
    }
    assert error.as_problem(status=422) == {
        "type": "about:blank",
        "title": "Invalid '{field}' format: '{value}'",
        "status": 422,
        "detail": "Invalid 'date' format: '1.1.'",
        "vendor": "onebox",
        "code": "DIST0004",
        "retryable": False,
    }


def test_a_place_on_a_site():
    error = octopush.RouteCongestedError()
    error.help_url = "https://errors.example/octopush/#153"
    assert error.as_dict()["help_url"] == error.help_url
    assert error.as_problem()["type"] == error.help_url


def test_an_undocumented_code():
    problem = fuseclick.error_for(9999).as_problem()
    assert problem["title"] == "Undocumented code"
    assert (problem["code"], problem["retryable"]) == ("9999", None)
    # The server said nothing.
    assert "detail" not in problem
    assert fuseclick.error_for(9999, "Why").as_problem()["detail"] == "Why"
    assert "detail" not in octopush.RouteCongestedError("").as_problem()


def test_texts_of_other_types():
    class Code(str):
        def __str__(self):
            raise RuntimeError("no text")

    class MineError(octopush.OctopushError):
        code = Code("7")
        message = 7

    error = MineError()
    error.params = {Code("a"): 1}
    found = error.as_dict()
    assert (found["code"], found["message"], found["params"]) == ("7", "7", {"a": "1"})
    assert {type(found[name]) for name in ("code", "message")} == {str}
    assert json.loads(json.dumps(error.as_problem()))["title"] == "7"


@pytest.mark.parametrize("status", [True, "500", 502.0, None])
def test_a_status_that_is_no_int(status):
    with pytest.raises(
        TypeError, match=f"status must be an int, not {type(status).__name__}"
    ):
        VendorError().as_problem(status)


@pytest.mark.parametrize("status", [399, 600, 0, pytest.param(10**5000, id="huge")])
def test_a_status_of_no_error(status):
    with pytest.raises(ValueError, match="status must be that of an error"):
        VendorError().as_problem(status=status)
