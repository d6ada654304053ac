"""How messages are compared, and the values of their placeholders found."""

import sys

import pytest

from vendor_errors.wording import comparable, fill, fold, match

TEMPLATE = "Invalid GEO State: {state} of Country {country}"
NAMES = ("state", "country")


def test_fold_keeps_one_character_for_each():
    for code_point in range(sys.maxunicode + 1):
        char = chr(code_point)
        assert len(fold(char)) == (not char.isspace() and char not in "'`´ʼ‘’")


def test_comparable():
    assert comparable(" Can’t  DELIVER.\n") == comparable("can't deliver")
    assert comparable("a..") != comparable("a")
    assert comparable("İ") == comparable("i")


def test_fill():
    values = {"state": "{country}", "country": "FR"}
    assert fill(TEMPLATE, NAMES, values) == "Invalid GEO State: {country} of Country FR"
    assert fill("no placeholders", (), {}) == "no placeholders"


@pytest.mark.parametrize(
    ("message", "values"),
    [
        ("Invalid GEO State: ZZ of Country FR", ("ZZ", "FR")),
        ("invalid geo state:ZZ of country FR", ("ZZ", "FR")),
        ("Invalid GEO State:  New  York of Country 'US' ", ("New  York", "US")),
        ("Invalid GEO State: of Country ", ("", "")),
        ("Invalid GEO State: a of Country b of Country c", ("a", "b of Country c")),
        ("Invalid GEO State: ZZ of Country St. Lucia.", ("ZZ", "St. Lucia.")),
        ("Invalid GEO State: ZZ", None),
        ("An Invalid GEO State: ZZ of Country FR", None),
        ("", None),
    ],
)
def test_match(message, values):
    expected = values and dict(zip(NAMES, values, strict=True))
    assert match(TEMPLATE, NAMES, message) == expected


@pytest.mark.parametrize("message", ["the end of x y.", "The End of x y"])
def test_a_full_stop_after_the_last_text_does_not_matter(message):
    assert match("The end of {x} y.", ("x",), message) == {"x": "x"}
    assert match("The end of {x} y", ("x",), message) == {"x": "x"}


@pytest.mark.parametrize("message", ["ab", "a", "aab"])
def test_texts_around_a_value_do_not_overlap(message):
    assert match("aa{x}ab", ("x",), message) is None


def test_a_value_keeps_what_is_within_it():
    assert match("'{x}'", ("x",), "' it's  İ '") == {"x": "it's  İ"}
