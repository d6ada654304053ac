"""Whatever comes in, nothing else is raised, and no text tells a secret."""

import contextlib
import enum
import io
import logging
import threading
import traceback

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vendor_errors import (
    NotFoundError,
    VendorError,
    fuseclick,
    imiconnect,
    octopush,
    onebox,
)
from vendor_errors._wording import comparable

VENDORS = [fuseclick, imiconnect, octopush]


class Odd(enum.Enum):
    """An enum whose members are no codes."""

    CODE = "104"


class Number(int):
    """An int of a user."""

    def __str__(self):
        raise RuntimeError("not me")


class Text(str):
    """A str of a user."""

    __slots__ = ()

    def __str__(self):
        raise RuntimeError("not me")


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers().map(Number),
    st.just(10**5000),
    st.floats(),
    st.binary(),
    st.text(st.characters()),
    st.text(st.characters()).map(Text),
    st.text("0123456789 \t", max_size=8),
    st.lists(st.integers()),
    st.sampled_from(Odd),
    st.sampled_from([*octopush.ERRORS, *imiconnect.ERRORS]),
)


@given(code=anything, message=anything, api=anything)
@example(code="104", message="a" * 5_000_000, api=None)
@example(code="a" * 5_000_000, message=None, api=None)
def test_nothing_else_is_raised(code, message, api):
    for module in VENDORS:
        where = {"api": api} if module is imiconnect else {}
        try:
            error = module.error_for(code, message, **where)
        except (TypeError, ValueError) as refused:
            reason = str(refused)
            assert reason.startswith(
                ("code must", "code has", "message must", "api must")
            )
            continue
        assert isinstance(code, int | str)
        assert not isinstance(code, bool)
        if error is None:
            assert module.raise_for(code, message, **where) is None
            continue
        assert isinstance(error, VendorError)
        assert type(error.code) is str
        assert type(error.message) is str
        with pytest.raises(type(error)) as caught:
            module.raise_for(code, message, **where)
        assert vars(caught.value) == vars(error)


@given(st.text(st.characters()))
@example("first\nsecond\r\x1b[31m\x00\u202e\u2028\ud800 " + "x" * 100_000)
def test_a_text_cannot_forge_a_log(text):
    for error in (
        octopush.error_for("104", text),
        octopush.OctopushUndocumentedCodeError(text, code=text),
    ):
        assert str(error).isprintable()
        assert len(str(error)) < 25_000
        assert text in (error.message, "")
        stream = io.StringIO()
        logger = logging.Logger("test")
        logger.addHandler(logging.StreamHandler(stream))
        logger.error("%s", error)
        assert stream.getvalue().count("\n") == 1


def test_a_printable_text_stays_as_it_is():
    assert str(octopush.error_for("104", "Crédit épuisé ¿ 余额")) == (
        "[104] Crédit épuisé ¿ 余额"
    )
    assert str(octopush.error_for("104", "a\nb\x1b")) == "[104] a b\\x1b"
    assert str(octopush.error_for("104", "x" * 1000)) == f"[104] {'x' * 1000}"
    assert str(octopush.error_for("104", "x" * 1001)) == f"[104] {'x' * 999}…"


def texts_of(error):
    """Return everything that shows an exception as a text."""
    stream = io.StringIO()
    logger = logging.Logger("test")
    logger.addHandler(logging.StreamHandler(stream))
    try:
        raise error
    except VendorError as raised:
        logger.exception("caught")
        shown = traceback.format_exc()
        group = ExceptionGroup("group", [raised])
    return "".join(
        [
            str(error),
            repr(error),
            ascii(error),
            f"{error}{error!r}",
            repr(error.args),
            shown,
            "".join(traceback.format_exception(group)),
            stream.getvalue(),
            *getattr(error, "__notes__", []),
        ]
    )


