"""From a reply to its exceptions: what modules with `raise_for_reply` are built on."""

from __future__ import annotations

from vendor_errors._errors import MappingProxyType, SentCodeError
from vendor_errors._groups import ErrorGroup, message_of_group
from vendor_errors._typing import abc, types, typing
from vendor_errors.lookup import ErrorT, FunctionT, Lookup, as_declared
from vendor_errors.texts import in_one_line, name_of, text_of, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic
else:
    from vendor_errors.lookup import Generic

__all__ = [
    "HTTP_STATUSES",
    "RETRYABLE_CATEGORIES",
    "ApiReplies",
    "ErrorGroup",
    "HttpError",
    "Place",
    "Replies",
]

HTTP_STATUSES: abc.Mapping[str, tuple[int, ...]] = MappingProxyType(
    {
        "invalid_argument": (400, 413, 422),
        "unauthenticated": (401,),
        "permission_denied": (403,),
        "not_found": (404, 410),
        "unimplemented": (501, 405),
        "deadline_exceeded": (504, 408),
        "aborted": (409,),
        "failed_precondition": (412,),
        "out_of_range": (416,),
        "resource_exhausted": (429,),
        "unavailable": (503, 425, 502),
        "internal": (500,),
    }
)
"""By category, the HTTP statuses of replies that have no code; read-only.

The first one is that of the category's class. Another 4xx is "invalid_argument", and
what else is 400 or more is "internal".
"""

RETRYABLE_CATEGORIES = frozenset(
    {"deadline_exceeded", "resource_exhausted", "unavailable"}
)
"""Those of which the same request may succeed later."""

_CATEGORIES = {
    status: category
    for category, statuses in HTTP_STATUSES.items()
    for status in statuses
}
# What stands for the exception where there is no code.
_NO_CODE = TypeError("no code")
_LEAST_STATUS, _LEAST_FAILURE, _MOST_STATUS = 100, 400, 999
# Whatever a user's class makes of them.
_get: abc.Callable[[object, str], typing.Any] = vars(dict)["get"]
_length: abc.Callable[[object], int] = vars(dict)["__len__"]
_items: abc.Callable[[object], abc.Iterable[object]] = vars(list)["__iter__"]
# How much of a reply without a code is kept.
_LONGEST_BODY = 10_000


class HttpError(SentCodeError):
    """A reply that has no code of the vendor, but the HTTP status of a failure.

    A gateway answers so, or a proxy.

    Args:
        message: What the server said; None for a text that names the status.
        code: "http-" and the status, such as "http-502".
        details: Anything to keep with the error, such as the body.
    """

    def __init__(
        self, message: str | None = None, code: str = "", *, details: object = None
    ) -> None:
        super().__init__(message, code, details=details)
        status = _status_in(code)
        if status.isdecimal() and len(status) == 3:
            self.http_status: int | None = int(status)

    def _naming(self, code: str) -> str:
        return f"HTTP status {_status_in(code)}, and no code in the reply"


class Place:
    """Where a reply has a code.

    Args:
        code: The keys down to the code, with dots between. One that ends in `[]` holds
            a list of parts that fail on their own, or one of them in its place; `[]`
            alone stands for the reply, if that is a list.
        message: The key of the vendor's message, beside the code.
        http_status: The key of the HTTP status, beside the code; it counts where none
            is given.
        required: Whether every reply has a code there or at another required place,
            and each of the parts.

    Attributes:
        key: The key of the code itself.
        levels: The other keys: those down to the first list, or to the object with the
            code; and of each list, those from an item down to the next.
        has_parts: Whether the object with the code is a part of the reply.
    """

    def __init__(
        self,
        code: str,
        *,
        message: str = "",
        http_status: str = "",
        required: bool = False,
    ) -> None:
        above, _, key = code.rpartition(".")
        self.key: str = key
        self.levels: list[list[str]] = [
            [key for key in keys.split(".") if key] for keys in above.split("[]")
        ]
        self.has_parts: bool = len(self.levels) > 1
        self.message = message
        self.http_status = http_status
        self.required = required


