# Generated from specs/plain.csv and specs/plain.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: acb0803d7ab52e30 45aca1574a690f72
"""Error codes of Plain.

From https://plain.example/errors as read on 2026-01-31.

The classes::

    PlainError
        PlainUndocumentedCodeError
        LimitError
            RateLimitError
            StorageFullError
        NothingError
        EncodingError
"""

from vendor_errors import (
    DataLossError,
    ResourceExhaustedError,
    RetryableError,
    UndocumentedCodeError,
    UnknownError,
    VendorError,
)
from vendor_errors.lookup import Lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, overload

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

    Code E_LIMIT.
    """

    code = "E_LIMIT"
    message = "A limit is reached."


class RateLimitError(LimitError, RetryableError):
    """Slow down.

    Code E_LIMIT; the same request may succeed later.
    """

    message = "Slow down"


class StorageFullError(LimitError):
    """{free} bytes left.

    Code E_LIMIT. Placeholders: free.
    """

    message = "{free} bytes left"
    placeholders: tuple[str, ...] = ("free",)

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
    """Code E_NONE."""

    code = "E_NONE"


class EncodingError(PlainError, DataLossError):
    """¿Señal – “𝄞”, {braces} and {% raw %}?

    Code E_UTF8.
    """

    code = "E_UTF8"
    message = "¿Señal – “𝄞”, {braces} and {% raw %}?"


_LOOKUP: "Lookup[PlainError]" = Lookup(
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

ERRORS: "Final" = _LOOKUP.errors
raise_for: "Final" = _LOOKUP.raise_for
error_for: "Final" = _LOOKUP.error_for