@pytest.mark.parametrize(
    "error",
    [
        octopush.error_for("104", "No credit", details={"token": "s3cret"}),
        octopush.error_for("999", details="s3cret"),
        fuseclick.InvalidTierIdError("No such tier", tier_id="s3cret"),
        fuseclick.InvalidTierIdError("No such tier", tier_id="1", details="s3cret"),
        NotFoundError("Gone", details="s3cret"),
    ],
)
def test_details_and_params_are_in_no_text(error):
    assert "s3cret" not in texts_of(error)
    assert "s3cret" in repr((error.details, error.params))


def test_instances_are_told_apart_by_identity():
    one, other = octopush.error_for("104"), octopush.error_for("104")
    assert one == one
    assert one != other
    assert len({one, other}) == 2


def test_a_pattern_takes_the_code():
    match octopush.error_for("104"):
        case octopush.OctopushError("303"):
            pytest.fail("not this code")
        case octopush.OctopushError("104"):
            pass
        case _:
            pytest.fail("no match")


def test_what_a_user_changes_changes_nothing_for_others(monkeypatch):
    expected = imiconnect.error_for(7004, "duplicate device type xyz")
    monkeypatch.setattr(imiconnect.DuplicateDeviceTypeError, "message", "{device_type}")
    monkeypatch.setattr(imiconnect.InvalidDeviceTypeError, "placeholders", ())
    monkeypatch.setattr(octopush, "ERRORS", {})
    monkeypatch.setattr(octopush.InsufficientCreditError, "code", "1")

    class Mine(octopush.OctopushError):
        code = "104"

    error = imiconnect.error_for(7004, "duplicate device type xyz")
    assert type(error) is type(expected)
    assert error.params == expected.params
    assert (
        type(imiconnect.error_for(7004, "xyz")) is imiconnect.InvalidParameterValueError
    )
    assert type(octopush.error_for("104")) is octopush.InsufficientCreditError
    assert Mine.code == "104"


def test_threads_do_not_meet():
    wrong = []
    start = threading.Barrier(8)

    def work(number):
        start.wait()
        for _ in range(300):
            message = f"duplicate device type {number}"
            error = imiconnect.error_for(7004, message, details=number)
            if (error.params, error.details) != ({"device_type": str(number)}, number):
                wrong.append(error)
            with contextlib.suppress(octopush.InsufficientCreditError):
                octopush.raise_for("104", message)
                wrong.append(message)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def subinterpreters():
    """Return what makes and runs a subinterpreter in this Python, if anything does."""
    for name in ("_interpreters", "_xxsubinterpreters"):
        with contextlib.suppress(ImportError):
            return __import__(name)
    return None


@pytest.mark.skipif(subinterpreters() is None, reason="this Python has none")
def test_a_subinterpreter_has_its_own_package():
    interpreters = subinterpreters()
    interpreter = interpreters.create()
    try:
        failure = interpreters.run_string(
            interpreter,
            "from vendor_errors import octopush\n"
            "try:\n"
            "    octopush.raise_for('104', 'No credit', details={})\n"
            "except octopush.InsufficientCreditError as error:\n"
            "    assert str(error) == '[104] No credit'\n"
            "else:\n"
            "    raise SystemExit('nothing was raised')\n",
        )
        assert failure is None
    finally:
        interpreters.destroy(interpreter)


PLACEHOLDERS = [
    pytest.param(module, error_class, id=error_class.__name__)
    for module in (fuseclick, imiconnect, onebox)
    for error_class in vars(module).values()
    if isinstance(error_class, type) and getattr(error_class, "placeholders", ())
]


@pytest.mark.parametrize(("module", "error_class"), PLACEHOLDERS)
@given(data=st.data())
def test_templates_go_both_ways(module, error_class, data):
    apart = [
        comparable(text.rpartition("}")[2]) for text in error_class.message.split("{")
    ]
    values = {
        name: data.draw(
            st.text(st.characters()).filter(
                lambda value: not any(
                    text and text in comparable(value) for text in apart
                )
            ),
            name,
        )
        for name in error_class.placeholders
    }
    made = error_class(**values)
    error = module.error_for(error_class.code, made.message)
    assert type(error) is error_class
    assert error.params == made.params == values
    assert error_class(**error.params).message == made.message
