"""A reply with the code of a row raises what the row says, whatever is around it.

The shapes of the replies are written out here, and found by code of this file alone.
"""

import importlib
import json
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.runtime.test_rows import sent, table

# By vendor, what its replies look like with a code and a message somewhere.
WHOLE = {
    "fuseclick": [lambda code, said: {"errorCode": code, "message": said}],
    "imiconnect": [
        lambda code, said: {"response": {"code": code, "description": said}}
    ],
    "octopush": [
        lambda code, _: {"error_code": code},
        lambda code, _: {"error_code": code, "failures": []},
        lambda code, _: {"octopush": {"error_code": code, "failures": None}},
    ],
    "onebox": [lambda code, said: {"code": code, "message": said}],
}
PARTS = {
    "imiconnect": [
        lambda code, said: {"response": [{"code": code, "description": said}]},
        lambda code, said: {"response": [{"code": code, "description": said}] * 2},
    ],
    "octopush": [
        lambda code, _: {"error_code": "000", "failures": [{"error_code": code}]},
        lambda code, _: {"error_code": 0, "failures": {"error_code": code}},
        lambda code, _: {
            "octopush": {
                "error_code": "000",
                "failures": {"failure": [{"error_code": code}]},
            }
        },
        lambda code, _: {
            "octopush": {
                "error_code": "000",
                "failures": {"failure": {"error_code": code}},
            }
        },
    ],
}
VENDORS = [*WHOLE]
KEYS = ["errorCode", "httpStatus", "message", "response", "code", "description"]
KEYS += ["error_code", "failures", "failure", "octopush"]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]

scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=3), inner)
    ),
    max_leaves=10,
)
around = st.dictionaries(
    st.text(max_size=8).filter(lambda key: key not in KEYS), values
)


def dressed(value, noise, random):
    """Return a reply with other keys beside those that it has, in any order."""
    if isinstance(value, list):
        return [dressed(item, noise, random) for item in value]
    if not isinstance(value, dict):
        return value
    items = [(key, dressed(item, noise, random)) for key, item in value.items()]
    items += noise.items()
    random.shuffle(items)
    return dict(items)


def spellings(vendor, code):
    """Return a code as a server may send it."""
    if vendor == "onebox":
        return [code]
    return [code, int(code), code.lstrip("0") or "0", f" 0{code}\n"]


@pytest.mark.parametrize("vendor", VENDORS)
@settings(max_examples=30)
@given(
    noise=around,
    status=st.none() | st.integers(100, 999),
    encoding=st.sampled_from(ENCODINGS),
    seed=st.integers(0),
)
def test_every_row(vendor, noise, status, encoding, seed):
    module = importlib.import_module(f"vendor_errors.{vendor}")
    random = Random(seed)
    for row in table(vendor):
        message, params = sent(row)
        code = random.choice(spellings(vendor, row["code"]))
        api = random.choice(row["api"].split() or [None])
        where = {"api": api} if api else {}
        shape = random.choice(WHOLE[vendor] + PARTS.get(vendor, []))
        reply = dressed(shape(code, message), noise, random)
        text = json.dumps(reply)
        encoded = text.encode(encoding)
        body = random.choice([reply, text, encoded, bytearray(encoded)])
        found = module.errors_of_reply(body, status, **where)
        if row["category"] == "ok":
            assert found == []
            assert module.raise_for_reply(body, status, **where) is None
            continue
        expected = getattr(module, row["class"])
        http_status = status if (status or 0) >= 400 else expected.http_status
        for error in found:
            assert type(error) is expected
            assert error.params == (params if vendor != "octopush" else {})
            assert (error.code, error.http_status) == (row["code"], http_status)
        with pytest.raises(getattr(module, f"{vendor.capitalize()}Error")) as caught:
            module.raise_for_reply(body, status, **where)
        if shape in PARTS.get(vendor, []):
            assert type(caught.value.exceptions[0]) is expected
        else:
            assert type(caught.value) is expected


def objects(vendor, body):
    """Yield what has a code where the vendor has one, or should."""
    if vendor in ("fuseclick", "onebox"):
        yield body
    elif vendor == "imiconnect":
        yield from listed(under(body, "response"))
    else:
        below = under(body, "octopush")
        yield from (body, below)
        yield from listed(under(body, "failures"))
        yield from listed(under(under(below, "failures"), "failure"))


