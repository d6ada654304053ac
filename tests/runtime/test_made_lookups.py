"""Lookups made here, small enough to see all that follows from what they are given."""

import pytest

from vendor_errors import UndocumentedCodeError, VendorError
from vendor_errors.lookup import ApiLookup, Lookup


class AcmeError(VendorError):
    """Any error of Acme."""

    vendor = "acme"


class UnknownCodeError(AcmeError, UndocumentedCodeError):
    """A code that Acme does not document."""


class PaddedError(AcmeError):
    """A code that is spelled with a zero."""

    code = "07"
    message = "Padded"


class SeveralError(AcmeError):
    """A code that means several things."""

    code = "20"
    message = "One of several"


class FirstError(SeveralError):
    """One of them."""

    message = "The first."


class SecondError(SeveralError):
    """One with a placeholder."""

    message = "The {number} of all"
    placeholders = ("number",)


class ThirdError(SeveralError):
    """One that another API has."""

    message = "The third, {why}"
    placeholders = ("why",)


class PartError(AcmeError):
    """An error in one API, success in another."""

    code = "30"
    message = "In part"


ERRORS = {"07": PaddedError, "20": SeveralError, "30": PartError}


@pytest.fixture
def plain():
    return Lookup(
        {**ERRORS},
        undocumented=UnknownCodeError,
        numeric=True,
        successes=("00", "100"),
        meanings={"20": (FirstError, SecondError)},
    )


@pytest.fixture
def texts():
    return Lookup({**ERRORS}, undocumented=UnknownCodeError, numeric=False)


@pytest.fixture
def apis():
    return ApiLookup(
        {**ERRORS},
        undocumented=UnknownCodeError,
        numeric=True,
        successes={"east": ("00",), "west": ("00", "100"), "south": ()},
        meanings={
            "20": {"east": (FirstError, SecondError), "west": (ThirdError,)},
            "30": {"east": (PartError,), "west": ("Done",)},
        },
    )


def functions(lookup):
    """Return the two functions that a module with this lookup has."""
    if isinstance(lookup, ApiLookup):

        def declared(code, message=None, *, details=None, api=None): ...

    else:

        def declared(code, message=None, *, details=None): ...

    return lookup.raising(declared), lookup.returning(declared)


def raise_for(lookup, *arguments, **options):
    return functions(lookup)[0](*arguments, **options)


def error_for(lookup, *arguments, **options):
    return functions(lookup)[1](*arguments, **options)


def outcome(lookup, *arguments, **options):
    """Return the class of what a code stands for, which both functions agree on."""
    error = error_for(lookup, *arguments, **options)
    if error is None:
        assert raise_for(lookup, *arguments, **options) is None
        return None
    with pytest.raises(type(error)) as caught:
        raise_for(lookup, *arguments, **options)
    assert type(caught.value) is type(error)
    assert vars(caught.value) == vars(error)
    return type(error)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((7,), PaddedError),
        (("07",), PaddedError),
        (("7",), PaddedError),
        (("007",), PaddedError),
        ((0,), None),
        (("0",), None),
        (("000",), None),
        ((100,), None),
        (("0100",), None),
        (("10",), UnknownCodeError),
        (("70",), UnknownCodeError),
        ((20,), SeveralError),
        ((20, "the first"), FirstError),
        ((20, "The 2nd of all"), SecondError),
        ((20, "the 2nd of ALL."), SecondError),
        ((20, "The third, see"), SeveralError),
        ((30, "Done"), PartError),
    ],
)
def test_numbers(plain, arguments, expected):
    assert outcome(plain, *arguments) is expected


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("07", PaddedError),
        ("7", UnknownCodeError),
        (20, SeveralError),
        ("00", UnknownCodeError),
    ],
)
def test_texts(texts, code, expected):
    assert outcome(texts, code) is expected


def test_what_is_read_only(plain):
    assert dict(plain.errors) == ERRORS
    assert plain.undocumented is UnknownCodeError
    with pytest.raises(TypeError):
        plain.errors["20"] = PartError


def test_what_an_undocumented_code_keeps(plain, texts):
    for lookup in (plain, texts):
        error = error_for(lookup, " 0999 ", "Why", details=[1])
        assert (error.code, error.message, error.details) == ("0999", "Why", [1])
        assert error.args == ("Why", "0999")
    assert "code" not in vars(error_for(plain, "20", "Why"))


@pytest.mark.parametrize(
    ("arguments", "api", "expected"),
    [
        ((20,), None, SeveralError),
        ((20,), "east", SeveralError),
        ((20,), "west", ThirdError),
        ((20,), "south", SeveralError),
        ((20, "The first"), None, FirstError),
        ((20, "The first"), "east", FirstError),
        ((20, "The first"), "west", SeveralError),
        ((20, "The first"), "south", FirstError),
        ((20, "the 2nd of all"), "east", SecondError),
        ((20, "the 2nd of all"), "west", SeveralError),
        ((20, "the third, see"), "west", ThirdError),
        ((20, "the third, see"), "east", SeveralError),
        ((20, "the third, see"), "south", ThirdError),
        ((20, "else"), "west", SeveralError),
        ((30,), None, PartError),
        ((30,), "east", PartError),
        ((30,), "west", None),
        ((30,), "south", PartError),
        ((30, "Done."), None, None),
        ((30, "Done."), "east", PartError),
        ((30, "Done."), "west", None),
        ((30, "Done."), "south", PartError),
        ((30, "In part"), "west", PartError),
        ((30, "else"), "west", None),
        ((0,), None, None),
        ((0,), "east", None),
        ((0,), "south", UnknownCodeError),
        (("00", "Fine"), "south", UnknownCodeError),
        ((100,), "west", None),
        ((100,), "east", UnknownCodeError),
        ((7,), "south", PaddedError),
        ((9,), "south", UnknownCodeError),
    ],
)
def test_apis(apis, arguments, api, expected):
    assert outcome(apis, *arguments, api=api) is expected


def test_the_values_of_placeholders(apis):
    assert error_for(apis, 20, "The 2nd of all", api="east").params == {"number": "2nd"}
    assert error_for(apis, 20, "The 2nd of all", api="west").params == {}
    assert error_for(apis, 20, "the THIRD,why", api="west").params == {"why": "why"}


def test_details_alone_are_kept(plain, apis):
    for lookup in (plain, apis):
        with pytest.raises(PaddedError) as caught:
            raise_for(lookup, "07", details={"a": 1})
        assert caught.value.details == {"a": 1}
        assert caught.value.args == ()
        with pytest.raises(PaddedError) as caught:
            raise_for(lookup, "07", "Why", details={"a": 1})
        assert caught.value.details == {"a": 1}


@pytest.mark.parametrize(
    ("api", "named"),
    [("north", "not 'north'"), (7, "not of type int"), ([], "not of type list")],
)
def test_another_api_is_named(apis, api, named):
    expected = f"api must be one of None, 'east', 'west', 'south', {named}"
    with pytest.raises(ValueError, match=expected):
        raise_for(apis, 20, api=api)
