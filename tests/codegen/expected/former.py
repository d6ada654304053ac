# Generated from specs/former.csv and specs/former.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: 9c7bed533a213fbf 302fcf4b5a851d8b
"""Error codes of Former.

From https://former.example/errors as read on 2026-01-31.

The classes::

    FormerError
        FormerUndocumentedCodeError
        TelegramError
        FieldError
            MissingFieldError
                MissingNameError
                    NameComesLaterError
                NotAcceptedError
                    BlockedError
                    FullError
"""

from vendor_errors import (
    InvalidArgumentError,
    NotFoundError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UndocumentedCodeError,
    UnimplementedError,
    VendorError,
)
from vendor_errors.lookup import FormerNames, Lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, overload

    from typing_extensions import deprecated

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


class TelegramError(FormerError, UnimplementedError):
    """No telegrams.

    Code 4. Retired: the vendor's table lacks it since 2026-01-15.
    """

    code = "4"
    message = "No telegrams"


class FieldError(FormerError):
    """About a field."""


class MissingFieldError(FieldError, InvalidArgumentError):
    """Field {field} is missing.

    Returned when a field is missing.

    Code 1, HTTP status 400. Placeholders: field.
    """

    code = "1"
    message = "Field {field} is missing"
    description = "Returned when a field is missing."
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("field",)

    if TYPE_CHECKING:

        @overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @overload
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

    Code 2, HTTP status 400.
    """

    code = "2"
    category = "not_found"
    message = "The name is missing"
    description = ""
    placeholders: tuple[str, ...] = ()

    if TYPE_CHECKING:

        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...


class NameComesLaterError(MissingNameError, RetryableError):
    """The name comes later.

    Code 3; the same request may succeed later.
    """

    code = "3"
    category = "invalid_argument"
    message = "The name comes later"
    http_status: int | None = None


class NotAcceptedError(MissingFieldError):
    """It is not accepted.

    Code 5, HTTP status 400.
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

    Code 5, HTTP status 400.
    """

    category = "permission_denied"
    message = "It is blocked"


class FullError(NotAcceptedError, ResourceExhaustedError):
    """It is full.

    Code 5, HTTP status 400. Retired: the vendor's table lacks it since 2026-01-15.
    """

    category = "resource_exhausted"
    message = "It is full"


_LOOKUP: "Lookup[FormerError]" = Lookup(
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

ERRORS: "Final" = _LOOKUP.errors
raise_for: "Final" = _LOOKUP.raise_for
error_for: "Final" = _LOOKUP.error_for

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
    __getattr__ = FormerNames(
        __name__,
        {
            "NoFieldError": (MissingFieldError, "1.0"),
            "LackingFieldError": (MissingFieldError, "2.0"),
            "ShutError": (BlockedError, "1.0"),
        },
    )
