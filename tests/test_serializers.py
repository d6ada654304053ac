"""Exceptions cross by cloudpickle, dill, joblib and Celery as plain ones do."""

import pickle
import subprocess
import sys
import threading
import types

import cloudpickle
import dill
import joblib
import pytest
from celery import Celery
from celery.backends.base import Backend

from vendor_errors import UndocumentedCodeError, VendorError, octopush

# What a user's script has, and no other process can import.
SCRIPT = """
from vendor_errors import octopush

class Thing:
    size = 1

class MineError(octopush.InsufficientCreditError):
    __slots__ = ("amount",)

def failed(amount, details=None):
    error = MineError("short", details=details)
    error.amount = amount
    error.__cause__ = ValueError("the cause")
    error.__cause__.__cause__ = KeyError("its cause")
    return error

def work(amount):
    raise failed(amount)
"""


@pytest.fixture
def script():
    module = types.ModuleType("no_such_script")
    sys.modules["no_such_script"] = module
    exec(SCRIPT, vars(module))
    cloudpickle.register_pickle_by_value(module)
    yield module
    cloudpickle.unregister_pickle_by_value(module)
    del sys.modules["no_such_script"]


def elsewhere(program):
    """Run a program in a new process."""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


LOADED = """
import cloudpickle, dill, pickle, {serializer}
from vendor_errors import octopush
error = {serializer}.loads({data!r})
again = {serializer}.loads({serializer}.dumps(error))
for each in (error, again):
    assert type(each).__name__ == "MineError"
    assert isinstance(each, octopush.InsufficientCreditError)
    assert each.amount == 5
    assert each.details["call"]() == 7
    assert each.details["thing"].size == 1
    assert repr(each.__cause__.__cause__) == "KeyError('its cause')"
"""


def test_a_class_that_cloudpickle_sends_by_value(script):
    details = {"call": lambda: 7, "thing": script.Thing()}
    data = cloudpickle.dumps(script.failed(5, details))
    elsewhere(LOADED.format(serializer="cloudpickle", data=data))


@pytest.mark.parametrize("serializer", ["cloudpickle", "dill"])
def test_a_class_of_the_main_module(serializer):
    elsewhere(
        f"{SCRIPT}\nimport subprocess, sys, {serializer}\n"
        "details = {'call': lambda: 7, 'thing': Thing()}\n"
        f"data = {serializer}.dumps(failed(5, details))\n"
        f"program = {LOADED!r}.format(serializer={serializer!r}, data=data)\n"
        "subprocess.run([sys.executable, '-c', program], check=True)\n"
    )


@pytest.mark.parametrize("serializer", [cloudpickle, dill])
def test_what_the_serializer_cannot_take_becomes_a_text(serializer):
    def generator():
        yield

    error = octopush.error_for("104", details=[generator()])
    error.__cause__ = ValueError(generator())
    new = serializer.loads(serializer.dumps(error))
    assert new.details == "<builtins.list that could not be pickled>"
    assert type(new.__cause__) is Exception


@pytest.mark.parametrize("serializer", [cloudpickle, dill])
def test_a_long_chain_and_deep_details(serializer):
    deep = []
    for _ in range(300):
        deep = [deep]
    error = None
    for _ in range(1000):
        above = octopush.error_for("104", details=deep)
        above.__cause__, error = error, above
    new = serializer.loads(serializer.dumps(error))
    length = 1
    while new := new.__cause__:
        length += 1
    assert length == 1000


def group_of(*parts):
    """Return the group of a reply of which parts failed."""
    with pytest.raises(octopush.OctopushErrorGroup) as caught:
        octopush.raise_for_reply({"error_code": "000", "failures": [*parts]}, 400)
    return caught.value


@pytest.mark.parametrize("serializer", [cloudpickle, dill])
def test_a_group(script, serializer):
    group = group_of({"error_code": "150", "thing": script.Thing()})
    group.exceptions[0].__cause__ = ValueError("the cause")
    error = script.failed(5)
    error.__cause__ = group
    crossed, above = serializer.loads(serializer.dumps([group, error]))
    for new in (crossed, above.__cause__):
        assert type(new) is octopush.OctopushErrorGroup
        assert (str(new), new.http_status) == (str(group), 400)
        (member,) = new.exceptions
        assert type(member) is octopush.UnknownCountryPrefixError
        assert member.details["thing"].size == 1
        assert member.details is new.details["failures"][0]
        assert repr(member.__cause__) == "ValueError('the cause')"


@pytest.mark.parametrize("serializer", [cloudpickle, dill])
def test_a_group_of_which_details_become_a_text(serializer):
    def generator():
        yield

    group = group_of({"error_code": "150", "it": generator()}, {"error_code": "153"})
    new = serializer.loads(serializer.dumps(group))
    lost = "<builtins.dict that could not be pickled>"
    assert [error.details for error in new.exceptions] == [lost, {"error_code": "153"}]
    assert str(new) == str(group)


def test_a_worker_of_joblib(script):
    with pytest.raises(octopush.InsufficientCreditError) as caught:
        joblib.Parallel(n_jobs=2)(joblib.delayed(script.work)(n) for n in (5, 5))
    assert caught.value.amount == 5
    assert caught.value.code == "104"


def raised_by(code):
    raise octopush.error_for(code, details={"lock": threading.Lock()})


def test_a_worker_of_joblib_with_details_that_do_not_cross():
    with pytest.raises(octopush.RouteCongestedError) as caught:
        joblib.Parallel(n_jobs=2)(joblib.delayed(raised_by)(n) for n in (153, 153))
    assert caught.value.details == "<builtins.dict that could not be pickled>"


@pytest.fixture(params=["json", "pickle"])
def through_celery(request):
    with Celery(set_as_current=False) as app:
        accept = [request.param]
        backend = Backend(app, serializer=request.param, accept=accept)

        def cross(error):
            stored = backend.encode(backend.prepare_exception(error))
            return backend.exception_to_python(backend.decode(stored))

        yield cross


@pytest.mark.parametrize("code", ["104", "153", "777"])
def test_a_result_backend_of_celery(through_celery, code):
    for message in (None, "The server's words."):
        error = octopush.error_for(code, message)
        new = through_celery(error)
        assert type(new) is type(error)
        assert (new.code, new.message) == (error.code, error.message)
        assert str(new) == str(error)


@pytest.mark.parametrize("status", [418, 502, None])
def test_a_reply_without_a_code_in_celery(through_celery, status):
    (error,) = octopush.errors_of_reply(b"<html>", status)
    new = through_celery(error)
    assert type(new) is type(error)
    assert (str(new), new.http_status) == (str(error), error.http_status)


def test_a_group_keeps_its_codes_in_celery(through_celery):
    group = group_of({"error_code": "150"}, {"error_code": "153"})
    assert "2 parts of the reply failed: 150, 153" in str(through_celery(group))


def test_an_undocumented_code_of_no_vendor_in_celery(through_celery):
    new = through_celery(UndocumentedCodeError("What?", "777"))
    assert (type(new), new.code) == (UndocumentedCodeError, "777")


def test_details_that_celery_cannot_send(through_celery):
    error = octopush.error_for("104", details=threading.Lock())
    new = through_celery(error)
    assert type(new) is octopush.InsufficientCreditError
    assert isinstance(new, VendorError)
    assert pickle.loads(pickle.dumps(new)).code == "104"
