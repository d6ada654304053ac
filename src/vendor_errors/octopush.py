# Generated from specs/octopush.csv and specs/octopush.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: 8c2da63014c4c619 9ae42d93f83f04e0
"""Error codes of Octopush SMS.

From https://octopush.com/en/sms-gateway-api-documentation/return-codes/ as read on
2026-11-21.

The classes::

    OctopushError
        OctopushUndocumentedCodeError
        MissingPostRequestError
        InvalidLoginDetailsError
        SmsTooLongError
        MissingRecipientsError
        InvalidSenderError
        MissingMessageTextError
        MissingLoginDetailsError
        MissingPasswordError
        MissingRecipientListError
        MissingRecipientMethodError
        MissingMessageQualityError
        AccountNotValidatedError
        AccountUnderInvestigationError
        RecipientCountMismatchError
        MissingContactListError
        InvalidRecipientNumbersError
        MissingTestSmsChoiceError
        SmsTooLongForTypeError
        DuplicateRequestIdError
        MissingPremiumStopMentionError
        MissingStandardStopMentionError
        MissingRequestHashError
        RequestHashMismatchError
        UnspecifiedError
        DuplicateUserBatchIdError
        UnknownCountryPrefixError
        CountryNotSupportedError
        LowCostSmsNotSupportedError
        RouteCongestedError
        OptionNotAllowedError
        FeatureNotAllowedError
        InvalidSmsTypeError
        RecipientNotAllowedError
        UnknownActionError
        InvalidFileError
        ActionNotProcessedError
        ConnectionFailedError
        CreditError
            InsufficientCreditError
            CreditOrderPendingError
            InvalidCreditEmailError
            SessionAlreadyOpenError
            InvalidTokenError
            TransferAmountTooLowError
            CreditTransferInProgressError
            SubAccountEmailNotFoundError
        CampaignError
            CampaignAwaitingApprovalError
            CampaignInProgressError
            TooManyAttemptsError
            CampaignBeingBuiltError
            CampaignNotFinishedError
            CampaignNotFoundError
            CampaignAlreadySentError
        ListError
            ListManagementNotAllowedError
            ListLimitExceededError
            DuplicateListNameError
            ListNotFoundError
            ListFullError
            TooManyContactsError
"""

