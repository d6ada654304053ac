"""Exceptions cross to other processes, machines and releases, with all they carry."""

import base64
import copy
import importlib
import json
import multiprocessing
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from test_classes import CLASSES, qualified

import vendor_errors
from vendor_errors import (
    NotFoundError,
    ResourceExhaustedError,
    RetryableError,
    UndocumentedCodeError,
    VendorError,
    fuseclick,
    imiconnect,
    octopush,
)

GOLDEN = {
    path.stem: json.loads(path.read_text(encoding="ascii"))
    for path in (Path(__file__).parent / "pickles").glob("*.json")
}
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)


class MineError(octopush.InsufficientCreditError):
    """A user's own subclass, with a constructor of its own."""

    def __init__(self, amount):
        super().__init__(f"{amount} short")
        self.amount = amount


class Unfriendly:
    """What cannot be pickled, nor copied."""

    def __reduce__(self):
        raise RuntimeError("not me")


class UnfriendlyError(Exception):
    """An exception that cannot be pickled, nor copied, nor shown."""

    def __reduce__(self):
        raise RuntimeError("not me")

    def __str__(self):
        raise RuntimeError("nor this")


class GoneError(Exception):
    """An exception whose class the loading side lacks."""


def example(error_class):
    """Return an instance with everything on it."""
    error = error_class(
        **{name: f"<{name}>" for name in error_class.placeholders},
        details={"body": [1, 2.5, None, ("a", b"b")]},
    )
    error.add_note("A note.")
    error.__cause__ = fuseclick.OfferNotFoundError("the cause")
    error.__cause__.__cause__ = KeyError("the cause's cause")
    error.__context__ = ValueError("the context")
    return error


def assert_same(new, old):
    assert type(new) is type(old)
    assert new.args == old.args
    assert str(new) == str(old)
    if isinstance(old, VendorError):
        assert vars(new) == vars(old)
        assert new.__suppress_context__ == old.__suppress_context__
        for link in ("__cause__", "__context__"):
            assert (getattr(new, link) is None) == (getattr(old, link) is None)
            if getattr(old, link) is not None:
                assert_same(getattr(new, link), getattr(old, link))


@pytest.mark.parametrize("error_class", CLASSES, ids=qualified)
def test_every_class_with_everything_on_it(error_class):
    error = example(error_class)
    for protocol in PROTOCOLS:
        assert_same(pickle.loads(pickle.dumps(error, protocol)), error)
    assert_same(copy.copy(error), error)
    assert copy.copy(error).details is error.details
    assert copy.copy(error).__cause__ is error.__cause__
    copied = copy.deepcopy(error)
    assert_same(copied, error)
    assert copied.details is not error.details


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_a_context_that_is_not_suppressed(protocol):
    error = octopush.error_for("104")
    error.__context__ = ValueError("the context")
    assert_same(pickle.loads(pickle.dumps(error, protocol)), error)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_what_cannot_be_pickled_becomes_a_text(protocol):
    error = octopush.error_for("104", "No credit", details={"lock": threading.Lock()})
    error.__cause__ = UnfriendlyError()
    error.__context__ = ValueError(Unfriendly())
    new = pickle.loads(pickle.dumps(error, protocol))
    assert str(new) == "[104] No credit"
    assert new.details == "<builtins.dict that could not be pickled>"
    assert type(new.__cause__) is Exception
    assert str(new.__cause__) == f"{__name__}.UnfriendlyError"
    assert str(new.__context__).startswith("builtins.ValueError: <")


@pytest.mark.parametrize(
    "details",
    [
        {"a": {"b": threading.Lock()}},
        [1, [threading.Lock()]],
        {"a": 1, Unfriendly(): 2},
        {"a": [{"b": [Unfriendly()]}], "c": 1},
        Unfriendly(),
    ],
)
def test_what_cannot_be_pickled_is_found_wherever_it_is(details):
    error = octopush.error_for("104", details=details)
    kind = type(details)
    named = f"<{kind.__module__}.{kind.__qualname__} that could not be pickled>"
    assert pickle.loads(pickle.dumps(error)).details == named


@pytest.mark.parametrize(
    "details",
    [{"a": {(1, 2): [3, {4}]}}, [1, [b"", [None]]], {1: {2: {}}}, (1, [2]), {1, 2}, 5],
)
def test_what_can_be_pickled_comes_back(details):
    error = octopush.error_for("104", details=details)
    assert pickle.loads(pickle.dumps(error)).details == details


