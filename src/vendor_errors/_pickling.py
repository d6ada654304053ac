"""How exceptions cross to other processes, machines and releases.

A generated class pickles as its vendor's module and its name, beside the code and the
message: a release that lacks the class takes the next best one. What an exception has
with it is pickled on its own: where that cannot be done, or not be undone, a text takes
its place, and nothing else is lost.

Pickles refer to `rebuild`, `rebuild_as` and `unpack`: their names and parameters stay.
"""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from vendor_errors._errors import VendorError

_SCALARS = frozenset({type(None), bool, int, float, str, bytes})
# Type checkers narrow what `type` itself is called with, to unknown contents.
_type_of: "Callable[[object], type[Any]]" = type
# How much of a value, and of a chain of errors, is pickled with what it hangs on. What
# is more is packed, because pickle goes only as deep as Python calls.
_MOST_ITEMS = 250
_LONGEST_CHAIN = 20
# All supported Pythons read it.
_PROTOCOL = 4


def reduce(error: "VendorError") -> tuple[object, ...]:
    """Return what `__reduce__` of an exception returns."""
    own = type(error)
    home = own.__module__
    args = error.args
    for arg in args:
        if type(arg) is not str:
            args = tuple(map(_packed, args))
            break
    made: tuple[object, ...]
    if "_LOOKUP" in vars(sys.modules[home]):
        code: object = error.code
        message: object = error.message
        if type(code) is not str or type(message) is not str:
            # An attribute may have been set to anything.
            code, message = _packed(code), _packed(message)
        made = rebuild, (home, own.__qualname__, code, message, args)
    else:
        made = rebuild_as, (own, args)
    state = {
        name: value if type(value) is str else _packed(value)
        for name, value in vars(error).items()
    }
    if error.__cause__ is not None:
        state["__cause__"] = _packed(error.__cause__, _text_of)
    if error.__context__ is not None:
        state["__context__"] = _packed(error.__context__, _text_of)
    if error.__suppress_context__:
        # After the cause, which sets it.
        state["__suppress_context__"] = True
    return (*made, state) if state else made


def rebuild_as(
    error_class: "type[VendorError]", args: tuple[object, ...]
) -> "VendorError":
    """Return an instance of a class that was not generated."""
    return error_class.__new__(error_class, *args)


def rebuild(
    home: str,
    name: str,
    code: str,
    message: str,
    args: tuple[object, ...],
) -> "VendorError":
    """Return an instance of a generated class, or of what this release has for it.

    Args:
        home: The module of the class.
        name: Its name.
        code: The code, for a release that lacks the class.
        message: The message, likewise.
        args: The arguments of the exception.
    """
    module = sys.modules.get(home)
    contents = vars(module) if module else _imported(home)
    if name in contents:
        error_class: type[VendorError] = contents[name]
        return error_class.__new__(error_class, *args)
    if "__getattr__" in contents:
        renamed: type[VendorError] | None = contents["__getattr__"].quietly(name)
        if renamed is not None:
            return renamed.__new__(renamed, *args)
    next_best = _next_best(contents, code)
    error = next_best.__new__(next_best, *args)
    error.vendor = home.rpartition(".")[2]
    error.code = code
    error.message = message
    return error


def _imported(home: str) -> "dict[str, Any]":
    """Return what a module holds, which is nothing where this release lacks it."""
    try:
        __import__(home)
    except ImportError:
        return {}
    return vars(sys.modules[home])


def _next_best(contents: "dict[str, Any]", code: str) -> "type[VendorError]":
    """Return the class of the code, or else that of undocumented codes."""
    from vendor_errors._errors import UndocumentedCodeError

    if "_LOOKUP" not in contents:
        return UndocumentedCodeError
    lookup = contents["_LOOKUP"]
    next_best: type[VendorError] = lookup.errors.get(code, lookup.undocumented)
    return next_best


def _kind_of(value: object) -> str:
    """Return a text that says what a value was; its own text might hold secrets."""
    return f"<{_name_of(value)} that could not be pickled>"


def _text_of(error: BaseException) -> Exception:
    """Return an exception that says what another one was, and said."""
    from vendor_errors._errors import in_one_line

    try:
        return Exception(in_one_line(f"{_name_of(error)}: {error}"))
    except Exception:  # Its text cannot be had.
        return Exception(_name_of(error))


def _name_of(value: object) -> str:
    return f"{type(value).__module__}.{type(value).__qualname__}"


class _Packed:
    """A value in a pickle of its own, so that it can fail alone."""

    def __init__(self, data: bytes, stand_in: object) -> None:
        self._data = data
        self._stand_in = stand_in

    def __reduce__(self) -> "tuple[Callable[..., object], tuple[bytes, object]]":
        return unpack, (self._data, self._stand_in)


def _packed(value: "Any", stand_in: "Callable[[Any], object]" = _kind_of) -> object:
    """Return what crosses in the place of a value.

    Args:
        value: The value.
        stand_in: Returns what stands for it where it cannot be pickled or loaded.
    """
    if _is_plain(value):
        return value
    import pickle

    from vendor_errors._errors import VendorError

    if isinstance(value, VendorError) and not _is_long(value):
        return value
    try:
        return _Packed(pickle.dumps(value, _PROTOCOL), stand_in(value))
    except Exception:  # A reduction of the value's own may raise anything.
        return stand_in(value)


def unpack(data: bytes, stand_in: object) -> object:
    """Return a value, or what stands for it where it cannot be loaded."""
    import pickle

    try:
        return pickle.loads(data)  # noqa: S301 - it is part of a pickle
    except Exception:  # So may a reconstruction.
        return stand_in


def _is_plain(value: "Any") -> bool:
    """Tell whether a value is made of what always crosses, as decoded JSON is.

    What is large or deep is not looked at to its end: it is packed like all else.
    """
    found = [value]
    room = _MOST_ITEMS
    for each in found:
        kind = _type_of(each)
        if kind is dict:
            for key, item in each.items():
                if type(key) not in _SCALARS:
                    return False
                if type(item) not in _SCALARS:
                    found.append(item)
        elif kind is list:
            for item in each:
                if type(item) not in _SCALARS:
                    found.append(item)
        else:
            return kind in _SCALARS
        room -= 1 + len(each)
        if room < 0:
            return False
    return True


def _is_long(error: BaseException) -> bool:
    """Tell whether more causes and contexts hang on an error than pickle may bear."""
    found = [error]
    known = {id(error)}
    for each in found:
        if len(found) > _LONGEST_CHAIN:
            return True
        for link in (each.__cause__, each.__context__):
            if link is not None and id(link) not in known:
                known.add(id(link))
                found.append(link)
    return False
