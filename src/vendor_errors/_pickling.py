"""How exceptions cross to other processes, machines and releases.

An exception crosses as a plain one would that kept its attributes, notes, cause and
context. A generated class pickles as its vendor's module and its name, beside the code
and the message: a release that lacks the class takes the next best one. What cannot be
pickled, or not be loaded again, is found in `_trial`, and a text stands for it.

Pickles refer to the functions here without an underscore: their names and parameters
stay.
"""

import sys
from _thread import get_ident

from vendor_errors.texts import text_of, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from vendor_errors._errors import VendorError

_SCALARS = frozenset({type(None), bool, int, float, str, bytes})
_Member: "Any" = type_of(BaseException.__dict__["__suppress_context__"])
# How much of a value is looked at, and how deep it may be, because pickle goes only as
# deep as Python calls. What is more is tried.
_MOST_ITEMS = 250
_MOST_CONTAINERS = 80
# The threads in which a value is being tried.
TRYING: set[int] = set()


def reduce(error: "VendorError") -> tuple[object, ...]:
    """Return what `__reduce__` of an exception returns."""
    own = type(error)
    args = error.args
    if TRYING and get_ident() in TRYING:
        # What it has with it is tried when its turn comes.
        known = [arg if type(arg) in _SCALARS else None for arg in args]
        if issubclass(own, BaseExceptionGroup):
            known[1:] = [[Exception()]]  # None is without one.
        return rebuild_as, (own, (*known,))
    for arg in args:
        if type(arg) is not str:
            args = tuple(map(_safe, args))
            break
    home = own.__module__
    name = own.__name__
    contents = vars(sys.modules[home]) if home in sys.modules else {}
    made: tuple[object, ...]
    if name in contents and contents[name] is own and "_LOOKUP" in contents:
        code: object = error.code
        message: object = error.message
        if type(code) is not str or type(message) is not str:
            # An attribute may have been set to anything.
            code, message = text_of(code), text_of(message)
        made = rebuild, (home, name, code, message, args)
        attributes = vars(error)
    else:
        made = rebuild_as, (own, args)
        attributes = attributes_of(error)
    state: dict[str, object] = {}
    for name, value in attributes.items():
        state[name] = value if type(value) is str else _safe(value)
    if error.__cause__ is None and error.__context__ is None:
        if error.__suppress_context__:
            state["__suppress_context__"] = True
        return (*made, state) if state else made
    from vendor_errors._trial import chain_of

    # The chain comes first: what the state has of it too is no deeper then.
    return (*made, (chain_of(error), state), None, None, restore)


def attributes_of(error: BaseException) -> "dict[str, Any]":
    """Return the attributes of an instance, those in slots too."""
    attributes = dict(vars(error))
    for kind in type(error).__mro__:
        # Python keeps the chain in slots of the root, and fills those of a group from
        # its arguments.
        if kind not in (BaseException, BaseExceptionGroup):
            for name, member in vars(kind).items():
                if type(member) is _Member and hasattr(error, name):
                    attributes[name] = getattr(error, name)
    return attributes


def rebuild_as(
    error_class: "type[VendorError]", args: tuple[object, ...]
) -> "VendorError":
    """Return an instance of a class that was not generated."""
    error = error_class.__new__(error_class, *args)
    error.args = args  # That of an OSError takes none.
    return error


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
    error = next_best.__new__(next_best, message, code)
    error.vendor = home.rpartition(".")[2]
    error.code = code
    error.message = message
    return error


def restore(error: BaseException, state: "tuple[object, dict[str, Any]]") -> None:
    """Put the attributes of an exception on it.

    Args:
        error: The exception.
        state: Its chain, which has been linked, and the attributes.
    """
    for name, value in state[1].items():
        setattr(error, name, value)


def itself(value: object, chain: object = None) -> object:
    """Return a value."""
    return value


def link(
    chain: object, links: "Iterable[tuple[BaseException, Any, Any, bool]]"
) -> None:
    """Put causes and contexts on the exceptions of a chain.

    Args:
        chain: What stood for the chain meanwhile.
        links: Each exception, its cause, its context, and whether a traceback leaves
            that out.
    """
    for error, cause, context, suppressed in links:
        error.__cause__ = cause
        error.__context__ = context
        error.__suppress_context__ = suppressed


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


def _safe(value: object) -> object:
    """Return what crosses in the place of a value: itself, or what will try it."""
    if _is_plain(value):
        return value
    from vendor_errors._trial import cell_of

    return cell_of(value)


def _is_plain(value: "Any") -> bool:
    """Tell whether a value is made of what always crosses, as decoded JSON is."""
    found = [value]
    room = _MOST_ITEMS
    for each in found:
        kind = type_of(each)
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
            # Nothing else is looked into.
            return kind in _SCALARS
        room -= len(each)
        if room < 0 or len(found) > _MOST_CONTAINERS:
            return False
    return True
