"""A whole reply raises what it says, and returns None where it says success."""

import http
import json

import pytest
from tests.runtime.test_classes import MODULES

from vendor_errors import (
    RetryableError,
    VendorError,
    fuseclick,
    imiconnect,
    luckycycle,
    octopush,
    onebox,
)

REPLYING = [module for module in MODULES if hasattr(module, "raise_for_reply")]


def error_of(module, body, *args, **options):
    """Return what is raised for a reply, which `errors_of_reply` has, too."""
    with pytest.raises(VendorError) as caught:
        module.raise_for_reply(body, *args, **options)
    error = caught.value
    listed = module.errors_of_reply(body, *args, **options)
    raised = error.exceptions if isinstance(error, ExceptionGroup) else [error]
    assert [(type(each), vars(each)) for each in listed] == [
        (type(each), vars(each)) for each in raised
    ]
    return error


def is_success(module, body, *args, **options):
    """Tell whether nothing is raised for a reply, nor listed."""
    listed = module.errors_of_reply(body, *args, **options)
    return module.raise_for_reply(body, *args, **options) is None and listed == []


FUSECLICK_SUCCESS = """{"httpStatus": 200, "data": {"id": 5}, "errorCode": 0,
    "message": ""}"""
FUSECLICK_ERROR = """{"httpStatus": 404, "data": null, "errorCode": 6422,
    "message": "The campaign does not exist"}"""
OCTOPUSH_JSON = """{"error_code": "000", "cost": "0.105", "balance": "9.1",
    "ticket": "sms_1", "successs": [{"recipient": "+33600000000"}],
    "failures": [{"error_code": "150", "recipient": "+33400000000"},
                 {"error_code": "153", "recipient": "+33400000001"}]}"""
IMICONNECT_SUCCESS = """{"response": [{"code": "1001", "transid": "48ce",
    "description": "Queued"}]}"""
IMICONNECT_ERROR = """{"response": {"code": "7003",
    "description": "CustomerId is missing"}}"""
ONEBOX_ERROR = '{"code": "AUTH001", "message": "Invalid JWT signature"}'
ONEBOX_LOGIN = '{"error": "invalid_grant", "error_description": "User not validated"}'
BAD_GATEWAY = "<html><head><title>502 Bad Gateway</title></head></html>"


def xml(error_code, failures):
    """Return what xmltodict makes of Octopush's XML."""
    return {
        "octopush": {
            "error_code": error_code,
            "cost": "0.105",
            "balance": "9.1",
            "ticket": "sms_1",
            "successs": {"success": {"recipient": "+33600000000"}},
            "failures": failures,
        }
    }


FAILURE = {"error_code": "150", "recipient": "+33400000000"}
OTHER_FAILURE = {"error_code": "153", "recipient": "+33400000001"}


@pytest.mark.parametrize(
    ("module", "sample"),
    [
        (fuseclick, FUSECLICK_SUCCESS),
        (imiconnect, IMICONNECT_SUCCESS),
        (octopush, '{"error_code": "000", "failures": []}'),
        (octopush, '{"error_code": 0}'),
        (onebox, '{"id": 5, "name": "An event"}'),
        (onebox, '[{"code": "DIST0000"}]'),
    ],
)
def test_a_success(module, sample):
    for body in (sample, sample.encode(), json.loads(sample)):
        assert is_success(module, body)
        assert is_success(module, body, 200)


@pytest.mark.parametrize("failures", [None, {"failure": None}, {"failure": []}, "", {}])
def test_a_success_that_was_xml(failures):
    assert is_success(octopush, xml("000", failures), 200)


@pytest.mark.parametrize(
    ("module", "sample", "error_class", "message"),
    [
        (
            fuseclick,
            FUSECLICK_ERROR,
            fuseclick.ERRORS["6422"],
            "The campaign does not exist",
        ),
        (
            imiconnect,
            IMICONNECT_ERROR,
            imiconnect.MissingCustomerIdError,
            "CustomerId is missing",
        ),
        (onebox, ONEBOX_ERROR, onebox.ERRORS["AUTH001"], "Invalid JWT signature"),
        (
            octopush,
            '{"error_code": "104"}',
            octopush.InsufficientCreditError,
            "You have run out of credit.",
        ),
    ],
)
def test_one_error_is_raised_as_it_is(module, sample, error_class, message):
    for body in (sample, sample.encode("utf-16"), json.loads(sample)):
        error = error_of(module, body, 200)
        assert type(error) is error_class
        assert error.message == message


