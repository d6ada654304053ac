# Generated from specs/fuseclick.csv and specs/fuseclick.toml.
# To change this file, edit those and run `make generate`.
# Checksums: 8dfbad27489a706a c0517ff2dc5a1270
"""Error codes of FuseClick.

From https://support.fuseclick.com/api/afn/dictionary/2018/0709/476.html as read on
2026-11-21.

Where a reply has its code, and what is read beside it::

    errorCode, and message, httpStatus: required

The classes, each with its code::

    FuseclickError
        FuseclickUndocumentedCodeError
        FuseclickMissingCodeError: no-code
        FuseclickHttpError
            FuseclickHttpInvalidArgumentError: http-400
            FuseclickHttpUnauthenticatedError: http-401
            FuseclickHttpPermissionDeniedError: http-403
            FuseclickHttpNotFoundError: http-404
            FuseclickHttpUnimplementedError: http-501
            FuseclickHttpDeadlineExceededError: http-504
            FuseclickHttpAbortedError: http-409
            FuseclickHttpFailedPreconditionError: http-412
            FuseclickHttpOutOfRangeError: http-416
            FuseclickHttpResourceExhaustedError: http-429
            FuseclickHttpUnavailableError: http-503
            FuseclickHttpInternalError: http-500
        InvalidHourError: 6807
        TimestampOutOfRangeError: 6808
        InvalidOfferIdFormatError: 6809
        EventNotPublicError: 6810
        TooManyOffersError: 6812
        InvalidSpecialPayoutsError: 6813
        AffiliateNotBlockedError: 6815
        DataNotSavedError: 6816
        InvalidParameterError: 6820
        InvalidPageError: 6821
            InvalidConversionPageError: 6441, also ConversionError
        ParameterOutOfBoundsError: 6910
        InvalidLimitError: 6911
            InvalidConversionLimitError: 6442, also ConversionError
        RequestError
            UnknownApiError: 6000
            MissingNetworkIdError: 6001
            InvalidNetworkIdError: 6002
            InvalidNetworkStatusError: 6003
            InternalServerError: 6005
            AnotherRequestInProgressError: 6006
                PreviousRequestInProgressError: 6814
            MissingApiKeyError: 6011
            InvalidApiKeyError: 6012
            InvalidApiKeyStatusError: 6013
            InvalidClientError: 6014
            MethodDeprecatedError: 6015
            MissingAffiliateError: 6021
            InvalidKeyOrAffiliateError: 6022
            InvalidAffiliateError: 6023
            InvalidCallingAffiliateStatusError: 6024
            MissingApiMethodError: 6031
            InvalidApiMethodError: 6032
            GetRequestRequiredError: 6033
            PostRequestRequiredError: 6034
            RateLimitExceededError: 6041
            MissingAdvertiserError: 6051
            InvalidKeyOrAdvertiserError: 6052
            InvalidAdvertiserError: 6053
            InvalidCallingAdvertiserStatusError: 6054
            InvalidJsonError: 6055
                InvalidJsonFormatError: 6811
        AdvertiserError
            AdvertiserNotSavedError: 6100
            MissingAdvertiserIdError: 6101
                MissingOfferAdvertiserIdError: 6305, also OfferError
            InvalidAdvertiserIdError: 6102
                InvalidOfferAdvertiserIdError: 6306, also OfferError
            InvalidAdvertiserStatusError: 6103
            InvalidAdvertiserManagerStatusError: 6104
            AdvertiserNotFoundError: 6105
            MissingAdvertiserManagerIdError: 6107
            InvalidAdvertiserManagerIdError: 6108
                InvalidAssignedAdvertiserManagerIdError: 6117
            AdvertiserManagerNotFoundError: 6109
                AdvertiserManagerNotSetError: 6106
            MissingAdvertiserEmailError: 6111
            InvalidAdvertiserEmailError: 6112
            DuplicateAdvertiserEmailError: 6113
            MissingAdvertiserStatusError: 6114
            MissingAdvertiserFirstNameError: 6115
            InvalidAdvertiserFirstNameError: 6116
            MissingAdvertiserCompanyError: 6118
            InvalidAdvertiserPasswordError: 6119
            InvalidAdvertiserImTypeError: 6120
            InvalidAdvertiserCountryError: 6121
            InvalidAdvertiserStateError: 6122
        AffiliateError
            AffiliateNotSavedError: 6200
            MissingAffiliateIdError: 6201
                MissingCampaignAffiliateIdError: 6401, also CampaignError
            InvalidAffiliateIdError: 6202
                InvalidCampaignAffiliateIdError: 6402, also CampaignError
            InvalidAffiliateStatusError: 6203
            AffiliateNotFoundError: 6204
            MissingAffiliateEmailError: 6205
            InvalidAffiliateEmailError: 6206
            DuplicateAffiliateEmailError: 6207
            MissingAffiliateStatusError: 6208
            MissingAffiliateFirstNameError: 6210
            InvalidAffiliateFirstNameError: 6211
            InvalidAffiliateManagerError: 6212
                InvalidAssignedAffiliateManagerError: 6214
            AffiliateManagerNotFoundError: 6213
            InvalidPayoutTierIdError: 6215
            PayoutTierNotFoundError: 6216
            InvalidBillingPeriodError: 6217
            InvalidAffiliatePasswordError: 6218
            InvalidAffiliateManagerStatusError: 6219
            InvalidPaymentMethodError: 6220
            InvalidCheckPaymentTypeError: 6221
            InvalidAffiliateImTypeError: 6222
            InvalidAffiliateCountryError: 6223
            InvalidAffiliateStateError: 6224
            MissingPostbackUrlError: 6225
            InvalidPostbackUrlError: 6226
            DuplicatePostbackUrlError: 6227
            PostbackUrlLimitExceededError: 6228
            PostbackUrlNotFoundError: 6229
            OfferPostbackUrlLimitExceededError: 6230
                TooManyOfferPostbackUrlsError: 6231
            TooManyImagePixelPostbackUrlsError: 6232
            MissingPostbackUrlTypeError: 6233
            InvalidPostbackUrlTypeError: 6234
            MissingPostbackIdError: 6235
            InvalidPostbackIdError: 6236
            AffiliateOfferNotAccessibleError: 6237
        OfferError
            OfferNotSavedError: 6300
            MissingOfferIdError: 6301
                MissingCampaignOfferIdError: 6411, also CampaignError
            InvalidOfferIdError: 6302
                InvalidCampaignOfferIdError: 6412, also CampaignError
                InvalidRequestedOfferIdError: 6601, also OfferAccessError
            InvalidOfferStatusError: 6303
            OfferNotFoundError: 6304
                CampaignOfferNotFoundError: 6413, also CampaignError
            OfferAdvertiserNotFoundError: 6307
            MissingOfferNameError: 6308
            EmptyOfferNameError: 6309
            MissingOfferStatusError: 6310
            MissingOfferExpiryDateError: 6311
            InvalidOfferExpiryDateError: 6312
            MissingTidTokenError: 6313
            InvalidOfferTypeError: 6314
            InvalidConversionPointError: 6315
            InvalidPreviewUrlError: 6316
            InvalidOfferUrlError: 6317
            InvalidAccessTypeError: 6318
            InvalidSslSettingError: 6319
            InvalidTrackingProtocolError: 6320
            InvalidSecurityTokenSettingError: 6321
            InvalidForceUniqueSettingError: 6322
            InvalidSessionLifespanError: 6323
            InvalidOfferCurrencyError: 6324
            InvalidPriceModelError: 6325
            InvalidRevenueSettingError: 6326
            InvalidPayoutSettingError: 6327
            InvalidRevenuePercentSettingError: 6328
            InvalidPayoutPercentSettingError: 6329
            InvalidSecondaryOfferError: 6330
            MissingTierPayoutFlagError: 6331
            InvalidTierPayoutFlagError: 6332
            MissingTierPayoutSettingError: 6333
            InvalidTierIdError: 6334
            MissingCapLimitationError: 6335
            InvalidCapLimitationError: 6336
            MissingCapMethodError: 6337
            InvalidCapMethodError: 6338
            MissingOverallCapError: 6339
            InvalidOverallCapError: 6340
            MissingCapIntervalError: 6341
            InvalidCapIntervalError: 6342
            MissingIntervalCapError: 6343
            InvalidIntervalCapError: 6344
            MissingAffiliateCapError: 6345
            InvalidAffiliateCapError: 6346
            MissingAffiliateCapIntervalError: 6347
            InvalidAffiliateCapIntervalError: 6348
            MissingAffiliateIntervalCapError: 6349
            InvalidAffiliateIntervalCapError: 6350
            MissingGeoTargetingFlagError: 6351
            InvalidGeoTargetingFlagError: 6352
            MissingGeoTypeError: 6353
            InvalidGeoTypeError: 6354
            MissingGeoCountryError: 6355
            InvalidGeoCountryError: 6356
                InvalidNamedGeoCountryError: 6357
            InvalidGeoStateRuleError: 6358
            InvalidGeoStateError: 6359
            MissingEnforceParameterError: 6360
            InvalidEnforceParameterError: 6361
            MissingRedirectTypeError: 6362
            InvalidRedirectTypeError: 6363
            MissingRedirectTargetError: 6364
            InvalidRedirectTargetError: 6365
            GeoRedirectOfferNotFoundError: 6366
            GeoRedirectGroupNotFoundError: 6367
            InvalidPayoutTypeError: 6368
            InvalidRevenueTypeError: 6369
            MissingDeviceTargetingFlagError: 6371
            InvalidDeviceTargetingFlagError: 6372
            MissingDeviceTargetingRuleError: 6373
            InvalidDeviceTargetingRuleError: 6374
            InvalidDeviceTargetingMethodError: 6375
            InvalidDeviceTargetingParameterError: 6376
            MissingDeviceTargetingValueError: 6377
            InvalidDeviceTargetingValueError: 6378
            MissingDeviceRedirectOfferError: 6379
            InvalidDeviceRedirectOfferError: 6380
            DeviceRedirectOfferNotFoundError: 6381
            MissingPayoutOrPercentError: 6382
            MissingRevenueOrPercentError: 6383
            InvalidCapRangeError: 6384
            OfferWithoutInitialEventError: 6385
            MissingOfferCategoryIdError: 6386
            InvalidOfferCategoryIdError: 6387
            CategoryOffersNotAddedError: 6388
            CategoryOffersNotDeletedError: 6389
            InvalidAffiliateIdFormatError: 6390
            TooManyOfferIdsError: 6391
            InvalidHideRefererSettingError: 6392
            MissingImageFileError: 6393
            TooManyOfferBannersError: 6394
            InvalidFilesError: 6395
            InvalidLogoFormatError: 6396
            InvalidImageSizeError: 6397
            InvalidDateFormatError: 6398
            InconsistentCapLimitsError: 6399
            InvalidOfferDescriptionError: 63990
            InvalidOfferRestrictionError: 63991
            InvalidOfferCategoriesError: 63992
            InvalidAppIdError: 63993
        CampaignError
            LinkNotGeneratedError: 6400
            CampaignAffiliateNotFoundError: 6403
            InvalidCampaignAffiliateStatusError: 6404
            InvalidCampaignOfferStatusError: 6414
            OfferAccessTypeNotAllowedError: 6421
            CampaignNotFoundError: 6422
            CampaignGenerationNotAllowedError: 6920
        ConversionError
            InvalidConversionEventPrivateFlagError: 6431
            InvalidConversionRevenueError: 6432
            InvalidOrderByError: 6443
            TimeSpanTooLongError: 6480
            EndTimeTooRecentError: 6481
            TooManyConversionIdsError: 6482
            InvalidConversionStatusError: 6483
            InvalidConversionIdFormatError: 6484
        ReportError
            InvalidTimezoneError: 6501
            InvalidStartTimeError: 6502
            InvalidEndTimeError: 6503
            InvalidTimePeriodError: 6504
            InvalidReportPageNumberError: 6505
            InvalidReportOfferFormatError: 6506
            InvalidManagerIdError: 6507
            InvalidReportPageSizeError: 6508
        OfferAccessError
            OfferNotAccessibleError: 6602
            InvalidBackupOfferIdError: 6603
            BackupOfferNotAccessibleError: 6604
            InvalidGeoRedirectOfferIdError: 6605
            GeoRedirectOfferNotAccessibleError: 6606
            GeoTargetingDisabledError: 6607
            TooManyRequestedOfferIdsError: 6608
            TooManyCountriesError: 6609
            TooManyCategoryIdsError: 6610
        EventError
            EventNotCreatedError: 6700
            EventNotUpdatedError: 6701
            InvalidEventIdError: 6702
            EventNotFoundError: 6703
            MissingEventOfferIdError: 6704
            OfferWithoutEventError: 6705
            TooManyEventsError: 6706
            MissingEventTokenError: 6707
            InvalidEventTokenError: 6708
            DuplicateEventTokenError: 6709
            MissingEventNameError: 6710
            MissingEventStatusError: 6711
            MissingEventRevenueTypeError: 6713
            InvalidEventRevenueTypeError: 6714
            MissingEventRevenueError: 6715
            MissingEventRevenuePercentError: 6716
            InvalidEventRevenueError: 6717
            InvalidEventRevenuePercentError: 6718
            MissingEventPayoutTypeError: 6719
            InvalidEventPayoutTypeError: 6720
            MissingEventPayoutError: 6721
            MissingEventPayoutPercentError: 6722
            InvalidEventPayoutError: 6723
            InvalidEventPayoutPercentError: 6724
            InvalidEventPrivateFlagError: 6725
            InvalidEventTrackingMethodError: 6726
            InvalidEventEndPointFlagError: 6727
            InvalidEventApprovalFlagError: 6728
            InvalidEventMultiConversionFlagError: 6729
            InvalidInitialEventPreEventIdError: 6730
            SelfReferencingPreEventError: 6731
            PreEventNotFoundError: 6732
            InvalidInitialEventStatusError: 6733
            InvalidInitialEventPrivateFlagError: 6734
            InvalidInitialEventEndPointFlagError: 6735
            InvalidEventSmartPriceRuleError: 6736
            InvalidEventStatusError: 6740
                InvalidEventStatusParameterError: 6712
            InvalidPreEventError: 6743
                InvalidEventPreEventError: 6744
            InvalidEventConversionPointError: 6745
            InvalidEventListError: 6746
            InvalidEventDescriptionError: 6747
        OfferApplicationError
            InvalidOfferApplicationIdFormatError: 6801
            OfferApplicationNotFoundError: 6802
            InvalidOfferApplicationActionError: 6803
            OfferApplicationActionMismatchError: 6804
            InvalidOfferApplicationStatusError: 6805
            OfferApplicationNotProcessedError: 6806
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
    "FuseclickHttpAbortedError",
    "FuseclickHttpDeadlineExceededError",
    "FuseclickHttpError",
    "FuseclickHttpFailedPreconditionError",
    "FuseclickHttpInternalError",
    "FuseclickHttpInvalidArgumentError",
    "FuseclickHttpNotFoundError",
    "FuseclickHttpOutOfRangeError",
    "FuseclickHttpPermissionDeniedError",
    "FuseclickHttpResourceExhaustedError",
    "FuseclickHttpUnauthenticatedError",
    "FuseclickHttpUnavailableError",
    "FuseclickHttpUnimplementedError",
    "FuseclickMissingCodeError",
    "FuseclickUndocumentedCodeError",
    "GeoRedirectGroupNotFoundError",
    "GeoRedirectOfferNotAccessibleError",
    "GeoRedirectOfferNotFoundError",
    "GeoTargetingDisabledError",
    "GetRequestRequiredError",
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
    "InvalidNamedGeoCountryError",
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
    "PostRequestRequiredError",
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
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class FuseclickError(VendorError):
    """Any error of FuseClick.

    https://support.fuseclick.com/api/afn/dictionary/2018/0709/476.html
    """

    vendor = "fuseclick"
    url = "https://support.fuseclick.com/api/afn/dictionary/2018/0709/476.html"


class FuseclickUndocumentedCodeError(FuseclickError, UndocumentedCodeError):
    """A code that FuseClick does not document."""


class FuseclickHttpError(FuseclickError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class RequestError(FuseclickError):
    """About a request, its sender, method or JSON (60xx, 6811, 6814)."""


class AdvertiserError(FuseclickError):
    """About an advertiser or its manager (61xx)."""


class AffiliateError(FuseclickError):
    """About an affiliate, its manager or its postback URLs (62xx)."""


class OfferError(FuseclickError):
    """About an offer and its settings (63xx and 6399x)."""


class CampaignError(FuseclickError):
    """About the tracking link of an affiliate (640x to 642x and 6920)."""


class ConversionError(FuseclickError):
    """About conversions (643x to 648x)."""


class ReportError(FuseclickError):
    """About a report (65xx)."""


class OfferAccessError(FuseclickError):
    """About requested offers: their IDs, access and GEO targeting (66xx)."""


class EventError(FuseclickError):
    """About an offer's events (67xx)."""


