# Generated from specs/plain.csv and specs/plain.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: e6706711166579c6 3c71eb226b18a0a3
"""Error codes of Plain.

From https://plain.example/errors as read on 2026-01-31.

The classes, each with its code::

    PlainError
        PlainUndocumentedCodeError
        LimitError: E_LIMIT
            RateLimitError: E_LIMIT
            StorageFullError: E_LIMIT
        NothingError: E_NONE
        EncodingError: E_UTF8
"""

from __future__ import annotations

from vendor_errors import (
    DataLossError,
    ResourceExhaustedError,
    RetryableError,
    UndocumentedCodeError,
    UnknownError,
    VendorError,
    lookup,
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
    "PlainUndocumentedCodeError",
    "RateLimitError",
    "StorageFullError",
    "error_for",
    "raise_for",
]


class PlainError(VendorError):
    """Any error of Plain.

    https://plain.example/errors
    """

    vendor = "plain"
    url = "https://plain.example/errors"


class PlainUndocumentedCodeError(PlainError, UndocumentedCodeError):
    """A code that Plain does not document."""


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