def listed(value):
    return value if isinstance(value, list) else [value]


def under(value, key):
    return value.get(key) if isinstance(value, dict) else None


def known(vendor):
    """Return the codes that are always errors, and those that may be successes."""
    rows = table(vendor)
    successes = {row["code"].lstrip("0") for row in rows if row["category"] == "ok"}
    errors = {row["code"].lstrip("0") for row in rows if row["category"] != "ok"}
    return errors - successes, successes


def spelled(vendor, code):
    """Return how a code is spelled in a table, or None for what is no code."""
    if isinstance(code, bool) or not isinstance(code, int | str):
        return None
    text = str(code).strip() if not isinstance(code, int) or code < 10**9 else ""
    return (text if vendor == "onebox" else text.lstrip("0")) if text else None


codes = st.sampled_from([104, "150", "000", 0, "1001", 6304, "7003", "DIST0000", "new"])
likely = st.recursive(
    codes | scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=12,
)
replies = st.dictionaries(st.sampled_from(KEYS), likely) | st.lists(likely)


@pytest.mark.parametrize("vendor", VENDORS)
@settings(max_examples=200)
@given(body=replies, status=st.none() | st.sampled_from([200, 302, 400, 502]))
def test_any_json(vendor, body, status):
    errors, successes = known(vendor)
    code = "errorCode" if vendor == "fuseclick" else "code"
    code = "error_code" if vendor == "octopush" else code
    found = {spelled(vendor, under(item, code)) for item in objects(vendor, body)} - {
        None
    }
    for each in (body, json.dumps(body)):
        listed = outcome(vendor, each, status)
        if found & errors:
            assert listed
        if not listed:
            in_body = under(body, "httpStatus") if vendor == "fuseclick" else None
            assert found & successes or (
                vendor == "onebox" and (status or in_body or 0) < 400
            )


def outcome(vendor, body, status):
    """Return what a reply raises, which is nothing but the vendor's exceptions."""
    module = importlib.import_module(f"vendor_errors.{vendor}")
    base = getattr(module, f"{vendor.capitalize()}Error")
    listed = module.errors_of_reply(body, status)
    assert all(isinstance(error, base) for error in listed)
    if listed:
        with pytest.raises(base) as caught:
            module.raise_for_reply(body, status)
        assert "\n" not in str(caught.value)
    else:
        assert module.raise_for_reply(body, status) is None
    return listed


@pytest.mark.parametrize("vendor", VENDORS)
@settings(max_examples=200)
@given(
    body=st.binary() | st.text(st.characters()) | values,
    status=st.none() | st.booleans() | st.integers() | st.text(max_size=3),
)
@example(body=b"\xff\xfe{\x00", status=None)
@example(body=b"\x00\x00\xfe\xff{", status=200)
@example(body="\ud800", status=200)
def test_any_bytes(vendor, body, status):
    is_status = type(status) is int and 100 <= status <= 999
    is_reply = body is None or type(body) in (bytes, str, list, dict)
    if is_reply and (status is None or is_status):
        assert outcome(vendor, body, status) or vendor == "onebox"
        return
    with pytest.raises((TypeError, ValueError), match=r"^(body|http_status) must be "):
        outcome(vendor, body, status)


@pytest.mark.parametrize("vendor", VENDORS)
@given(data=st.data())
def test_a_reply_that_is_cut_off(vendor, data):
    code = {"fuseclick": 6304, "imiconnect": 7003, "octopush": 104, "onebox": "DIST0"}
    shapes = WHOLE[vendor] + PARTS.get(vendor, [])
    shape = data.draw(st.sampled_from(shapes))
    text = json.dumps(shape(code[vendor], "said"))
    cut = text[: data.draw(st.integers(0, len(text) - 1))]
    for body in (cut, cut.encode()):
        listed = outcome(vendor, body, 200)
        assert [error.code for error in listed] == ["no-code"] * (vendor != "onebox")
        assert outcome(vendor, body, 502)[0].code == "http-502"