class _Reader:
    """What finds the objects of a place in a reply.

    Args:
        place: The place.
        others: All places: one object in the place of a list is no part where another
            place reads it as such.
    """

    def __init__(self, place: Place, others: abc.Iterable[Place]) -> None:
        self._keys, *self._below = place.levels
        self._one_is_part = all(
            other is place or _path(other) != _path(place) for other in others
        )

    def objects(self, reply: typing.Any) -> abc.Sequence[object]:
        """Return what stands where an object with a code should."""
        found: typing.Any = reply
        for key in self._keys:
            found = found.get(key) if type_of(found) is dict else _value(found, key)
            if found is None or (type_of(found) is list and not found):
                return ()
        if not self._below:
            return (found,)
        objects: list[object] = [found]
        for keys in self._below:
            objects = [part for each in objects for part in self._parts(each)]
            for key in keys:
                objects = [_value(each, key) for each in objects]
        return objects

    def _parts(self, value: typing.Any) -> abc.Iterable[object]:
        """Return the items of a list, or what stands in its place."""
        if issubclass(type_of(value), list):
            return _items(value)
        return (value,) if self._one_is_part and not _is_empty(value) else ()


class _Found(Generic[ErrorT]):
    """What a reply says.

    Attributes:
        reply: The reply, decoded.
        http_status: Its HTTP status, or 0 where that is not known.
        whole: The error of the reply as a whole, or None.
        parts: The errors of its parts.
        has_code: Whether it has a code where it should.
        message: What it says without a code, or None.
    """

    whole: ErrorT | None = None
    has_code = False
    message: str | None = None

    def __init__(self, reply: object, http_status: int) -> None:
        self.reply = reply
        self.http_status = http_status
        self.parts: list[ErrorT] = []

    @property
    def errors(self) -> list[ErrorT]:
        """All errors, that of the reply as a whole first."""
        return self.parts if self.whole is None else [self.whole, *self.parts]


