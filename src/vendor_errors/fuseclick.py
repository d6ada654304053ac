# Generated from specs/fuseclick.csv and specs/fuseclick.toml.
# To change this file, edit those and run `vendor-errors-codegen generate`.
# Checksums: 38cfe1be38da6962 ac2c6190f2f6b689
"""Error codes of FuseClick.

From https://support.fuseclick.com/api/afn/dictionary/2018/0709/476.html as read on
2026-11-21.

The classes::

    FuseclickError
        FuseclickUndocumentedCodeError
        InvalidHourError
        TimestampOutOfRangeError
        InvalidOfferIdFormatError
        EventNotPublicError
        InvalidJsonFormatError
        TooManyOffersError
        InvalidSpecialPayoutsError
        PreviousRequestInProgressError
        AffiliateNotBlockedError
        DataNotSavedError
        InvalidParameterError
        InvalidPageError
        ParameterOutOfBoundsError
        InvalidLimitError
        RequestError
            UnknownApiError
            MissingNetworkIdError
            InvalidNetworkIdError
            InvalidNetworkStatusError
            InternalServerError
            AnotherRequestInProgressError
            MissingApiKeyError
            InvalidApiKeyError
            InvalidApiKeyStatusError
            InvalidClientError
            MethodDeprecatedError
            MissingAffiliateError
            InvalidKeyOrAffiliateError
            InvalidAffiliateError
            InvalidCallingAffiliateStatusError
            MissingApiMethodError
            InvalidApiMethodError
            GetMethodRequiredError
            PostMethodRequiredError
            RateLimitExceededError
            MissingAdvertiserError
            InvalidKeyOrAdvertiserError
            InvalidAdvertiserError
            InvalidCallingAdvertiserStatusError
            InvalidJsonError
        AdvertiserError
            AdvertiserNotSavedError
            MissingAdvertiserIdError
            InvalidAdvertiserIdError
            InvalidAdvertiserStatusError
            InvalidAdvertiserManagerStatusError
            AdvertiserNotFoundError
            MissingAdvertiserManagerIdError
            InvalidAdvertiserManagerIdError
                InvalidAssignedAdvertiserManagerIdError
            AdvertiserManagerNotFoundError
                AdvertiserManagerNotSetError
            MissingAdvertiserEmailError
            InvalidAdvertiserEmailError
            DuplicateAdvertiserEmailError
            MissingAdvertiserStatusError
            MissingAdvertiserFirstNameError
            InvalidAdvertiserFirstNameError
            MissingAdvertiserCompanyError
            InvalidAdvertiserPasswordError
            InvalidAdvertiserImTypeError
            InvalidAdvertiserCountryError
            InvalidAdvertiserStateError
        AffiliateError
            AffiliateNotSavedError
            MissingAffiliateIdError
            InvalidAffiliateIdError
            InvalidAffiliateStatusError
            AffiliateNotFoundError
            MissingAffiliateEmailError
            InvalidAffiliateEmailError
            DuplicateAffiliateEmailError
            MissingAffiliateStatusError
            MissingAffiliateFirstNameError
            InvalidAffiliateFirstNameError
            InvalidAffiliateManagerError
                InvalidAssignedAffiliateManagerError
            AffiliateManagerNotFoundError
            InvalidPayoutTierIdError
            PayoutTierNotFoundError
            InvalidBillingPeriodError
            InvalidAffiliatePasswordError
            InvalidAffiliateManagerStatusError
            InvalidPaymentMethodError
            InvalidCheckPaymentTypeError
            InvalidAffiliateImTypeError
            InvalidAffiliateCountryError
            InvalidAffiliateStateError
            MissingPostbackUrlError
            InvalidPostbackUrlError
            DuplicatePostbackUrlError
            PostbackUrlLimitExceededError
            PostbackUrlNotFoundError
            OfferPostbackUrlLimitExceededError
                TooManyOfferPostbackUrlsError
            TooManyImagePixelPostbackUrlsError
            MissingPostbackUrlTypeError
            InvalidPostbackUrlTypeError
            MissingPostbackIdError
            InvalidPostbackIdError
            AffiliateOfferNotAccessibleError
        OfferError
            OfferNotSavedError
            MissingOfferIdError
            InvalidOfferIdError
            InvalidOfferStatusError
            OfferNotFoundError
            MissingOfferAdvertiserIdError
            InvalidOfferAdvertiserIdError
            OfferAdvertiserNotFoundError
            MissingOfferNameError
            EmptyOfferNameError
            MissingOfferStatusError
            MissingOfferExpiryDateError
            InvalidOfferExpiryDateError
            MissingTidTokenError
            InvalidOfferTypeError
            InvalidConversionPointError
            InvalidPreviewUrlError
            InvalidOfferUrlError
            InvalidAccessTypeError
            InvalidSslSettingError
            InvalidTrackingProtocolError
            InvalidSecurityTokenSettingError
            InvalidForceUniqueSettingError
            InvalidSessionLifespanError
            InvalidOfferCurrencyError
            InvalidPriceModelError
            InvalidRevenueSettingError
            InvalidPayoutSettingError
            InvalidRevenuePercentSettingError
            InvalidPayoutPercentSettingError
            InvalidSecondaryOfferError
            MissingTierPayoutFlagError
            InvalidTierPayoutFlagError
            MissingTierPayoutSettingError
            InvalidTierIdError
            MissingCapLimitationError
            InvalidCapLimitationError
            MissingCapMethodError
            InvalidCapMethodError
            MissingOverallCapError
            InvalidOverallCapError
            MissingCapIntervalError
            InvalidCapIntervalError
            MissingIntervalCapError
            InvalidIntervalCapError
            MissingAffiliateCapError
            InvalidAffiliateCapError
            MissingAffiliateCapIntervalError
            InvalidAffiliateCapIntervalError
            MissingAffiliateIntervalCapError
            InvalidAffiliateIntervalCapError
            MissingGeoTargetingFlagError
            InvalidGeoTargetingFlagError
            MissingGeoTypeError
            InvalidGeoTypeError
            MissingGeoCountryError
            InvalidGeoCountryParameterError
            InvalidGeoCountryError
            InvalidGeoStateRuleError
            InvalidGeoStateError
            MissingEnforceParameterError
            InvalidEnforceParameterError
            MissingRedirectTypeError
            InvalidRedirectTypeError
            MissingRedirectTargetError
            InvalidRedirectTargetError
            GeoRedirectOfferNotFoundError
            GeoRedirectGroupNotFoundError
            InvalidPayoutTypeError
            InvalidRevenueTypeError
            MissingDeviceTargetingFlagError
            InvalidDeviceTargetingFlagError
            MissingDeviceTargetingRuleError
            InvalidDeviceTargetingRuleError
            InvalidDeviceTargetingMethodError
            InvalidDeviceTargetingParameterError
            MissingDeviceTargetingValueError
            InvalidDeviceTargetingValueError
            MissingDeviceRedirectOfferError
            InvalidDeviceRedirectOfferError
            DeviceRedirectOfferNotFoundError
            MissingPayoutOrPercentError
            MissingRevenueOrPercentError
            InvalidCapRangeError
            OfferWithoutInitialEventError
            MissingOfferCategoryIdError
            InvalidOfferCategoryIdError
            CategoryOffersNotAddedError
            CategoryOffersNotDeletedError
            InvalidAffiliateIdFormatError
            TooManyOfferIdsError
            InvalidHideRefererSettingError
            MissingImageFileError
            TooManyOfferBannersError
            InvalidFilesError
            InvalidLogoFormatError
            InvalidImageSizeError
            InvalidDateFormatError
            InconsistentCapLimitsError
            InvalidOfferDescriptionError
            InvalidOfferRestrictionError
            InvalidOfferCategoriesError
            InvalidAppIdError
        CampaignError
            LinkNotGeneratedError
            MissingCampaignAffiliateIdError
            InvalidCampaignAffiliateIdError
            CampaignAffiliateNotFoundError
            InvalidCampaignAffiliateStatusError
            MissingCampaignOfferIdError
            InvalidCampaignOfferIdError
            CampaignOfferNotFoundError
            InvalidCampaignOfferStatusError
            OfferAccessTypeNotAllowedError
            CampaignNotFoundError
            CampaignGenerationNotAllowedError
        ConversionError
            InvalidConversionEventPrivateFlagError
            InvalidConversionRevenueError
            InvalidConversionPageError
            InvalidConversionLimitError
            InvalidOrderByError
            TimeSpanTooLongError
            EndTimeTooRecentError
            TooManyConversionIdsError
            InvalidConversionStatusError
            InvalidConversionIdFormatError
        ReportError
            InvalidTimezoneError
            InvalidStartTimeError
            InvalidEndTimeError
            InvalidTimePeriodError
            InvalidReportPageNumberError
            InvalidReportOfferFormatError
            InvalidManagerIdError
            InvalidReportPageSizeError
        OfferAccessError
            InvalidRequestedOfferIdError
            OfferNotAccessibleError
            InvalidBackupOfferIdError
            BackupOfferNotAccessibleError
            InvalidGeoRedirectOfferIdError
            GeoRedirectOfferNotAccessibleError
            GeoTargetingDisabledError
            TooManyRequestedOfferIdsError
            TooManyCountriesError
            TooManyCategoryIdsError
        EventError
            EventNotCreatedError
            EventNotUpdatedError
            InvalidEventIdError
            EventNotFoundError
            MissingEventOfferIdError
            OfferWithoutEventError
            TooManyEventsError
            MissingEventTokenError
            InvalidEventTokenError
            DuplicateEventTokenError
            MissingEventNameError
            MissingEventStatusError
            InvalidEventStatusParameterError
            MissingEventRevenueTypeError
            InvalidEventRevenueTypeError
            MissingEventRevenueError
            MissingEventRevenuePercentError
            InvalidEventRevenueError
            InvalidEventRevenuePercentError
            MissingEventPayoutTypeError
            InvalidEventPayoutTypeError
            MissingEventPayoutError
            MissingEventPayoutPercentError
            InvalidEventPayoutError
            InvalidEventPayoutPercentError
            InvalidEventPrivateFlagError
            InvalidEventTrackingMethodError
            InvalidEventEndPointFlagError
            InvalidEventApprovalFlagError
            InvalidEventMultiConversionFlagError
            InvalidInitialEventPreEventIdError
            SelfReferencingPreEventError
            PreEventNotFoundError
            InvalidInitialEventStatusError
            InvalidInitialEventPrivateFlagError
            InvalidInitialEventEndPointFlagError
            InvalidEventSmartPriceRuleError
            InvalidEventStatusError
            InvalidPreEventError
                InvalidEventPreEventError
            InvalidEventConversionPointError
            InvalidEventListError
            InvalidEventDescriptionError
        OfferApplicationError
            InvalidOfferApplicationIdFormatError
            OfferApplicationNotFoundError
            InvalidOfferApplicationActionError
            OfferApplicationActionMismatchError
            InvalidOfferApplicationStatusError
            OfferApplicationNotProcessedError
"""

from vendor_errors import (
    AbortedError,
    AlreadyExistsError,
    FailedPreconditionError,
    InternalError,
    InvalidArgumentError,
    NotFoundError,
    OutOfRangeError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UnauthenticatedError,
    UndocumentedCodeError,
    UnimplementedError,
    VendorError,
)
from vendor_errors.lookup import Lookup

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final, overload

