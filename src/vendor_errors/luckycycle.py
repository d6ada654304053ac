# Generated from specs/luckycycle.csv and specs/luckycycle.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: be86badb7a56c17b 7525df327c2e3d40
"""Error codes of LuckyCycle.

From https://luckycycle.readme.io/reference/error-list as read on 2026-11-21.

The classes::

    LuckycycleError
        LuckycycleUndocumentedCodeError
        InvalidApiKeyError
        InvalidSignatureError
        OriginNotWhitelistedError
        RefererNotWhitelistedError
        IpNotWhitelistedError
        OperationArchivedError
        OperationClosedError
        OperationPausedError
        OperationNotFoundError
        OperationNotStartedError
        OperationEndedError
        PokeTooSoonError
        DrawGracePeriodEndedError
        UserParticipationLimitExceededError
        AmountNotPositiveError
        AmountTooLowError
        AmountTooHighError
        NoEligibleItemError
        BudgetLimitExceededError
        DrawLimitExceededError
        ClientNotEligibleError
        LanguageNotSupportedError
        MissingUserUidError
"""

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
)
from vendor_errors.lookup import Lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

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
    """bad_api_key.

    An invalid API Key was sent in the header of the "poke".

    Code 600.
    """

    code = "600"
    message = "bad_api_key"
    description = 'An invalid API Key was sent in the header of the "poke".'


class InvalidSignatureError(LuckycycleError, UnauthenticatedError):
    """bad_signature.

    For the Javascript integration, the security signature does not match the expected
    token.

    Code 610.
    """

    code = "610"
    message = "bad_signature"
    description = (
        "For the Javascript integration, the security signature does not match the "
        "expected token."
    )


class OriginNotWhitelistedError(LuckycycleError, PermissionDeniedError):
    """bad_origin.

    The URL from which the "poke" was made has not been white-listed in the operation
    backend.

    Code 620.
    """

    code = "620"
    message = "bad_origin"
    description = (
        'The URL from which the "poke" was made has not been white-listed in the '
        "operation backend."
    )


class RefererNotWhitelistedError(LuckycycleError, PermissionDeniedError):
    """bad_referer.

    The URL from which the "poke" was made has not been white-listed in the operation
    backend.

    Code 621.
    """

    code = "621"
    message = "bad_referer"
    description = (
        'The URL from which the "poke" was made has not been white-listed in the '
        "operation backend."
    )


class IpNotWhitelistedError(LuckycycleError, PermissionDeniedError):
    """ip_not_authorized.

    The IP from which the "poke" was made has not been white-listed in the operation
    backend.

    Code 630.
    """

    code = "630"
    message = "ip_not_authorized"
    description = (
        'The IP from which the "poke" was made has not been white-listed in the '
        "operation backend."
    )


class OperationArchivedError(LuckycycleError, FailedPreconditionError):
    """operation_archived.

    The operation has been archived from the backend.

    Code 640.
    """

    code = "640"
    message = "operation_archived"
    description = "The operation has been archived from the backend."


class OperationClosedError(LuckycycleError, FailedPreconditionError):
    """operation_closed.

    The operation has been closed from the backend.

    Code 700.
    """

    code = "700"
    message = "operation_closed"
    description = "The operation has been closed from the backend."


class OperationPausedError(LuckycycleError, UnavailableError, RetryableError):
    """operation_paused.

    The operation has been temporarily paused and won't accept new "pokes" for the time
    being.

    Code 701; the same request may succeed later.
    """

    code = "701"
    message = "operation_paused"
    description = (
        'The operation has been temporarily paused and won\'t accept new "pokes" for '
        "the time being."
    )


class OperationNotFoundError(LuckycycleError, NotFoundError):
    """no_operation.

    The given operation ID does not exist.

    Code 705.
    """

    code = "705"
    message = "no_operation"
    description = "The given operation ID does not exist."


class OperationNotStartedError(LuckycycleError, UnavailableError, RetryableError):
    """too_early.

    The operation has not yet begun (start date set to later in the backend).

    Code 710; the same request may succeed later.
    """

    code = "710"
    message = "too_early"
    description = (
        "The operation has not yet begun (start date set to later in the backend)."
    )