class OfferApplicationError(FuseclickError):
    """About an application for an offer (6801 to 6806)."""


class FuseclickMissingCodeError(FuseclickError, UnknownError):
    """A reply, or a part of one, without the code that each has."""

    code = "no-code"
    message = "No code in the reply"


class FuseclickHttpInvalidArgumentError(FuseclickHttpError, InvalidArgumentError):
    """HTTP status 400, 413, 422 or another 4xx, without a code.

    Invalid argument, not retryable.
    """

    code = "http-400"
    message = "HTTP status 400, and no code in the reply"
    http_status: int | None = 400


class FuseclickHttpUnauthenticatedError(FuseclickHttpError, UnauthenticatedError):
    """HTTP status 401, without a code.

    Unauthenticated, not retryable.
    """

    code = "http-401"
    message = "HTTP status 401, and no code in the reply"
    http_status: int | None = 401


class FuseclickHttpPermissionDeniedError(FuseclickHttpError, PermissionDeniedError):
    """HTTP status 403, without a code.

    Permission denied, not retryable.
    """

    code = "http-403"
    message = "HTTP status 403, and no code in the reply"
    http_status: int | None = 403


class FuseclickHttpNotFoundError(FuseclickHttpError, NotFoundError):
    """HTTP status 404 or 410, without a code.

    Not found, not retryable.
    """

    code = "http-404"
    message = "HTTP status 404, and no code in the reply"
    http_status: int | None = 404


class FuseclickHttpUnimplementedError(FuseclickHttpError, UnimplementedError):
    """HTTP status 405 or 501, without a code.

    Unimplemented, not retryable.
    """

    code = "http-501"
    message = "HTTP status 501, and no code in the reply"
    http_status: int | None = 501


class FuseclickHttpDeadlineExceededError(
    FuseclickHttpError, DeadlineExceededError, RetryableError
):
    """HTTP status 408 or 504, without a code.

    Deadline exceeded, retryable (the same request may succeed later).
    """

    code = "http-504"
    message = "HTTP status 504, and no code in the reply"
    http_status: int | None = 504


class FuseclickHttpAbortedError(FuseclickHttpError, AbortedError):
    """HTTP status 409, without a code.

    Aborted, not retryable.
    """

    code = "http-409"
    message = "HTTP status 409, and no code in the reply"
    http_status: int | None = 409


class FuseclickHttpFailedPreconditionError(FuseclickHttpError, FailedPreconditionError):
    """HTTP status 412, without a code.

    Failed precondition, not retryable.
    """

    code = "http-412"
    message = "HTTP status 412, and no code in the reply"
    http_status: int | None = 412


class FuseclickHttpOutOfRangeError(FuseclickHttpError, OutOfRangeError):
    """HTTP status 416, without a code.

    Out of range, not retryable.
    """

    code = "http-416"
    message = "HTTP status 416, and no code in the reply"
    http_status: int | None = 416


class FuseclickHttpResourceExhaustedError(
    FuseclickHttpError, ResourceExhaustedError, RetryableError
):
    """HTTP status 429, without a code.

    Resource exhausted, retryable (the same request may succeed later).
    """

    code = "http-429"
    message = "HTTP status 429, and no code in the reply"
    http_status: int | None = 429


class FuseclickHttpUnavailableError(
    FuseclickHttpError, UnavailableError, RetryableError
):
    """HTTP status 425, 502 or 503, without a code.

    Unavailable, retryable (the same request may succeed later).
    """

    code = "http-503"
    message = "HTTP status 503, and no code in the reply"
    http_status: int | None = 503


class FuseclickHttpInternalError(FuseclickHttpError, InternalError):
    """HTTP status 500 or another 5xx, without a code.

    Internal, not retryable.
    """

    code = "http-500"
    message = "HTTP status 500, and no code in the reply"
    http_status: int | None = 500


class InvalidHourError(FuseclickError, InvalidArgumentError):
    """Invalid Hour.

    Code 6807: invalid argument, not retryable.
    """

    code = "6807"
    message = "Invalid Hour"


class TimestampOutOfRangeError(FuseclickError, OutOfRangeError):
    """Timestamp out of range.

    Code 6808: out of range, not retryable.
    """

    code = "6808"
    message = "Timestamp out of range"


class InvalidOfferIdFormatError(FuseclickError, InvalidArgumentError):
    """Invalid format of the offer id. e.g. 1,2,3.

    Code 6809: invalid argument, not retryable.
    """

    code = "6809"
    message = "Invalid format of the offer id. e.g. 1,2,3"


class EventNotPublicError(FuseclickError, FailedPreconditionError):
    """The event must be public.

    Code 6810: failed precondition, not retryable.
    """

    code = "6810"
    message = "The event must be public."


class TooManyOffersError(FuseclickError, InvalidArgumentError):
    """Too many offers, More than Max Number offers are not allowed in one ...

    Too many offers, More than Max Number offers are not allowed in one request.

    Code 6812: invalid argument, not retryable.
    """

    code = "6812"
    message = (
        "Too many offers, More than Max Number offers are not allowed in one request"
    )


class InvalidSpecialPayoutsError(FuseclickError, InvalidArgumentError):
    """Invalid special_payouts parameter.

    Code 6813: invalid argument, not retryable.
    """

    code = "6813"
    message = "Invalid special_payouts parameter."


class AffiliateNotBlockedError(FuseclickError, InternalError):
    """Failed to block affiliate.

    Code 6815: internal, not retryable.
    """

    code = "6815"
    message = "Failed to block affiliate."


class DataNotSavedError(FuseclickError, InternalError):
    """Failed to Save Data.

    Code 6816: internal, not retryable.
    """

    code = "6816"
    message = "Failed to Save Data."


class InvalidParameterError(FuseclickError, InvalidArgumentError):
    """Invalid {param_name} parameter.

    Code 6820: invalid argument, not retryable. Placeholders: param_name.
    """

    code = "6820"
    message = "Invalid {param_name} parameter."
    placeholders: tuple[str, ...] = ("param_name",)

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
    """Invalid page (code 6821).

    Code 6821: invalid argument, not retryable.
    """

    code = "6821"
    message = "Invalid page"