__all__ = [
    "ERRORS",
    "AdvertiserError",
    "AdvertiserManagerNotFoundError",
    "AdvertiserManagerNotSetError",
    "AdvertiserNotFoundError",
    "AdvertiserNotSavedError",
    "AffiliateError",
    "AffiliateManagerNotFoundError",
    "AffiliateNotBlockedError",
    "AffiliateNotFoundError",
    "AffiliateNotSavedError",
    "AffiliateOfferNotAccessibleError",
    "AnotherRequestInProgressError",
    "BackupOfferNotAccessibleError",
    "CampaignAffiliateNotFoundError",
    "CampaignError",
    "CampaignGenerationNotAllowedError",
    "CampaignNotFoundError",
    "CampaignOfferNotFoundError",
    "CategoryOffersNotAddedError",
    "CategoryOffersNotDeletedError",
    "ConversionError",
    "DataNotSavedError",
    "DeviceRedirectOfferNotFoundError",
    "DuplicateAdvertiserEmailError",
    "DuplicateAffiliateEmailError",
    "DuplicateEventTokenError",
    "DuplicatePostbackUrlError",
    "EmptyOfferNameError",
    "EndTimeTooRecentError",
    "EventError",
    "EventNotCreatedError",
    "EventNotFoundError",
    "EventNotPublicError",
    "EventNotUpdatedError",
    "FuseclickError",
    "FuseclickUndocumentedCodeError",
    "GeoRedirectGroupNotFoundError",
    "GeoRedirectOfferNotAccessibleError",
    "GeoRedirectOfferNotFoundError",
    "GeoTargetingDisabledError",
    "GetMethodRequiredError",
    "InconsistentCapLimitsError",
    "InternalServerError",
    "InvalidAccessTypeError",
    "InvalidAdvertiserCountryError",
    "InvalidAdvertiserEmailError",
    "InvalidAdvertiserError",
    "InvalidAdvertiserFirstNameError",
    "InvalidAdvertiserIdError",
    "InvalidAdvertiserImTypeError",
    "InvalidAdvertiserManagerIdError",
    "InvalidAdvertiserManagerStatusError",
    "InvalidAdvertiserPasswordError",
    "InvalidAdvertiserStateError",
    "InvalidAdvertiserStatusError",
    "InvalidAffiliateCapError",
    "InvalidAffiliateCapIntervalError",
    "InvalidAffiliateCountryError",
    "InvalidAffiliateEmailError",
    "InvalidAffiliateError",
    "InvalidAffiliateFirstNameError",
    "InvalidAffiliateIdError",
    "InvalidAffiliateIdFormatError",
    "InvalidAffiliateImTypeError",
    "InvalidAffiliateIntervalCapError",
    "InvalidAffiliateManagerError",
    "InvalidAffiliateManagerStatusError",
    "InvalidAffiliatePasswordError",
    "InvalidAffiliateStateError",
    "InvalidAffiliateStatusError",
    "InvalidApiKeyError",
    "InvalidApiKeyStatusError",
    "InvalidApiMethodError",
    "InvalidAppIdError",
    "InvalidAssignedAdvertiserManagerIdError",
    "InvalidAssignedAffiliateManagerError",
    "InvalidBackupOfferIdError",
    "InvalidBillingPeriodError",
    "InvalidCallingAdvertiserStatusError",
    "InvalidCallingAffiliateStatusError",
    "InvalidCampaignAffiliateIdError",
    "InvalidCampaignAffiliateStatusError",
    "InvalidCampaignOfferIdError",
    "InvalidCampaignOfferStatusError",
    "InvalidCapIntervalError",
    "InvalidCapLimitationError",
    "InvalidCapMethodError",
    "InvalidCapRangeError",
    "InvalidCheckPaymentTypeError",
    "InvalidClientError",
    "InvalidConversionEventPrivateFlagError",
    "InvalidConversionIdFormatError",
    "InvalidConversionLimitError",
    "InvalidConversionPageError",
    "InvalidConversionPointError",
    "InvalidConversionRevenueError",
    "InvalidConversionStatusError",
    "InvalidDateFormatError",
    "InvalidDeviceRedirectOfferError",
    "InvalidDeviceTargetingFlagError",
    "InvalidDeviceTargetingMethodError",
    "InvalidDeviceTargetingParameterError",
    "InvalidDeviceTargetingRuleError",
    "InvalidDeviceTargetingValueError",
    "InvalidEndTimeError",
    "InvalidEnforceParameterError",
    "InvalidEventApprovalFlagError",
    "InvalidEventConversionPointError",
    "InvalidEventDescriptionError",
    "InvalidEventEndPointFlagError",
    "InvalidEventIdError",
    "InvalidEventListError",
    "InvalidEventMultiConversionFlagError",
    "InvalidEventPayoutError",
    "InvalidEventPayoutPercentError",
    "InvalidEventPayoutTypeError",
    "InvalidEventPreEventError",
    "InvalidEventPrivateFlagError",
    "InvalidEventRevenueError",
    "InvalidEventRevenuePercentError",
    "InvalidEventRevenueTypeError",
    "InvalidEventSmartPriceRuleError",
    "InvalidEventStatusError",
    "InvalidEventStatusParameterError",
    "InvalidEventTokenError",
    "InvalidEventTrackingMethodError",
    "InvalidFilesError",
    "InvalidForceUniqueSettingError",
    "InvalidGeoCountryError",
    "InvalidGeoCountryParameterError",
    "InvalidGeoRedirectOfferIdError",
    "InvalidGeoStateError",
    "InvalidGeoStateRuleError",
    "InvalidGeoTargetingFlagError",
    "InvalidGeoTypeError",
    "InvalidHideRefererSettingError",
    "InvalidHourError",
    "InvalidImageSizeError",
    "InvalidInitialEventEndPointFlagError",
    "InvalidInitialEventPreEventIdError",
    "InvalidInitialEventPrivateFlagError",
    "InvalidInitialEventStatusError",
    "InvalidIntervalCapError",
    "InvalidJsonError",
    "InvalidJsonFormatError",
    "InvalidKeyOrAdvertiserError",
    "InvalidKeyOrAffiliateError",
    "InvalidLimitError",
    "InvalidLogoFormatError",
    "InvalidManagerIdError",
    "InvalidNetworkIdError",
    "InvalidNetworkStatusError",
    "InvalidOfferAdvertiserIdError",
    "InvalidOfferApplicationActionError",
    "InvalidOfferApplicationIdFormatError",
    "InvalidOfferApplicationStatusError",
    "InvalidOfferCategoriesError",
    "InvalidOfferCategoryIdError",
    "InvalidOfferCurrencyError",
    "InvalidOfferDescriptionError",
    "InvalidOfferExpiryDateError",
    "InvalidOfferIdError",
    "InvalidOfferIdFormatError",
    "InvalidOfferRestrictionError",
    "InvalidOfferStatusError",
    "InvalidOfferTypeError",
    "InvalidOfferUrlError",
    "InvalidOrderByError",
    "InvalidOverallCapError",
    "InvalidPageError",
    "InvalidParameterError",
    "InvalidPaymentMethodError",
    "InvalidPayoutPercentSettingError",
    "InvalidPayoutSettingError",
    "InvalidPayoutTierIdError",
    "InvalidPayoutTypeError",
    "InvalidPostbackIdError",
    "InvalidPostbackUrlError",
    "InvalidPostbackUrlTypeError",
    "InvalidPreEventError",
    "InvalidPreviewUrlError",
    "InvalidPriceModelError",
    "InvalidRedirectTargetError",
    "InvalidRedirectTypeError",
    "InvalidReportOfferFormatError",
    "InvalidReportPageNumberError",
    "InvalidReportPageSizeError",
    "InvalidRequestedOfferIdError",
    "InvalidRevenuePercentSettingError",
    "InvalidRevenueSettingError",
    "InvalidRevenueTypeError",
    "InvalidSecondaryOfferError",
    "InvalidSecurityTokenSettingError",
    "InvalidSessionLifespanError",
    "InvalidSpecialPayoutsError",
    "InvalidSslSettingError",
    "InvalidStartTimeError",
    "InvalidTierIdError",
    "InvalidTierPayoutFlagError",
    "InvalidTimePeriodError",
    "InvalidTimezoneError",
    "InvalidTrackingProtocolError",
    "LinkNotGeneratedError",
    "MethodDeprecatedError",
    "MissingAdvertiserCompanyError",
    "MissingAdvertiserEmailError",
    "MissingAdvertiserError",
    "MissingAdvertiserFirstNameError",
    "MissingAdvertiserIdError",
    "MissingAdvertiserManagerIdError",
    "MissingAdvertiserStatusError",
    "MissingAffiliateCapError",
    "MissingAffiliateCapIntervalError",
    "MissingAffiliateEmailError",
    "MissingAffiliateError",
    "MissingAffiliateFirstNameError",
    "MissingAffiliateIdError",
    "MissingAffiliateIntervalCapError",
    "MissingAffiliateStatusError",
    "MissingApiKeyError",
    "MissingApiMethodError",
    "MissingCampaignAffiliateIdError",
    "MissingCampaignOfferIdError",
    "MissingCapIntervalError",
    "MissingCapLimitationError",
    "MissingCapMethodError",
    "MissingDeviceRedirectOfferError",
    "MissingDeviceTargetingFlagError",
    "MissingDeviceTargetingRuleError",
    "MissingDeviceTargetingValueError",
    "MissingEnforceParameterError",
    "MissingEventNameError",
    "MissingEventOfferIdError",
    "MissingEventPayoutError",
    "MissingEventPayoutPercentError",
    "MissingEventPayoutTypeError",
    "MissingEventRevenueError",
    "MissingEventRevenuePercentError",
    "MissingEventRevenueTypeError",
    "MissingEventStatusError",
    "MissingEventTokenError",
    "MissingGeoCountryError",
    "MissingGeoTargetingFlagError",
    "MissingGeoTypeError",
    "MissingImageFileError",
    "MissingIntervalCapError",
    "MissingNetworkIdError",
    "MissingOfferAdvertiserIdError",
    "MissingOfferCategoryIdError",
    "MissingOfferExpiryDateError",
    "MissingOfferIdError",
    "MissingOfferNameError",
    "MissingOfferStatusError",
    "MissingOverallCapError",
    "MissingPayoutOrPercentError",
    "MissingPostbackIdError",
    "MissingPostbackUrlError",
    "MissingPostbackUrlTypeError",
    "MissingRedirectTargetError",
    "MissingRedirectTypeError",
    "MissingRevenueOrPercentError",
    "MissingTidTokenError",
    "MissingTierPayoutFlagError",
    "MissingTierPayoutSettingError",
    "OfferAccessError",
    "OfferAccessTypeNotAllowedError",
    "OfferAdvertiserNotFoundError",
    "OfferApplicationActionMismatchError",
    "OfferApplicationError",
    "OfferApplicationNotFoundError",
    "OfferApplicationNotProcessedError",
    "OfferError",
    "OfferNotAccessibleError",
    "OfferNotFoundError",
    "OfferNotSavedError",
    "OfferPostbackUrlLimitExceededError",
    "OfferWithoutEventError",
    "OfferWithoutInitialEventError",
    "ParameterOutOfBoundsError",
    "PayoutTierNotFoundError",
    "PostMethodRequiredError",
    "PostbackUrlLimitExceededError",
    "PostbackUrlNotFoundError",
    "PreEventNotFoundError",
    "PreviousRequestInProgressError",
    "RateLimitExceededError",
    "ReportError",
    "RequestError",
    "SelfReferencingPreEventError",
    "TimeSpanTooLongError",
    "TimestampOutOfRangeError",
    "TooManyCategoryIdsError",
    "TooManyConversionIdsError",
    "TooManyCountriesError",
    "TooManyEventsError",
    "TooManyImagePixelPostbackUrlsError",
    "TooManyOfferBannersError",
    "TooManyOfferIdsError",
    "TooManyOfferPostbackUrlsError",
    "TooManyOffersError",
    "TooManyRequestedOfferIdsError",
    "UnknownApiError",
    "error_for",
    "raise_for",
]


class FuseclickError(VendorError):
    """Any error of FuseClick.

    https://support.fuseclick.com/api/afn/dictionary/2018/0709/476.html
    """

    vendor = "fuseclick"
    url = "https://support.fuseclick.com/api/afn/dictionary/2018/0709/476.html"


class FuseclickUndocumentedCodeError(FuseclickError, UndocumentedCodeError):
    """A code that FuseClick does not document."""


class InvalidHourError(FuseclickError, InvalidArgumentError):
    """Invalid Hour.

    Code 6807.
    """

    code = "6807"
    message = "Invalid Hour"


class TimestampOutOfRangeError(FuseclickError, OutOfRangeError):
    """Timestamp out of range.

    Code 6808.
    """

    code = "6808"
    message = "Timestamp out of range"


class InvalidOfferIdFormatError(FuseclickError, InvalidArgumentError):
    """Invalid format of the offer id. e.g. 1,2,3.

    Code 6809.
    """

    code = "6809"
    message = "Invalid format of the offer id. e.g. 1,2,3"


class EventNotPublicError(FuseclickError, FailedPreconditionError):
    """The event must be public.

    Code 6810.
    """

    code = "6810"
    message = "The event must be public."


class InvalidJsonFormatError(FuseclickError, InvalidArgumentError):
    """Invalid Json Format, Please correct the json string.

    Code 6811.
    """

    code = "6811"
    message = "Invalid Json Format, Please correct the json string"


class TooManyOffersError(FuseclickError, InvalidArgumentError):
    """Too many offers, More than Max Number offers are not allowed in one request.

    Code 6812.
    """

    code = "6812"
    message = (
        "Too many offers, More than Max Number offers are not allowed in one request"
    )


class InvalidSpecialPayoutsError(FuseclickError, InvalidArgumentError):
    """Invalid special_payouts parameter.

    Code 6813.
    """

    code = "6813"
    message = "Invalid special_payouts parameter."


class PreviousRequestInProgressError(FuseclickError, AbortedError, RetryableError):
    """Please try later because last request is in processing.

    Code 6814; the same request may succeed later.
    """

    code = "6814"
    message = "Please try later because last request is in processing."


class AffiliateNotBlockedError(FuseclickError, InternalError):
    """Failed to block affiliate.

    Code 6815.
    """

    code = "6815"
    message = "Failed to block affiliate."


class DataNotSavedError(FuseclickError, InternalError):
    """Failed to Save Data.

    Code 6816.
    """

    code = "6816"
    message = "Failed to Save Data."


class InvalidParameterError(FuseclickError, InvalidArgumentError):
    """Invalid {param_name} parameter.

    Code 6820. Placeholders: param_name.
    """

    code = "6820"
    message = "Invalid {param_name} parameter."
    placeholders: tuple[str, ...] = ("param_name",)

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
            param_name: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidPageError(FuseclickError, InvalidArgumentError):
    """Invalid page.

    Code 6821.
    """

    code = "6821"
    message = "Invalid page"


class ParameterOutOfBoundsError(FuseclickError, InvalidArgumentError):
    """Please enter a number between {min} and {max} for {param_name}.

    Code 6910. Placeholders: min, max, param_name.
    """

    code = "6910"
    message = "Please enter a number between {min} and {max} for {param_name}"
    placeholders: tuple[str, ...] = ("min", "max", "param_name")

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
            min: str | int,
            max: str | int,
            param_name: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidLimitError(FuseclickError, InvalidArgumentError):
    """Invalid limit.

    Code 6911.
    """

    code = "6911"
    message = "Invalid limit"


class RequestError(FuseclickError):
    """About the request as a whole, its key or its method (60xx)."""


class UnknownApiError(RequestError, UnimplementedError):
    """No Such API, API is not found.

    Code 6000.
    """

    code = "6000"
    message = "No Such API, API is not found"


class MissingNetworkIdError(RequestError, UnauthenticatedError):
    """No Network ID.

    Code 6001.
    """

    code = "6001"
    message = "No Network ID"


class InvalidNetworkIdError(RequestError, UnauthenticatedError):
    """Invalid Network ID.

    Code 6002.
    """

    code = "6002"
    message = "Invalid Network ID"


class InvalidNetworkStatusError(RequestError, PermissionDeniedError):
    """Invalid Network Status.

    Code 6003, HTTP status 403.
    """

    code = "6003"
    message = "Invalid Network Status"
    http_status: int | None = 403


class InternalServerError(RequestError, InternalError):
    """Internal Error.

    Code 6005.
    """

    code = "6005"
    message = "Internal Error"


class AnotherRequestInProgressError(RequestError, AbortedError, RetryableError):
    """Another request has been processing, please try again later.

    Code 6006; the same request may succeed later.
    """

    code = "6006"
    message = "Another request has been processing, please try again later"


class MissingApiKeyError(RequestError, UnauthenticatedError):
    """No API Key.

    Code 6011, HTTP status 400.
    """

    code = "6011"
    message = "No API Key"
    http_status: int | None = 400


class InvalidApiKeyError(RequestError, UnauthenticatedError):
    """Invalid API Key.

    Code 6012, HTTP status 400.
    """

    code = "6012"
    message = "Invalid API Key"
    http_status: int | None = 400


class InvalidApiKeyStatusError(RequestError, UnauthenticatedError):
    """Invalid API Key Status.

    Code 6013, HTTP status 403.
    """

    code = "6013"
    message = "Invalid API Key Status"
    http_status: int | None = 403


class InvalidClientError(RequestError, UnauthenticatedError):
    """Invalid Client.

    Code 6014.
    """

    code = "6014"
    message = "Invalid Client"


class MethodDeprecatedError(RequestError, UnimplementedError):
    """The method has been deprecated.

    Code 6015.
    """

    code = "6015"
    message = "The method has been deprecated"


class MissingAffiliateError(RequestError, UnauthenticatedError):
    """No Affiliate Parameter.

    Code 6021, HTTP status 400.
    """

    code = "6021"
    message = "No Affiliate Parameter"
    http_status: int | None = 400


class InvalidKeyOrAffiliateError(RequestError, UnauthenticatedError):
    """Invalid Key or Affiliate.

    Code 6022, HTTP status 400.
    """

    code = "6022"
    message = "Invalid Key or Affiliate"
    http_status: int | None = 400


class InvalidAffiliateError(RequestError, UnauthenticatedError):
    """Invalid Affiliate.

    Code 6023, HTTP status 400.
    """

    code = "6023"
    message = "Invalid Affiliate"
    http_status: int | None = 400


class InvalidCallingAffiliateStatusError(RequestError, PermissionDeniedError):
    """Invalid Affiliate Status.

    Code 6024, HTTP status 403.
    """

    code = "6024"
    message = "Invalid Affiliate Status"
    http_status: int | None = 403


class MissingApiMethodError(RequestError, InvalidArgumentError):
    """No API Method.

    Code 6031, HTTP status 400.
    """

    code = "6031"
    message = "No API Method"
    http_status: int | None = 400


class InvalidApiMethodError(RequestError, UnimplementedError):
    """Invalid API Method.

    Code 6032, HTTP status 400.
    """

    code = "6032"
    message = "Invalid API Method"
    http_status: int | None = 400


class GetMethodRequiredError(RequestError, InvalidArgumentError):
    """Invalid Request Method, Should Be GET.

    Code 6033, HTTP status 405.
    """

    code = "6033"
    message = "Invalid Request Method, Should Be GET"
    http_status: int | None = 405


class PostMethodRequiredError(RequestError, InvalidArgumentError):
    """Invalid Request Method, Should Be POST.

    Code 6034, HTTP status 405.
    """

    code = "6034"
    message = "Invalid Request Method, Should Be POST"
    http_status: int | None = 405


class RateLimitExceededError(RequestError, ResourceExhaustedError, RetryableError):
    """Frequent Limitation.

    Code 6041, HTTP status 429; the same request may succeed later.
    """

    code = "6041"
    message = "Frequent Limitation"
    http_status: int | None = 429


class MissingAdvertiserError(RequestError, UnauthenticatedError):
    """No Advertiser Parameter.

    Code 6051.
    """

    code = "6051"
    message = "No Advertiser Parameter"


class InvalidKeyOrAdvertiserError(RequestError, UnauthenticatedError):
    """Invalid Key or Advertiser.

    Code 6052.
    """

    code = "6052"
    message = "Invalid Key or Advertiser"


class InvalidAdvertiserError(RequestError, UnauthenticatedError):
    """Invalid Advertiser.

    Code 6053.
    """

    code = "6053"
    message = "Invalid Advertiser"


class InvalidCallingAdvertiserStatusError(RequestError, PermissionDeniedError):
    """Invalid Advertiser Status.

    Code 6054.
    """

    code = "6054"
    message = "Invalid Advertiser Status"


class InvalidJsonError(RequestError, InvalidArgumentError):
    """Invalid json data.

    Code 6055.
    """

    code = "6055"
    message = "Invalid json data"


class AdvertiserError(FuseclickError):
    """About an advertiser or its manager (61xx)."""


class AdvertiserNotSavedError(AdvertiserError, InternalError):
    """Failed to Save Advertiser.

    Code 6100.
    """

    code = "6100"
    message = "Failed to Save Advertiser"


class MissingAdvertiserIdError(AdvertiserError, InvalidArgumentError):
    """No Advertiser ID.

    Code 6101, HTTP status 400.
    """

    code = "6101"
    message = "No Advertiser ID"
    http_status: int | None = 400


class InvalidAdvertiserIdError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser ID.

    Code 6102, HTTP status 400.
    """

    code = "6102"
    message = "Invalid Advertiser ID"
    http_status: int | None = 400


class InvalidAdvertiserStatusError(AdvertiserError, InvalidArgumentError):
    """Invalid Value of Advertiser Status.

    Code 6103, HTTP status 400.
    """

    code = "6103"
    message = "Invalid Value of Advertiser Status"
    http_status: int | None = 400


class InvalidAdvertiserManagerStatusError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Manager Status.

    Code 6104.
    """

    code = "6104"
    message = "Invalid Advertiser Manager Status"


class AdvertiserNotFoundError(AdvertiserError, NotFoundError):
    """No Such Advertiser, Advertiser is not found.

    Code 6105.
    """

    code = "6105"
    message = "No Such Advertiser, Advertiser is not found"


class MissingAdvertiserManagerIdError(AdvertiserError, InvalidArgumentError):
    """No Advertiser Manager ID.

    Code 6107, HTTP status 400.
    """

    code = "6107"
    message = "No Advertiser Manager ID"
    http_status: int | None = 400


class InvalidAdvertiserManagerIdError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Manager ID.

    Code 6108, HTTP status 400.
    """

    code = "6108"
    message = "Invalid Advertiser Manager ID"
    http_status: int | None = 400


class InvalidAssignedAdvertiserManagerIdError(InvalidAdvertiserManagerIdError):
    """Invalid Advertiser Manager ID.

    Code 6117.
    """

    code = "6117"
    http_status: int | None = None


class AdvertiserManagerNotFoundError(AdvertiserError, NotFoundError):
    """Advertiser Manager doesn’t Exists.

    Code 6109.
    """

    code = "6109"
    message = "Advertiser Manager doesn’t Exists"


class AdvertiserManagerNotSetError(AdvertiserManagerNotFoundError):
    """Not Set Advertiser Manager, Advertiser Manager is not Found.

    Code 6106.
    """

    code = "6106"
    message = "Not Set Advertiser Manager, Advertiser Manager is not Found"


class MissingAdvertiserEmailError(AdvertiserError, InvalidArgumentError):
    """No Email Parameter.

    Code 6111.
    """

    code = "6111"
    message = "No Email Parameter"


class InvalidAdvertiserEmailError(AdvertiserError, InvalidArgumentError):
    """Invalid Email.

    Code 6112.
    """

    code = "6112"
    message = "Invalid Email"


class DuplicateAdvertiserEmailError(AdvertiserError, AlreadyExistsError):
    """Duplicate Email.

    Code 6113, HTTP status 409.
    """

    code = "6113"
    message = "Duplicate Email"
    http_status: int | None = 409


class MissingAdvertiserStatusError(AdvertiserError, InvalidArgumentError):
    """No Status Parameter.

    Code 6114.
    """

    code = "6114"
    message = "No Status Parameter"


class MissingAdvertiserFirstNameError(AdvertiserError, InvalidArgumentError):
    """No Advertiser First Name.

    Code 6115.
    """

    code = "6115"
    message = "No Advertiser First Name"


class InvalidAdvertiserFirstNameError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser First Name.

    Code 6116.
    """

    code = "6116"
    message = "Invalid Advertiser First Name"


class MissingAdvertiserCompanyError(AdvertiserError, InvalidArgumentError):
    """No Advertiser Company Parameter.

    Code 6118.
    """

    code = "6118"
    message = "No Advertiser Company Parameter"


class InvalidAdvertiserPasswordError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Password.

    Code 6119.
    """

    code = "6119"
    message = "Invalid Advertiser Password"


class InvalidAdvertiserImTypeError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser IM Type.

    Code 6120.
    """

    code = "6120"
    message = "Invalid Advertiser IM Type"


class InvalidAdvertiserCountryError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Country.

    Code 6121.
    """

    code = "6121"
    message = "Invalid Advertiser Country"


class InvalidAdvertiserStateError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser State.

    Code 6122.
    """

    code = "6122"
    message = "Invalid Advertiser State"


class AffiliateError(FuseclickError):
    """About an affiliate, its manager or its postback URLs (62xx)."""


class AffiliateNotSavedError(AffiliateError, InternalError):
    """Failed to Save Affiliate.

    Code 6200.
    """

    code = "6200"
    message = "Failed to Save Affiliate"


class MissingAffiliateIdError(AffiliateError, InvalidArgumentError):
    """No Affiliate ID.

    Code 6201, HTTP status 400.
    """

    code = "6201"
    message = "No Affiliate ID"
    http_status: int | None = 400


class InvalidAffiliateIdError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate ID.

    Code 6202, HTTP status 400.
    """

    code = "6202"
    message = "Invalid Affiliate ID"
    http_status: int | None = 400


class InvalidAffiliateStatusError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Status.

    Code 6203, HTTP status 400.
    """

    code = "6203"
    message = "Invalid Affiliate Status"
    http_status: int | None = 400


class AffiliateNotFoundError(AffiliateError, NotFoundError):
    """No Such Affiliate, Affiliate is not found.

    Code 6204.
    """

    code = "6204"
    message = "No Such Affiliate, Affiliate is not found"


class MissingAffiliateEmailError(AffiliateError, InvalidArgumentError):
    """No Email Parameter.

    Code 6205.
    """

    code = "6205"
    message = "No Email Parameter"


class InvalidAffiliateEmailError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Email.

    Code 6206.
    """

    code = "6206"
    message = "Invalid Affiliate Email"


class DuplicateAffiliateEmailError(AffiliateError, AlreadyExistsError):
    """Duplicate Email.

    Code 6207, HTTP status 409.
    """

    code = "6207"
    message = "Duplicate Email"
    http_status: int | None = 409


class MissingAffiliateStatusError(AffiliateError, InvalidArgumentError):
    """No Status Parameter.

    Code 6208.
    """

    code = "6208"
    message = "No Status Parameter"


class MissingAffiliateFirstNameError(AffiliateError, InvalidArgumentError):
    """No First Name Parameter.

    Code 6210.
    """

    code = "6210"
    message = "No First Name Parameter"


class InvalidAffiliateFirstNameError(AffiliateError, InvalidArgumentError):
    """Invalid First Name.

    Code 6211.
    """

    code = "6211"
    message = "Invalid First Name"


class InvalidAffiliateManagerError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Manager.

    Code 6212.
    """

    code = "6212"
    message = "Invalid Affiliate Manager"


class InvalidAssignedAffiliateManagerError(InvalidAffiliateManagerError):
    """Invalid Affiliate Manager.

    Code 6214.
    """

    code = "6214"


class AffiliateManagerNotFoundError(AffiliateError, NotFoundError):
    """No Such Affiliate Manager, Affiliate Manager is not found.

    Code 6213.
    """

    code = "6213"
    message = "No Such Affiliate Manager, Affiliate Manager is not found"


class InvalidPayoutTierIdError(AffiliateError, InvalidArgumentError):
    """Invalid Payout Tier ID.

    Code 6215.
    """

    code = "6215"
    message = "Invalid Payout Tier ID"


class PayoutTierNotFoundError(AffiliateError, NotFoundError):
    """No Such Payout Tier, Payout tier is not found.

    Code 6216.
    """

    code = "6216"
    message = "No Such Payout Tier, Payout tier is not found"


class InvalidBillingPeriodError(AffiliateError, InvalidArgumentError):
    """Invalid Billing Period.

    Code 6217.
    """

    code = "6217"
    message = "Invalid Billing Period"


class InvalidAffiliatePasswordError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Password.

    Code 6218.
    """

    code = "6218"
    message = "Invalid Affiliate Password"


class InvalidAffiliateManagerStatusError(AffiliateError, InvalidArgumentError):
    """Invalid Value of Affiliate Manager Status.

    Code 6219.
    """

    code = "6219"
    message = "Invalid Value of Affiliate Manager Status"


class InvalidPaymentMethodError(AffiliateError, InvalidArgumentError):
    """Invalid Payment Method.

    Code 6220.
    """

    code = "6220"
    message = "Invalid Payment Method"


class InvalidCheckPaymentTypeError(AffiliateError, InvalidArgumentError):
    """Invalid Check Payment Type.

    Code 6221.
    """

    code = "6221"
    message = "Invalid Check Payment Type"


class InvalidAffiliateImTypeError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate IM Type.

    Code 6222.
    """

    code = "6222"
    message = "Invalid Affiliate IM Type"


class InvalidAffiliateCountryError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Country.

    Code 6223.
    """

    code = "6223"
    message = "Invalid Affiliate Country"


class InvalidAffiliateStateError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate State.

    Code 6224.
    """

    code = "6224"
    message = "Invalid Affiliate State"


class MissingPostbackUrlError(AffiliateError, InvalidArgumentError):
    """No Post Back URL.

    Code 6225.
    """

    code = "6225"
    message = "No Post Back URL"


class InvalidPostbackUrlError(AffiliateError, InvalidArgumentError):
    """Invalid Post Back URL.

    Code 6226.
    """

    code = "6226"
    message = "Invalid Post Back URL"


class DuplicatePostbackUrlError(AffiliateError, AlreadyExistsError):
    """Duplicated Post Back URL.

    Code 6227.
    """

    code = "6227"
    message = "Duplicated Post Back URL"


class PostbackUrlLimitExceededError(AffiliateError, ResourceExhaustedError):
    """Limitation of Max Number of Post Back URLs.

    Code 6228.
    """

    code = "6228"
    message = "Limitation of Max Number of Post Back URLs"


class PostbackUrlNotFoundError(AffiliateError, NotFoundError):
    """The Post Back URL doesn’t Exists.

    Code 6229.
    """

    code = "6229"
    message = "The Post Back URL doesn’t Exists"


class OfferPostbackUrlLimitExceededError(AffiliateError, ResourceExhaustedError):
    """More than Max Number Post Back URLs of the offer.

    Code 6230.
    """

    code = "6230"
    message = "More than Max Number Post Back URLs of the offer."


class TooManyOfferPostbackUrlsError(OfferPostbackUrlLimitExceededError):
    """More than 20 Post Back URLs of the offer.

    Code 6231.
    """

    code = "6231"
    message = "More than 20 Post Back URLs of the offer."


class TooManyImagePixelPostbackUrlsError(AffiliateError, ResourceExhaustedError):
    """At most 1 Image Pixel Postback Url.

    Code 6232.
    """

    code = "6232"
    message = "At most 1 Image Pixel Postback Url."


class MissingPostbackUrlTypeError(AffiliateError, InvalidArgumentError):
    """No the parameter of postback url type.

    Code 6233.
    """

    code = "6233"
    message = "No the parameter of postback url type."


class InvalidPostbackUrlTypeError(AffiliateError, InvalidArgumentError):
    """Invalid postback url type.

    Code 6234.
    """

    code = "6234"
    message = "Invalid postback url type"


class MissingPostbackIdError(AffiliateError, InvalidArgumentError):
    """No post_back_id parameter.

    Code 6235.
    """

    code = "6235"
    message = "No post_back_id parameter."


class InvalidPostbackIdError(AffiliateError, InvalidArgumentError):
    """Invalid post_back_id parameter.

    Code 6236.
    """

    code = "6236"
    message = "Invalid post_back_id parameter."


class AffiliateOfferNotAccessibleError(AffiliateError, PermissionDeniedError):
    """The affiliate can't access the offer.

    Code 6237.
    """

    code = "6237"
    message = "The affiliate can't access the offer."


class OfferError(FuseclickError):
    """About an offer and its settings (63xx and 6399x)."""


class OfferNotSavedError(OfferError, InternalError):
    """Failed to Save Offer Data.

    Code 6300.
    """

    code = "6300"
    message = "Failed to Save Offer Data"


class MissingOfferIdError(OfferError, InvalidArgumentError):
    """No Offer ID.

    Code 6301, HTTP status 400.
    """

    code = "6301"
    message = "No Offer ID"
    http_status: int | None = 400


class InvalidOfferIdError(OfferError, InvalidArgumentError):
    """Invalid Offer ID.

    Code 6302, HTTP status 400.
    """

    code = "6302"
    message = "Invalid Offer ID"
    http_status: int | None = 400


class InvalidOfferStatusError(OfferError, InvalidArgumentError):
    """Invalid Offer Status.

    Code 6303, HTTP status 400.
    """

    code = "6303"
    message = "Invalid Offer Status"
    http_status: int | None = 400


class OfferNotFoundError(OfferError, NotFoundError):
    """Offer does not Exist.

    Code 6304.
    """

    code = "6304"
    message = "Offer does not Exist"


class MissingOfferAdvertiserIdError(OfferError, InvalidArgumentError):
    """No Advertiser ID.

    Code 6305.
    """

    code = "6305"
    message = "No Advertiser ID"


class InvalidOfferAdvertiserIdError(OfferError, InvalidArgumentError):
    """Invalid Advertiser ID.

    Code 6306.
    """

    code = "6306"
    message = "Invalid Advertiser ID"


class OfferAdvertiserNotFoundError(OfferError, NotFoundError):
    """Advertiser does not Exist.

    Code 6307.
    """

    code = "6307"
    message = "Advertiser does not Exist"


class MissingOfferNameError(OfferError, InvalidArgumentError):
    """No Offer Name.

    Code 6308.
    """

    code = "6308"
    message = "No Offer Name"


class EmptyOfferNameError(OfferError, InvalidArgumentError):
    """Empty Offer Name.

    Code 6309.
    """

    code = "6309"
    message = "Empty Offer Name"


class MissingOfferStatusError(OfferError, InvalidArgumentError):
    """No Offer Status.

    Code 6310.
    """

    code = "6310"
    message = "No Offer Status"


class MissingOfferExpiryDateError(OfferError, InvalidArgumentError):
    """No Offer Expire Date.

    Code 6311.
    """

    code = "6311"
    message = "No Offer Expire Date"


class InvalidOfferExpiryDateError(OfferError, InvalidArgumentError):
    """Invalid Expire Date.

    Code 6312.
    """

    code = "6312"
    message = "Invalid Expire Date"


class MissingTidTokenError(OfferError, InvalidArgumentError):
    """No TID Token in Offer URL.

    Code 6313.
    """

    code = "6313"
    message = "No TID Token in Offer URL"


class InvalidOfferTypeError(OfferError, InvalidArgumentError):
    """Invalid Offer Type.

    Code 6314.
    """

    code = "6314"
    message = "Invalid Offer Type"


class InvalidConversionPointError(OfferError, InvalidArgumentError):
    """Invalid Conversion Point.

    Code 6315.
    """

    code = "6315"
    message = "Invalid Conversion Point"


class InvalidPreviewUrlError(OfferError, InvalidArgumentError):
    """Invalid Preview URL.

    Code 6316.
    """

    code = "6316"
    message = "Invalid Preview URL"


class InvalidOfferUrlError(OfferError, InvalidArgumentError):
    """Invalid URL.

    Code 6317.
    """

    code = "6317"
    message = "Invalid URL"


class InvalidAccessTypeError(OfferError, InvalidArgumentError):
    """Invalid Access Type.

    Code 6318.
    """

    code = "6318"
    message = "Invalid Access Type"


class InvalidSslSettingError(OfferError, InvalidArgumentError):
    """Invalid SSL.

    Code 6319.
    """

    code = "6319"
    message = "Invalid SSL"


class InvalidTrackingProtocolError(OfferError, InvalidArgumentError):
    """Invalid Tracking Protocol.

    Code 6320.
    """

    code = "6320"
    message = "Invalid Tracking Protocol"


class InvalidSecurityTokenSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for need_security_token.

    Code 6321.
    """

    code = "6321"
    message = "Invalid Settings for need_security_token"


class InvalidForceUniqueSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for force_unique.

    Code 6322.
    """

    code = "6322"
    message = "Invalid Settings for force_unique"


class InvalidSessionLifespanError(OfferError, InvalidArgumentError):
    """Invalid Session Lifespan.

    Code 6323.
    """

    code = "6323"
    message = "Invalid Session Lifespan"


class InvalidOfferCurrencyError(OfferError, InvalidArgumentError):
    """Invalid Offer Currency.

    Code 6324.
    """

    code = "6324"
    message = "Invalid Offer Currency"


class InvalidPriceModelError(OfferError, InvalidArgumentError):
    """Invalid Price Model.

    Code 6325.
    """

    code = "6325"
    message = "Invalid Price Model"


class InvalidRevenueSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for Revenue.

    Code 6326.
    """

    code = "6326"
    message = "Invalid Settings for Revenue"


class InvalidPayoutSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for Payout.

    Code 6327.
    """

    code = "6327"
    message = "Invalid Settings for Payout"


class InvalidRevenuePercentSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for prevenue_percent.

    Code 6328.
    """

    code = "6328"
    message = "Invalid Settings for prevenue_percent"


class InvalidPayoutPercentSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for payout_percent.

    Code 6329.
    """

    code = "6329"
    message = "Invalid Settings for payout_percent"


class InvalidSecondaryOfferError(OfferError, InvalidArgumentError):
    """Invalid Secondary Offer.

    Code 6330.
    """

    code = "6330"
    message = "Invalid Secondary Offer"


class MissingTierPayoutFlagError(OfferError, InvalidArgumentError):
    """No Tier Payout Enable/Disable Parameter.

    Code 6331.
    """

    code = "6331"
    message = "No Tier Payout Enable/Disable Parameter"


class InvalidTierPayoutFlagError(OfferError, InvalidArgumentError):
    """Invalid Tier Payout Enable/Disable Value(Should be 1 or 0).

    Code 6332.
    """

    code = "6332"
    message = "Invalid Tier Payout Enable/Disable Value(Should be 1 or 0)"


class MissingTierPayoutSettingError(OfferError, InvalidArgumentError):
    """No Tier Payout Setting Parameter.

    Code 6333.
    """

    code = "6333"
    message = "No Tier Payout Setting Parameter"


class InvalidTierIdError(OfferError, InvalidArgumentError):
    """Invalid Tier ID {tier_id}.

    Code 6334. Placeholders: tier_id.
    """

    code = "6334"
    message = "Invalid Tier ID {tier_id}"
    placeholders: tuple[str, ...] = ("tier_id",)

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
            tier_id: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class MissingCapLimitationError(OfferError, InvalidArgumentError):
    """No CAP limitation.

    Code 6335.
    """

    code = "6335"
    message = "No CAP limitation"


class InvalidCapLimitationError(OfferError, InvalidArgumentError):
    """Invalid CAP Limitation.

    Code 6336.
    """

    code = "6336"
    message = "Invalid CAP Limitation"


class MissingCapMethodError(OfferError, InvalidArgumentError):
    """No CAP Method.

    Code 6337.
    """

    code = "6337"
    message = "No CAP Method"


class InvalidCapMethodError(OfferError, InvalidArgumentError):
    """Invalid CAP Method.

    Code 6338.
    """

    code = "6338"
    message = "Invalid CAP Method"


class MissingOverallCapError(OfferError, InvalidArgumentError):
    """No Overall CAP.

    Code 6339.
    """

    code = "6339"
    message = "No Overall CAP"


class InvalidOverallCapError(OfferError, InvalidArgumentError):
    """Invalid Overall CAP.

    Code 6340.
    """

    code = "6340"
    message = "Invalid Overall CAP"


class MissingCapIntervalError(OfferError, InvalidArgumentError):
    """No CAP Interval.

    Code 6341.
    """

    code = "6341"
    message = "No CAP Interval"


class InvalidCapIntervalError(OfferError, InvalidArgumentError):
    """Invalid CAP Interval.

    Code 6342.
    """

    code = "6342"
    message = "Invalid CAP Interval"


class MissingIntervalCapError(OfferError, InvalidArgumentError):
    """No Interval CAP.

    Code 6343.
    """

    code = "6343"
    message = "No Interval CAP"


class InvalidIntervalCapError(OfferError, InvalidArgumentError):
    """Invalid Interval CAP.

    Code 6344.
    """

    code = "6344"
    message = "Invalid Interval CAP"


class MissingAffiliateCapError(OfferError, InvalidArgumentError):
    """No Affiliate CAP.

    Code 6345.
    """

    code = "6345"
    message = "No Affiliate CAP"


class InvalidAffiliateCapError(OfferError, InvalidArgumentError):
    """Invalid Affiliate CAP.

    Code 6346.
    """

    code = "6346"
    message = "Invalid Affiliate CAP"


class MissingAffiliateCapIntervalError(OfferError, InvalidArgumentError):
    """No Affiliate CAP Interval.

    Code 6347.
    """

    code = "6347"
    message = "No Affiliate CAP Interval"


class InvalidAffiliateCapIntervalError(OfferError, InvalidArgumentError):
    """Invalid Affiliate CAP Interval.

    Code 6348.
    """

    code = "6348"
    message = "Invalid Affiliate CAP Interval"


class MissingAffiliateIntervalCapError(OfferError, InvalidArgumentError):
    """No affiliate interval CAP value.

    Code 6349.
    """

    code = "6349"
    message = "No affiliate interval CAP value"


class InvalidAffiliateIntervalCapError(OfferError, InvalidArgumentError):
    """Invalid affiliate interval CAP value.

    Code 6350.
    """

    code = "6350"
    message = "Invalid affiliate interval CAP value"


class MissingGeoTargetingFlagError(OfferError, InvalidArgumentError):
    """No GEO targeting enable parameter.

    Code 6351.
    """

    code = "6351"
    message = "No GEO targeting enable parameter"


class InvalidGeoTargetingFlagError(OfferError, InvalidArgumentError):
    """Invalid GEO targeting enable parameter.

    Code 6352.
    """

    code = "6352"
    message = "Invalid GEO targeting enable parameter"


class MissingGeoTypeError(OfferError, InvalidArgumentError):
    """No GEO Type.

    Code 6353.
    """

    code = "6353"
    message = "No GEO Type"


class InvalidGeoTypeError(OfferError, InvalidArgumentError):
    """Invalid GEO Type.

    Code 6354.
    """

    code = "6354"
    message = "Invalid GEO Type"


class MissingGeoCountryError(OfferError, InvalidArgumentError):
    """No GEO Country.

    Code 6355.
    """

    code = "6355"
    message = "No GEO Country"


class InvalidGeoCountryParameterError(OfferError, InvalidArgumentError):
    """Invalid GEO Country.

    Code 6356.
    """

    code = "6356"
    message = "Invalid GEO Country"


class InvalidGeoCountryError(OfferError, InvalidArgumentError):
    """Invalid GEO Country: {country}.

    Code 6357. Placeholders: country.
    """

    code = "6357"
    message = "Invalid GEO Country: {country}"
    placeholders: tuple[str, ...] = ("country",)

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
            country: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidGeoStateRuleError(OfferError, InvalidArgumentError):
    """Invalid GEO State Rule.

    Code 6358.
    """

    code = "6358"
    message = "Invalid GEO State Rule"


class InvalidGeoStateError(OfferError, InvalidArgumentError):
    """Invalid GEO State: {state} of Country {country}.

    Code 6359. Placeholders: state, country.
    """

    code = "6359"
    message = "Invalid GEO State: {state} of Country {country}"
    placeholders: tuple[str, ...] = ("state", "country")

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
            state: str | int,
            country: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class MissingEnforceParameterError(OfferError, InvalidArgumentError):
    """No Enforce Parameter.

    Code 6360.
    """

    code = "6360"
    message = "No Enforce Parameter"


class InvalidEnforceParameterError(OfferError, InvalidArgumentError):
    """Invalid Enforce Parameter.

    Code 6361.
    """

    code = "6361"
    message = "Invalid Enforce Parameter"


class MissingRedirectTypeError(OfferError, InvalidArgumentError):
    """No Redirect Type Parameter.

    Code 6362.
    """

    code = "6362"
    message = "No Redirect Type Parameter"


class InvalidRedirectTypeError(OfferError, InvalidArgumentError):
    """Invalid Redirect Type Parameter.

    Code 6363.
    """

    code = "6363"
    message = "Invalid Redirect Type Parameter"


class MissingRedirectTargetError(OfferError, InvalidArgumentError):
    """No Redirect Target Parameter.

    Code 6364.
    """

    code = "6364"
    message = "No Redirect Target Parameter"


class InvalidRedirectTargetError(OfferError, InvalidArgumentError):
    """Invalid Redirect Target Parameter.

    Code 6365.
    """

    code = "6365"
    message = "Invalid Redirect Target Parameter"


class GeoRedirectOfferNotFoundError(OfferError, NotFoundError):
    """GEO redirect offer does not exist.

    Code 6366.
    """

    code = "6366"
    message = "GEO redirect offer does not exist"


class GeoRedirectGroupNotFoundError(OfferError, NotFoundError):
    """GEO redirect group does not exist.

    Code 6367.
    """

    code = "6367"
    message = "GEO redirect group does not exist"


class InvalidPayoutTypeError(OfferError, InvalidArgumentError):
    """Invalid payout type.

    Code 6368.
    """

    code = "6368"
    message = "Invalid payout type"


class InvalidRevenueTypeError(OfferError, InvalidArgumentError):
    """Invalid revenue type.

    Code 6369.
    """

    code = "6369"
    message = "Invalid revenue type"


class MissingDeviceTargetingFlagError(OfferError, InvalidArgumentError):
    """No device targeting enable parameter.

    Code 6371.
    """

    code = "6371"
    message = "No device targeting enable parameter"


class InvalidDeviceTargetingFlagError(OfferError, InvalidArgumentError):
    """Invalid device targeting enable parameter.

    Code 6372.
    """

    code = "6372"
    message = "Invalid device targeting enable parameter"


class MissingDeviceTargetingRuleError(OfferError, InvalidArgumentError):
    """No device targeting rule.

    Code 6373.
    """

    code = "6373"
    message = "No device targeting rule"


class InvalidDeviceTargetingRuleError(OfferError, InvalidArgumentError):
    """Invalid device targeting rule.

    Code 6374.
    """

    code = "6374"
    message = "Invalid device targeting rule"


class InvalidDeviceTargetingMethodError(OfferError, InvalidArgumentError):
    """Invalid device targeting method.

    Code 6375.
    """

    code = "6375"
    message = "Invalid device targeting method"


class InvalidDeviceTargetingParameterError(OfferError, InvalidArgumentError):
    """Invalid device targeting parameter.

    Code 6376.
    """

    code = "6376"
    message = "Invalid device targeting parameter"


class MissingDeviceTargetingValueError(OfferError, InvalidArgumentError):
    """No device targeting value.

    Code 6377.
    """

    code = "6377"
    message = "No device targeting value"


class InvalidDeviceTargetingValueError(OfferError, InvalidArgumentError):
    """Invalid device targeting value.

    Code 6378.
    """

    code = "6378"
    message = "Invalid device targeting value"


class MissingDeviceRedirectOfferError(OfferError, InvalidArgumentError):
    """No device redirect offer.

    Code 6379.
    """

    code = "6379"
    message = "No device redirect offer"


class InvalidDeviceRedirectOfferError(OfferError, InvalidArgumentError):
    """Invalid device redirect offer.

    Code 6380.
    """

    code = "6380"
    message = "Invalid device redirect offer"


class DeviceRedirectOfferNotFoundError(OfferError, NotFoundError):
    """Device redirect offer not exist.

    Code 6381.
    """

    code = "6381"
    message = "Device redirect offer not exist"


class MissingPayoutOrPercentError(OfferError, InvalidArgumentError):
    """Payout and Payout Percent at least one.

    Code 6382.
    """

    code = "6382"
    message = "Payout and Payout Percent at least one"


class MissingRevenueOrPercentError(OfferError, InvalidArgumentError):
    """Revenue and Revenue Percent at least one.

    Code 6383.
    """

    code = "6383"
    message = "Revenue and Revenue Percent at least one"


class InvalidCapRangeError(OfferError, InvalidArgumentError):
    """Invalid cap range.

    It should be 0 or 1.

    Code 6384.
    """

    code = "6384"
    message = "Invalid cap range. It should be 0 or 1."


class OfferWithoutInitialEventError(OfferError, FailedPreconditionError):
    """The offer has no initial event.

    Code 6385.
    """

    code = "6385"
    message = "The offer has no initial event."


class MissingOfferCategoryIdError(OfferError, InvalidArgumentError):
    """No Offer Category ID.

    Code 6386.
    """

    code = "6386"
    message = "No Offer Category ID"


class InvalidOfferCategoryIdError(OfferError, InvalidArgumentError):
    """Invalid Offer Category ID.

    Code 6387.
    """

    code = "6387"
    message = "Invalid Offer Category ID"


class CategoryOffersNotAddedError(OfferError, InternalError):
    """Error When Adding Category Offers.

    Code 6388.
    """

    code = "6388"
    message = "Error When Adding Category Offers"


class CategoryOffersNotDeletedError(OfferError, InternalError):
    """Error When Deleting Category Offers.

    Code 6389.
    """

    code = "6389"
    message = "Error When Deleting Category Offers"


class InvalidAffiliateIdFormatError(OfferError, InvalidArgumentError):
    """Invalid format of the affiliate id string.

    Code 6390.
    """

    code = "6390"
    message = "Invalid format of the affiliate id string"


class TooManyOfferIdsError(OfferError, InvalidArgumentError):
    """Offer ID no more than max number.

    Code 6391.
    """

    code = "6391"
    message = "Offer ID no more than max number"


class InvalidHideRefererSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for hide_referer.

    Code 6392.
    """

    code = "6392"
    message = "Invalid Settings for hide_referer"


class MissingImageFileError(OfferError, InvalidArgumentError):
    """No image file.

    Code 6393.
    """

    code = "6393"
    message = "No image file"


class TooManyOfferBannersError(OfferError, ResourceExhaustedError):
    """The offer has too many banners.

    Code 6394.
    """

    code = "6394"
    message = "The offer has too many banners"


class InvalidFilesError(OfferError, InvalidArgumentError):
    """Invalid Files.

    Code 6395.
    """

    code = "6395"
    message = "Invalid Files"


class InvalidLogoFormatError(OfferError, InvalidArgumentError):
    """Invalid format of logo image.

    Code 6396.
    """

    code = "6396"
    message = "Invalid format of logo image"


class InvalidImageSizeError(OfferError, InvalidArgumentError):
    """Invalid Image Size.

    Code 6397.
    """

    code = "6397"
    message = "Invalid Image Size"


class InvalidDateFormatError(OfferError, InvalidArgumentError):
    """Invalid Date Format.

    Code 6398.
    """

    code = "6398"
    message = "Invalid Date Format"


class InconsistentCapLimitsError(OfferError, InvalidArgumentError):
    """Code 6399.

    Overall limitation should be more than others, offer interval limitation should be
    more than affiliate's.
    """

    code = "6399"
    message = (
        "Overall limitation should be more than others, offer interval limitation "
        "should be more than affiliate's"
    )


class InvalidOfferDescriptionError(OfferError, InvalidArgumentError):
    """Invalid description.

    Code 63990.
    """

    code = "63990"
    message = "Invalid description"


class InvalidOfferRestrictionError(OfferError, InvalidArgumentError):
    """Invalid restriction.

    Code 63991.
    """

    code = "63991"
    message = "Invalid restriction"


class InvalidOfferCategoriesError(OfferError, InvalidArgumentError):
    """Invalid categories.

    Code 63992.
    """

    code = "63992"
    message = "Invalid categories"


class InvalidAppIdError(OfferError, InvalidArgumentError):
    """Invalid app id.

    Code 63993.
    """

    code = "63993"
    message = "Invalid app id"


class CampaignError(FuseclickError):
    """About the tracking link of an affiliate (640x to 642x and 6920)."""


class LinkNotGeneratedError(CampaignError, InternalError):
    """Fail to Generate Link.

    Code 6400.
    """

    code = "6400"
    message = "Fail to Generate Link"


class MissingCampaignAffiliateIdError(CampaignError, InvalidArgumentError):
    """No Affiliate ID.

    Code 6401, HTTP status 400.
    """

    code = "6401"
    message = "No Affiliate ID"
    http_status: int | None = 400


class InvalidCampaignAffiliateIdError(CampaignError, InvalidArgumentError):
    """Invalid Affiliate ID.

    Code 6402, HTTP status 400.
    """

    code = "6402"
    message = "Invalid Affiliate ID"
    http_status: int | None = 400


class CampaignAffiliateNotFoundError(CampaignError, NotFoundError):
    """Affiliate does not Exist.

    Code 6403, HTTP status 400.
    """

    code = "6403"
    message = "Affiliate does not Exist"
    http_status: int | None = 400


class InvalidCampaignAffiliateStatusError(CampaignError, FailedPreconditionError):
    """Invalid Affiliate Status.

    Code 6404, HTTP status 400.
    """

    code = "6404"
    message = "Invalid Affiliate Status"
    http_status: int | None = 400


class MissingCampaignOfferIdError(CampaignError, InvalidArgumentError):
    """No Offer ID.

    Code 6411, HTTP status 400.
    """

    code = "6411"
    message = "No Offer ID"
    http_status: int | None = 400


class InvalidCampaignOfferIdError(CampaignError, InvalidArgumentError):
    """Invalid Offer ID.

    Code 6412, HTTP status 400.
    """

    code = "6412"
    message = "Invalid Offer ID"
    http_status: int | None = 400


class CampaignOfferNotFoundError(CampaignError, NotFoundError):
    """Offer does not Exist.

    Code 6413, HTTP status 400.
    """

    code = "6413"
    message = "Offer does not Exist"
    http_status: int | None = 400


class InvalidCampaignOfferStatusError(CampaignError, FailedPreconditionError):
    """Invalid Offer Status.

    Code 6414, HTTP status 400.
    """

    code = "6414"
    message = "Invalid Offer Status"
    http_status: int | None = 400


class OfferAccessTypeNotAllowedError(CampaignError, PermissionDeniedError):
    """Invalid offer access type to the affiliate.

    Code 6421, HTTP status 400.
    """

    code = "6421"
    message = "Invalid offer access type to the affiliate"
    http_status: int | None = 400


class CampaignNotFoundError(CampaignError, NotFoundError):
    """No Such Campaign.

    Code 6422, HTTP status 404.
    """

    code = "6422"
    message = "No Such Campaign"
    http_status: int | None = 404


class CampaignGenerationNotAllowedError(CampaignError, PermissionDeniedError):
    """Code 6920.

    No permission to generate campaigns via API, please generate them manually in your
    affiliate portal.
    """

    code = "6920"
    message = (
        "No permission to generate campaigns via API, please generate them manually in "
        "your affiliate portal."
    )


class ConversionError(FuseclickError):
    """About conversions (643x to 648x)."""


class InvalidConversionEventPrivateFlagError(ConversionError, InvalidArgumentError):
    """Invalid Event Private.

    Code 6431.
    """

    code = "6431"
    message = "Invalid Event Private"


class InvalidConversionRevenueError(ConversionError, InvalidArgumentError):
    """Invalid Revenue.

    Code 6432.
    """

    code = "6432"
    message = "Invalid Revenue"


class InvalidConversionPageError(ConversionError, InvalidArgumentError):
    """Invalid Page.

    Code 6441.
    """

    code = "6441"
    message = "Invalid Page"


class InvalidConversionLimitError(ConversionError, InvalidArgumentError):
    """Invalid Limit.

    Code 6442.
    """

    code = "6442"
    message = "Invalid Limit"


class InvalidOrderByError(ConversionError, InvalidArgumentError):
    """Invalid OrderBy.

    Code 6443.
    """

    code = "6443"
    message = "Invalid OrderBy"


class TimeSpanTooLongError(ConversionError, InvalidArgumentError):
    """The time span of from and to must be less than 60 seconds.

    Code 6480.
    """

    code = "6480"
    message = "The time span of from and to must be less than 60 seconds."


class EndTimeTooRecentError(ConversionError, OutOfRangeError, RetryableError):
    """The to param must 5 seconds less than the current time.

    Code 6481; the same request may succeed later.
    """

    code = "6481"
    message = "The to param must 5 seconds less than the current time"


class TooManyConversionIdsError(ConversionError, InvalidArgumentError):
    """Too many parameters of conversion_ids.

    Code 6482.
    """

    code = "6482"
    message = "Too many parameters of conversion_ids"


class InvalidConversionStatusError(ConversionError, InvalidArgumentError):
    """Error parameter status.[Approved, Rejected].

    Code 6483.
    """

    code = "6483"
    message = "Error parameter status.[Approved, Rejected]"


class InvalidConversionIdFormatError(ConversionError, InvalidArgumentError):
    """Error format of conversion id. e.g. "201510_1033,201510_1034".

    Code 6484.
    """

    code = "6484"
    message = 'Error format of conversion id. e.g. "201510_1033,201510_1034"'


class ReportError(FuseclickError):
    """About a report (65xx)."""


class InvalidTimezoneError(ReportError, InvalidArgumentError):
    """Invalid Timezone.

    Code 6501.
    """

    code = "6501"
    message = "Invalid Timezone"


class InvalidStartTimeError(ReportError, InvalidArgumentError):
    """Invalid Start Time (from).

    Code 6502.
    """

    code = "6502"
    message = "Invalid Start Time (from)"


class InvalidEndTimeError(ReportError, InvalidArgumentError):
    """Invalid End Time (to).

    Code 6503.
    """

    code = "6503"
    message = "Invalid End Time (to)"


class InvalidTimePeriodError(ReportError, InvalidArgumentError):
    """Invalid Time Period.

    Code 6504.
    """

    code = "6504"
    message = "Invalid Time Period"


class InvalidReportPageNumberError(ReportError, InvalidArgumentError):
    """Invalid Page Number.

    Code 6505.
    """

    code = "6505"
    message = "Invalid Page Number"


class InvalidReportOfferFormatError(ReportError, InvalidArgumentError):
    """Invalid Offer Format, e.g. "1,3".

    Code 6506.
    """

    code = "6506"
    message = 'Invalid Offer Format, e.g. "1,3"'


class InvalidManagerIdError(ReportError, InvalidArgumentError):
    """Invalid Affiliate Manager ID or Advertiser Manager ID.

    Code 6507.
    """

    code = "6507"
    message = "Invalid Affiliate Manager ID or Advertiser Manager ID"


class InvalidReportPageSizeError(ReportError, InvalidArgumentError):
    """Invalid Page Size. (1-10000).

    Code 6508.
    """

    code = "6508"
    message = "Invalid Page Size. (1-10000)"


class OfferAccessError(FuseclickError):
    """About access to offers, backup offers and redirect offers (66xx)."""


class InvalidRequestedOfferIdError(OfferAccessError, InvalidArgumentError):
    """Invalid Offer ID.

    Code 6601.
    """

    code = "6601"
    message = "Invalid Offer ID"


class OfferNotAccessibleError(OfferAccessError, PermissionDeniedError):
    """Invalid offer, or no access to offer.

    Code 6602.
    """

    code = "6602"
    message = "Invalid offer, or no access to offer"


class InvalidBackupOfferIdError(OfferAccessError, InvalidArgumentError):
    """Invalid Backup Offer ID.

    Code 6603.
    """

    code = "6603"
    message = "Invalid Backup Offer ID"


class BackupOfferNotAccessibleError(OfferAccessError, PermissionDeniedError):
    """Code 6604.

    Invalid Backup Offer, or no Access to Backup Offer or no Campaign of Backup Offer.
    """

    code = "6604"
    message = (
        "Invalid Backup Offer, or no Access to Backup Offer or no Campaign of Backup "
        "Offer"
    )


class InvalidGeoRedirectOfferIdError(OfferAccessError, InvalidArgumentError):
    """Invalid GEO Redirect Offer ID.

    Code 6605.
    """

    code = "6605"
    message = "Invalid GEO Redirect Offer ID"


class GeoRedirectOfferNotAccessibleError(OfferAccessError, PermissionDeniedError):
    """No Access to GEO Redirect Offer.

    Code 6606.
    """

    code = "6606"
    message = "No Access to GEO Redirect Offer"


class GeoTargetingDisabledError(OfferAccessError, FailedPreconditionError):
    """Offer GEO Targeting Disabled.

    Code 6607.
    """

    code = "6607"
    message = "Offer GEO Targeting Disabled"


class TooManyRequestedOfferIdsError(OfferAccessError, InvalidArgumentError):
    """Too many offer IDs.

    Code 6608.
    """

    code = "6608"
    message = "Too many offer IDs"


class TooManyCountriesError(OfferAccessError, InvalidArgumentError):
    """Too many countries.

    Code 6609.
    """

    code = "6609"
    message = "Too many countries"


class TooManyCategoryIdsError(OfferAccessError, InvalidArgumentError):
    """Too many category IDs.

    Code 6610.
    """

    code = "6610"
    message = "Too many category IDs"


class EventError(FuseclickError):
    """About an offer's events (67xx)."""


class EventNotCreatedError(EventError, InternalError):
    """Fail to Create Event.

    Code 6700.
    """

    code = "6700"
    message = "Fail to Create Event"


class EventNotUpdatedError(EventError, InternalError):
    """Fail to Update Event.

    Code 6701.
    """

    code = "6701"
    message = "Fail to Update Event"


class InvalidEventIdError(EventError, InvalidArgumentError):
    """Invalid offer event id.

    Code 6702.
    """

    code = "6702"
    message = "Invalid offer event id"


class EventNotFoundError(EventError, NotFoundError):
    """The Event Not Found.

    Code 6703.
    """

    code = "6703"
    message = "The Event Not Found"


class MissingEventOfferIdError(EventError, InvalidArgumentError):
    """No offer_id parameter.

    Code 6704.
    """

    code = "6704"
    message = "No offer_id parameter"


class OfferWithoutEventError(EventError, FailedPreconditionError):
    """The offer has no event.

    Code 6705.
    """

    code = "6705"
    message = "The offer has no event"


class TooManyEventsError(EventError, ResourceExhaustedError):
    """The count of event is over the max.

    Code 6706.
    """

    code = "6706"
    message = "The count of event is over the max"


class MissingEventTokenError(EventError, InvalidArgumentError):
    """No e_tkn parameter.

    Code 6707.
    """

    code = "6707"
    message = "No e_tkn parameter"


class InvalidEventTokenError(EventError, InvalidArgumentError):
    """Invalid value of offer event token.

    Code 6708.
    """

    code = "6708"
    message = "Invalid value of offer event token"


class DuplicateEventTokenError(EventError, AlreadyExistsError):
    """Duplicate offer event token.

    Code 6709.
    """

    code = "6709"
    message = "Duplicate offer event token"


class MissingEventNameError(EventError, InvalidArgumentError):
    """No event_name parameter.

    Code 6710.
    """

    code = "6710"
    message = "No event_name parameter"


class MissingEventStatusError(EventError, InvalidArgumentError):
    """No Status Parameter.

    Code 6711.
    """

    code = "6711"
    message = "No Status Parameter"


class InvalidEventStatusParameterError(EventError, InvalidArgumentError):
    """Invalid Status Parameter.

    Code 6712.
    """

    code = "6712"
    message = "Invalid Status Parameter"


class MissingEventRevenueTypeError(EventError, InvalidArgumentError):
    """No revenue_type parameter.

    Code 6713.
    """

    code = "6713"
    message = "No revenue_type parameter"


class InvalidEventRevenueTypeError(EventError, InvalidArgumentError):
    """Invalid offer event revenue type.

    Code 6714.
    """

    code = "6714"
    message = "Invalid offer event revenue type"


class MissingEventRevenueError(EventError, InvalidArgumentError):
    """No revenue parameter.

    Code 6715.
    """

    code = "6715"
    message = "No revenue parameter"


class MissingEventRevenuePercentError(EventError, InvalidArgumentError):
    """No revenue percent parameter.

    Code 6716.
    """

    code = "6716"
    message = "No revenue percent parameter"


class InvalidEventRevenueError(EventError, InvalidArgumentError):
    """Invalid value of offer event revenue.

    Code 6717.
    """

    code = "6717"
    message = "Invalid value of offer event revenue"


class InvalidEventRevenuePercentError(EventError, InvalidArgumentError):
    """Invalid value of offer event revenue percent.

    Code 6718.
    """

    code = "6718"
    message = "Invalid value of offer event revenue percent"


class MissingEventPayoutTypeError(EventError, InvalidArgumentError):
    """No payout_type parameter.

    Code 6719.
    """

    code = "6719"
    message = "No payout_type parameter"


class InvalidEventPayoutTypeError(EventError, InvalidArgumentError):
    """Invalid offer event payout type.

    Code 6720.
    """

    code = "6720"
    message = "Invalid offer event payout type"


class MissingEventPayoutError(EventError, InvalidArgumentError):
    """No payout parameter.

    Code 6721.
    """

    code = "6721"
    message = "No payout parameter"


class MissingEventPayoutPercentError(EventError, InvalidArgumentError):
    """No payout percent parameter.

    Code 6722.
    """

    code = "6722"
    message = "No payout percent parameter"


class InvalidEventPayoutError(EventError, InvalidArgumentError):
    """Invalid value of offer event payout.

    Code 6723.
    """

    code = "6723"
    message = "Invalid value of offer event payout"


class InvalidEventPayoutPercentError(EventError, InvalidArgumentError):
    """Invalid value of offer event payout percent.

    Code 6724.
    """

    code = "6724"
    message = "Invalid value of offer event payout percent"


class InvalidEventPrivateFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event private flag - initial event cannot be private.

    Code 6725.
    """

    code = "6725"
    message = (
        "Invalid value of offer event private flag - initial event cannot be private"
    )


class InvalidEventTrackingMethodError(EventError, InvalidArgumentError):
    """Invalid tracking method parameter.

    Code 6726.
    """

    code = "6726"
    message = "Invalid tracking method parameter"


class InvalidEventEndPointFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event end point flag.

    Code 6727.
    """

    code = "6727"
    message = "Invalid value of offer event end point flag"


class InvalidEventApprovalFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event need approval flag.

    Code 6728.
    """

    code = "6728"
    message = "Invalid value of offer event need approval flag"


class InvalidEventMultiConversionFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event can multiply conversion flag.

    Code 6729.
    """

    code = "6729"
    message = "Invalid value of offer event can multiply conversion flag"


class InvalidInitialEventPreEventIdError(EventError, InvalidArgumentError):
    """Invalid Pre event id for an initial event, it must be '-1'.

    Code 6730.
    """

    code = "6730"
    message = "Invalid Pre event id for an initial event, it must be '-1'"


class SelfReferencingPreEventError(EventError, InvalidArgumentError):
    """The pre_event_id can't be self.

    Code 6731.
    """

    code = "6731"
    message = "The pre_event_id can't be self"


class PreEventNotFoundError(EventError, NotFoundError):
    """The pre_event_id doesn’t exist.

    Code 6732.
    """

    code = "6732"
    message = "The pre_event_id doesn’t exist"


class InvalidInitialEventStatusError(EventError, InvalidArgumentError):
    """The status of Initial Event must be active.

    Code 6733.
    """

    code = "6733"
    message = "The status of Initial Event must be active"


class InvalidInitialEventPrivateFlagError(EventError, InvalidArgumentError):
    """Initial Event can't set to private.

    Code 6734.
    """

    code = "6734"
    message = "Initial Event can't set to private"


class InvalidInitialEventEndPointFlagError(EventError, InvalidArgumentError):
    """Initial Event can't set to end point.

    Code 6735.
    """

    code = "6735"
    message = "Initial Event can't set to end point"


class InvalidEventSmartPriceRuleError(EventError, InvalidArgumentError):
    """Invalid event smart price rule.

    Code 6736.
    """

    code = "6736"
    message = "Invalid event smart price rule"


class InvalidEventStatusError(EventError, InvalidArgumentError):
    """Invalid offer event status.

    Code 6740.
    """

    code = "6740"
    message = "Invalid offer event status"


class InvalidPreEventError(EventError, InvalidArgumentError):
    """Invalid offer event pre event.

    Code 6743.
    """

    code = "6743"
    message = "Invalid offer event pre event"


class InvalidEventPreEventError(InvalidPreEventError):
    """Invalid offer event pre event.

    Code 6744.
    """

    code = "6744"


class InvalidEventConversionPointError(EventError, InvalidArgumentError):
    """Invalid offer event conversion point.

    Code 6745.
    """

    code = "6745"
    message = "Invalid offer event conversion point"


class InvalidEventListError(EventError, InvalidArgumentError):
    """Invalid event list.

    Code 6746.
    """

    code = "6746"
    message = "Invalid event list"


class InvalidEventDescriptionError(EventError, InvalidArgumentError):
    """Invalid offer event description.

    Code 6747.
    """

    code = "6747"
    message = "Invalid offer event description"


class OfferApplicationError(FuseclickError):
    """About an application for an offer (6801 to 6806)."""


class InvalidOfferApplicationIdFormatError(OfferApplicationError, InvalidArgumentError):
    """Invalid format of the offer application id.

    Code 6801.
    """

    code = "6801"
    message = "Invalid format of the offer application id"


class OfferApplicationNotFoundError(OfferApplicationError, NotFoundError):
    """Not exist the offer application.

    Code 6802.
    """

    code = "6802"
    message = "Not exist the offer application"


class InvalidOfferApplicationActionError(OfferApplicationError, InvalidArgumentError):
    """Invalid action parameter.(approve, deny, block, unblock).

    Code 6803.
    """

    code = "6803"
    message = "Invalid action parameter.(approve, deny, block, unblock)"


class OfferApplicationActionMismatchError(
    OfferApplicationError, FailedPreconditionError
):
    """The action isn't match with the offer application.

    Code 6804.
    """

    code = "6804"
    message = "The action isn't match with the offer application."


class InvalidOfferApplicationStatusError(OfferApplicationError, InvalidArgumentError):
    """Invalid offer application status.(Pending, Approved, Rejected, Blocked).

    Code 6805.
    """

    code = "6805"
    message = "Invalid offer application status.(Pending, Approved, Rejected, Blocked)"


class OfferApplicationNotProcessedError(OfferApplicationError, InternalError):
    """The offer application processing failed.

    Code 6806.
    """

    code = "6806"
    message = "The offer application processing failed."


_LOOKUP: "Lookup[FuseclickError]" = Lookup(
    {
        "6000": UnknownApiError,
        "6001": MissingNetworkIdError,
        "6002": InvalidNetworkIdError,
        "6003": InvalidNetworkStatusError,
        "6005": InternalServerError,
        "6006": AnotherRequestInProgressError,
        "6011": MissingApiKeyError,
        "6012": InvalidApiKeyError,
        "6013": InvalidApiKeyStatusError,
        "6014": InvalidClientError,
        "6015": MethodDeprecatedError,
        "6021": MissingAffiliateError,
        "6022": InvalidKeyOrAffiliateError,
        "6023": InvalidAffiliateError,
        "6024": InvalidCallingAffiliateStatusError,
        "6031": MissingApiMethodError,
        "6032": InvalidApiMethodError,
        "6033": GetMethodRequiredError,
        "6034": PostMethodRequiredError,
        "6041": RateLimitExceededError,
        "6051": MissingAdvertiserError,
        "6052": InvalidKeyOrAdvertiserError,
        "6053": InvalidAdvertiserError,
        "6054": InvalidCallingAdvertiserStatusError,
        "6055": InvalidJsonError,
        "6100": AdvertiserNotSavedError,
        "6101": MissingAdvertiserIdError,
        "6102": InvalidAdvertiserIdError,
        "6103": InvalidAdvertiserStatusError,
        "6104": InvalidAdvertiserManagerStatusError,
        "6105": AdvertiserNotFoundError,
        "6106": AdvertiserManagerNotSetError,
        "6107": MissingAdvertiserManagerIdError,
        "6108": InvalidAdvertiserManagerIdError,
        "6109": AdvertiserManagerNotFoundError,
        "6111": MissingAdvertiserEmailError,
        "6112": InvalidAdvertiserEmailError,
        "6113": DuplicateAdvertiserEmailError,
        "6114": MissingAdvertiserStatusError,
        "6115": MissingAdvertiserFirstNameError,
        "6116": InvalidAdvertiserFirstNameError,
        "6117": InvalidAssignedAdvertiserManagerIdError,
        "6118": MissingAdvertiserCompanyError,
        "6119": InvalidAdvertiserPasswordError,
        "6120": InvalidAdvertiserImTypeError,
        "6121": InvalidAdvertiserCountryError,
        "6122": InvalidAdvertiserStateError,
        "6200": AffiliateNotSavedError,
        "6201": MissingAffiliateIdError,
        "6202": InvalidAffiliateIdError,
        "6203": InvalidAffiliateStatusError,
        "6204": AffiliateNotFoundError,
        "6205": MissingAffiliateEmailError,
        "6206": InvalidAffiliateEmailError,
        "6207": DuplicateAffiliateEmailError,
        "6208": MissingAffiliateStatusError,
        "6210": MissingAffiliateFirstNameError,
        "6211": InvalidAffiliateFirstNameError,
        "6212": InvalidAffiliateManagerError,
        "6213": AffiliateManagerNotFoundError,
        "6214": InvalidAssignedAffiliateManagerError,
        "6215": InvalidPayoutTierIdError,
        "6216": PayoutTierNotFoundError,
        "6217": InvalidBillingPeriodError,
        "6218": InvalidAffiliatePasswordError,
        "6219": InvalidAffiliateManagerStatusError,
        "6220": InvalidPaymentMethodError,
        "6221": InvalidCheckPaymentTypeError,
        "6222": InvalidAffiliateImTypeError,
        "6223": InvalidAffiliateCountryError,
        "6224": InvalidAffiliateStateError,
        "6225": MissingPostbackUrlError,
        "6226": InvalidPostbackUrlError,
        "6227": DuplicatePostbackUrlError,
        "6228": PostbackUrlLimitExceededError,
        "6229": PostbackUrlNotFoundError,
        "6230": OfferPostbackUrlLimitExceededError,
        "6231": TooManyOfferPostbackUrlsError,
        "6232": TooManyImagePixelPostbackUrlsError,
        "6233": MissingPostbackUrlTypeError,
        "6234": InvalidPostbackUrlTypeError,
        "6235": MissingPostbackIdError,
        "6236": InvalidPostbackIdError,
        "6237": AffiliateOfferNotAccessibleError,
        "6300": OfferNotSavedError,
        "6301": MissingOfferIdError,
        "6302": InvalidOfferIdError,
        "6303": InvalidOfferStatusError,
        "6304": OfferNotFoundError,
        "6305": MissingOfferAdvertiserIdError,
        "6306": InvalidOfferAdvertiserIdError,
        "6307": OfferAdvertiserNotFoundError,
        "6308": MissingOfferNameError,
        "6309": EmptyOfferNameError,
        "6310": MissingOfferStatusError,
        "6311": MissingOfferExpiryDateError,
        "6312": InvalidOfferExpiryDateError,
        "6313": MissingTidTokenError,
        "6314": InvalidOfferTypeError,
        "6315": InvalidConversionPointError,
        "6316": InvalidPreviewUrlError,
        "6317": InvalidOfferUrlError,
        "6318": InvalidAccessTypeError,
        "6319": InvalidSslSettingError,
        "6320": InvalidTrackingProtocolError,
        "6321": InvalidSecurityTokenSettingError,
        "6322": InvalidForceUniqueSettingError,
        "6323": InvalidSessionLifespanError,
        "6324": InvalidOfferCurrencyError,
        "6325": InvalidPriceModelError,
        "6326": InvalidRevenueSettingError,
        "6327": InvalidPayoutSettingError,
        "6328": InvalidRevenuePercentSettingError,
        "6329": InvalidPayoutPercentSettingError,
        "6330": InvalidSecondaryOfferError,
        "6331": MissingTierPayoutFlagError,
        "6332": InvalidTierPayoutFlagError,
        "6333": MissingTierPayoutSettingError,
        "6334": InvalidTierIdError,
        "6335": MissingCapLimitationError,
        "6336": InvalidCapLimitationError,
        "6337": MissingCapMethodError,
        "6338": InvalidCapMethodError,
        "6339": MissingOverallCapError,
        "6340": InvalidOverallCapError,
        "6341": MissingCapIntervalError,
        "6342": InvalidCapIntervalError,
        "6343": MissingIntervalCapError,
        "6344": InvalidIntervalCapError,
        "6345": MissingAffiliateCapError,
        "6346": InvalidAffiliateCapError,
        "6347": MissingAffiliateCapIntervalError,
        "6348": InvalidAffiliateCapIntervalError,
        "6349": MissingAffiliateIntervalCapError,
        "6350": InvalidAffiliateIntervalCapError,
        "6351": MissingGeoTargetingFlagError,
        "6352": InvalidGeoTargetingFlagError,
        "6353": MissingGeoTypeError,
        "6354": InvalidGeoTypeError,
        "6355": MissingGeoCountryError,
        "6356": InvalidGeoCountryParameterError,
        "6357": InvalidGeoCountryError,
        "6358": InvalidGeoStateRuleError,
        "6359": InvalidGeoStateError,
        "6360": MissingEnforceParameterError,
        "6361": InvalidEnforceParameterError,
        "6362": MissingRedirectTypeError,
        "6363": InvalidRedirectTypeError,
        "6364": MissingRedirectTargetError,
        "6365": InvalidRedirectTargetError,
        "6366": GeoRedirectOfferNotFoundError,
        "6367": GeoRedirectGroupNotFoundError,
        "6368": InvalidPayoutTypeError,
        "6369": InvalidRevenueTypeError,
        "6371": MissingDeviceTargetingFlagError,
        "6372": InvalidDeviceTargetingFlagError,
        "6373": MissingDeviceTargetingRuleError,
        "6374": InvalidDeviceTargetingRuleError,
        "6375": InvalidDeviceTargetingMethodError,
        "6376": InvalidDeviceTargetingParameterError,
        "6377": MissingDeviceTargetingValueError,
        "6378": InvalidDeviceTargetingValueError,
        "6379": MissingDeviceRedirectOfferError,
        "6380": InvalidDeviceRedirectOfferError,
        "6381": DeviceRedirectOfferNotFoundError,
        "6382": MissingPayoutOrPercentError,
        "6383": MissingRevenueOrPercentError,
        "6384": InvalidCapRangeError,
        "6385": OfferWithoutInitialEventError,
        "6386": MissingOfferCategoryIdError,
        "6387": InvalidOfferCategoryIdError,
        "6388": CategoryOffersNotAddedError,
        "6389": CategoryOffersNotDeletedError,
        "6390": InvalidAffiliateIdFormatError,
        "6391": TooManyOfferIdsError,
        "6392": InvalidHideRefererSettingError,
        "6393": MissingImageFileError,
        "6394": TooManyOfferBannersError,
        "6395": InvalidFilesError,
        "6396": InvalidLogoFormatError,
        "6397": InvalidImageSizeError,
        "6398": InvalidDateFormatError,
        "6399": InconsistentCapLimitsError,
        "6400": LinkNotGeneratedError,
        "6401": MissingCampaignAffiliateIdError,
        "6402": InvalidCampaignAffiliateIdError,
        "6403": CampaignAffiliateNotFoundError,
        "6404": InvalidCampaignAffiliateStatusError,
        "6411": MissingCampaignOfferIdError,
        "6412": InvalidCampaignOfferIdError,
        "6413": CampaignOfferNotFoundError,
        "6414": InvalidCampaignOfferStatusError,
        "6421": OfferAccessTypeNotAllowedError,
        "6422": CampaignNotFoundError,
        "6431": InvalidConversionEventPrivateFlagError,
        "6432": InvalidConversionRevenueError,
        "6441": InvalidConversionPageError,
        "6442": InvalidConversionLimitError,
        "6443": InvalidOrderByError,
        "6480": TimeSpanTooLongError,
        "6481": EndTimeTooRecentError,
        "6482": TooManyConversionIdsError,
        "6483": InvalidConversionStatusError,
        "6484": InvalidConversionIdFormatError,
        "6501": InvalidTimezoneError,
        "6502": InvalidStartTimeError,
        "6503": InvalidEndTimeError,
        "6504": InvalidTimePeriodError,
        "6505": InvalidReportPageNumberError,
        "6506": InvalidReportOfferFormatError,
        "6507": InvalidManagerIdError,
        "6508": InvalidReportPageSizeError,
        "6601": InvalidRequestedOfferIdError,
        "6602": OfferNotAccessibleError,
        "6603": InvalidBackupOfferIdError,
        "6604": BackupOfferNotAccessibleError,
        "6605": InvalidGeoRedirectOfferIdError,
        "6606": GeoRedirectOfferNotAccessibleError,
        "6607": GeoTargetingDisabledError,
        "6608": TooManyRequestedOfferIdsError,
        "6609": TooManyCountriesError,
        "6610": TooManyCategoryIdsError,
        "6700": EventNotCreatedError,
        "6701": EventNotUpdatedError,
        "6702": InvalidEventIdError,
        "6703": EventNotFoundError,
        "6704": MissingEventOfferIdError,
        "6705": OfferWithoutEventError,
        "6706": TooManyEventsError,
        "6707": MissingEventTokenError,
        "6708": InvalidEventTokenError,
        "6709": DuplicateEventTokenError,
        "6710": MissingEventNameError,
        "6711": MissingEventStatusError,
        "6712": InvalidEventStatusParameterError,
        "6713": MissingEventRevenueTypeError,
        "6714": InvalidEventRevenueTypeError,
        "6715": MissingEventRevenueError,
        "6716": MissingEventRevenuePercentError,
        "6717": InvalidEventRevenueError,
        "6718": InvalidEventRevenuePercentError,
        "6719": MissingEventPayoutTypeError,
        "6720": InvalidEventPayoutTypeError,
        "6721": MissingEventPayoutError,
        "6722": MissingEventPayoutPercentError,
        "6723": InvalidEventPayoutError,
        "6724": InvalidEventPayoutPercentError,
        "6725": InvalidEventPrivateFlagError,
        "6726": InvalidEventTrackingMethodError,
        "6727": InvalidEventEndPointFlagError,
        "6728": InvalidEventApprovalFlagError,
        "6729": InvalidEventMultiConversionFlagError,
        "6730": InvalidInitialEventPreEventIdError,
        "6731": SelfReferencingPreEventError,
        "6732": PreEventNotFoundError,
        "6733": InvalidInitialEventStatusError,
        "6734": InvalidInitialEventPrivateFlagError,
        "6735": InvalidInitialEventEndPointFlagError,
        "6736": InvalidEventSmartPriceRuleError,
        "6740": InvalidEventStatusError,
        "6743": InvalidPreEventError,
        "6744": InvalidEventPreEventError,
        "6745": InvalidEventConversionPointError,
        "6746": InvalidEventListError,
        "6747": InvalidEventDescriptionError,
        "6801": InvalidOfferApplicationIdFormatError,
        "6802": OfferApplicationNotFoundError,
        "6803": InvalidOfferApplicationActionError,
        "6804": OfferApplicationActionMismatchError,
        "6805": InvalidOfferApplicationStatusError,
        "6806": OfferApplicationNotProcessedError,
        "6807": InvalidHourError,
        "6808": TimestampOutOfRangeError,
        "6809": InvalidOfferIdFormatError,
        "6810": EventNotPublicError,
        "6811": InvalidJsonFormatError,
        "6812": TooManyOffersError,
        "6813": InvalidSpecialPayoutsError,
        "6814": PreviousRequestInProgressError,
        "6815": AffiliateNotBlockedError,
        "6816": DataNotSavedError,
        "6820": InvalidParameterError,
        "6821": InvalidPageError,
        "6910": ParameterOutOfBoundsError,
        "6911": InvalidLimitError,
        "6920": CampaignGenerationNotAllowedError,
        "63990": InvalidOfferDescriptionError,
        "63991": InvalidOfferRestrictionError,
        "63992": InvalidOfferCategoriesError,
        "63993": InvalidAppIdError,
    },
    undocumented=FuseclickUndocumentedCodeError,
    numeric=True,
    successes=("0",),
    meanings={
        "6334": (InvalidTierIdError,),
        "6357": (InvalidGeoCountryError,),
        "6359": (InvalidGeoStateError,),
        "6820": (InvalidParameterError,),
        "6910": (ParameterOutOfBoundsError,),
    },
)

ERRORS: "Final" = _LOOKUP.errors
raise_for: "Final" = _LOOKUP.raise_for
error_for: "Final" = _LOOKUP.error_for
