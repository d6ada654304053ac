"""How codes are spelled, what is no code, and which of several meanings is meant."""

import enum
import http
import pickle

import pytest

from vendor_errors import imiconnect, luckycycle, octopush, onebox


class Code(enum.IntEnum):
    """Codes as a client may name them."""

    CREDIT = 104


class Name(enum.StrEnum):
    """The same as texts."""

    CREDIT = "104"


@pytest.mark.parametrize(
    "code",
    ["104", 104, " 104\n", "00104", "\u2003104", Code.CREDIT, Name.CREDIT],
    ids=repr,
)
def test_spellings_of_a_number(code):
    error = octopush.error_for(code)
    assert type(error) is octopush.InsufficientCreditError
    assert error.code == "104"
    with pytest.raises(octopush.InsufficientCreditError):
        octopush.raise_for(code)


@pytest.mark.parametrize("code", ["000", 0, "0", " 0 ", "0000"], ids=repr)
def test_spellings_of_success(code):
    assert octopush.raise_for(code) is None
    assert octopush.error_for(code, "whatever") is None


@pytest.mark.parametrize("code", [" AUTH0001", "AUTH0001 "])
def test_blanks_around_a_text(code):
    assert type(onebox.error_for(code)) is onebox.UnknownUserError


@pytest.mark.parametrize("code", ["auth0001", "AUTH1", "AUTH00001", 0, 403])
def test_a_text_is_the_vendors_or_undocumented(code):
    error = onebox.error_for(code)
    assert type(error) is onebox.OneboxUndocumentedCodeError
    assert error.code == str(code)


@pytest.mark.parametrize(
    "code", ["1e2", "+104", "1_04", "104.0", "0x68", "१०४", "-104", "1 04", "104\x00"]
)
def test_what_only_looks_like_a_number_is_undocumented(code):
    error = octopush.error_for(code)
    assert type(error) is octopush.OctopushUndocumentedCodeError
    assert error.code == code


def test_an_undocumented_code_is_kept_as_sent():
    assert octopush.error_for(" 0999 ").code == "0999"
    assert octopush.error_for(-1).code == "-1"
    assert octopush.error_for(http.HTTPStatus.IM_A_TEAPOT).code == "418"


@pytest.mark.parametrize("code", [None, True, False, 104.0, b"104", ["104"]])
@pytest.mark.parametrize("function", [octopush.raise_for, imiconnect.error_for])
def test_what_is_no_code_is_refused(code, function):
    with pytest.raises(TypeError, match=f"code must .* not {type(code).__name__}"):
        function(code)


@pytest.mark.parametrize("code", ["", " ", "\t\n"])
@pytest.mark.parametrize("function", [octopush.raise_for, onebox.error_for])
def test_a_blank_is_refused(code, function):
    with pytest.raises(ValueError, match="code must not be blank"):
        function(code)


def test_a_number_of_thousands_of_digits_is_refused():
    with pytest.raises(ValueError, match="code has too many digits"):
        octopush.raise_for(10**5000)


@pytest.mark.parametrize("message", [1, b"no", ["no"]])
def test_a_message_that_is_no_text_is_refused(message):
    with pytest.raises(TypeError, match=f"message must .* {type(message).__name__}"):
        octopush.raise_for("104", message)


@pytest.mark.parametrize("api", ["sms", "", 1, ["event"]])
def test_an_unknown_api_is_refused(api):
    with pytest.raises(ValueError, match=r"api must be one of None, 'messaging', .*"):
        imiconnect.raise_for("7003", api=api)


def test_only_a_vendor_with_several_apis_takes_one():
    with pytest.raises(TypeError):
        octopush.raise_for("104", api="sms")


@pytest.mark.parametrize(
    "message",
    [
        "param 'text' missing for channel sms",
        "Param 'Text' Missing for channel SMS.",
        "  param ‘text’ missing\n for  channel sms",
        "param text missing for channel sms",
    ],
)
def test_a_message_points_to_a_meaning(message):
    error = imiconnect.error_for(7003, message)
    assert type(error) is imiconnect.MissingSmsTextError
    assert error.message == message


def test_without_a_match_it_is_the_class_of_the_code():
    for message in (None, "", "something new", "param 'text' missing for channel sm"):
        error = imiconnect.error_for(7003, message)
        assert type(error) is imiconnect.MissingOrInvalidParameterError


def test_an_api_with_another_message_points_to_no_meaning():
    error = imiconnect.error_for(7005, "Something new", api="messaging")
    assert type(error) is imiconnect.RequestExpiredOrInternalError


def test_an_api_points_to_a_meaning():
    for api, expected in (
        ("messaging", imiconnect.RequestExpiredError),
        ("event", imiconnect.EventInternalError),
        ("profile", imiconnect.RequestExpiredOrInternalError),
        (None, imiconnect.RequestExpiredOrInternalError),
    ):
        assert type(imiconnect.error_for(7005, api=api)) is expected


def test_a_message_of_another_api_does_not_count():
    error = imiconnect.error_for(7003, "CustomerId is missing", api="messaging")
    assert type(error) is imiconnect.MissingOrInvalidParameterError
    error = imiconnect.error_for(7005, "Internal error occurred", api="messaging")
    assert type(error) is imiconnect.RequestExpiredOrInternalError
    error = imiconnect.error_for(7003, "CustomerId is missing", api="profile")
    assert type(error) is imiconnect.MissingCustomerIdError


def test_an_error_of_another_api_is_that_error():
    error = imiconnect.error_for(7103, api="profile")
    assert type(error) is imiconnect.InsufficientCreditError


def test_success_is_believed_only_where_it_is_documented():
    assert imiconnect.raise_for(1001) is None
    assert imiconnect.raise_for(1001, api="messaging") is None
    with pytest.raises(imiconnect.ImiconnectUndocumentedCodeError):
        imiconnect.raise_for(1001, api="profile")


def test_a_code_that_is_success_in_one_api_and_an_error_in_another():
    assert imiconnect.raise_for(1002, api="event") is None
    assert imiconnect.raise_for(1002, "Queued") is None
    for arguments in ({}, {"api": "profile"}, {"message": "something new"}):
        with pytest.raises(imiconnect.PartialSuccessError):
            imiconnect.raise_for(1002, **arguments)
    assert imiconnect.raise_for(1002, "something new", api="event") is None
    for api, message in (("messaging", "Queued"), ("event", "Partial success")):
        with pytest.raises(imiconnect.PartialSuccessError):
            imiconnect.raise_for(1002, message, api=api)


def test_meanings_are_caught_by_the_class_of_the_code():
    with pytest.raises(imiconnect.ProfileNotFoundError):
        imiconnect.raise_for(7014, "App profile not found")


def test_an_empty_message_is_as_good_as_none():
    error = octopush.error_for("104", "")
    assert error.message == octopush.InsufficientCreditError.message
    assert error.args == ()


def test_the_functions_pickle():
    for function in (octopush.raise_for, imiconnect.error_for):
        copied = pickle.loads(pickle.dumps(function))
        assert copied == function


def test_a_subclass_of_a_user_changes_nothing():
    class Mine(luckycycle.InvalidApiKeyError):
        code = "600"

    assert type(luckycycle.error_for("600")) is luckycycle.InvalidApiKeyError
    assert issubclass(Mine, luckycycle.InvalidApiKeyError)
