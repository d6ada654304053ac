"""Exceptions cross to other processes, machines and releases, with all they carry."""

import base64
import copy
import importlib
import io
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


def pickle_and_load(value):
    return pickle.loads(pickle.dumps(value))


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
    assert str(new) == "[octopush:104] No credit"
    assert new.details == "<builtins.dict that could not be pickled>"
    assert type(new.__cause__) is Exception
    name = f"{__name__}.UnfriendlyError"
    assert str(new.__cause__) == f"{name}: <UnfriendlyError>"
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


class NeedyError(Exception):
    """An exception that can be pickled and not loaded, as those of many libraries."""

    def __init__(self, message, *, status):
        super().__init__(message)
        self.status = status


class Changeling:
    """What is an exception, and comes back as something else."""


class ChangelingError(Exception):
    """What comes back as that."""

    def __reduce__(self):
        return Changeling, ()


def test_what_cannot_be_loaded_becomes_a_text():
    error = octopush.error_for("104", details=NeedyError("secret", status=500))
    error.__cause__ = NeedyError("the cause", status=500)
    error.__cause__.__cause__ = KeyError("the cause's cause")
    error.__context__ = ChangelingError("another")
    new = pickle.loads(pickle.dumps(error))
    assert new.details == f"<{__name__}.NeedyError that could not be pickled>"
    assert str(new.__cause__) == f"{__name__}.NeedyError: the cause"
    assert repr(new.__cause__.__cause__) == 'KeyError("the cause\'s cause")'
    assert str(new.__context__) == f"{__name__}.ChangelingError: another"


def test_what_only_the_receiver_lacks_fails_as_for_a_plain_exception(monkeypatch):
    error = octopush.error_for("104", details=GoneError())
    plain = ValueError()
    plain.details = GoneError()
    dumped = [pickle.dumps(error), pickle.dumps(plain)]
    monkeypatch.delattr(sys.modules[__name__], "GoneError")
    for data in dumped:
        with pytest.raises(AttributeError, match="GoneError"):
            pickle.loads(data)


class FileError(octopush.InvalidFileError, OSError):
    """A user's own class that is an error of the system, too."""


class SlottedError(octopush.InsufficientCreditError):
    """A user's own class that keeps an attribute in a slot."""

    __slots__ = ("__private", "amount")

    def hide(self, value):
        """Set the attribute that no one else can."""
        self.__private = value
        return self

    def hidden(self):
        """Return what has been hidden."""
        return self.__private


@pytest.mark.parametrize("cross", [pickle_and_load, copy.copy, copy.deepcopy])
def test_attributes_that_are_in_no_dictionary(cross):
    error = FileError()
    error.args = (2, "No such file", "a.txt")
    error.errno, error.filename = 2, "a.txt"
    new = cross(error)
    assert (new.args, new.errno, new.filename) == (error.args, 2, "a.txt")
    assert isinstance(new, OSError)
    slotted = SlottedError("short").hide([1])
    slotted.amount = threading.Lock()
    new = cross(slotted)
    assert new.hidden() == [1]
    lock = "<_thread.lock that could not be pickled>"
    assert new.amount == (lock if cross is pickle_and_load else slotted.amount)


@pytest.mark.parametrize("cross", [pickle_and_load, copy.copy, copy.deepcopy])
@pytest.mark.parametrize("suppressed", [True, False])
def test_whether_a_context_is_shown(cross, suppressed):
    for cause in (None, ValueError()):
        error = octopush.error_for("104")
        error.__cause__ = cause
        error.__suppress_context__ = suppressed
        assert cross(error).__suppress_context__ is suppressed


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
    assert new.args == ("No credit", "104")
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


def chain(length, *links):
    """Return an error that hangs on as many others."""
    error = None
    for number in range(length):
        above = octopush.error_for("104", f"No credit {number}")
        for name in links:
            setattr(above, name, error)
        error = above
    return error


@pytest.mark.parametrize("cross", [pickle_and_load, copy.deepcopy])
@pytest.mark.parametrize("length", [10, 300, 3000])
def test_no_chain_is_cut(cross, length):
    error = chain(length, "__cause__", "__context__")
    new = cross(error)
    count = 0
    while error:
        count += 1
        assert str(new) == str(error)
        assert new.__cause__ is new.__context__
        assert new.__suppress_context__
        new, error = new.__cause__, error.__cause__
    assert new is None
    assert count == length


def test_a_chain_that_details_refer_to_is_no_deeper():
    error = None
    for _ in range(1000):
        above = octopush.error_for("104", details={"before": error})
        above.__cause__, error = error, above
    for cross in (pickle_and_load, copy.deepcopy):
        new = cross(error)
        assert new.details["before"] is new.__cause__


def size(value):
    return len(pickle.dumps(value))


def test_the_size_grows_with_what_is_sent():
    links = "__cause__", "__context__"
    each = (size(chain(60, *links)) - size(chain(30, *links))) / 30
    assert size(chain(300, *links)) < 2 * 300 * each
    # Errors that stand in a list, and hang on each other.
    listed = [chain(300, *links)]
    while listed[-1].__cause__:
        listed.append(listed[-1].__cause__)
    assert size(listed) < 2 * size(listed[0])
    assert size(listed[::-1]) < 2 * size(listed[0])


