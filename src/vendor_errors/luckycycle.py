# Generated from specs/luckycycle.csv and specs/luckycycle.toml.
# To change this file, edit those and run `make generate`.
# Checksums: 6982222827fe96f1 6febf66f9173626e
"""Error codes of LuckyCycle.

From https://luckycycle.readme.io/reference/error-list as read on 2026-11-21.

The classes, each with its code::

    LuckycycleError
        LuckycycleUndocumentedCodeError
        InvalidApiKeyError: 600
        InvalidSignatureError: 610
        OriginNotWhitelistedError: 620
        RefererNotWhitelistedError: 621
        IpNotWhitelistedError: 630
        OperationArchivedError: 640
        OperationClosedError: 700
        OperationPausedError: 701
        OperationNotFoundError: 705
        OperationNotStartedError: 710
        OperationEndedError: 711
        PokeTooSoonError: 712
        DrawGracePeriodEndedError: 715
        UserParticipationLimitExceededError: 720
        AmountNotPositiveError: 730
        AmountTooLowError: 731
        AmountTooHighError: 732
        NoEligibleItemError: 733
        BudgetLimitExceededError: 740
        DrawLimitExceededError: 741
        ClientNotEligibleError: 750
        LanguageNotSupportedError: 751
        MissingUserUidError: 752
"""

from __future__ import annotations

from vendor_errors import (
    FailedPreconditionError,
    InvalidArgumentError,
    NotFoundError,
    OutOfRangeError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UnauthenticatedError,
    UnavailableError,
    UndocumentedCodeError,
    VendorError,
    lookup,
)

TYPE_CHECKING = False
if not TYPE_CHECKING:
    # Stand-ins, which load the modules when something asks for a type.
    from vendor_errors.lookup import abc, typing
else:
    import typing
    from collections import abc

lookup.require_format(1, "0.1.0", __name__)

__all__ = [
    "ERRORS",
    "AmountNotPositiveError",
    "AmountTooHighError",
    "AmountTooLowError",
    "BudgetLimitExceededError",
    "ClientNotEligibleError",
    "DrawGracePeriodEndedError",
    "DrawLimitExceededError",
    "InvalidApiKeyError",
    "InvalidSignatureError",
    "IpNotWhitelistedError",
    "LanguageNotSupportedError",
    "LuckycycleError",
    "LuckycycleUndocumentedCodeError",
    "MissingUserUidError",
    "NoEligibleItemError",
    "OperationArchivedError",
    "OperationClosedError",
    "OperationEndedError",
    "OperationNotFoundError",
    "OperationNotStartedError",
    "OperationPausedError",
    "OriginNotWhitelistedError",
    "PokeTooSoonError",
    "RefererNotWhitelistedError",
    "UserParticipationLimitExceededError",
    "error_for",
    "raise_for",
]


class LuckycycleError(VendorError):
    """Any error of LuckyCycle.

    https://luckycycle.readme.io/reference/error-list
    """

    vendor = "luckycycle"
    url = "https://luckycycle.readme.io/reference/error-list"


class LuckycycleUndocumentedCodeError(LuckycycleError, UndocumentedCodeError):
    """A code that LuckyCycle does not document."""


class InvalidApiKeyError(LuckycycleError, UnauthenticatedError):
    """An invalid API Key was sent in the header of the "poke".

    The vendor's message is bad_api_key.

    Code 600: unauthenticated, not retryable.
    """

    code = "600"
    message = "bad_api_key"
    description = 'An invalid API Key was sent in the header of the "poke".'


class InvalidSignatureError(LuckycycleError, UnauthenticatedError):
    """For the Javascript integration, the security signature does not ...

    For the Javascript integration, the security signature does not match the expected
    token.

    The vendor's message is bad_signature.

    Code 610: unauthenticated, not retryable.
    """

    code = "610"
    message = "bad_signature"
    description = (
        "For the Javascript integration, the security signature does not match the "
        "expected token."
    )


class OriginNotWhitelistedError(LuckycycleError, PermissionDeniedError):
    """The URL from which the "poke" was made has not been ... (code 620).

    The URL from which the "poke" was made has not been white-listed in the operation
    backend.

    The vendor's message is bad_origin.

    Code 620: permission denied, not retryable.
    """

    code = "620"
    message = "bad_origin"
    description = (
        'The URL from which the "poke" was made has not been white-listed in the '
        "operation backend."
    )


class RefererNotWhitelistedError(LuckycycleError, PermissionDeniedError):
    """The URL from which the "poke" was made has not been ... (code 621).

    The URL from which the "poke" was made has not been white-listed in the operation
    backend.

    The vendor's message is bad_referer.

    Code 621: permission denied, not retryable.
    """

    code = "621"
    message = "bad_referer"
    description = (
        'The URL from which the "poke" was made has not been white-listed in the '
        "operation backend."
    )


