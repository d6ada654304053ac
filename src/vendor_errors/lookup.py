"""From a code to its exception: what all vendors' modules are built on."""

from vendor_errors._errors import MappingProxyType, VendorError
from vendor_errors.messages import Template, comparable, fold
from vendor_errors.texts import in_one_line, name_of, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from typing import Any, Generic, TypeVar

    ErrorT = TypeVar("ErrorT", bound=VendorError)
    ApiT = TypeVar("ApiT", bound=str)
else:
    ErrorT = ApiT = None

    class Generic:
        """A stand-in for `typing.Generic`, which takes too long to import."""

        def __class_getitem__(cls, parameters):
            """Return the class itself: the parameters are for type checkers."""
            return cls


__all__ = ["ApiLookup", "FormerNames", "Lookup"]

# Makes an instance without `__init__`, which would take most of the time between a code
# and its exception, and has nothing to do where nothing is given.
_bare = VendorError.__new__

# Python refuses to write out an integer with thousands of digits.
_MOST_BITS = 1024


class _Meanings(Generic[ErrorT]):
    """The meanings of one code, told apart by their messages.

    Args:
        whole: The class of the code.
        by_api: The classes of its meanings by API (None where the vendor has one); for
            success among them, its message.
    """

    def __init__(
        self,
        whole: "type[ErrorT]",
        by_api: "Mapping[Any, Iterable[type[ErrorT] | str]]",
    ) -> None:
        self._whole = whole
        # None is success.
        self._by_api: dict[str | None, set[type[ErrorT] | None]] = {}
        self._by_message: dict[str, type[ErrorT] | None] = {}
        self._by_template: dict[type[ErrorT], Template] = {}
        for api, meanings in by_api.items():
            here = self._by_api[api] = set()
            for meaning in meanings:
                if isinstance(meaning, str):
                    self._by_message[meaning] = None
                    here.add(None)
                    continue
                here.add(meaning)
                if not meaning.placeholders:
                    self._by_message[meaning.message] = meaning
                elif meaning not in self._by_template:
                    template = Template(meaning.message, meaning.placeholders)
                    self._by_template[meaning] = template

    def find(
        self, message: str, api: str | None, default: "type[ErrorT] | None"
    ) -> "tuple[type[ErrorT] | None, dict[str, str]]":
        """Return what a message stands for: a class, or None for success, and params.

        Without a match it is the class of the code, or success if that is the default.
        A message that only another API documents is a mismatch, not success.
        """
        found = self._match(message, api)
        if found is None:
            return default and self._whole, {}
        meaning, params = found
        if self._documents(api, meaning):
            return meaning, params
        return self._whole, {}

    def _match(
        self, message: str, api: str | None
    ) -> "tuple[type[ErrorT] | None, dict[str, str]] | None":
        if message in self._by_message:
            return self._by_message[message], {}
        folded = fold(message)
        text = folded.removesuffix(".")
        for documented, meaning in self._by_message.items():
            if comparable(documented) == text:
                return meaning, {}
        elsewhere = None
        for error_class, template in self._by_template.items():
            params = template.match(message, folded)
            if params is not None:
                if self._documents(api, error_class):
                    return error_class, params
                elsewhere = error_class, params
        return elsewhere

    def _documents(self, api: str | None, meaning: "type[ErrorT] | None") -> bool:
        if api in self._by_api:
            return meaning in self._by_api[api]
        # What other APIs document is believed of an error, but not of success.
        return api is None or meaning is not None


class Lookup(Generic[ErrorT]):
    """The codes of a vendor that has one API.

    Args:
        errors: The class of each code.
        undocumented: The class for all other codes.
        numeric: Whether the codes are numbers, in which leading zeros do not matter.
        successes: The codes that report success.
        meanings: The classes of each code whose message matters, because the code
            means several things or the message has placeholders.

    Attributes:
        errors: The class of each code, read-only.
        undocumented: The class for all other codes.
    """

    def __init__(
        self,
        errors: "dict[str, type[ErrorT]]",
        *,
        undocumented: "type[ErrorT]",
        numeric: bool,
        successes: "Iterable[str]" = (),
        meanings: "Mapping[str, Iterable[type[ErrorT]]] | None" = None,
    ) -> None:
        self.errors: Mapping[str, type[ErrorT]] = MappingProxyType(errors)
        self.undocumented = undocumented
        self._numeric = numeric
        # None is success.
        self._classes: dict[str, type[ErrorT] | None] = {
            **dict.fromkeys(successes),
            **errors,
        }
        self._by_type: dict[type, Mapping[Any, type[ErrorT] | None]] = {
            str: self._classes
        }
        # Codes that the vendor spells with leading zeros, by their spelling without.
        self._padded: dict[str, str] = {}
        if numeric:
            self._by_type[int] = {
                int(code): self._classes[code] for code in self._classes
            }
            self._padded = {
                code.lstrip("0") or "0": code
                for code in self._classes
                if code.startswith("0")
            }
        # What is otherwise in an API.
        self._in_api: dict[str | None, dict[str, type[ErrorT] | None]] = {None: {}}
        self._meanings = {
            code: _Meanings(errors[code], {None: several})
            for code, several in (meanings or {}).items()
        }

    def raise_for(
        self, code: int | str, message: str | None = None, *, details: object = None
    ) -> None:
        """Raise the exception that a code stands for, or return None for success.

        Args:
            code: The code that the vendor sent. Blanks around it do not matter, nor
                do leading zeros where the vendor's codes are numbers.
            message: The message that came with the code. It is kept on the exception
                and, where the code means several things, tells which one it is.
            details: Anything to keep on the exception, such as the decoded body.

        Raises:
            VendorError: The class of the code or, where it means several things and
                the message points to one, of that meaning; the vendor's class for
                undocumented codes where the code is in no table.
            TypeError: The code is neither an int nor a str, or the message no str.
            ValueError: The code is blank, or too long a number to be a code.
        """
        kind = type(code)
        if message is None and details is None and (kind is str or kind is int):
            try:
                error_class = self._by_type[kind][code]
            except KeyError:
                pass  # Spelled in another way, or undocumented.
            else:
                if error_class is None:
                    return
                raise _bare(error_class)
        error = self._error(code, message)
        if error is None:
            return
        if details is not None and isinstance(error, VendorError):
            error.details = details
        # They may hold secrets, and tools show the variables of what raises.
        del details
        try:
            raise error
        finally:
            # Else this frame and the error's traceback would refer to each other.
            del error

    def error_for(
        self, code: int | str, message: str | None = None, *, details: object = None
    ) -> "ErrorT | None":
        """Return the exception that a code stands for, or None for success.

        This takes what `raise_for` takes, and returns what that would raise: for
        batches, logs and `raise ... from`.

        Raises:
            TypeError: The code is neither an int nor a str, or the message no str.
            ValueError: The code is blank, or too long a number to be a code.
        """
        error = self._error(code, message)
        if error is None or isinstance(error, VendorError):
            if error is not None and details is not None:
                error.details = details
            return error
        del details  # As in `raise_for`.
        raise error

    def _error(
        self, code: "Any", message: "Any", api: "Any" = None
    ) -> "ErrorT | TypeError | ValueError | None":
        """Return what is to be raised, also for what is no code, or None for success.

        Nothing is raised here, because the caller has the details still.
        """
        if message is not None and type(message) is not str:
            kind = type_of(message)
            if not issubclass(kind, str):
                return TypeError(f"message must be a str or None, not {name_of(kind)}")
            message = str.__str__(message)
        if not message:
            message = None  # The server had nothing to say beside the code.
        classes = self._classes
        sent = code if type(code) is str and code in classes else _spelled(code)
        if not isinstance(sent, str):
            return sent
        key = sent
        if self._numeric and sent not in classes:
            key = sent.lstrip("0") or "0"
            key = self._padded.get(key, key)
        here = self._in_api[api]
        error_class = here[key] if key in here else classes.get(key, self.undocumented)
        params = None
        if message is not None and key in self._meanings:
            meanings = self._meanings[key]
            error_class, params = meanings.find(message, api, error_class)
        if error_class is None:
            return None
        if error_class is self.undocumented:
            undocumented: Any = error_class
            return undocumented(message, sent)  # type: ignore[no-any-return]
        # What `__init__` would do, but sooner.
        if message is None:
            return _bare(error_class)
        error = _bare(error_class, message)
        error.message = message
        if params:
            error.params = params
        return error

    def __reduce__(self) -> "tuple[Callable[[str], object], tuple[str]]":
        # Its functions pickle as those of the module.
        return _lookup_of, (self.undocumented.__module__,)