class Replies(Generic[ErrorT]):
    """The replies of a vendor that has one API.

    Args:
        lookup: The vendor's codes.
        places: Where a reply has a code. Of several errors of the reply as a whole,
            that of the first place counts.
        http_errors: The classes for replies without a code, one of each category.
        missing: The class for what lacks a required code, if one is required.
        group: The class of a group, if a reply has parts.
    """

    def __init__(
        self,
        lookup: Lookup[ErrorT],
        *,
        places: abc.Sequence[Place],
        http_errors: abc.Iterable[type[ErrorT]],
        missing: type[ErrorT] | None = None,
        group: abc.Callable[[str, list[ErrorT]], ErrorT] | None = None,
    ) -> None:
        self._outcome = lookup.outcome
        self._api_of = lookup.api_of
        self._undocumented = lookup.undocumented
        # Without keys above the code, the reply itself is the object.
        self._places = [
            (place, None if place.levels == [[]] else _Reader(place, places))
            for place in places
        ]
        self._http_errors: dict[str, type[ErrorT]] = {
            error.category: error for error in http_errors
        }
        self._missing = missing
        self._group = group
        # Where one code tells all, most replies need no more than a look at it.
        is_one = len(places) == 1 and places[0].levels == [[]]
        self._successes = lookup.successes if is_one else frozenset[int | str]()
        self._key = places[0].key
        # It is loaded for the first reply that is not decoded, because that takes long.
        self._decoded: abc.Callable[[bytes | str], object] | None = None

    def raising(self, declared: FunctionT) -> FunctionT:
        """Return `raise_for_reply` as a module declares it, with the body it needs."""

        def raise_for_reply(body: types.Reply, http_status: int | None = None) -> None:
            error = self._error(body, http_status)
            if error is None:
                return
            # It may hold secrets, and tools show the variables of what raises.
            del body
            try:
                raise error
            finally:
                # Else this frame and the error's traceback would refer to each other.
                del error

        return as_declared(raise_for_reply, declared)

    def listing(self, declared: FunctionT) -> FunctionT:
        """Return `errors_of_reply` as a module declares it, with the body it needs."""

        def errors_of_reply(
            body: types.Reply, http_status: int | None = None
        ) -> list[ErrorT]:
            found = self._found(body, self._reply(body), http_status)
            if isinstance(found, _Found):
                return found.errors
            del body  # As in `raise_for_reply`.
            try:
                raise found
            finally:
                del found

        return as_declared(errors_of_reply, declared)

    def _error(
        self, body: typing.Any, http_status: typing.Any, api: typing.Any = None
    ) -> ErrorT | TypeError | ValueError | None:
        """Return what is to be raised, also for a wrong argument, or None."""
        reply: typing.Any = body if type_of(body) is dict else self._reply(body)
        if self._successes and self._is_success(reply, http_status):
            return None
        found = self._found(body, reply, http_status, api)
        if not isinstance(found, _Found):
            return found
        if self._group is None or not found.parts:
            return found.whole
        group = self._group(message_of_group(found.whole, found.parts), found.errors)
        group.details = found.reply
        if found.http_status >= _LEAST_FAILURE:
            group.http_status = found.http_status
        return group

    def _is_success(self, reply: typing.Any, http_status: typing.Any) -> bool:
        """Tell whether one look says that a reply is a success; False says nothing."""
        code = reply.get(self._key) if type_of(reply) is dict else None
        kind = type_of(code)
        return (
            (kind is str or kind is int)
            and code in self._successes
            and (http_status is None or type_of(_status(http_status)) is int)
        )

    def _found(
        self,
        body: typing.Any,
        reply: typing.Any,
        http_status: typing.Any,
        api: typing.Any = None,
    ) -> _Found[ErrorT] | TypeError | ValueError:
        """Return what a reply says, or what is wrong with an argument.

        Nothing is raised here, because the caller has the body still.

        Args:
            body: The reply as it came.
            reply: The reply, decoded, or what is wrong with it.
            http_status: Its HTTP status, or None.
            api: The name of the API, where there are several.
        """
        if type_of(reply) is TypeError:
            return reply  # type: ignore[no-any-return]
        if api is not None:
            api = self._api_of(api)
            if not isinstance(api, str):
                return api  # type: ignore[no-any-return]
        status = 0 if http_status is None else _status(http_status)
        if not isinstance(status, int):
            return status
        found: _Found[ErrorT] = _Found(reply, status)
        for place, reader in self._places:
            for item in reader.objects(reply) if reader else (reply,):
                self._read(item, place, api, found)
        if found.whole is None and not (found.parts or found.has_code):
            found.whole = self._without_code(found, body)
        if found.http_status >= _LEAST_FAILURE:
            for error in found.errors:
                error.http_status = found.http_status
        return found

    def _reply(self, body: typing.Any) -> object:
        """Return a reply, decoded, or a TypeError for what is none."""
        kind = type_of(body)
        if kind is not bytes and kind is not str:
            if body is None or issubclass(kind, (dict, list)):
                return body
            if not issubclass(kind, (str, bytes, bytearray)):
                return TypeError(
                    "body must be a dict, a list, bytes, a str or None, not "
                    f"{name_of(kind)}"
                )
            body = _as_it_came(body)
        if self._decoded is None:
            from vendor_errors._decoding import decoded

            self._decoded = decoded
        return self._decoded(body)

    def _read(
        self, item: typing.Any, place: Place, api: str | None, found: _Found[ErrorT]
    ) -> None:
        """Add to what is found what an object says that should have a code."""
        if place.http_status and not found.http_status:
            status = _status(_value(item, place.http_status))
            found.http_status = status if isinstance(status, int) else 0
        code = item.get(place.key) if type_of(item) is dict else _value(item, place.key)
        message = _text(_value(item, place.message)) if place.message else None
        error = _NO_CODE if code is None else self._outcome(code, message, api)
        if error is None:
            found.has_code = found.has_code or place.required or self._missing is None
            return
        if isinstance(error, (TypeError, ValueError)):
            found.message = found.message or message
            if not (place.has_parts and place.required and self._missing):
                return
            error = self._missing(message)
        elif (
            not message
            and type(error) is self._undocumented
            and self._may_be_field(place, found)
        ):
            return
        error.details = item
        if place.has_parts:
            found.parts.append(error)
        elif found.whole is None:
            found.whole = error

    def _may_be_field(self, place: Place, found: _Found[ErrorT]) -> bool:
        """Tell whether what seems to be a code may be a field of what was asked for.

        Where no code is required, success is a resource, which has fields of its own.
        """
        return (
            self._missing is None
            and 0 < found.http_status < _LEAST_FAILURE
            and not place.has_parts
        )

    def _without_code(self, found: _Found[ErrorT], body: typing.Any) -> ErrorT | None:
        """Return the error of a reply that has no code, or None for success."""
        error: typing.Any
        status = found.http_status
        if status >= _LEAST_FAILURE:
            other = "invalid_argument" if status < 500 else "internal"
            http_error: typing.Any = self._http_errors[_CATEGORIES.get(status, other)]
            error = http_error(found.message, f"http-{status}")
        elif self._missing is not None:
            error = self._missing(found.message)
        else:
            return None
        if body is not None:
            is_decoded = issubclass(type_of(body), (dict, list))
            error.details = body if is_decoded else _as_it_came(body)[:_LONGEST_BODY]
        return error  # type: ignore[no-any-return]