class IpNotWhitelistedError(LuckycycleError, PermissionDeniedError):
    """The IP from which the "poke" was made has not been white-listed in ...

    The IP from which the "poke" was made has not been white-listed in the operation
    backend.

    The vendor's message is ip_not_authorized.

    Code 630: permission denied, not retryable.
    """

    code = "630"
    message = "ip_not_authorized"
    description = (
        'The IP from which the "poke" was made has not been white-listed in the '
        "operation backend."
    )


class OperationArchivedError(LuckycycleError, FailedPreconditionError):
    """The operation has been archived from the backend.

    The vendor's message is operation_archived.

    Code 640: failed precondition, not retryable.
    """

    code = "640"
    message = "operation_archived"
    description = "The operation has been archived from the backend."


class OperationClosedError(LuckycycleError, FailedPreconditionError):
    """The operation has been closed from the backend.

    The vendor's message is operation_closed.

    Code 700: failed precondition, not retryable.
    """

    code = "700"
    message = "operation_closed"
    description = "The operation has been closed from the backend."


class OperationPausedError(LuckycycleError, UnavailableError, RetryableError):
    """The operation has been temporarily paused and won't accept new ...

    The operation has been temporarily paused and won't accept new "pokes" for the time
    being.

    The vendor's message is operation_paused.

    Code 701: unavailable, retryable (the same request may succeed later).
    """

    code = "701"
    message = "operation_paused"
    description = (
        'The operation has been temporarily paused and won\'t accept new "pokes" for '
        "the time being."
    )


class OperationNotFoundError(LuckycycleError, NotFoundError):
    """The given operation ID does not exist.

    The vendor's message is no_operation.

    Code 705: not found, not retryable.
    """

    code = "705"
    message = "no_operation"
    description = "The given operation ID does not exist."


class OperationNotStartedError(LuckycycleError, UnavailableError, RetryableError):
    """The operation has not yet begin (start date set to later in the ...

    The operation has not yet begin (start date set to later in the backend).

    The vendor's message is too_early.

    Code 710: unavailable, retryable (the same request may succeed later).
    """

    code = "710"
    message = "too_early"
    description = (
        "The operation has not yet begin (start date set to later in the backend)."
    )


class OperationEndedError(LuckycycleError, FailedPreconditionError):
    """The operation has ended (end date set to earlier in the backend).

    The vendor's message is too_late.

    Code 711: failed precondition, not retryable.
    """

    code = "711"
    message = "too_late"
    description = "The operation has ended (end date set to earlier in the backend)."


class PokeTooSoonError(LuckycycleError, ResourceExhaustedError, RetryableError):
    """The minimum time between two pokes by the same user has not yet been ...

    The minimum time between two pokes by the same user has not yet been reached.

    The vendor's message is time_between_2_pokes.

    Code 712: resource exhausted, retryable (the same request may succeed later).
    """

    code = "712"
    message = "time_between_2_pokes"
    description = (
        "The minimum time between two pokes by the same user has not yet been reached."
    )


class DrawGracePeriodEndedError(LuckycycleError, FailedPreconditionError):
    """The grace period for late player has ended (end date set to earlier ...

    The grace period for late player has ended (end date set to earlier in the backend).

    The vendor's message is draw_too_late.

    Code 715: failed precondition, not retryable.
    """

    code = "715"
    message = "draw_too_late"
    description = (
        "The grace period for late player has ended (end date set to earlier in the "
        "backend)."
    )


class UserParticipationLimitExceededError(LuckycycleError, ResourceExhaustedError):
    """The limit of maximum participation per user has been reached.

    The vendor's message is pp_user.

    Code 720: resource exhausted, not retryable.
    """

    code = "720"
    message = "pp_user"
    description = "The limit of maximum participation per user has been reached."


class AmountNotPositiveError(LuckycycleError, InvalidArgumentError):
    """The value of the basket (item_value variable) must be a float value ...

    The value of the basket (item_value variable) must be a float value higher than
    zero.

    The vendor's message is amount_not_positive.

    Code 730: invalid argument, not retryable.
    """

    code = "730"
    message = "amount_not_positive"
    description = (
        "The value of the basket (item_value variable) must be a float value higher "
        "than zero."
    )


class AmountTooLowError(LuckycycleError, OutOfRangeError):
    """The value of the basket is lower than the minimum amount set in the ...

    The value of the basket is lower than the minimum amount set in the backend.

    The vendor's message is amount_too_low.

    Code 731: out of range, not retryable.
    """

    code = "731"
    message = "amount_too_low"
    description = (
        "The value of the basket is lower than the minimum amount set in the backend."
    )


class AmountTooHighError(LuckycycleError, OutOfRangeError):
    """The value of the basket is higher than the maximum amount set in the ...

    The value of the basket is higher than the maximum amount set in the backend.

    The vendor's message is amount_too_high.

    Code 732: out of range, not retryable.
    """

    code = "732"
    message = "amount_too_high"
    description = (
        "The value of the basket is higher than the maximum amount set in the backend."
    )


