# Generated from specs/octopush.csv and specs/octopush.toml.
# To change this file, edit those and run `make generate`.
# Checksums: 550caa9ee65fa65b 05058a43c0645e83
"""Error codes of Octopush SMS.

From https://octopush.com/en/sms-gateway-api-documentation/return-codes/ as read on
2026-11-21.

Where a reply has its code, and what is read beside it::

    error_code: required
    failures[].error_code: required
    octopush.error_code: required
    octopush.failures.failure[].error_code: required

The classes, each with its code::

    OctopushError
        OctopushUndocumentedCodeError
        OctopushErrorGroup
        OctopushMissingCodeError: no-code
        OctopushHttpError
            OctopushHttpInvalidArgumentError: http-400
            OctopushHttpUnauthenticatedError: http-401
            OctopushHttpPermissionDeniedError: http-403
            OctopushHttpNotFoundError: http-404
            OctopushHttpUnimplementedError: http-501
            OctopushHttpDeadlineExceededError: http-504
            OctopushHttpAbortedError: http-409
            OctopushHttpFailedPreconditionError: http-412
            OctopushHttpOutOfRangeError: http-416
            OctopushHttpResourceExhaustedError: http-429
            OctopushHttpUnavailableError: http-503
            OctopushHttpInternalError: http-500
        PostRequestRequiredError: 100
        InvalidLoginDetailsError: 101
        SmsTooLongError: 102
        MissingRecipientsError: 103
        InvalidSenderError: 106
        MissingMessageTextError: 107
        MissingLoginDetailsError: 108
        MissingPasswordError: 109
        MissingRecipientListError: 110
        MissingRecipientMethodError: 111
        MissingMessageQualityError: 112
        AccountNotValidatedError: 113
        AccountUnderInvestigationError: 114
        RecipientCountMismatchError: 115
        InvalidRecipientNumbersError: 117
        MissingTestSmsChoiceError: 118
        SmsTooLongForTypeError: 119
        DuplicateRequestIdError: 120
        MissingPremiumStopMentionError: 121
        MissingStandardStopMentionError: 122
        MissingRequestHashError: 123
        RequestHashMismatchError: 124
        UnspecifiedError: 125
        DuplicateUserBatchIdError: 133
        UnknownCountryPrefixError: 150
        CountryNotSupportedError: 151
        LowCostSmsNotSupportedError: 152
        RouteCongestedError: 153
        OptionNotAllowedError: 201
        FeatureNotAllowedError: 207
        InvalidSmsTypeError: 208
        RecipientNotAllowedError: 209
        UnknownActionError: 306
        InvalidFileError: 308
        ActionNotProcessedError: 500
        ConnectionFailedError: 501
        CreditError
            InsufficientCreditError: 104
            CreditOrderPendingError: 105
            InvalidCreditRecipientEmailError: 202
            SessionAlreadyOpenError: 203
            InvalidTokenError: 204
            TransferAmountTooLowError: 205
            CreditTransferInProgressError: 206
            SubAccountEmailNotFoundError: 210
        CampaignError
            CampaignAwaitingApprovalError: 126
            CampaignInProgressError: 127
            TooManyAttemptsError: 128
            CampaignBeingBuiltError: 129
            CampaignNotSetAsFinishedError: 130
            CampaignNotFoundError: 131
            CampaignAlreadySentError: 132
        ContactListError
            ContactListRequiredError: 116
            ListManagementNotAllowedError: 300
            ListLimitExceededError: 301
            DuplicateListNameError: 302
            ListNotFoundError: 303
            ListFullError: 304
            TooManyContactsError: 305
"""

from __future__ import annotations

