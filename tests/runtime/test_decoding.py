"""A reply is decoded, whatever its sender made of it."""

import json
import sys

import pytest

from vendor_errors._decoding import decoded

DEEP = "[" * 10_000 + "]" * 10_000
LONG = "1" * 5_000


@pytest.fixture(params=[4300, 0, 640, 1_000_000])
def most_digits(request):
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(request.param)
    yield
    sys.set_int_max_str_digits(before)


@pytest.mark.parametrize(
    "beside",
    [
        f'"a": {LONG}, "b": {DEEP}',
        f'"b": {DEEP}, "a": {LONG}',
        f'"a": {DEEP}, "b": {DEEP}',
        f'"a": -{LONG}',
        '"a": "[[{{\\"[", "b": ' + DEEP + ', "c": "]]\\\\"',
        '"a": [[1], {"b": [{"c": [2, []]}]}], "b": ' + DEEP,
        '"a": NaN, "b": [Infinity, -Infinity]',
        f'"a": {LONG}.5, "b": 1e{LONG}',
    ],
)
@pytest.mark.parametrize("template", ['{{{}, "code": 5}}', '{{"code": 5, {}}}'])
@pytest.mark.deep
def test_what_is_beside_a_code_does_not_hide_it(most_digits, template, beside):
    text = template.format(beside)
    for body in (text, text.encode(), text.encode("utf-16"), f"\ufeff{text}"):
        assert decoded(body)["code"] == 5


@pytest.mark.deep
def test_what_is_nested_too_deep_is_null():
    shallow = "[" * 100 + "null" + "]" * 100
    assert decoded(DEEP) == json.loads(shallow)
    objects = '{"a":' * 10_000 + "1" + "}" * 10_000
    assert decoded(objects) == json.loads('{"a":' * 100 + "null" + "}" * 100)
    kept = '{"first": [1, {"a": "]"}], "deep": %s, "last": [[2], "["]}'
    assert decoded(kept % DEEP) == json.loads(kept % ("[" * 99 + "null" + "]" * 99))


@pytest.mark.parametrize("end", ["", "\\", '"', '\\"', "]", "{"])
@pytest.mark.parametrize(
    "text", ['"' + '\\"' * 1_000_000, '"' * 1_000_001, '"' + "\\" * 1_000_000, "[" * 9]
)
@pytest.mark.deep
def test_a_text_that_does_not_end_is_read_once(text, end):
    # It would take hours, were it read again from each of its characters.
    assert decoded("[" * 100_000 + text + end) is None


@pytest.mark.parametrize(
    "text", ["", "{", '{"code": ', "[1", "nul", "1 2", "<html>", "\ufeff\ufeff1"]
)
def test_what_is_no_json_is_none(most_digits, text):
    assert decoded(text) is None
    assert decoded(text.encode()) is None


@pytest.mark.parametrize(
    "body",
    [b"\xff", b"\x00", b"\xff\xfe\x00", b"\xef\xbb\xbf", b"\xff\xfe\x00\x00\x01"],
)
def test_bytes_that_are_no_text_are_none(body):
    assert decoded(body) is None


def test_bytes_that_are_no_text_do_not_hide_what_is_beside_them():
    assert decoded(b'{"code": 5, "message": "caf\xe9 \xed\xa0\x80"}')["code"] == 5