class ApiLookup(Lookup[ErrorT], Generic[ErrorT, ApiT]):
    """The codes of a vendor that has several APIs.

    Args:
        errors: The class of each code.
        undocumented: The class for all other codes.
        numeric: Whether the codes are numbers, in which leading zeros do not matter.
        successes: By API, the codes that report success, but for those that report an
            error in another API.
        meanings: The classes of each code whose message matters, by API; for success
            among them, its message.

    Attributes:
        errors: The class of each code, read-only.
        undocumented: The class for all other codes.
    """

    def __init__(
        self,
        errors: "dict[str, type[ErrorT]]",
        *,
        undocumented: "type[ErrorT]",
        numeric: bool,
        successes: "Mapping[ApiT, Collection[str]]",
        meanings: "Mapping[str, Mapping[ApiT, Collection[type[ErrorT] | str]]]",
    ) -> None:
        every_success = {code for codes in successes.values() for code in codes}
        super().__init__(
            errors,
            undocumented=undocumented,
            numeric=numeric,
            successes=every_success,
        )
        self._meanings = {
            code: _Meanings(errors[code], by_api) for code, by_api in meanings.items()
        }
        for api, codes in successes.items():
            here: dict[str, type[ErrorT] | None] = dict.fromkeys(
                every_success.difference(codes), undocumented
            )
            for code, by_api in meanings.items():
                if len(by_api.get(api, ())) == 1:
                    (meaning,) = by_api[api]
                    here[code] = None if isinstance(meaning, str) else meaning
            self._in_api[api] = here

    def raise_for(
        self,
        code: int | str,
        message: str | None = None,
        *,
        details: object = None,
        api: "ApiT | None" = None,
    ) -> None:
        """Raise the exception that a code stands for, or return None for success.

        Args:
            code: The code that the vendor sent. Blanks around it do not matter, nor
                do leading zeros where the vendor's codes are numbers.
            message: The message that came with the code. It is kept on the exception
                and, where the code means several things, tells which one it is.
            details: Anything to keep on the exception, such as the decoded body.
            api: The API that sent the code, where the code's meaning depends on it.
                An error that only other APIs document is taken for that error, but
                success that only other APIs document is undocumented. Without an
                API, a code that is success in one and an error in another counts as
                the error, unless the message is that of the success.

        Raises:
            VendorError: The class of the code or, where it means several things and
                the message or the API points to one, of that meaning; the vendor's
                class for undocumented codes where the code is in no table.
            TypeError: The code is neither an int nor a str, or the message no str.
            ValueError: The code is blank, or too long a number to be a code; or the
                vendor has no such API.
        """
        kind = type(code)
        if (
            message is None
            and details is None
            and api is None
            and (kind is str or kind is int)
        ):
            try:
                error_class = self._by_type[kind][code]
            except KeyError:
                pass  # Spelled in another way, or undocumented.
            else:
                if error_class is None:
                    return
                raise _bare(error_class)
        error = self._error(code, message, api)
        if error is None:
            return
        if details is not None and isinstance(error, VendorError):
            error.details = details
        # They may hold secrets, and tools show the variables of what raises.
        del details
        try:
            raise error
        finally:
            # Else this frame and the error's traceback would refer to each other.
            del error

    def error_for(
        self,
        code: int | str,
        message: str | None = None,
        *,
        details: object = None,
        api: "ApiT | None" = None,
    ) -> "ErrorT | None":
        """Return the exception that a code stands for, or None for success.

        This takes what `raise_for` takes, and returns what that would raise: for
        batches, logs and `raise ... from`.

        Raises:
            TypeError: The code is neither an int nor a str, or the message no str.
            ValueError: The code is blank, or too long a number to be a code; or the
                vendor has no such API.
        """
        error = self._error(code, message, api)
        if error is None or isinstance(error, VendorError):
            if error is not None and details is not None:
                error.details = details
            return error
        del details  # As in `raise_for`.
        raise error

    def _error(
        self, code: "Any", message: "Any", api: "Any" = None
    ) -> "ErrorT | TypeError | ValueError | None":
        if api is not None:
            kind = type_of(api)
            is_text = issubclass(kind, str)
            api = str.__str__(api) if is_text else None
            if api not in self._in_api or not is_text:
                known = ", ".join(map(repr, self._in_api))
                given = repr(api) if is_text else f"of type {name_of(kind)}"
                return ValueError(
                    f"api must be one of {known}, not {in_one_line(given)}"
                )
        return super()._error(code, message, api)


class FormerNames:
    """The `__getattr__` of a module in which classes were renamed (PEP 562).

    Args:
        module: The name of the module.
        classes: By former name, the class and the version in which the name goes.
    """

    def __init__(
        self, module: str, classes: "Mapping[str, tuple[type[VendorError], str]]"
    ) -> None:
        self._module = module
        self._classes = classes

    def __call__(self, name: str) -> type[VendorError]:
        """Return the class of a former name, with a warning.

        Raises:
            AttributeError: No class had this name.
        """
        if name not in self._classes:
            raise AttributeError(f"module {self._module!r} has no attribute {name!r}")
        import warnings

        error_class, until = self._classes[name]
        warnings.warn(
            f"use {self._module}.{error_class.__name__}; {name}, its former name, goes "
            f"in version {until}",
            DeprecationWarning,
            stacklevel=2,
        )
        return error_class

    def quietly(self, name: str) -> type[VendorError] | None:
        """Return the class of a former name, or None, for pickles that name it."""
        return self._classes[name][0] if name in self._classes else None


def _spelled(code: "Any") -> str | TypeError | ValueError:
    """Return a code as a str without blanks around it, or what is wrong with it.

    What a class of a user makes of its text or its number makes no difference.
    """
    kind = type_of(code)
    if issubclass(kind, str):
        text = str.strip(code)
        return text or ValueError(f"code must not be blank: {text!r} is no code")
    if issubclass(kind, int) and kind is not bool:
        if int.bit_length(code) > _MOST_BITS:
            return ValueError("code has too many digits to be a code")
        return int.__repr__(code)
    return TypeError(f"code must be an int or a str, not {name_of(kind)}")


def _lookup_of(module: str) -> object:
    return __import__(module, fromlist=["_LOOKUP"])._LOOKUP
