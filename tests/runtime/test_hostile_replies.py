"""A reply raises its vendor's exceptions and no others, whatever hostile is in it."""

import contextlib
import gc
import json
import sys
import traceback

import pytest
from tests.runtime.test_total import Meta, refuse

from vendor_errors import VendorError, fuseclick, imiconnect, octopush, onebox


def refusing(kind):
    """Return a subclass of which no method works, but for those that make it."""
    overrides = dict.fromkeys([*dir(kind), "__bool__", "__buffer__"], refuse)
    for name in ("__new__", "__init__", "__init_subclass__", "__doc__"):
        del overrides[name]
    overrides["__class__"] = property(refuse)
    return Meta(f"Refusing{kind.__name__}", (kind,), overrides)


REFUSING = {kind: refusing(kind) for kind in (dict, list, str, bytes, bytearray)}


def hostile(value):
    """Return a value in classes that refuse everything, down to what it is made of."""
    kind = type(value)
    if kind is dict:
        value = {key: hostile(item) for key, item in value.items()}
    if kind is list:
        value = [hostile(item) for item in value]
    return REFUSING[kind](value) if kind in REFUSING else value


@pytest.mark.parametrize(
    ("module", "body", "code"),
    [
        (octopush, b'{"error_code": "104"}', "104"),
        (octopush, bytearray(b'{"error_code": 104}'), "104"),
        (octopush, '{"error_code": "104"}', "104"),
        (octopush, '\ufeff{"error_code": "104"}', "104"),
        (octopush, {"error_code": "104"}, "104"),
        (octopush, {"failures": {"error_code": "150"}}, "150"),
        (octopush, {"failures": [{"error_code": 9}]}, "9"),
        (octopush, {"octopush": {"error_code": "104"}}, "104"),
        (octopush, {"octopush": {"failures": {"failure": [{}]}}}, "no-code"),
        (octopush, {"error_code": {}}, "no-code"),
        (octopush, {"failures": {}}, "no-code"),
        (octopush, {"failures": "many"}, "no-code"),
        (octopush, [], "no-code"),
        (octopush, "<html>", "no-code"),
        (octopush, b"<html>", "no-code"),
        (octopush, bytearray(), "no-code"),
        (imiconnect, {"response": [{"code": "7003"}]}, "7003"),
        (imiconnect, {"response": {"code": "7003", "description": "no"}}, "7003"),
        (onebox, {"code": "DIST0000", "message": ""}, "DIST0000"),
        (onebox, {"code": "NEW1", "message": "no"}, "NEW1"),
    ],
    ids=lambda value: getattr(value, "__name__", ascii(value)),
)
def test_what_a_class_of_a_user_overrides_makes_no_difference(module, body, code):
    for reply in (body, hostile(body)):
        (error,) = module.errors_of_reply(reply)
        assert error.code == code
        assert type(error.message) is str


@pytest.mark.parametrize("failures", [[], {}, "", {"failure": []}, {"failure": ""}])
def test_a_success_in_a_class_of_a_user(failures):
    body = {"octopush": {"error_code": "000", "failures": failures}}
    assert octopush.errors_of_reply(body) == []
    assert octopush.errors_of_reply(hostile(body)) == []


@pytest.mark.parametrize(
    "arguments",
    [
        (5,),
        ({}, True),
        ({}, 5),
        ({"error_code": "104"}, 400),
        (b"<html>", 502),
        ({"error_code": "104", "failures": [{"error_code": "150"}]},),
    ],
    ids=ascii,
)
@pytest.mark.parametrize("module", [octopush, imiconnect])
@pytest.mark.parametrize("name", ["raise_for_reply", "errors_of_reply"])
def test_no_cycle_of_references_is_left_behind(module, name, arguments):
    def call():
        with contextlib.suppress(VendorError, TypeError, ValueError):
            getattr(module, name)(*arguments)

    call()  # What it loads leaves some.
    gc.collect()
    gc.disable()
    try:
        call()
        assert gc.collect() == 0
    finally:
        gc.enable()


DEEP = "[" * 10_000 + "]" * 10_000
DEEP_OBJECTS = '{"code":' * 10_000 + '"DIST0000"' + "}" * 10_000
LONG = "9" * 5_000


@pytest.mark.parametrize(
    "text",
    [
        '{"code": "", "code": "DIST0000"}',
        '{"code": {"code": 5}, "code": null, "code": "DIST0000"}',
        '{"code": "DIST0000", "rate": NaN, "more": [Infinity, -Infinity]}',
        f'{{"code": "DIST0000", "deep": {DEEP}}}',
        f'{{"deep": {DEEP_OBJECTS}, "code": "DIST0000"}}',
        f'{{"number": {LONG}, "deep": {DEEP}, "code": "DIST0000"}}',
        f'{{"code": "DIST0000", "number": -{LONG}}}',
        f'{{"code": "DIST0000", "message": {LONG}}}',
        f'{{"code": "DIST0000", "message": {DEEP}}}',
        '{"code": "DIST0000", "message": "\\ud800\\u0000"}',
        '{"code": "DIST0000", "message": "a\\\\"}',
        '  {"code"\n:\r"\\u0044IST0000"}\t',
    ],
    ids=lambda text: f"{text[:40]}...{text[-30:]}",
)
@pytest.mark.deep
def test_a_code_is_found_beside_anything(text):
    for body in (text, text.encode(), text.encode("utf-16")):
        (error,) = onebox.errors_of_reply(body, 200)
        assert error.code == "DIST0000"
        with pytest.raises(type(error)):
            onebox.raise_for_reply(body)