from vendor_errors import (
    AbortedError,
    AlreadyExistsError,
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
    lookup,
    replies,
    types,
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
    "AccountNotValidatedError",
    "AccountUnderInvestigationError",
    "ActionNotProcessedError",
    "CampaignAlreadySentError",
    "CampaignAwaitingApprovalError",
    "CampaignBeingBuiltError",
    "CampaignError",
    "CampaignInProgressError",
    "CampaignNotFoundError",
    "CampaignNotSetAsFinishedError",
    "ConnectionFailedError",
    "ContactListError",
    "ContactListRequiredError",
    "CountryNotSupportedError",
    "CreditError",
    "CreditOrderPendingError",
    "CreditTransferInProgressError",
    "DuplicateListNameError",
    "DuplicateRequestIdError",
    "DuplicateUserBatchIdError",
    "FeatureNotAllowedError",
    "InsufficientCreditError",
    "InvalidCreditRecipientEmailError",
    "InvalidFileError",
    "InvalidLoginDetailsError",
    "InvalidRecipientNumbersError",
    "InvalidSenderError",
    "InvalidSmsTypeError",
    "InvalidTokenError",
    "ListFullError",
    "ListLimitExceededError",
    "ListManagementNotAllowedError",
    "ListNotFoundError",
    "LowCostSmsNotSupportedError",
    "MissingLoginDetailsError",
    "MissingMessageQualityError",
    "MissingMessageTextError",
    "MissingPasswordError",
    "MissingPremiumStopMentionError",
    "MissingRecipientListError",
    "MissingRecipientMethodError",
    "MissingRecipientsError",
    "MissingRequestHashError",
    "MissingStandardStopMentionError",
    "MissingTestSmsChoiceError",
    "OctopushError",
    "OctopushErrorGroup",
    "OctopushHttpAbortedError",
    "OctopushHttpDeadlineExceededError",
    "OctopushHttpError",
    "OctopushHttpFailedPreconditionError",
    "OctopushHttpInternalError",
    "OctopushHttpInvalidArgumentError",
    "OctopushHttpNotFoundError",
    "OctopushHttpOutOfRangeError",
    "OctopushHttpPermissionDeniedError",
    "OctopushHttpResourceExhaustedError",
    "OctopushHttpUnauthenticatedError",
    "OctopushHttpUnavailableError",
    "OctopushHttpUnimplementedError",
    "OctopushMissingCodeError",
    "OctopushUndocumentedCodeError",
    "OptionNotAllowedError",
    "PostRequestRequiredError",
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
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class OctopushError(VendorError):
    """Any error of Octopush SMS.

    https://octopush.com/en/sms-gateway-api-documentation/return-codes/
    """

    vendor = "octopush"
    url = "https://octopush.com/en/sms-gateway-api-documentation/return-codes/"


class OctopushUndocumentedCodeError(OctopushError, UndocumentedCodeError):
    """A code that Octopush SMS does not document."""


class OctopushErrorGroup(OctopushError, replies.ErrorGroup[OctopushError]):
    """Errors of parts of a reply.

    `exceptions` has them, each with its part in `details`.
    """


class OctopushHttpError(OctopushError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class CreditError(OctopushError):
    """About credit and its transfer (104, 105, 202 to 206 and 210)."""


class CampaignError(OctopushError):
    """About a campaign (126 to 132)."""


class ContactListError(OctopushError):
    """About a contact list (116 and 300 to 305)."""


class OctopushMissingCodeError(OctopushError, UnknownError):
    """A reply, or a part of one, without the code that each has."""

    code = "no-code"
    message = "No code in the reply"


class OctopushHttpInvalidArgumentError(OctopushHttpError, InvalidArgumentError):
    """HTTP status 400, 413, 422 or another 4xx, without a code.

    Invalid argument, not retryable.
    """

    code = "http-400"
    message = "HTTP status 400, and no code in the reply"
    http_status: int | None = 400


class OctopushHttpUnauthenticatedError(OctopushHttpError, UnauthenticatedError):
    """HTTP status 401, without a code.

    Unauthenticated, not retryable.
    """

    code = "http-401"
    message = "HTTP status 401, and no code in the reply"
    http_status: int | None = 401


class OctopushHttpPermissionDeniedError(OctopushHttpError, PermissionDeniedError):
    """HTTP status 403, without a code.

    Permission denied, not retryable.
    """

    code = "http-403"
    message = "HTTP status 403, and no code in the reply"
    http_status: int | None = 403


class OctopushHttpNotFoundError(OctopushHttpError, NotFoundError):
    """HTTP status 404 or 410, without a code.

    Not found, not retryable.
    """

    code = "http-404"
    message = "HTTP status 404, and no code in the reply"
    http_status: int | None = 404


class OctopushHttpUnimplementedError(OctopushHttpError, UnimplementedError):
    """HTTP status 405 or 501, without a code.

    Unimplemented, not retryable.
    """

    code = "http-501"
    message = "HTTP status 501, and no code in the reply"
    http_status: int | None = 501


class OctopushHttpDeadlineExceededError(
    OctopushHttpError, DeadlineExceededError, RetryableError
):
    """HTTP status 408 or 504, without a code.

    Deadline exceeded, retryable (the same request may succeed later).
    """

    code = "http-504"
    message = "HTTP status 504, and no code in the reply"
    http_status: int | None = 504


class OctopushHttpAbortedError(OctopushHttpError, AbortedError):
    """HTTP status 409, without a code.

    Aborted, not retryable.
    """

    code = "http-409"
    message = "HTTP status 409, and no code in the reply"
    http_status: int | None = 409


class OctopushHttpFailedPreconditionError(OctopushHttpError, FailedPreconditionError):
    """HTTP status 412, without a code.

    Failed precondition, not retryable.
    """

    code = "http-412"
    message = "HTTP status 412, and no code in the reply"
    http_status: int | None = 412


class OctopushHttpOutOfRangeError(OctopushHttpError, OutOfRangeError):
    """HTTP status 416, without a code.

    Out of range, not retryable.
    """

    code = "http-416"
    message = "HTTP status 416, and no code in the reply"
    http_status: int | None = 416


class OctopushHttpResourceExhaustedError(
    OctopushHttpError, ResourceExhaustedError, RetryableError
):
    """HTTP status 429, without a code.

    Resource exhausted, retryable (the same request may succeed later).
    """

    code = "http-429"
    message = "HTTP status 429, and no code in the reply"
    http_status: int | None = 429


class OctopushHttpUnavailableError(OctopushHttpError, UnavailableError, RetryableError):
    """HTTP status 425, 502 or 503, without a code.

    Unavailable, retryable (the same request may succeed later).
    """

    code = "http-503"
    message = "HTTP status 503, and no code in the reply"
    http_status: int | None = 503


class OctopushHttpInternalError(OctopushHttpError, InternalError):
    """HTTP status 500 or another 5xx, without a code.

    Internal, not retryable.
    """

    code = "http-500"
    message = "HTTP status 500, and no code in the reply"
    http_status: int | None = 500


class PostRequestRequiredError(OctopushError, InvalidArgumentError):
    """POST request missing.

    Code 100: invalid argument, not retryable.
    """

    code = "100"
    message = "POST request missing."


class InvalidLoginDetailsError(OctopushError, UnauthenticatedError):
    """Incorrect login details.

    Code 101: unauthenticated, not retryable.
    """

    code = "101"
    message = "Incorrect login details."


class SmsTooLongError(OctopushError, InvalidArgumentError):
    """Your SMS exceeds 160 characters.

    Code 102: invalid argument, not retryable.
    """

    code = "102"
    message = "Your SMS exceeds 160 characters"


class MissingRecipientsError(OctopushError, InvalidArgumentError):
    """Your message has no recipients.

    Code 103: invalid argument, not retryable.
    """

    code = "103"
    message = "Your message has no recipients"


class InvalidSenderError(OctopushError, InvalidArgumentError):
    """You have entered the Sender incorrectly.

    3 to 11 characters, chosen from 0 to 9, a to z, A to Z. No accent, space or
    punctuation.

    Code 106: invalid argument, not retryable.
    """

    code = "106"
    message = (
        "You have entered the Sender incorrectly. 3 to 11 characters, chosen from 0 to "
        "9, a to z, A to Z. No accent, space or punctuation."
    )


class MissingMessageTextError(OctopushError, InvalidArgumentError):
    """The text of your message is missing.

    Code 107: invalid argument, not retryable.
    """

    code = "107"
    message = "The text of your message is missing."


class MissingLoginDetailsError(OctopushError, UnauthenticatedError):
    """You have not entered your login details.

    Code 108: unauthenticated, not retryable.
    """

    code = "108"
    message = "You have not entered your login details."


class MissingPasswordError(OctopushError, UnauthenticatedError):
    """You have not entered your password.

    Code 109: unauthenticated, not retryable.
    """

    code = "109"
    message = "You have not entered your password."


class MissingRecipientListError(OctopushError, InvalidArgumentError):
    """You have not entered the list of recipient.

    Code 110: invalid argument, not retryable.
    """

    code = "110"
    message = "You have not entered the list of recipient."


class MissingRecipientMethodError(OctopushError, InvalidArgumentError):
    """You have not chosen a way to enter your recipients.

    Code 111: invalid argument, not retryable.
    """

    code = "111"
    message = "You have not chosen a way to enter your recipients."


class MissingMessageQualityError(OctopushError, InvalidArgumentError):
    """You have not defined the quality of your message.

    Code 112: invalid argument, not retryable.
    """

    code = "112"
    message = "You have not defined the quality of your message."


class AccountNotValidatedError(OctopushError, PermissionDeniedError):
    """Your account is not validated.

    Log in Octopush and go to the “User interface” section.

    Code 113: permission denied, not retryable.
    """

    code = "113"
    message = (
        "Your account is not validated. Log in Octopush and go to the “User interface” "
        "section."
    )


class AccountUnderInvestigationError(OctopushError, PermissionDeniedError):
    """You are under investigation for the fraudulent use of our services.

    Code 114: permission denied, not retryable.
    """

    code = "114"
    message = "You are under investigation for the fraudulent use of our services."


class RecipientCountMismatchError(OctopushError, InvalidArgumentError):
    """The recipient number is different from the number of one of the ...

    The recipient number is different from the number of one of the parameters that you
    have related it to.

    Code 115: invalid argument, not retryable.
    """

    code = "115"
    message = (
        "The recipient number is different from the number of one of the parameters "
        "that you have related it to."
    )


class InvalidRecipientNumbersError(OctopushError, InvalidArgumentError):
    """Your recipient list contains no correct numbers.

    Have you formatted your numbers by including the international dialling code?
    Contact us if you have any problems.

    Code 117: invalid argument, not retryable.
    """

    code = "117"
    message = (
        "Your recipient list contains no correct numbers. Have you formatted your "
        "numbers by including the international dialling code? Contact us if you have "
        "any problems."
    )


class MissingTestSmsChoiceError(OctopushError, InvalidArgumentError):
    """You must tick one of the two boxes to indicate if you do not wish to ...

    You must tick one of the two boxes to indicate if you do not wish to send test SMS
    or if you have correctly received and validated it.

    Code 118: invalid argument, not retryable.
    """

    code = "118"
    message = (
        "You must tick one of the two boxes to indicate if you do not wish to send "
        "test SMS or if you have correctly received and validated it."
    )


class SmsTooLongForTypeError(OctopushError, InvalidArgumentError):
    """You cannot send SMS with more than 160 characters for this type of SMS.

    Code 119: invalid argument, not retryable.
    """

    code = "119"
    message = "You cannot send SMS with more than 160 characters for this type of SMS"


class DuplicateRequestIdError(OctopushError, AlreadyExistsError):
    """A SMS with the same request_id has already been sent.

    Code 120: already exists, not retryable.
    """

    code = "120"
    message = "A SMS with the same request_id has already been sent."


class MissingPremiumStopMentionError(OctopushError, InvalidArgumentError):
    """In Premium SMS, the mention “STOP au XXXXX” is mandatory and must ...

    In Premium SMS, the mention “STOP au XXXXX” is mandatory and must belong to your
    text (respect the case).

    Code 121: invalid argument, not retryable.
    """

    code = "121"
    message = (
        "In Premium SMS, the mention “STOP au XXXXX” is mandatory and must belong to "
        "your text (respect the case)."
    )


class MissingStandardStopMentionError(OctopushError, InvalidArgumentError):
    """In Standard SMS, the mention “no PUB=STOP” is mandatory and must ...

    In Standard SMS, the mention “no PUB=STOP” is mandatory and must belong to your text
    (respect the case).

    Code 122: invalid argument, not retryable.
    """

    code = "122"
    message = (
        "In Standard SMS, the mention “no PUB=STOP” is mandatory and must belong to "
        "your text (respect the case)."
    )


class MissingRequestHashError(OctopushError, InvalidArgumentError):
    """The field request_sha1 is missing.

    Code 123: invalid argument, not retryable.
    """

    code = "123"
    message = "The field request_sha1 is missing."


class RequestHashMismatchError(OctopushError, InvalidArgumentError):
    """The field request_sha1 does not match.

    The data is wrong, or the query string contains an error or the frame contains an
    error : the request is rejected.

    Code 124: invalid argument, not retryable.
    """

    code = "124"
    message = (
        "The field request_sha1 does not match. The data is wrong, or the query string "
        "contains an error or the frame contains an error : the request is rejected."
    )


class UnspecifiedError(OctopushError, UnknownError):
    """An undefined error has occurred.

    Please contact support.

    Code 125: unknown, not retryable.
    """

    code = "125"
    message = "An undefined error has occurred. Please contact support."


class DuplicateUserBatchIdError(OctopushError, AlreadyExistsError):
    """The user_batch_id has already been used.

    Code 133: already exists, not retryable.
    """

    code = "133"
    message = "The user_batch_id has already been used"


class UnknownCountryPrefixError(OctopushError, InvalidArgumentError):
    """No country was found for this prefix.

    Code 150: invalid argument, not retryable.
    """

    code = "150"
    message = "No country was found for this prefix."


class CountryNotSupportedError(OctopushError, InvalidArgumentError):
    """The recipient country is not part of the countries serviced by Octopush.

    Code 151: invalid argument, not retryable.
    """

    code = "151"
    message = "The recipient country is not part of the countries serviced by Octopush."


class LowCostSmsNotSupportedError(OctopushError, InvalidArgumentError):
    """You cannot send low cost SMS to this country.

    Choose Premium SMS.

    Code 152: invalid argument, not retryable.
    """

    code = "152"
    message = "You cannot send low cost SMS to this country. Choose Premium SMS"


class RouteCongestedError(OctopushError, UnavailableError, RetryableError):
    """The route is congested.

    This type of SMS cannot be dispatched immediately. If your order is urgent, please
    use another type of SMS.

    Code 153: unavailable, retryable (the same request may succeed later).
    """

    code = "153"
    message = (
        "The route is congested. This type of SMS cannot be dispatched immediately. If "
        "your order is urgent, please use another type of SMS."
    )


class OptionNotAllowedError(OctopushError, PermissionDeniedError):
    """This option is only available on request.

    Do not hesitate to request access if you need it.

    Code 201: permission denied, not retryable.
    """

    code = "201"
    message = (
        "This option is only available on request. Do not hesitate to request access "
        "if you need it."
    )


class FeatureNotAllowedError(OctopushError, PermissionDeniedError):
    """You do not have access to this feature.

    Code 207: permission denied, not retryable.
    """

    code = "207"
    message = "You do not have access to this feature."


class InvalidSmsTypeError(OctopushError, InvalidArgumentError):
    """Wrong type of SMS.

    Code 208: invalid argument, not retryable.
    """

    code = "208"
    message = "Wrong type of SMS."


class RecipientNotAllowedError(OctopushError, PermissionDeniedError):
    """You are not allowed to send SMS messages to this user.

    Code 209: permission denied, not retryable.
    """

    code = "209"
    message = "You are not allowed to send SMS messages to this user."


class UnknownActionError(OctopushError, UnimplementedError):
    """The requested action is unknown.

    Code 306: unimplemented, not retryable.
    """

    code = "306"
    message = "The requested action is unknown."


class InvalidFileError(OctopushError, InvalidArgumentError):
    """Error of file.

    Code 308: invalid argument, not retryable.
    """

    code = "308"
    message = "Error of file."


class ActionNotProcessedError(OctopushError, InternalError):
    """Impossible to process the requested action.

    Code 500: internal, not retryable.
    """

    code = "500"
    message = "Impossible to process the requested action"


class ConnectionFailedError(OctopushError, UnavailableError):
    """Connection error.

    Please contact our customer support.

    Code 501: unavailable, not retryable.
    """

    code = "501"
    message = "Connection error. Please contact our customer support"


class InsufficientCreditError(CreditError, ResourceExhaustedError):
    """You have run out of credit.

    Code 104, family CreditError: resource exhausted, not retryable.
    """

    code = "104"
    message = "You have run out of credit."


class CreditOrderPendingError(CreditError, ResourceExhaustedError, RetryableError):
    """You don’t have enough credit on your balance, but your last order is ...

    You don’t have enough credit on your balance, but your last order is waiting for
    being validated.

    Code 105, family CreditError: resource exhausted, retryable (the same request may
    succeed later).
    """

    code = "105"
    message = (
        "You don’t have enough credit on your balance, but your last order is waiting "
        "for being validated"
    )


class InvalidCreditRecipientEmailError(CreditError, InvalidArgumentError):
    """The email account you wish to credit is incorrect.

    Code 202, family CreditError: invalid argument, not retryable.
    """

    code = "202"
    message = "The email account you wish to credit is incorrect."


class SessionAlreadyOpenError(CreditError, AbortedError, RetryableError):
    """You already have tokens in use.

    You can only have one session open at a time.

    Code 203, family CreditError: aborted, retryable (the same request may succeed
    later).
    """

    code = "203"
    message = (
        "You already have tokens in use. You can only have one session open at a time."
    )


class InvalidTokenError(CreditError, UnauthenticatedError):
    """You specified a wrong token.

    Code 204, family CreditError: unauthenticated, not retryable.
    """

    code = "204"
    message = "You specified a wrong token."


class TransferAmountTooLowError(CreditError, InvalidArgumentError):
    """The number of text messages you want to transfer is too low.

    Code 205, family CreditError: invalid argument, not retryable.
    """

    code = "205"
    message = "The number of text messages you want to transfer is too low."


class CreditTransferInProgressError(CreditError, AbortedError, RetryableError):
    """You may not run campaigns during a credit transfer.

    Code 206, family CreditError: aborted, retryable (the same request may succeed
    later).
    """

    code = "206"
    message = "You may not run campaigns during a credit transfer."


class SubAccountEmailNotFoundError(CreditError, NotFoundError):
    """This email is not specified in any of your sub accounts or affiliate ...

    This email is not specified in any of your sub accounts or affiliate users.

    Code 210, family CreditError: not found, not retryable.
    """

    code = "210"
    message = (
        "This email is not specified in any of your sub accounts or affiliate users."
    )


class CampaignAwaitingApprovalError(CampaignError, FailedPreconditionError):
    """An SMS campaign is already waiting for approval to send.

    You must validate or cancel it in order to start another.

    Code 126, family CampaignError: failed precondition, not retryable.
    """

    code = "126"
    message = (
        "An SMS campaign is already waiting for approval to send. You must validate or "
        "cancel it in order to start another."
    )


class CampaignInProgressError(CampaignError, AbortedError, RetryableError):
    """An SMS campaign is already being processed.

    You must wait for processing to be completed in order to start another.

    Code 127, family CampaignError: aborted, retryable (the same request may succeed
    later).
    """

    code = "127"
    message = (
        "An SMS campaign is already being processed. You must wait for processing to "
        "be completed in order to start another."
    )


class TooManyAttemptsError(CampaignError, ResourceExhaustedError):
    """Too many attempts have been made.

    You need to start a new campaign.

    Code 128, family CampaignError: resource exhausted, not retryable.
    """

    code = "128"
    message = "Too many attempts have been made. You need to start a new campaign."


class CampaignBeingBuiltError(CampaignError, AbortedError, RetryableError):
    """Campaign is being built.

    Code 129, family CampaignError: aborted, retryable (the same request may succeed
    later).
    """

    code = "129"
    message = "Campaign is being built."


class CampaignNotSetAsFinishedError(CampaignError, FailedPreconditionError):
    """Campaign has not been set as finished.

    Code 130, family CampaignError: failed precondition, not retryable.
    """

    code = "130"
    message = "Campaign has not been set as finished."


class CampaignNotFoundError(CampaignError, NotFoundError):
    """Campaign not found.

    Code 131, family CampaignError: not found, not retryable.
    """

    code = "131"
    message = "Campaign not found."


class CampaignAlreadySentError(CampaignError, FailedPreconditionError):
    """Campaign sent.

    Code 132, family CampaignError: failed precondition, not retryable.
    """

    code = "132"
    message = "Campaign sent."


class ContactListRequiredError(ContactListError, InvalidArgumentError):
    """The mailing option only works by using a contact list.

    Code 116, family ContactListError: invalid argument, not retryable.
    """

    code = "116"
    message = "The mailing option only works by using a contact list."


class ListManagementNotAllowedError(ContactListError, PermissionDeniedError):
    """You are not authorized to manage your lists by API.

    Code 300, family ContactListError: permission denied, not retryable.
    """

    code = "300"
    message = "You are not authorized to manage your lists by API."


class ListLimitExceededError(ContactListError, ResourceExhaustedError):
    """You have reached the maximum number of lists.

    Code 301, family ContactListError: resource exhausted, not retryable.
    """

    code = "301"
    message = "You have reached the maximum number of lists."


class DuplicateListNameError(ContactListError, AlreadyExistsError):
    """A list with the same name already exists.

    Code 302, family ContactListError: already exists, not retryable.
    """

    code = "302"
    message = "A list with the same name already exists."


class ListNotFoundError(ContactListError, NotFoundError):
    """The specified list does not exist.

    Code 303, family ContactListError: not found, not retryable.
    """

    code = "303"
    message = "The specified list does not exist."


class ListFullError(ContactListError, ResourceExhaustedError):
    """The list is already full.

    Code 304, family ContactListError: resource exhausted, not retryable.
    """

    code = "304"
    message = "The list is already full."


class TooManyContactsError(ContactListError, InvalidArgumentError):
    """There are too many contacts in the query.

    Code 305, family ContactListError: invalid argument, not retryable.
    """

    code = "305"
    message = "There are too many contacts in the query."


_LOOKUP: lookup.Lookup[OctopushError] = lookup.Lookup(
    {
        "100": PostRequestRequiredError,
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
        "116": ContactListRequiredError,
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
        "130": CampaignNotSetAsFinishedError,
        "131": CampaignNotFoundError,
        "132": CampaignAlreadySentError,
        "133": DuplicateUserBatchIdError,
        "150": UnknownCountryPrefixError,
        "151": CountryNotSupportedError,
        "152": LowCostSmsNotSupportedError,
        "153": RouteCongestedError,
        "201": OptionNotAllowedError,
        "202": InvalidCreditRecipientEmailError,
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

ERRORS: typing.Final[abc.Mapping[str, type[OctopushError]]] = _LOOKUP.errors
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
        OctopushError: The class of the code or, where it means several things and the
            message points to one, of that meaning; OctopushUndocumentedCodeError where
            the code is in no table.
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
) -> OctopushError | None:
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


_REPLIES: replies.Replies[OctopushError] = replies.Replies(
    _LOOKUP,
    places=(
        replies.Place("error_code", required=True),
        replies.Place("failures[].error_code", required=True),
        replies.Place("octopush.error_code", required=True),
        replies.Place("octopush.failures.failure[].error_code", required=True),
    ),
    http_errors=(
        OctopushHttpInvalidArgumentError,
        OctopushHttpUnauthenticatedError,
        OctopushHttpPermissionDeniedError,
        OctopushHttpNotFoundError,
        OctopushHttpUnimplementedError,
        OctopushHttpDeadlineExceededError,
        OctopushHttpAbortedError,
        OctopushHttpFailedPreconditionError,
        OctopushHttpOutOfRangeError,
        OctopushHttpResourceExhaustedError,
        OctopushHttpUnavailableError,
        OctopushHttpInternalError,
    ),
    missing=OctopushMissingCodeError,
    group=OctopushErrorGroup,
)


@_REPLIES.raising
def raise_for_reply(
    body: types.Reply,
    http_status: int | None = None,
) -> None:
    """Raise what a reply says that is wrong, or return None where nothing is.

    Args:
        body: The reply: decoded JSON, or the bytes or the text as they came; None where
            it has no body.
        http_status: The HTTP status that came with it.

    Raises:
        OctopushError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. OctopushErrorGroup where parts of the reply
            failed. OctopushMissingCodeError where there is no code. A subclass of
            OctopushHttpError where there is no code, and the status is 400 or more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
) -> list[OctopushError]:
    """Return what a reply says that is wrong: its exceptions, none where nothing is.

    Args:
        body: As in `raise_for_reply`.
        http_status: As in `raise_for_reply`.

    Raises:
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError
