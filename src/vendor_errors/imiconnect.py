# Generated from specs/imiconnect.csv and specs/imiconnect.toml.
# To change this file, edit those and run `make generate`.
# Checksums: 9331c4503c233b05 37bb3a0c5bbb6437
"""Error codes of IMIconnect.

From https://docs.imiconnect.com/docs/api-codes as read on 2026-11-21.

Where a reply has its code, and what is read beside it::

    response.code, and description: required
    response[].code, and description: required

The classes, each with its code::

    ImiconnectError
        ImiconnectUndocumentedCodeError
        ImiconnectErrorGroup
        ImiconnectMissingCodeError: no-code
        ImiconnectHttpError
            ImiconnectHttpInvalidArgumentError: http-400
            ImiconnectHttpUnauthenticatedError: http-401
            ImiconnectHttpPermissionDeniedError: http-403
            ImiconnectHttpNotFoundError: http-404
            ImiconnectHttpUnimplementedError: http-501
            ImiconnectHttpDeadlineExceededError: http-504
            ImiconnectHttpAbortedError: http-409
            ImiconnectHttpFailedPreconditionError: http-412
            ImiconnectHttpOutOfRangeError: http-416
            ImiconnectHttpResourceExhaustedError: http-429
            ImiconnectHttpUnavailableError: http-503
            ImiconnectHttpInternalError: http-500
        PartialSuccessError: 1002
        InvalidJsonError: 7000
        AuthenticationFailedError: 7001
        MissingServiceKeyError: 7002
        MissingOrInvalidParameterError: 7003
            InvalidProfileStatusError: 7003
            MissingActionPositionError: 7003
            MissingActionValueError: 7003
            MissingAndroidTextError: 7003
            MissingAppMessagingObjectError: 7003
            MissingCallFlowOrMediaError: 7003
            MissingConnectStatusError: 7003
            MissingCustomerIdError: 7003
            MissingDeliveryChannelError: 7003
            MissingDeliveryChannelValueError: 7003
            MissingDestinationError: 7003
            MissingDeviceIdError: 7003
            MissingDeviceTypesError: 7003
            MissingFacebookObjectError: 7003
            MissingFacebookOttMessagingError: 7003
            MissingFacebookTextError: 7003
            MissingInteractiveActionsError: 7003
            MissingInteractiveCategoryError: 7003
            MissingIosTextError: 7003
            MissingMsisdnError: 7003
            MissingProfileAccessTokenError: 7003
            MissingProfileAccessTokenExpiryError: 7003
            MissingProfileAccessTokenSecretError: 7003
            MissingProfileStatusError: 7003
            MissingPsidError: 7003
            MissingPushObjectError: 7003
            MissingPushPlatformError: 7003
            MissingRtTextError: 7003
            MissingRtmIdError: 7003
            MissingScreenNameError: 7003
            MissingSmsBodyError: 7003
            MissingSmsObjectError: 7003
            MissingSmsTextError: 7003
            MissingTwitterObjectError: 7003
            MissingTwitterOttMessagingError: 7003
            MissingTwitterTextError: 7003
            MissingTwitterUserIdError: 7003
            MissingVoiceObjectError: 7003
            MissingWeChatObjectError: 7003
            MissingWeChatOttMessagingError: 7003
            MissingWeChatTextError: 7003
            MissingWeChatUserIdError: 7003
        InvalidParameterValueError: 7004
            InvalidActionCountError: 7004
            InvalidActionError: 7004
            InvalidActionForIdentifierError: 7004
            InvalidActionIdentifierError: 7004
            InvalidActionPositionError: 7004
            InvalidActionValueError: 7004
            InvalidDeliveryChannelError: 7004
            InvalidDeviceTypeError: 7004
            InvalidEventParameterError: 7004
            InvalidInteractiveCategoryError: 7004
            InvalidRtPriorityError: 7004
            InvalidSmsTypeError: 7004
            NoIdentifierAtPositionError: 7004
            RepeatedActionPositionError: 7004
            RepeatedDeviceTypeError: 7004
        RequestExpiredOrInternalError: 7005
            EventInternalError: 7005
            RequestExpiredError: 7005
                ApiRequestExpiredError: 7019
        InternalFailureError: 7006
            InternalServerError: 7006
            PlatformInternalError: 7006
        ServiceInactiveError: 7007
        ProfileInactiveError: 7008
        TooManyDestinationsError: 7009
        WhitelistOrProviderError: 7010
            ServiceProviderFailedError: 7010
            SourceIpNotWhitelistedError: 7010
        UnknownExceptionOrInvalidValueError: 7011
            InvalidAttributeValueError: 7011
            InvalidRecordStatusError: 7011
            UnknownExceptionError: 7011
        BatchTooLargeError: 7012
        MasterProfileStoreNotFoundError: 7013
        ProfileNotFoundError: 7014
            AppProfileNotFoundError: 7014
            CustomerNotFoundError: 7014
        ProfileAlreadyExistsError: 7015
            AppProfileAlreadyExistsError: 7015
            CustomerAlreadyExistsError: 7015
        UnknownProfileApiFailureError: 7016
        ProfileAttributeNotFoundError: 7017
        AppMasterProfileNotFoundError: 7018
        TransactionLimitExceededError: 7020
        MissingCustomParameterError: 7025
        InvalidSenderIdError: 7101
        InvalidAddressError: 7102
        InsufficientCreditError: 7103
        InvalidAppIdError: 7104
        CustomerProfileNotFoundError: 7105
        ChannelNotConfiguredError: 7106
        MessageTooLongError: 7107
        InvalidTemplateError: 7108
        UserInDoNotDisturbError: 7109
        UserInactiveError: 7110
        SpamContentDetectedError: 7111
        InvalidMessageTypeError: 7112
            InvalidWeChatMessageTypeError: 7607, also WeChatError
        NonSocialHoursError: 7113
        ConfigurationError: 7114
        RatePlanNotDefinedError: 7115
        DestinationNotVerifiedError: 7116
        RtmNotEnabledError: 7117
        DestinationWithoutOsDetailsError: 7119
        ReplaceableParametersNotFetchedError: 7121
        ResultsNotFoundError: 7600
        ServiceKeyOrVerificationError: 7601
            ServiceKeyOrTransactionMismatchError: 7601
            VerificationFailedError: 7601
        UserUnavailableOrInvalidError: 7602
            InvalidWeChatUserIdError: 7602
            UserNotAvailableError: 7602
        ValidationFailedError: 7603
            InvalidWeChatMediaFileTypeError: 7603
            RequestOrUserValidationError: 7603
        DeliveryError
            UnknownDeliveryStatusError: 7200
            OperatorDeliveryFailedError: 7201
            PlatformDeliveryFailedError: 7202
            SubscriberAddressNotFoundError: 7203
            InsufficientSubscriberCreditError: 7204
            InvalidBinaryMessageError: 7205
            SubscriberSimFullError: 7206
            SubscriberUnreachableError: 7207
            WhitelistOrExpiryError: 7208
                DeliverySourceIpNotWhitelistedError: 7208
                MessageExpiredError: 7208
                    OttMessageExpiredError: 7301
            MultipartDeliveryFailedError: 7209
            BillingConfigurationError: 7210
            OperatorBillingError: 7211
            InvalidRegistrationError: 7212
            UserNotRegisteredError: 7213
            CloudFailureError: 7214
            RateLimitExceededError: 7302
            DeliveryNotificationExpiredError: 7303
            InvalidAppCredentialsError: 7304
            InvalidUserCredentialsError: 7305
            DuplicateTwitterMessageError: 7306
            FacebookUnreachableError: 7307
        VoiceError
            VoiceParametersTooLongError: 7120
            CallNotAnsweredError: 7401
            CustomerBusyError: 7402
            CallRejectedError: 7403
            OtherCallFailureError: 7404
        PushError
            PushNotEnabledError: 7118
            MessageExpiredBeforeDeliveryError: 7503
            PushAuthenticationError: 7504
            AndroidPayloadTooLargeError: 7505
            InvalidAndroidTimeToLiveError: 7506
            TooManyAppRequestsError: 7507
            GcmServerError: 7508
            TooManyCustomerRequestsError: 7509
            IosPayloadTooLargeError: 7510
            InvalidIosTimeToLiveError: 7511
            InvalidPushIdError: 7512
            DeviceNotRegisteredError: 7513
            InvalidApnsCertificateGatewayError: 7514
            InvalidApnsCertificateError: 7515
            TooManyDeviceRequestsError: 7516
            ApnsServerError: 7517
            UnknownPushFailureError: 7518
        WeChatError
            InvalidWeChatFileTypeError: 7604
            InvalidWeChatFileSizeError: 7605
            InvalidWeChatMediaFileIdError: 7606
            InvalidWeChatImageFileSizeError: 7608
            InvalidWeChatAudioFileSizeError: 7609
            InvalidWeChatVideoFileSizeError: 7610
            InvalidWeChatThumbnailFileSizeError: 7611
            InvalidWeChatAppIdError: 7612
            InvalidWeChatAccessTokenError: 7613
            InvalidWeChatOauthCodeError: 7614
            InvalidWeChatRefreshTokenError: 7615
            InvalidWeChatOpenIdListError: 7616
            InvalidWeChatOpenIdListLengthError: 7617
            InvalidWeChatCharactersError: 7618
            InvalidWeChatParametersError: 7619
            InvalidWeChatRequestFormatError: 7620
            InvalidWeChatUrlLengthError: 7621
            MissingWeChatAccessTokenError: 7622
            MissingWeChatAppIdError: 7623
            MissingWeChatRefreshTokenError: 7624
            MissingWeChatSecretError: 7625
            MissingWeChatMediaFileDataError: 7626
            MissingWeChatMediaIdError: 7627
            WeChatUserNotFollowerError: 7628
                OtherWeChatUserNotFollowerError: 7629
            EmptyWeChatRichMediaError: 7630
            EmptyWeChatTextError: 7631
            WeChatMediaFileTooLargeError: 7632
            WeChatMessageTooLongError: 7633
            WeChatTitleTooLongError: 7634
            WeChatDescriptionTooLongError: 7635
            WeChatUrlTooLongError: 7636
            WeChatImageUrlTooLongError: 7637
            WeChatAudioTooLongError: 7638
            WeChatRichMediaLimitExceededError: 7639
            WeChatInterfaceCallError: 7640
            WeChatMessageLimitExceededError: 7641
            WeChatUserNotFoundError: 7642
            InvalidWeChatImageFileTypeError: 7643
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
    "AndroidPayloadTooLargeError",
    "ApiRequestExpiredError",
    "ApnsServerError",
    "AppMasterProfileNotFoundError",
    "AppProfileAlreadyExistsError",
    "AppProfileNotFoundError",
    "AuthenticationFailedError",
    "BatchTooLargeError",
    "BillingConfigurationError",
    "CallNotAnsweredError",
    "CallRejectedError",
    "ChannelNotConfiguredError",
    "CloudFailureError",
    "ConfigurationError",
    "CustomerAlreadyExistsError",
    "CustomerBusyError",
    "CustomerNotFoundError",
    "CustomerProfileNotFoundError",
    "DeliveryError",
    "DeliveryNotificationExpiredError",
    "DeliverySourceIpNotWhitelistedError",
    "DestinationNotVerifiedError",
    "DestinationWithoutOsDetailsError",
    "DeviceNotRegisteredError",
    "DuplicateTwitterMessageError",
    "EmptyWeChatRichMediaError",
    "EmptyWeChatTextError",
    "EventInternalError",
    "FacebookUnreachableError",
    "GcmServerError",
    "ImiconnectError",
    "ImiconnectErrorGroup",
    "ImiconnectHttpAbortedError",
    "ImiconnectHttpDeadlineExceededError",
    "ImiconnectHttpError",
    "ImiconnectHttpFailedPreconditionError",
    "ImiconnectHttpInternalError",
    "ImiconnectHttpInvalidArgumentError",
    "ImiconnectHttpNotFoundError",
    "ImiconnectHttpOutOfRangeError",
    "ImiconnectHttpPermissionDeniedError",
    "ImiconnectHttpResourceExhaustedError",
    "ImiconnectHttpUnauthenticatedError",
    "ImiconnectHttpUnavailableError",
    "ImiconnectHttpUnimplementedError",
    "ImiconnectMissingCodeError",
    "ImiconnectUndocumentedCodeError",
    "InsufficientCreditError",
    "InsufficientSubscriberCreditError",
    "InternalFailureError",
    "InternalServerError",
    "InvalidActionCountError",
    "InvalidActionError",
    "InvalidActionForIdentifierError",
    "InvalidActionIdentifierError",
    "InvalidActionPositionError",
    "InvalidActionValueError",
    "InvalidAddressError",
    "InvalidAndroidTimeToLiveError",
    "InvalidApnsCertificateError",
    "InvalidApnsCertificateGatewayError",
    "InvalidAppCredentialsError",
    "InvalidAppIdError",
    "InvalidAttributeValueError",
    "InvalidBinaryMessageError",
    "InvalidDeliveryChannelError",
    "InvalidDeviceTypeError",
    "InvalidEventParameterError",
    "InvalidInteractiveCategoryError",
    "InvalidIosTimeToLiveError",
    "InvalidJsonError",
    "InvalidMessageTypeError",
    "InvalidParameterValueError",
    "InvalidProfileStatusError",
    "InvalidPushIdError",
    "InvalidRecordStatusError",
    "InvalidRegistrationError",
    "InvalidRtPriorityError",
    "InvalidSenderIdError",
    "InvalidSmsTypeError",
    "InvalidTemplateError",
    "InvalidUserCredentialsError",
    "InvalidWeChatAccessTokenError",
    "InvalidWeChatAppIdError",
    "InvalidWeChatAudioFileSizeError",
    "InvalidWeChatCharactersError",
    "InvalidWeChatFileSizeError",
    "InvalidWeChatFileTypeError",
    "InvalidWeChatImageFileSizeError",
    "InvalidWeChatImageFileTypeError",
    "InvalidWeChatMediaFileIdError",
    "InvalidWeChatMediaFileTypeError",
    "InvalidWeChatMessageTypeError",
    "InvalidWeChatOauthCodeError",
    "InvalidWeChatOpenIdListError",
    "InvalidWeChatOpenIdListLengthError",
    "InvalidWeChatParametersError",
    "InvalidWeChatRefreshTokenError",
    "InvalidWeChatRequestFormatError",
    "InvalidWeChatThumbnailFileSizeError",
    "InvalidWeChatUrlLengthError",
    "InvalidWeChatUserIdError",
    "InvalidWeChatVideoFileSizeError",
    "IosPayloadTooLargeError",
    "MasterProfileStoreNotFoundError",
    "MessageExpiredBeforeDeliveryError",
    "MessageExpiredError",
    "MessageTooLongError",
    "MissingActionPositionError",
    "MissingActionValueError",
    "MissingAndroidTextError",
    "MissingAppMessagingObjectError",
    "MissingCallFlowOrMediaError",
    "MissingConnectStatusError",
    "MissingCustomParameterError",
    "MissingCustomerIdError",
    "MissingDeliveryChannelError",
    "MissingDeliveryChannelValueError",
    "MissingDestinationError",
    "MissingDeviceIdError",
    "MissingDeviceTypesError",
    "MissingFacebookObjectError",
    "MissingFacebookOttMessagingError",
    "MissingFacebookTextError",
    "MissingInteractiveActionsError",
    "MissingInteractiveCategoryError",
    "MissingIosTextError",
    "MissingMsisdnError",
    "MissingOrInvalidParameterError",
    "MissingProfileAccessTokenError",
    "MissingProfileAccessTokenExpiryError",
    "MissingProfileAccessTokenSecretError",
    "MissingProfileStatusError",
    "MissingPsidError",
    "MissingPushObjectError",
    "MissingPushPlatformError",
    "MissingRtTextError",
    "MissingRtmIdError",
    "MissingScreenNameError",
    "MissingServiceKeyError",
    "MissingSmsBodyError",
    "MissingSmsObjectError",
    "MissingSmsTextError",
    "MissingTwitterObjectError",
    "MissingTwitterOttMessagingError",
    "MissingTwitterTextError",
    "MissingTwitterUserIdError",
    "MissingVoiceObjectError",
    "MissingWeChatAccessTokenError",
    "MissingWeChatAppIdError",
    "MissingWeChatMediaFileDataError",
    "MissingWeChatMediaIdError",
    "MissingWeChatObjectError",
    "MissingWeChatOttMessagingError",
    "MissingWeChatRefreshTokenError",
    "MissingWeChatSecretError",
    "MissingWeChatTextError",
    "MissingWeChatUserIdError",
    "MultipartDeliveryFailedError",
    "NoIdentifierAtPositionError",
    "NonSocialHoursError",
    "OperatorBillingError",
    "OperatorDeliveryFailedError",
    "OtherCallFailureError",
    "OtherWeChatUserNotFollowerError",
    "OttMessageExpiredError",
    "PartialSuccessError",
    "PlatformDeliveryFailedError",
    "PlatformInternalError",
    "ProfileAlreadyExistsError",
    "ProfileAttributeNotFoundError",
    "ProfileInactiveError",
    "ProfileNotFoundError",
    "PushAuthenticationError",
    "PushError",
    "PushNotEnabledError",
    "RateLimitExceededError",
    "RatePlanNotDefinedError",
    "RepeatedActionPositionError",
    "RepeatedDeviceTypeError",
    "ReplaceableParametersNotFetchedError",
    "RequestExpiredError",
    "RequestExpiredOrInternalError",
    "RequestOrUserValidationError",
    "ResultsNotFoundError",
    "RtmNotEnabledError",
    "ServiceInactiveError",
    "ServiceKeyOrTransactionMismatchError",
    "ServiceKeyOrVerificationError",
    "ServiceProviderFailedError",
    "SourceIpNotWhitelistedError",
    "SpamContentDetectedError",
    "SubscriberAddressNotFoundError",
    "SubscriberSimFullError",
    "SubscriberUnreachableError",
    "TooManyAppRequestsError",
    "TooManyCustomerRequestsError",
    "TooManyDestinationsError",
    "TooManyDeviceRequestsError",
    "TransactionLimitExceededError",
    "UnknownDeliveryStatusError",
    "UnknownExceptionError",
    "UnknownExceptionOrInvalidValueError",
    "UnknownProfileApiFailureError",
    "UnknownPushFailureError",
    "UserInDoNotDisturbError",
    "UserInactiveError",
    "UserNotAvailableError",
    "UserNotRegisteredError",
    "UserUnavailableOrInvalidError",
    "ValidationFailedError",
    "VerificationFailedError",
    "VoiceError",
    "VoiceParametersTooLongError",
    "WeChatAudioTooLongError",
    "WeChatDescriptionTooLongError",
    "WeChatError",
    "WeChatImageUrlTooLongError",
    "WeChatInterfaceCallError",
    "WeChatMediaFileTooLargeError",
    "WeChatMessageLimitExceededError",
    "WeChatMessageTooLongError",
    "WeChatRichMediaLimitExceededError",
    "WeChatTitleTooLongError",
    "WeChatUrlTooLongError",
    "WeChatUserNotFollowerError",
    "WeChatUserNotFoundError",
    "WhitelistOrExpiryError",
    "WhitelistOrProviderError",
    "error_for",
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class ImiconnectError(VendorError):
    """Any error of IMIconnect.

    https://docs.imiconnect.com/docs/api-codes
    """

    vendor = "imiconnect"
    url = "https://docs.imiconnect.com/docs/api-codes"


class ImiconnectUndocumentedCodeError(ImiconnectError, UndocumentedCodeError):
    """A code that IMIconnect does not document."""


class ImiconnectErrorGroup(ImiconnectError, replies.ErrorGroup[ImiconnectError]):
    """Errors of parts of a reply.

    `exceptions` has them, each with its part in `details`.
    """


class ImiconnectHttpError(ImiconnectError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class DeliveryError(ImiconnectError):
    """About the delivery of a message (72xx and 73xx)."""


class VoiceError(ImiconnectError):
    """About a voice call (74xx and 7120, not 7003)."""


class PushError(ImiconnectError):
    """About a push message (75xx and 7118, not 7003)."""


class WeChatError(ImiconnectError):
    """About a message by WeChat (7604 to 7643, not 7003, 7602 and 7603)."""


class ImiconnectMissingCodeError(ImiconnectError, UnknownError):
    """A reply, or a part of one, without the code that each has."""

    code = "no-code"
    message = "No code in the reply"


class ImiconnectHttpInvalidArgumentError(ImiconnectHttpError, InvalidArgumentError):
    """HTTP status 400, 413, 422 or another 4xx, without a code.

    Invalid argument, not retryable.
    """

    code = "http-400"
    message = "HTTP status 400, and no code in the reply"
    http_status: int | None = 400


class ImiconnectHttpUnauthenticatedError(ImiconnectHttpError, UnauthenticatedError):
    """HTTP status 401, without a code.

    Unauthenticated, not retryable.
    """

    code = "http-401"
    message = "HTTP status 401, and no code in the reply"
    http_status: int | None = 401


class ImiconnectHttpPermissionDeniedError(ImiconnectHttpError, PermissionDeniedError):
    """HTTP status 403, without a code.

    Permission denied, not retryable.
    """

    code = "http-403"
    message = "HTTP status 403, and no code in the reply"
    http_status: int | None = 403


class ImiconnectHttpNotFoundError(ImiconnectHttpError, NotFoundError):
    """HTTP status 404 or 410, without a code.

    Not found, not retryable.
    """

    code = "http-404"
    message = "HTTP status 404, and no code in the reply"
    http_status: int | None = 404


class ImiconnectHttpUnimplementedError(ImiconnectHttpError, UnimplementedError):
    """HTTP status 405 or 501, without a code.

    Unimplemented, not retryable.
    """

    code = "http-501"
    message = "HTTP status 501, and no code in the reply"
    http_status: int | None = 501


class ImiconnectHttpDeadlineExceededError(
    ImiconnectHttpError, DeadlineExceededError, RetryableError
):
    """HTTP status 408 or 504, without a code.

    Deadline exceeded, retryable (the same request may succeed later).
    """

    code = "http-504"
    message = "HTTP status 504, and no code in the reply"
    http_status: int | None = 504


class ImiconnectHttpAbortedError(ImiconnectHttpError, AbortedError):
    """HTTP status 409, without a code.

    Aborted, not retryable.
    """

    code = "http-409"
    message = "HTTP status 409, and no code in the reply"
    http_status: int | None = 409


class ImiconnectHttpFailedPreconditionError(
    ImiconnectHttpError, FailedPreconditionError
):
    """HTTP status 412, without a code.

    Failed precondition, not retryable.
    """

    code = "http-412"
    message = "HTTP status 412, and no code in the reply"
    http_status: int | None = 412


class ImiconnectHttpOutOfRangeError(ImiconnectHttpError, OutOfRangeError):
    """HTTP status 416, without a code.

    Out of range, not retryable.
    """

    code = "http-416"
    message = "HTTP status 416, and no code in the reply"
    http_status: int | None = 416


class ImiconnectHttpResourceExhaustedError(
    ImiconnectHttpError, ResourceExhaustedError, RetryableError
):
    """HTTP status 429, without a code.

    Resource exhausted, retryable (the same request may succeed later).
    """

    code = "http-429"
    message = "HTTP status 429, and no code in the reply"
    http_status: int | None = 429


class ImiconnectHttpUnavailableError(
    ImiconnectHttpError, UnavailableError, RetryableError
):
    """HTTP status 425, 502 or 503, without a code.

    Unavailable, retryable (the same request may succeed later).
    """

    code = "http-503"
    message = "HTTP status 503, and no code in the reply"
    http_status: int | None = 503


class ImiconnectHttpInternalError(ImiconnectHttpError, InternalError):
    """HTTP status 500 or another 5xx, without a code.

    Internal, not retryable.
    """

    code = "http-500"
    message = "HTTP status 500, and no code in the reply"
    http_status: int | None = 500


class PartialSuccessError(ImiconnectError, UnknownError):
    """Partial success.

    Returned when at least one app profile could not be created or fetched successfully.

    Code 1002 of the Profile API: unknown, not retryable.
    """

    code = "1002"
    message = "Partial success"
    description = (
        "Returned when at least one app profile could not be created or fetched "
        "successfully."
    )


class InvalidJsonError(ImiconnectError, InvalidArgumentError):
    """Invalid JSON.

    Code 7000 of the Messaging and Event APIs: invalid argument, not retryable.
    """

    code = "7000"
    message = "Invalid JSON"
    description = "Returned when an invalid JSON request is sent."


class AuthenticationFailedError(ImiconnectError, UnauthenticatedError):
    """Authentication failed.

    Returned when an invalid service key or profile key is provided in the request.

    Code 7001 of the Messaging and Event APIs: unauthenticated, not retryable.
    """

    code = "7001"
    message = "Authentication failed"
    description = (
        "Returned when an invalid service key or profile key is provided in the "
        "request."
    )


class MissingServiceKeyError(ImiconnectError, UnauthenticatedError):
    """Service Key Missing.

    Code 7002 of the Messaging and Event APIs: unauthenticated, not retryable.
    """

    code = "7002"
    message = "Service Key Missing"
    description = "Returned when the parameter key is missing in the message request."


class MissingOrInvalidParameterError(ImiconnectError, InvalidArgumentError):
    """A mandatory parameter is missing or its value is not allowed.

    Code 7003 of the Messaging and Profile APIs: invalid argument, not retryable.
    """

    code = "7003"
    message = "A mandatory parameter is missing or its value is not allowed."


class InvalidProfileStatusError(MissingOrInvalidParameterError):
    """Invalid value for param status, only values [0,1] are ... (code 7003).

    Invalid value for param status, only values [0,1] are allowed.

    Returned when the parameter status value is other than 0 or 1.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Invalid value for param status, only values [0,1] are allowed"
    description = "Returned when the parameter status value is other than 0 or 1."


