"""The categories that are proposed, and which errors are worth a retry."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vendor_errors import CATEGORIES
from vendor_errors_codegen.importing.judging import Judgement, judge
from vendor_errors_codegen.spec.model import SUCCESS


@pytest.mark.parametrize(
    ("message", "category", "retryable"),
    [
        ("Invalid Network ID", "invalid_argument", False),
        ("Mandatory param access_token missing", "invalid_argument", False),
        ("Your recipient list contains no numbers", "invalid_argument", False),
        ("Message length exceeded", "invalid_argument", False),
        ("Amount too low", "out_of_range", False),
        ("Incorrect password", "unauthenticated", False),
        ("bad_api_key", "unauthenticated", False),
        ("AccessTokenExpired", "unauthenticated", False),
        ("You are not allowed to send", "permission_denied", False),
        ("The affiliate can’t access the offer", "permission_denied", False),
        ("User not found", "not_found", False),
        ("The list doesn't exist", "not_found", False),
        ("Customer already exists", "already_exists", False),
        ("No such method", "unimplemented", False),
        ("User is not active", "failed_precondition", False),
        ("Order expired", "failed_precondition", False),
        ("Request expired", "deadline_exceeded", False),
        ("The request was cancelled", "cancelled", False),
        ("Data corrupted", "data_loss", False),
        ("Failed to save the offer", "internal", False),
        ("Internal error", "internal", False),
        ("Internal error, please try again later", "internal", True),
        ("Unknown error", "unknown", False),
        ("Partial success", "unknown", False),
        ("Not enough credits", "resource_exhausted", False),
        ("Too many login attempts", "resource_exhausted", False),
        ("Too many requests for the app", "resource_exhausted", True),
        ("Promotion limit exceeded", "resource_exhausted", False),
        ("Another request is being processed", "aborted", True),
        ("The server is busy", "unavailable", True),
        ("Closed for maintenance", "unavailable", True),
        ("Temporary failure", "unavailable", True),
        ("Please retry later", "unavailable", True),
        ("Permanently unavailable", "unavailable", False),
        ("Connectivity with the server has been lost", "unavailable", False),
        ("Too many connections", "resource_exhausted", False),
        ("Deadlock detected", "aborted", False),
        ("TopicAuthorizationFailed", "unauthenticated", False),
        ("UNKNOWN_SERVER_ERROR", "unknown", False),
        # The words of an error, about something else.
        ("Temporary password expired", "unauthenticated", False),
        ("Full name missing", "invalid_argument", False),
        ("Your account is closed. Log in first", "failed_precondition", False),
    ],
)
def test_message(message, category, retryable):
    expected = Judgement(category, retryable, sure=True)
    assert judge("104", message, "", "") == expected
    assert judge("104", "", message, "") == expected
    assert judge(message, "", "", "") == expected
    assert judge("104", message, "Tell us.", "418") == expected


@pytest.mark.parametrize(
    "message",
    [
        "OK",
        "200 OK",
        "Success.",
        "Queued",
        "Accepted",
        "Delivered",
        "Message sent",
        "No error",
        "Payment successful",
        "The request was successful",
        "The operation completed successfully.",
        "The offer's banner has been successfully saved!",
        "successful_completion",
        "Success - The message was successfully accepted for delivery by Acme.",
    ],
)
def test_success(message):
    assert judge("0", message, "", "") == Judgement(SUCCESS, False, True)
    assert judge("0", message, "Returned at once.", "201").category == SUCCESS


@pytest.mark.parametrize(
    "message",
    [
        "",
        "not successful",
        "unsuccessful",
        "Wasn't sent successfully",
        "Success rate too low",
        "Partially successful",
        "Success, with errors",
        "No success",
        "Nothing was sent successfully",
        "Only if the payment was successful",
        "Successful login required",
        "Campaign sent.",
        "OK button missing",
        "Not accepted",
        "Already successfully sent",
        "The user has to be successfully created",
        "Success - the message was accepted but not sent",
        "Заказ не найден (OK)",
        "失敗 success",
    ],
)
def test_no_success(message):
    assert judge("0", message, "", "").category != SUCCESS


@pytest.mark.parametrize(
    ("code", "message", "description", "http_status"),
    [
        ("0", "Success", "", "500"),
        ("0", "Success", "Some of the messages failed.", ""),
        ("INVALID_KEY", "OK", "", ""),
    ],
)
def test_success_that_is_contradicted(code, message, description, http_status):
    judgement = judge(code, message, description, http_status)
    assert judgement.category != SUCCESS
    assert not judgement.sure


@pytest.mark.parametrize(
    ("code", "message", "description"),
    [
        ("DELETED", "The account is gone", ""),
        ("0", "Spam content", "Message received."),
    ],
)
def test_success_that_is_not_in_message(code, message, description):
    assert judge(code, message, description, "").category != SUCCESS
    assert judge(code, "", "OK", "") == Judgement(SUCCESS, False, True)
    assert judge("OK", "", "", "") == Judgement(SUCCESS, False, True)


@pytest.mark.parametrize(
    ("message", "http_status", "category", "retryable"),
    [
        ("Oops", "404", "not_found", False),
        ("Value of {overload} oops", "404", "not_found", False),
        ("Oops", "429", "resource_exhausted", True),
        ("Oops", "500", "internal", False),
        ("Oops", "503", "unavailable", True),
        ("Oops", "418", "unknown", False),
        ("Oops", "", "unknown", False),
        ("", "", "unknown", False),
        ("", "200", "unknown", False),
        ("Here it is", "200", "unknown", False),
        ("Here it could be", "200", "unknown", False),
        ("Une erreur s’est glissée", "200", "unknown", False),
    ],
)
def test_no_word_points_to_category(message, http_status, category, retryable):
    expected = Judgement(category, retryable, sure=False)
    assert judge("104", message, "", http_status) == expected


def test_a_status_says_more_than_that_something_failed():
    assert judge("104", "Cannot send", "", "") == Judgement("internal", False, True)
    assert judge("104", "Cannot send", "", "400").category == "invalid_argument"


def test_failure_with_status_of_success():
    assert judge("1", "User not found", "", "200").category == "not_found"


def test_words_before_status():
    judgement = judge("1", "User not found", "", "503")
    assert judgement == Judgement("not_found", retryable=True, sure=True)


@given(*[st.text()] * 3, st.sampled_from(["", "200", "404", "503", "nonsense"]))
def test_any_text(code, message, description, http_status):
    judgement = judge(code, message, description, http_status)
    assert judgement.category in {SUCCESS, *CATEGORIES}
    assert not (judgement.category == SUCCESS and judgement.retryable)
