"""A reply raises its vendor's exceptions and no others, whatever hostile is in it."""

import contextlib
import gc

import pytest
from tests.runtime.test_total import Meta, refuse

from vendor_errors import VendorError, imiconnect, octopush, onebox


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
