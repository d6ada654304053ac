"""What type checkers see of the package. It is checked by mypy and pyright, never run.

A line that must be an error ignores it; an ignore that is not needed is an error too.
"""

from collections.abc import Mapping
from http import HTTPStatus
from typing import assert_type

from vendor_errors import (
    NotFoundError,
    RetryableError,
    UnavailableError,
    UndocumentedCodeError,
    VendorError,
    fuseclick,
    imiconnect,
    luckycycle,
    octopush,
    onebox,
)
from vendor_errors.types import Category


def functions() -> None:
    assert_type(octopush.raise_for("104"), None)
    assert_type(octopush.raise_for(104, "No credit", details={}), None)
    assert_type(octopush.error_for("104"), octopush.OctopushError | None)
    assert_type(octopush.error_for(104, None), octopush.OctopushError | None)
    assert_type(
        imiconnect.error_for(7003, "Invalid", api="profile", details=b""),
        imiconnect.ImiconnectError | None,
    )
    assert_type(onebox.error_for("AUTH0001"), onebox.OneboxError)
    assert_type(octopush.ERRORS, Mapping[str, type[octopush.OctopushError]])
    assert_type(octopush.ERRORS["104"], type[octopush.OctopushError])
    octopush.raise_for(10.4)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.raise_for(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.raise_for("104", 5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.raise_for("104", api="sms")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # ty: ignore[unknown-argument]
    imiconnect.raise_for("7003", api="sms")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.ERRORS["104"] = octopush.InvalidFileError  # type: ignore[index]  # pyright: ignore[reportIndexIssue]  # ty: ignore[invalid-assignment]


def replies(body: dict[str, object], sent: bytes, status: HTTPStatus) -> None:
    assert_type(octopush.raise_for_reply(body), None)
    assert_type(octopush.raise_for_reply(sent, http_status=status), None)
    assert_type(octopush.errors_of_reply("{}", 500), list[octopush.OctopushError])
    assert_type(onebox.raise_for_reply(None, 404), None)
    assert_type(
        imiconnect.errors_of_reply([], api="event"), list[imiconnect.ImiconnectError]
    )
    octopush.raise_for_reply(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.raise_for_reply(body, "500")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.raise_for_reply(body, api="sms")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # ty: ignore[unknown-argument]
    imiconnect.raise_for_reply(body, api="sms")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    luckycycle.raise_for_reply(body)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # ty: ignore[missing-attribute]


def groups(group: octopush.OctopushErrorGroup) -> None:
    assert_type(group.message, str)
    assert_type(group.retryable, bool | None)
    for error in group.exceptions:
        shown: octopush.OctopushError | ExceptionGroup[octopush.OctopushError] = error
        _ = shown
    plain: ExceptionGroup[octopush.OctopushError] = group
    vendor: octopush.OctopushError = group
    _ = plain, vendor


def http(error: octopush.OctopushHttpUnavailableError) -> None:
    assert_type(error.code, str)
    category: UnavailableError = error
    marker: RetryableError = error
    every: octopush.OctopushHttpError = error
    made = octopush.OctopushHttpUnavailableError("Bad gateway", "http-502", details=b"")
    _ = category, marker, every, made


def never_returns() -> str:
    onebox.raise_for("AUTH0001")


def attributes(error: octopush.InsufficientCreditError) -> None:
    assert_type(error.vendor, str)
    assert_type(error.code, str)
    assert_type(error.message, str)
    assert_type(error.description, str)
    assert_type(error.http_status, int | None)
    assert_type(error.retryable, bool | None)
    assert_type(error.category, Category)
    assert_type(error.url, str)
    assert_type(error.params, Mapping[str, str])
    assert_type(error.details, object)
    assert_type(error.qualified_code, str)
    assert_type(error.help_url, str | None)
    assert_type(error.as_dict(), dict[str, object])
    assert_type(error.as_problem(status=500), dict[str, object])
    assert_type(octopush.InsufficientCreditError.category, Category)
    assert_type(NotFoundError.category, Category)
    assert_type(octopush.InsufficientCreditError.code, str)


def hierarchy(
    error: fuseclick.OfferNotFoundError, other: fuseclick.FuseclickError
) -> None:
    offer: fuseclick.OfferError = error
    base: fuseclick.FuseclickError = offer
    category: NotFoundError = error
    root: VendorError = category
    undocumented: UndocumentedCodeError = octopush.OctopushUndocumentedCodeError()
    marker: RetryableError = fuseclick.RateLimitExceededError()
    wrong: NotFoundError = other  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]  # ty: ignore[invalid-assignment]
    _ = offer, base, category, root, undocumented, marker, wrong


def constructors() -> None:
    octopush.InvalidFileError()
    octopush.InvalidFileError("The server's words.", details=object())
    octopush.InvalidFileError(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.InvalidFileError(state="ZZ")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]
    octopush.OctopushUndocumentedCodeError("?", code="999", details={})
    fuseclick.InvalidGeoStateError()
    fuseclick.InvalidGeoStateError("The server's words.")
    fuseclick.InvalidGeoStateError(state="ZZ", country="FR")
    fuseclick.InvalidGeoStateError("No", state="ZZ", country=33, details={})
    fuseclick.InvalidGeoStateError(state="ZZ")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]  # ty: ignore[no-matching-overload]
    fuseclick.InvalidGeoStateError(town="ZZ")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]  # ty: ignore[no-matching-overload]
    fuseclick.InvalidGeoStateError(state="ZZ", country=b"")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]  # ty: ignore[invalid-argument-type]


def handlers() -> None:
    try:
        fuseclick.raise_for(6304)
    except fuseclick.OfferNotFoundError as error:
        assert_type(error, fuseclick.OfferNotFoundError)
    except fuseclick.OfferNotFondError:  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  # ty: ignore[missing-attribute]
        pass


def patterns(error: VendorError) -> str:
    match error:
        case octopush.OctopushError("104"):
            return error.message
        case octopush.OctopushError(code):
            assert_type(code, str)
            return code
        case _:
            return ""
