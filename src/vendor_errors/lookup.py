"""From a code to its exception: what all vendors' modules are built on."""

from __future__ import annotations

from vendor_errors._errors import MappingProxyType, VendorError
from vendor_errors._typing import abc, typing
from vendor_errors.messages import Template, comparable, fold
from vendor_errors.texts import in_one_line, name_of, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, TypeVar

    ErrorT = TypeVar("ErrorT", bound=VendorError)
    FunctionT = TypeVar("FunctionT", bound=abc.Callable[..., object])
else:
    # What type hints of the lookups evaluate to.
    ErrorT = VendorError
    FunctionT = object

    class Generic:
        """A stand-in for `typing.Generic`, which takes too long to import."""

        def __class_getitem__(cls, parameters):
            """Return the class itself: the parameters are for type checkers."""
            return cls


__all__ = [
    "FORMAT",
    "ApiLookup",
    "FormerNames",
    "Lookup",
    "Template",
    "abc",
    "require_format",
    "typing",
]

# Makes an instance without `__init__`, which would take most of the time between a code
# and its exception, and has nothing to do where nothing is given.
_bare = VendorError.__new__

# Python refuses to write out an integer with thousands of digits.
_MOST_BITS = 1024

FORMAT = 1
"""The newest format of generated modules that this runtime serves."""

_function: typing.Any = type(lambda: None)
_OF_THE_DECLARED = (
    "__annotations__",
    "__doc__",
    "__kwdefaults__",
    "__module__",
    "__qualname__",
)


