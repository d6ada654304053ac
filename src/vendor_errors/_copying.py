"""Copies of exceptions, with their attributes, notes, causes and contexts."""

from copy import deepcopy
from typing import Any, TypeVar

from vendor_errors._errors import VendorError
from vendor_errors._pickling import attributes_of, rebuild_as
from vendor_errors.texts import type_of

_T = TypeVar("_T", bound=VendorError)


def copied(error: _T) -> _T:
    """Return a copy of an exception that shares what it has with it."""
    new: Any = rebuild_as(type(error), error.args)
    for name, value in attributes_of(error).items():
        setattr(new, name, value)
    new.__cause__ = error.__cause__
    new.__context__ = error.__context__
    # Last, because a cause sets it.
    new.__suppress_context__ = error.__suppress_context__
    return new  # type: ignore[no-any-return]


def deeply_copied(error: _T, memo: dict[int, Any]) -> _T:
    """Return a copy of an exception, and of all that it has with it.

    What cannot be copied is shared. The exceptions of a chain are copied one by one,
    because it may be longer than Python calls go deep.

    Args:
        error: The exception.
        memo: What has been copied, by identity.
    """
    errors = _chain(error, memo)
    groups: list[Any] = []
    for each in errors:
        if _is_own(each):
            if issubclass(type_of(each), BaseExceptionGroup):
                groups.append(each)
            else:
                memo[id(each)] = rebuild_as(type_of(each), each.args)
    for each in groups:
        _copy_with_members(each, memo)
    for each in reversed(errors):
        if _is_own(each):
            new = memo[id(each)]
            new.args = _copy_of(each.args, memo)
            for name, value in attributes_of(each).items():
                setattr(new, name, _copy_of(value, memo))
        else:
            memo[id(each)] = _copy_of(each, memo)
    for each in errors:
        new = memo[id(each)]
        if new is not each:
            new.__cause__ = memo.get(id(each.__cause__))
            new.__context__ = memo.get(id(each.__context__))
            new.__suppress_context__ = each.__suppress_context__
    return memo[id(error)]  # type: ignore[no-any-return]


def _copy_with_members(group: Any, memo: dict[int, Any]) -> None:
    """Copy a group and its members, which it can have only from the beginning."""
    for member in group.exceptions:
        _copy_of(member, memo)
    args = _copy_of(group.args, memo)
    if id(group) not in memo:  # Else a member has it.
        memo[id(group)] = rebuild_as(type_of(group), args)


def _chain(error: BaseException, memo: dict[int, Any]) -> list[Any]:
    """Return an exception, and the causes and contexts that have yet to be copied."""
    errors = [error]
    known = {id(error)}
    for each in errors:
        for other in (each.__cause__, each.__context__):
            if other is not None and id(other) not in known:
                known.add(id(other))
                # One of ours has been copied with those below it.
                if not (id(other) in memo and _is_own(other)):
                    errors.append(other)
    return errors


def _is_own(error: BaseException) -> bool:
    """Tell whether an exception is copied here, and not in a way of its own."""
    own = getattr(type(error), "__deepcopy__", None)
    return own is VendorError.__deepcopy__


def _copy_of(value: Any, memo: dict[int, Any]) -> Any:
    known = len(memo)
    try:
        return deepcopy(value, memo)
    except Exception:  # A copy of its own making may raise anything.
        # What the attempt has copied is not whole.
        while len(memo) > known:
            memo.popitem()
        memo[id(value)] = value
        return value
