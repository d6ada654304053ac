# Generated from specs/plain.csv and specs/plain.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: 5b13c8fe8d324a2f 8a1f00890ee0a6df
"""Error codes of Plain.

From https://plain.example/errors as read on 2026-01-31.

Where a reply has its code, and what is read beside it::

    [].error

The classes, each with its code::

    PlainError
        PlainUndocumentedCodeError
        PlainErrorGroup
        PlainHttpError
            PlainHttpInvalidArgumentError: http-400
            PlainHttpUnauthenticatedError: http-401
            PlainHttpPermissionDeniedError: http-403
            PlainHttpNotFoundError: http-404
            PlainHttpUnimplementedError: http-501
            PlainHttpDeadlineExceededError: http-504
            PlainHttpAbortedError: http-409
            PlainHttpFailedPreconditionError: http-412
            PlainHttpOutOfRangeError: http-416
            PlainHttpResourceExhaustedError: http-429
            PlainHttpUnavailableError: http-503
            PlainHttpInternalError: http-500
        LimitError: E_LIMIT
            RateLimitError: E_LIMIT
            StorageFullError: E_LIMIT
        NothingError: E_NONE
        EncodingError: E_UTF8
"""

from __future__ import annotations

from vendor_errors import (
    AbortedError,
    DataLossError,
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
    "EncodingError",
    "LimitError",
    "NothingError",
    "PlainError",
    "PlainErrorGroup",
    "PlainHttpAbortedError",
    "PlainHttpDeadlineExceededError",
    "PlainHttpError",
    "PlainHttpFailedPreconditionError",
    "PlainHttpInternalError",
    "PlainHttpInvalidArgumentError",
    "PlainHttpNotFoundError",
    "PlainHttpOutOfRangeError",
    "PlainHttpPermissionDeniedError",
    "PlainHttpResourceExhaustedError",
    "PlainHttpUnauthenticatedError",
    "PlainHttpUnavailableError",
    "PlainHttpUnimplementedError",
    "PlainUndocumentedCodeError",
    "RateLimitError",
    "StorageFullError",
    "error_for",
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class PlainError(VendorError):
    """Any error of Plain.

    https://plain.example/errors
    """

    vendor = "plain"
    url = "https://plain.example/errors"


class PlainUndocumentedCodeError(PlainError, UndocumentedCodeError):
    """A code that Plain does not document."""


class PlainErrorGroup(PlainError, replies.ErrorGroup[PlainError]):
    """Errors of parts of a reply.

    `exceptions` has them, each with its part in `details`.
    """


class PlainHttpError(PlainError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class PlainHttpInvalidArgumentError(PlainHttpError, InvalidArgumentError):
    """HTTP status 400, 413, 422 or another 4xx, without a code.

    Invalid argument, not retryable.
    """

    code = "http-400"
    message = "HTTP status 400, and no code in the reply"
    http_status: int | None = 400


class PlainHttpUnauthenticatedError(PlainHttpError, UnauthenticatedError):
    """HTTP status 401, without a code.

    Unauthenticated, not retryable.
    """

    code = "http-401"
    message = "HTTP status 401, and no code in the reply"
    http_status: int | None = 401


class PlainHttpPermissionDeniedError(PlainHttpError, PermissionDeniedError):
    """HTTP status 403, without a code.

    Permission denied, not retryable.
    """

    code = "http-403"
    message = "HTTP status 403, and no code in the reply"
    http_status: int | None = 403


class PlainHttpNotFoundError(PlainHttpError, NotFoundError):
    """HTTP status 404 or 410, without a code.

    Not found, not retryable.
    """

    code = "http-404"
    message = "HTTP status 404, and no code in the reply"
    http_status: int | None = 404


class PlainHttpUnimplementedError(PlainHttpError, UnimplementedError):
    """HTTP status 405 or 501, without a code.

    Unimplemented, not retryable.
    """

    code = "http-501"
    message = "HTTP status 501, and no code in the reply"
    http_status: int | None = 501


class PlainHttpDeadlineExceededError(
    PlainHttpError, DeadlineExceededError, RetryableError
):
    """HTTP status 408 or 504, without a code.

    Deadline exceeded, retryable (the same request may succeed later).
    """

    code = "http-504"
    message = "HTTP status 504, and no code in the reply"
    http_status: int | None = 504


class PlainHttpAbortedError(PlainHttpError, AbortedError):
    """HTTP status 409, without a code.

    Aborted, not retryable.
    """

    code = "http-409"
    message = "HTTP status 409, and no code in the reply"
    http_status: int | None = 409


class PlainHttpFailedPreconditionError(PlainHttpError, FailedPreconditionError):
    """HTTP status 412, without a code.

    Failed precondition, not retryable.
    """

    code = "http-412"
    message = "HTTP status 412, and no code in the reply"
    http_status: int | None = 412


class PlainHttpOutOfRangeError(PlainHttpError, OutOfRangeError):
    """HTTP status 416, without a code.

    Out of range, not retryable.
    """

    code = "http-416"
    message = "HTTP status 416, and no code in the reply"
    http_status: int | None = 416


class PlainHttpResourceExhaustedError(
    PlainHttpError, ResourceExhaustedError, RetryableError
):
    """HTTP status 429, without a code.

    Resource exhausted, retryable (the same request may succeed later).
    """

    code = "http-429"
    message = "HTTP status 429, and no code in the reply"
    http_status: int | None = 429


class PlainHttpUnavailableError(PlainHttpError, UnavailableError, RetryableError):
    """HTTP status 425, 502 or 503, without a code.

    Unavailable, retryable (the same request may succeed later).
    """

    code = "http-503"
    message = "HTTP status 503, and no code in the reply"
    http_status: int | None = 503


class PlainHttpInternalError(PlainHttpError, InternalError):
    """HTTP status 500 or another 5xx, without a code.

    Internal, not retryable.
    """

    code = "http-500"
    message = "HTTP status 500, and no code in the reply"
    http_status: int | None = 500


class LimitError(PlainError, ResourceExhaustedError):
    """A limit is reached.

    Code E_LIMIT: resource exhausted, retryable in part.
    """

    code = "E_LIMIT"
    message = "A limit is reached."


class RateLimitError(LimitError, RetryableError):
    """Slow down.

    Code E_LIMIT: resource exhausted, retryable (the same request may succeed later).
    """

    message = "Slow down"


class StorageFullError(LimitError):
    """{free} bytes left.

    Code E_LIMIT: resource exhausted, not retryable. Placeholders: free.
    """

    message = "{free} bytes left"
    placeholders: tuple[str, ...] = ("free",)

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
            free: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class NothingError(PlainError, UnknownError):
    """Nothing.

    Code E_NONE: unknown, not retryable.
    """

    code = "E_NONE"


class EncodingError(PlainError, DataLossError):
    """¿Señal – “𝄞”, {braces} and {% raw %}?

    Code E_UTF8: data loss, not retryable.
    """

    code = "E_UTF8"
    message = "¿Señal – “𝄞”, {braces} and {% raw %}?"


_LOOKUP: lookup.Lookup[PlainError] = lookup.Lookup(
    {
        "E_LIMIT": LimitError,
        "E_NONE": NothingError,
        "E_UTF8": EncodingError,
    },
    undocumented=PlainUndocumentedCodeError,
    numeric=False,
    successes=("E_DONE",),
    meanings={
        "E_LIMIT": (
            RateLimitError,
            StorageFullError,
        ),
    },
)

ERRORS: typing.Final[abc.Mapping[str, type[PlainError]]] = _LOOKUP.errors
"""The class of each code; read-only."""


# `_LOOKUP` gives the functions their bodies.
@_LOOKUP.raising
def raise_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
) -> None:
    """Raise the exception that a code stands for, or return None for success.

    Args:
        code: The code that the vendor sent. Blanks around it do not matter.
        message: The message that came with the code. It is kept on the exception and,
            where the code means several things, tells which one it is.
        details: Anything to keep on the exception, such as the decoded body.

    Raises:
        PlainError: The class of the code or, where it means several things and the
            message points to one, of that meaning; PlainUndocumentedCodeError where the
            code is in no table.
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code.
    """
    raise NotImplementedError


@_LOOKUP.returning
def error_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
) -> PlainError | None:
    """Return the exception that a code stands for, or None for success.

    This is for batches, logs and `raise ... from`.

    Args:
        code: As in `raise_for`.
        message: As in `raise_for`.
        details: As in `raise_for`.

    Raises:
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code.
    """
    raise NotImplementedError


