"""The exceptions that all vendors share: the root, the categories and the markers.

The categories are gRPC's canonical status codes, without OK:
https://grpc.github.io/grpc/core/md_doc_statuscodes.html
"""

from __future__ import annotations

# `_pickling` imports these classes, too, but only where it needs them: the other way
# round, pickling would take a fifth longer.
from vendor_errors._pickling import reduce
from vendor_errors._typing import abc, types, typing
from vendor_errors.messages import Template
from vendor_errors.texts import in_one_line, name_of, text_of, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import MappingProxyType as MappingProxyType
else:
    MappingProxyType = type(Exception.__dict__)

_NO_PARAMS: MappingProxyType[str, str] = MappingProxyType({})


class _QualifiedCode:
    """The attribute of that name, of a class and of its instances."""

    def __get__(self, error: object, error_class: type[VendorError]) -> str:
        """Return the vendor and the code, such as "octopush:153", or "" without one."""
        of: typing.Any = error_class if error is None else error
        vendor, code = text_of(of.vendor), text_of(of.code)
        return f"{vendor}:{code}" if vendor and code else code


class _HelpUrl:
    """The attribute of that name, of a class and of its instances."""

    def __get__(self, error: object, error_class: type[VendorError]) -> str | None:
        """Return the code's place on the page, or the page where it has none there."""
        kind: typing.Any = error_class
        page: str | None = kind._help_page
        if page is None or not kind.code:
            return page
        from urllib.parse import quote

        of: typing.Any = kind if error is None else error
        return f"{page}#{quote(text_of(of.code))}"