class InvalidConversionPageError(InvalidPageError, ConversionError):
    """Invalid Page (code 6441).

    Code 6441, family ConversionError: invalid argument, not retryable.
    """

    code = "6441"
    message = "Invalid Page"


class ParameterOutOfBoundsError(FuseclickError, InvalidArgumentError):
    """Please enter a number between {min} and {max} for {param_name}.

    Code 6910: invalid argument, not retryable. Placeholders: min, max, param_name.
    """

    code = "6910"
    message = "Please enter a number between {min} and {max} for {param_name}"
    placeholders: tuple[str, ...] = ("min", "max", "param_name")

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
    """Invalid limit (code 6911).

    Code 6911: invalid argument, not retryable.
    """

    code = "6911"
    message = "Invalid limit"


class InvalidConversionLimitError(InvalidLimitError, ConversionError):
    """Invalid Limit (code 6442).

    Code 6442, family ConversionError: invalid argument, not retryable.
    """

    code = "6442"
    message = "Invalid Limit"


class UnknownApiError(RequestError, UnimplementedError):
    """No Such API, API is not found.

    Code 6000, family RequestError: unimplemented, not retryable.
    """

    code = "6000"
    message = "No Such API, API is not found"


class MissingNetworkIdError(RequestError, UnauthenticatedError):
    """No Network ID.

    Code 6001, family RequestError: unauthenticated, not retryable.
    """

    code = "6001"
    message = "No Network ID"


class InvalidNetworkIdError(RequestError, UnauthenticatedError):
    """Invalid Network ID.

    Code 6002, family RequestError: unauthenticated, not retryable.
    """

    code = "6002"
    message = "Invalid Network ID"


class InvalidNetworkStatusError(RequestError, PermissionDeniedError):
    """Invalid Network Status.

    Code 6003, family RequestError, HTTP status 403: permission denied, not retryable.
    """

    code = "6003"
    message = "Invalid Network Status"
    http_status: int | None = 403


class InternalServerError(RequestError, InternalError):
    """Internal Error.

    Code 6005, family RequestError: internal, not retryable.
    """

    code = "6005"
    message = "Internal Error"


class AnotherRequestInProgressError(RequestError, AbortedError, RetryableError):
    """Another request has been processing, please try again later.

    Code 6006, family RequestError: aborted, retryable (the same request may succeed
    later).
    """

    code = "6006"
    message = "Another request has been processing, please try again later"


class PreviousRequestInProgressError(AnotherRequestInProgressError):
    """Please try later because last request is in processing.

    Code 6814, family RequestError: aborted, retryable (the same request may succeed
    later).
    """

    code = "6814"
    message = "Please try later because last request is in processing."


class MissingApiKeyError(RequestError, UnauthenticatedError):
    """No API Key.

    Code 6011, family RequestError, HTTP status 400: unauthenticated, not retryable.
    """

    code = "6011"
    message = "No API Key"
    http_status: int | None = 400


class InvalidApiKeyError(RequestError, UnauthenticatedError):
    """Invalid API Key.

    Code 6012, family RequestError, HTTP status 400: unauthenticated, not retryable.
    """

    code = "6012"
    message = "Invalid API Key"
    http_status: int | None = 400


class InvalidApiKeyStatusError(RequestError, UnauthenticatedError):
    """Invalid API Key Status.

    Code 6013, family RequestError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "6013"
    message = "Invalid API Key Status"
    http_status: int | None = 403


class InvalidClientError(RequestError, UnauthenticatedError):
    """Invalid Client.

    Code 6014, family RequestError: unauthenticated, not retryable.
    """

    code = "6014"
    message = "Invalid Client"


class MethodDeprecatedError(RequestError, UnimplementedError):
    """The method has been deprecated.

    Code 6015, family RequestError: unimplemented, not retryable.
    """

    code = "6015"
    message = "The method has been deprecated"


class MissingAffiliateError(RequestError, UnauthenticatedError):
    """No Affiliate Parameter.

    Code 6021, family RequestError, HTTP status 400: unauthenticated, not retryable.
    """

    code = "6021"
    message = "No Affiliate Parameter"
    http_status: int | None = 400


class InvalidKeyOrAffiliateError(RequestError, UnauthenticatedError):
    """Invalid Key or Affiliate.

    Code 6022, family RequestError, HTTP status 400: unauthenticated, not retryable.
    """

    code = "6022"
    message = "Invalid Key or Affiliate"
    http_status: int | None = 400


class InvalidAffiliateError(RequestError, UnauthenticatedError):
    """Invalid Affiliate.

    Code 6023, family RequestError, HTTP status 400: unauthenticated, not retryable.
    """

    code = "6023"
    message = "Invalid Affiliate"
    http_status: int | None = 400


class InvalidCallingAffiliateStatusError(RequestError, PermissionDeniedError):
    """Invalid Affiliate Status (code 6024).

    Code 6024, family RequestError, HTTP status 403: permission denied, not retryable.
    """

    code = "6024"
    message = "Invalid Affiliate Status"
    http_status: int | None = 403


class MissingApiMethodError(RequestError, InvalidArgumentError):
    """No API Method.

    Code 6031, family RequestError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6031"
    message = "No API Method"
    http_status: int | None = 400


class InvalidApiMethodError(RequestError, UnimplementedError):
    """Invalid API Method.

    Code 6032, family RequestError, HTTP status 400: unimplemented, not retryable.
    """

    code = "6032"
    message = "Invalid API Method"
    http_status: int | None = 400


class GetRequestRequiredError(RequestError, InvalidArgumentError):
    """Invalid Request Method, Should Be GET.

    Code 6033, family RequestError, HTTP status 405: invalid argument, not retryable.
    """

    code = "6033"
    message = "Invalid Request Method, Should Be GET"
    http_status: int | None = 405


class PostRequestRequiredError(RequestError, InvalidArgumentError):
    """Invalid Request Method, Should Be POST.

    Code 6034, family RequestError, HTTP status 405: invalid argument, not retryable.
    """

    code = "6034"
    message = "Invalid Request Method, Should Be POST"
    http_status: int | None = 405


class RateLimitExceededError(RequestError, ResourceExhaustedError, RetryableError):
    """Frequent Limitation.

    Code 6041, family RequestError, HTTP status 429: resource exhausted, retryable (the
    same request may succeed later).
    """

    code = "6041"
    message = "Frequent Limitation"
    http_status: int | None = 429


class MissingAdvertiserError(RequestError, UnauthenticatedError):
    """No Advertiser Parameter.

    Code 6051, family RequestError: unauthenticated, not retryable.
    """

    code = "6051"
    message = "No Advertiser Parameter"


class InvalidKeyOrAdvertiserError(RequestError, UnauthenticatedError):
    """Invalid Key or Advertiser.

    Code 6052, family RequestError: unauthenticated, not retryable.
    """

    code = "6052"
    message = "Invalid Key or Advertiser"


class InvalidAdvertiserError(RequestError, UnauthenticatedError):
    """Invalid Advertiser.

    Code 6053, family RequestError: unauthenticated, not retryable.
    """

    code = "6053"
    message = "Invalid Advertiser"


class InvalidCallingAdvertiserStatusError(RequestError, PermissionDeniedError):
    """Invalid Advertiser Status.

    Code 6054, family RequestError: permission denied, not retryable.
    """

    code = "6054"
    message = "Invalid Advertiser Status"


class InvalidJsonError(RequestError, InvalidArgumentError):
    """Invalid json data.

    Code 6055, family RequestError: invalid argument, not retryable.
    """

    code = "6055"
    message = "Invalid json data"


class InvalidJsonFormatError(InvalidJsonError):
    """Invalid Json Format, Please correct the json string.

    Code 6811, family RequestError: invalid argument, not retryable.
    """

    code = "6811"
    message = "Invalid Json Format, Please correct the json string"


class AdvertiserNotSavedError(AdvertiserError, InternalError):
    """Failed to Save Advertiser.

    Code 6100, family AdvertiserError: internal, not retryable.
    """

    code = "6100"
    message = "Failed to Save Advertiser"


class MissingAdvertiserIdError(AdvertiserError, InvalidArgumentError):
    """No Advertiser ID (code 6101).

    Code 6101, family AdvertiserError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6101"
    message = "No Advertiser ID"
    http_status: int | None = 400


class MissingOfferAdvertiserIdError(MissingAdvertiserIdError, OfferError):
    """No Advertiser ID (code 6305).

    Code 6305, family OfferError: invalid argument, not retryable.
    """

    code = "6305"
    http_status: int | None = None


class InvalidAdvertiserIdError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser ID (code 6102).

    Code 6102, family AdvertiserError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6102"
    message = "Invalid Advertiser ID"
    http_status: int | None = 400


class InvalidOfferAdvertiserIdError(InvalidAdvertiserIdError, OfferError):
    """Invalid Advertiser ID (code 6306).

    Code 6306, family OfferError: invalid argument, not retryable.
    """

    code = "6306"
    http_status: int | None = None


class InvalidAdvertiserStatusError(AdvertiserError, InvalidArgumentError):
    """Invalid Value of Advertiser Status.

    Code 6103, family AdvertiserError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6103"
    message = "Invalid Value of Advertiser Status"
    http_status: int | None = 400


class InvalidAdvertiserManagerStatusError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Manager Status.

    Code 6104, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6104"
    message = "Invalid Advertiser Manager Status"


class AdvertiserNotFoundError(AdvertiserError, NotFoundError):
    """No Such Advertiser, Advertiser is not found.

    Code 6105, family AdvertiserError: not found, not retryable.
    """

    code = "6105"
    message = "No Such Advertiser, Advertiser is not found"


class MissingAdvertiserManagerIdError(AdvertiserError, InvalidArgumentError):
    """No Advertiser Manager ID.

    Code 6107, family AdvertiserError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6107"
    message = "No Advertiser Manager ID"
    http_status: int | None = 400


class InvalidAdvertiserManagerIdError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Manager ID (code 6108).

    Code 6108, family AdvertiserError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6108"
    message = "Invalid Advertiser Manager ID"
    http_status: int | None = 400


class InvalidAssignedAdvertiserManagerIdError(InvalidAdvertiserManagerIdError):
    """Invalid Advertiser Manager ID (code 6117).

    Code 6117, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6117"
    http_status: int | None = None


class AdvertiserManagerNotFoundError(AdvertiserError, NotFoundError):
    """Advertiser Manager doesn’t Exists.

    Code 6109, family AdvertiserError: not found, not retryable.
    """

    code = "6109"
    message = "Advertiser Manager doesn’t Exists"


class AdvertiserManagerNotSetError(AdvertiserManagerNotFoundError):
    """Not Set Advertiser Manager, Advertiser Manager is not Found.

    Code 6106, family AdvertiserError: not found, not retryable.
    """

    code = "6106"
    message = "Not Set Advertiser Manager, Advertiser Manager is not Found"


class MissingAdvertiserEmailError(AdvertiserError, InvalidArgumentError):
    """No Email Parameter (code 6111).

    Code 6111, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6111"
    message = "No Email Parameter"


class InvalidAdvertiserEmailError(AdvertiserError, InvalidArgumentError):
    """Invalid Email.

    Code 6112, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6112"
    message = "Invalid Email"


class DuplicateAdvertiserEmailError(AdvertiserError, AlreadyExistsError):
    """Duplicate Email (code 6113).

    Code 6113, family AdvertiserError, HTTP status 409: already exists, not retryable.
    """

    code = "6113"
    message = "Duplicate Email"
    http_status: int | None = 409