def test_a_body_that_errors_share_is_sent_once():
    body = {"values": [str(number) for number in range(10_000)]}
    errors = [octopush.error_for("153", details=body) for _ in range(200)]
    assert size(errors) < size(body) + 200 * 200
    for new in (pickle_and_load(errors), copy.deepcopy(errors)):
        assert len({id(error.details) for error in new}) == 1
        assert new[0].details == body


def test_a_body_that_errors_share_is_tried_once():
    tried = []

    class Counted(Unfriendly):
        def __reduce__(self):
            tried.append(self)
            raise RuntimeError("not me")

    body = {"counted": Counted()}
    errors = [octopush.error_for("153", details=body) for _ in range(200)]
    for new in pickle_and_load(errors):
        assert new.details == "<builtins.dict that could not be pickled>"
    assert len(tried) == 1
    copied = copy.deepcopy(errors)
    assert all(new.details is body for new in copied)
    assert len(tried) == 2


def test_errors_whose_details_list_them_all():
    errors = [octopush.error_for("104") for _ in range(6)]
    for error in errors:
        error.details = errors
    for new in (pickle_and_load(errors[0]), copy.deepcopy(errors[0])):
        assert new.details[0] is new
        assert len(new.details) == 6
        assert all(error.details is new.details for error in new.details)


class Holder:
    """What holds an error, and is held by it."""

    def __init__(self, error):
        self.error = error


def test_details_that_refer_back():
    error = octopush.error_for("104")
    error.details = Holder(error)
    for new in (pickle_and_load(error), copy.deepcopy(error)):
        assert new.details.error is new


def test_a_group_in_the_details_of_its_members_ends():
    errors = [octopush.error_for("104") for _ in range(3)]
    group = ExceptionGroup("all", errors)
    for error in errors:
        error.details = {"group": group}
    data = pickle.dumps(group)
    with pytest.raises(ValueError, match="non-empty"):
        pickle.loads(data)  # As with plain exceptions.


@pytest.mark.parametrize("cross", [pickle_and_load, copy.deepcopy])
def test_causes_of_other_exceptions_cross(cross):
    error = octopush.error_for("104")
    error.__cause__ = ValueError("the cause")
    error.__cause__.__cause__ = KeyError("its cause")
    error.__cause__.__suppress_context__ = False
    error.__cause__.__context__ = octopush.error_for("153")
    new = cross(error)
    assert new.__cause__ is not error.__cause__
    assert repr(new.__cause__) == "ValueError('the cause')"
    assert repr(new.__cause__.__cause__) == "KeyError('its cause')"
    assert not new.__cause__.__suppress_context__
    assert type(new.__cause__.__context__) is octopush.RouteCongestedError


def test_a_failed_copy_leaves_nothing_half_done():
    body = {"first": [1], "lock": threading.Lock(), "last": [2]}
    errors = [octopush.error_for("104", details=body) for _ in range(2)]
    inner = octopush.error_for("153", details=[3])
    errors.append(octopush.error_for("104", details={"inner": inner, "lock": NEVER}))
    errors.append(octopush.error_for("104", details=inner))
    copied = copy.deepcopy(errors)
    assert copied[0].details is copied[1].details is body
    assert copied[2].details is errors[2].details
    assert copied[3].details is not inner
    assert copied[3].details.details == [3]


@pytest.mark.threads
def test_threads_pickle_side_by_side():
    body = [Holder(None), {"lock": threading.Lock()}]
    wrong = []

    def work():
        for _ in range(100):
            error = octopush.error_for("104", details=body[0])
            error.__cause__ = octopush.error_for("104", details=body[1])
            new = pickle_and_load(error)
            if (
                type(new.details) is not Holder
                or type(new.__cause__.details) is not str
            ):
                wrong.append(new)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_pickler_that_is_kept_does_no_harm_to_others():
    error = octopush.error_for("104", details=Holder(1))
    error.__cause__ = ValueError("the cause")
    error.__cause__.__cause__ = octopush.error_for("153")
    kept = pickle.Pickler(io.BytesIO())
    kept.dump(error)
    new = pickle_and_load(error)
    assert type(new.__cause__.__cause__) is octopush.RouteCongestedError
    new = pickle_and_load(octopush.error_for("104", details=[error]))
    assert type(new.details[0].__cause__.__cause__) is octopush.RouteCongestedError
    del kept


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


@pytest.fixture(scope="module", params=multiprocessing.get_all_start_methods())
def executor(request):
    context = multiprocessing.get_context(request.param)
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        yield executor


@pytest.mark.processes
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


@pytest.mark.processes
def test_the_functions_run_in_a_process_pool(executor):
    error = executor.submit(octopush.error_for, "104").result()
    assert type(error) is octopush.InsufficientCreditError
    with pytest.raises(octopush.InsufficientCreditError):
        executor.submit(octopush.raise_for, "104").result()


@pytest.mark.processes
@pytest.mark.parametrize("method", multiprocessing.get_all_start_methods())
def test_a_multiprocessing_pool(method):
    with multiprocessing.get_context(method).Pool(1) as pool:
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
    for name in ("rebuild", "rebuild_as", "restore", "itself", "link"):
        assert callable(getattr(_pickling, name))


@pytest.mark.processes
def test_a_pickle_loads_the_module_of_its_vendor():
    data = pickle.dumps(octopush.error_for("104"))
    program = f"import pickle; print(type(pickle.loads({data!r})).__module__)"
    command = [sys.executable, "-c", program]
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert out == "vendor_errors.octopush\n"