def test_arguments_that_cannot_be_pickled_become_a_text():
    error = octopush.InsufficientCreditError(threading.Lock())
    new = pickle.loads(pickle.dumps(error))
    assert new.args == ("<_thread.lock that could not be pickled>",)
    error = octopush.InsufficientCreditError()
    error.args = (1, "two", None)
    assert pickle.loads(pickle.dumps(error)).args == (1, "two", None)


def test_what_cannot_be_loaded_becomes_a_text(monkeypatch):
    error = octopush.error_for("104", details=GoneError("secret"))
    error.__cause__ = GoneError("the cause")
    data = pickle.dumps(error)
    monkeypatch.delattr(sys.modules[__name__], "GoneError")
    new = pickle.loads(data)
    assert str(new.__cause__) == f"{__name__}.GoneError: the cause"
    assert "secret" not in str(new.details)


def test_what_cannot_be_copied_is_shared():
    lock = threading.Lock()
    error = octopush.error_for("104", details=lock)
    assert copy.deepcopy(error).details is lock


def test_details_that_contain_the_error_itself():
    error = octopush.error_for("104")
    error.details = [error]
    new = pickle.loads(pickle.dumps(error))
    assert str(new) == str(error)
    copied = copy.deepcopy(error)
    assert copied.details == [copied]
    error.details = details = []
    details.append(details)
    assert pickle.loads(pickle.dumps(error)).details[0][0]


def test_a_subclass_of_a_user_pickles_as_itself():
    error = MineError(5)
    for protocol in PROTOCOLS:
        assert_same(pickle.loads(pickle.dumps(error, protocol)), error)
    assert copy.copy(error).amount == 5


def test_a_release_that_lacks_the_class_takes_that_of_the_code(monkeypatch):
    error = imiconnect.error_for(
        7003, "CustomerId is missing", api="profile", details={"a": 1}
    )
    data = pickle.dumps(error)
    monkeypatch.delattr(imiconnect, "MissingCustomerIdError")
    new = pickle.loads(data)
    assert type(new) is imiconnect.MissingOrInvalidParameterError
    assert (new.code, new.message) == ("7003", "CustomerId is missing")
    assert new.details == {"a": 1}


def test_a_release_that_lacks_the_code_takes_the_undocumented(monkeypatch):
    error = octopush.error_for("104", "No credit")
    data = pickle.dumps(error)
    monkeypatch.delattr(octopush, "InsufficientCreditError")
    without = {code: octopush.ERRORS[code] for code in octopush.ERRORS if code != "104"}
    monkeypatch.setattr(octopush._LOOKUP, "errors", without)
    new = pickle.loads(data)
    assert type(new) is octopush.OctopushUndocumentedCodeError
    assert str(new) == str(error)
    assert new.args == error.args
    assert new.vendor == "octopush"
    assert_same(pickle.loads(pickle.dumps(new)), new)


def test_a_release_that_lacks_the_vendor_takes_what_all_share(monkeypatch):
    error = octopush.error_for("104", details={"a": 1})
    data = pickle.dumps(error)
    monkeypatch.setitem(sys.modules, "vendor_errors.octopush", None)
    new = pickle.loads(data)
    assert type(new) is UndocumentedCodeError
    assert (new.vendor, new.code, str(new)) == ("octopush", "104", str(error))
    assert new.details == {"a": 1}


def current(module, name):
    """Return the class of a name, or of a former name, that a module has."""
    if name in vars(module) or "__getattr__" not in vars(module):
        return vars(module).get(name)
    return module.__getattr__.quietly(name)


@pytest.mark.parametrize("details", ["nested", "shared", "large"])
def test_details_that_pickle_would_not_bear(details):
    value = []
    for _ in range({"nested": 700, "shared": 40, "large": 0}[details]):
        value = [value] if details == "nested" else [value, value]
    value = value or list(range(5000))
    new = pickle.loads(pickle.dumps(octopush.error_for("104", details=value)))
    assert type(new) is octopush.InsufficientCreditError
    if details == "nested":
        text = "<builtins.list that could not be pickled>"
        assert new.details == text or len(str(new.details)) == 2 * 701
    else:
        assert type(new.details) is list


NEVER = threading.Lock()


@pytest.mark.parametrize(
    "details",
    [
        {"first": [1, {"deep": NEVER}, [2]], "last": [3]},
        {"first": [3], "last": {"deep": [{}, NEVER]}},
        {"key": {NEVER: 1}},
        [[NEVER], [1], {"a": 1}],
        [1] * 240 + [[NEVER], [1] * 300],
        {"many": [[]] * 300, "last": NEVER},
    ],
)
def test_what_cannot_be_pickled_wherever_it_stands(details):
    new = pickle.loads(pickle.dumps(octopush.error_for("104", details=details)))
    kind = type(details).__name__
    assert new.details == f"<builtins.{kind} that could not be pickled>"
    assert new.code == "104"


