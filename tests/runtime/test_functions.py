"""The functions of a module show what they take, and have no frame but their own."""

import inspect
import pickle
import pydoc
import sys
import traceback
import types
import typing

import pytest
from tests.runtime.test_classes import FOUND, MODULES, VENDORS

import vendor_errors
from vendor_errors import VendorError, fuseclick, imiconnect, octopush, onebox

REPLYING = [module for module in MODULES if hasattr(module, "raise_for_reply")]
APIS = typing.Literal["messaging", "transaction_status", "event", "profile"] | None
PUBLIC = [vendor_errors, *FOUND]


def public():
    """Yield all that is public, with its name."""
    for module in PUBLIC:
        yield module.__name__, module
        for name in module.__all__:
            value = getattr(module, name)
            if not isinstance(value, type | types.FunctionType):
                continue
            yield f"{module.__name__}.{name}", value
            for member, of_class in (
                vars(value).items() if isinstance(value, type) else ()
            ):
                of_class = getattr(of_class, "fget", of_class)
                if isinstance(of_class, types.FunctionType) and member[:1] != "_":
                    yield f"{module.__name__}.{name}.{member}", of_class


EVERYTHING = dict(public())


@pytest.mark.parametrize("value", EVERYTHING.values(), ids=EVERYTHING)
def test_type_hints(value):
    hints = typing.get_type_hints(value)
    assert not any(isinstance(hint, str) for hint in hints.values())
    if isinstance(value, types.FunctionType):
        signature = inspect.signature(value, eval_str=True)
        returned = signature.return_annotation
        assert hints["return"] == (type(None) if returned is None else returned)


@pytest.mark.parametrize("function", [VendorError.__init__, VendorError.__copy__])
def test_type_hints_of_what_has_underscores(function):
    assert typing.get_type_hints(function)


@pytest.mark.parametrize("module", MODULES, ids=VENDORS)
def test_signatures(module):
    takes = ["code", "message", "details", *(["api"] if module is imiconnect else [])]
    for name in ("raise_for", "error_for"):
        function = getattr(module, name)
        signature = inspect.signature(function, eval_str=True)
        assert [*signature.parameters] == takes
        assert [*inspect.getfullargspec(function).kwonlyargs] == takes[2:]
        assert signature.parameters["code"].annotation == int | str
        assert signature.parameters["message"].annotation == str | None
        assert (function.__module__, function.__name__) == (module.__name__, name)
        assert inspect.getmodule(function) is module
        assert pickle.loads(pickle.dumps(function)) is function


@pytest.mark.parametrize("module", REPLYING)
@pytest.mark.parametrize("name", ["raise_for_reply", "errors_of_reply"])
def test_signatures_of_what_takes_a_reply(module, name):
    function = getattr(module, name)
    signature = inspect.signature(function, eval_str=True)
    takes = ["body", "http_status", *(["api"] if module is imiconnect else [])]
    assert [*signature.parameters] == takes
    assert [*inspect.getfullargspec(function).kwonlyargs] == takes[2:]
    assert signature.parameters["body"].annotation == vendor_errors.types.Reply
    assert signature.parameters["http_status"].annotation == int | None
    assert (function.__module__, function.__name__) == (module.__name__, name)
    assert pickle.loads(pickle.dumps(function)) is function


def test_what_they_return():
    def returned(function):
        return typing.get_type_hints(function)["return"]

    assert returned(octopush.raise_for) is type(None)
    assert returned(octopush.error_for) == octopush.OctopushError | None
    # It has no code that reports success.
    assert returned(onebox.raise_for) is typing.NoReturn
    assert returned(onebox.error_for) is onebox.OneboxError
    assert returned(onebox.raise_for_reply) is type(None)
    assert returned(onebox.errors_of_reply) == list[onebox.OneboxError]


def test_the_names_of_apis_are_shown():
    for function in (
        imiconnect.raise_for,
        imiconnect.error_for,
        imiconnect.raise_for_reply,
        imiconnect.errors_of_reply,
    ):
        assert typing.get_type_hints(function)["api"] == APIS
    shown = str(inspect.signature(imiconnect.raise_for))
    for api in ("messaging", "transaction_status", "event", "profile"):
        assert f'"{api}"' in shown or f"'{api}'" in shown


@pytest.mark.skipif(sys.flags.optimize > 1, reason="-OO has no docstrings")
@pytest.mark.parametrize("module", MODULES, ids=VENDORS)
def test_help(module):
    for name in ("raise_for", "error_for"):
        shown = pydoc.plain(pydoc.render_doc(getattr(module, name)))
        # Before Python 3.14, the annotations are in quotes.
        signature = " ".join(shown.split()).replace("( ", "(").replace("'", "")
        assert f"{name}(code: int | str, message: str | None = None, " in signature
        assert "Args:" in shown
        assert "Raises:" in shown


@pytest.mark.skipif(sys.flags.optimize > 1, reason="-OO has no docstrings")
@pytest.mark.parametrize("module", REPLYING)
def test_help_of_what_takes_a_reply(module):
    for name in ("raise_for_reply", "errors_of_reply"):
        shown = pydoc.plain(pydoc.render_doc(getattr(module, name)))
        signature = " ".join(shown.split()).replace("( ", "(").replace("'", "")
        assert f"{name}(body: types.Reply, http_status: int | None = None" in signature
        assert "Args:" in shown
        assert "Raises:" in shown


def test_the_category_is_one_of_all():
    hint = typing.get_type_hints(VendorError)["category"]
    assert {*typing.get_args(hint)} == {*vendor_errors.CATEGORIES}
    assert typing.get_type_hints(octopush.RouteCongestedError)["category"] == hint
    assert vendor_errors.types.Category == hint


def test_a_traceback_has_one_frame_of_ours():
    for arguments in ((6304,), (6304, "No such offer")):
        with pytest.raises(VendorError) as caught:
            fuseclick.raise_for(*arguments, details={"token": "s3cret"})
        frames = traceback.extract_tb(caught.tb)
        assert [frame.name for frame in frames[1:]] == ["raise_for"]
        innermost = [*traceback.walk_tb(caught.tb)][-1][0]
        assert "s3cret" not in repr(innermost.f_locals)
        # Tools print them: the whole table would be there for each error.
        assert "OfferNotFoundError" not in repr(innermost.f_locals)


@pytest.mark.parametrize("name", ["raise_for", "error_for"])
@pytest.mark.parametrize(
    ("arguments", "options"),
    [((), {}), ((1, None, 2), {}), ((1,), {"api": "sms"}), ((1,), {"what": 1})],
)
def test_what_they_do_not_take(name, arguments, options):
    with pytest.raises(TypeError, match=rf"{name}\(\)"):
        getattr(octopush, name)(*arguments, **options)


@pytest.mark.parametrize("name", ["raise_for_reply", "errors_of_reply"])
@pytest.mark.parametrize(
    ("arguments", "options"),
    [((), {}), (({}, 200, "sms"), {}), (({},), {"api": "sms"}), (({},), {"what": 1})],
)
def test_what_takes_a_reply_does_not_take(name, arguments, options):
    with pytest.raises(TypeError, match=rf"{name}\(\)"):
        getattr(octopush, name)(*arguments, **options)