def test_of_equal_keys_the_last_counts():
    text = '{"error_code": "104", "error_code": "000"}'
    assert octopush.raise_for_reply(text) is None
    text = '{"error_code": "000", "error_code": "104"}'
    assert octopush.errors_of_reply(text)[0].code == "104"
    text = '{"error_code": "104", "error_code": null}'
    assert octopush.errors_of_reply(text)[0].code == "no-code"


@pytest.mark.parametrize("message", [b"caf\xe9", b"\xff\xfe", b"\xed\xa0\x80", b"\xf0"])
def test_a_message_that_is_no_text_hides_no_error(message):
    body = b'{"code": "DIST0000", "message": "%s"}' % message
    (error,) = onebox.errors_of_reply(body, 200)
    assert error.code == "DIST0000"
    assert "\ufffd" in error.message


@pytest.mark.parametrize(
    "code",
    ["true", "false", "null", "104.0", "1e2", "[]", "[104]", "{}", '""', '" "', "NaN"],
)
def test_what_is_no_code_is_no_success(code):
    for body in (
        f'{{"error_code": {code}}}',
        f'{{"octopush": {{"error_code": {code}}}}}',
        f'{{"failures": [{{"error_code": {code}}}]}}',
    ):
        (error,) = octopush.errors_of_reply(body, 200)
        assert type(error) is octopush.OctopushMissingCodeError
    (error,) = onebox.errors_of_reply(f'{{"code": {code}}}', 400)
    assert type(error) is onebox.OneboxHttpInvalidArgumentError


@pytest.mark.deep
def test_a_code_that_is_nested_too_deep_is_not_found():
    text = f'{{"error_code": {DEEP}}}'
    assert octopush.errors_of_reply(text)[0].code == "no-code"
    text = "[" * 10_000 + '{"error_code": "104"}' + "]" * 10_000
    assert octopush.errors_of_reply(text)[0].code == "no-code"
    assert octopush.errors_of_reply(text, 502)[0].code == "http-502"


@pytest.fixture(params=[4300, 0])
def most_digits(request):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(request.param)
    yield
    sys.set_int_max_str_digits(before)


def test_very_many_digits(most_digits):
    digits = "9" * 100_000_000
    (error,) = octopush.errors_of_reply(f'{{"n": {digits}, "error_code": "104"}}')
    assert error.code == "104"
    (error,) = octopush.errors_of_reply(f'{{"error_code": {digits}}}')
    assert type(error) is octopush.OctopushUndocumentedCodeError
    assert len(str(error)) < 2_100


@pytest.mark.parametrize("text", ["[", '"', '\\"', "\\", '[{"', "[1,", '{"a":'])
@pytest.mark.parametrize("first", ["", '"', "[" * 100_000, "[" * 100_000 + '"'])
@pytest.mark.deep
def test_much_that_is_no_json(first, text):
    # It would take hours, were the time not linear.
    body = first + text * (2_000_000 // len(text))
    for each in (body, body.encode()):
        (error,) = octopush.errors_of_reply(each, 200)
        assert type(error) is octopush.OctopushMissingCodeError
        assert len(error.details) == 10_000


def test_very_many_parts():
    parts = [{"error_code": "150"}, {"error_code": 10**9}, None, "x"] * 25_000
    for body in ({"failures": parts}, json.dumps({"failures": parts})):
        with pytest.raises(octopush.OctopushErrorGroup) as caught:
            octopush.raise_for_reply(body)
        assert len(caught.value.exceptions) == 100_000
        assert caught.value.message == (
            "100000 parts of the reply failed: 150, 1000000000, no-code"
        )


def raised(module, arguments):
    """Return what a reply raises."""
    try:
        module.raise_for_reply(*arguments)
    except (VendorError, TypeError, ValueError) as error:
        return error
    return None


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        (octopush, ({"error_code": "104"},)),
        (octopush, ({"failures": [{"error_code": "104"}]}, 400)),
        (octopush, ({"failures": DEEP},)),
        (octopush, (DEEP,)),
        (octopush, (f"[{LONG}",)),
        (octopush, (b"<html>", 502)),
        (octopush, (5,)),
        (octopush, ({}, True)),
        (fuseclick, ('{"errorCode": 6304}', 404)),
        (imiconnect, ({"response": [{"code": "7003"}]},)),
        (imiconnect, ({"response": {"code": "7003"}}, 5000)),
    ],
    ids=lambda value: getattr(value, "__name__", ascii(value)[:50]),
)
@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.deep
def test_a_traceback_has_one_frame_of_ours(module, arguments, inside):
    try:
        _ = {}["outer"] if inside else None
    except KeyError:
        error = raised(module, arguments)
    else:
        error = raised(module, arguments)
    frames = traceback.extract_tb(error.__traceback__)
    assert [frame.name for frame in frames[1:]] == ["raise_for_reply"]
    assert repr(error.__context__) == ("KeyError('outer')" if inside else "None")
    assert error.__cause__ is None