class ApiReplies(Replies[ErrorT]):
    """The replies of a vendor that has several APIs.

    Args:
        lookup: The vendor's codes.
        places: Where a reply has a code. Of several errors of the reply as a whole,
            that of the first place counts.
        http_errors: The classes for replies without a code, one of each category.
        missing: The class for what lacks a required code, if one is required.
        group: The class of a group, if a reply has parts.
    """

    def raising(self, declared: FunctionT) -> FunctionT:
        """Return `raise_for_reply` as a module declares it, with the body it needs."""

        def raise_for_reply(
            body: types.Reply,
            http_status: int | None = None,
            *,
            api: str | None = None,
        ) -> None:
            error = self._error(body, http_status, api)
            if error is None:
                return
            # It may hold secrets, and tools show the variables of what raises.
            del body
            try:
                raise error
            finally:
                # Else this frame and the error's traceback would refer to each other.
                del error

        return as_declared(raise_for_reply, declared)

    def listing(self, declared: FunctionT) -> FunctionT:
        """Return `errors_of_reply` as a module declares it, with the body it needs."""

        def errors_of_reply(
            body: types.Reply,
            http_status: int | None = None,
            *,
            api: str | None = None,
        ) -> list[ErrorT]:
            found = self._found(body, self._reply(body), http_status, api)
            if isinstance(found, _Found):
                return found.errors
            del body  # As in `raise_for_reply`.
            try:
                raise found
            finally:
                del found

        return as_declared(errors_of_reply, declared)


def _status_in(code: str) -> str:
    """Return the HTTP status in a code such as "http-502"."""
    return in_one_line(text_of(code)).removeprefix("http-")


def _path(place: Place) -> list[str]:
    """Return the keys down to the object with the code."""
    return [key for keys in place.levels for key in keys]


def _value(item: typing.Any, key: str) -> typing.Any:
    """Return what an object has under a key, or None."""
    return _get(item, key) if issubclass(type_of(item), dict) else None


def _is_empty(value: typing.Any) -> bool:
    """Tell whether a value is no part: so come lists that were XML or PHP once."""
    kind = type_of(value)
    if issubclass(kind, dict):
        return _length(value) == 0
    if issubclass(kind, str):
        return str.__len__(value) == 0
    return value is None or value is False or (kind is int and value == 0)


def _text(value: typing.Any) -> str | None:
    """Return what is a text and says something."""
    if type_of(value) is str:
        return value or None
    return (str.__str__(value) or None) if issubclass(type_of(value), str) else None


def _status(value: typing.Any) -> int | TypeError | ValueError:
    """Return an HTTP status as a plain int, or what is wrong with it."""
    kind = type_of(value)
    if kind is bool or (kind is not int and not issubclass(kind, int)):
        return TypeError(f"http_status must be an int or None, not {name_of(kind)}")
    status = int.__int__(value)
    if not _LEAST_STATUS <= status <= _MOST_STATUS:
        return ValueError("http_status must be an HTTP status, such as 200 or 502")
    return status


def _as_it_came(body: typing.Any) -> bytes | str:
    """Return the text or the bytes of a reply, whatever a user's class makes of it."""
    if issubclass(type_of(body), str):
        return str.__str__(body)
    kind = bytes if issubclass(type_of(body), bytes) else bytearray
    return bytes(kind.__getitem__(body, slice(None)))
