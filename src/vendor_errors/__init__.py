"""Exceptions for the error codes that vendors document.

Each vendor is a module of its own, loaded only when imported::

    from vendor_errors import NotFoundError, octopush

    try:
        octopush.raise_for(body["error_code"])
    except octopush.InsufficientCreditError:  # one code
        ...
    except NotFoundError:  # any vendor's "not found"
        ...

What stands here is common to all vendors::

    VendorError
        CancelledError
        UnknownError
            UndocumentedCodeError
        InvalidArgumentError
        DeadlineExceededError
        NotFoundError
        AlreadyExistsError
        PermissionDeniedError
        UnauthenticatedError
        ResourceExhaustedError
        FailedPreconditionError
        AbortedError
        OutOfRangeError
        UnimplementedError
        InternalError
        UnavailableError
        DataLossError
        RetryableError

`CATEGORIES` has the class of each category.
"""

from vendor_errors import _errors
from vendor_errors._errors import (
    CATEGORIES,
    AbortedError,
    AlreadyExistsError,
    CancelledError,
    DataLossError,
    DeadlineExceededError,
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    NotFoundError,
    OutOfRangeError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UnauthenticatedError,
    UnavailableError,
    UndocumentedCodeError,
    UnimplementedError,
    UnknownError,
    VendorError,
)

# The annotations of the classes above are evaluated here, as their `__module__` is.
from vendor_errors._typing import abc as abc
from vendor_errors._typing import types as types

__all__ = [
    "CATEGORIES",
    "AbortedError",
    "AlreadyExistsError",
    "CancelledError",
    "DataLossError",
    "DeadlineExceededError",
    "FailedPreconditionError",
    "InternalError",
    "InvalidArgumentError",
    "NotFoundError",
    "OutOfRangeError",
    "PermissionDeniedError",
    "ResourceExhaustedError",
    "RetryableError",
    "UnauthenticatedError",
    "UnavailableError",
    "UndocumentedCodeError",
    "UnimplementedError",
    "UnknownError",
    "VendorError",
]

# Tracebacks, logs and pickles name the public place of a class. Where imports are lazy,
# the names above are no classes yet.
for _name in __all__:
    if _name != "CATEGORIES":
        getattr(_errors, _name).__module__ = __name__
