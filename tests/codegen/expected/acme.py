# Generated from specs/acme.csv and specs/acme.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: e5c8150570776b8a 7d100f8c773ba8f5
"""Error codes of Acme Rockets.

From https://acme.example/docs/codes as read on 2026-01-31.

Where a reply has its code, and what is read beside it::

    status.code, and text, http: required
    launches[].status.code, and a_text_of_which_the_name_is_long: required

The classes, each with its code::

    AcmeError
        AcmeUndocumentedCodeError
        AcmeErrorGroup
        AcmeMissingCodeError: no-code
        AcmeHttpError
            AcmeHttpInvalidArgumentError: http-400
            AcmeHttpUnauthenticatedError: http-401
            AcmeHttpPermissionDeniedError: http-403
            AcmeHttpNotFoundError: http-404
            AcmeHttpUnimplementedError: http-501
            AcmeHttpDeadlineExceededError: http-504
            AcmeHttpAbortedError: http-409
            AcmeHttpFailedPreconditionError: http-412
            AcmeHttpOutOfRangeError: http-416
            AcmeHttpResourceExhaustedError: http-429
            AcmeHttpUnavailableError: http-503
            AcmeHttpInternalError: http-500
        PartlyPaidError: 007
        InvalidFieldError: 101
        FieldTooLongError: 102
        InvalidPathError: 103
        OrderRejectedError: 300
            OrderExpiredError: 300
            OrderLockedError: 300
        FuelError: 500
            FuelLineBusyError: 500
            FuelLowError: 500
        Stage2Error: 601
        Stage10Error: 602
        RocketError
            RocketNotReadyError: 200
                RocketBrokenError: 200
                RocketBusyError: 200
            RocketScientistUnavailableUntilTomorrowError: 400
"""

from __future__ import annotations

from vendor_errors import (
    AbortedError,
    DeadlineExceededError,
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    NotFoundError,
    OutOfRangeError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UnauthenticatedError,
    UnavailableError,
    UndocumentedCodeError,
    UnimplementedError,
    UnknownError,
    VendorError,
    lookup,
    replies,
    types,
)

TYPE_CHECKING = False
if not TYPE_CHECKING:
    # Stand-ins, which load the modules when something asks for a type.
    from vendor_errors.lookup import abc, typing
else:
    import typing
    from collections import abc

lookup.require_format(1, "0.1.0", __name__)