def test_one_error_that_was_xml():
    body = xml("104", None)
    error = error_of(octopush, body, 200)
    assert type(error) is octopush.InsufficientCreditError
    assert error.details is body["octopush"]


def test_an_undocumented_code_is_kept():
    error = error_of(octopush, {"error_code": "999"}, 200)
    assert type(error) is octopush.OctopushUndocumentedCodeError
    assert error.code == "999"


def test_failures_beside_a_success_are_a_group():
    for body in (OCTOPUSH_JSON, OCTOPUSH_JSON.encode(), json.loads(OCTOPUSH_JSON)):
        group = error_of(octopush, body, 200)
        assert type(group) is octopush.OctopushErrorGroup
        assert isinstance(group, octopush.OctopushError)
        assert str(group) == ("[octopush:group] 2 parts of the reply failed: 150, 153")
        first, last = group.exceptions
        assert type(first) is octopush.UnknownCountryPrefixError
        assert first.details == FAILURE
        assert type(last) is octopush.RouteCongestedError
        assert last.details == OTHER_FAILURE


@pytest.mark.parametrize("failure", [FAILURE, [FAILURE]])
def test_one_part_is_a_group_too(failure):
    for body in (
        {"error_code": "000", "failures": failure},
        xml("000", {"failure": failure}),
    ):
        group = error_of(octopush, body)
        assert str(group) == "[octopush:group] 1 part of the reply failed: 150"
        (error,) = group.exceptions
        assert error.details is FAILURE
        assert group.details is body


def test_an_error_of_the_whole_reply_is_the_first_of_the_group():
    body = xml("104", {"failure": [FAILURE, OTHER_FAILURE]})
    group = error_of(octopush, body)
    assert [error.code for error in group.exceptions] == ["104", "150", "153"]
    assert group.exceptions[0].details is body["octopush"]
    assert group.message == ("The reply failed with 104, and 2 of its parts: 150, 153")


def test_a_list_is_of_parts_and_an_object_is_the_whole():
    items = [{"code": "1001"}, {"code": "7010", "description": "no"}, {"code": 1001}]
    group = error_of(imiconnect, {"response": items}, 200, api="messaging")
    assert type(group) is imiconnect.ImiconnectErrorGroup
    (error,) = group.exceptions
    assert error.details is items[1]
    assert error.message == "no"
    assert type(error_of(imiconnect, {"response": items[1]})) is not type(group)


def test_the_codes_in_the_message_of_a_group_are_few():
    parts = [{"error_code": code} for code in range(900, 920) for _ in range(2)]
    group = error_of(octopush, {"failures": parts})
    assert group.message == (
        "40 parts of the reply failed: 900, 901, 902, 903, 904, ..."
    )


def test_details_are_the_object_with_the_code():
    body = {"error_code": "104", "more": [1]}
    assert error_of(octopush, body).details is body
    body = {"response": {"code": "7003"}}
    assert error_of(imiconnect, body).details is body["response"]
    assert error_of(onebox, ONEBOX_ERROR).details == json.loads(ONEBOX_ERROR)


def test_the_first_place_counts():
    body = {"error_code": "104", "octopush": {"error_code": "153"}}
    assert error_of(octopush, body).code == "104"
    body["error_code"] = "000"
    assert error_of(octopush, body).code == "153"


@pytest.mark.parametrize("status", [400, 403, 500, 599, 999, http.HTTPStatus.CONFLICT])
def test_the_status_of_a_failure_is_on_every_exception(status):
    body = json.loads(OCTOPUSH_JSON)
    group = error_of(octopush, body, status)
    for error in (group, *group.exceptions):
        assert error.http_status == status
        assert type(error.http_status) is int
    assert error_of(onebox, {"code": "DIST0000"}, status).http_status == status


@pytest.mark.parametrize("status", [None, 100, 200, 302, 399])
def test_another_status_is_none_of_an_exception(status):
    error = error_of(onebox, {"code": "AUTH0001", "message": "no"}, status)
    assert error.http_status == onebox.ERRORS["AUTH0001"].http_status
    group = error_of(octopush, json.loads(OCTOPUSH_JSON), status)
    assert group.http_status is None
    assert "http_status" not in vars(group.exceptions[0])