class MissingAdvertiserStatusError(AdvertiserError, InvalidArgumentError):
    """No Status Parameter (code 6114).

    Code 6114, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6114"
    message = "No Status Parameter"


class MissingAdvertiserFirstNameError(AdvertiserError, InvalidArgumentError):
    """No Advertiser First Name.

    Code 6115, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6115"
    message = "No Advertiser First Name"


class InvalidAdvertiserFirstNameError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser First Name.

    Code 6116, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6116"
    message = "Invalid Advertiser First Name"


class MissingAdvertiserCompanyError(AdvertiserError, InvalidArgumentError):
    """No Advertiser Company Parameter.

    Code 6118, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6118"
    message = "No Advertiser Company Parameter"


class InvalidAdvertiserPasswordError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Password.

    Code 6119, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6119"
    message = "Invalid Advertiser Password"


class InvalidAdvertiserImTypeError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser IM Type.

    Code 6120, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6120"
    message = "Invalid Advertiser IM Type"


class InvalidAdvertiserCountryError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser Country.

    Code 6121, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6121"
    message = "Invalid Advertiser Country"


class InvalidAdvertiserStateError(AdvertiserError, InvalidArgumentError):
    """Invalid Advertiser State.

    Code 6122, family AdvertiserError: invalid argument, not retryable.
    """

    code = "6122"
    message = "Invalid Advertiser State"


class AffiliateNotSavedError(AffiliateError, InternalError):
    """Failed to Save Affiliate.

    Code 6200, family AffiliateError: internal, not retryable.
    """

    code = "6200"
    message = "Failed to Save Affiliate"


class MissingAffiliateIdError(AffiliateError, InvalidArgumentError):
    """No Affiliate ID (code 6201).

    Code 6201, family AffiliateError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6201"
    message = "No Affiliate ID"
    http_status: int | None = 400


class MissingCampaignAffiliateIdError(MissingAffiliateIdError, CampaignError):
    """No Affiliate ID (code 6401).

    Code 6401, family CampaignError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6401"


class InvalidAffiliateIdError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate ID (code 6202).

    Code 6202, family AffiliateError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6202"
    message = "Invalid Affiliate ID"
    http_status: int | None = 400


class InvalidCampaignAffiliateIdError(InvalidAffiliateIdError, CampaignError):
    """Invalid Affiliate ID (code 6402).

    Code 6402, family CampaignError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6402"


class InvalidAffiliateStatusError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Status (code 6203).

    Code 6203, family AffiliateError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6203"
    message = "Invalid Affiliate Status"
    http_status: int | None = 400


class AffiliateNotFoundError(AffiliateError, NotFoundError):
    """No Such Affiliate, Affiliate is not found.

    Code 6204, family AffiliateError: not found, not retryable.
    """

    code = "6204"
    message = "No Such Affiliate, Affiliate is not found"


class MissingAffiliateEmailError(AffiliateError, InvalidArgumentError):
    """No Email Parameter (code 6205).

    Code 6205, family AffiliateError: invalid argument, not retryable.
    """

    code = "6205"
    message = "No Email Parameter"


class InvalidAffiliateEmailError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Email.

    Code 6206, family AffiliateError: invalid argument, not retryable.
    """

    code = "6206"
    message = "Invalid Affiliate Email"


class DuplicateAffiliateEmailError(AffiliateError, AlreadyExistsError):
    """Duplicate Email (code 6207).

    Code 6207, family AffiliateError, HTTP status 409: already exists, not retryable.
    """

    code = "6207"
    message = "Duplicate Email"
    http_status: int | None = 409


class MissingAffiliateStatusError(AffiliateError, InvalidArgumentError):
    """No Status Parameter (code 6208).

    Code 6208, family AffiliateError: invalid argument, not retryable.
    """

    code = "6208"
    message = "No Status Parameter"


class MissingAffiliateFirstNameError(AffiliateError, InvalidArgumentError):
    """No First Name Parameter.

    Code 6210, family AffiliateError: invalid argument, not retryable.
    """

    code = "6210"
    message = "No First Name Parameter"


class InvalidAffiliateFirstNameError(AffiliateError, InvalidArgumentError):
    """Invalid First Name.

    Code 6211, family AffiliateError: invalid argument, not retryable.
    """

    code = "6211"
    message = "Invalid First Name"


class InvalidAffiliateManagerError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Manager (code 6212).

    Code 6212, family AffiliateError: invalid argument, not retryable.
    """

    code = "6212"
    message = "Invalid Affiliate Manager"


class InvalidAssignedAffiliateManagerError(InvalidAffiliateManagerError):
    """Invalid Affiliate Manager (code 6214).

    Code 6214, family AffiliateError: invalid argument, not retryable.
    """

    code = "6214"


class AffiliateManagerNotFoundError(AffiliateError, NotFoundError):
    """No Such Affiliate Manager, Affiliate Manager is not found.

    Code 6213, family AffiliateError: not found, not retryable.
    """

    code = "6213"
    message = "No Such Affiliate Manager, Affiliate Manager is not found"


class InvalidPayoutTierIdError(AffiliateError, InvalidArgumentError):
    """Invalid Payout Tier ID.

    Code 6215, family AffiliateError: invalid argument, not retryable.
    """

    code = "6215"
    message = "Invalid Payout Tier ID"


class PayoutTierNotFoundError(AffiliateError, NotFoundError):
    """No Such Payout Tier, Payout tier is not found.

    Code 6216, family AffiliateError: not found, not retryable.
    """

    code = "6216"
    message = "No Such Payout Tier, Payout tier is not found"


class InvalidBillingPeriodError(AffiliateError, InvalidArgumentError):
    """Invalid Billing Period.

    Code 6217, family AffiliateError: invalid argument, not retryable.
    """

    code = "6217"
    message = "Invalid Billing Period"


class InvalidAffiliatePasswordError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Password.

    Code 6218, family AffiliateError: invalid argument, not retryable.
    """

    code = "6218"
    message = "Invalid Affiliate Password"


class InvalidAffiliateManagerStatusError(AffiliateError, InvalidArgumentError):
    """Invalid Value of Affiliate Manager Status.

    Code 6219, family AffiliateError: invalid argument, not retryable.
    """

    code = "6219"
    message = "Invalid Value of Affiliate Manager Status"


class InvalidPaymentMethodError(AffiliateError, InvalidArgumentError):
    """Invalid Payment Method.

    Code 6220, family AffiliateError: invalid argument, not retryable.
    """

    code = "6220"
    message = "Invalid Payment Method"


class InvalidCheckPaymentTypeError(AffiliateError, InvalidArgumentError):
    """Invalid Check Payment Type.

    Code 6221, family AffiliateError: invalid argument, not retryable.
    """

    code = "6221"
    message = "Invalid Check Payment Type"


class InvalidAffiliateImTypeError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate IM Type.

    Code 6222, family AffiliateError: invalid argument, not retryable.
    """

    code = "6222"
    message = "Invalid Affiliate IM Type"


class InvalidAffiliateCountryError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate Country.

    Code 6223, family AffiliateError: invalid argument, not retryable.
    """

    code = "6223"
    message = "Invalid Affiliate Country"


class InvalidAffiliateStateError(AffiliateError, InvalidArgumentError):
    """Invalid Affiliate State.

    Code 6224, family AffiliateError: invalid argument, not retryable.
    """

    code = "6224"
    message = "Invalid Affiliate State"


class MissingPostbackUrlError(AffiliateError, InvalidArgumentError):
    """No Post Back URL.

    Code 6225, family AffiliateError: invalid argument, not retryable.
    """

    code = "6225"
    message = "No Post Back URL"


class InvalidPostbackUrlError(AffiliateError, InvalidArgumentError):
    """Invalid Post Back URL.

    Code 6226, family AffiliateError: invalid argument, not retryable.
    """

    code = "6226"
    message = "Invalid Post Back URL"


class DuplicatePostbackUrlError(AffiliateError, AlreadyExistsError):
    """Duplicated Post Back URL.

    Code 6227, family AffiliateError: already exists, not retryable.
    """

    code = "6227"
    message = "Duplicated Post Back URL"


class PostbackUrlLimitExceededError(AffiliateError, ResourceExhaustedError):
    """Limitation of Max Number of Post Back URLs.

    Code 6228, family AffiliateError: resource exhausted, not retryable.
    """

    code = "6228"
    message = "Limitation of Max Number of Post Back URLs"


class PostbackUrlNotFoundError(AffiliateError, NotFoundError):
    """The Post Back URL doesn’t Exists.

    Code 6229, family AffiliateError: not found, not retryable.
    """

    code = "6229"
    message = "The Post Back URL doesn’t Exists"


class OfferPostbackUrlLimitExceededError(AffiliateError, ResourceExhaustedError):
    """More than Max Number Post Back URLs of the offer.

    Code 6230, family AffiliateError: resource exhausted, not retryable.
    """

    code = "6230"
    message = "More than Max Number Post Back URLs of the offer."


class TooManyOfferPostbackUrlsError(OfferPostbackUrlLimitExceededError):
    """More than 20 Post Back URLs of the offer.

    Code 6231, family AffiliateError: resource exhausted, not retryable.
    """

    code = "6231"
    message = "More than 20 Post Back URLs of the offer."


class TooManyImagePixelPostbackUrlsError(AffiliateError, ResourceExhaustedError):
    """At most 1 Image Pixel Postback Url.

    Code 6232, family AffiliateError: resource exhausted, not retryable.
    """

    code = "6232"
    message = "At most 1 Image Pixel Postback Url."


class MissingPostbackUrlTypeError(AffiliateError, InvalidArgumentError):
    """No the parameter of postback url type.

    Code 6233, family AffiliateError: invalid argument, not retryable.
    """

    code = "6233"
    message = "No the parameter of postback url type."


class InvalidPostbackUrlTypeError(AffiliateError, InvalidArgumentError):
    """Invalid postback url type.

    Code 6234, family AffiliateError: invalid argument, not retryable.
    """

    code = "6234"
    message = "Invalid postback url type"


class MissingPostbackIdError(AffiliateError, InvalidArgumentError):
    """No post_back_id parameter.

    Code 6235, family AffiliateError: invalid argument, not retryable.
    """

    code = "6235"
    message = "No post_back_id parameter."


class InvalidPostbackIdError(AffiliateError, InvalidArgumentError):
    """Invalid post_back_id parameter.

    Code 6236, family AffiliateError: invalid argument, not retryable.
    """

    code = "6236"
    message = "Invalid post_back_id parameter."


class AffiliateOfferNotAccessibleError(AffiliateError, PermissionDeniedError):
    """The affiliate can't access the offer.

    Code 6237, family AffiliateError: permission denied, not retryable.
    """

    code = "6237"
    message = "The affiliate can't access the offer."


class OfferNotSavedError(OfferError, InternalError):
    """Failed to Save Offer Data.

    Code 6300, family OfferError: internal, not retryable.
    """

    code = "6300"
    message = "Failed to Save Offer Data"


class MissingOfferIdError(OfferError, InvalidArgumentError):
    """No Offer ID (code 6301).

    Code 6301, family OfferError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6301"
    message = "No Offer ID"
    http_status: int | None = 400


class MissingCampaignOfferIdError(MissingOfferIdError, CampaignError):
    """No Offer ID (code 6411).

    Code 6411, family CampaignError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6411"


class InvalidOfferIdError(OfferError, InvalidArgumentError):
    """Invalid Offer ID (code 6302).

    Code 6302, family OfferError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6302"
    message = "Invalid Offer ID"
    http_status: int | None = 400