class MissingActionPositionError(MissingOrInvalidParameterError):
    """Mandatory param pos missing.

    Returned when the parameter pos is missing in actions array.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "mandatory param pos missing"
    description = "Returned when the parameter pos is missing in actions array."


class MissingActionValueError(MissingOrInvalidParameterError):
    """Mandatory param value missing for action {action}.

    Returned when the parameter value is missing in actions array.

    Code 7003 of the Messaging API: invalid argument, not retryable. Placeholders:
    action.
    """

    message = "mandatory param value missing for action {action}"
    description = "Returned when the parameter value is missing in actions array."
    placeholders: tuple[str, ...] = ("action",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            action: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class MissingAndroidTextError(MissingOrInvalidParameterError):
    """Param 'text' is missing for android.

    Returned when parameter text or its value is missing for Android in push object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' is missing for android"
    description = (
        "Returned when parameter text or its value is missing for Android in push "
        "object."
    )


class MissingAppMessagingObjectError(MissingOrInvalidParameterError):
    """Param 'appmessaging' missing for channel rt.

    Returned when the rt object is missing when deliverychannel is rt.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'appmessaging' missing for channel rt"
    description = "Returned when the rt object is missing when deliverychannel is rt."


class MissingCallFlowOrMediaError(MissingOrInvalidParameterError):
    """Either param 'callflowid' or param 'media' is required.

    Returned when the parameters callflowid or media or their values are missing for
    voice channel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "either param 'callflowid' or param 'media' is required"
    description = (
        "Returned when the parameters callflowid or media or their values are missing "
        "for voice channel."
    )


