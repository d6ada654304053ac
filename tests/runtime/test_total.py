"""Whatever comes in, nothing else is raised, and no text tells a secret."""

import contextlib
import enum
import io
import logging
import sys
import threading
import traceback
import unicodedata

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
from vendor_errors.messages import comparable
from vendor_errors.texts import is_printable

VENDORS = [fuseclick, imiconnect, octopush]


class Odd(enum.Enum):
    """An enum whose members are no codes."""

    CODE = "104"


def refuse(*args):
    """Fail as no method should."""
    raise RuntimeError("not me")


class Meta(type):
    """A class whose classes fail wherever they can."""

    __hash__ = __eq__ = __instancecheck__ = __subclasscheck__ = refuse
    __name__ = property(refuse)


OVERRIDES = dict.fromkeys(
    [
        *["__str__", "__repr__", "__bool__", "__hash__", "__eq__", "__len__"],
        *["__format__", "__int__", "__index__", "__lt__", "bit_length", "strip"],
        *["startswith", "lower", "replace", "split", "isprintable", "lstrip"],
    ],
    refuse,
) | {"__class__": property(refuse)}
Number = Meta("Number", (int,), dict(OVERRIDES))
Text = Meta("Text", (str,), dict(OVERRIDES))
Other = Meta("Other", (), dict(OVERRIDES))


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.just(10**5000),
    st.floats(),
    st.binary(),
    st.text(st.characters()),
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
        assert type(code) in (int, str)
        if error is None:
            assert module.raise_for(code, message, **where) is None
            continue
        assert isinstance(error, VendorError)
        assert type(error.code) is str
        assert type(error.message) is str
        with pytest.raises(type(error)) as caught:
            module.raise_for(code, message, **where)
        assert vars(caught.value) == vars(error)


def test_what_a_class_of_a_user_overrides_makes_no_difference():
    for code, message in (
        (Number(104), None),
        (Text("104"), None),
        (Text(" 0104 "), Text("No credit")),
        (104, Text("")),
    ):
        error = octopush.error_for(code, message)
        assert type(error) is octopush.InsufficientCreditError
        assert error.message in ("No credit", octopush.InsufficientCreditError.message)
    assert octopush.error_for(Text("000"), Text("fine")) is None
    assert octopush.error_for(Number(999)).code == "999"
    assert imiconnect.error_for(7003, api=Text("event")).code == "7003"
    for wrong in ((Other(),), (Text(""),), (104, Other()), (Number(10**5000),)):
        with pytest.raises((TypeError, ValueError), match=r"^(code|message) "):
            octopush.raise_for(*wrong)
    for api in (Other(), Text("sms")):
        with pytest.raises(ValueError, match=r"^api must be one of "):
            imiconnect.raise_for(7003, api=api)


@given(st.text(st.characters()))
@example("first\nsecond\r\x1b[31m\x00\u202e\u2028\ud800 " + "x" * 100_000)
def test_a_text_cannot_forge_a_log(text):
    for error in (
        octopush.error_for("104", text),
        octopush.OctopushUndocumentedCodeError(text, code=text),
    ):
        for shown in (str(error), repr(error)):
            categories = {unicodedata.category(char) for char in shown}
            assert not categories & {"Cc", "Cs", "Co", "Zl", "Zp"}
            assert len(shown) < 25_000
        assert text == error.message or not text
        stream = io.StringIO()
        logger = logging.Logger("test")
        logger.addHandler(logging.StreamHandler(stream))
        logger.error("%s", error)
        assert stream.getvalue().count("\n") == 1


def test_a_printable_text_stays_as_it_is():
    assert str(octopush.error_for("104", "Crédit épuisé ¿ 余额")) == (
        "[octopush:104] Crédit épuisé ¿ 余额"
    )
    assert str(octopush.error_for("104", "a\nb\x1b")) == "[octopush:104] a b\\x1b"
    assert str(octopush.error_for("104", "x" * 1000)) == f"[octopush:104] {'x' * 1000}"
    assert str(octopush.error_for("104", "x" * 1001)) == f"[octopush:104] {'x' * 999}…"


class NumberedError(octopush.OctopushError):
    """A user's own class, whose code is no text."""

    code = 404


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (NumberedError(), "[octopush:404]"),
        (octopush.OctopushUndocumentedCodeError("m", code=999), "[octopush:999] m"),
        (octopush.OctopushError(3), "3"),
        (octopush.OctopushError(b"bytes"), "b'bytes'"),
        (octopush.OctopushError(ValueError("why")), "why"),
        (octopush.OctopushError(Other()), "<Other>"),
        (octopush.OctopushError(Text("text")), "text"),
        (octopush.OctopushError(10**5000), "<int>"),
        (
            fuseclick.InvalidTierIdError(tier_id=Other()),
            "[fuseclick:6334] Invalid Tier ID <Other>",
        ),
    ],
)
def test_a_text_is_made_of_anything(error, expected):
    assert str(error) == expected
    assert repr(error) == f"<{type(error).__name__} {expected}>"


def test_a_text_is_bounded():
    error = octopush.error_for("104", "x" * 16_000_000)
    assert len(repr(error)) < 1100
    assert repr(error).startswith("<InsufficientCreditError [octopush:104] xxx")
    assert len(octopush.error_for("9" * 16_000_000).message) < 1100


def test_what_is_printable_is_so_on_every_python():
    # Of a later Unicode version than that of Python 3.11, or of none yet.
    for char in "\U0001fae8\U0001fae9\U0003fffd":
        assert str(octopush.error_for("104", char)) == f"[octopush:104] {char}"
    for char in map(chr, range(sys.maxunicode + 1)):
        category = unicodedata.category(char)
        if char.isprintable():
            assert is_printable(char)
        elif category in ("Cc", "Cs", "Co", "Zl", "Zp", "Zs"):
            assert not is_printable(char)
    for char in "\u200b\u202e\u2066\ufeff\ufffe\U000e0041":
        assert not is_printable(char)


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
    monkeypatch.setattr(imiconnect.RepeatedDeviceTypeError, "message", "{device_type}")
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


@pytest.mark.threads
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
            "    assert str(error) == '[octopush:104] No credit'\n"
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
