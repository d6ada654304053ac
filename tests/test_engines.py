"""Exceptions cross from the worker processes of dask to its client, and are caught.

Dask pickles them in its own way: `tblib` wraps how each reduces itself, and adds its
traceback and its cause. Where that fails, the client gets a plain `Exception`.
"""

import copyreg
import logging
import os
import threading
from unittest import mock

import pytest

from vendor_errors import (
    InvalidArgumentError,
    NotFoundError,
    ResourceExhaustedError,
    RetryableError,
    UndocumentedCodeError,
    VendorError,
    imiconnect,
    octopush,
)

TIMEOUT = 60  # seconds, so that what goes wrong does not wait for ever


def work(code):
    """Raise, with the server's words and its answer."""
    octopush.raise_for(code, f"Said of {code}", details={"code": code, "failures": []})
    return code


def work_on(code):
    """Raise from a cause."""
    try:
        {}[code]
    except KeyError as error:
        raise octopush.error_for(code, details={"code": code}) from error


def work_meanwhile(code):
    """Raise while another exception is handled."""
    try:
        {}[code]
    except KeyError:
        octopush.raise_for(code)


def work_with_a_lock(code):
    """Raise with details that cannot be pickled."""
    octopush.raise_for(code, "No credit", details={"lock": threading.Lock()})


def work_in_a_batch(codes):
    """Raise a group."""
    raise ExceptionGroup("batch", [octopush.error_for(code) for code in codes])


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    # Distributed's import registers tblib for every exception class of the process:
    # the other modules' tests are to have pickle as it is.
    with mock.patch.dict(copyreg.dispatch_table):
        from distributed import Client, LocalCluster

        with (
            LocalCluster(
                n_workers=2,
                threads_per_worker=1,
                processes=True,
                dashboard_address="127.0.0.1:0",  # None would be port 8787, if free
                local_directory=str(tmp_path_factory.mktemp("dask")),
                silence_logs=logging.CRITICAL,
            ) as cluster,
            Client(cluster, timeout=TIMEOUT) as client,
        ):
            client.wait_for_workers(2, timeout=TIMEOUT)
            yield client


@pytest.fixture
def submit(client):
    """Return what has a worker call a function, anew each time."""

    def submit(function, *args, **kwargs):
        return client.submit(function, *args, pure=False, **kwargs)

    return submit


def test_the_workers_are_other_processes(client):
    pids = set(client.run(os.getpid).values())
    assert len(pids) == 2
    assert os.getpid() not in pids


@pytest.mark.parametrize(
    ("code", "exact", "caught"),
    [
        ("104", octopush.InsufficientCreditError, octopush.InsufficientCreditError),
        ("104", octopush.InsufficientCreditError, ResourceExhaustedError),
        ("153", octopush.RouteCongestedError, RetryableError),
        ("303", octopush.ListNotFoundError, NotFoundError),
        ("303", octopush.ListNotFoundError, octopush.OctopushError),
        ("303", octopush.ListNotFoundError, VendorError),
        (
            "999",
            octopush.OctopushUndocumentedCodeError,
            octopush.OctopushUndocumentedCodeError,
        ),
        ("999", octopush.OctopushUndocumentedCodeError, UndocumentedCodeError),
    ],
)
def test_the_client_catches_by_class_category_marker_and_vendor(
    submit, code, exact, caught
):
    with pytest.raises(caught) as raised:
        submit(work, code).result(TIMEOUT)
    error = raised.value
    assert type(error) is exact
    assert (error.vendor, error.code) == ("octopush", code)
    assert error.message == f"Said of {code}"
    assert str(error) == f"[octopush:{code}] Said of {code}"
    assert error.details == {"code": code, "failures": []}


@pytest.mark.parametrize(
    ("code", "caught"),
    [
        ("104", octopush.InsufficientCreditError),
        (303, NotFoundError),
        ("999", octopush.OctopushUndocumentedCodeError),
    ],
)
def test_the_functions_of_a_vendor_are_tasks(submit, code, caught):
    with pytest.raises(caught) as raised:
        submit(octopush.raise_for, code, details=[1, None]).result(TIMEOUT)
    assert raised.value.code == str(code)
    assert raised.value.message == octopush.error_for(code).message
    assert raised.value.details == [1, None]


def test_a_success_raises_nothing(submit):
    assert submit(octopush.raise_for, "000").result(TIMEOUT) is None