class MissingConnectStatusError(MissingOrInvalidParameterError):
    """Mandatory param connectStatus missing.

    Returned when the parameter connectStatus is missing while creating rtm profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param connectStatus missing"
    description = (
        "Returned when the parameter connectStatus is missing while creating rtm "
        "profile."
    )


class MissingCustomerIdError(MissingOrInvalidParameterError):
    """CustomerId is missing.

    Returned when the parameter CustomerId or its value is missing.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "CustomerId is missing"
    description = "Returned when the parameter CustomerId or its value is missing."


class MissingDeliveryChannelError(MissingOrInvalidParameterError):
    """Param 'deliverychannel' missing.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'deliverychannel' missing"
    description = "Returned when the deliverychannel is missing."


class MissingDeliveryChannelValueError(MissingOrInvalidParameterError):
    """No destination channel information found in request.

    Returned when the value is missing for deliverychannel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "No destination channel information found in request"
    description = "Returned when the value is missing for deliverychannel."


class MissingDestinationError(MissingOrInvalidParameterError):
    """Any one of [customerid,msisdn,email, userid,pushid,psid, twitterid, ...

    Any one of [customerid,msisdn,email, userid,pushid,psid, twitterid, wechatid] is
    mandatory.

    Returned when a mandatory parameter is missing for destination.

    Also worded as "any one of [customerid,msisdn,email, userid,pushid,fbid, twitterid,
    wechatid] is mandatory" or "any one of [customerid,msisdn,email, userid,pushid,psid,
    etc.] is mandatory" by the vendor.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = (
        "any one of [customerid,msisdn,email, userid,pushid,psid, twitterid, wechatid] "
        "is mandatory"
    )
    description = "Returned when a mandatory parameter is missing for destination."


class MissingDeviceIdError(MissingOrInvalidParameterError):
    """Mandatory param deviceId missing.

    Returned when the parameter deviceId is missing while creating rtm profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param deviceId missing"
    description = (
        "Returned when the parameter deviceId is missing while creating rtm profile."
    )


class MissingDeviceTypesError(MissingOrInvalidParameterError):
    """Mandatory param device_types missing.

    Returned when device_types object is missing in interactive object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "mandatory param device_types missing"
    description = "Returned when device_types object is missing in interactive object."


class MissingFacebookObjectError(MissingOrInvalidParameterError):
    """Param 'fb' missing for channel fb.

    Returned when the fb object is missing in OTT-Messaging object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'fb' missing for channel fb"
    description = "Returned when the fb object is missing in OTT-Messaging object."


class MissingFacebookOttMessagingError(MissingOrInvalidParameterError):
    """Param 'OTT-Messaging' missing for channel fb.

    Returned when the OTT-Messaging object is missing when deliverychannel is Facebook.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'OTT-Messaging' missing for channel fb"
    description = (
        "Returned when the OTT-Messaging object is missing when deliverychannel is "
        "Facebook."
    )


class MissingFacebookTextError(MissingOrInvalidParameterError):
    """Param 'text' missing for channel fb.

    Returned when the parameter text or its value is missing for Facebook channel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' missing for channel fb"
    description = (
        "Returned when the parameter text or its value is missing for Facebook channel."
    )


class MissingInteractiveActionsError(MissingOrInvalidParameterError):
    """Mandatory param actions missing.

    Returned when the parameter actions is missing in interactive object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "mandatory param actions missing"
    description = (
        "Returned when the parameter actions is missing in interactive object."
    )


class MissingInteractiveCategoryError(MissingOrInvalidParameterError):
    """Mandatory param category missing.

    Returned when the parameter category is missing in interactive object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "mandatory param category missing"
    description = (
        "Returned when the parameter category is missing in interactive object."
    )


class MissingIosTextError(MissingOrInvalidParameterError):
    """Param 'text' is missing for ios.

    Returned when the parameter text or its value is missing for iOS in push object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' is missing for ios"
    description = (
        "Returned when the parameter text or its value is missing for iOS in push "
        "object."
    )


class MissingMsisdnError(MissingOrInvalidParameterError):
    """Mandatory param msisdn missing.

    Returned when the parameter msisdn or its value is missing while creating a profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param msisdn missing"
    description = (
        "Returned when the parameter msisdn or its value is missing while creating a "
        "profile."
    )


class MissingProfileAccessTokenError(MissingOrInvalidParameterError):
    """Mandatory param access_token missing.

    Returned when the parameter access_token or its value is missing while creating an
    app profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param access_token missing"
    description = (
        "Returned when the parameter access_token or its value is missing while "
        "creating an app profile."
    )


class MissingProfileAccessTokenExpiryError(MissingOrInvalidParameterError):
    """Mandatory param access_token_expiry missing.

    Returned when the parameter access_token_expiry is missing while creating an app
    profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param access_token_expiry missing"
    description = (
        "Returned when the parameter access_token_expiry is missing while creating an "
        "app profile."
    )


class MissingProfileAccessTokenSecretError(MissingOrInvalidParameterError):
    """Mandatory param access_token_secret missing.

    Returned when the parameter access_token_secret is missing while creating an app
    profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param access_token_secret missing"
    description = (
        "Returned when the parameter access_token_secret is missing while creating an "
        "app profile."
    )


class MissingProfileStatusError(MissingOrInvalidParameterError):
    """Mandatory param status missing or it is empty.

    Returned when the parameter status or its value is missing while creating or
    updating a profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param status missing or it is empty"
    description = (
        "Returned when the parameter status or its value is missing while creating or "
        "updating a profile."
    )


class MissingPsidError(MissingOrInvalidParameterError):
    """Mandatory param psid missing.

    Returned when the parameter psid is missing while creating or updating an app
    profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param psid missing"
    description = (
        "Returned when the parameter psid is missing while creating or updating an app "
        "profile."
    )


class MissingPushObjectError(MissingOrInvalidParameterError):
    """Param 'push' missing for push channel.

    Also worded as "param 'apnp' missing for push channel" by the vendor.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'push' missing for push channel"
    description = "Returned when the parameter push is missing."


class MissingPushPlatformError(MissingOrInvalidParameterError):
    """Either android or ios information is mandatory for push channel.

    Returned when the push channel is missing in push object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "either android or ios information is mandatory for push channel"
    description = "Returned when the push channel is missing in push object."


class MissingRtTextError(MissingOrInvalidParameterError):
    """Param 'text' missing for channel rt.

    Returned when the parameter text or its value is missing for rt channel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' missing for channel rt"
    description = (
        "Returned when the parameter text or its value is missing for rt channel."
    )


class MissingRtmIdError(MissingOrInvalidParameterError):
    """Mandatory param rtmId missing.

    Returned when the parameter rtmId is missing while creating or updating rtm profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param rtmId missing"
    description = (
        "Returned when the parameter rtmId is missing while creating or updating rtm "
        "profile."
    )


class MissingScreenNameError(MissingOrInvalidParameterError):
    """Mandatory param screenName missing.

    Returned when the parameter screenName is missing while creating an app profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param screenName missing"
    description = (
        "Returned when the parameter screenName is missing while creating an app "
        "profile."
    )


class MissingSmsBodyError(MissingOrInvalidParameterError):
    """Param 'body' missing for channel sms.

    Returned when the parameter body or its value is missing for sms channel and the
    parameter type is not selected as text (1).

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'body' missing for channel sms"
    description = (
        "Returned when the parameter body or its value is missing for sms channel and "
        "the parameter type is not selected as text (1)."
    )


class MissingSmsObjectError(MissingOrInvalidParameterError):
    """Param 'sms' missing for channel sms.

    Returned when the sms object is missing when deliverychannel is sms.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'sms' missing for channel sms"
    description = "Returned when the sms object is missing when deliverychannel is sms."


class MissingSmsTextError(MissingOrInvalidParameterError):
    """Param 'text' missing for channel sms.

    Returned when the parameter text or its value is missing for sms channel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' missing for channel sms"
    description = (
        "Returned when the parameter text or its value is missing for sms channel."
    )


class MissingTwitterObjectError(MissingOrInvalidParameterError):
    """Param 'twitter' missing for channel twitter.

    Returned when the parameter text or its value is missing for Twitter channel.
    Returned when the twitter object is missing in OTT-Messaging object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'twitter' missing for channel twitter"
    description = (
        "Returned when the parameter text or its value is missing for Twitter channel. "
        "Returned when the twitter object is missing in OTT-Messaging object."
    )


class MissingTwitterOttMessagingError(MissingOrInvalidParameterError):
    """Param 'OTT-Messaging' missing for channel twitter.

    Returned when the OTT-Messaging object is missing when deliverychannel is Twitter.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'OTT-Messaging' missing for channel twitter"
    description = (
        "Returned when the OTT-Messaging object is missing when deliverychannel is "
        "Twitter."
    )


class MissingTwitterTextError(MissingOrInvalidParameterError):
    """Param 'text' missing for channel twitter.

    Returned when the parameter text or its value is missing for Twitter channel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' missing for channel twitter"
    description = (
        "Returned when the parameter text or its value is missing for Twitter channel."
    )


class MissingTwitterUserIdError(MissingOrInvalidParameterError):
    """Mandatory param twitter_user_id missing.

    Returned when the parameter twitter_user_id is missing while creating or updating an
    app profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param twitter_user_id missing"
    description = (
        "Returned when the parameter twitter_user_id is missing while creating or "
        "updating an app profile."
    )


class MissingVoiceObjectError(MissingOrInvalidParameterError):
    """Param 'voice' missing for channel voice.

    Returned when the voice object is missing when deliverychannel is voice.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'voice' missing for channel voice"
    description = (
        "Returned when the voice object is missing when deliverychannel is voice."
    )


class MissingWeChatObjectError(MissingOrInvalidParameterError):
    """Param 'wechat' missing for channel wechat.

    Returned when the WeChat object is missing in OTT-Messaging object.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'wechat' missing for channel wechat"
    description = "Returned when the WeChat object is missing in OTT-Messaging object."


class MissingWeChatOttMessagingError(MissingOrInvalidParameterError):
    """Param 'OTT-Messaging' missing for channel wechat.

    Returned when the OTT-Messaging object is missing when deliverychannel is WeChat.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'OTT-Messaging' missing for channel wechat"
    description = (
        "Returned when the OTT-Messaging object is missing when deliverychannel is "
        "WeChat."
    )


class MissingWeChatTextError(MissingOrInvalidParameterError):
    """Param 'text' missing for channel wechat.

    Returned when the parameter text or its value is missing for WeChat channel.

    Code 7003 of the Messaging API: invalid argument, not retryable.
    """

    message = "param 'text' missing for channel wechat"
    description = (
        "Returned when the parameter text or its value is missing for WeChat channel."
    )


class MissingWeChatUserIdError(MissingOrInvalidParameterError):
    """Mandatory param wechat_user_id missing.

    Returned when the parameter wechat_user_id is missing while creating or updating an
    app profile.

    Code 7003 of the Profile API: invalid argument, not retryable.
    """

    message = "Mandatory param wechat_user_id missing"
    description = (
        "Returned when the parameter wechat_user_id is missing while creating or "
        "updating an app profile."
    )


class InvalidParameterValueError(ImiconnectError, InvalidArgumentError):
    """A parameter has a value that is invalid or not allowed in its place.

    Code 7004 of the Messaging and Event APIs: invalid argument, not retryable.
    """

    code = "7004"
    message = "A parameter has a value that is invalid or not allowed in its place."


class InvalidActionCountError(InvalidParameterValueError):
    """Invalid number of actions, expected actions size {expected}, but ...

    Invalid number of actions, expected actions size {expected}, but found {found}.

    Returned when an unexpected number of actions found in interactive object.

    Code 7004 of the Messaging API: invalid argument, not retryable. Placeholders:
    expected, found.
    """

    message = (
        "Invalid number of actions, expected actions size {expected}, but found {found}"
    )
    description = (
        "Returned when an unexpected number of actions found in interactive object."
    )
    placeholders: tuple[str, ...] = ("expected", "found")

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            expected: str | int,
            found: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidActionError(InvalidParameterValueError):
    """Invalid value of param action or action is invalid for this channel.

    Returned when an invalid action is provided in actions array in interactive object.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "invalid value of param action or action is invalid for this channel"
    description = (
        "Returned when an invalid action is provided in actions array in interactive "
        "object."
    )


class InvalidActionForIdentifierError(InvalidParameterValueError):
    """Invalid action for identifier {identifier}.

    Returned when an invalid action is provided for corresponding category.

    Code 7004 of the Messaging API: invalid argument, not retryable. Placeholders:
    identifier.
    """

    message = "invalid action for identifier {identifier}"
    description = (
        "Returned when an invalid action is provided for corresponding category."
    )
    placeholders: tuple[str, ...] = ("identifier",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            identifier: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidActionIdentifierError(InvalidParameterValueError):
    """Invalid identifier or no actions mapped for this identifier.

    Returned when the corresponding identifiers for category are not mapped to the
    identifiers that are there for actions.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "invalid identifier or no actions mapped for this identifier"
    description = (
        "Returned when the corresponding identifiers for category are not mapped to "
        "the identifiers that are there for actions."
    )


class InvalidActionPositionError(InvalidParameterValueError):
    """Invalid value of param pos, only positions [{positions}] are allowed ...

    Invalid value of param pos, only positions [{positions}] are allowed for this
    category.

    Returned when an invalid position value is provided that is not there for
    corresponding category.

    Code 7004 of the Messaging API: invalid argument, not retryable. Placeholders:
    positions.
    """

    message = (
        "Invalid value of param pos, only positions [{positions}] are allowed for this "
        "category"
    )
    description = (
        "Returned when an invalid position value is provided that is not there for "
        "corresponding category."
    )
    placeholders: tuple[str, ...] = ("positions",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            positions: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidActionValueError(InvalidParameterValueError):
    """Invalid value of param value, specified value is invalid for action ...

    Invalid value of param value, specified value is invalid for action {action}.

    Returned when an invalid value is provided in value parameter in interactive actions
    object.

    Code 7004 of the Messaging API: invalid argument, not retryable. Placeholders:
    action.
    """

    message = (
        "invalid value of param value, specified value is invalid for action {action}"
    )
    description = (
        "Returned when an invalid value is provided in value parameter in interactive "
        "actions object."
    )
    placeholders: tuple[str, ...] = ("action",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            action: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidDeliveryChannelError(InvalidParameterValueError):
    """Invalid delivery channel.

    Returned when the parameter deliverychannel value is other than SMS, voice, push,
    rt, fb, twitter, WeChat.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "invalid delivery channel"
    description = (
        "Returned when the parameter deliverychannel value is other than SMS, voice, "
        "push, rt, fb, twitter, WeChat."
    )


class InvalidDeviceTypeError(InvalidParameterValueError):
    """Invalid device type {device_type}, only ios or android is allowed.

    Returned when the parameter device_types value is other than ios or android.

    Code 7004 of the Messaging API: invalid argument, not retryable. Placeholders:
    device_type.
    """

    message = "invalid device type {device_type}, only ios or android is allowed"
    description = (
        "Returned when the parameter device_types value is other than ios or android."
    )
    placeholders: tuple[str, ...] = ("device_type",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            device_type: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidEventParameterError(InvalidParameterValueError):
    """Invalid value.

    Code 7004 of the Event API: invalid argument, not retryable.
    """

    message = "Invalid value"
    description = "Returned when an invalid value for parameter is provided."


class InvalidInteractiveCategoryError(InvalidParameterValueError):
    """Invalid value of param category or no identifiers mapped to this ...

    Invalid value of param category or no identifiers mapped to this category.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = (
        "Invalid value of param category or no identifiers mapped to this category"
    )
    description = "Returned when an invalid category is provided in request."


class InvalidRtPriorityError(InvalidParameterValueError):
    """Invalid value for param 'priority', it should be one of [1,2,3,4,5].

    Returned when the parameter priority value is other than 1 to 5 for rt channel.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "invalid value for param 'priority', it should be one of [1,2,3,4,5]"
    description = (
        "Returned when the parameter priority value is other than 1 to 5 for rt "
        "channel."
    )


class InvalidSmsTypeError(InvalidParameterValueError):
    """Invalid value of param 'type' , only [1,2,3,4] are allowed.

    Returned when the parameter type value is other than 1 to 4 for sms channel.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "invalid value of param 'type' , only [1,2,3,4] are allowed"
    description = (
        "Returned when the parameter type value is other than 1 to 4 for sms channel."
    )


class NoIdentifierAtPositionError(InvalidParameterValueError):
    """No identifier found for this category and at this position.

    Returned when identifiers are not found for a category.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "no identifier found for this category and at this position"
    description = "Returned when identifiers are not found for a category."


class RepeatedActionPositionError(InvalidParameterValueError):
    """Invalid value of param pos, duplicate values for pos are not allowed.

    Returned when duplicate position value is provided in actions array in interactive
    object.

    Code 7004 of the Messaging API: invalid argument, not retryable.
    """

    message = "invalid value of param pos, duplicate values for pos are not allowed"
    description = (
        "Returned when duplicate position value is provided in actions array in "
        "interactive object."
    )


class RepeatedDeviceTypeError(InvalidParameterValueError):
    """Duplicate device type {device_type}.

    Returned when duplicate position value is provided in device_types array in
    interactive object.

    Code 7004 of the Messaging API: invalid argument, not retryable. Placeholders:
    device_type.
    """

    message = "duplicate device type {device_type}"
    description = (
        "Returned when duplicate position value is provided in device_types array in "
        "interactive object."
    )
    placeholders: tuple[str, ...] = ("device_type",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            device_type: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class RequestExpiredOrInternalError(ImiconnectError):
    """The request expired, or an internal error occurred.

    Code 7005 of the Messaging and Event APIs: categories differ, not retryable.
    """

    code = "7005"
    message = "The request expired, or an internal error occurred."


class EventInternalError(RequestExpiredOrInternalError, InternalError):
    """Internal error occurred (code 7005).

    Returned when there is an issue with IMIconnect.

    Code 7005 of the Event API: internal, not retryable.
    """

    message = "Internal error occurred"
    description = "Returned when there is an issue with IMIconnect."


class RequestExpiredError(RequestExpiredOrInternalError, DeadlineExceededError):
    """Request expired (code 7005).

    Code 7005 of the Messaging API: deadline exceeded, not retryable.
    """

    message = "Request expired"
    description = "Returned when the request is expired."


class ApiRequestExpiredError(RequestExpiredError):
    """Request expired (code 7019).

    Code 7019 of the Messaging, Transaction Status and Profile APIs: deadline exceeded,
    not retryable.
    """

    code = "7019"


class InternalFailureError(ImiconnectError, InternalError):
    """An error occurred inside IMIconnect.

    Code 7006 of the Messaging, Transaction Status and Event APIs: internal, not
    retryable.
    """

    code = "7006"
    message = "An error occurred inside IMIconnect."


class InternalServerError(InternalFailureError):
    """Internal server error.

    Code 7006 of the Messaging and Transaction Status APIs: internal, not retryable.
    """

    message = "Internal server error"
    description = "Returned when an error occurs in the server."


class PlatformInternalError(InternalFailureError):
    """Internal error occurred (code 7006).

    Returned when an internal error occurs. Returned when there is an issue with
    IMIconnect.

    Code 7006 of the Messaging and Event APIs: internal, not retryable.
    """

    message = "Internal error occurred"
    description = (
        "Returned when an internal error occurs. Returned when there is an issue with "
        "IMIconnect."
    )


class ServiceInactiveError(ImiconnectError, PermissionDeniedError):
    """Service Inactive.

    Code 7007 of the Messaging API: permission denied, not retryable.
    """

    code = "7007"
    message = "Service Inactive"
    description = "Returned when a service is in inactive state."


class ProfileInactiveError(ImiconnectError, FailedPreconditionError):
    """Inactive Profile.

    Code 7008 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7008"
    message = "Inactive Profile"
    description = "Returned when the profile is inactive."


class TooManyDestinationsError(ImiconnectError, InvalidArgumentError):
    """Maximum number of destination address.

    Returned when an API request exceeds the limit (1000) to send messages using
    messaging API.

    Code 7009 of the Messaging API: invalid argument, not retryable.
    """

    code = "7009"
    message = "Maximum number of destination address"
    description = (
        "Returned when an API request exceeds the limit (1000) to send messages using "
        "messaging API."
    )


class WhitelistOrProviderError(ImiconnectError):
    """The source IP is not whitelisted, or the service provider failed.

    Code 7010 of the Messaging, Transaction Status and Profile APIs: categories differ,
    not retryable.
    """

    code = "7010"
    message = "The source IP is not whitelisted, or the service provider failed."


class ServiceProviderFailedError(WhitelistOrProviderError, InternalError):
    """Service provider exception.

    Also worded as "Service provider exceptioni" by the vendor.

    Code 7010 of the Messaging and Transaction Status APIs: internal, not retryable.
    """

    message = "Service provider exception"
    description = "Returned when a service provider exception occurs."


class SourceIpNotWhitelistedError(WhitelistOrProviderError, PermissionDeniedError):
    """Source IP is not whitelisted.

    Returned when a request is sent from an IP that is not whitelisted in IMIconnect.

    Code 7010 of the Messaging and Profile APIs: permission denied, not retryable.
    """

    message = "Source IP is not whitelisted"
    description = (
        "Returned when a request is sent from an IP that is not whitelisted in "
        "IMIconnect."
    )


class UnknownExceptionOrInvalidValueError(ImiconnectError):
    """An unknown exception occurred, or a value of the profile is invalid.

    Code 7011 of the Messaging, Transaction Status and Profile APIs: categories differ,
    not retryable.
    """

    code = "7011"
    message = "An unknown exception occurred, or a value of the profile is invalid."


class InvalidAttributeValueError(
    UnknownExceptionOrInvalidValueError, InvalidArgumentError
):
    """Invalid Attribute Value.

    Returned when an invalid value is provided for the customer or app profile
    Attributes object.

    Code 7011 of the Profile API: invalid argument, not retryable.
    """

    message = "Invalid Attribute Value"
    description = (
        "Returned when an invalid value is provided for the customer or app profile "
        "Attributes object."
    )


class InvalidRecordStatusError(
    UnknownExceptionOrInvalidValueError, InvalidArgumentError
):
    """Invalid value for param status, only values [0,1] are ... (code 7011).

    Invalid value for param status, only values [0,1] are allowed.

    Returned when an invalid value is provided for customer or app profile Records
    array.

    Code 7011 of the Profile API: invalid argument, not retryable.
    """

    message = "invalid value for param status, only values [0,1] are allowed"
    description = (
        "Returned when an invalid value is provided for customer or app profile "
        "Records array."
    )


class UnknownExceptionError(UnknownExceptionOrInvalidValueError, UnknownError):
    """Unknown Exception.

    Code 7011 of the Messaging and Transaction Status APIs: unknown, not retryable.
    """

    message = "Unknown Exception"
    description = "Returned when an unknown exception occurs."


class BatchTooLargeError(ImiconnectError, InvalidArgumentError):
    """Batch size limit(100) exceeded.

    Returned when an API request exceeds the limit to create or update or delete using
    profile API.

    Code 7012 of the Profile API: invalid argument, not retryable.
    """

    code = "7012"
    message = "Batch size limit(100) exceeded"
    description = (
        "Returned when an API request exceeds the limit to create or update or delete "
        "using profile API."
    )


class MasterProfileStoreNotFoundError(ImiconnectError, NotFoundError):
    """Master profile store not found.

    Returned when a master profile store does not exists.

    Code 7013 of the Profile API: not found, not retryable.
    """

    code = "7013"
    message = "Master profile store not found"
    description = "Returned when a master profile store does not exists."


class ProfileNotFoundError(ImiconnectError, NotFoundError):
    """The customer or app profile does not exist.

    Code 7014 of the Profile API: not found, not retryable.
    """

    code = "7014"
    message = "The customer or app profile does not exist."


class AppProfileNotFoundError(ProfileNotFoundError):
    """App profile not found.

    Returned when a customers app profile does not exists to update or delete the app
    profile.

    Code 7014 of the Profile API: not found, not retryable.
    """

    message = "App profile not found"
    description = (
        "Returned when a customers app profile does not exists to update or delete the "
        "app profile."
    )


class CustomerNotFoundError(ProfileNotFoundError):
    """Customer not found.

    Returned when a customer does not exists to update or delete the profile.

    Code 7014 of the Profile API: not found, not retryable.
    """

    message = "Customer not found"
    description = (
        "Returned when a customer does not exists to update or delete the profile."
    )


class ProfileAlreadyExistsError(ImiconnectError, AlreadyExistsError):
    """The customer or app profile exists already.

    Code 7015 of the Profile API: already exists, not retryable.
    """

    code = "7015"
    message = "The customer or app profile exists already."


class AppProfileAlreadyExistsError(ProfileAlreadyExistsError):
    """App profile already exists.

    Returned when a customers application profile is being created for which the profile
    already exists.

    Code 7015 of the Profile API: already exists, not retryable.
    """

    message = "App profile already exists"
    description = (
        "Returned when a customers application profile is being created for which the "
        "profile already exists."
    )


class CustomerAlreadyExistsError(ProfileAlreadyExistsError):
    """Customer already exists.

    Returned when a customer profile is being created for which the profile already
    exists.

    Code 7015 of the Profile API: already exists, not retryable.
    """

    message = "Customer already exists"
    description = (
        "Returned when a customer profile is being created for which the profile "
        "already exists."
    )


class UnknownProfileApiFailureError(ImiconnectError, UnknownError):
    """Unknown error.

    Code 7016 of the Profile API: unknown, not retryable.
    """

    code = "7016"
    message = "Unknown error"
    description = "Returned when an unknown error occurs."


class ProfileAttributeNotFoundError(ImiconnectError, NotFoundError):
    """Profile attribute doesn't exist.

    Returned when an attribute is sent for which the attribute is not defined in client
    master profile.

    Code 7017 of the Profile API: not found, not retryable.
    """

    code = "7017"
    message = "Profile attribute doesn't exist"
    description = (
        "Returned when an attribute is sent for which the attribute is not defined in "
        "client master profile."
    )


class AppMasterProfileNotFoundError(ImiconnectError, NotFoundError):
    """Invalid app profile or app profile is not linked to this client.

    Returned when an application master profile does not exists.

    Code 7018 of the Profile API: not found, not retryable.
    """

    code = "7018"
    message = "Invalid app profile or app profile is not linked to this client"
    description = "Returned when an application master profile does not exists."


class TransactionLimitExceededError(ImiconnectError, ResourceExhaustedError):
    """You have reached maximum transaction limit.

    Code 7020 of the Messaging, Transaction Status and Profile APIs: resource exhausted,
    not retryable.
    """

    code = "7020"
    message = "You have reached maximum transaction limit"
    description = "Returned when you have reached the transaction limit."


class MissingCustomParameterError(ImiconnectError, InvalidArgumentError):
    """Mandatory custom parameters missing.

    Returned when any mandatory custom event parameter is missing, where these custom
    parameters are created in custom event creation screen.

    Code 7025 of the Event API: invalid argument, not retryable.
    """

    code = "7025"
    message = "Mandatory custom parameters missing"
    description = (
        "Returned when any mandatory custom event parameter is missing, where these "
        "custom parameters are created in custom event creation screen."
    )


class InvalidSenderIdError(ImiconnectError, InvalidArgumentError):
    """Invalid Sender ID.

    Code 7101 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7101"
    message = "Invalid Sender ID"
    description = "Returned when the sender ID is invalid."


class InvalidAddressError(ImiconnectError, InvalidArgumentError):
    """Invalid address.

    Code 7102 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7102"
    message = "Invalid address"
    description = "Returned when the address is invalid."


class InsufficientCreditError(ImiconnectError, ResourceExhaustedError):
    """Not enough credits.

    Returned when the client does not have enough credits in his account.

    Code 7103 of the Messaging and Transaction Status APIs: resource exhausted, not
    retryable.
    """

    code = "7103"
    message = "Not enough credits"
    description = (
        "Returned when the client does not have enough credits in his account."
    )


class InvalidAppIdError(ImiconnectError, InvalidArgumentError):
    """Invalid app ID (code 7104).

    Code 7104 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7104"
    message = "Invalid app ID"
    description = "Returned when the app id is invalid."


class CustomerProfileNotFoundError(ImiconnectError, NotFoundError):
    """Customer profile not found.

    Code 7105 of the Messaging and Transaction Status APIs: not found, not retryable.
    """

    code = "7105"
    message = "Customer profile not found"
    description = "Returned when the customer profile is not found."


class ChannelNotConfiguredError(ImiconnectError, FailedPreconditionError):
    """Channel not configured.

    Code 7106 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7106"
    message = "Channel not configured"
    description = "Returned when the channel is not configured."


class MessageTooLongError(ImiconnectError, InvalidArgumentError):
    """Message length exceeded.

    Code 7107 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7107"
    message = "Message length exceeded"
    description = "Returned when the length of the message exceeded."


class InvalidTemplateError(ImiconnectError, InvalidArgumentError):
    """Invalid template.

    Code 7108 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7108"
    message = "Invalid template"
    description = "Returned when the template is invalid."


class UserInDoNotDisturbError(ImiconnectError, FailedPreconditionError):
    """User in DnD.

    Returned when the user is registered on Do Not Disturb list.

    Code 7109 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7109"
    message = "User in DnD"
    description = "Returned when the user is registered on Do Not Disturb list."


class UserInactiveError(ImiconnectError, FailedPreconditionError):
    """User is not active.

    Returned when the user is in inactive state.

    Code 7110 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7110"
    message = "User is not active"
    description = "Returned when the user is in inactive state."


class SpamContentDetectedError(ImiconnectError, InvalidArgumentError):
    """Spam content detected.

    Returned when the content contains a spam word.

    Also worded as "Span content detected" by the vendor.

    Code 7111 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7111"
    message = "Spam content detected"
    description = "Returned when the content contains a spam word."


class InvalidMessageTypeError(ImiconnectError, InvalidArgumentError):
    """Invalid message type (code 7112).

    Code 7112 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7112"
    message = "Invalid message type"
    description = "Returned when the message type is invalid."


class InvalidWeChatMessageTypeError(InvalidMessageTypeError, WeChatError):
    """Invalid message type (code 7607).

    Returned when the WeChat message type is invalid.

    Code 7607 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7607"
    description = "Returned when the WeChat message type is invalid."


class NonSocialHoursError(ImiconnectError, UnavailableError, RetryableError):
    """Social hours.

    Returned when the message is sent during non-social hours.

    Code 7113 of the Messaging and Transaction Status APIs: unavailable, retryable (the
    same request may succeed later).
    """

    code = "7113"
    message = "Social hours"
    description = "Returned when the message is sent during non-social hours."


class ConfigurationError(ImiconnectError, FailedPreconditionError):
    """Configuration Error.

    Please contact admin.

    Code 7114 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7114"
    message = "Configuration Error. Please contact admin."
    description = "Returned when there is an error in configuration."


class RatePlanNotDefinedError(ImiconnectError, FailedPreconditionError):
    """Rate plan not defined.

    Code 7115 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7115"
    message = "Rate plan not defined"
    description = "Returned when the rate plan is not defined."


class DestinationNotVerifiedError(ImiconnectError, FailedPreconditionError):
    """Destination profile is not verified.

    Code 7116 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7116"
    message = "Destination profile is not verified"
    description = "Returned when the destination profile is not verified."


class RtmNotEnabledError(ImiconnectError, FailedPreconditionError):
    """RTM is not enabled for this app.

    Returned when RTM is not enabled for this application.

    Code 7117 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7117"
    message = "RTM is not enabled for this app"
    description = "Returned when RTM is not enabled for this application."


class DestinationWithoutOsDetailsError(ImiconnectError, FailedPreconditionError):
    """Destination profile doesn't have OS details.

    Returned when the destination profile does not have OS details.

    Code 7119 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    code = "7119"
    message = "Destination profile doesn't have OS details"
    description = "Returned when the destination profile does not have OS details."


class ReplaceableParametersNotFetchedError(ImiconnectError, InternalError):
    """Replaceable parameters could not be fetched.

    Also worded as "Replaceable params could not be fetched." by the vendor.

    Code 7121 of the Messaging and Transaction Status APIs: internal, not retryable.
    """

    code = "7121"
    message = "Replaceable parameters could not be fetched."
    description = "Returned when the replaceable parameters could not be fetched."


class ResultsNotFoundError(ImiconnectError, NotFoundError):
    """No results found.

    Returned when the results are not found.

    Code 7600 of the Messaging and Transaction Status APIs: not found, not retryable.
    """

    code = "7600"
    message = "No results found"
    description = "Returned when the results are not found."


class ServiceKeyOrVerificationError(ImiconnectError):
    """The service key does not fit the transaction, or verification failed.

    Code 7601 of the Messaging and Transaction Status APIs: categories differ, not
    retryable.
    """

    code = "7601"
    message = "The service key does not fit the transaction, or verification failed."


class ServiceKeyOrTransactionMismatchError(
    ServiceKeyOrVerificationError, PermissionDeniedError
):
    """Transaction is not under this service or service key is invalid.

    Returned when there is a mismatch with the service key or transaction.

    Code 7601 of the Messaging and Transaction Status APIs: permission denied, not
    retryable.
    """

    message = "Transaction is not under this service or service key is invalid"
    description = (
        "Returned when there is a mismatch with the service key or transaction."
    )


class VerificationFailedError(ServiceKeyOrVerificationError, FailedPreconditionError):
    """Verification failed.

    Code 7601 of the Messaging and Transaction Status APIs: failed precondition, not
    retryable.
    """

    message = "Verification failed"
    description = "Returned when the verification is failed."


class UserUnavailableOrInvalidError(ImiconnectError):
    """The user is not available, or the WeChat user ID is invalid.

    Code 7602 of the Messaging and Transaction Status APIs: categories differ, retryable
    in part.
    """

    code = "7602"
    message = "The user is not available, or the WeChat user ID is invalid."


class InvalidWeChatUserIdError(UserUnavailableOrInvalidError, InvalidArgumentError):
    """Invalid WeChat User ID.

    Code 7602 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    message = "Invalid WeChat User ID"
    description = "Returned when the WeChat user id is invalid."


class UserNotAvailableError(
    UserUnavailableOrInvalidError, UnavailableError, RetryableError
):
    """User presence failure.

    Returned when the user not available in the network.

    Code 7602 of the Messaging and Transaction Status APIs: unavailable, retryable (the
    same request may succeed later).
    """

    message = "User presence failure"
    description = "Returned when the user not available in the network."


class ValidationFailedError(ImiconnectError, InvalidArgumentError):
    """The request, its user or its media file type did not pass validation.

    Code 7603 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    code = "7603"
    message = "The request, its user or its media file type did not pass validation."


class InvalidWeChatMediaFileTypeError(ValidationFailedError):
    """Invalid media file type.

    Returned when the media file is other than WeChat supported media files.

    Code 7603 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    message = "Invalid media file type"
    description = (
        "Returned when the media file is other than WeChat supported media files."
    )


class RequestOrUserValidationError(ValidationFailedError):
    """Either validation failed for request or user verification failure.

    Code 7603 of the Messaging and Transaction Status APIs: invalid argument, not
    retryable.
    """

    message = "Either validation failed for request or user verification failure"
    description = (
        "Returned when the validation is failed or user verification is failed for the "
        "request."
    )


class UnknownDeliveryStatusError(DeliveryError, UnknownError):
    """Unknown Status.

    Code 7200 of the Messaging and Transaction Status APIs, family DeliveryError:
    unknown, not retryable.
    """

    code = "7200"
    message = "Unknown Status"
    description = "Returned when the status is unknown."


class OperatorDeliveryFailedError(DeliveryError, InternalError):
    """Delivery failed at Operator.

    Code 7201 of the Messaging and Transaction Status APIs, family DeliveryError:
    internal, not retryable.
    """

    code = "7201"
    message = "Delivery failed at Operator"
    description = "Returned when the delivery failed at operator."


class PlatformDeliveryFailedError(DeliveryError, InternalError):
    """Delivery failed at platform.

    Code 7202 of the Messaging and Transaction Status APIs, family DeliveryError:
    internal, not retryable.
    """

    code = "7202"
    message = "Delivery failed at platform"
    description = "Returned when the delivery failed at platform."


class SubscriberAddressNotFoundError(DeliveryError, NotFoundError):
    """Unknown Subscriber address.

    Returned when the subscriber address is not known.

    Code 7203 of the Messaging and Transaction Status APIs, family DeliveryError: not
    found, not retryable.
    """

    code = "7203"
    message = "Unknown Subscriber address"
    description = "Returned when the subscriber address is not known."


class InsufficientSubscriberCreditError(DeliveryError, ResourceExhaustedError):
    """Insufficient Credits in subscriber account.

    Code 7204 of the Messaging and Transaction Status APIs, family DeliveryError:
    resource exhausted, not retryable.
    """

    code = "7204"
    message = "Insufficient Credits in subscriber account"
    description = "Returned when the subscriber account has insufficient credits."


class InvalidBinaryMessageError(DeliveryError, InvalidArgumentError):
    """Error in Binary message.

    Code 7205 of the Messaging and Transaction Status APIs, family DeliveryError:
    invalid argument, not retryable.
    """

    code = "7205"
    message = "Error in Binary message"
    description = "Returned when there is an error in binary message."


class SubscriberSimFullError(DeliveryError, ResourceExhaustedError, RetryableError):
    """Can't deliver.

    Subscriber SIM Full.

    Code 7206 of the Messaging and Transaction Status APIs, family DeliveryError:
    resource exhausted, retryable (the same request may succeed later).
    """

    code = "7206"
    message = "Can't deliver. Subscriber SIM Full"
    description = "Returned when the subscribers sim is full."


class SubscriberUnreachableError(DeliveryError, UnavailableError, RetryableError):
    """Subscriber out of coverage area or not reachable.

    Code 7207 of the Messaging and Transaction Status APIs, family DeliveryError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7207"
    message = "Subscriber out of coverage area or not reachable"
    description = "Returned when the subscriber is out of coverage area."


class WhitelistOrExpiryError(DeliveryError):
    """The source IP is not whitelisted, or the message expired.

    Code 7208 of the Messaging and Transaction Status APIs, family DeliveryError:
    categories differ, not retryable.
    """

    code = "7208"
    message = "The source IP is not whitelisted, or the message expired."


class DeliverySourceIpNotWhitelistedError(
    WhitelistOrExpiryError, PermissionDeniedError
):
    """Source ip is not white listed.

    Returned when the source IP is not whitelisted.

    Code 7208 of the Messaging API, family DeliveryError: permission denied, not
    retryable.
    """

    message = "Source ip is not white listed"
    description = "Returned when the source IP is not whitelisted."


class MessageExpiredError(WhitelistOrExpiryError, DeadlineExceededError):
    """Message expired (code 7208).

    Code 7208 of the Messaging and Transaction Status APIs, family DeliveryError:
    deadline exceeded, not retryable.
    """

    message = "Message expired"
    description = "Returned when message is expired."


class OttMessageExpiredError(MessageExpiredError):
    """Message expired (code 7301).

    Code 7301 of the Messaging and Transaction Status APIs, family DeliveryError:
    deadline exceeded, not retryable.
    """

    code = "7301"
    description = "Returned when the message is expired."


class MultipartDeliveryFailedError(DeliveryError, InternalError):
    """Unable to deliver multipart message.

    Also worded as "Unable to deliver multi-part message" by the vendor.

    Code 7209 of the Messaging and Transaction Status APIs, family DeliveryError:
    internal, not retryable.
    """

    code = "7209"
    message = "Unable to deliver multipart message"
    description = "Returned when unable to deliver multipart message."


class BillingConfigurationError(DeliveryError, FailedPreconditionError):
    """Billing Configuration error.

    Code 7210 of the Messaging and Transaction Status APIs, family DeliveryError: failed
    precondition, not retryable.
    """

    code = "7210"
    message = "Billing Configuration error"
    description = "Returned when there is an error in billing configuration."


class OperatorBillingError(DeliveryError, InternalError):
    """Billing error at operator.

    Code 7211 of the Messaging and Transaction Status APIs, family DeliveryError:
    internal, not retryable.
    """

    code = "7211"
    message = "Billing error at operator"
    description = "Returned when an error occurs at operator."


class InvalidRegistrationError(DeliveryError, InvalidArgumentError):
    """Invalid registration.

    Code 7212 of the Messaging and Transaction Status APIs, family DeliveryError:
    invalid argument, not retryable.
    """

    code = "7212"
    message = "Invalid registration"
    description = "Returned when the registration is invalid."


class UserNotRegisteredError(DeliveryError, NotFoundError):
    """Unregistered.

    Returned when the user is not registered.

    Code 7213 of the Messaging and Transaction Status APIs, family DeliveryError: not
    found, not retryable.
    """

    code = "7213"
    message = "Unregistered"
    description = "Returned when the user is not registered."


class CloudFailureError(DeliveryError, UnavailableError, RetryableError):
    """Cloud specific failure.

    Code 7214 of the Messaging and Transaction Status APIs, family DeliveryError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7214"
    message = "Cloud specific failure"
    description = "Returned due to cloud failure."


class RateLimitExceededError(DeliveryError, ResourceExhaustedError, RetryableError):
    """Rate limit exceeded.

    Code 7302 of the Messaging and Transaction Status APIs, family DeliveryError:
    resource exhausted, retryable (the same request may succeed later).
    """

    code = "7302"
    message = "Rate limit exceeded"
    description = "Returned when the rate limit exceeded."


class DeliveryNotificationExpiredError(DeliveryError, DeadlineExceededError):
    """Delivery notification of a message expired.

    Code 7303 of the Messaging and Transaction Status APIs, family DeliveryError:
    deadline exceeded, not retryable.
    """

    code = "7303"
    message = "Delivery notification of a message expired"
    description = "Returned when the delivery notification of a message is expired."


class InvalidAppCredentialsError(DeliveryError, FailedPreconditionError):
    """Invalid app credentials(Invalid OAuth).

    Code 7304 of the Messaging and Transaction Status APIs, family DeliveryError: failed
    precondition, not retryable.
    """

    code = "7304"
    message = "Invalid app credentials(Invalid OAuth)"
    description = "Returned when invalid app credentials are provided."


class InvalidUserCredentialsError(DeliveryError, FailedPreconditionError):
    """Invalid user credentials.

    Code 7305 of the Messaging and Transaction Status APIs, family DeliveryError: failed
    precondition, not retryable.
    """

    code = "7305"
    message = "Invalid user credentials"
    description = "Returned when user credentials are invalid."


class DuplicateTwitterMessageError(DeliveryError, AlreadyExistsError):
    """Duplicate message for twitter.

    Code 7306 of the Messaging and Transaction Status APIs, family DeliveryError:
    already exists, not retryable.
    """

    code = "7306"
    message = "Duplicate message for twitter"
    description = "Returned when a duplicate message is sent on twitter."


class FacebookUnreachableError(DeliveryError, UnavailableError, RetryableError):
    """End point not reachable (FB is not reachable).

    Returned when Facebook is not reachable.

    Code 7307 of the Messaging and Transaction Status APIs, family DeliveryError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7307"
    message = "End point not reachable (FB is not reachable)"
    description = "Returned when Facebook is not reachable."


class VoiceParametersTooLongError(VoiceError, InvalidArgumentError):
    """Voice parameters length exceeded.

    Also worded as "Voice params length exceeded" by the vendor.

    Code 7120 of the Messaging and Transaction Status APIs, family VoiceError: invalid
    argument, not retryable.
    """

    code = "7120"
    message = "Voice parameters length exceeded"
    description = "Returned when the voice parameters length is exceeded."


class CallNotAnsweredError(VoiceError, UnavailableError, RetryableError):
    """No answer.

    Returned when the call is not answered.

    Code 7401 of the Messaging and Transaction Status APIs, family VoiceError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7401"
    message = "No answer"
    description = "Returned when the call is not answered."


class CustomerBusyError(VoiceError, UnavailableError, RetryableError):
    """Customer busy.

    Code 7402 of the Messaging and Transaction Status APIs, family VoiceError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7402"
    message = "Customer busy"
    description = "Returned when the customer is busy."


class CallRejectedError(VoiceError, FailedPreconditionError):
    """Call rejected.

    Code 7403 of the Messaging and Transaction Status APIs, family VoiceError: failed
    precondition, not retryable.
    """

    code = "7403"
    message = "Call rejected"
    description = "Returned when the call is rejected."


class OtherCallFailureError(VoiceError, UnknownError):
    """Others.

    Returned for other errors

    Code 7404 of the Messaging and Transaction Status APIs, family VoiceError: unknown,
    not retryable.
    """

    code = "7404"
    message = "Others"
    description = "Returned for other errors"


class PushNotEnabledError(PushError, FailedPreconditionError):
    """Push is not enabled for this app.

    Returned when push is not enabled for this application.

    Code 7118 of the Messaging and Transaction Status APIs, family PushError: failed
    precondition, not retryable.
    """

    code = "7118"
    message = "Push is not enabled for this app"
    description = "Returned when push is not enabled for this application."


class MessageExpiredBeforeDeliveryError(PushError, DeadlineExceededError):
    """Message expired before delivery attempt.

    Returned when the message is expired before attempting a delivery.

    Code 7503 of the Messaging and Transaction Status APIs, family PushError: deadline
    exceeded, not retryable.
    """

    code = "7503"
    message = "Message expired before delivery attempt"
    description = "Returned when the message is expired before attempting a delivery."


class PushAuthenticationError(PushError, FailedPreconditionError):
    """Authentication error.

    Code 7504 of the Messaging and Transaction Status APIs, family PushError: failed
    precondition, not retryable.
    """

    code = "7504"
    message = "Authentication error"
    description = "Returned when an authentication error occurs."


class AndroidPayloadTooLargeError(PushError, InvalidArgumentError):
    """Too large payload ( >4kb).

    Returned when the payload is more than 4kb for Android.

    Code 7505 of the Messaging and Transaction Status APIs, family PushError: invalid
    argument, not retryable.
    """

    code = "7505"
    message = "Too large payload ( >4kb)"
    description = "Returned when the payload is more than 4kb for Android."


class InvalidAndroidTimeToLiveError(PushError, InvalidArgumentError):
    """Invalid time to live value (code 7506).

    Returned when an invalid value is passed for time to live parameter for Android.

    Code 7506 of the Messaging and Transaction Status APIs, family PushError: invalid
    argument, not retryable.
    """

    code = "7506"
    message = "Invalid time to live value"
    description = (
        "Returned when an invalid value is passed for time to live parameter for "
        "Android."
    )


class TooManyAppRequestsError(PushError, ResourceExhaustedError, RetryableError):
    """Too many requests for the App.

    Returned when too many requests are received for the same app.

    Code 7507 of the Messaging and Transaction Status APIs, family PushError: resource
    exhausted, retryable (the same request may succeed later).
    """

    code = "7507"
    message = "Too many requests for the App"
    description = "Returned when too many requests are received for the same app."


class GcmServerError(PushError, UnavailableError, RetryableError):
    """GCM server error.

    Returned when an error occurs in Google Cloud Messaging server.

    Code 7508 of the Messaging and Transaction Status APIs, family PushError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7508"
    message = "GCM server error"
    description = "Returned when an error occurs in Google Cloud Messaging server."


class TooManyCustomerRequestsError(PushError, ResourceExhaustedError, RetryableError):
    """Too many concurrent requests for same customer.

    Code 7509 of the Messaging and Transaction Status APIs, family PushError: resource
    exhausted, retryable (the same request may succeed later).
    """

    code = "7509"
    message = "Too many concurrent requests for same customer"
    description = "Returned when too many requests are received for the same customer."


class IosPayloadTooLargeError(PushError, InvalidArgumentError):
    """Too big payload.

    Returned when the payload is more than 4kb for iOS.

    Code 7510 of the Messaging and Transaction Status APIs, family PushError: invalid
    argument, not retryable.
    """

    code = "7510"
    message = "Too big payload"
    description = "Returned when the payload is more than 4kb for iOS."


class InvalidIosTimeToLiveError(PushError, InvalidArgumentError):
    """Invalid time to live value (code 7511).

    Returned when an invalid value is passed for time to live parameter for iOS.

    Code 7511 of the Messaging and Transaction Status APIs, family PushError: invalid
    argument, not retryable.
    """

    code = "7511"
    message = "Invalid time to live value"
    description = (
        "Returned when an invalid value is passed for time to live parameter for iOS."
    )


class InvalidPushIdError(PushError, InvalidArgumentError):
    """Invalid push ID.

    Code 7512 of the Messaging and Transaction Status APIs, family PushError: invalid
    argument, not retryable.
    """

    code = "7512"
    message = "Invalid push ID"
    description = "Returned when the push ID is invalid."


class DeviceNotRegisteredError(PushError, NotFoundError):
    """Unregistered Device.

    Returned when a device is not registered.

    Code 7513 of the Messaging and Transaction Status APIs, family PushError: not found,
    not retryable.
    """

    code = "7513"
    message = "Unregistered Device"
    description = "Returned when a device is not registered."


class InvalidApnsCertificateGatewayError(PushError, FailedPreconditionError):
    """Wrong APNs certificate gateway.

    Code 7514 of the Messaging and Transaction Status APIs, family PushError: failed
    precondition, not retryable.
    """

    code = "7514"
    message = "Wrong APNs certificate gateway"
    description = "Returned when a wrong APNs certificate is provided."


class InvalidApnsCertificateError(PushError, FailedPreconditionError):
    """Bad APNs certificate.

    Returned when an APNs certificate is invalid.

    Code 7515 of the Messaging and Transaction Status APIs, family PushError: failed
    precondition, not retryable.
    """

    code = "7515"
    message = "Bad APNs certificate"
    description = "Returned when an APNs certificate is invalid."


class TooManyDeviceRequestsError(PushError, ResourceExhaustedError, RetryableError):
    """Too many request for the same device.

    Returned when too many requests are received by the same device.

    Code 7516 of the Messaging and Transaction Status APIs, family PushError: resource
    exhausted, retryable (the same request may succeed later).
    """

    code = "7516"
    message = "Too many request for the same device"
    description = "Returned when too many requests are received by the same device."


class ApnsServerError(PushError, UnavailableError, RetryableError):
    """APNs server error.

    Code 7517 of the Messaging and Transaction Status APIs, family PushError:
    unavailable, retryable (the same request may succeed later).
    """

    code = "7517"
    message = "APNs server error"
    description = "Returned when an APNs server error occurs."


class UnknownPushFailureError(PushError, UnknownError):
    """Unknown.

    Code 7518 of the Messaging and Transaction Status APIs, family PushError: unknown,
    not retryable.
    """

    code = "7518"
    message = "Unknown"
    description = "Returned when an unknown error occurs."


class InvalidWeChatFileTypeError(WeChatError, InvalidArgumentError):
    """Invalid file type.

    Returned when the file is other than WeChat supported media files.

    Code 7604 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7604"
    message = "Invalid file type"
    description = "Returned when the file is other than WeChat supported media files."


class InvalidWeChatFileSizeError(WeChatError, InvalidArgumentError):
    """Invalid file size.

    Returned when the WeChat file size exceeds the limit.

    Code 7605 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7605"
    message = "Invalid file size"
    description = "Returned when the WeChat file size exceeds the limit."


class InvalidWeChatMediaFileIdError(WeChatError, InvalidArgumentError):
    """Invalid media file ID.

    Returned when the WeChat media file id is invalid.

    Code 7606 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7606"
    message = "Invalid media file ID"
    description = "Returned when the WeChat media file id is invalid."


class InvalidWeChatImageFileSizeError(WeChatError, InvalidArgumentError):
    """Invalid image file size.

    Returned when the image file size exceeds the limit.

    Code 7608 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7608"
    message = "Invalid image file size"
    description = "Returned when the image file size exceeds the limit."


class InvalidWeChatAudioFileSizeError(WeChatError, InvalidArgumentError):
    """Invalid audio file size.

    Returned when the audio file size exceeds 256K.

    Code 7609 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7609"
    message = "Invalid audio file size"
    description = "Returned when the audio file size exceeds 256K."


class InvalidWeChatVideoFileSizeError(WeChatError, InvalidArgumentError):
    """Invalid video file size.

    Returned when the audio file size exceeds 1Mb.

    Code 7610 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7610"
    message = "Invalid video file size"
    description = "Returned when the audio file size exceeds 1Mb."


class InvalidWeChatThumbnailFileSizeError(WeChatError, InvalidArgumentError):
    """Invalid thumbnail file size.

    Returned when the thumbnail file size exceeds 64KB.

    Code 7611 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7611"
    message = "Invalid thumbnail file size"
    description = "Returned when the thumbnail file size exceeds 64KB."


class InvalidWeChatAppIdError(WeChatError, FailedPreconditionError):
    """Invalid App ID (code 7612).

    Returned when the WeChat app ID is invalid.

    Code 7612 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7612"
    message = "Invalid App ID"
    description = "Returned when the WeChat app ID is invalid."


class InvalidWeChatAccessTokenError(WeChatError, FailedPreconditionError):
    """Invalid access token.

    Returned when the WeChat access token is invalid.

    Code 7613 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7613"
    message = "Invalid access token"
    description = "Returned when the WeChat access token is invalid."


class InvalidWeChatOauthCodeError(WeChatError, FailedPreconditionError):
    """Invalid oauth code.

    Returned when the WeChat oauth code is invalid.

    Code 7614 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7614"
    message = "Invalid oauth code"
    description = "Returned when the WeChat oauth code is invalid."


class InvalidWeChatRefreshTokenError(WeChatError, FailedPreconditionError):
    """Invalid refresh token.

    Returned when the WeChat refresh token is invalid.

    Code 7615 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7615"
    message = "Invalid refresh token"
    description = "Returned when the WeChat refresh token is invalid."


class InvalidWeChatOpenIdListError(WeChatError, InvalidArgumentError):
    """Invalid openid list.

    Returned when the WeChat openid list is invalid.

    Code 7616 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7616"
    message = "Invalid openid list"
    description = "Returned when the WeChat openid list is invalid."


class InvalidWeChatOpenIdListLengthError(WeChatError, InvalidArgumentError):
    """Invalid openid list length.

    Returned when the WeChat openid list length exceeds the limit.

    Code 7617 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7617"
    message = "Invalid openid list length"
    description = "Returned when the WeChat openid list length exceeds the limit."


class InvalidWeChatCharactersError(WeChatError, InvalidArgumentError):
    """Invalid request characters: The character {character} cannot be ...

    Invalid request characters: The character {character} cannot be included.

    Returned when the message format is invalid.

    Code 7618 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable. Placeholders: character.
    """

    code = "7618"
    message = "Invalid request characters: The character {character} cannot be included"
    description = "Returned when the message format is invalid."
    placeholders: tuple[str, ...] = ("character",)

    if TYPE_CHECKING:

        @typing.overload
        def __init__(
            self, message: str | None = None, *, details: object = None
        ) -> None: ...
        @typing.overload
        def __init__(
            self,
            message: str | None = None,
            *,
            character: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidWeChatParametersError(WeChatError, InvalidArgumentError):
    """Invalid parameters.

    Returned when the WeChat API is accessed with invalid parameters.

    Code 7619 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7619"
    message = "Invalid parameters"
    description = "Returned when the WeChat API is accessed with invalid parameters."


class InvalidWeChatRequestFormatError(WeChatError, InvalidArgumentError):
    """Invalid request format.

    Returned when the WeChat API is accessed with invalid request format.

    Code 7620 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7620"
    message = "Invalid request format"
    description = (
        "Returned when the WeChat API is accessed with invalid request format."
    )


class InvalidWeChatUrlLengthError(WeChatError, InvalidArgumentError):
    """Invalid URL length.

    Returned when the WeChat API is accessed with a lengthy URL.

    Code 7621 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7621"
    message = "Invalid URL length"
    description = "Returned when the WeChat API is accessed with a lengthy URL."


class MissingWeChatAccessTokenError(WeChatError, FailedPreconditionError):
    """Parameter missing: access token.

    Returned when the WeChat API is accessed without an access token.

    Code 7622 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7622"
    message = "Parameter missing: access token"
    description = "Returned when the WeChat API is accessed without an access token."


class MissingWeChatAppIdError(WeChatError, FailedPreconditionError):
    """Parameter missing: appid.

    Returned when the WeChat API is accessed without an appid.

    Code 7623 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7623"
    message = "Parameter missing: appid"
    description = "Returned when the WeChat API is accessed without an appid."


class MissingWeChatRefreshTokenError(WeChatError, FailedPreconditionError):
    """Parameter missing: refresh token.

    Returned when the WeChat API is accessed without a refresh token.

    Code 7624 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7624"
    message = "Parameter missing: refresh token"
    description = "Returned when the WeChat API is accessed without a refresh token."


class MissingWeChatSecretError(WeChatError, FailedPreconditionError):
    """Parameter missing: secret.

    Returned when the WeChat API is accessed without a secret key.

    Code 7625 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7625"
    message = "Parameter missing: secret"
    description = "Returned when the WeChat API is accessed without a secret key."


class MissingWeChatMediaFileDataError(WeChatError, InvalidArgumentError):
    """Multimedia file data missing.

    Returned when the WeChat API is accessed with an invalid media file.

    Code 7626 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7626"
    message = "Multimedia file data missing"
    description = "Returned when the WeChat API is accessed with an invalid media file."


class MissingWeChatMediaIdError(WeChatError, InvalidArgumentError):
    """Parameter missing: media ID.

    Returned when the message is sent without media id parameter.

    Code 7627 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7627"
    message = "Parameter missing: media ID"
    description = "Returned when the message is sent without media id parameter."


class WeChatUserNotFollowerError(WeChatError, FailedPreconditionError):
    """The other user is not yet a follower (code 7628).

    Returned when the message is sent to a non follower.

    Code 7628 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7628"
    message = "The other user is not yet a follower"
    description = "Returned when the message is sent to a non follower."


class OtherWeChatUserNotFollowerError(WeChatUserNotFollowerError):
    """The other user is not yet a follower (code 7629).

    Returned when the message is sent to a non follower.

    Code 7629 of the Messaging and Transaction Status APIs, family WeChatError: failed
    precondition, not retryable.
    """

    code = "7629"


class EmptyWeChatRichMediaError(WeChatError, InvalidArgumentError):
    """Rich media message is empty.

    Returned when the message is sent without rich media.

    Code 7630 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7630"
    message = "Rich media message is empty"
    description = "Returned when the message is sent without rich media."


class EmptyWeChatTextError(WeChatError, InvalidArgumentError):
    """Text message is empty.

    Returned when the message is sent without a text.

    Code 7631 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7631"
    message = "Text message is empty"
    description = "Returned when the message is sent without a text."


class WeChatMediaFileTooLargeError(WeChatError, InvalidArgumentError):
    """Error source: multimedia file size.

    Returned when the media size is beyond the expected size.

    Code 7632 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7632"
    message = "Error source: multimedia file size"
    description = "Returned when the media size is beyond the expected size."


class WeChatMessageTooLongError(WeChatError, InvalidArgumentError):
    """Message contents too long.

    Returned when the message is sent with a lengthy text.

    Code 7633 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7633"
    message = "Message contents too long"
    description = "Returned when the message is sent with a lengthy text."


class WeChatTitleTooLongError(WeChatError, InvalidArgumentError):
    """Title too long.

    Code 7634 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7634"
    message = "Title too long"
    description = "Returned when the message title is too long."


class WeChatDescriptionTooLongError(WeChatError, InvalidArgumentError):
    """Description too long.

    Code 7635 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7635"
    message = "Description too long"
    description = "Returned when the description is too long."


class WeChatUrlTooLongError(WeChatError, InvalidArgumentError):
    """URL too long.

    Code 7636 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7636"
    message = "URL too long"
    description = "Returned when the URL is too long."


class WeChatImageUrlTooLongError(WeChatError, InvalidArgumentError):
    """Image URL too long.

    Code 7637 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7637"
    message = "Image URL too long"
    description = "Returned when the Image URL is too long."


class WeChatAudioTooLongError(WeChatError, InvalidArgumentError):
    """Audio play time over limit.

    Returned when the audio play time exceeds 60 seconds.

    Code 7638 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7638"
    message = "Audio play time over limit"
    description = "Returned when the audio play time exceeds 60 seconds."


class WeChatRichMediaLimitExceededError(WeChatError, ResourceExhaustedError):
    """Rich media messages over limit.

    Returned when you have used up your limit to send Rich media messages.

    Code 7639 of the Messaging and Transaction Status APIs, family WeChatError: resource
    exhausted, not retryable.
    """

    code = "7639"
    message = "Rich media messages over limit"
    description = (
        "Returned when you have used up your limit to send Rich media messages."
    )


class WeChatInterfaceCallError(WeChatError, InvalidArgumentError):
    """Error source: interface call.

    Returned when the WeChat API is requested incorrectly.

    Code 7640 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7640"
    message = "Error source: interface call"
    description = "Returned when the WeChat API is requested incorrectly."


class WeChatMessageLimitExceededError(WeChatError, ResourceExhaustedError):
    """Message quantity over limit.

    Returned when you have used up your limit to send messages.

    Code 7641 of the Messaging and Transaction Status APIs, family WeChatError: resource
    exhausted, not retryable.
    """

    code = "7641"
    message = "Message quantity over limit"
    description = "Returned when you have used up your limit to send messages."


class WeChatUserNotFoundError(WeChatError, NotFoundError):
    """This user does not exist.

    Returned when the message is sent with an invalid user information.

    Code 7642 of the Messaging and Transaction Status APIs, family WeChatError: not
    found, not retryable.
    """

    code = "7642"
    message = "This user does not exist."
    description = "Returned when the message is sent with an invalid user information."


class InvalidWeChatImageFileTypeError(WeChatError, InvalidArgumentError):
    """Invalid image file type (invalid file type).

    Code 7643 of the Messaging and Transaction Status APIs, family WeChatError: invalid
    argument, not retryable.
    """

    code = "7643"
    message = "Invalid image file type (invalid file type)"
    description = "Returned when the image file type is invalid."


_LOOKUP: lookup.ApiLookup[ImiconnectError] = lookup.ApiLookup(
    {
        "1002": PartialSuccessError,
        "7000": InvalidJsonError,
        "7001": AuthenticationFailedError,
        "7002": MissingServiceKeyError,
        "7003": MissingOrInvalidParameterError,
        "7004": InvalidParameterValueError,
        "7005": RequestExpiredOrInternalError,
        "7006": InternalFailureError,
        "7007": ServiceInactiveError,
        "7008": ProfileInactiveError,
        "7009": TooManyDestinationsError,
        "7010": WhitelistOrProviderError,
        "7011": UnknownExceptionOrInvalidValueError,
        "7012": BatchTooLargeError,
        "7013": MasterProfileStoreNotFoundError,
        "7014": ProfileNotFoundError,
        "7015": ProfileAlreadyExistsError,
        "7016": UnknownProfileApiFailureError,
        "7017": ProfileAttributeNotFoundError,
        "7018": AppMasterProfileNotFoundError,
        "7019": ApiRequestExpiredError,
        "7020": TransactionLimitExceededError,
        "7025": MissingCustomParameterError,
        "7101": InvalidSenderIdError,
        "7102": InvalidAddressError,
        "7103": InsufficientCreditError,
        "7104": InvalidAppIdError,
        "7105": CustomerProfileNotFoundError,
        "7106": ChannelNotConfiguredError,
        "7107": MessageTooLongError,
        "7108": InvalidTemplateError,
        "7109": UserInDoNotDisturbError,
        "7110": UserInactiveError,
        "7111": SpamContentDetectedError,
        "7112": InvalidMessageTypeError,
        "7113": NonSocialHoursError,
        "7114": ConfigurationError,
        "7115": RatePlanNotDefinedError,
        "7116": DestinationNotVerifiedError,
        "7117": RtmNotEnabledError,
        "7118": PushNotEnabledError,
        "7119": DestinationWithoutOsDetailsError,
        "7120": VoiceParametersTooLongError,
        "7121": ReplaceableParametersNotFetchedError,
        "7200": UnknownDeliveryStatusError,
        "7201": OperatorDeliveryFailedError,
        "7202": PlatformDeliveryFailedError,
        "7203": SubscriberAddressNotFoundError,
        "7204": InsufficientSubscriberCreditError,
        "7205": InvalidBinaryMessageError,
        "7206": SubscriberSimFullError,
        "7207": SubscriberUnreachableError,
        "7208": WhitelistOrExpiryError,
        "7209": MultipartDeliveryFailedError,
        "7210": BillingConfigurationError,
        "7211": OperatorBillingError,
        "7212": InvalidRegistrationError,
        "7213": UserNotRegisteredError,
        "7214": CloudFailureError,
        "7301": OttMessageExpiredError,
        "7302": RateLimitExceededError,
        "7303": DeliveryNotificationExpiredError,
        "7304": InvalidAppCredentialsError,
        "7305": InvalidUserCredentialsError,
        "7306": DuplicateTwitterMessageError,
        "7307": FacebookUnreachableError,
        "7401": CallNotAnsweredError,
        "7402": CustomerBusyError,
        "7403": CallRejectedError,
        "7404": OtherCallFailureError,
        "7503": MessageExpiredBeforeDeliveryError,
        "7504": PushAuthenticationError,
        "7505": AndroidPayloadTooLargeError,
        "7506": InvalidAndroidTimeToLiveError,
        "7507": TooManyAppRequestsError,
        "7508": GcmServerError,
        "7509": TooManyCustomerRequestsError,
        "7510": IosPayloadTooLargeError,
        "7511": InvalidIosTimeToLiveError,
        "7512": InvalidPushIdError,
        "7513": DeviceNotRegisteredError,
        "7514": InvalidApnsCertificateGatewayError,
        "7515": InvalidApnsCertificateError,
        "7516": TooManyDeviceRequestsError,
        "7517": ApnsServerError,
        "7518": UnknownPushFailureError,
        "7600": ResultsNotFoundError,
        "7601": ServiceKeyOrVerificationError,
        "7602": UserUnavailableOrInvalidError,
        "7603": ValidationFailedError,
        "7604": InvalidWeChatFileTypeError,
        "7605": InvalidWeChatFileSizeError,
        "7606": InvalidWeChatMediaFileIdError,
        "7607": InvalidWeChatMessageTypeError,
        "7608": InvalidWeChatImageFileSizeError,
        "7609": InvalidWeChatAudioFileSizeError,
        "7610": InvalidWeChatVideoFileSizeError,
        "7611": InvalidWeChatThumbnailFileSizeError,
        "7612": InvalidWeChatAppIdError,
        "7613": InvalidWeChatAccessTokenError,
        "7614": InvalidWeChatOauthCodeError,
        "7615": InvalidWeChatRefreshTokenError,
        "7616": InvalidWeChatOpenIdListError,
        "7617": InvalidWeChatOpenIdListLengthError,
        "7618": InvalidWeChatCharactersError,
        "7619": InvalidWeChatParametersError,
        "7620": InvalidWeChatRequestFormatError,
        "7621": InvalidWeChatUrlLengthError,
        "7622": MissingWeChatAccessTokenError,
        "7623": MissingWeChatAppIdError,
        "7624": MissingWeChatRefreshTokenError,
        "7625": MissingWeChatSecretError,
        "7626": MissingWeChatMediaFileDataError,
        "7627": MissingWeChatMediaIdError,
        "7628": WeChatUserNotFollowerError,
        "7629": OtherWeChatUserNotFollowerError,
        "7630": EmptyWeChatRichMediaError,
        "7631": EmptyWeChatTextError,
        "7632": WeChatMediaFileTooLargeError,
        "7633": WeChatMessageTooLongError,
        "7634": WeChatTitleTooLongError,
        "7635": WeChatDescriptionTooLongError,
        "7636": WeChatUrlTooLongError,
        "7637": WeChatImageUrlTooLongError,
        "7638": WeChatAudioTooLongError,
        "7639": WeChatRichMediaLimitExceededError,
        "7640": WeChatInterfaceCallError,
        "7641": WeChatMessageLimitExceededError,
        "7642": WeChatUserNotFoundError,
        "7643": InvalidWeChatImageFileTypeError,
    },
    undocumented=ImiconnectUndocumentedCodeError,
    numeric=True,
    successes={
        "messaging": ("1001", "7500", "7501", "7502"),
        "transaction_status": ("7500", "7501", "7502"),
        "event": (),
        "profile": ("1000",),
    },
    meanings={
        "1002": {
            "event": (
                "Queued",
                "Queues",
            ),
            "profile": (PartialSuccessError,),
        },
        "7003": {
            "messaging": (
                MissingActionPositionError,
                MissingActionValueError,
                MissingAndroidTextError,
                MissingAppMessagingObjectError,
                MissingCallFlowOrMediaError,
                MissingDeliveryChannelError,
                MissingDeliveryChannelValueError,
                MissingDestinationError,
                MissingDeviceTypesError,
                MissingFacebookObjectError,
                MissingFacebookOttMessagingError,
                MissingFacebookTextError,
                MissingInteractiveActionsError,
                MissingInteractiveCategoryError,
                MissingIosTextError,
                MissingPushObjectError,
                MissingPushPlatformError,
                MissingRtTextError,
                MissingSmsBodyError,
                MissingSmsObjectError,
                MissingSmsTextError,
                MissingTwitterObjectError,
                MissingTwitterOttMessagingError,
                MissingTwitterTextError,
                MissingVoiceObjectError,
                MissingWeChatObjectError,
                MissingWeChatOttMessagingError,
                MissingWeChatTextError,
            ),
            "profile": (
                InvalidProfileStatusError,
                MissingConnectStatusError,
                MissingCustomerIdError,
                MissingDeviceIdError,
                MissingMsisdnError,
                MissingProfileAccessTokenError,
                MissingProfileAccessTokenExpiryError,
                MissingProfileAccessTokenSecretError,
                MissingProfileStatusError,
                MissingPsidError,
                MissingRtmIdError,
                MissingScreenNameError,
                MissingTwitterUserIdError,
                MissingWeChatUserIdError,
            ),
        },
        "7004": {
            "messaging": (
                InvalidActionCountError,
                InvalidActionError,
                InvalidActionForIdentifierError,
                InvalidActionIdentifierError,
                InvalidActionPositionError,
                InvalidActionValueError,
                InvalidDeliveryChannelError,
                InvalidDeviceTypeError,
                InvalidInteractiveCategoryError,
                InvalidRtPriorityError,
                InvalidSmsTypeError,
                NoIdentifierAtPositionError,
                RepeatedActionPositionError,
                RepeatedDeviceTypeError,
            ),
            "event": (InvalidEventParameterError,),
        },
        "7005": {
            "messaging": (RequestExpiredError,),
            "event": (EventInternalError,),
        },
        "7006": {
            "messaging": (
                InternalServerError,
                PlatformInternalError,
            ),
            "transaction_status": (InternalServerError,),
            "event": (PlatformInternalError,),
        },
        "7010": {
            "messaging": (
                ServiceProviderFailedError,
                SourceIpNotWhitelistedError,
            ),
            "transaction_status": (ServiceProviderFailedError,),
            "profile": (SourceIpNotWhitelistedError,),
        },
        "7011": {
            "messaging": (UnknownExceptionError,),
            "transaction_status": (UnknownExceptionError,),
            "profile": (
                InvalidAttributeValueError,
                InvalidRecordStatusError,
            ),
        },
        "7014": {
            "profile": (
                AppProfileNotFoundError,
                CustomerNotFoundError,
            ),
        },
        "7015": {
            "profile": (
                AppProfileAlreadyExistsError,
                CustomerAlreadyExistsError,
            ),
        },
        "7208": {
            "messaging": (
                DeliverySourceIpNotWhitelistedError,
                MessageExpiredError,
            ),
            "transaction_status": (MessageExpiredError,),
        },
        "7601": {
            "messaging": (
                ServiceKeyOrTransactionMismatchError,
                VerificationFailedError,
            ),
            "transaction_status": (
                ServiceKeyOrTransactionMismatchError,
                VerificationFailedError,
            ),
        },
        "7602": {
            "messaging": (
                InvalidWeChatUserIdError,
                UserNotAvailableError,
            ),
            "transaction_status": (
                InvalidWeChatUserIdError,
                UserNotAvailableError,
            ),
        },
        "7603": {
            "messaging": (
                InvalidWeChatMediaFileTypeError,
                RequestOrUserValidationError,
            ),
            "transaction_status": (
                InvalidWeChatMediaFileTypeError,
                RequestOrUserValidationError,
            ),
        },
        "7618": {
            "messaging": (InvalidWeChatCharactersError,),
            "transaction_status": (InvalidWeChatCharactersError,),
        },
    },
    wordings={
        MissingDestinationError: (
            (
                "any one of [customerid,msisdn,email, userid,pushid,fbid, twitterid, "
                "wechatid] is mandatory"
            ),
            (
                "any one of [customerid,msisdn,email, userid,pushid,psid, etc.] is "
                "mandatory"
            ),
        ),
        MissingPushObjectError: ("param 'apnp' missing for push channel",),
        ServiceProviderFailedError: ("Service provider exceptioni",),
    },
)

ERRORS: typing.Final[abc.Mapping[str, type[ImiconnectError]]] = _LOOKUP.errors
"""The class of each code; read-only."""


# `_LOOKUP` gives the functions their bodies.
@_LOOKUP.raising
def raise_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
    api: (
        typing.Literal["messaging", "transaction_status", "event", "profile"] | None
    ) = None,
) -> None:
    """Raise the exception that a code stands for, or return None for success.

    Args:
        code: The code that the vendor sent. Blanks around it and leading zeros do not
            matter.
        message: The message that came with the code. It is kept on the exception and,
            where the code means several things, tells which one it is.
        details: Anything to keep on the exception, such as the decoded body.
        api: The API that sent the code, where the code's meaning depends on it. An
            error that only other APIs document is taken for that error, but success
            that only other APIs document is undocumented. Without an API, a code that
            is success in one and an error in another counts as the error, unless the
            message is that of the success.

    Raises:
        ImiconnectError: The class of the code or, where it means several things and the
            message or the API points to one, of that meaning;
            ImiconnectUndocumentedCodeError where the code is in no table.
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code; or the vendor
            has no such API.
    """
    raise NotImplementedError


@_LOOKUP.returning
def error_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
    api: (
        typing.Literal["messaging", "transaction_status", "event", "profile"] | None
    ) = None,
) -> ImiconnectError | None:
    """Return the exception that a code stands for, or None for success.

    This is for batches, logs and `raise ... from`.

    Args:
        code: As in `raise_for`.
        message: As in `raise_for`.
        details: As in `raise_for`.
        api: As in `raise_for`.

    Raises:
        TypeError: The code is neither an int nor a str, or the message no str.
        ValueError: The code is blank, or too long a number to be a code; or the vendor
            has no such API.
    """
    raise NotImplementedError


_REPLIES: replies.ApiReplies[ImiconnectError] = replies.ApiReplies(
    _LOOKUP,
    places=(
        replies.Place("response.code", message="description", required=True),
        replies.Place("response[].code", message="description", required=True),
    ),
    http_errors=(
        ImiconnectHttpInvalidArgumentError,
        ImiconnectHttpUnauthenticatedError,
        ImiconnectHttpPermissionDeniedError,
        ImiconnectHttpNotFoundError,
        ImiconnectHttpUnimplementedError,
        ImiconnectHttpDeadlineExceededError,
        ImiconnectHttpAbortedError,
        ImiconnectHttpFailedPreconditionError,
        ImiconnectHttpOutOfRangeError,
        ImiconnectHttpResourceExhaustedError,
        ImiconnectHttpUnavailableError,
        ImiconnectHttpInternalError,
    ),
    missing=ImiconnectMissingCodeError,
    group=ImiconnectErrorGroup,
)


@_REPLIES.raising
def raise_for_reply(
    body: types.Reply,
    http_status: int | None = None,
    *,
    api: (
        typing.Literal["messaging", "transaction_status", "event", "profile"] | None
    ) = None,
) -> None:
    """Raise what a reply says that is wrong, or return None where nothing is.

    Args:
        body: The reply: decoded JSON, or the bytes or the text as they came; None where
            it has no body.
        http_status: The HTTP status that came with it.
        api: As in `raise_for`.

    Raises:
        ImiconnectError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. ImiconnectErrorGroup where parts of the reply
            failed. ImiconnectMissingCodeError where there is no code. A subclass of
            ImiconnectHttpError where there is no code, and the status is 400 or more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP; or the vendor has no such API.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
    *,
    api: (
        typing.Literal["messaging", "transaction_status", "event", "profile"] | None
    ) = None,
) -> list[ImiconnectError]:
    """Return what a reply says that is wrong: its exceptions, none where nothing is.

    Args:
        body: As in `raise_for_reply`.
        http_status: As in `raise_for_reply`.
        api: As in `raise_for`.

    Raises:
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP; or the vendor has no such API.
    """
    raise NotImplementedError