_qualified_code: typing.Any = _QualifiedCode()
_help_url: typing.Any = _HelpUrl()


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
        help_url: The code's place on the project's site, or None.
        placeholders: The names of the placeholders in the table's message.
        params: The values of the placeholders in the instance's message.
        details: What the caller attached. It is in no text form of the error.

    Raises:
        TypeError: A placeholder has no value, or a value no placeholder.
    """

    vendor: str = ""
    code: str = ""
    qualified_code: str = _qualified_code
    message: str = ""
    description: str = ""
    http_status: int | None = None
    retryable: bool | None = False
    category: types.Category = "unknown"
    url: str = ""
    help_url: str | None = _help_url
    placeholders: tuple[str, ...] = ()
    params: abc.Mapping[str, str] = _NO_PARAMS
    details: object = None

    # The vendor's page on the project's site.
    _help_page: str | None = None

    __match_args__ = ("code",)

    def __init__(
        self,
        message: str | None = None,
        *,
        details: object = None,
        **params: typing.Never,
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

    def __copy__(self) -> typing.Self:
        from vendor_errors._copying import copied

        return copied(self)

    def __deepcopy__(self, memo: dict[int, object]) -> typing.Self:
        from vendor_errors._copying import deeply_copied

        return deeply_copied(self, memo)

    def as_dict(self) -> dict[str, object]:
        """Return what JSON can say of the error: all that it has, but for `details`.

        Returns:
            `type`, the module and the name of the class, and the attributes `vendor`,
            `code`, `qualified_code`, `message`, `description`, `category`,
            `retryable`, `http_status`, `params`, `url` and `help_url`.
        """
        kind = type(self)
        return {
            "type": f"{kind.__module__}.{kind.__qualname__}",
            "vendor": text_of(self.vendor),
            "code": text_of(self.code),
            "qualified_code": self.qualified_code,
            "message": text_of(self.message),
            "description": text_of(self.description),
            "category": self.category,
            "retryable": self.retryable,
            "http_status": self.http_status,
            "params": {
                text_of(name): text_of(self.params[name]) for name in self.params
            },
            "url": text_of(self.url),
            "help_url": self.help_url,
        }

    def as_problem(self, status: int = 502) -> dict[str, object]:
        """Return the error as a problem of one's own server to its client.

        Args:
            status: The HTTP status that the server answers with. What the vendor
                answered with says nothing to the server's client: a vendor's 401 is
                about the server's credentials.

        Returns:
            A problem details object, see RFC 9457: `type`, `help_url` or else
            "about:blank"; `title`, what the vendor's table says; `status`; `detail`,
            what the vendor's server said, if that is known; and, as extensions,
            `vendor`, `code` and `retryable`.

        Raises:
            TypeError: `status` is no int.
            ValueError: `status` is no HTTP status of an error, 400 to 599.
        """
        kind = type_of(status)
        if kind is bool or not issubclass(kind, int):
            raise TypeError(f"status must be an int, not {name_of(kind)}")
        if not 400 <= status <= 599:
            raise ValueError("status must be that of an error, 400 to 599")
        problem: dict[str, object] = {
            "type": self.help_url or "about:blank",
            "title": text_of(type(self).message),
            "status": int(status),
            "vendor": text_of(self.vendor),
            "code": text_of(self.code),
            "retryable": self.retryable,
        }
        if said := self._said():
            problem["detail"] = said
        return problem

    def _said(self) -> str:
        """Return what the server said, or "" where that is not known."""
        return text_of(self.message) if "message" in vars(self) else ""

    def _check_placeholders(self, values: abc.Mapping[str, str]) -> None:
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

    category: types.Category = "cancelled"


class UnknownError(VendorError):
    """The error tells too little to be put into another category."""

    category: types.Category = "unknown"


class InvalidArgumentError(VendorError):
    """The request is wrong, whatever the state of the system."""

    category: types.Category = "invalid_argument"


class DeadlineExceededError(VendorError):
    """The time ran out before the operation could complete."""

    category: types.Category = "deadline_exceeded"


class NotFoundError(VendorError):
    """What was asked for does not exist."""

    category: types.Category = "not_found"


class AlreadyExistsError(VendorError):
    """What was to be created exists already."""

    category: types.Category = "already_exists"


class PermissionDeniedError(VendorError):
    """The caller is known, and may not do this."""

    category: types.Category = "permission_denied"


class UnauthenticatedError(VendorError):
    """The credentials are missing or wrong."""

    category: types.Category = "unauthenticated"


class ResourceExhaustedError(VendorError):
    """A quota, a rate limit, the credit or the space is used up."""

    category: types.Category = "resource_exhausted"


class FailedPreconditionError(VendorError):
    """The system is not in the state that the operation needs."""

    category: types.Category = "failed_precondition"


class AbortedError(VendorError):
    """The operation collided with another one."""

    category: types.Category = "aborted"


class OutOfRangeError(VendorError):
    """A value is outside a range that depends on the state of the system."""

    category: types.Category = "out_of_range"


class UnimplementedError(VendorError):
    """The operation is not known, not supported or not enabled."""

    category: types.Category = "unimplemented"


class InternalError(VendorError):
    """Something is broken on the vendor's side."""

    category: types.Category = "internal"


class UnavailableError(VendorError):
    """The service cannot be reached or used for now."""

    category: types.Category = "unavailable"


class DataLossError(VendorError):
    """Data is lost or damaged beyond recovery."""

    category: types.Category = "data_loss"


CATEGORIES: abc.Mapping[str, type[VendorError]] = MappingProxyType(
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


class SentCodeError(VendorError):
    """An error of which only the instance has the code that was sent.

    Args:
        message: What the server said; None for a text that names the code.
        code: The code.
        details: Anything to keep with the error, such as the decoded body.
    """

    def __init__(
        self, message: str | None = None, code: str = "", *, details: object = None
    ) -> None:
        if message is None and code:
            message = self._naming(code)
        super().__init__(message, details=details)
        if code:
            self.code = code
            # They alone rebuild it, as Celery does, which knows nothing else of it.
            self.args: tuple[typing.Any, ...] = (message, code)

    def _said(self) -> str:
        said = super()._said()
        return "" if said == self._naming(self.code) else said

    def _naming(self, code: str) -> str:
        """Return the message of a code that came without one."""
        raise NotImplementedError


class UndocumentedCodeError(SentCodeError, UnknownError):
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

    def _naming(self, code: str) -> str:
        return f"{UndocumentedCodeError.message} {in_one_line(text_of(code))}"
