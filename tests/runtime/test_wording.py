"""How messages are compared, and the values of their placeholders found."""

import sys

import pytest

from vendor_errors.messages import Template, comparable, fold

TEMPLATE = Template(
    "Invalid GEO State: {state} of Country {country}", ("state", "country")
)


def match(template, message):
    return template.match(message, fold(message))


def test_fold_keeps_one_character_for_each():
    for code_point in range(sys.maxunicode + 1):
        char = chr(code_point)
        assert len(fold(char)) == (not char.isspace() and char not in "'`´ʼ‘’")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (" Can’t  DELIVER.\n", "can't deliver"),
        ("can`t deliver", "cant deliver."),
        ("İ", "i"),
        ("ΟΔΟΣ x", "οδος x"),
    ],
)
def test_texts_that_are_the_same(one, other):
    assert comparable(one) == comparable(other)


@pytest.mark.parametrize(("one", "other"), [("a..", "a"), ("a-b", "ab"), ("a", "")])
def test_texts_that_differ(one, other):
    assert comparable(one) != comparable(other)


def test_fill():
    values = {"state": "{country}", "country": "FR"}
    assert TEMPLATE.fill(values) == "Invalid GEO State: {country} of Country FR"
    assert Template("no placeholders", ()).fill({}) == "no placeholders"


@pytest.mark.parametrize(
    ("message", "values"),
    [
        ("Invalid GEO State: ZZ of Country FR", ("ZZ", "FR")),
        ("Invalid GEO State:  'ZZ'  of Country FR ", (" 'ZZ' ", "FR ")),
        ("invalid geo state:ZZ of country FR", ("ZZ", "FR")),
        ("invalid GEO State:  New  York of Country 'US' ", ("New  York", "US")),
        ("Invalid GEO State:of Country", ("", "")),
        ("Invalid GEO State: a of Country b of Country c", ("a", "b of Country c")),
        ("Invalid GEO State: ZZ of Country St. Lucia.", ("ZZ", "St. Lucia.")),
        ("Invalid GEO State: ZZ", None),
        ("An Invalid GEO State: ZZ of Country FR", None),
        ("", None),
    ],
)
def test_match(message, values):
    expected = values and dict(zip(("state", "country"), values, strict=True))
    assert match(TEMPLATE, message) == expected


@pytest.mark.parametrize("message", ["the end of x y.", "The End of x y"])
def test_a_full_stop_after_the_last_text_does_not_matter(message):
    assert match(Template("The end of {x} y.", ("x",)), message) == {"x": "x"}
    assert match(Template("The end of {x} y", ("x",)), message) == {"x": "x"}


@pytest.mark.parametrize(
    ("text", "message", "values"),
    [
        ("one, {x}, {y} end", "one, two, three end", ("two", "three")),
        ("{x} of {y}", " of b", ("", "b")),
        ("{x} of {y} of all", "1 of 2 of all", ("1", "2")),
        ("{x} of {y} of all", "1 of all", None),
        ("{x} of {y} of all", "1 OF all", None),
        ("one, {x}, {y} end", "ONE, two,three END", ("two", "three")),
    ],
)
def test_texts_are_found_where_they_can_be(text, message, values):
    expected = values and dict(zip("xy", values, strict=True))
    assert match(Template(text, ("x", "y")), message) == expected


@pytest.mark.parametrize("message", ["ab", "a", "aab"])
def test_texts_around_a_value_do_not_overlap(message):
    assert match(Template("aa{x}ab", ("x",)), message) is None


def test_a_value_keeps_what_is_within_it():
    assert match(Template("A '{x}'", ("x",)), "a ' it's  İ '") == {"x": "it's  İ"}