class InvalidCampaignOfferIdError(InvalidOfferIdError, CampaignError):
    """Invalid Offer ID (code 6412).

    Code 6412, family CampaignError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6412"


class InvalidRequestedOfferIdError(InvalidOfferIdError, OfferAccessError):
    """Invalid Offer ID (code 6601).

    Code 6601, family OfferAccessError: invalid argument, not retryable.
    """

    code = "6601"
    http_status: int | None = None


class InvalidOfferStatusError(OfferError, InvalidArgumentError):
    """Invalid Offer Status (code 6303).

    Code 6303, family OfferError, HTTP status 400: invalid argument, not retryable.
    """

    code = "6303"
    message = "Invalid Offer Status"
    http_status: int | None = 400


class OfferNotFoundError(OfferError, NotFoundError):
    """Offer does not Exist (code 6304).

    Code 6304, family OfferError: not found, not retryable.
    """

    code = "6304"
    message = "Offer does not Exist"


class CampaignOfferNotFoundError(OfferNotFoundError, CampaignError):
    """Offer does not Exist (code 6413).

    Code 6413, family CampaignError, HTTP status 400: not found, not retryable.
    """

    code = "6413"
    http_status: int | None = 400


class OfferAdvertiserNotFoundError(OfferError, NotFoundError):
    """Advertiser does not Exist.

    Code 6307, family OfferError: not found, not retryable.
    """

    code = "6307"
    message = "Advertiser does not Exist"


class MissingOfferNameError(OfferError, InvalidArgumentError):
    """No Offer Name.

    Code 6308, family OfferError: invalid argument, not retryable.
    """

    code = "6308"
    message = "No Offer Name"


class EmptyOfferNameError(OfferError, InvalidArgumentError):
    """Empty Offer Name.

    Code 6309, family OfferError: invalid argument, not retryable.
    """

    code = "6309"
    message = "Empty Offer Name"


class MissingOfferStatusError(OfferError, InvalidArgumentError):
    """No Offer Status.

    Code 6310, family OfferError: invalid argument, not retryable.
    """

    code = "6310"
    message = "No Offer Status"


class MissingOfferExpiryDateError(OfferError, InvalidArgumentError):
    """No Offer Expire Date.

    Code 6311, family OfferError: invalid argument, not retryable.
    """

    code = "6311"
    message = "No Offer Expire Date"


class InvalidOfferExpiryDateError(OfferError, InvalidArgumentError):
    """Invalid Expire Date.

    Code 6312, family OfferError: invalid argument, not retryable.
    """

    code = "6312"
    message = "Invalid Expire Date"


class MissingTidTokenError(OfferError, InvalidArgumentError):
    """No TID Token in Offer URL.

    Code 6313, family OfferError: invalid argument, not retryable.
    """

    code = "6313"
    message = "No TID Token in Offer URL"


class InvalidOfferTypeError(OfferError, InvalidArgumentError):
    """Invalid Offer Type.

    Code 6314, family OfferError: invalid argument, not retryable.
    """

    code = "6314"
    message = "Invalid Offer Type"


class InvalidConversionPointError(OfferError, InvalidArgumentError):
    """Invalid Conversion Point.

    Code 6315, family OfferError: invalid argument, not retryable.
    """

    code = "6315"
    message = "Invalid Conversion Point"


class InvalidPreviewUrlError(OfferError, InvalidArgumentError):
    """Invalid Preview URL.

    Code 6316, family OfferError: invalid argument, not retryable.
    """

    code = "6316"
    message = "Invalid Preview URL"


class InvalidOfferUrlError(OfferError, InvalidArgumentError):
    """Invalid URL.

    Code 6317, family OfferError: invalid argument, not retryable.
    """

    code = "6317"
    message = "Invalid URL"


class InvalidAccessTypeError(OfferError, InvalidArgumentError):
    """Invalid Access Type.

    Code 6318, family OfferError: invalid argument, not retryable.
    """

    code = "6318"
    message = "Invalid Access Type"


class InvalidSslSettingError(OfferError, InvalidArgumentError):
    """Invalid SSL.

    Code 6319, family OfferError: invalid argument, not retryable.
    """

    code = "6319"
    message = "Invalid SSL"


class InvalidTrackingProtocolError(OfferError, InvalidArgumentError):
    """Invalid Tracking Protocol.

    Code 6320, family OfferError: invalid argument, not retryable.
    """

    code = "6320"
    message = "Invalid Tracking Protocol"


class InvalidSecurityTokenSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for need_security_token.

    Code 6321, family OfferError: invalid argument, not retryable.
    """

    code = "6321"
    message = "Invalid Settings for need_security_token"


class InvalidForceUniqueSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for force_unique.

    Code 6322, family OfferError: invalid argument, not retryable.
    """

    code = "6322"
    message = "Invalid Settings for force_unique"


class InvalidSessionLifespanError(OfferError, InvalidArgumentError):
    """Invalid Session Lifespan.

    Code 6323, family OfferError: invalid argument, not retryable.
    """

    code = "6323"
    message = "Invalid Session Lifespan"


class InvalidOfferCurrencyError(OfferError, InvalidArgumentError):
    """Invalid Offer Currency.

    Code 6324, family OfferError: invalid argument, not retryable.
    """

    code = "6324"
    message = "Invalid Offer Currency"


class InvalidPriceModelError(OfferError, InvalidArgumentError):
    """Invalid Price Model.

    Code 6325, family OfferError: invalid argument, not retryable.
    """

    code = "6325"
    message = "Invalid Price Model"


class InvalidRevenueSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for Revenue.

    Code 6326, family OfferError: invalid argument, not retryable.
    """

    code = "6326"
    message = "Invalid Settings for Revenue"


class InvalidPayoutSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for Payout.

    Code 6327, family OfferError: invalid argument, not retryable.
    """

    code = "6327"
    message = "Invalid Settings for Payout"


class InvalidRevenuePercentSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for prevenue_percent.

    Code 6328, family OfferError: invalid argument, not retryable.
    """

    code = "6328"
    message = "Invalid Settings for prevenue_percent"


class InvalidPayoutPercentSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for payout_percent.

    Code 6329, family OfferError: invalid argument, not retryable.
    """

    code = "6329"
    message = "Invalid Settings for payout_percent"


class InvalidSecondaryOfferError(OfferError, InvalidArgumentError):
    """Invalid Secondary Offer.

    Code 6330, family OfferError: invalid argument, not retryable.
    """

    code = "6330"
    message = "Invalid Secondary Offer"


class MissingTierPayoutFlagError(OfferError, InvalidArgumentError):
    """No Tier Payout Enable/Disable Parameter.

    Code 6331, family OfferError: invalid argument, not retryable.
    """

    code = "6331"
    message = "No Tier Payout Enable/Disable Parameter"


class InvalidTierPayoutFlagError(OfferError, InvalidArgumentError):
    """Invalid Tier Payout Enable/Disable Value(Should be 1 or 0).

    Code 6332, family OfferError: invalid argument, not retryable.
    """

    code = "6332"
    message = "Invalid Tier Payout Enable/Disable Value(Should be 1 or 0)"


class MissingTierPayoutSettingError(OfferError, InvalidArgumentError):
    """No Tier Payout Setting Parameter.

    Code 6333, family OfferError: invalid argument, not retryable.
    """

    code = "6333"
    message = "No Tier Payout Setting Parameter"


class InvalidTierIdError(OfferError, InvalidArgumentError):
    """Invalid Tier ID {tier_id}.

    Code 6334, family OfferError: invalid argument, not retryable. Placeholders:
    tier_id.
    """

    code = "6334"
    message = "Invalid Tier ID {tier_id}"
    placeholders: tuple[str, ...] = ("tier_id",)

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

    Code 6335, family OfferError: invalid argument, not retryable.
    """

    code = "6335"
    message = "No CAP limitation"


class InvalidCapLimitationError(OfferError, InvalidArgumentError):
    """Invalid CAP Limitation.

    Code 6336, family OfferError: invalid argument, not retryable.
    """

    code = "6336"
    message = "Invalid CAP Limitation"


class MissingCapMethodError(OfferError, InvalidArgumentError):
    """No CAP Method.

    Code 6337, family OfferError: invalid argument, not retryable.
    """

    code = "6337"
    message = "No CAP Method"


class InvalidCapMethodError(OfferError, InvalidArgumentError):
    """Invalid CAP Method.

    Code 6338, family OfferError: invalid argument, not retryable.
    """

    code = "6338"
    message = "Invalid CAP Method"


class MissingOverallCapError(OfferError, InvalidArgumentError):
    """No Overall CAP.

    Code 6339, family OfferError: invalid argument, not retryable.
    """

    code = "6339"
    message = "No Overall CAP"


class InvalidOverallCapError(OfferError, InvalidArgumentError):
    """Invalid Overall CAP.

    Code 6340, family OfferError: invalid argument, not retryable.
    """

    code = "6340"
    message = "Invalid Overall CAP"


class MissingCapIntervalError(OfferError, InvalidArgumentError):
    """No CAP Interval.

    Code 6341, family OfferError: invalid argument, not retryable.
    """

    code = "6341"
    message = "No CAP Interval"


class InvalidCapIntervalError(OfferError, InvalidArgumentError):
    """Invalid CAP Interval.

    Code 6342, family OfferError: invalid argument, not retryable.
    """

    code = "6342"
    message = "Invalid CAP Interval"


class MissingIntervalCapError(OfferError, InvalidArgumentError):
    """No Interval CAP.

    Code 6343, family OfferError: invalid argument, not retryable.
    """

    code = "6343"
    message = "No Interval CAP"


class InvalidIntervalCapError(OfferError, InvalidArgumentError):
    """Invalid Interval CAP.

    Code 6344, family OfferError: invalid argument, not retryable.
    """

    code = "6344"
    message = "Invalid Interval CAP"


class MissingAffiliateCapError(OfferError, InvalidArgumentError):
    """No Affiliate CAP.

    Code 6345, family OfferError: invalid argument, not retryable.
    """

    code = "6345"
    message = "No Affiliate CAP"


class InvalidAffiliateCapError(OfferError, InvalidArgumentError):
    """Invalid Affiliate CAP.

    Code 6346, family OfferError: invalid argument, not retryable.
    """

    code = "6346"
    message = "Invalid Affiliate CAP"


class MissingAffiliateCapIntervalError(OfferError, InvalidArgumentError):
    """No Affiliate CAP Interval.

    Code 6347, family OfferError: invalid argument, not retryable.
    """

    code = "6347"
    message = "No Affiliate CAP Interval"


class InvalidAffiliateCapIntervalError(OfferError, InvalidArgumentError):
    """Invalid Affiliate CAP Interval.

    Code 6348, family OfferError: invalid argument, not retryable.
    """

    code = "6348"
    message = "Invalid Affiliate CAP Interval"


class MissingAffiliateIntervalCapError(OfferError, InvalidArgumentError):
    """No affiliate interval CAP value.

    Code 6349, family OfferError: invalid argument, not retryable.
    """

    code = "6349"
    message = "No affiliate interval CAP value"


class InvalidAffiliateIntervalCapError(OfferError, InvalidArgumentError):
    """Invalid affiliate interval CAP value.

    Code 6350, family OfferError: invalid argument, not retryable.
    """

    code = "6350"
    message = "Invalid affiliate interval CAP value"


class MissingGeoTargetingFlagError(OfferError, InvalidArgumentError):
    """No GEO targeting enable parameter.

    Code 6351, family OfferError: invalid argument, not retryable.
    """

    code = "6351"
    message = "No GEO targeting enable parameter"


class InvalidGeoTargetingFlagError(OfferError, InvalidArgumentError):
    """Invalid GEO targeting enable parameter.

    Code 6352, family OfferError: invalid argument, not retryable.
    """

    code = "6352"
    message = "Invalid GEO targeting enable parameter"


class MissingGeoTypeError(OfferError, InvalidArgumentError):
    """No GEO Type.

    Code 6353, family OfferError: invalid argument, not retryable.
    """

    code = "6353"
    message = "No GEO Type"


class InvalidGeoTypeError(OfferError, InvalidArgumentError):
    """Invalid GEO Type.

    Code 6354, family OfferError: invalid argument, not retryable.
    """

    code = "6354"
    message = "Invalid GEO Type"


class MissingGeoCountryError(OfferError, InvalidArgumentError):
    """No GEO Country.

    Code 6355, family OfferError: invalid argument, not retryable.
    """

    code = "6355"
    message = "No GEO Country"


class InvalidGeoCountryError(OfferError, InvalidArgumentError):
    """Invalid GEO Country.

    Code 6356, family OfferError: invalid argument, not retryable.
    """

    code = "6356"
    message = "Invalid GEO Country"


class InvalidNamedGeoCountryError(InvalidGeoCountryError):
    """Invalid GEO Country: {country}.

    Code 6357, family OfferError: invalid argument, not retryable. Placeholders:
    country.
    """

    code = "6357"
    message = "Invalid GEO Country: {country}"
    placeholders: tuple[str, ...] = ("country",)

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

    Code 6358, family OfferError: invalid argument, not retryable.
    """

    code = "6358"
    message = "Invalid GEO State Rule"


class InvalidGeoStateError(OfferError, InvalidArgumentError):
    """Invalid GEO State: {state} of Country {country}.

    Code 6359, family OfferError: invalid argument, not retryable. Placeholders: state,
    country.
    """

    code = "6359"
    message = "Invalid GEO State: {state} of Country {country}"
    placeholders: tuple[str, ...] = ("state", "country")

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

    Code 6360, family OfferError: invalid argument, not retryable.
    """

    code = "6360"
    message = "No Enforce Parameter"


class InvalidEnforceParameterError(OfferError, InvalidArgumentError):
    """Invalid Enforce Parameter.

    Code 6361, family OfferError: invalid argument, not retryable.
    """

    code = "6361"
    message = "Invalid Enforce Parameter"


class MissingRedirectTypeError(OfferError, InvalidArgumentError):
    """No Redirect Type Parameter.

    Code 6362, family OfferError: invalid argument, not retryable.
    """

    code = "6362"
    message = "No Redirect Type Parameter"


class InvalidRedirectTypeError(OfferError, InvalidArgumentError):
    """Invalid Redirect Type Parameter.

    Code 6363, family OfferError: invalid argument, not retryable.
    """

    code = "6363"
    message = "Invalid Redirect Type Parameter"


class MissingRedirectTargetError(OfferError, InvalidArgumentError):
    """No Redirect Target Parameter.

    Code 6364, family OfferError: invalid argument, not retryable.
    """

    code = "6364"
    message = "No Redirect Target Parameter"


class InvalidRedirectTargetError(OfferError, InvalidArgumentError):
    """Invalid Redirect Target Parameter.

    Code 6365, family OfferError: invalid argument, not retryable.
    """

    code = "6365"
    message = "Invalid Redirect Target Parameter"


class GeoRedirectOfferNotFoundError(OfferError, NotFoundError):
    """GEO redirect offer does not exist.

    Code 6366, family OfferError: not found, not retryable.
    """

    code = "6366"
    message = "GEO redirect offer does not exist"


class GeoRedirectGroupNotFoundError(OfferError, NotFoundError):
    """GEO redirect group does not exist.

    Code 6367, family OfferError: not found, not retryable.
    """

    code = "6367"
    message = "GEO redirect group does not exist"


class InvalidPayoutTypeError(OfferError, InvalidArgumentError):
    """Invalid payout type.

    Code 6368, family OfferError: invalid argument, not retryable.
    """

    code = "6368"
    message = "Invalid payout type"


class InvalidRevenueTypeError(OfferError, InvalidArgumentError):
    """Invalid revenue type.

    Code 6369, family OfferError: invalid argument, not retryable.
    """

    code = "6369"
    message = "Invalid revenue type"


class MissingDeviceTargetingFlagError(OfferError, InvalidArgumentError):
    """No device targeting enable parameter.

    Code 6371, family OfferError: invalid argument, not retryable.
    """

    code = "6371"
    message = "No device targeting enable parameter"


class InvalidDeviceTargetingFlagError(OfferError, InvalidArgumentError):
    """Invalid device targeting enable parameter.

    Code 6372, family OfferError: invalid argument, not retryable.
    """

    code = "6372"
    message = "Invalid device targeting enable parameter"


class MissingDeviceTargetingRuleError(OfferError, InvalidArgumentError):
    """No device targeting rule.

    Code 6373, family OfferError: invalid argument, not retryable.
    """

    code = "6373"
    message = "No device targeting rule"


class InvalidDeviceTargetingRuleError(OfferError, InvalidArgumentError):
    """Invalid device targeting rule.

    Code 6374, family OfferError: invalid argument, not retryable.
    """

    code = "6374"
    message = "Invalid device targeting rule"


class InvalidDeviceTargetingMethodError(OfferError, InvalidArgumentError):
    """Invalid device targeting method.

    Code 6375, family OfferError: invalid argument, not retryable.
    """

    code = "6375"
    message = "Invalid device targeting method"


class InvalidDeviceTargetingParameterError(OfferError, InvalidArgumentError):
    """Invalid device targeting parameter.

    Code 6376, family OfferError: invalid argument, not retryable.
    """

    code = "6376"
    message = "Invalid device targeting parameter"


class MissingDeviceTargetingValueError(OfferError, InvalidArgumentError):
    """No device targeting value.

    Code 6377, family OfferError: invalid argument, not retryable.
    """

    code = "6377"
    message = "No device targeting value"


class InvalidDeviceTargetingValueError(OfferError, InvalidArgumentError):
    """Invalid device targeting value.

    Code 6378, family OfferError: invalid argument, not retryable.
    """

    code = "6378"
    message = "Invalid device targeting value"


class MissingDeviceRedirectOfferError(OfferError, InvalidArgumentError):
    """No device redirect offer.

    Code 6379, family OfferError: invalid argument, not retryable.
    """

    code = "6379"
    message = "No device redirect offer"


class InvalidDeviceRedirectOfferError(OfferError, InvalidArgumentError):
    """Invalid device redirect offer.

    Code 6380, family OfferError: invalid argument, not retryable.
    """

    code = "6380"
    message = "Invalid device redirect offer"


class DeviceRedirectOfferNotFoundError(OfferError, NotFoundError):
    """Device redirect offer not exist.

    Code 6381, family OfferError: not found, not retryable.
    """

    code = "6381"
    message = "Device redirect offer not exist"


class MissingPayoutOrPercentError(OfferError, InvalidArgumentError):
    """Payout and Payout Percent at least one.

    Code 6382, family OfferError: invalid argument, not retryable.
    """

    code = "6382"
    message = "Payout and Payout Percent at least one"


class MissingRevenueOrPercentError(OfferError, InvalidArgumentError):
    """Revenue and Revenue Percent at least one.

    Code 6383, family OfferError: invalid argument, not retryable.
    """

    code = "6383"
    message = "Revenue and Revenue Percent at least one"


class InvalidCapRangeError(OfferError, InvalidArgumentError):
    """Invalid cap range.

    It should be 0 or 1.

    Code 6384, family OfferError: invalid argument, not retryable.
    """

    code = "6384"
    message = "Invalid cap range. It should be 0 or 1."


class OfferWithoutInitialEventError(OfferError, FailedPreconditionError):
    """The offer has no initial event.

    Code 6385, family OfferError: failed precondition, not retryable.
    """

    code = "6385"
    message = "The offer has no initial event."


class MissingOfferCategoryIdError(OfferError, InvalidArgumentError):
    """No Offer Category ID.

    Code 6386, family OfferError: invalid argument, not retryable.
    """

    code = "6386"
    message = "No Offer Category ID"


class InvalidOfferCategoryIdError(OfferError, InvalidArgumentError):
    """Invalid Offer Category ID.

    Code 6387, family OfferError: invalid argument, not retryable.
    """

    code = "6387"
    message = "Invalid Offer Category ID"


class CategoryOffersNotAddedError(OfferError, InternalError):
    """Error When Adding Category Offers.

    Code 6388, family OfferError: internal, not retryable.
    """

    code = "6388"
    message = "Error When Adding Category Offers"


class CategoryOffersNotDeletedError(OfferError, InternalError):
    """Error When Deleting Category Offers.

    Code 6389, family OfferError: internal, not retryable.
    """

    code = "6389"
    message = "Error When Deleting Category Offers"


class InvalidAffiliateIdFormatError(OfferError, InvalidArgumentError):
    """Invalid format of the affiliate id string.

    Code 6390, family OfferError: invalid argument, not retryable.
    """

    code = "6390"
    message = "Invalid format of the affiliate id string"


class TooManyOfferIdsError(OfferError, InvalidArgumentError):
    """Offer ID no more than max number.

    Code 6391, family OfferError: invalid argument, not retryable.
    """

    code = "6391"
    message = "Offer ID no more than max number"


class InvalidHideRefererSettingError(OfferError, InvalidArgumentError):
    """Invalid Settings for hide_referer.

    Code 6392, family OfferError: invalid argument, not retryable.
    """

    code = "6392"
    message = "Invalid Settings for hide_referer"


class MissingImageFileError(OfferError, InvalidArgumentError):
    """No image file.

    Code 6393, family OfferError: invalid argument, not retryable.
    """

    code = "6393"
    message = "No image file"


class TooManyOfferBannersError(OfferError, ResourceExhaustedError):
    """The offer has too many banners.

    Code 6394, family OfferError: resource exhausted, not retryable.
    """

    code = "6394"
    message = "The offer has too many banners"


class InvalidFilesError(OfferError, InvalidArgumentError):
    """Invalid Files.

    Code 6395, family OfferError: invalid argument, not retryable.
    """

    code = "6395"
    message = "Invalid Files"


class InvalidLogoFormatError(OfferError, InvalidArgumentError):
    """Invalid format of logo image.

    Code 6396, family OfferError: invalid argument, not retryable.
    """

    code = "6396"
    message = "Invalid format of logo image"


class InvalidImageSizeError(OfferError, InvalidArgumentError):
    """Invalid Image Size.

    Code 6397, family OfferError: invalid argument, not retryable.
    """

    code = "6397"
    message = "Invalid Image Size"


class InvalidDateFormatError(OfferError, InvalidArgumentError):
    """Invalid Date Format.

    Code 6398, family OfferError: invalid argument, not retryable.
    """

    code = "6398"
    message = "Invalid Date Format"


class InconsistentCapLimitsError(OfferError, InvalidArgumentError):
    """Overall limitation should be more than others, offer interval ...

    Overall limitation should be more than others, offer interval limitation should be
    more than affiliate's.

    Code 6399, family OfferError: invalid argument, not retryable.
    """

    code = "6399"
    message = (
        "Overall limitation should be more than others, offer interval limitation "
        "should be more than affiliate's"
    )


