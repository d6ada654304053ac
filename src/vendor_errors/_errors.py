"""The exceptions that all vendors share: the root, the categories and the markers.

The categories are gRPC's canonical status codes, without OK:
https://grpc.github.io/grpc/core/md_doc_statuscodes.html
"""

from vendor_errors._pickling import reduce
from vendor_errors._wording import Template

# The package imports no other module: `typing` alone takes longer than all of it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import MappingProxyType as MappingProxyType
    from typing import Any, Never, Self
else:
    MappingProxyType = type(Exception.__dict__)

_NO_PARAMS: "MappingProxyType[str, str]" = MappingProxyType({})


# Nobody reads a text of more characters in a log, and an endless one fills the disk.
_LONGEST = 1000


def in_one_line(text: str) -> str:
    """Return a text as a log can have it: bounded, and without control characters."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST - 1]}…"
    if text.isprintable():
        return text
    return "".join(map(_printable, text))


def _printable(char: str) -> str:
    if char.isprintable():
        return char
    return " " if char.isspace() else char.encode("unicode_escape").decode()


class VendorError(Exception):
    """Any error of any vendor.

    What the vendor's table says stands on the class, and on an instance what the
    server said, if that was given. Here, at the root, all of it is empty.

    Args:
        message: What the server said; None for what the table says.
        details: Anything to keep with the error, such as the decoded body.
        **params: The values of the message's placeholders, all of them, in a class
            that has some. Without `message` they are filled into the table's message.

    Attributes:
        vendor: The name of the vendor's module.
        code: The code, as the vendor spells it.
        message: What the server said, or else what the table says.
        description: The table's longer text, or "".
        http_status: The HTTP status that the table gives, or None.
        retryable: Whether the table gives reason to think that the same request may
            succeed later; None where the code is undocumented.
        category: The gRPC status code in lower case, such as "not_found". Where the
            meanings of a code differ in it, the class of the code has "unknown", but
            is no UnknownError, because its subclasses are none.
        url: The vendor's page with the table.
        placeholders: The names of the placeholders in the table's message.
        params: The values of the placeholders in the instance's message.
        details: What the caller attached. It is in no text form of the error.

    Raises:
        TypeError: A placeholder has no value, or a value no placeholder.
    """

    vendor: str = ""
    code: str = ""
    message: str = ""
    description: str = ""
    http_status: int | None = None
    retryable: bool | None = False
    category: str = "unknown"
    url: str = ""
    placeholders: tuple[str, ...] = ()
    params: "Mapping[str, str]" = _NO_PARAMS
    details: object = None

    __match_args__ = ("code",)

    def __init__(
        self,
        message: str | None = None,
        *,
        details: object = None,
        **params: "Never",
    ) -> None:
        if params:
            values: dict[str, str] = {name: str(params[name]) for name in params}
            self._check_placeholders(values)
            if message is None:
                message = Template(self.message, self.placeholders).fill(values)
            self.params = values
        if details is not None:
            self.details = details
        if message is None:
            super().__init__()
        else:
            super().__init__(message)
            self.message = message

    def __str__(self) -> str:
        code = f"[{in_one_line(self.code)}]" if self.code else ""
        return " ".join(filter(None, (code, in_one_line(self.message))))

    def __reduce__(self) -> tuple[object, ...]:
        return reduce(self)

    def __copy__(self) -> "Self":
        return self._copied(lambda value: value)

    def __deepcopy__(self, memo: dict[int, object]) -> "Self":
        import copy

        def copied(value: "Any") -> "Any":
            try:
                return copy.deepcopy(value, memo)
            except Exception:  # What cannot be copied is shared.
                return value

        return self._copied(copied, memo)

    def _copied(
        self, copied: "Callable[[Any], Any]", memo: dict[int, object] | None = None
    ) -> "Self":
        new = type(self).__new__(type(self), *copied(self.args))
        if memo is not None:
            memo[id(self)] = new
        for name, value in vars(self).items():
            setattr(new, name, copied(value))
        new.__cause__ = copied(self.__cause__)
        new.__context__ = copied(self.__context__)
        # Last, because a cause sets it.
        new.__suppress_context__ = self.__suppress_context__
        return new

    def _check_placeholders(self, values: "Mapping[str, str]") -> None:
        name = type(self).__name__
        for given in values:
            if given not in self.placeholders:
                raise TypeError(
                    f"{name}() got an unexpected keyword argument {given!r}"
                )
        for needed in self.placeholders:
            if needed not in values:
                raise TypeError(
                    f"{name}() missing keyword argument {needed!r}: its message needs "
                    f"{', '.join(self.placeholders)}"
                )


class RetryableError(VendorError):
    """The same request may succeed later; a marker, beside the category."""

    retryable: bool | None = True


class CancelledError(VendorError):
    """The operation was cancelled, typically by the caller."""

    category = "cancelled"


class UnknownError(VendorError):
    """The error tells too little to be put into another category."""

    category = "unknown"


class InvalidArgumentError(VendorError):
    """The request is wrong, whatever the state of the system."""

    category = "invalid_argument"


class DeadlineExceededError(VendorError):
    """The time ran out before the operation could complete."""

    category = "deadline_exceeded"


class NotFoundError(VendorError):
    """What was asked for does not exist."""

    category = "not_found"


class AlreadyExistsError(VendorError):
    """What was to be created exists already."""

    category = "already_exists"


class PermissionDeniedError(VendorError):
    """The caller is known, and may not do this."""

    category = "permission_denied"


class UnauthenticatedError(VendorError):
    """The credentials are missing or wrong."""

    category = "unauthenticated"


class ResourceExhaustedError(VendorError):
    """A quota, a rate limit, the credit or the space is used up."""

    category = "resource_exhausted"


class FailedPreconditionError(VendorError):
    """The system is not in the state that the operation needs."""

    category = "failed_precondition"


class AbortedError(VendorError):
    """The operation collided with another one."""

    category = "aborted"


class OutOfRangeError(VendorError):
    """A value is outside a range that depends on the state of the system."""

    category = "out_of_range"


class UnimplementedError(VendorError):
    """The operation is not known, not supported or not enabled."""

    category = "unimplemented"


class InternalError(VendorError):
    """Something is broken on the vendor's side."""

    category = "internal"


class UnavailableError(VendorError):
    """The service cannot be reached or used for now."""

    category = "unavailable"


class DataLossError(VendorError):
    """Data is lost or damaged beyond recovery."""

    category = "data_loss"


class UndocumentedCodeError(UnknownError):
    """The code is in no table; each vendor has its own subclass.

    gRPC's "unknown" is defined for this case too: a status from an error space that
    is not known here.

    Args:
        message: What the server said.
        code: The code that the server sent.
        details: Anything to keep with the error, such as the decoded body.
    """

    message = "Undocumented code"
    retryable: bool | None = None

    def __init__(
        self, message: str | None = None, *, code: str = "", details: object = None
    ) -> None:
        super().__init__(message, details=details)
        if code:
            self.code = code
