# Generated from specs/former.csv and specs/former.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: 083772e2cf7942f9 29ff34f16d8dec17
"""Error codes of Former.

From https://former.example/errors as read on 2026-01-31.

The classes, each with its code::

    FormerError
        FormerUndocumentedCodeError
        TelegramError: 4
        FieldError
            MissingFieldError: 1
                MissingNameError: 2
                    NameComesLaterError: 3
                NotAcceptedError: 5
                    BlockedError: 5
                    FullError: 5
"""

from __future__ import annotations

from vendor_errors import (
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UndocumentedCodeError,
    UnimplementedError,
    VendorError,
    lookup,
    types,
)

TYPE_CHECKING = False
if not TYPE_CHECKING:
    # Stand-ins, which load the modules when something asks for a type.
    from vendor_errors.lookup import abc, typing
else:
    import typing
    from collections import abc

    from typing_extensions import deprecated

lookup.require_format(1, "0.1.0", __name__)

__all__ = [
    "ERRORS",
    "BlockedError",
    "FieldError",
    "FormerError",
    "FormerUndocumentedCodeError",
    "FullError",
    "MissingFieldError",
    "MissingNameError",
    "NameComesLaterError",
    "NotAcceptedError",
    "TelegramError",
    "error_for",
    "raise_for",
]


class FormerError(VendorError):
    """Any error of Former.

    https://former.example/errors
    """

    vendor = "former"
    url = "https://former.example/errors"


class FormerUndocumentedCodeError(FormerError, UndocumentedCodeError):
    """A code that Former does not document."""


class FieldError(FormerError):
    """About a field."""


class TelegramError(FormerError, UnimplementedError):
    """No telegrams.

    Code 4: unimplemented, not retryable. Retired: the vendor's table lacks it since
    2026-01-15.
    """

    code = "4"
    message = "No telegrams"


class MissingFieldError(FieldError, InvalidArgumentError):
    """Field {field} is missing.

    Code 1, family FieldError, HTTP status 400: invalid argument, not retryable.
    Placeholders: field.
    """

    code = "1"
    message = "Field {field} is missing"
    description = "Returned when a field is missing."
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("field",)

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
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class MissingNameError(MissingFieldError, NotFoundError):
    """The name is missing.

    Code 2, family FieldError, HTTP status 400: not found, not retryable.
    """

    code = "2"
    category: types.Category = "not_found"
    message = "The name is missing"
    description = ""
    placeholders: tuple[str, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...


class NameComesLaterError(MissingNameError, RetryableError):
    """The name comes later.

    Code 3, family FieldError: invalid argument, retryable (the same request may succeed
    later).
    """

    code = "3"
    category: types.Category = "invalid_argument"
    message = "The name comes later"
    http_status: int | None = None


class NotAcceptedError(MissingFieldError):
    """It is not accepted.

    Code 5, family FieldError, HTTP status 400: invalid argument, not retryable.
    """

    code = "5"
    message = "It is not accepted."
    description = ""
    placeholders: tuple[str, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...


class BlockedError(NotAcceptedError, PermissionDeniedError):
    """It is blocked.

    Code 5, family FieldError, HTTP status 400: permission denied, not retryable.
    """

    category: types.Category = "permission_denied"
    message = "It is blocked"


class FullError(NotAcceptedError, ResourceExhaustedError):
    """It is full.

    Code 5, family FieldError, HTTP status 400: resource exhausted, not retryable.
    Retired: the vendor's table lacks it since 2026-01-15.
    """

    category: types.Category = "resource_exhausted"
    message = "It is full"


_LOOKUP: lookup.Lookup[FormerError] = lookup.Lookup(
    {
        "1": MissingFieldError,
        "2": MissingNameError,
        "3": NameComesLaterError,
        "4": TelegramError,
        "5": NotAcceptedError,
    },
    undocumented=FormerUndocumentedCodeError,
    numeric=True,
    meanings={
        "1": (MissingFieldError,),
        "5": (
            BlockedError,
            FullError,
        ),
    },
)

ERRORS: typing.Final[abc.Mapping[str, type[FormerError]]] = _LOOKUP.errors
"""The class of each code; read-only."""


# `_LOOKUP` gives the functions their bodies.
@_LOOKUP.raising
def raise_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
) -> typing.NoReturn:
    """Raise the exception that a code stands for.

    Args:
        code: The code that the vendor sent. Blanks around it and leading zeros do not
            matter.
        message: The message that came with the code. It is kept on the exception and,
            where the code means several things, tells which one it is.
        details: Anything to keep on the exception, such as the decoded body.

    Raises:
        FormerError: The class of the code or, where it means several things and the
            message points to one, of that meaning; FormerUndocumentedCodeError where
            the code is in no table.
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
) -> FormerError:
    """Return the exception that a code stands for.

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


if TYPE_CHECKING:

    @deprecated("Use MissingFieldError; this name goes in version 1.0.")
    class NoFieldError(MissingFieldError):
        """The former name of `MissingFieldError`."""

    @deprecated("Use MissingFieldError; this name goes in version 2.0.")
    class LackingFieldError(MissingFieldError):
        """The former name of `MissingFieldError`."""

    @deprecated("Use BlockedError; this name goes in version 1.0.")
    class ShutError(BlockedError):
        """The former name of `BlockedError`."""

else:
    __getattr__ = lookup.FormerNames(
        __name__,
        {
            "NoFieldError": (MissingFieldError, "1.0"),
            "LackingFieldError": (MissingFieldError, "2.0"),
            "ShutError": (BlockedError, "1.0"),
        },
    )