_REPLIES: replies.Replies[PlainError] = replies.Replies(
    _LOOKUP,
    places=(replies.Place("[].error"),),
    http_errors=(
        PlainHttpInvalidArgumentError,
        PlainHttpUnauthenticatedError,
        PlainHttpPermissionDeniedError,
        PlainHttpNotFoundError,
        PlainHttpUnimplementedError,
        PlainHttpDeadlineExceededError,
        PlainHttpAbortedError,
        PlainHttpFailedPreconditionError,
        PlainHttpOutOfRangeError,
        PlainHttpResourceExhaustedError,
        PlainHttpUnavailableError,
        PlainHttpInternalError,
    ),
    group=PlainErrorGroup,
)


@_REPLIES.raising
def raise_for_reply(
    body: types.Reply,
    http_status: int | None = None,
) -> None:
    """Raise what a reply says that is wrong, or return None where nothing is.

    Args:
        body: The reply: decoded JSON, or the bytes or the text as they came; None where
            it has no body.
        http_status: The HTTP status that came with it.

    Raises:
        PlainError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. PlainErrorGroup where parts of the reply failed. A
            subclass of PlainHttpError where there is no code, and the status is 400 or
            more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
) -> list[PlainError]:
    """Return what a reply says that is wrong: its exceptions, none where nothing is.

    Args:
        body: As in `raise_for_reply`.
        http_status: As in `raise_for_reply`.

    Raises:
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError
