"""Renames, splits and retired codes, in the module that `specs/former` asks for."""

import importlib.util
import inspect
import pickle
import sys
import warnings

import pytest
from tests.codegen.conftest import HERE

from vendor_errors import InvalidArgumentError, NotFoundError, RetryableError


@pytest.fixture
def former(monkeypatch):
    path = HERE / "expected" / "former.py"
    spec = importlib.util.spec_from_file_location("former", path)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "former", module)
    spec.loader.exec_module(module)
    return module


def test_a_former_name_still_catches(former):
    with pytest.warns(match="NoField"), pytest.raises(former.NoFieldError):
        former.raise_for(1)
    with pytest.warns(match="ShutError, its former name, goes in version 1.0"):
        from former import ShutError
    assert ShutError is former.BlockedError


def test_a_former_name_warns_where_it_is_used(former):
    with pytest.warns(DeprecationWarning, match="NoFieldError") as caught:
        assert former.NoFieldError is former.MissingFieldError
    (warning,) = caught
    assert warning.filename == __file__
    assert str(warning.message) == (
        "use former.MissingFieldError; NoFieldError, its former name, goes in "
        "version 1.0"
    )


class AsFormerly:
    """What pickles as an error did when its class had the former name."""

    def __init__(self, error):
        self.error = error

    def __reduce__(self):
        rebuild, (home, _, *rest), *state = self.error.__reduce__()
        return rebuild, (home, "NoFieldError", *rest), *state


def test_a_pickle_that_has_a_former_name_loads(former):
    error = former.error_for(1, "Field name is missing", details={"a": 1})
    data = pickle.dumps(AsFormerly(error))
    assert b"NoFieldError" in data
    assert b"MissingFieldError" not in data
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = pickle.loads(data)
    assert type(loaded) is former.MissingFieldError
    assert vars(loaded) == vars(error)
    assert loaded.params == {"field": "name"}
    assert (loaded.args, str(loaded)) == (error.args, str(error))


def test_other_names_are_missing_as_ever(former):
    with pytest.raises(AttributeError, match="'former' has no attribute 'NeverError'"):
        _ = former.NeverError
    assert not hasattr(former, "__path__")
    assert "NoFieldError" not in former.__all__


def test_who_caught_the_code_that_was_split_catches_the_new_ones(former):
    for code in (2, 3, 5):
        with pytest.raises(former.MissingFieldError):
            former.raise_for(code)
    with pytest.raises(former.MissingFieldError):
        former.raise_for(5, "It is blocked")


def test_what_a_split_class_says_is_its_own(former):
    parent, child = former.MissingFieldError, former.MissingNameError
    assert issubclass(child, (InvalidArgumentError, NotFoundError))
    assert (child.category, parent.category) == ("not_found", "invalid_argument")
    assert (child.description, child.placeholders) == ("", ())
    assert child("said").params == {}
    grandchild = former.NameComesLaterError
    assert grandchild.category == "invalid_argument"
    assert (grandchild.http_status, child.http_status) == (None, 400)
    assert (grandchild.retryable, child.retryable) == (True, False)
    assert issubclass(grandchild, RetryableError)
    assert former.NotAcceptedError.category == "invalid_argument"
    assert former.FullError.category == "resource_exhausted"


def test_a_retired_code_says_since_when(former):
    said = "Retired: the vendor's table lacks it since 2026-01-15."
    for retired in (former.TelegramError, former.FullError):
        assert " ".join(inspect.getdoc(retired).split()).endswith(said)
    assert "Retired" not in former.NotAcceptedError.__doc__
    with pytest.raises(former.TelegramError):
        former.raise_for(4)