class NoEligibleItemError(LuckycycleError, FailedPreconditionError):
    """In a campaign targeting a selection of product, no item in the cart ...

    In a campaign targeting a selection of product, no item in the cart is eligible to
    play.

    The vendor's message is no_item_eligible.

    Code 733: failed precondition, not retryable.
    """

    code = "733"
    message = "no_item_eligible"
    description = (
        "In a campaign targeting a selection of product, no item in the cart is "
        "eligible to play."
    )


class BudgetLimitExceededError(LuckycycleError, ResourceExhaustedError):
    """The maximum budget for the campaign has been reached.

    The vendor's message is budget_reached.

    Code 740: resource exhausted, not retryable.
    """

    code = "740"
    message = "budget_reached"
    description = "The maximum budget for the campaign has been reached."


class DrawLimitExceededError(LuckycycleError, ResourceExhaustedError):
    """The maximum number of plays for the campaign has been reached.

    The vendor's message is max_draws_reached.

    Code 741: resource exhausted, not retryable.
    """

    code = "741"
    message = "max_draws_reached"
    description = "The maximum number of plays for the campaign has been reached."


class ClientNotEligibleError(LuckycycleError, FailedPreconditionError):
    """This client is not eligible to play (based on filtering set in the ...

    This client is not eligible to play (based on filtering set in the backend).

    The vendor's message is not_eligible.

    Code 750: failed precondition, not retryable.
    """

    code = "750"
    message = "not_eligible"
    description = (
        "This client is not eligible to play (based on filtering set in the backend)."
    )


class LanguageNotSupportedError(LuckycycleError, InvalidArgumentError):
    """The language variable sent in the poke has not been set in the ...

    The language variable sent in the poke has not been set in the backend (should be 2
    lowercase letters, such as "en", "fr", "nl", etc.).

    The vendor's message is language_not_supported.

    Code 751: invalid argument, not retryable.
    """

    code = "751"
    message = "language_not_supported"
    description = (
        "The language variable sent in the poke has not been set in the backend "
        '(should be 2 lowercase letters, such as "en", "fr", "nl", etc.)'
    )


class MissingUserUidError(LuckycycleError, InvalidArgumentError):
    """No user_uid given by the poke request.

    The vendor's message is missing_user_uid.

    Code 752: invalid argument, not retryable.
    """

    code = "752"
    message = "missing_user_uid"
    description = "No user_uid given by the poke request."


_LOOKUP: lookup.Lookup[LuckycycleError] = lookup.Lookup(
    {
        "600": InvalidApiKeyError,
        "610": InvalidSignatureError,
        "620": OriginNotWhitelistedError,
        "621": RefererNotWhitelistedError,
        "630": IpNotWhitelistedError,
        "640": OperationArchivedError,
        "700": OperationClosedError,
        "701": OperationPausedError,
        "705": OperationNotFoundError,
        "710": OperationNotStartedError,
        "711": OperationEndedError,
        "712": PokeTooSoonError,
        "715": DrawGracePeriodEndedError,
        "720": UserParticipationLimitExceededError,
        "730": AmountNotPositiveError,
        "731": AmountTooLowError,
        "732": AmountTooHighError,
        "733": NoEligibleItemError,
        "740": BudgetLimitExceededError,
        "741": DrawLimitExceededError,
        "750": ClientNotEligibleError,
        "751": LanguageNotSupportedError,
        "752": MissingUserUidError,
    },
    undocumented=LuckycycleUndocumentedCodeError,
    numeric=True,
    successes=("800",),
)

ERRORS: typing.Final[abc.Mapping[str, type[LuckycycleError]]] = _LOOKUP.errors
"""The class of each code; read-only."""


# `_LOOKUP` gives the functions their bodies.
@_LOOKUP.raising
def raise_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
) -> None:
    """Raise the exception that a code stands for, or return None for success.

    Args:
        code: The code that the vendor sent. Blanks around it and leading zeros do not
            matter.
        message: The message that came with the code. It is kept on the exception and,
            where the code means several things, tells which one it is.
        details: Anything to keep on the exception, such as the decoded body.

    Raises:
        LuckycycleError: The class of the code or, where it means several things and the
            message points to one, of that meaning; LuckycycleUndocumentedCodeError
            where the code is in no table.
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code.
    """
    raise NotImplementedError


@_LOOKUP.returning
def error_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
) -> LuckycycleError | None:
    """Return the exception that a code stands for, or None for success.

    This is for batches, logs and `raise ... from`.

    Args:
        code: As in `raise_for`.
        message: As in `raise_for`.
        details: As in `raise_for`.

    Raises:
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code.
    """
    raise NotImplementedError