__all__ = [
    "ERRORS",
    "AcmeError",
    "AcmeErrorGroup",
    "AcmeHttpAbortedError",
    "AcmeHttpDeadlineExceededError",
    "AcmeHttpError",
    "AcmeHttpFailedPreconditionError",
    "AcmeHttpInternalError",
    "AcmeHttpInvalidArgumentError",
    "AcmeHttpNotFoundError",
    "AcmeHttpOutOfRangeError",
    "AcmeHttpPermissionDeniedError",
    "AcmeHttpResourceExhaustedError",
    "AcmeHttpUnauthenticatedError",
    "AcmeHttpUnavailableError",
    "AcmeHttpUnimplementedError",
    "AcmeMissingCodeError",
    "AcmeUndocumentedCodeError",
    "FieldTooLongError",
    "FuelError",
    "FuelLineBusyError",
    "FuelLowError",
    "InvalidFieldError",
    "InvalidPathError",
    "OrderExpiredError",
    "OrderLockedError",
    "OrderRejectedError",
    "PartlyPaidError",
    "RocketBrokenError",
    "RocketBusyError",
    "RocketError",
    "RocketNotReadyError",
    "RocketScientistUnavailableUntilTomorrowError",
    "Stage2Error",
    "Stage10Error",
    "error_for",
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class AcmeError(VendorError):
    """Any error of Acme Rockets.

    https://acme.example/docs/codes
    """

    vendor = "acme"
    url = "https://acme.example/docs/codes"


class AcmeUndocumentedCodeError(AcmeError, UndocumentedCodeError):
    """A code that Acme Rockets does not document."""


class AcmeErrorGroup(AcmeError, replies.ErrorGroup[AcmeError]):
    """Errors of parts of a reply.

    `exceptions` has them, each with its part in `details`.
    """


class AcmeHttpError(AcmeError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class RocketError(AcmeError):
    """About a rocket (2xx)."""


class AcmeMissingCodeError(AcmeError, UnknownError):
    """A reply, or a part of one, without the code that each has."""

    code = "no-code"
    message = "No code in the reply"


class AcmeHttpInvalidArgumentError(AcmeHttpError, InvalidArgumentError):
    """HTTP status 400, 413, 422 or another 4xx, without a code.

    Invalid argument, not retryable.
    """

    code = "http-400"
    message = "HTTP status 400, and no code in the reply"
    http_status: int | None = 400


class AcmeHttpUnauthenticatedError(AcmeHttpError, UnauthenticatedError):
    """HTTP status 401, without a code.

    Unauthenticated, not retryable.
    """

    code = "http-401"
    message = "HTTP status 401, and no code in the reply"
    http_status: int | None = 401


class AcmeHttpPermissionDeniedError(AcmeHttpError, PermissionDeniedError):
    """HTTP status 403, without a code.

    Permission denied, not retryable.
    """

    code = "http-403"
    message = "HTTP status 403, and no code in the reply"
    http_status: int | None = 403


class AcmeHttpNotFoundError(AcmeHttpError, NotFoundError):
    """HTTP status 404 or 410, without a code.

    Not found, not retryable.
    """

    code = "http-404"
    message = "HTTP status 404, and no code in the reply"
    http_status: int | None = 404


class AcmeHttpUnimplementedError(AcmeHttpError, UnimplementedError):
    """HTTP status 405 or 501, without a code.

    Unimplemented, not retryable.
    """

    code = "http-501"
    message = "HTTP status 501, and no code in the reply"
    http_status: int | None = 501


class AcmeHttpDeadlineExceededError(
    AcmeHttpError, DeadlineExceededError, RetryableError
):
    """HTTP status 408 or 504, without a code.

    Deadline exceeded, retryable (the same request may succeed later).
    """

    code = "http-504"
    message = "HTTP status 504, and no code in the reply"
    http_status: int | None = 504


class AcmeHttpAbortedError(AcmeHttpError, AbortedError):
    """HTTP status 409, without a code.

    Aborted, not retryable.
    """

    code = "http-409"
    message = "HTTP status 409, and no code in the reply"
    http_status: int | None = 409


class AcmeHttpFailedPreconditionError(AcmeHttpError, FailedPreconditionError):
    """HTTP status 412, without a code.

    Failed precondition, not retryable.
    """

    code = "http-412"
    message = "HTTP status 412, and no code in the reply"
    http_status: int | None = 412


class AcmeHttpOutOfRangeError(AcmeHttpError, OutOfRangeError):
    """HTTP status 416, without a code.

    Out of range, not retryable.
    """

    code = "http-416"
    message = "HTTP status 416, and no code in the reply"
    http_status: int | None = 416


class AcmeHttpResourceExhaustedError(
    AcmeHttpError, ResourceExhaustedError, RetryableError
):
    """HTTP status 429, without a code.

    Resource exhausted, retryable (the same request may succeed later).
    """

    code = "http-429"
    message = "HTTP status 429, and no code in the reply"
    http_status: int | None = 429


class AcmeHttpUnavailableError(AcmeHttpError, UnavailableError, RetryableError):
    """HTTP status 425, 502 or 503, without a code.

    Unavailable, retryable (the same request may succeed later).
    """

    code = "http-503"
    message = "HTTP status 503, and no code in the reply"
    http_status: int | None = 503


class AcmeHttpInternalError(AcmeHttpError, InternalError):
    """HTTP status 500 or another 5xx, without a code.

    Internal, not retryable.
    """

    code = "http-500"
    message = "HTTP status 500, and no code in the reply"
    http_status: int | None = 500


class PartlyPaidError(AcmeError, FailedPreconditionError):
    """Paid in part.

    Code 007 of the Orders API: failed precondition, not retryable.
    """

    code = "007"
    message = "Paid in part"


class InvalidFieldError(AcmeError, InvalidArgumentError):
    """Invalid '{field}': '{value}'.

    The field is "wrong".

    Code 101 of the Launch, Orders and Billing APIs, HTTP status 400: invalid argument,
    not retryable. Placeholders: field, value.
    """

    code = "101"
    message = "Invalid '{field}': '{value}'"
    description = 'The field is "wrong".'
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("field", "value")

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            field: str | int,
            value: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class FieldTooLongError(AcmeError, InvalidArgumentError):
    """Field too long.

    Also worded as "The field's value is too long" by the vendor.

    Code 102 of the Launch and Orders APIs, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "102"
    message = "Field too long"
    description = "Returned when the field is too long."
    http_status: int | None = 400


class InvalidPathError(AcmeError, InvalidArgumentError):
    r"""C:\temp is no path.

    Not even \\server\share.

    Code 103 of the Launch API: invalid argument, not retryable.
    """

    code = "103"
    message = "C:\\temp is no path"
    description = "Not even \\\\server\\share."


class OrderRejectedError(AcmeError):
    """The order is rejected.

    Code 300 of the Orders API, HTTP status 409: categories differ, not retryable.
    """

    code = "300"
    message = "The order is rejected."
    http_status: int | None = 409


class OrderExpiredError(OrderRejectedError, DeadlineExceededError):
    """Order expired.

    Code 300 of the Orders API, HTTP status 409: deadline exceeded, not retryable.
    """

    message = "Order expired"


class OrderLockedError(OrderRejectedError, AbortedError):
    """Order locked.

    Code 300 of the Orders API, HTTP status 409: aborted, not retryable.
    """

    message = "Order locked"


class FuelError(AcmeError, RetryableError):
    """There is not enough fuel.

    Code 500 of the Orders API: categories differ, retryable (the same request may
    succeed later).
    """

    code = "500"
    message = "There is not enough fuel."


class FuelLineBusyError(FuelError, UnavailableError):
    """Fuel line is busy.

    Code 500 of the Orders API: unavailable, retryable (the same request may succeed
    later).
    """

    message = "Fuel line is busy"


class FuelLowError(FuelError, ResourceExhaustedError):
    """Fuel is low.

    Code 500 of the Orders API: resource exhausted, retryable (the same request may
    succeed later).
    """

    message = "Fuel is low"


class Stage2Error(AcmeError, InternalError):
    """Stage "two". See the crew's hand-book!

    It names each of the well-known causes-and-effects.

    Never say '''now''': it is the pay-load's word-by-word-transmitted, tried-and-tested
    go-ahead.

    Code 601 of the Launch API: internal, not retryable.
    """

    code = "601"
    message = (
        'Stage "two". See the crew\'s hand-book! It names each of the well-known '
        "causes-and-effects."
    )
    description = (
        'Never say """now""": it is the pay-load\'s word-by-word-transmitted, '
        "tried-and-tested go-ahead."
    )


class Stage10Error(AcmeError, InternalError):
    """{first} of { {last}.

    Code 602 of the Launch API: internal, not retryable. Placeholders: first, last.
    """

    code = "602"
    message = "{first} of { {last}"
    placeholders: tuple[str, ...] = ("first", "last")

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            first: str | int,
            last: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class RocketNotReadyError(RocketError):
    """The rocket is not ready.

    Code 200 of the Launch and Orders APIs, family RocketError, HTTP status 503:
    categories differ, retryable in part.
    """

    code = "200"
    message = "The rocket is not ready."
    http_status: int | None = 503


class RocketBrokenError(RocketNotReadyError, FailedPreconditionError):
    """Part {part} of stage {stage} is broken.

    Code 200 of the Launch API, family RocketError, HTTP status 503: failed
    precondition, not retryable. Placeholders: part, stage.
    """

    message = "Part {part} of stage {stage} is broken"
    description = "Returned when a part is broken."
    placeholders: tuple[str, ...] = ("part", "stage")

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            part: str | int,
            stage: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class RocketBusyError(RocketNotReadyError, UnavailableError, RetryableError):
    """Rocket busy.

    Returned when the rocket is busy. Returned when the rocket flies for another order.

    Code 200 of the Launch and Orders APIs, family RocketError, HTTP status 503:
    unavailable, retryable (the same request may succeed later).
    """

    message = "rocket busy"
    description = (
        "Returned when the rocket is busy. Returned when the rocket flies for another "
        "order."
    )


class RocketScientistUnavailableUntilTomorrowError(
    RocketError, ResourceExhaustedError, RetryableError
):
    """All our rocket scientists, of whom there are few, are busy at this ...

    All our rocket scientists, of whom there are few, are busy at this moment, please
    try again tomorrow.

    Or today.

    Code 400 of the Launch API, family RocketError: resource exhausted, retryable (the
    same request may succeed later).
    """

    code = "400"
    message = (
        "All our rocket scientists, of whom there are few, are busy at this moment, "
        "please try again tomorrow. Or today."
    )


_LOOKUP: lookup.ApiLookup[AcmeError] = lookup.ApiLookup(
    {
        "007": PartlyPaidError,
        "101": InvalidFieldError,
        "102": FieldTooLongError,
        "103": InvalidPathError,
        "200": RocketNotReadyError,
        "300": OrderRejectedError,
        "400": RocketScientistUnavailableUntilTomorrowError,
        "500": FuelError,
        "601": Stage2Error,
        "602": Stage10Error,
    },
    undocumented=AcmeUndocumentedCodeError,
    numeric=True,
    successes={
        "launch": ("000",),
        "orders": ("000",),
        "billing": (),
    },
    meanings={
        "007": {
            "orders": (PartlyPaidError,),
            "billing": ("Paid",),
        },
        "101": {
            "launch": (InvalidFieldError,),
            "orders": (InvalidFieldError,),
            "billing": (InvalidFieldError,),
        },
        "200": {
            "launch": (
                RocketBrokenError,
                RocketBusyError,
            ),
            "orders": (RocketBusyError,),
        },
        "300": {
            "orders": (
                OrderExpiredError,
                OrderLockedError,
            ),
        },
        "500": {
            "orders": (
                FuelLineBusyError,
                FuelLowError,
            ),
        },
        "602": {
            "launch": (Stage10Error,),
        },
    },
)

ERRORS: typing.Final[abc.Mapping[str, type[AcmeError]]] = _LOOKUP.errors
"""The class of each code; read-only."""


# `_LOOKUP` gives the functions their bodies.
@_LOOKUP.raising
def raise_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
    api: typing.Literal["launch", "orders", "billing"] | None = None,
) -> None:
    """Raise the exception that a code stands for, or return None for success.

    Args:
        code: The code that the vendor sent. Blanks around it and leading zeros do not
            matter.
        message: The message that came with the code. It is kept on the exception and,
            where the code means several things, tells which one it is.
        details: Anything to keep on the exception, such as the decoded body.
        api: The API that sent the code, where the code's meaning depends on it. An
            error that only other APIs document is taken for that error, but success
            that only other APIs document is undocumented. Without an API, a code that
            is success in one and an error in another counts as the error, unless the
            message is that of the success.

    Raises:
        AcmeError: The class of the code or, where it means several things and the
            message or the API points to one, of that meaning; AcmeUndocumentedCodeError
            where the code is in no table.
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code; or the vendor
            has no such API.
    """
    raise NotImplementedError


@_LOOKUP.returning
def error_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
    api: typing.Literal["launch", "orders", "billing"] | None = None,
) -> AcmeError | None:
    """Return the exception that a code stands for, or None for success.

    This is for batches, logs and `raise ... from`.

    Args:
        code: As in `raise_for`.
        message: As in `raise_for`.
        details: As in `raise_for`.
        api: As in `raise_for`.

    Raises:
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code; or the vendor
            has no such API.
    """
    raise NotImplementedError


_REPLIES: replies.ApiReplies[AcmeError] = replies.ApiReplies(
    _LOOKUP,
    places=(
        replies.Place("status.code", message="text", http_status="http", required=True),
        replies.Place(
            "launches[].status.code",
            message="a_text_of_which_the_name_is_long",
            required=True,
        ),
    ),
    http_errors=(
        AcmeHttpInvalidArgumentError,
        AcmeHttpUnauthenticatedError,
        AcmeHttpPermissionDeniedError,
        AcmeHttpNotFoundError,
        AcmeHttpUnimplementedError,
        AcmeHttpDeadlineExceededError,
        AcmeHttpAbortedError,
        AcmeHttpFailedPreconditionError,
        AcmeHttpOutOfRangeError,
        AcmeHttpResourceExhaustedError,
        AcmeHttpUnavailableError,
        AcmeHttpInternalError,
    ),
    missing=AcmeMissingCodeError,
    group=AcmeErrorGroup,
)


@_REPLIES.raising
def raise_for_reply(
    body: types.Reply,
    http_status: int | None = None,
    *,
    api: typing.Literal["launch", "orders", "billing"] | None = None,
) -> None:
    """Raise what a reply says that is wrong, or return None where nothing is.

    Args:
        body: The reply: decoded JSON, or the bytes or the text as they came; None where
            it has no body.
        http_status: The HTTP status that came with it.
        api: As in `raise_for`.

    Raises:
        AcmeError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. AcmeErrorGroup where parts of the reply failed.
            AcmeMissingCodeError where there is no code. A subclass of AcmeHttpError
            where there is no code, and the status is 400 or more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP; or the vendor has no such API.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
    *,
    api: typing.Literal["launch", "orders", "billing"] | None = None,
) -> list[AcmeError]:
    """Return what a reply says that is wrong: its exceptions, none where nothing is.

    Args:
        body: As in `raise_for_reply`.
        http_status: As in `raise_for_reply`.
        api: As in `raise_for`.

    Raises:
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP; or the vendor has no such API.
    """
    raise NotImplementedError