def test_the_status_in_the_body_counts_where_none_is_given():
    body = json.loads(FUSECLICK_ERROR)
    assert error_of(fuseclick, body).http_status == 404
    assert error_of(fuseclick, body, 503).http_status == 503
    table = fuseclick.ERRORS["6422"].http_status
    assert error_of(fuseclick, body, 200).http_status == table
    error = error_of(fuseclick, {"httpStatus": 503, "message": "Busy"})
    assert type(error) is fuseclick.FuseclickHttpUnavailableError
    assert (error.code, error.message) == ("http-503", "Busy")
    error = error_of(fuseclick, {"httpStatus": 503}, 200)
    assert type(error) is fuseclick.FuseclickMissingCodeError
    assert is_success(fuseclick, {"httpStatus": 200, "errorCode": "0"})


@pytest.mark.parametrize("status", [True, "404", 404.0, None, [], 99, 1000, 10**400])
def test_a_status_in_the_body_that_is_none(status):
    body = {"httpStatus": status, "errorCode": 6304}
    error = error_of(fuseclick, body)
    assert type(error) is fuseclick.OfferNotFoundError
    assert "http_status" not in vars(error)


def test_a_status_does_not_matter_beside_a_code_of_success():
    # What is raised is decided by the table.
    assert is_success(octopush, {"error_code": "000"}, 500)


def test_the_message_of_the_vendor():
    for sent, message in (("Gone", "Gone"), ("", None), (5, None), (["no"], None)):
        body = {"errorCode": "6304", "message": sent}
        expected = message or fuseclick.OfferNotFoundError.message
        assert error_of(fuseclick, body).message == expected


def test_an_api():
    body = {"response": {"code": "7603", "description": "nothing known"}}
    for api in ("messaging", "transaction_status", "event", "profile", None):
        expected = type(imiconnect.error_for("7603", "nothing known", api=api))
        assert type(error_of(imiconnect, body, api=api)) is expected
    queued = {"response": [{"code": "1001", "description": "Queued"}]}
    assert is_success(imiconnect, queued, api="messaging")
    for api in ("event", "transaction_status"):
        error = imiconnect.error_for("1001", "Queued", api=api)
        listed = imiconnect.errors_of_reply(queued, api=api)
        assert [type(each) for each in listed] == [type(error)] * (error is not None)


CATEGORIES = {
    **dict.fromkeys([400, 413, 422], "invalid_argument"),
    401: "unauthenticated",
    403: "permission_denied",
    **dict.fromkeys([404, 410], "not_found"),
    **dict.fromkeys([405, 501], "unimplemented"),
    **dict.fromkeys([408, 504], "deadline_exceeded"),
    409: "aborted",
    412: "failed_precondition",
    416: "out_of_range",
    429: "resource_exhausted",
    **dict.fromkeys([425, 502, 503], "unavailable"),
}


@pytest.mark.parametrize("module", REPLYING)
def test_a_status_without_a_code(module):
    for status in range(400, 600):
        assert_category(module, status)


def assert_category(module, status):
    other = "invalid_argument" if status < 500 else "internal"
    category = CATEGORIES.get(status, other)
    vendor = module.__name__.rpartition(".")[2]
    words = "".join(word.capitalize() for word in category.split("_"))
    retryable = status in (408, 425, 429, 502, 503, 504)
    for body in (None, b"", BAD_GATEWAY, {"message": "no"}, []):
        error = error_of(module, body, status)
        name = f"{vendor.capitalize()}Http{words}Error"
        assert type(error) is getattr(module, name)
        assert isinstance(error, getattr(module, f"{vendor.capitalize()}HttpError"))
        assert error.category == category
        assert error.http_status == status
        assert error.code == f"http-{status}"
        assert error.qualified_code == f"{vendor}:http-{status}"
        assert error.retryable is retryable
        assert isinstance(error, RetryableError) is retryable
        assert error.details == body
        rebuilt = type(error)(*error.args)
        assert (rebuilt.code, str(rebuilt)) == (error.code, str(error))
        assert rebuilt.http_status == status


def test_the_message_of_a_reply_without_a_code():
    error = error_of(octopush, BAD_GATEWAY, 502)
    assert str(error) == (
        "[octopush:http-502] HTTP status 502, and no code in the reply"
    )
    assert "detail" not in error.as_problem()
    error = error_of(onebox, {"message": "Try later"}, 503)
    assert str(error) == "[onebox:http-503] Try later"
    assert error.as_problem()["detail"] == "Try later"


def test_a_login_of_onebox_has_no_code():
    error = error_of(onebox, ONEBOX_LOGIN, 401)
    assert type(error) is onebox.OneboxHttpUnauthenticatedError
    assert error.details == ONEBOX_LOGIN