from vendor_errors import (
    AbortedError,
    AlreadyExistsError,
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    NotFoundError,
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
from vendor_errors.lookup import Lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

__all__ = [
    "ERRORS",
    "AccountNotValidatedError",
    "AccountUnderInvestigationError",
    "ActionNotProcessedError",
    "CampaignAlreadySentError",
    "CampaignAwaitingApprovalError",
    "CampaignBeingBuiltError",
    "CampaignError",
    "CampaignInProgressError",
    "CampaignNotFinishedError",
    "CampaignNotFoundError",
    "ConnectionFailedError",
    "CountryNotSupportedError",
    "CreditError",
    "CreditOrderPendingError",
    "CreditTransferInProgressError",
    "DuplicateListNameError",
    "DuplicateRequestIdError",
    "DuplicateUserBatchIdError",
    "FeatureNotAllowedError",
    "InsufficientCreditError",
    "InvalidCreditEmailError",
    "InvalidFileError",
    "InvalidLoginDetailsError",
    "InvalidRecipientNumbersError",
    "InvalidSenderError",
    "InvalidSmsTypeError",
    "InvalidTokenError",
    "ListError",
    "ListFullError",
    "ListLimitExceededError",
    "ListManagementNotAllowedError",
    "ListNotFoundError",
    "LowCostSmsNotSupportedError",
    "MissingContactListError",
    "MissingLoginDetailsError",
    "MissingMessageQualityError",
    "MissingMessageTextError",
    "MissingPasswordError",
    "MissingPostRequestError",
    "MissingPremiumStopMentionError",
    "MissingRecipientListError",
    "MissingRecipientMethodError",
    "MissingRecipientsError",
    "MissingRequestHashError",
    "MissingStandardStopMentionError",
    "MissingTestSmsChoiceError",
    "OctopushError",
    "OctopushUndocumentedCodeError",
    "OptionNotAllowedError",
    "RecipientCountMismatchError",
    "RecipientNotAllowedError",
    "RequestHashMismatchError",
    "RouteCongestedError",
    "SessionAlreadyOpenError",
    "SmsTooLongError",
    "SmsTooLongForTypeError",
    "SubAccountEmailNotFoundError",
    "TooManyAttemptsError",
    "TooManyContactsError",
    "TransferAmountTooLowError",
    "UnknownActionError",
    "UnknownCountryPrefixError",
    "UnspecifiedError",
    "error_for",
    "raise_for",
]


class OctopushError(VendorError):
    """Any error of Octopush SMS.

    https://octopush.com/en/sms-gateway-api-documentation/return-codes/
    """

    vendor = "octopush"
    url = "https://octopush.com/en/sms-gateway-api-documentation/return-codes/"


class OctopushUndocumentedCodeError(OctopushError, UndocumentedCodeError):
    """A code that Octopush SMS does not document."""


class MissingPostRequestError(OctopushError, InvalidArgumentError):
    """POST request missing.

    Code 100.
    """

    code = "100"
    message = "POST request missing."


class InvalidLoginDetailsError(OctopushError, UnauthenticatedError):
    """Incorrect login details.

    Code 101.
    """

    code = "101"
    message = "Incorrect login details."


class SmsTooLongError(OctopushError, InvalidArgumentError):
    """Your SMS exceeds 160 characters.

    Code 102.
    """

    code = "102"
    message = "Your SMS exceeds 160 characters"


class MissingRecipientsError(OctopushError, InvalidArgumentError):
    """Your message has no recipients.

    Code 103.
    """

    code = "103"
    message = "Your message has no recipients"


class InvalidSenderError(OctopushError, InvalidArgumentError):
    """Code 106.

    You have entered the Sender incorrectly. 3 to 11 characters, chosen from 0 to 9, a
    to z, A to Z. No accent, space or punctuation.
    """

    code = "106"
    message = (
        "You have entered the Sender incorrectly. 3 to 11 characters, chosen from 0 to "
        "9, a to z, A to Z. No accent, space or punctuation."
    )


class MissingMessageTextError(OctopushError, InvalidArgumentError):
    """The text of your message is missing.

    Code 107.
    """

    code = "107"
    message = "The text of your message is missing."


class MissingLoginDetailsError(OctopushError, UnauthenticatedError):
    """You have not entered your login details.

    Code 108.
    """

    code = "108"
    message = "You have not entered your login details."


class MissingPasswordError(OctopushError, UnauthenticatedError):
    """You have not entered your password.

    Code 109.
    """

    code = "109"
    message = "You have not entered your password."


class MissingRecipientListError(OctopushError, InvalidArgumentError):
    """You have not entered the list of recipient.

    Code 110.
    """

    code = "110"
    message = "You have not entered the list of recipient."


class MissingRecipientMethodError(OctopushError, InvalidArgumentError):
    """You have not chosen a way to enter your recipients.

    Code 111.
    """

    code = "111"
    message = "You have not chosen a way to enter your recipients."


class MissingMessageQualityError(OctopushError, InvalidArgumentError):
    """You have not defined the quality of your message.

    Code 112.
    """

    code = "112"
    message = "You have not defined the quality of your message."


class AccountNotValidatedError(OctopushError, PermissionDeniedError):
    """Your account is not validated.

    Log in Octopush and go to the “User interface” section.

    Code 113.
    """

    code = "113"
    message = (
        "Your account is not validated. Log in Octopush and go to the “User interface” "
        "section."
    )


class AccountUnderInvestigationError(OctopushError, PermissionDeniedError):
    """You are under investigation for the fraudulent use of our services.

    Code 114.
    """

    code = "114"
    message = "You are under investigation for the fraudulent use of our services."


class RecipientCountMismatchError(OctopushError, InvalidArgumentError):
    """Code 115.

    The recipient number is different from the number of one of the parameters that you
    have related it to.
    """

    code = "115"
    message = (
        "The recipient number is different from the number of one of the parameters "
        "that you have related it to."
    )


class MissingContactListError(OctopushError, InvalidArgumentError):
    """The mailing option only works by using a contact list.

    Code 116.
    """

    code = "116"
    message = "The mailing option only works by using a contact list."


class InvalidRecipientNumbersError(OctopushError, InvalidArgumentError):
    """Your recipient list contains no correct numbers.

    Have you formatted your numbers by including the international dialling code?
    Contact us if you have any problems.

    Code 117.
    """

    code = "117"
    message = (
        "Your recipient list contains no correct numbers. Have you formatted your "
        "numbers by including the international dialling code? Contact us if you have "
        "any problems."
    )


class MissingTestSmsChoiceError(OctopushError, InvalidArgumentError):
    """Code 118.

    You must tick one of the two boxes to indicate if you do not wish to send test SMS
    or if you have correctly received and validated it.
    """

    code = "118"
    message = (
        "You must tick one of the two boxes to indicate if you do not wish to send "
        "test SMS or if you have correctly received and validated it."
    )


class SmsTooLongForTypeError(OctopushError, InvalidArgumentError):
    """You cannot send SMS with more than 160 characters for this type of SMS.

    Code 119.
    """

    code = "119"
    message = "You cannot send SMS with more than 160 characters for this type of SMS"


class DuplicateRequestIdError(OctopushError, AlreadyExistsError):
    """A SMS with the same request_id has already been sent.

    Code 120.
    """

    code = "120"
    message = "A SMS with the same request_id has already been sent."


class MissingPremiumStopMentionError(OctopushError, InvalidArgumentError):
    """Code 121.

    In Premium SMS, the mention “STOP au XXXXX” is mandatory and must belong to your
    text (respect the case).
    """

    code = "121"
    message = (
        "In Premium SMS, the mention “STOP au XXXXX” is mandatory and must belong to "
        "your text (respect the case)."
    )


class MissingStandardStopMentionError(OctopushError, InvalidArgumentError):
    """Code 122.

    In Standard SMS, the mention “no PUB=STOP” is mandatory and must belong to your text
    (respect the case).
    """

    code = "122"
    message = (
        "In Standard SMS, the mention “no PUB=STOP” is mandatory and must belong to "
        "your text (respect the case)."
    )


class MissingRequestHashError(OctopushError, InvalidArgumentError):
    """The field request_sha1 is missing.

    Code 123.
    """

    code = "123"
    message = "The field request_sha1 is missing."


class RequestHashMismatchError(OctopushError, InvalidArgumentError):
    """The field request_sha1 does not match.

    The data is wrong, or the query string contains an error or the frame contains an
    error: the request is rejected.

    Code 124.
    """

    code = "124"
    message = (
        "The field request_sha1 does not match. The data is wrong, or the query string "
        "contains an error or the frame contains an error: the request is rejected."
    )


class UnspecifiedError(OctopushError, UnknownError):
    """An undefined error has occurred.

    Please contact support.

    Code 125.
    """

    code = "125"
    message = "An undefined error has occurred. Please contact support."


class DuplicateUserBatchIdError(OctopushError, AlreadyExistsError):
    """The user_batch_id has already been used.

    Code 133.
    """

    code = "133"
    message = "The user_batch_id has already been used"


class UnknownCountryPrefixError(OctopushError, InvalidArgumentError):
    """No country was found for this prefix.

    Code 150.
    """

    code = "150"
    message = "No country was found for this prefix."


class CountryNotSupportedError(OctopushError, InvalidArgumentError):
    """The recipient country is not part of the countries serviced by Octopush.

    Code 151.
    """

    code = "151"
    message = "The recipient country is not part of the countries serviced by Octopush."


class LowCostSmsNotSupportedError(OctopushError, InvalidArgumentError):
    """You cannot send low cost SMS to this country.

    Choose Premium SMS.

    Code 152.
    """

    code = "152"
    message = "You cannot send low cost SMS to this country. Choose Premium SMS"


class RouteCongestedError(OctopushError, UnavailableError, RetryableError):
    """The route is congested.

    This type of SMS cannot be dispatched immediately. If your order is urgent, please
    use another type of SMS.

    Code 153; the same request may succeed later.
    """

    code = "153"
    message = (
        "The route is congested. This type of SMS cannot be dispatched immediately. If "
        "your order is urgent, please use another type of SMS."
    )


class OptionNotAllowedError(OctopushError, PermissionDeniedError):
    """This option is only available on request.

    Do not hesitate to request access if you need it.

    Code 201.
    """

    code = "201"
    message = (
        "This option is only available on request. Do not hesitate to request access "
        "if you need it."
    )


class FeatureNotAllowedError(OctopushError, PermissionDeniedError):
    """You do not have access to this feature.

    Code 207.
    """

    code = "207"
    message = "You do not have access to this feature."


class InvalidSmsTypeError(OctopushError, InvalidArgumentError):
    """Wrong type of SMS.

    Code 208.
    """

    code = "208"
    message = "Wrong type of SMS."


class RecipientNotAllowedError(OctopushError, PermissionDeniedError):
    """You are not allowed to send SMS messages to this user.

    Code 209.
    """

    code = "209"
    message = "You are not allowed to send SMS messages to this user."


class UnknownActionError(OctopushError, UnimplementedError):
    """The requested action is unknown.

    Code 306.
    """

    code = "306"
    message = "The requested action is unknown."


class InvalidFileError(OctopushError, InvalidArgumentError):
    """Error of file.

    Code 308.
    """

    code = "308"
    message = "Error of file."


class ActionNotProcessedError(OctopushError, InternalError):
    """Impossible to process the requested action.

    Code 500.
    """

    code = "500"
    message = "Impossible to process the requested action"


class ConnectionFailedError(OctopushError, UnavailableError):
    """Connection error.

    Please contact our customer support.

    Code 501.
    """

    code = "501"
    message = "Connection error. Please contact our customer support"


class CreditError(OctopushError):
    """About credit and its transfer (104, 105, 202 to 206 and 210)."""


class InsufficientCreditError(CreditError, ResourceExhaustedError):
    """You have run out of credit.

    Code 104.
    """

    code = "104"
    message = "You have run out of credit."


class CreditOrderPendingError(CreditError, ResourceExhaustedError, RetryableError):
    """Code 105; the same request may succeed later.

    You don’t have enough credit on your balance, but your last order is waiting for
    being validated.
    """

    code = "105"
    message = (
        "You don’t have enough credit on your balance, but your last order is waiting "
        "for being validated"
    )


class InvalidCreditEmailError(CreditError, InvalidArgumentError):
    """The email account you wish to credit is incorrect.

    Code 202.
    """

    code = "202"
    message = "The email account you wish to credit is incorrect."


class SessionAlreadyOpenError(CreditError, AbortedError, RetryableError):
    """You already have tokens in use.

    You can only have one session open at a time.

    Code 203; the same request may succeed later.
    """

    code = "203"
    message = (
        "You already have tokens in use. You can only have one session open at a time."
    )


class InvalidTokenError(CreditError, UnauthenticatedError):
    """You specified a wrong token.

    Code 204.
    """

    code = "204"
    message = "You specified a wrong token."


class TransferAmountTooLowError(CreditError, InvalidArgumentError):
    """The number of text messages you want to transfer is too low.

    Code 205.
    """

    code = "205"
    message = "The number of text messages you want to transfer is too low."


class CreditTransferInProgressError(CreditError, AbortedError, RetryableError):
    """You may not run campaigns during a credit transfer.

    Code 206; the same request may succeed later.
    """

    code = "206"
    message = "You may not run campaigns during a credit transfer."


class SubAccountEmailNotFoundError(CreditError, NotFoundError):
    """This email is not specified in any of your sub accounts or affiliate users.

    Code 210.
    """

    code = "210"
    message = (
        "This email is not specified in any of your sub accounts or affiliate users."
    )


class CampaignError(OctopushError):
    """About a campaign (126 to 132)."""


class CampaignAwaitingApprovalError(CampaignError, FailedPreconditionError):
    """An SMS campaign is already waiting for approval to send.

    You must validate or cancel it in order to start another.

    Code 126.
    """

    code = "126"
    message = (
        "An SMS campaign is already waiting for approval to send. You must validate or "
        "cancel it in order to start another."
    )


class CampaignInProgressError(CampaignError, AbortedError, RetryableError):
    """An SMS campaign is already being processed.

    You must wait for processing to be completed in order to start another.

    Code 127; the same request may succeed later.
    """

    code = "127"
    message = (
        "An SMS campaign is already being processed. You must wait for processing to "
        "be completed in order to start another."
    )


class TooManyAttemptsError(CampaignError, ResourceExhaustedError):
    """Too many attempts have been made.

    You need to start a new campaign.

    Code 128.
    """

    code = "128"
    message = "Too many attempts have been made. You need to start a new campaign."


class CampaignBeingBuiltError(CampaignError, AbortedError, RetryableError):
    """Campaign is being built.

    Code 129; the same request may succeed later.
    """

    code = "129"
    message = "Campaign is being built."


class CampaignNotFinishedError(CampaignError, FailedPreconditionError):
    """Campaign has not been set as finished.

    Code 130.
    """

    code = "130"
    message = "Campaign has not been set as finished."


class CampaignNotFoundError(CampaignError, NotFoundError):
    """Campaign not found.

    Code 131.
    """

    code = "131"
    message = "Campaign not found."


class CampaignAlreadySentError(CampaignError, FailedPreconditionError):
    """Campaign sent.

    Code 132.
    """

    code = "132"
    message = "Campaign sent."


class ListError(OctopushError):
    """About a contact list (300 to 305)."""


class ListManagementNotAllowedError(ListError, PermissionDeniedError):
    """You are not authorized to manage your lists by API.

    Code 300.
    """

    code = "300"
    message = "You are not authorized to manage your lists by API."


class ListLimitExceededError(ListError, ResourceExhaustedError):
    """You have reached the maximum number of lists.

    Code 301.
    """

    code = "301"
    message = "You have reached the maximum number of lists."


class DuplicateListNameError(ListError, AlreadyExistsError):
    """A list with the same name already exists.

    Code 302.
    """

    code = "302"
    message = "A list with the same name already exists."


class ListNotFoundError(ListError, NotFoundError):
    """The specified list does not exist.

    Code 303.
    """

    code = "303"
    message = "The specified list does not exist."


class ListFullError(ListError, ResourceExhaustedError):
    """The list is already full.

    Code 304.
    """

    code = "304"
    message = "The list is already full."


class TooManyContactsError(ListError, InvalidArgumentError):
    """There are too many contacts in the query.

    Code 305.
    """

    code = "305"
    message = "There are too many contacts in the query."


_LOOKUP: "Lookup[OctopushError]" = Lookup(
    {
        "100": MissingPostRequestError,
        "101": InvalidLoginDetailsError,
        "102": SmsTooLongError,
        "103": MissingRecipientsError,
        "104": InsufficientCreditError,
        "105": CreditOrderPendingError,
        "106": InvalidSenderError,
        "107": MissingMessageTextError,
        "108": MissingLoginDetailsError,
        "109": MissingPasswordError,
        "110": MissingRecipientListError,
        "111": MissingRecipientMethodError,
        "112": MissingMessageQualityError,
        "113": AccountNotValidatedError,
        "114": AccountUnderInvestigationError,
        "115": RecipientCountMismatchError,
        "116": MissingContactListError,
        "117": InvalidRecipientNumbersError,
        "118": MissingTestSmsChoiceError,
        "119": SmsTooLongForTypeError,
        "120": DuplicateRequestIdError,
        "121": MissingPremiumStopMentionError,
        "122": MissingStandardStopMentionError,
        "123": MissingRequestHashError,
        "124": RequestHashMismatchError,
        "125": UnspecifiedError,
        "126": CampaignAwaitingApprovalError,
        "127": CampaignInProgressError,
        "128": TooManyAttemptsError,
        "129": CampaignBeingBuiltError,
        "130": CampaignNotFinishedError,
        "131": CampaignNotFoundError,
        "132": CampaignAlreadySentError,
        "133": DuplicateUserBatchIdError,
        "150": UnknownCountryPrefixError,
        "151": CountryNotSupportedError,
        "152": LowCostSmsNotSupportedError,
        "153": RouteCongestedError,
        "201": OptionNotAllowedError,
        "202": InvalidCreditEmailError,
        "203": SessionAlreadyOpenError,
        "204": InvalidTokenError,
        "205": TransferAmountTooLowError,
        "206": CreditTransferInProgressError,
        "207": FeatureNotAllowedError,
        "208": InvalidSmsTypeError,
        "209": RecipientNotAllowedError,
        "210": SubAccountEmailNotFoundError,
        "300": ListManagementNotAllowedError,
        "301": ListLimitExceededError,
        "302": DuplicateListNameError,
        "303": ListNotFoundError,
        "304": ListFullError,
        "305": TooManyContactsError,
        "306": UnknownActionError,
        "308": InvalidFileError,
        "500": ActionNotProcessedError,
        "501": ConnectionFailedError,
    },
    undocumented=OctopushUndocumentedCodeError,
    numeric=True,
    successes=("000",),
)

ERRORS: "Final" = _LOOKUP.errors
raise_for: "Final" = _LOOKUP.raise_for
error_for: "Final" = _LOOKUP.error_for