class OperationEndedError(LuckycycleError, FailedPreconditionError):
    """too_late.

    The operation has ended (end date set to earlier in the backend).

    Code 711.
    """

    code = "711"
    message = "too_late"
    description = "The operation has ended (end date set to earlier in the backend)."


class PokeTooSoonError(LuckycycleError, ResourceExhaustedError, RetryableError):
    """time_between_2_pokes.

    The minimum time between two pokes by the same user has not yet been reached.

    Code 712; the same request may succeed later.
    """

    code = "712"
    message = "time_between_2_pokes"
    description = (
        "The minimum time between two pokes by the same user has not yet been reached."
    )


class DrawGracePeriodEndedError(LuckycycleError, FailedPreconditionError):
    """draw_too_late.

    The grace period for late player has ended (end date set to earlier in the backend).

    Code 715.
    """

    code = "715"
    message = "draw_too_late"
    description = (
        "The grace period for late player has ended (end date set to earlier in the "
        "backend)."
    )


class UserParticipationLimitExceededError(LuckycycleError, ResourceExhaustedError):
    """pp_user.

    The limit of maximum participation per user has been reached.

    Code 720.
    """

    code = "720"
    message = "pp_user"
    description = "The limit of maximum participation per user has been reached."


class AmountNotPositiveError(LuckycycleError, InvalidArgumentError):
    """amount_not_positive.

    The value of the basket (item_value variable) must be a float value higher than
    zero.

    Code 730.
    """

    code = "730"
    message = "amount_not_positive"
    description = (
        "The value of the basket (item_value variable) must be a float value higher "
        "than zero."
    )


class AmountTooLowError(LuckycycleError, OutOfRangeError):
    """amount_too_low.

    The value of the basket is lower than the minimum amount set in the backend.

    Code 731.
    """

    code = "731"
    message = "amount_too_low"
    description = (
        "The value of the basket is lower than the minimum amount set in the backend."
    )


class AmountTooHighError(LuckycycleError, OutOfRangeError):
    """amount_too_high.

    The value of the basket is higher than the maximum amount set in the backend.

    Code 732.
    """

    code = "732"
    message = "amount_too_high"
    description = (
        "The value of the basket is higher than the maximum amount set in the backend."
    )


class NoEligibleItemError(LuckycycleError, FailedPreconditionError):
    """no_item_eligible.

    In a campaign targeting a selection of product, no item in the cart is eligible to
    play.

    Code 733.
    """

    code = "733"
    message = "no_item_eligible"
    description = (
        "In a campaign targeting a selection of product, no item in the cart is "
        "eligible to play."
    )


class BudgetLimitExceededError(LuckycycleError, ResourceExhaustedError):
    """budget_reached.

    The maximum budget for the campaign has been reached.

    Code 740.
    """

    code = "740"
    message = "budget_reached"
    description = "The maximum budget for the campaign has been reached."


class DrawLimitExceededError(LuckycycleError, ResourceExhaustedError):
    """max_draws_reached.

    The maximum number of plays for the campaign has been reached.

    Code 741.
    """

    code = "741"
    message = "max_draws_reached"
    description = "The maximum number of plays for the campaign has been reached."


class ClientNotEligibleError(LuckycycleError, FailedPreconditionError):
    """not_eligible.

    This client is not eligible to play (based on filtering set in the backend).

    Code 750.
    """

    code = "750"
    message = "not_eligible"
    description = (
        "This client is not eligible to play (based on filtering set in the backend)."
    )


class LanguageNotSupportedError(LuckycycleError, InvalidArgumentError):
    """language_not_supported.

    The language variable sent in the poke has not been set in the backend (should be 2
    lowercase letters, such as "en", "fr", "nl", etc.)

    Code 751.
    """

    code = "751"
    message = "language_not_supported"
    description = (
        "The language variable sent in the poke has not been set in the backend "
        '(should be 2 lowercase letters, such as "en", "fr", "nl", etc.)'
    )


class MissingUserUidError(LuckycycleError, InvalidArgumentError):
    """missing_user_uid.

    No user_uid given by the poke request.

    Code 752.
    """

    code = "752"
    message = "missing_user_uid"
    description = "No user_uid given by the poke request."


_LOOKUP: "Lookup[LuckycycleError]" = Lookup(
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

ERRORS: "Final" = _LOOKUP.errors
raise_for: "Final" = _LOOKUP.raise_for
error_for: "Final" = _LOOKUP.error_for