def test_an_exception_is_a_result(submit):
    error = submit(octopush.error_for, "104", "No credit").result(TIMEOUT)
    assert type(error) is octopush.InsufficientCreditError
    assert (error.code, error.message) == ("104", "No credit")


def test_an_exception_is_an_argument(submit):
    error = octopush.error_for("104", details={"a": 1})
    new = submit(max, [error]).result(TIMEOUT)
    assert type(new) is octopush.InsufficientCreditError
    assert (str(new), new.details) == (str(error), {"a": 1})


def test_a_meaning_of_a_code_is_kept(submit):
    message = "CustomerId is missing"
    future = submit(imiconnect.raise_for, 7003, message, api="profile")
    with pytest.raises(imiconnect.MissingOrInvalidParameterError) as raised:
        future.result(TIMEOUT)
    assert type(raised.value) is imiconnect.MissingCustomerIdError
    assert isinstance(raised.value, InvalidArgumentError)
    assert (raised.value.code, raised.value.message) == ("7003", message)


def test_a_cause_is_kept(submit):
    with pytest.raises(ResourceExhaustedError) as raised:
        submit(work_on, "104").result(TIMEOUT)
    error = raised.value
    assert (error.code, error.details) == ("104", {"code": "104"})
    assert repr(error.__cause__) == "KeyError('104')"
    assert error.__suppress_context__


def test_a_context_is_kept(submit):
    error = submit(work_meanwhile, "104").exception(TIMEOUT)
    assert type(error) is octopush.InsufficientCreditError
    assert repr(error.__context__) == "KeyError('104')"
    assert error.__cause__ is None
    assert not error.__suppress_context__


def test_details_that_cannot_be_pickled_become_a_text(submit):
    with pytest.raises(octopush.InsufficientCreditError) as raised:
        submit(work_with_a_lock, "104").result(TIMEOUT)
    assert (raised.value.code, raised.value.message) == ("104", "No credit")
    assert raised.value.details == "<builtins.dict that could not be pickled>"


def test_a_class_that_only_the_client_has(submit):
    class MineError(octopush.InsufficientCreditError):
        """A user's own class, which the workers get by value."""

    def fail():
        try:
            {}["key"]
        except KeyError as error:
            raise MineError("short", details={"amount": 5}) from error

    with pytest.raises(octopush.InsufficientCreditError) as raised:
        submit(fail).result(TIMEOUT)
    assert type(raised.value).__name__ == "MineError"
    assert raised.value.details == {"amount": 5}
    assert repr(raised.value.__cause__) == "KeyError('key')"


def test_what_only_cloudpickle_can_send_becomes_a_text(submit):
    # A limit that the README tells: dask tries plain pickle first, and that succeeds.
    error = submit(octopush.error_for, "104", details=lambda: 7).result(TIMEOUT)
    assert error.details == "<builtins.function that could not be pickled>"


def test_a_task_that_needs_a_failed_one_fails_alike(submit):
    with pytest.raises(RetryableError) as raised:
        submit(str, submit(work, "153")).result(TIMEOUT)
    assert type(raised.value) is octopush.RouteCongestedError
    assert raised.value.details == {"code": "153", "failures": []}


def test_a_batch_is_gathered_without_what_failed(client):
    codes = ["000", "104", "153", "303", "999"]
    futures = client.map(work, codes, pure=False)
    assert client.gather(futures, errors="skip") == ["000"]
    assert [type(future.exception(TIMEOUT)) for future in futures[1:]] == [
        octopush.InsufficientCreditError,
        octopush.RouteCongestedError,
        octopush.ListNotFoundError,
        octopush.OctopushUndocumentedCodeError,
    ]


def test_a_batch_raises_what_failed(client):
    futures = client.map(work, ["000", "303"], pure=False)
    with pytest.raises(NotFoundError) as raised:
        client.gather(futures)
    assert raised.value.message == "Said of 303"


def test_a_group_is_split_by_class_category_and_marker(submit):
    with pytest.raises(ExceptionGroup) as raised:
        submit(work_in_a_batch, ["104", "153", "303", "999"]).result(TIMEOUT)
    caught = [
        [error.code for error in raised.value.subgroup(kind).exceptions]
        for kind in (
            octopush.InsufficientCreditError,
            RetryableError,
            NotFoundError,
            UndocumentedCodeError,
        )
    ]
    assert caught == [["104"], ["153"], ["303"], ["999"]]