class _Meanings(Generic[ErrorT]):
    """The meanings of one code, told apart by their messages.

    Args:
        whole: The class of the code.
        by_api: By API (None where the vendor has one), the classes of its meanings and
            the texts of success.
        wordings: By what other texts than its message a class is known.
    """

    def __init__(
        self,
        whole: type[ErrorT],
        by_api: abc.Mapping[typing.Any, abc.Iterable[type[ErrorT] | str | Template]],
        wordings: abc.Mapping[type[ErrorT], abc.Iterable[str | Template]],
    ) -> None:
        self._whole = whole
        # None is success.
        self._by_api: dict[str | None, set[type[ErrorT] | None]] = {}
        self._by_message: dict[str, type[ErrorT] | None] = {}
        self._by_template: dict[Template, type[ErrorT] | None] = {}
        known: set[type[ErrorT]] = set()
        for api, meanings in by_api.items():
            here = self._by_api[api] = set()
            for meaning in meanings:
                if isinstance(meaning, (str, Template)):
                    here.add(None)
                    self._add(meaning, None)
                    continue
                here.add(meaning)
                if meaning not in known:
                    known.add(meaning)
                    self._add(_message_of(meaning), meaning)
                    for text in wordings.get(meaning, ()):
                        self._add(text, meaning)
        self._by_template = dict(
            sorted(
                self._by_template.items(),
                key=lambda item: item[0].literal_length,
                reverse=True,
            )
        )

    def _add(self, text: str | Template, meaning: type[ErrorT] | None) -> None:
        if isinstance(text, str):
            self._by_message[text] = meaning
        else:
            self._by_template[text] = meaning

    def find(
        self, message: str, api: str | None, default: type[ErrorT] | None
    ) -> tuple[type[ErrorT] | None, dict[str, str]]:
        """Return what a message stands for: a class, or None for success, and params.

        Of the texts that it fits, the one with the most literal text counts. Without a
        match it is the class of the code, or success if that is the default. A message
        that only another API documents is a mismatch, not success.
        """
        if message in self._by_message:
            meaning = self._by_message[message]
            if self._documents(api, meaning):
                return meaning, {}
            default = self._whole
        for meaning, params in self._fitting(message):
            if self._documents(api, meaning):
                return meaning, params
            default = self._whole
        return default and self._whole, {}

    def _fitting(
        self, message: str
    ) -> abc.Iterator[tuple[type[ErrorT] | None, dict[str, str]]]:
        """Yield what a message may stand for, the one with most literal text first."""
        folded = fold(message)
        text = folded.removesuffix(".")
        for documented, meaning in self._by_message.items():
            if comparable(documented) == text:
                yield meaning, {}
        for template, meaning in self._by_template.items():
            params = template.match(message, folded)
            if params is not None:
                yield meaning, params

    def in_api(self, api: str) -> set[type[ErrorT] | None]:
        """Return what the code means in an API; None is success."""
        return self._by_api.get(api, set())

    def _documents(self, api: str | None, meaning: type[ErrorT] | None) -> bool:
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
        wordings: By what other texts than its message such a class is known.

    Attributes:
        errors: The class of each code, read-only.
        undocumented: The class for all other codes.
        successes: The codes that report success whatever is said beside them.
    """

    def __init__(
        self,
        errors: dict[str, type[ErrorT]],
        *,
        undocumented: type[ErrorT],
        numeric: bool,
        successes: abc.Iterable[str] = (),
        meanings: abc.Mapping[str, abc.Iterable[type[ErrorT]]] | None = None,
        wordings: abc.Mapping[type[ErrorT], abc.Iterable[str | Template]] | None = None,
    ) -> None:
        self.errors: MappingProxyType[str, type[ErrorT]] = MappingProxyType(errors)
        self.undocumented = undocumented
        self._numeric = numeric
        successes = frozenset(successes)
        self.successes: frozenset[int | str] = successes
        # None is success.
        self._classes: dict[str, type[ErrorT] | None] = {
            **dict.fromkeys(successes),
            **errors,
        }
        self._by_type: dict[type, abc.Mapping[typing.Any, type[ErrorT] | None]] = {
            str: self._classes
        }
        # Codes that the vendor spells with leading zeros, by their spelling without.
        self._padded: dict[str, str] = {}
        # The codes by their numbers.
        self._numbers: dict[int, str] = {}
        if numeric:
            self._numbers = {int(code): code for code in self._classes}
            self.successes |= {int(code) for code in successes}
            self._by_type[int] = {
                number: self._classes[code] for number, code in self._numbers.items()
            }
            self._padded = {
                code.lstrip("0") or "0": code
                for code in self._classes
                if code.startswith("0")
            }
        # What is otherwise in an API.
        self._in_api: dict[str | None, dict[str, type[ErrorT] | None]] = {None: {}}
        self._meanings = {
            code: _Meanings(errors[code], {None: several}, wordings or {})
            for code, several in (meanings or {}).items()
        }

    def raising(self, declared: FunctionT) -> FunctionT:
        """Return `raise_for` as a module declares it, with the body that it needs."""

        def raise_for(
            code: int | str, message: str | None = None, *, details: object = None
        ) -> None:
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
            error = self.outcome(code, message)
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

        return as_declared(raise_for, declared)

    def returning(self, declared: FunctionT) -> FunctionT:
        """Return `error_for` as a module declares it, with the body that it needs."""

        def error_for(
            code: int | str, message: str | None = None, *, details: object = None
        ) -> ErrorT | None:
            error = self.outcome(code, message)
            if isinstance(error, (TypeError, ValueError)):
                del details  # As in `raise_for`.
                try:
                    raise error
                finally:
                    del error
            if error is not None and details is not None:
                error.details = details
            return error

        return as_declared(error_for, declared)

    def outcome(
        self, code: typing.Any, message: typing.Any, api: typing.Any = None
    ) -> ErrorT | TypeError | ValueError | None:
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
        kind = type_of(code)
        key = self._numbers.get(code) if kind is int else None
        if kind is str and code in self._classes:
            key = code
        sent = _spelled(code) if key is None else key
        if not isinstance(sent, str):
            return sent
        if key is None:
            key = self._key_of(sent)
        here = self._in_api[api]
        classes = here if key in here else self._classes
        error_class = classes.get(key, self.undocumented)
        params = None
        if message is not None and key in self._meanings:
            meanings = self._meanings[key]
            error_class, params = meanings.find(message, api, error_class)
        if error_class is None:
            return None
        if error_class is self.undocumented:
            undocumented: typing.Any = error_class
            return undocumented(message, sent)  # type: ignore[no-any-return]
        # What `__init__` would do, but sooner.
        if message is None:
            return _bare(error_class)
        error = _bare(error_class, message)
        error.message = message
        if params:
            error.params = params
        return error

    def api_of(self, api: typing.Any) -> str | ValueError:
        """Return the name of an API as a plain str, or what is wrong with it."""
        kind = type_of(api)
        if issubclass(kind, str) and str.__str__(api) in self._in_api:
            return str.__str__(api)
        known = ", ".join(map(repr, self._in_api))
        is_text = issubclass(kind, str)
        given = repr(str.__str__(api)) if is_text else f"of type {name_of(kind)}"
        return ValueError(f"api must be one of {known}, not {in_one_line(given)}")

    def _key_of(self, sent: str) -> str:
        """Return how the vendor spells a code that was sent."""
        if not self._numeric or sent in self._classes:
            return sent
        key = sent.lstrip("0") or "0"
        return self._padded.get(key, key)


class ApiLookup(Lookup[ErrorT]):
    """The codes of a vendor that has several APIs.

    Args:
        errors: The class of each code.
        undocumented: The class for all other codes.
        numeric: Whether the codes are numbers, in which leading zeros do not matter.
        successes: By API, the codes that report success, but for those that report an
            error in another API.
        meanings: By API, the classes of each code whose message matters, and the texts
            that report success.
        wordings: By what other texts than its message such a class is known.

    Attributes:
        errors: The class of each code, read-only.
        undocumented: The class for all other codes.
    """

    def __init__(
        self,
        errors: dict[str, type[ErrorT]],
        *,
        undocumented: type[ErrorT],
        numeric: bool,
        successes: abc.Mapping[str, abc.Collection[str]],
        meanings: abc.Mapping[
            str, abc.Mapping[str, abc.Collection[type[ErrorT] | str | Template]]
        ],
        wordings: abc.Mapping[type[ErrorT], abc.Iterable[str | Template]] | None = None,
    ) -> None:
        every_success = {code for codes in successes.values() for code in codes}
        super().__init__(
            errors,
            undocumented=undocumented,
            numeric=numeric,
            successes=every_success,
        )
        # An API or a message may say otherwise.
        self.successes: frozenset[int | str] = frozenset()
        self._meanings = {
            code: _Meanings(errors[code], by_api, wordings or {})
            for code, by_api in meanings.items()
        }
        for api, codes in successes.items():
            here: dict[str, type[ErrorT] | None] = dict.fromkeys(
                every_success.difference(codes), undocumented
            )
            for code, several in self._meanings.items():
                if len(meant := several.in_api(api)) == 1:
                    (here[code],) = meant
            self._in_api[api] = here

    def raising(self, declared: FunctionT) -> FunctionT:
        """Return `raise_for` as a module declares it, with the body that it needs."""

        def raise_for(
            code: int | str,
            message: str | None = None,
            *,
            details: object = None,
            api: str | None = None,
        ) -> None:
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
            error = self.outcome(code, message, api)
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

        return as_declared(raise_for, declared)

    def returning(self, declared: FunctionT) -> FunctionT:
        """Return `error_for` as a module declares it, with the body that it needs."""

        def error_for(
            code: int | str,
            message: str | None = None,
            *,
            details: object = None,
            api: str | None = None,
        ) -> ErrorT | None:
            error = self.outcome(code, message, api)
            if isinstance(error, (TypeError, ValueError)):
                del details  # As in `raise_for`.
                try:
                    raise error
                finally:
                    del error
            if error is not None and details is not None:
                error.details = details
            return error

        return as_declared(error_for, declared)

    def outcome(
        self, code: typing.Any, message: typing.Any, api: typing.Any = None
    ) -> ErrorT | TypeError | ValueError | None:
        """Return what is to be raised, also for what is no code, or None for success.

        An API that the vendor does not have is wrong, too.
        """
        if api is not None:
            api = self.api_of(api)
            if not isinstance(api, str):
                return api  # type: ignore[no-any-return]
        return super().outcome(code, message, api)


def require_format(number: int, since: str, module: str) -> None:
    """Check that this runtime serves a generated module.

    Args:
        number: The format that the module was made in.
        since: The first version of vendor-errors that serves it.
        module: The name of the module.

    Raises:
        ImportError: It does not.
    """
    if number > FORMAT:
        from importlib.metadata import version

        raise ImportError(
            f"{module} needs vendor-errors {since} or newer, and this is "
            f"{version('vendor-errors')}: upgrade vendor-errors",
            name=module,
        )


class FormerNames:
    """The `__getattr__` of a module in which classes were renamed (PEP 562).

    Args:
        module: The name of the module.
        classes: By former name, the class and the version in which the name goes.
    """

    def __init__(
        self, module: str, classes: abc.Mapping[str, tuple[type[VendorError], str]]
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


def _spelled(code: typing.Any) -> str | TypeError | ValueError:
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


def _message_of(error_class: type[VendorError]) -> str | Template:
    if error_class.placeholders:
        return Template(error_class.message, error_class.placeholders)
    return error_class.message


def as_declared(body: typing.Any, declared: FunctionT) -> FunctionT:
    """Return a function with the body of one and all else of another.

    A wrapper would be slower, and a frame more in each traceback. The parameters of
    both must be the same. What reads annotations does so where `__wrapped__` stands.
    """
    shown: typing.Any = declared
    function = _function(
        body.__code__,
        body.__globals__,
        shown.__name__,
        shown.__defaults__,
        body.__closure__,
    )
    for name in _OF_THE_DECLARED:
        setattr(function, name, getattr(shown, name))
    function.__wrapped__ = shown
    made: FunctionT = function
    return made