@pytest.mark.parametrize("kind", [str, bytes, bytearray])
def test_details_of_a_reply_without_a_code_are_bounded(kind):
    body = kind("é" * 100_000, "utf-8") if kind is not str else "é" * 100_000
    for status in (200, 502):
        details = error_of(octopush, body, status).details
        assert type(details) is (str if kind is str else bytes)
        assert details == body[:10_000]


@pytest.mark.parametrize(
    "body",
    [
        None,
        b"",
        "OK",
        BAD_GATEWAY,
        {},
        [],
        {"error_code": None},
        {"error_code": ""},
        {"error_code": " "},
        {"error_code": True},
        {"error_code": 104.0},
        {"error_code": ["104"]},
        {"errorCode": False},
        {"errorCode": 0.0},
        {"errorCode": [0]},
        {"error_code": {"error_code": "104"}},
        {"error_code": 10**400},
        {"response": []},
        {"response": {}},
        {"failures": None},
        [{"error_code": "000"}],
    ],
    ids=lambda body: ascii(body)[:60],
)
@pytest.mark.parametrize("status", [None, 200, 302])
@pytest.mark.parametrize("module", [fuseclick, imiconnect, octopush])
def test_a_reply_without_the_code_that_each_has_is_no_success(module, body, status):
    error = error_of(module, body, status)
    vendor = module.__name__.rpartition(".")[2]
    name = f"{vendor.capitalize()}MissingCodeError"
    assert type(error) is getattr(module, name)
    assert error.qualified_code == f"{vendor}:no-code"
    assert error.details == body
    assert not error.retryable


def test_a_part_without_the_code_that_each_has_is_no_success():
    for part in (None, {}, {"code": None}, "1001", ["1001"], {"code": {}}):
        body = {"response": [{"code": "1001"}, part]}
        (error,) = error_of(imiconnect, body).exceptions
        assert type(error) is imiconnect.ImiconnectMissingCodeError
        assert error.details is part


def test_where_no_code_is_required_a_reply_without_one_is_success():
    for body in (None, b"", "OK", {}, [], {"code": None}, {"code": ""}, {"code": {}}):
        for status in (None, 200, 204, 302):
            assert is_success(onebox, body, status)


def test_an_unknown_code_where_none_is_required():
    resource = {"code": "SPRING", "name": "A promotion"}
    assert is_success(onebox, resource, 200)
    for options in ((), (400,)):
        assert error_of(onebox, resource, *options).code == "SPRING"
    error = error_of(onebox, {"code": "NEW0001", "message": "New"}, 200)
    assert type(error) is onebox.OneboxUndocumentedCodeError
    # A known code is one without a message, too.
    assert error_of(onebox, {"code": "DIST0000"}, 200).code == "DIST0000"


@pytest.mark.parametrize("name", ["raise_for_reply", "errors_of_reply"])
@pytest.mark.parametrize("module", REPLYING)
def test_what_is_no_reply(module, name):
    function = getattr(module, name)
    for body in (5, True, 1.5, (), {1}, object(), memoryview(b"{}")):
        with pytest.raises(TypeError, match=r"^body must be .*, not \w+$"):
            function(body)
    for status in (True, "500", 500.0, b"500", [500]):
        with pytest.raises(TypeError, match=r"^http_status must be an int or None, no"):
            function({}, status)
    with pytest.raises(TypeError, match=r"^http_status must be an int or None, no"):
        getattr(fuseclick, name)({"errorCode": 0}, False)
    for status in (0, 99, 1000, -1, 10**5000):
        with pytest.raises(ValueError, match=r"^http_status must be an HTTP status"):
            function({}, http_status=status)


@pytest.mark.parametrize("name", ["raise_for_reply", "errors_of_reply"])
def test_what_is_no_api(name):
    function = getattr(imiconnect, name)
    for api in ("sms", "", 5, []):
        with pytest.raises(ValueError, match=r"^api must be one of .*'messaging'"):
            function({"response": {"code": "1001"}}, 200, api=api)
    for api in ("messaging", None):
        with pytest.raises(TypeError, match=r"^body must be "):
            function(5, api=api)
    with pytest.raises(TypeError, match="api"):
        getattr(octopush, name)({}, api="messaging")


def test_a_vendor_whose_replies_have_no_codes_has_no_such_function():
    assert luckycycle not in REPLYING
    assert not hasattr(luckycycle, "errors_of_reply")