def test_a_cause_that_is_the_context_too_stays_one():
    error = None
    for _ in range(10):
        above = octopush.error_for("104")
        above.__cause__ = above.__context__ = error
        error = above
    new = pickle.loads(pickle.dumps(error))
    for _ in range(9):
        assert new.__cause__ is new.__context__
        new = new.__cause__
    assert new.__cause__ is None


@pytest.mark.parametrize("length", [10, 500, 3000])
def test_a_long_chain_of_errors_crosses_as_far_as_it_can(length):
    error = None
    for _ in range(length):
        above = octopush.error_for("104")
        above.__context__, error = error, above
    new = pickle.loads(pickle.dumps(error))
    assert str(new) == str(error)
    crossed = 1
    while new := new.__context__:
        crossed += 1
    assert crossed == length if length == 10 else 10 < crossed <= length


@pytest.mark.parametrize("version", GOLDEN)
def test_pickles_of_every_version_load(version):
    assert len(GOLDEN[version]) >= 740
    for name, data in GOLDEN[version].items():
        home, _, class_name = name.rpartition(".")
        error = pickle.loads(base64.b85decode(data))
        module = importlib.import_module(home)
        if expected := current(module, class_name):
            assert type(error) is expected
        else:
            next_best = module.ERRORS.get(error.code, UndocumentedCodeError)
            assert isinstance(error, next_best)
        assert error.message == "The server's words."
        if vars(error).keys() > {"message"}:
            assert error.details == {"body": [1, None]}
            assert error.__notes__ == ["A note."]
            assert repr(error.__cause__) == "ValueError('a cause')"


def test_there_are_pickles_of_a_version():
    assert "0.1.0" in GOLDEN


def work(code):
    """Raise, in another process, with a cause."""
    try:
        {}[code]
    except KeyError as error:
        raise octopush.error_for(code, details={"code": code}) from error


@pytest.fixture(scope="module")
def executor():
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as executor:
        yield executor


@pytest.mark.parametrize(
    ("code", "caught"),
    [
        ("104", octopush.InsufficientCreditError),
        ("104", ResourceExhaustedError),
        ("153", RetryableError),
        ("303", NotFoundError),
        ("999", octopush.OctopushUndocumentedCodeError),
    ],
)
def test_a_process_pool_executor(executor, code, caught):
    with pytest.raises(caught) as raised:
        executor.submit(work, code).result()
    assert raised.value.details == {"code": code}
    assert raised.value.code == code


def test_the_functions_run_in_a_process_pool(executor):
    error = executor.submit(octopush.error_for, "104").result()
    assert type(error) is octopush.InsufficientCreditError
    with pytest.raises(octopush.InsufficientCreditError):
        executor.submit(octopush.raise_for, "104").result()


def test_a_multiprocessing_pool():
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        with pytest.raises(RetryableError) as raised:
            pool.apply(work, ("153",))
        assert type(raised.value) is octopush.RouteCongestedError
        pool.close()
        pool.join()


def test_groups_are_split_by_class_family_category_and_marker():
    codes = ("104", "153", "303", "999")
    group = ExceptionGroup("batch", [octopush.error_for(code) for code in codes])
    for current in (group, pickle.loads(pickle.dumps(group))):
        caught = []
        try:
            raise current
        except* octopush.InsufficientCreditError as some:
            caught.append(some)
        except* RetryableError as some:
            caught.append(some)
        except* NotFoundError as some:
            caught.append(some)
        except* octopush.OctopushError as some:
            caught.append(some)
        assert [[one.code for one in some.exceptions] for some in caught] == [
            [code] for code in codes
        ]
    offers = ExceptionGroup("offers", [fuseclick.error_for(6304)])
    assert offers.subgroup(fuseclick.OfferError)


def test_the_package_names_are_what_pickles_refer_to():
    from vendor_errors import _pickling

    assert vendor_errors.NotFoundError.__module__ == "vendor_errors"
    for name in ("rebuild", "rebuild_as", "unpack"):
        assert callable(getattr(_pickling, name))


def test_a_pickle_loads_the_module_of_its_vendor():
    data = pickle.dumps(octopush.error_for("104"))
    program = f"import pickle; print(type(pickle.loads({data!r})).__module__)"
    command = [sys.executable, "-c", program]
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert out == "vendor_errors.octopush\n"
