"""The exceptions that all vendors share: the root, the categories and the markers.

The categories are gRPC's canonical status codes, without OK:
https://grpc.github.io/grpc/core/md_doc_statuscodes.html
"""

# `_pickling` imports these classes, too, but only where it needs them: the other way
# round, pickling would take a fifth longer.
from vendor_errors._pickling import reduce
from vendor_errors.messages import Template
from vendor_errors.texts import in_one_line, name_of, text_of

# The package imports no other module: `typing` alone takes longer than all of it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import MappingProxyType as MappingProxyType
    from typing import Any, Never, Self
else:
    MappingProxyType = type(Exception.__dict__)

_NO_PARAMS: "MappingProxyType[str, str]" = MappingProxyType({})


class QualifiedCode:
    """The attribute of that name, of a class and of its instances."""

    def __get__(self, error: object, error_class: "type[VendorError]") -> str:
        """Return the vendor and the code, such as "octopush:153", or "" without one."""
        of: Any = error_class if error is None else error
        vendor, code = text_of(of.vendor), text_of(of.code)
        return f"{vendor}:{code}" if vendor and code else code


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
        qualified_code: The vendor and the code, such as "octopush:153".
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
    qualified_code: "QualifiedCode" = QualifiedCode()
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
        if details is not None:
            self.details = details
        # They may hold secrets, and tools show the variables of what raises.
        del details
        if params:
            values = {name: text_of(params[name]) for name in params}
            self._check_placeholders(values)
            if message is None:
                message = Template(self.message, self.placeholders).fill(values)
            self.params = values
        if message is None:
            super().__init__()
        else:
            super().__init__(message)
            self.message = message

    def __str__(self) -> str:
        code = in_one_line(self.qualified_code)
        message = in_one_line(text_of(self.message))
        return f"[{code}] {message}".rstrip() if code else message

    def __repr__(self) -> str:
        text = f"{name_of(type(self))} {VendorError.__str__(self)}"
        return f"<{text.rstrip()}>"

    def __reduce__(self) -> tuple[object, ...]:
        return reduce(self)

    def __copy__(self) -> "Self":
        from vendor_errors._copying import copied

        return copied(self)

    def __deepcopy__(self, memo: dict[int, object]) -> "Self":
        from vendor_errors._copying import deeply_copied

        return deeply_copied(self, memo)

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


CATEGORIES: "Mapping[str, type[VendorError]]" = MappingProxyType(
    {
        error_class.category: error_class
        for error_class in (
            CancelledError,
            UnknownError,
            InvalidArgumentError,
            DeadlineExceededError,
            NotFoundError,
            AlreadyExistsError,
            PermissionDeniedError,
            UnauthenticatedError,
            ResourceExhaustedError,
            FailedPreconditionError,
            AbortedError,
            OutOfRangeError,
            UnimplementedError,
            InternalError,
            UnavailableError,
            DataLossError,
        )
    }
)
"""The class of each category, such as "not_found"; read-only."""


class UndocumentedCodeError(UnknownError):
    """The code is in no table; each vendor has its own subclass.

    gRPC's "unknown" is defined for this case too: a status from an error space that
    is not known here.

    Args:
        message: What the server said; None for a text that names the code.
        code: The code that the server sent.
        details: Anything to keep with the error, such as the decoded body.
    """

    message = "Undocumented code"
    retryable: bool | None = None

    def __init__(
        self, message: str | None = None, code: str = "", *, details: object = None
    ) -> None:
        if message is None and code:
            message = f"{UndocumentedCodeError.message} {in_one_line(text_of(code))}"
        super().__init__(message, details=details)
        if code:
            self.code = code
            # They alone rebuild it, as Celery does, which knows nothing else of it.
            self.args: tuple[Any, ...] = (message, code)
