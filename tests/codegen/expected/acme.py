# Generated from specs/acme.csv and specs/acme.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: 5639de927551943b 81e8e9a2e0edeabe
"""Error codes of Acme Rockets.

From https://acme.example/docs/codes as read on 2026-01-31.

The classes::

    AcmeError
        AcmeUndocumentedCodeError
        PartlyPaidError
        InvalidFieldError
        FieldTooLongError
        InvalidPathError
        OrderRejectedError
            OrderExpiredError
            OrderLockedError
        FuelError
            FuelLineBusyError
            FuelLowError
        Stage2Error
        Stage10Error
        RocketError
            RocketNotReadyError
                RocketBrokenError
                RocketBusyError
            RocketScientistUnavailableUntilTomorrowError
"""

from vendor_errors import (
    AbortedError,
    DeadlineExceededError,
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    ResourceExhaustedError,
    RetryableError,
    UnavailableError,
    UndocumentedCodeError,
    VendorError,
)
from vendor_errors.lookup import ApiLookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, Literal, TypeAlias, overload

    _Api: TypeAlias = Literal[
        "launch",
        "orders",
        "billing",
    ]

__all__ = [
    "ERRORS",
    "AcmeError",
    "AcmeUndocumentedCodeError",
    "FieldTooLongError",
    "FuelError",
    "FuelLineBusyError",
    "FuelLowError",
    "InvalidFieldError",
    "InvalidPathError",
    "OrderExpiredError",
    "OrderLockedError",
    "OrderRejectedError",
    "PartlyPaidError",
    "RocketBrokenError",
    "RocketBusyError",
    "RocketError",
    "RocketNotReadyError",
    "RocketScientistUnavailableUntilTomorrowError",
    "Stage2Error",
    "Stage10Error",
    "error_for",
    "raise_for",
]


class AcmeError(VendorError):
    """Any error of Acme Rockets.

    https://acme.example/docs/codes
    """

    vendor = "acme"
    url = "https://acme.example/docs/codes"


class AcmeUndocumentedCodeError(AcmeError, UndocumentedCodeError):
    """A code that Acme Rockets does not document."""


class PartlyPaidError(AcmeError, FailedPreconditionError):
    """Paid in part.

    Code 007 of the Orders API.
    """

    code = "007"
    message = "Paid in part"


class InvalidFieldError(AcmeError, InvalidArgumentError):
    """Invalid '{field}': '{value}'.

    The field is "wrong".

    Code 101 of the Launch, Orders and Billing APIs, HTTP status 400. Placeholders:
    field, value.
    """

    code = "101"
    message = "Invalid '{field}': '{value}'"
    description = 'The field is "wrong".'
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("field", "value")

    if TYPE_CHECKING:

        @overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @overload
        def __init__(
            self,
            message: str | None = None,
            *,
            field: str | int,
            value: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class FieldTooLongError(AcmeError, InvalidArgumentError):
    """Field too long.

    Returned when the field is too long.

    Also worded "The field's value is too long".

    Code 102 of the Launch and Orders APIs, HTTP status 400.
    """

    code = "102"
    message = "Field too long"
    description = "Returned when the field is too long."
    http_status: int | None = 400


class InvalidPathError(AcmeError, InvalidArgumentError):
    r"""C:\temp is no path.

    Not even \\server\share.

    Code 103 of the Launch API.
    """

    code = "103"
    message = "C:\\temp is no path"
    description = "Not even \\\\server\\share."


class OrderRejectedError(AcmeError):
    """The order is rejected.

    Code 300 of the Orders API, HTTP status 409.
    """

    code = "300"
    message = "The order is rejected."
    http_status: int | None = 409


class OrderExpiredError(OrderRejectedError, DeadlineExceededError):
    """Order expired.

    Code 300 of the Orders API, HTTP status 409.
    """

    message = "Order expired"


class OrderLockedError(OrderRejectedError, AbortedError):
    """Order locked.

    Code 300 of the Orders API, HTTP status 409.
    """

    message = "Order locked"


class FuelError(AcmeError, RetryableError):
    """There is not enough fuel.

    Code 500 of the Orders API; the same request may succeed later.
    """

    code = "500"
    message = "There is not enough fuel."


class FuelLineBusyError(FuelError, UnavailableError):
    """Fuel line is busy.

    Code 500 of the Orders API; the same request may succeed later.
    """

    message = "Fuel line is busy"


class FuelLowError(FuelError, ResourceExhaustedError):
    """Fuel is low.

    Code 500 of the Orders API; the same request may succeed later.
    """

    message = "Fuel is low"


class Stage2Error(AcmeError, InternalError):
    """Stage "two".

    See the crew's hand-book! It names each of the well-known causes-and-effects.

    Never say '''now''': it is the pay-load's word-by-word-transmitted, tried-and-tested
    go-ahead.

    Code 601 of the Launch API.
    """

    code = "601"
    message = (
        'Stage "two". See the crew\'s hand-book! It names each of the well-known '
        "causes-and-effects."
    )
    description = (
        'Never say """now""": it is the pay-load\'s word-by-word-transmitted, '
        "tried-and-tested go-ahead."
    )


class Stage10Error(AcmeError, InternalError):
    """{first} of { {last}.

    Code 602 of the Launch API. Placeholders: first, last.
    """

    code = "602"
    message = "{first} of { {last}"
    placeholders: tuple[str, ...] = ("first", "last")

    if TYPE_CHECKING:

        @overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @overload
        def __init__(
            self,
            message: str | None = None,
            *,
            first: str | int,
            last: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class RocketError(AcmeError):
    """About a rocket (2xx)."""


class RocketNotReadyError(RocketError):
    """The rocket is not ready.

    Code 200 of the Launch and Orders APIs, HTTP status 503.
    """

    code = "200"
    message = "The rocket is not ready."
    http_status: int | None = 503


class RocketBrokenError(RocketNotReadyError, FailedPreconditionError):
    """Part {part} of stage {stage} is broken.

    Returned when a part is broken.

    Code 200 of the Launch API, HTTP status 503. Placeholders: part, stage.
    """

    message = "Part {part} of stage {stage} is broken"
    description = "Returned when a part is broken."
    placeholders: tuple[str, ...] = ("part", "stage")

    if TYPE_CHECKING:

        @overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @overload
        def __init__(
            self,
            message: str | None = None,
            *,
            part: str | int,
            stage: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class RocketBusyError(RocketNotReadyError, UnavailableError, RetryableError):
    """Rocket busy.

    Returned when the rocket is busy. Returned when the rocket flies for another order.

    Code 200 of the Launch and Orders APIs, HTTP status 503; the same request may
    succeed later.
    """

    message = "rocket busy"
    description = (
        "Returned when the rocket is busy. Returned when the rocket flies for another "
        "order."
    )


class RocketScientistUnavailableUntilTomorrowError(
    RocketError, ResourceExhaustedError, RetryableError
):
    """Code 400 of the Launch API; the same request may succeed later.

    All our rocket scientists, of whom there are few, are busy at this moment, please
    try again tomorrow. Or today.
    """

    code = "400"
    message = (
        "All our rocket scientists, of whom there are few, are busy at this moment, "
        "please try again tomorrow. Or today."
    )


_LOOKUP: "ApiLookup[AcmeError, _Api]" = ApiLookup(
    {
        "007": PartlyPaidError,
        "101": InvalidFieldError,
        "102": FieldTooLongError,
        "103": InvalidPathError,
        "200": RocketNotReadyError,
        "300": OrderRejectedError,
        "400": RocketScientistUnavailableUntilTomorrowError,
        "500": FuelError,
        "601": Stage2Error,
        "602": Stage10Error,
    },
    undocumented=AcmeUndocumentedCodeError,
    numeric=True,
    successes={
        "launch": ("000",),
        "orders": ("000",),
        "billing": (),
    },
    meanings={
        "007": {
            "orders": (PartlyPaidError,),
            "billing": ("Paid",),
        },
        "101": {
            "launch": (InvalidFieldError,),
            "orders": (InvalidFieldError,),
            "billing": (InvalidFieldError,),
        },
        "200": {
            "launch": (
                RocketBrokenError,
                RocketBusyError,
            ),
            "orders": (RocketBusyError,),
        },
        "300": {
            "orders": (
                OrderExpiredError,
                OrderLockedError,
            ),
        },
        "500": {
            "orders": (
                FuelLineBusyError,
                FuelLowError,
            ),
        },
        "602": {
            "launch": (Stage10Error,),
        },
    },
)

ERRORS: "Final" = _LOOKUP.errors
raise_for: "Final" = _LOOKUP.raise_for
error_for: "Final" = _LOOKUP.error_for