class InvalidOfferDescriptionError(OfferError, InvalidArgumentError):
    """Invalid description.

    Code 63990, family OfferError: invalid argument, not retryable.
    """

    code = "63990"
    message = "Invalid description"


class InvalidOfferRestrictionError(OfferError, InvalidArgumentError):
    """Invalid restriction.

    Code 63991, family OfferError: invalid argument, not retryable.
    """

    code = "63991"
    message = "Invalid restriction"


class InvalidOfferCategoriesError(OfferError, InvalidArgumentError):
    """Invalid categories.

    Code 63992, family OfferError: invalid argument, not retryable.
    """

    code = "63992"
    message = "Invalid categories"


class InvalidAppIdError(OfferError, InvalidArgumentError):
    """Invalid app id.

    Code 63993, family OfferError: invalid argument, not retryable.
    """

    code = "63993"
    message = "Invalid app id"


class LinkNotGeneratedError(CampaignError, InternalError):
    """Fail to Generate Link.

    Code 6400, family CampaignError: internal, not retryable.
    """

    code = "6400"
    message = "Fail to Generate Link"


class CampaignAffiliateNotFoundError(CampaignError, NotFoundError):
    """Affiliate does not Exist.

    Code 6403, family CampaignError, HTTP status 400: not found, not retryable.
    """

    code = "6403"
    message = "Affiliate does not Exist"
    http_status: int | None = 400


class InvalidCampaignAffiliateStatusError(CampaignError, FailedPreconditionError):
    """Invalid Affiliate Status (code 6404).

    Code 6404, family CampaignError, HTTP status 400: failed precondition, not
    retryable.
    """

    code = "6404"
    message = "Invalid Affiliate Status"
    http_status: int | None = 400


class InvalidCampaignOfferStatusError(CampaignError, FailedPreconditionError):
    """Invalid Offer Status (code 6414).

    Code 6414, family CampaignError, HTTP status 400: failed precondition, not
    retryable.
    """

    code = "6414"
    message = "Invalid Offer Status"
    http_status: int | None = 400


class OfferAccessTypeNotAllowedError(CampaignError, PermissionDeniedError):
    """Invalid offer access type to the affiliate.

    Code 6421, family CampaignError, HTTP status 400: permission denied, not retryable.
    """

    code = "6421"
    message = "Invalid offer access type to the affiliate"
    http_status: int | None = 400


class CampaignNotFoundError(CampaignError, NotFoundError):
    """No Such Campaign.

    Code 6422, family CampaignError, HTTP status 404: not found, not retryable.
    """

    code = "6422"
    message = "No Such Campaign"
    http_status: int | None = 404


class CampaignGenerationNotAllowedError(CampaignError, PermissionDeniedError):
    """No permission to generate campaigns via API, please generate them ...

    No permission to generate campaigns via API, please generate them manually in your
    affiliate portal.

    Code 6920, family CampaignError: permission denied, not retryable.
    """

    code = "6920"
    message = (
        "No permission to generate campaigns via API, please generate them manually in "
        "your affiliate portal."
    )


class InvalidConversionEventPrivateFlagError(ConversionError, InvalidArgumentError):
    """Invalid Event Private.

    Code 6431, family ConversionError: invalid argument, not retryable.
    """

    code = "6431"
    message = "Invalid Event Private"


class InvalidConversionRevenueError(ConversionError, InvalidArgumentError):
    """Invalid Revenue.

    Code 6432, family ConversionError: invalid argument, not retryable.
    """

    code = "6432"
    message = "Invalid Revenue"


class InvalidOrderByError(ConversionError, InvalidArgumentError):
    """Invalid OrderBy.

    Code 6443, family ConversionError: invalid argument, not retryable.
    """

    code = "6443"
    message = "Invalid OrderBy"


class TimeSpanTooLongError(ConversionError, InvalidArgumentError):
    """The time span of from and to must be less than 60 seconds.

    Code 6480, family ConversionError: invalid argument, not retryable.
    """

    code = "6480"
    message = "The time span of from and to must be less than 60 seconds."


class EndTimeTooRecentError(ConversionError, OutOfRangeError, RetryableError):
    """The to param must 5 seconds less than the current time.

    Code 6481, family ConversionError: out of range, retryable (the same request may
    succeed later).
    """

    code = "6481"
    message = "The to param must 5 seconds less than the current time"


class TooManyConversionIdsError(ConversionError, InvalidArgumentError):
    """Too many parameters of conversion_ids.

    Code 6482, family ConversionError: invalid argument, not retryable.
    """

    code = "6482"
    message = "Too many parameters of conversion_ids"


class InvalidConversionStatusError(ConversionError, InvalidArgumentError):
    """Error parameter status.[Approved, Rejected].

    Code 6483, family ConversionError: invalid argument, not retryable.
    """

    code = "6483"
    message = "Error parameter status.[Approved, Rejected]"


class InvalidConversionIdFormatError(ConversionError, InvalidArgumentError):
    """Error format of conversion id. e.g. "201510_1033,201510_1034".

    Code 6484, family ConversionError: invalid argument, not retryable.
    """

    code = "6484"
    message = 'Error format of conversion id. e.g. "201510_1033,201510_1034"'


class InvalidTimezoneError(ReportError, InvalidArgumentError):
    """Invalid Timezone.

    Code 6501, family ReportError: invalid argument, not retryable.
    """

    code = "6501"
    message = "Invalid Timezone"


class InvalidStartTimeError(ReportError, InvalidArgumentError):
    """Invalid Start Time (from).

    Code 6502, family ReportError: invalid argument, not retryable.
    """

    code = "6502"
    message = "Invalid Start Time (from)"


class InvalidEndTimeError(ReportError, InvalidArgumentError):
    """Invalid End Time (to).

    Code 6503, family ReportError: invalid argument, not retryable.
    """

    code = "6503"
    message = "Invalid End Time (to)"


class InvalidTimePeriodError(ReportError, InvalidArgumentError):
    """Invalid Time Period.

    Code 6504, family ReportError: invalid argument, not retryable.
    """

    code = "6504"
    message = "Invalid Time Period"


class InvalidReportPageNumberError(ReportError, InvalidArgumentError):
    """Invalid Page Number.

    Code 6505, family ReportError: invalid argument, not retryable.
    """

    code = "6505"
    message = "Invalid Page Number"


class InvalidReportOfferFormatError(ReportError, InvalidArgumentError):
    """Invalid Offer Format, e.g. "1,3".

    Code 6506, family ReportError: invalid argument, not retryable.
    """

    code = "6506"
    message = 'Invalid Offer Format, e.g. "1,3"'


class InvalidManagerIdError(ReportError, InvalidArgumentError):
    """Invalid Affiliate Manager ID or Advertiser Manager ID.

    Code 6507, family ReportError: invalid argument, not retryable.
    """

    code = "6507"
    message = "Invalid Affiliate Manager ID or Advertiser Manager ID"


class InvalidReportPageSizeError(ReportError, InvalidArgumentError):
    """Invalid Page Size. (1-10000).

    Code 6508, family ReportError: invalid argument, not retryable.
    """

    code = "6508"
    message = "Invalid Page Size. (1-10000)"


class OfferNotAccessibleError(OfferAccessError, PermissionDeniedError):
    """Invalid offer, or no access to offer.

    Code 6602, family OfferAccessError: permission denied, not retryable.
    """

    code = "6602"
    message = "Invalid offer, or no access to offer"


class InvalidBackupOfferIdError(OfferAccessError, InvalidArgumentError):
    """Invalid Backup Offer ID.

    Code 6603, family OfferAccessError: invalid argument, not retryable.
    """

    code = "6603"
    message = "Invalid Backup Offer ID"


class BackupOfferNotAccessibleError(OfferAccessError, PermissionDeniedError):
    """Invalid Backup Offer, or no Access to Backup Offer or no Campaign of ...

    Invalid Backup Offer, or no Access to Backup Offer or no Campaign of Backup Offer.

    Code 6604, family OfferAccessError: permission denied, not retryable.
    """

    code = "6604"
    message = (
        "Invalid Backup Offer, or no Access to Backup Offer or no Campaign of Backup "
        "Offer"
    )


class InvalidGeoRedirectOfferIdError(OfferAccessError, InvalidArgumentError):
    """Invalid GEO Redirect Offer ID.

    Code 6605, family OfferAccessError: invalid argument, not retryable.
    """

    code = "6605"
    message = "Invalid GEO Redirect Offer ID"


class GeoRedirectOfferNotAccessibleError(OfferAccessError, PermissionDeniedError):
    """No Access to GEO Redirect Offer.

    Code 6606, family OfferAccessError: permission denied, not retryable.
    """

    code = "6606"
    message = "No Access to GEO Redirect Offer"


class GeoTargetingDisabledError(OfferAccessError, FailedPreconditionError):
    """Offer GEO Targeting Disabled.

    Code 6607, family OfferAccessError: failed precondition, not retryable.
    """

    code = "6607"
    message = "Offer GEO Targeting Disabled"


class TooManyRequestedOfferIdsError(OfferAccessError, InvalidArgumentError):
    """Too many offer IDs.

    Code 6608, family OfferAccessError: invalid argument, not retryable.
    """

    code = "6608"
    message = "Too many offer IDs"


class TooManyCountriesError(OfferAccessError, InvalidArgumentError):
    """Too many countries.

    Code 6609, family OfferAccessError: invalid argument, not retryable.
    """

    code = "6609"
    message = "Too many countries"


class TooManyCategoryIdsError(OfferAccessError, InvalidArgumentError):
    """Too many category IDs.

    Code 6610, family OfferAccessError: invalid argument, not retryable.
    """

    code = "6610"
    message = "Too many category IDs"


class EventNotCreatedError(EventError, InternalError):
    """Fail to Create Event.

    Code 6700, family EventError: internal, not retryable.
    """

    code = "6700"
    message = "Fail to Create Event"


class EventNotUpdatedError(EventError, InternalError):
    """Fail to Update Event.

    Code 6701, family EventError: internal, not retryable.
    """

    code = "6701"
    message = "Fail to Update Event"


class InvalidEventIdError(EventError, InvalidArgumentError):
    """Invalid offer event id.

    Code 6702, family EventError: invalid argument, not retryable.
    """

    code = "6702"
    message = "Invalid offer event id"


class EventNotFoundError(EventError, NotFoundError):
    """The Event Not Found.

    Code 6703, family EventError: not found, not retryable.
    """

    code = "6703"
    message = "The Event Not Found"


class MissingEventOfferIdError(EventError, InvalidArgumentError):
    """No offer_id parameter.

    Code 6704, family EventError: invalid argument, not retryable.
    """

    code = "6704"
    message = "No offer_id parameter"


class OfferWithoutEventError(EventError, FailedPreconditionError):
    """The offer has no event.

    Code 6705, family EventError: failed precondition, not retryable.
    """

    code = "6705"
    message = "The offer has no event"


class TooManyEventsError(EventError, ResourceExhaustedError):
    """The count of event is over the max.

    Code 6706, family EventError: resource exhausted, not retryable.
    """

    code = "6706"
    message = "The count of event is over the max"


class MissingEventTokenError(EventError, InvalidArgumentError):
    """No e_tkn parameter.

    Code 6707, family EventError: invalid argument, not retryable.
    """

    code = "6707"
    message = "No e_tkn parameter"


class InvalidEventTokenError(EventError, InvalidArgumentError):
    """Invalid value of offer event token.

    Code 6708, family EventError: invalid argument, not retryable.
    """

    code = "6708"
    message = "Invalid value of offer event token"


