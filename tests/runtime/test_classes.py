"""Every class of every vendor keeps what the contract says of classes."""

import builtins
import copy
import importlib
import pickle
import pkgutil
import sys

import pytest

import vendor_errors
from vendor_errors import RetryableError, UndocumentedCodeError, VendorError

FOUND = [
    importlib.import_module(f"vendor_errors.{name}")
    for _, name, _ in pkgutil.iter_modules(vendor_errors.__path__)
    if not name.startswith("_")
]
MODULES = [module for module in FOUND if hasattr(module, "ERRORS")]
VENDORS = [module.__name__.rpartition(".")[2] for module in MODULES]
CLASSES = [
    getattr(module, name)
    for module in (vendor_errors, *MODULES)
    for name in module.__all__
    if name.endswith("Error")
]


def qualified(error_class):
    return f"{error_class.__module__}.{error_class.__name__}"


@pytest.fixture(params=CLASSES, ids=qualified)
def error_class(request):
    return request.param


def test_the_vendors_are_found():
    assert {"fuseclick", "imiconnect", "luckycycle", "octopush", "onebox"} <= {*VENDORS}


@pytest.mark.parametrize("module", MODULES, ids=VENDORS)
def test_everything_public_is_exported(module):
    defined = {
        name
        for name, value in vars(module).items()
        if isinstance(value, type) and value.__module__ == module.__name__
    }
    functions = {"raise_for", "error_for"}
    if hasattr(module, "raise_for_reply"):
        functions |= {"raise_for_reply", "errors_of_reply"}
    assert {*module.__all__} == defined | functions | {"ERRORS"}
    assert len(module.__all__) == len({*module.__all__})


def test_name(error_class):
    assert error_class.__name__.endswith("Error")
    assert not hasattr(builtins, error_class.__name__)
    home = importlib.import_module(error_class.__module__)
    assert getattr(home, error_class.__name__) is error_class


@pytest.mark.skipif(sys.flags.optimize > 1, reason="-OO has no docstrings")
def test_docstring_has_a_summary_line(error_class):
    summary, *rest = error_class.__doc__.splitlines()
    assert summary.endswith((".", "!", "?"))
    assert not rest or not rest[0]
    assert not summary.startswith("Code ")


@pytest.mark.skipif(sys.flags.optimize > 1, reason="-OO has no docstrings")
@pytest.mark.parametrize("module", MODULES, ids=VENDORS)
def test_no_two_summaries_are_equal(module):
    classes = [each for each in CLASSES if each.__module__ == module.__name__]
    summaries = {each.__doc__.splitlines()[0].lower() for each in classes}
    assert len(summaries) == len(classes)


@pytest.mark.skipif(sys.flags.optimize > 1, reason="-OO has no docstrings")
def test_docstring_of_a_code_says_how_it_is_judged(error_class):
    note = " ".join(error_class.__doc__.rpartition("\n\n")[2].split())
    if error_class.code in ("", "no-code") or error_class is UndocumentedCodeError:
        return
    words = error_class.category.replace("_", " ")
    if error_class.code.startswith("http-"):
        assert note.startswith(f"{words.capitalize()}, ")
    else:
        assert note.startswith(f"Code {error_class.code}")
        assert f": {words}, " in note or ": categories differ, " in note
    retry = "retryable (the same request may succeed later)"
    assert (retry in note) == issubclass(error_class, RetryableError)


def test_without_arguments(error_class):
    error = error_class()
    assert error.args == ()
    assert error.message == error_class.message
    assert error.params == {}
    assert error.details is None
    code = f"[{error.vendor}:{error.code}]" if error.code else ""
    if error.message.isprintable() and len(error.message) <= 1000:
        assert str(error) == " ".join(filter(None, (code, error.message)))


def test_with_message(error_class):
    error = error_class("The server's words.")
    assert error.args == ("The server's words.",)
    assert error.message == "The server's words."
    code = f" [{error.vendor}:{error.code}]" if error.code else ""
    assert repr(error) == f"<{error_class.__name__}{code} The server's words.>"


def test_with_placeholders(error_class):
    values = {name: f"<{name}>" for name in error_class.placeholders}
    error = error_class(**values)
    assert error.params == values
    message = error_class.message
    for name, value in values.items():
        message = message.replace(f"{{{name}}}", value)
    assert error.message == message


def test_attributes_are_of_their_types(error_class):
    assert isinstance(error_class.vendor, str)
    assert isinstance(error_class.code, str)
    qualified_code = f"{error_class.vendor}:{error_class.code}"
    assert error_class.qualified_code == (qualified_code if error_class.code else "")
    assert isinstance(error_class.description, str)
    assert bool(error_class.url) == bool(error_class.vendor)
    assert error_class.http_status is None or 100 <= error_class.http_status <= 599
    assert error_class.retryable in (True, False, None)
    assert (error_class.retryable is True) == issubclass(error_class, RetryableError)
    undocumented = issubclass(error_class, UndocumentedCodeError)
    assert error_class.retryable is None if undocumented else True


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickle(error_class, protocol):
    values = {name: f"<{name}>" for name in error_class.placeholders}
    error = error_class("The server's words.", details={"a": [1]}, **values)
    error.add_note("A note.")
    assert_same(pickle.loads(pickle.dumps(error, protocol)), error)


def test_copy(error_class):
    error = error_class("The server's words.", details={"a": [1]})
    error.add_note("A note.")
    assert_same(copy.copy(error), error)
    assert_same(copy.deepcopy(error), error)


def assert_same(new, old):
    assert type(new) is type(old)
    assert new.args == old.args
    assert str(new) == str(old)
    assert vars(new) == vars(old)


@pytest.mark.parametrize("module", MODULES, ids=VENDORS)
def test_errors_is_read_only(module):
    code, error_class = next(iter(module.ERRORS.items()))
    assert error_class.code == code
    with pytest.raises(TypeError):
        module.ERRORS[code] = VendorError
    assert all(module.ERRORS[code].code == code for code in module.ERRORS)


@pytest.mark.parametrize("module", MODULES, ids=VENDORS)
def test_undocumented_code(module):
    with pytest.raises(UndocumentedCodeError) as caught:
        module.raise_for("no-such-code", "The server's words.", details=[1])
    error = caught.value
    words = error.vendor.split("_")
    base = f"{''.join(word.capitalize() for word in words)}Error"
    assert isinstance(error, getattr(module, base))
    assert error.code == "no-such-code"
    assert error.message == "The server's words."
    assert error.details == [1]
    assert error.retryable is None
    assert error.category == "unknown"
    assert_same(pickle.loads(pickle.dumps(error)), error)
    without = module.error_for("nope")
    assert without.qualified_code == f"{error.vendor}:nope"
    assert str(without) == f"[{error.vendor}:nope] Undocumented code nope"
    assert without.message == "Undocumented code nope"
    for each in (error, without):
        rebuilt = type(each)(*each.args)
        assert (rebuilt.code, rebuilt.message) == (each.code, each.message)
