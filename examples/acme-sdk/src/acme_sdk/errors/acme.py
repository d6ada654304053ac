# Generated from specs/acme.csv and specs/acme.toml.
# To change this file, edit those and run `make generate`.
# Checksums: 9b2688a42c7a3f12 1577b72e19909937
"""Error codes of Acme.

From https://acme.example/docs/errors as read on 2026-11-25.

Where a reply has its code, and what is read beside it::

    code, and message: required

The classes, each with its code::

    AcmeError
        AcmeUndocumentedCodeError
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
        InvalidKeyError: 100
        RateLimitExceededError: 101
        CardDeclinedError: 300
        BankUnavailableError: 301
        OrderError
            OrderNotFoundError: 200
            OrderRefusedError: 201
                OrderClosedError: 201
                OrderTooLargeError: 201
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
    "BankUnavailableError",
    "CardDeclinedError",
    "InvalidKeyError",
    "OrderClosedError",
    "OrderError",
    "OrderNotFoundError",
    "OrderRefusedError",
    "OrderTooLargeError",
    "RateLimitExceededError",
    "error_for",
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class AcmeError(VendorError):
    """Any error of Acme.

    https://acme.example/docs/errors
    """

    vendor = "acme"
    url = "https://acme.example/docs/errors"


class AcmeUndocumentedCodeError(AcmeError, UndocumentedCodeError):
    """A code that Acme does not document."""


class AcmeHttpError(AcmeError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class OrderError(AcmeError):
    """About an order (2xx)."""


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


class InvalidKeyError(AcmeError, UnauthenticatedError):
    """The key is invalid.

    Code 100 of the Orders and Payments APIs, HTTP status 401: unauthenticated, not
    retryable.
    """

    code = "100"
    message = "The key is invalid"
    http_status: int | None = 401


class RateLimitExceededError(AcmeError, ResourceExhaustedError, RetryableError):
    """Too many requests: try again in {seconds} seconds.

    Code 101 of the Orders and Payments APIs, HTTP status 429: resource exhausted,
    retryable (the same request may succeed later). Placeholders: seconds.
    """

    code = "101"
    message = "Too many requests: try again in {seconds} seconds"
    http_status: int | None = 429
    placeholders: tuple[str, ...] = ("seconds",)

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
            seconds: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class CardDeclinedError(AcmeError, FailedPreconditionError):
    """The card was declined.

    Ask for another card.

    Code 300 of the Payments API, HTTP status 402: failed precondition, not retryable.
    """

    code = "300"
    message = "The card was declined"
    description = "Ask for another card."
    http_status: int | None = 402


class BankUnavailableError(AcmeError, UnavailableError, RetryableError):
    """The bank does not answer.

    Code 301 of the Payments API, HTTP status 503: unavailable, retryable (the same
    request may succeed later).
    """

    code = "301"
    message = "The bank does not answer"
    http_status: int | None = 503


class OrderNotFoundError(OrderError, NotFoundError):
    """Order {order} was not found.

    Code 200 of the Orders API, family OrderError, HTTP status 404: not found, not
    retryable. Placeholders: order.
    """

    code = "200"
    message = "Order {order} was not found"
    http_status: int | None = 404
    placeholders: tuple[str, ...] = ("order",)

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
            order: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class OrderRefusedError(OrderError):
    """The order is refused.

    Code 201 of the Orders API, family OrderError, HTTP status 409: categories differ,
    not retryable.
    """

    code = "201"
    message = "The order is refused."
    http_status: int | None = 409


class OrderClosedError(OrderRefusedError, FailedPreconditionError):
    """Order {order} is closed.

    Code 201 of the Orders API, family OrderError, HTTP status 409: failed precondition,
    not retryable. Placeholders: order.
    """

    message = "Order {order} is closed"
    placeholders: tuple[str, ...] = ("order",)

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
            order: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class OrderTooLargeError(OrderRefusedError, OutOfRangeError):
    """Order is larger than {limit}.

    Code 201 of the Orders API, family OrderError, HTTP status 409: out of range, not
    retryable. Placeholders: limit.
    """

    message = "Order is larger than {limit}"
    placeholders: tuple[str, ...] = ("limit",)

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
            limit: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


_LOOKUP: lookup.ApiLookup[AcmeError] = lookup.ApiLookup(
    {
        "100": InvalidKeyError,
        "101": RateLimitExceededError,
        "200": OrderNotFoundError,
        "201": OrderRefusedError,
        "300": CardDeclinedError,
        "301": BankUnavailableError,
    },
    undocumented=AcmeUndocumentedCodeError,
    numeric=True,
    successes={
        "orders": ("0",),
        "payments": ("0",),
    },
    meanings={
        "101": {
            "orders": (RateLimitExceededError,),
            "payments": (RateLimitExceededError,),
        },
        "200": {
            "orders": (OrderNotFoundError,),
        },
        "201": {
            "orders": (
                OrderClosedError,
                OrderTooLargeError,
            ),
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
    api: typing.Literal["orders", "payments"] | None = None,
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
    api: typing.Literal["orders", "payments"] | None = None,
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
    places=(replies.Place("code", message="message", required=True),),
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
)


@_REPLIES.raising
def raise_for_reply(
    body: types.Reply,
    http_status: int | None = None,
    *,
    api: typing.Literal["orders", "payments"] | None = None,
) -> None:
    """Raise what a reply says that is wrong, or return None where nothing is.

    Args:
        body: The reply: decoded JSON, or the bytes or the text as they came; None where
            it has no body.
        http_status: The HTTP status that came with it.
        api: As in `raise_for`.

    Raises:
        AcmeError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. AcmeMissingCodeError where there is no code. A
            subclass of AcmeHttpError where there is no code, and the status is 400 or
            more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP; or the vendor has no such API.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
    *,
    api: typing.Literal["orders", "payments"] | None = None,
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