class DuplicateEventTokenError(EventError, AlreadyExistsError):
    """Duplicate offer event token.

    Code 6709, family EventError: already exists, not retryable.
    """

    code = "6709"
    message = "Duplicate offer event token"


class MissingEventNameError(EventError, InvalidArgumentError):
    """No event_name parameter.

    Code 6710, family EventError: invalid argument, not retryable.
    """

    code = "6710"
    message = "No event_name parameter"


class MissingEventStatusError(EventError, InvalidArgumentError):
    """No Status Parameter (code 6711).

    Code 6711, family EventError: invalid argument, not retryable.
    """

    code = "6711"
    message = "No Status Parameter"


class MissingEventRevenueTypeError(EventError, InvalidArgumentError):
    """No revenue_type parameter.

    Code 6713, family EventError: invalid argument, not retryable.
    """

    code = "6713"
    message = "No revenue_type parameter"


class InvalidEventRevenueTypeError(EventError, InvalidArgumentError):
    """Invalid offer event revenue type.

    Code 6714, family EventError: invalid argument, not retryable.
    """

    code = "6714"
    message = "Invalid offer event revenue type"


class MissingEventRevenueError(EventError, InvalidArgumentError):
    """No revenue parameter.

    Code 6715, family EventError: invalid argument, not retryable.
    """

    code = "6715"
    message = "No revenue parameter"


class MissingEventRevenuePercentError(EventError, InvalidArgumentError):
    """No revenue percent parameter.

    Code 6716, family EventError: invalid argument, not retryable.
    """

    code = "6716"
    message = "No revenue percent parameter"


class InvalidEventRevenueError(EventError, InvalidArgumentError):
    """Invalid value of offer event revenue.

    Code 6717, family EventError: invalid argument, not retryable.
    """

    code = "6717"
    message = "Invalid value of offer event revenue"


class InvalidEventRevenuePercentError(EventError, InvalidArgumentError):
    """Invalid value of offer event revenue percent.

    Code 6718, family EventError: invalid argument, not retryable.
    """

    code = "6718"
    message = "Invalid value of offer event revenue percent"


class MissingEventPayoutTypeError(EventError, InvalidArgumentError):
    """No payout_type parameter.

    Code 6719, family EventError: invalid argument, not retryable.
    """

    code = "6719"
    message = "No payout_type parameter"


class InvalidEventPayoutTypeError(EventError, InvalidArgumentError):
    """Invalid offer event payout type.

    Code 6720, family EventError: invalid argument, not retryable.
    """

    code = "6720"
    message = "Invalid offer event payout type"


class MissingEventPayoutError(EventError, InvalidArgumentError):
    """No payout parameter.

    Code 6721, family EventError: invalid argument, not retryable.
    """

    code = "6721"
    message = "No payout parameter"


class MissingEventPayoutPercentError(EventError, InvalidArgumentError):
    """No payout percent parameter.

    Code 6722, family EventError: invalid argument, not retryable.
    """

    code = "6722"
    message = "No payout percent parameter"


class InvalidEventPayoutError(EventError, InvalidArgumentError):
    """Invalid value of offer event payout.

    Code 6723, family EventError: invalid argument, not retryable.
    """

    code = "6723"
    message = "Invalid value of offer event payout"


class InvalidEventPayoutPercentError(EventError, InvalidArgumentError):
    """Invalid value of offer event payout percent.

    Code 6724, family EventError: invalid argument, not retryable.
    """

    code = "6724"
    message = "Invalid value of offer event payout percent"


class InvalidEventPrivateFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event private flag - initial event cannot be ...

    Invalid value of offer event private flag - initial event cannot be private.

    Code 6725, family EventError: invalid argument, not retryable.
    """

    code = "6725"
    message = (
        "Invalid value of offer event private flag - initial event cannot be private"
    )


class InvalidEventTrackingMethodError(EventError, InvalidArgumentError):
    """Invalid tracking method parameter.

    Code 6726, family EventError: invalid argument, not retryable.
    """

    code = "6726"
    message = "Invalid tracking method parameter"


class InvalidEventEndPointFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event end point flag.

    Code 6727, family EventError: invalid argument, not retryable.
    """

    code = "6727"
    message = "Invalid value of offer event end point flag"


class InvalidEventApprovalFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event need approval flag.

    Code 6728, family EventError: invalid argument, not retryable.
    """

    code = "6728"
    message = "Invalid value of offer event need approval flag"


class InvalidEventMultiConversionFlagError(EventError, InvalidArgumentError):
    """Invalid value of offer event can multiply conversion flag.

    Code 6729, family EventError: invalid argument, not retryable.
    """

    code = "6729"
    message = "Invalid value of offer event can multiply conversion flag"


class InvalidInitialEventPreEventIdError(EventError, InvalidArgumentError):
    """Invalid Pre event id for an initial event, it must be '-1'.

    Code 6730, family EventError: invalid argument, not retryable.
    """

    code = "6730"
    message = "Invalid Pre event id for an initial event, it must be '-1'"


class SelfReferencingPreEventError(EventError, InvalidArgumentError):
    """The pre_event_id can't be self.

    Code 6731, family EventError: invalid argument, not retryable.
    """

    code = "6731"
    message = "The pre_event_id can't be self"


class PreEventNotFoundError(EventError, NotFoundError):
    """The pre_event_id doesn’t exist.

    Code 6732, family EventError: not found, not retryable.
    """

    code = "6732"
    message = "The pre_event_id doesn’t exist"


class InvalidInitialEventStatusError(EventError, InvalidArgumentError):
    """The status of Initial Event must be active.

    Code 6733, family EventError: invalid argument, not retryable.
    """

    code = "6733"
    message = "The status of Initial Event must be active"


class InvalidInitialEventPrivateFlagError(EventError, InvalidArgumentError):
    """Initial Event can't set to private.

    Code 6734, family EventError: invalid argument, not retryable.
    """

    code = "6734"
    message = "Initial Event can't set to private"


class InvalidInitialEventEndPointFlagError(EventError, InvalidArgumentError):
    """Initial Event can't set to end point.

    Code 6735, family EventError: invalid argument, not retryable.
    """

    code = "6735"
    message = "Initial Event can't set to end point"


class InvalidEventSmartPriceRuleError(EventError, InvalidArgumentError):
    """Invalid event smart price rule.

    Code 6736, family EventError: invalid argument, not retryable.
    """

    code = "6736"
    message = "Invalid event smart price rule"


class InvalidEventStatusError(EventError, InvalidArgumentError):
    """Invalid offer event status.

    Code 6740, family EventError: invalid argument, not retryable.
    """

    code = "6740"
    message = "Invalid offer event status"


class InvalidEventStatusParameterError(InvalidEventStatusError):
    """Invalid Status Parameter.

    Code 6712, family EventError: invalid argument, not retryable.
    """

    code = "6712"
    message = "Invalid Status Parameter"


class InvalidPreEventError(EventError, InvalidArgumentError):
    """Invalid offer event pre event (code 6743).

    Code 6743, family EventError: invalid argument, not retryable.
    """

    code = "6743"
    message = "Invalid offer event pre event"


class InvalidEventPreEventError(InvalidPreEventError):
    """Invalid offer event pre event (code 6744).

    Code 6744, family EventError: invalid argument, not retryable.
    """

    code = "6744"


class InvalidEventConversionPointError(EventError, InvalidArgumentError):
    """Invalid offer event conversion point.

    Code 6745, family EventError: invalid argument, not retryable.
    """

    code = "6745"
    message = "Invalid offer event conversion point"


class InvalidEventListError(EventError, InvalidArgumentError):
    """Invalid event list.

    Code 6746, family EventError: invalid argument, not retryable.
    """

    code = "6746"
    message = "Invalid event list"


class InvalidEventDescriptionError(EventError, InvalidArgumentError):
    """Invalid offer event description.

    Code 6747, family EventError: invalid argument, not retryable.
    """

    code = "6747"
    message = "Invalid offer event description"


class InvalidOfferApplicationIdFormatError(OfferApplicationError, InvalidArgumentError):
    """Invalid format of the offer application id.

    Code 6801, family OfferApplicationError: invalid argument, not retryable.
    """

    code = "6801"
    message = "Invalid format of the offer application id"


class OfferApplicationNotFoundError(OfferApplicationError, NotFoundError):
    """Not exist the offer application.

    Code 6802, family OfferApplicationError: not found, not retryable.
    """

    code = "6802"
    message = "Not exist the offer application"


class InvalidOfferApplicationActionError(OfferApplicationError, InvalidArgumentError):
    """Invalid action parameter.(approve, deny, block, unblock).

    Code 6803, family OfferApplicationError: invalid argument, not retryable.
    """

    code = "6803"
    message = "Invalid action parameter.(approve, deny, block, unblock)"


class OfferApplicationActionMismatchError(
    OfferApplicationError, FailedPreconditionError
):
    """The action isn't match with the offer application.

    Code 6804, family OfferApplicationError: failed precondition, not retryable.
    """

    code = "6804"
    message = "The action isn't match with the offer application."


class InvalidOfferApplicationStatusError(OfferApplicationError, InvalidArgumentError):
    """Invalid offer application status.(Pending, Approved, Rejected, Blocked).

    Code 6805, family OfferApplicationError: invalid argument, not retryable.
    """

    code = "6805"
    message = "Invalid offer application status.(Pending, Approved, Rejected, Blocked)"


class OfferApplicationNotProcessedError(OfferApplicationError, InternalError):
    """The offer application processing failed.

    Code 6806, family OfferApplicationError: internal, not retryable.
    """

    code = "6806"
    message = "The offer application processing failed."


_LOOKUP: lookup.Lookup[FuseclickError] = lookup.Lookup(
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
        "6033": GetRequestRequiredError,
        "6034": PostRequestRequiredError,
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
        "6356": InvalidGeoCountryError,
        "6357": InvalidNamedGeoCountryError,
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
        "6357": (InvalidNamedGeoCountryError,),
        "6359": (InvalidGeoStateError,),
        "6820": (InvalidParameterError,),
        "6910": (ParameterOutOfBoundsError,),
    },
)

ERRORS: typing.Final[abc.Mapping[str, type[FuseclickError]]] = _LOOKUP.errors
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
        FuseclickError: The class of the code or, where it means several things and the
            message points to one, of that meaning; FuseclickUndocumentedCodeError where
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
) -> FuseclickError | None:
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


_REPLIES: replies.Replies[FuseclickError] = replies.Replies(
    _LOOKUP,
    places=(
        replies.Place(
            "errorCode",
            message="message",
            http_status="httpStatus",
            required=True,
        ),
    ),
    http_errors=(
        FuseclickHttpInvalidArgumentError,
        FuseclickHttpUnauthenticatedError,
        FuseclickHttpPermissionDeniedError,
        FuseclickHttpNotFoundError,
        FuseclickHttpUnimplementedError,
        FuseclickHttpDeadlineExceededError,
        FuseclickHttpAbortedError,
        FuseclickHttpFailedPreconditionError,
        FuseclickHttpOutOfRangeError,
        FuseclickHttpResourceExhaustedError,
        FuseclickHttpUnavailableError,
        FuseclickHttpInternalError,
    ),
    missing=FuseclickMissingCodeError,
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
        FuseclickError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. FuseclickMissingCodeError where there is no code.
            A subclass of FuseclickHttpError where there is no code, and the status is
            400 or more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
) -> list[FuseclickError]:
    """Return what a reply says that is wrong: its exceptions, none where nothing is.

    Args:
        body: As in `raise_for_reply`.
        http_status: As in `raise_for_reply`.

    Raises:
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError
