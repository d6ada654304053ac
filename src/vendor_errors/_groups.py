"""Groups of a vendor's exceptions that are the vendor's exceptions, too."""

from __future__ import annotations

from vendor_errors._errors import VendorError
from vendor_errors._typing import abc, types, typing
from vendor_errors.texts import in_one_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    ErrorT_co = TypeVar("ErrorT_co", bound=VendorError, covariant=True)
else:
    ErrorT_co = VendorError

# How many codes the message of a group has.
_MOST_CODES = 5


class ErrorGroup(ExceptionGroup[ErrorT_co], VendorError):
    """Errors of parts of a reply.

    What all of its errors have in common is said of the group. So `retryable` is True
    where the same request may succeed later for each part that failed.

    Args:
        message: What happened.
        exceptions: The errors.
    """

    code = "group"
    message: str = "Parts of the reply failed"

    def __new__(cls, message: str, exceptions: abc.Sequence[ErrorT_co]) -> typing.Self:
        return super().__new__(cls, message, exceptions)

    def __init__(self, message: str, exceptions: abc.Sequence[ErrorT_co]) -> None:
        # It hides the read-only one that Python keeps.
        self.message = message  # pyright: ignore[reportIncompatibleMethodOverride]
        judged = {getattr(error, "retryable", False) for error in exceptions}
        # None where one is undocumented, and no other says no.
        unsure = None if None in judged else True
        self.retryable: bool | None = False if False in judged else unsure
        categories: set[types.Category] = {
            getattr(error, "category", "unknown") for error in exceptions
        }
        self.category: types.Category = (
            categories.pop() if len(categories) == 1 else "unknown"
        )

    def __str__(self) -> str:
        return VendorError.__str__(self)

    def __repr__(self) -> str:
        return VendorError.__repr__(self)

    def derive(self, excs: abc.Sequence[typing.Any], /) -> ErrorGroup[typing.Any]:
        """Return a group of some of the errors, or of what they have become."""
        derived = type(self)(self.message, excs)
        derived.http_status = self.http_status
        derived.details = self.details
        return derived


def message_of_group(
    whole: VendorError | None, parts: abc.Sequence[VendorError]
) -> str:
    """Return what a group says: how many parts failed, and with which codes.

    Args:
        whole: The error of the reply as a whole, or None.
        parts: The errors of its parts.
    """
    known = [*dict.fromkeys([error.code for error in parts])]
    codes = ", ".join(map(in_one_line, known[:_MOST_CODES]))
    if len(known) > _MOST_CODES:
        codes += ", ..."
    count = len(parts)
    if whole is not None:
        beside = f"{count} of its parts"
        return f"The reply failed with {in_one_line(whole.code)}, and {beside}: {codes}"
    return f"{count} part{'s' if count > 1 else ''} of the reply failed: {codes}"
