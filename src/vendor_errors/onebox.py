# Generated from specs/onebox.csv and specs/onebox.toml.
# To change this file, edit those and run `make generate`.
# Checksums: ceb590689080825e 06576e0bb16b85e6
"""Error codes of Onebox API Distribution.

From https://developer.oneboxtds.com/docs/api-distribution/error-codes as read on
2026-11-21.

Where a reply has its code, and what is read beside it::

    code, and message

The classes, each with its code::

    OneboxError
        OneboxUndocumentedCodeError
        OneboxHttpError
            OneboxHttpInvalidArgumentError: http-400
            OneboxHttpUnauthenticatedError: http-401
            OneboxHttpPermissionDeniedError: http-403
            OneboxHttpNotFoundError: http-404
            OneboxHttpUnimplementedError: http-501
            OneboxHttpDeadlineExceededError: http-504
            OneboxHttpAbortedError: http-409
            OneboxHttpFailedPreconditionError: http-412
            OneboxHttpOutOfRangeError: http-416
            OneboxHttpResourceExhaustedError: http-429
            OneboxHttpUnavailableError: http-503
            OneboxHttpInternalError: http-500
        ChannelFormNotFoundError: CHANNEL_FORM_NOT_FOUND
        InvalidClientDataPostalCodeError: CLIENT_DATA_INVALID_POSTAL_CODE
        LoyaltyProgramNotCreatedError: CREATE_LOYALTY_PROGRAM_EXCEPTION
        ChannelNotFoundError: ME0001
        OrphanSeatError: ORPHAN_SEAT
        PurchaseNotTotallyPaidError: PURCHASE_NOT_TOTALLY_PAID
        RequestError
            InternalServerError: DIST0000
            InvalidRequestError: DIST0001
            InvalidRequestBodyError: DIST0002
            ContentTypeNotSupportedError: DIST0003
            InvalidFieldFormatError: DIST0004
            InvalidParametersError: DIST0005
            MissingParametersError: DIST0006
        AuthError
            UnknownUserError: AUTH0001
            InvalidPasswordError: AUTH0002
            UserNotInChannelEntityError: AUTH0003
            MissingChannelIdError: AUTH0004
            UnknownChannelError: AUTH0005
            ChannelInactiveError: AUTH0006
            UnknownChannelEntityError: AUTH0007
            ChannelEntityInactiveError: AUTH0008
            UnknownChannelOperatorError: AUTH0009
            InvalidJwtSignatureError: AUTH001
            ChannelOperatorInactiveError: AUTH0010
            MissingTerminalError: AUTH0011
            MissingTerminalLicenseError: AUTH0012
            UnknownTerminalError: AUTH0013
            TerminalInactiveError: AUTH0014
            InvalidTerminalLicenseError: AUTH0015
            TerminalLicenseInactiveError: AUTH0016
            TerminalLicenseExpiredError: AUTH0017
            TerminalNotInChannelEntityOrOperatorError: AUTH0018
            MissingPointOfSaleIdError: AUTH0019
            UnknownPointOfSaleError: AUTH0020
            PointOfSaleInactiveError: AUTH0021
            PointOfSaleNotInChannelEntityError: AUTH0022
            TokenRoleNotAllowedError: AUTH0023
            UserRoleNotAllowedError: AUTH0024
            UserInactiveError: AUTH0025
            SecondaryMarketNotAllowedError: AUTH0026
            UserNotAllowedError: AUTH0027
            ForbiddenResourceError: FORBIDDEN_RESOURCE
            InvalidAuthClientIdError: INVALID_AUTH_CLIENT_ID
        SecondaryMarketError
            TicketNotFoundError: 2MKT0001
            TicketSoldByAnotherEntityError: 2MKT0002
            TicketSessionMismatchError: 2MKT0006
            TicketAlreadyReissuedError: 2MKT0007
            InvalidTicketStatusError: 2MKT0008
            InvalidTicketOrderTypeError: 2MKT0009
            InvalidTicketOrderStatusError: 2MKT0010
            InvalidTicketProductTypeError: 2MKT0011
            EventNotPublishedError: 2MKT00118
            TicketAlreadyValidatedError: 2MKT0012
            SessionNotReadyError: 2MKT0013
            EventNotReadyError: 2MKT0014
            ReissueAlreadyRegisteredError: 2MKT0015
            ReissueNotRegisteredError: 2MKT0016
            TicketBarcodeMismatchError: 2MKT0017
            TicketCurrencyMismatchError: 2MKT0025
            OrderTotalBelowTicketsTotalError: 2MKT0029
            InvalidLanguageError: 2MKT0034
            NewBarcodeNotObtainedError: 2MKT0035
            InvalidBarcodeStatusError: 2MKT0036
            RepeatedBarcodeError: 2MKT0037
            RepeatedTicketIdError: 2MKT0038
            OrderCodeNotFoundError: 2MKT0039
            OrderWithoutValidTicketsError: 2MKT0040
            TicketBelongsToSeasonError: 2MKT0041
            RepeatedTicketError: 2MKT0042
            TicketBlockedError: 2MKT0043
            SecondaryMarketSaleNotEnabledError: SECONDARY_MARKET_SALE_NOT_ENABLED
            SecondaryMarketSeatNotAvailableError: SECONDARY_MARKET_SEAT_NOT_AVAILABLE
            SecondaryMarketSeatRateNotAvailableError:
                    SECONDARY_MARKET_SEAT_RATE_NOT_AVAILABLE
        VoucherError
            VoucherBalanceEmptyError: VOUCHER_BALANCE_EMPTY
            InvalidVoucherCodeError: VOUCHER_CODE_INVALID
            VoucherCollectiveNotFoundError: VOUCHER_COLLECTIVE_NOT_FOUND
            InvalidVoucherCurrencyError: VOUCHER_CURRENCY_INVALID
            VoucherGroupCurrencyNotFoundError: VOUCHER_GROUP_CURRENCY_NOT_FOUND
            VoucherNotFoundError: VOUCHER_NOT_FOUND
            InvalidVoucherOrderAmountError: VOUCHER_ORDER_INVALID_AMOUNT
            InvalidVoucherOrderConfigStatusError: VOUCHER_ORDER_INVALID_CONFIG_STATUS
            InvalidVoucherOrderDeliveryDateError: VOUCHER_ORDER_INVALID_DELIVERY_DATE
            InvalidVoucherOrderImageError: VOUCHER_ORDER_INVALID_IMAGE
            InvalidVoucherOrderPaymentStatusError: VOUCHER_ORDER_INVALID_PAYMENT_STATUS
            InvalidVoucherOrderReceiverDataError: VOUCHER_ORDER_INVALID_RECEIVER_DATA
            InvalidVoucherOrderStatusError: VOUCHER_ORDER_INVALID_STATUS
            VoucherOrderNotFoundError: VOUCHER_ORDER_NOT_FOUND
            VoucherRetryLimitExceededError: VOUCHER_RETRIES_LIMIT_EXCEEDED
        OrderError
            OrderAttendeeDataRequiredError: ORDER_ATTENDEE_DATA_REQUIRED
            OrderBookingNotAllowedError: ORDER_BOOKING_NOT_ALLOWED
            OrderBuyerDataRequiredError: ORDER_BUYER_DATA_REQUIRED
            OrderCollectiveLimitExceededError: ORDER_COLLECTIVE_LIMIT_EXCEEDED
            OrderCollectiveNotFoundError: ORDER_COLLECTIVE_NOT_FOUND
            OrderExpiredError: ORDER_EXPIRED
            InvalidOrderCollectiveError: ORDER_INVALID_COLLECTIVE
            InvalidOrderDeliveryMethodError: ORDER_INVALID_DELIVERY_METHOD
            InvalidOrderInsuranceError: ORDER_INVALID_INSURANCE
            InvalidOrderPromotionError: ORDER_INVALID_PROMOTION
            InvalidOrderStatusError: ORDER_INVALID_STATUS
            OrderItemLimitExceededError: ORDER_ITEMS_LIMIT_EXCEEDED
            InvalidOrderItemError: ORDER_ITEM_INVALID
            OrderNotFoundError: ORDER_NOT_FOUND
            OrderPromotionLimitExceededError: ORDER_PROMOTION_LIMIT_EXCEEDED
                OrderPromotionOperationLimitExceededError:
                        ORDER_PROMOTION_LIMIT_OPERATION_EXCEEDED
            OrderPromotionPrimaryMarketRequiredError:
                    ORDER_PROMOTION_PRIMARY_MARKET_REQUIRED
            OrderSeatNotAvailableError: ORDER_SEAT_NOT_AVAILABLE
            OrderWithoutItemsError: ORDER_WITHOUT_ITEMS
        PromotionError
            PromotionCodeLimitReachedError: PROMOTION_CODE_LIMIT_REACHED
            PromotionNotFoundError: PROMOTION_NOT_FOUND
                OrderPromotionNotFoundError: ORDER_PROMOTION_NOT_FOUND, also OrderError
            PromotionRequiredError: PROMOTION_REQUIRED
        SessionError
            SessionNotFoundError: SESSION_NOT_FOUND
            SessionSalesLimitExceededError: SESSION_SALES_LIMIT_EXCEEDED
        ConsumerMetadataError
            ConsumerMetadataKeyTooLongError: CONSUMER_METADATA_KEY_MAX_LENGTH
            TooManyConsumerMetadataElementsError: CONSUMER_METADATA_MAX_ELEMENTS
            ConsumerMetadataNotFoundError: CONSUMER_METADATA_NOT_FOUND
            ConsumerMetadataRequiredError: CONSUMER_METADATA_REQUIRED
            ConsumerMetadataValueTooLongError: CONSUMER_METADATA_VALUE_MAX_LENGTH
"""

from __future__ import annotations

from vendor_errors import (
    AbortedError,
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
    "AuthError",
    "ChannelEntityInactiveError",
    "ChannelFormNotFoundError",
    "ChannelInactiveError",
    "ChannelNotFoundError",
    "ChannelOperatorInactiveError",
    "ConsumerMetadataError",
    "ConsumerMetadataKeyTooLongError",
    "ConsumerMetadataNotFoundError",
    "ConsumerMetadataRequiredError",
    "ConsumerMetadataValueTooLongError",
    "ContentTypeNotSupportedError",
    "EventNotPublishedError",
    "EventNotReadyError",
    "ForbiddenResourceError",
    "InternalServerError",
    "InvalidAuthClientIdError",
    "InvalidBarcodeStatusError",
    "InvalidClientDataPostalCodeError",
    "InvalidFieldFormatError",
    "InvalidJwtSignatureError",
    "InvalidLanguageError",
    "InvalidOrderCollectiveError",
    "InvalidOrderDeliveryMethodError",
    "InvalidOrderInsuranceError",
    "InvalidOrderItemError",
    "InvalidOrderPromotionError",
    "InvalidOrderStatusError",
    "InvalidParametersError",
    "InvalidPasswordError",
    "InvalidRequestBodyError",
    "InvalidRequestError",
    "InvalidTerminalLicenseError",
    "InvalidTicketOrderStatusError",
    "InvalidTicketOrderTypeError",
    "InvalidTicketProductTypeError",
    "InvalidTicketStatusError",
    "InvalidVoucherCodeError",
    "InvalidVoucherCurrencyError",
    "InvalidVoucherOrderAmountError",
    "InvalidVoucherOrderConfigStatusError",
    "InvalidVoucherOrderDeliveryDateError",
    "InvalidVoucherOrderImageError",
    "InvalidVoucherOrderPaymentStatusError",
    "InvalidVoucherOrderReceiverDataError",
    "InvalidVoucherOrderStatusError",
    "LoyaltyProgramNotCreatedError",
    "MissingChannelIdError",
    "MissingParametersError",
    "MissingPointOfSaleIdError",
    "MissingTerminalError",
    "MissingTerminalLicenseError",
    "NewBarcodeNotObtainedError",
    "OneboxError",
    "OneboxHttpAbortedError",
    "OneboxHttpDeadlineExceededError",
    "OneboxHttpError",
    "OneboxHttpFailedPreconditionError",
    "OneboxHttpInternalError",
    "OneboxHttpInvalidArgumentError",
    "OneboxHttpNotFoundError",
    "OneboxHttpOutOfRangeError",
    "OneboxHttpPermissionDeniedError",
    "OneboxHttpResourceExhaustedError",
    "OneboxHttpUnauthenticatedError",
    "OneboxHttpUnavailableError",
    "OneboxHttpUnimplementedError",
    "OneboxUndocumentedCodeError",
    "OrderAttendeeDataRequiredError",
    "OrderBookingNotAllowedError",
    "OrderBuyerDataRequiredError",
    "OrderCodeNotFoundError",
    "OrderCollectiveLimitExceededError",
    "OrderCollectiveNotFoundError",
    "OrderError",
    "OrderExpiredError",
    "OrderItemLimitExceededError",
    "OrderNotFoundError",
    "OrderPromotionLimitExceededError",
    "OrderPromotionNotFoundError",
    "OrderPromotionOperationLimitExceededError",
    "OrderPromotionPrimaryMarketRequiredError",
    "OrderSeatNotAvailableError",
    "OrderTotalBelowTicketsTotalError",
    "OrderWithoutItemsError",
    "OrderWithoutValidTicketsError",
    "OrphanSeatError",
    "PointOfSaleInactiveError",
    "PointOfSaleNotInChannelEntityError",
    "PromotionCodeLimitReachedError",
    "PromotionError",
    "PromotionNotFoundError",
    "PromotionRequiredError",
    "PurchaseNotTotallyPaidError",
    "ReissueAlreadyRegisteredError",
    "ReissueNotRegisteredError",
    "RepeatedBarcodeError",
    "RepeatedTicketError",
    "RepeatedTicketIdError",
    "RequestError",
    "SecondaryMarketError",
    "SecondaryMarketNotAllowedError",
    "SecondaryMarketSaleNotEnabledError",
    "SecondaryMarketSeatNotAvailableError",
    "SecondaryMarketSeatRateNotAvailableError",
    "SessionError",
    "SessionNotFoundError",
    "SessionNotReadyError",
    "SessionSalesLimitExceededError",
    "TerminalInactiveError",
    "TerminalLicenseExpiredError",
    "TerminalLicenseInactiveError",
    "TerminalNotInChannelEntityOrOperatorError",
    "TicketAlreadyReissuedError",
    "TicketAlreadyValidatedError",
    "TicketBarcodeMismatchError",
    "TicketBelongsToSeasonError",
    "TicketBlockedError",
    "TicketCurrencyMismatchError",
    "TicketNotFoundError",
    "TicketSessionMismatchError",
    "TicketSoldByAnotherEntityError",
    "TokenRoleNotAllowedError",
    "TooManyConsumerMetadataElementsError",
    "UnknownChannelEntityError",
    "UnknownChannelError",
    "UnknownChannelOperatorError",
    "UnknownPointOfSaleError",
    "UnknownTerminalError",
    "UnknownUserError",
    "UserInactiveError",
    "UserNotAllowedError",
    "UserNotInChannelEntityError",
    "UserRoleNotAllowedError",
    "VoucherBalanceEmptyError",
    "VoucherCollectiveNotFoundError",
    "VoucherError",
    "VoucherGroupCurrencyNotFoundError",
    "VoucherNotFoundError",
    "VoucherOrderNotFoundError",
    "VoucherRetryLimitExceededError",
    "error_for",
    "errors_of_reply",
    "raise_for",
    "raise_for_reply",
]


class OneboxError(VendorError):
    """Any error of Onebox API Distribution.

    https://developer.oneboxtds.com/docs/api-distribution/error-codes
    """

    vendor = "onebox"
    url = "https://developer.oneboxtds.com/docs/api-distribution/error-codes"


class OneboxUndocumentedCodeError(OneboxError, UndocumentedCodeError):
    """A code that Onebox API Distribution does not document."""


class OneboxHttpError(OneboxError, replies.HttpError):
    """A reply without a code, but with the HTTP status of a failure.

    A gateway answers so, or a proxy.
    """


class RequestError(OneboxError):
    """About a request, its body or parameters, or the server (DIST...)."""


class AuthError(OneboxError):
    """About the user, channel, terminal or point of sale (AUTH... and others)."""


class SecondaryMarketError(OneboxError):
    """About the secondary market (2MKT... and SECONDARY_MARKET_...)."""


class VoucherError(OneboxError):
    """About vouchers (VOUCHER_...)."""


class OrderError(OneboxError):
    """About an order, its items and its promotions (ORDER_...)."""


class PromotionError(OneboxError):
    """About promotions (PROMOTION_...); those of an order are OrderError."""


class SessionError(OneboxError):
    """About a session (SESSION_...)."""


class ConsumerMetadataError(OneboxError):
    """About consumer metadata (CONSUMER_METADATA_...)."""


class OneboxHttpInvalidArgumentError(OneboxHttpError, InvalidArgumentError):
    """HTTP status 400, 413, 422 or another 4xx, without a code.

    Invalid argument, not retryable.
    """

    code = "http-400"
    message = "HTTP status 400, and no code in the reply"
    http_status: int | None = 400


class OneboxHttpUnauthenticatedError(OneboxHttpError, UnauthenticatedError):
    """HTTP status 401, without a code.

    Unauthenticated, not retryable.
    """

    code = "http-401"
    message = "HTTP status 401, and no code in the reply"
    http_status: int | None = 401


class OneboxHttpPermissionDeniedError(OneboxHttpError, PermissionDeniedError):
    """HTTP status 403, without a code.

    Permission denied, not retryable.
    """

    code = "http-403"
    message = "HTTP status 403, and no code in the reply"
    http_status: int | None = 403


class OneboxHttpNotFoundError(OneboxHttpError, NotFoundError):
    """HTTP status 404 or 410, without a code.

    Not found, not retryable.
    """

    code = "http-404"
    message = "HTTP status 404, and no code in the reply"
    http_status: int | None = 404


class OneboxHttpUnimplementedError(OneboxHttpError, UnimplementedError):
    """HTTP status 405 or 501, without a code.

    Unimplemented, not retryable.
    """

    code = "http-501"
    message = "HTTP status 501, and no code in the reply"
    http_status: int | None = 501


class OneboxHttpDeadlineExceededError(
    OneboxHttpError, DeadlineExceededError, RetryableError
):
    """HTTP status 408 or 504, without a code.

    Deadline exceeded, retryable (the same request may succeed later).
    """

    code = "http-504"
    message = "HTTP status 504, and no code in the reply"
    http_status: int | None = 504


class OneboxHttpAbortedError(OneboxHttpError, AbortedError):
    """HTTP status 409, without a code.

    Aborted, not retryable.
    """

    code = "http-409"
    message = "HTTP status 409, and no code in the reply"
    http_status: int | None = 409


class OneboxHttpFailedPreconditionError(OneboxHttpError, FailedPreconditionError):
    """HTTP status 412, without a code.

    Failed precondition, not retryable.
    """

    code = "http-412"
    message = "HTTP status 412, and no code in the reply"
    http_status: int | None = 412


class OneboxHttpOutOfRangeError(OneboxHttpError, OutOfRangeError):
    """HTTP status 416, without a code.

    Out of range, not retryable.
    """

    code = "http-416"
    message = "HTTP status 416, and no code in the reply"
    http_status: int | None = 416


class OneboxHttpResourceExhaustedError(
    OneboxHttpError, ResourceExhaustedError, RetryableError
):
    """HTTP status 429, without a code.

    Resource exhausted, retryable (the same request may succeed later).
    """

    code = "http-429"
    message = "HTTP status 429, and no code in the reply"
    http_status: int | None = 429


class OneboxHttpUnavailableError(OneboxHttpError, UnavailableError, RetryableError):
    """HTTP status 425, 502 or 503, without a code.

    Unavailable, retryable (the same request may succeed later).
    """

    code = "http-503"
    message = "HTTP status 503, and no code in the reply"
    http_status: int | None = 503


class OneboxHttpInternalError(OneboxHttpError, InternalError):
    """HTTP status 500 or another 5xx, without a code.

    Internal, not retryable.
    """

    code = "http-500"
    message = "HTTP status 500, and no code in the reply"
    http_status: int | None = 500


class ChannelFormNotFoundError(OneboxError, NotFoundError):
    """Channel form descriptor not found.

    Also worded as "Channel from descriptor not found" by the vendor.

    Code CHANNEL_FORM_NOT_FOUND, HTTP status 404: not found, not retryable.
    """

    code = "CHANNEL_FORM_NOT_FOUND"
    message = "Channel form descriptor not found"
    http_status: int | None = 404


class InvalidClientDataPostalCodeError(OneboxError, InvalidArgumentError):
    """Client data invalid Postal Code.

    Code CLIENT_DATA_INVALID_POSTAL_CODE, HTTP status 409: invalid argument, not
    retryable.
    """

    code = "CLIENT_DATA_INVALID_POSTAL_CODE"
    message = "Client data invalid Postal Code"
    http_status: int | None = 409


class LoyaltyProgramNotCreatedError(OneboxError, InternalError):
    """Error sending loyalty program message to queue.

    Code CREATE_LOYALTY_PROGRAM_EXCEPTION, HTTP status 500: internal, not retryable.
    """

    code = "CREATE_LOYALTY_PROGRAM_EXCEPTION"
    message = "Error sending loyalty program message to queue"
    http_status: int | None = 500


class ChannelNotFoundError(OneboxError, NotFoundError):
    """Channel Not Found (code ME0001).

    Code ME0001, HTTP status 409: not found, not retryable.
    """

    code = "ME0001"
    message = "Channel Not Found"
    http_status: int | None = 409


class OrphanSeatError(OneboxError, FailedPreconditionError):
    """Unavailable seat due to orphan seat check.

    Code ORPHAN_SEAT, HTTP status 409: failed precondition, not retryable.
    """

    code = "ORPHAN_SEAT"
    message = "Unavailable seat due to orphan seat check"
    http_status: int | None = 409


class PurchaseNotTotallyPaidError(OneboxError, FailedPreconditionError):
    """Purchase has not been totally paid.

    Code PURCHASE_NOT_TOTALLY_PAID, HTTP status 409: failed precondition, not retryable.
    """

    code = "PURCHASE_NOT_TOTALLY_PAID"
    message = "Purchase has not been totally paid"
    http_status: int | None = 409


class InternalServerError(RequestError, InternalError):
    """Generic error, something really wrong happened.

    Code DIST0000, family RequestError, HTTP status 500: internal, not retryable.
    """

    code = "DIST0000"
    message = "Generic error, something really wrong happened"
    http_status: int | None = 500


class InvalidRequestError(RequestError, InvalidArgumentError):
    """Some parameters are incorrect or invalid.

    Code DIST0001, family RequestError, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "DIST0001"
    message = "Some parameters are incorrect or invalid"
    http_status: int | None = 400


class InvalidRequestBodyError(RequestError, InvalidArgumentError):
    """Request body is incorrect.

    Code DIST0002, family RequestError, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "DIST0002"
    message = "Request body is incorrect"
    http_status: int | None = 400


class ContentTypeNotSupportedError(RequestError, InvalidArgumentError):
    """Content-Type must be application/json.

    Code DIST0003, family RequestError, HTTP status 415: invalid argument, not
    retryable.
    """

    code = "DIST0003"
    message = "Content-Type must be application/json"
    http_status: int | None = 415


class InvalidFieldFormatError(RequestError, InvalidArgumentError):
    """Invalid '{field}' format: '{value}'.

    Code DIST0004, family RequestError, HTTP status 400: invalid argument, not
    retryable. Placeholders: field, value.
    """

    code = "DIST0004"
    message = "Invalid '{field}' format: '{value}'"
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("field", "value")

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


class InvalidParametersError(RequestError, InvalidArgumentError):
    """Invalid parameter(s): '{parameters}'.

    Code DIST0005, family RequestError, HTTP status 400: invalid argument, not
    retryable. Placeholders: parameters.
    """

    code = "DIST0005"
    message = "Invalid parameter(s): '{parameters}'"
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("parameters",)

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
            parameters: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class MissingParametersError(RequestError, InvalidArgumentError):
    """Parameter(s) required: '{parameters}'.

    Code DIST0006, family RequestError, HTTP status 400: invalid argument, not
    retryable. Placeholders: parameters.
    """

    code = "DIST0006"
    message = "Parameter(s) required: '{parameters}'"
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("parameters",)

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
            parameters: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class UnknownUserError(AuthError, UnauthenticatedError):
    """User not found.

    Code AUTH0001, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0001"
    message = "User not found"
    http_status: int | None = 403


class InvalidPasswordError(AuthError, UnauthenticatedError):
    """Password incorrect.

    Code AUTH0002, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0002"
    message = "Password incorrect"
    http_status: int | None = 403


class UserNotInChannelEntityError(AuthError, PermissionDeniedError):
    """User is not from channel entity.

    Code AUTH0003, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0003"
    message = "User is not from channel entity"
    http_status: int | None = 403


class MissingChannelIdError(AuthError, UnauthenticatedError):
    """Channel ID is required.

    Code AUTH0004, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0004"
    message = "Channel ID is required"
    http_status: int | None = 403


class UnknownChannelError(AuthError, UnauthenticatedError):
    """Channel not found (code AUTH0005).

    Code AUTH0005, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0005"
    message = "Channel not found"
    http_status: int | None = 403


class ChannelInactiveError(AuthError, PermissionDeniedError):
    """Channel inactive.

    Code AUTH0006, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0006"
    message = "Channel inactive"
    http_status: int | None = 403


class UnknownChannelEntityError(AuthError, PermissionDeniedError):
    """Channel entity not found.

    Code AUTH0007, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0007"
    message = "Channel entity not found"
    http_status: int | None = 403


class ChannelEntityInactiveError(AuthError, PermissionDeniedError):
    """Channel entity inactive.

    Code AUTH0008, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0008"
    message = "Channel entity inactive"
    http_status: int | None = 403


class UnknownChannelOperatorError(AuthError, PermissionDeniedError):
    """Channel operator not found.

    Code AUTH0009, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0009"
    message = "Channel operator not found"
    http_status: int | None = 403


class InvalidJwtSignatureError(AuthError, UnauthenticatedError):
    """Invalid JWT signature.

    Code AUTH001, family AuthError: unauthenticated, not retryable.
    """

    code = "AUTH001"
    message = "Invalid JWT signature"


class ChannelOperatorInactiveError(AuthError, PermissionDeniedError):
    """Channel operator inactive.

    Code AUTH0010, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0010"
    message = "Channel operator inactive"
    http_status: int | None = 403


class MissingTerminalError(AuthError, UnauthenticatedError):
    """Terminal is required.

    Code AUTH0011, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0011"
    message = "Terminal is required"
    http_status: int | None = 403


class MissingTerminalLicenseError(AuthError, UnauthenticatedError):
    """Terminal license is required.

    Code AUTH0012, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0012"
    message = "Terminal license is required"
    http_status: int | None = 403


class UnknownTerminalError(AuthError, UnauthenticatedError):
    """Terminal not found.

    Code AUTH0013, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0013"
    message = "Terminal not found"
    http_status: int | None = 403


class TerminalInactiveError(AuthError, PermissionDeniedError):
    """Terminal inactive.

    Code AUTH0014, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0014"
    message = "Terminal inactive"
    http_status: int | None = 403


class InvalidTerminalLicenseError(AuthError, UnauthenticatedError):
    """Terminal license incorrect.

    Code AUTH0015, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0015"
    message = "Terminal license incorrect"
    http_status: int | None = 403


class TerminalLicenseInactiveError(AuthError, UnauthenticatedError):
    """Terminal license inactive.

    Code AUTH0016, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0016"
    message = "Terminal license inactive"
    http_status: int | None = 403


class TerminalLicenseExpiredError(AuthError, UnauthenticatedError):
    """Terminal license expired.

    Code AUTH0017, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0017"
    message = "Terminal license expired"
    http_status: int | None = 403


class TerminalNotInChannelEntityOrOperatorError(AuthError, PermissionDeniedError):
    """Terminal is not from channel entity or channel operator.

    Code AUTH0018, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0018"
    message = "Terminal is not from channel entity or channel operator"
    http_status: int | None = 403


class MissingPointOfSaleIdError(AuthError, UnauthenticatedError):
    """Point of sale ID is required.

    Code AUTH0019, family AuthError, HTTP status 403: unauthenticated, not retryable.
    """

    code = "AUTH0019"
    message = "Point of sale ID is required"
    http_status: int | None = 403


class UnknownPointOfSaleError(AuthError, PermissionDeniedError):
    """Point of sale not found.

    Code AUTH0020, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0020"
    message = "Point of sale not found"
    http_status: int | None = 403


class PointOfSaleInactiveError(AuthError, PermissionDeniedError):
    """Point of sale inactive.

    Code AUTH0021, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0021"
    message = "Point of sale inactive"
    http_status: int | None = 403


class PointOfSaleNotInChannelEntityError(AuthError, PermissionDeniedError):
    """Point of sale is not from channel entity.

    Code AUTH0022, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0022"
    message = "Point of sale is not from channel entity"
    http_status: int | None = 403


class TokenRoleNotAllowedError(AuthError, PermissionDeniedError):
    """Token has not valid role.

    Code AUTH0023, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0023"
    message = "Token has not valid role"
    http_status: int | None = 403


class UserRoleNotAllowedError(AuthError, PermissionDeniedError):
    """User has not valid role.

    Code AUTH0024, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0024"
    message = "User has not valid role"
    http_status: int | None = 403


class UserInactiveError(AuthError, PermissionDeniedError):
    """User inactive.

    Code AUTH0025, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0025"
    message = "User inactive"
    http_status: int | None = 403


class SecondaryMarketNotAllowedError(AuthError, PermissionDeniedError):
    """Channel operator not allowed to operate in secondary market.

    Code AUTH0026, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0026"
    message = "Channel operator not allowed to operate in secondary market"
    http_status: int | None = 403


class UserNotAllowedError(AuthError, PermissionDeniedError):
    """User has not permission.

    Code AUTH0027, family AuthError, HTTP status 403: permission denied, not retryable.
    """

    code = "AUTH0027"
    message = "User has not permission"
    http_status: int | None = 403


class ForbiddenResourceError(AuthError, PermissionDeniedError):
    """Denied for permissions.

    The user does not have required role.

    Code FORBIDDEN_RESOURCE, family AuthError, HTTP status 403: permission denied, not
    retryable.
    """

    code = "FORBIDDEN_RESOURCE"
    message = "Denied for permissions. The user does not have required role"
    http_status: int | None = 403


class InvalidAuthClientIdError(AuthError, UnauthenticatedError):
    """Client ID not allowed.

    Code INVALID_AUTH_CLIENT_ID, family AuthError, HTTP status 403: unauthenticated, not
    retryable.
    """

    code = "INVALID_AUTH_CLIENT_ID"
    message = "Client ID not allowed"
    http_status: int | None = 403


class TicketNotFoundError(SecondaryMarketError, NotFoundError):
    """Ticket not found.

    Code 2MKT0001, family SecondaryMarketError, HTTP status 404: not found, not
    retryable.
    """

    code = "2MKT0001"
    message = "Ticket not found"
    http_status: int | None = 404


class TicketSoldByAnotherEntityError(SecondaryMarketError, FailedPreconditionError):
    """Ticket sold by another entity.

    Code 2MKT0002, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0002"
    message = "Ticket sold by another entity"
    http_status: int | None = 409


class TicketSessionMismatchError(SecondaryMarketError, InvalidArgumentError):
    """This ticket is for another session.

    Code 2MKT0006, family SecondaryMarketError, HTTP status 409: invalid argument, not
    retryable.
    """

    code = "2MKT0006"
    message = "This ticket is for another session"
    http_status: int | None = 409


class TicketAlreadyReissuedError(SecondaryMarketError, FailedPreconditionError):
    """Ticket already cancelled & reissued.

    Code 2MKT0007, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0007"
    message = "Ticket already cancelled & reissued"
    http_status: int | None = 409


class InvalidTicketStatusError(SecondaryMarketError, FailedPreconditionError):
    """Ticket status is {ticket_status}.

    Code 2MKT0008, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable. Placeholders: ticket_status.
    """

    code = "2MKT0008"
    message = "Ticket status is {ticket_status}"
    http_status: int | None = 409
    placeholders: tuple[str, ...] = ("ticket_status",)

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
            ticket_status: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidTicketOrderTypeError(SecondaryMarketError, FailedPreconditionError):
    """Order type is {order_type}.

    Code 2MKT0009, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable. Placeholders: order_type.
    """

    code = "2MKT0009"
    message = "Order type is {order_type}"
    http_status: int | None = 409
    placeholders: tuple[str, ...] = ("order_type",)

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
            order_type: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidTicketOrderStatusError(SecondaryMarketError, FailedPreconditionError):
    """Order status is {order_status}.

    Code 2MKT0010, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable. Placeholders: order_status.
    """

    code = "2MKT0010"
    message = "Order status is {order_status}"
    http_status: int | None = 409
    placeholders: tuple[str, ...] = ("order_status",)

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
            order_status: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class InvalidTicketProductTypeError(SecondaryMarketError, FailedPreconditionError):
    """Product type is {product_type}.

    Code 2MKT0011, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable. Placeholders: product_type.
    """

    code = "2MKT0011"
    message = "Product type is {product_type}"
    http_status: int | None = 409
    placeholders: tuple[str, ...] = ("product_type",)

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
            product_type: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class EventNotPublishedError(SecondaryMarketError, FailedPreconditionError):
    """The event is not published in this channel.

    Code 2MKT00118, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT00118"
    message = "The event is not published in this channel"
    http_status: int | None = 409


class TicketAlreadyValidatedError(SecondaryMarketError, FailedPreconditionError):
    """Ticket has access validations registered.

    Code 2MKT0012, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0012"
    message = "Ticket has access validations registered"
    http_status: int | None = 409


class SessionNotReadyError(SecondaryMarketError, FailedPreconditionError):
    """Session is not ready.

    Code 2MKT0013, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0013"
    message = "Session is not ready"
    http_status: int | None = 409


class EventNotReadyError(SecondaryMarketError, FailedPreconditionError):
    """Event is not ready.

    Code 2MKT0014, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0014"
    message = "Event is not ready"
    http_status: int | None = 409


class ReissueAlreadyRegisteredError(SecondaryMarketError, FailedPreconditionError):
    """Ticket already registered to be cancelled & reissued.

    Barcode: {barcode}.

    Code 2MKT0015, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable. Placeholders: barcode.
    """

    code = "2MKT0015"
    message = "Ticket already registered to be cancelled & reissued. Barcode: {barcode}"
    http_status: int | None = 409
    placeholders: tuple[str, ...] = ("barcode",)

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
            barcode: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class ReissueNotRegisteredError(SecondaryMarketError, FailedPreconditionError):
    """Ticket is not registered to be cancelled & reissued.

    Barcode: {barcode}.

    Code 2MKT0016, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable. Placeholders: barcode.
    """

    code = "2MKT0016"
    message = "Ticket is not registered to be cancelled & reissued. Barcode: {barcode}"
    http_status: int | None = 409
    placeholders: tuple[str, ...] = ("barcode",)

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
            barcode: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class TicketBarcodeMismatchError(SecondaryMarketError, InvalidArgumentError):
    """Ticket not belongs this barcode.

    Code 2MKT0017, family SecondaryMarketError, HTTP status 409: invalid argument, not
    retryable.
    """

    code = "2MKT0017"
    message = "Ticket not belongs this barcode"
    http_status: int | None = 409


class TicketCurrencyMismatchError(SecondaryMarketError, InvalidArgumentError):
    """Ticket currency doesn't match the currency of the order.

    Barcode: {barcode}.

    Code 2MKT0025, family SecondaryMarketError, HTTP status 400: invalid argument, not
    retryable. Placeholders: barcode.
    """

    code = "2MKT0025"
    message = (
        "Ticket currency doesn't match the currency of the order. Barcode: {barcode}"
    )
    http_status: int | None = 400
    placeholders: tuple[str, ...] = ("barcode",)

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
            barcode: str | int,
            details: object = None,
        ) -> None: ...
        def __init__(
            self,
            message: str | None = None,
            *,
            details: object = None,
            **params: str | int,
        ) -> None: ...


class OrderTotalBelowTicketsTotalError(SecondaryMarketError, InvalidArgumentError):
    """Order total amount lesser than tickets total amount.

    Code 2MKT0029, family SecondaryMarketError, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "2MKT0029"
    message = "Order total amount lesser than tickets total amount"
    http_status: int | None = 400


class InvalidLanguageError(SecondaryMarketError, InvalidArgumentError):
    """Invalid language.

    Code 2MKT0034, family SecondaryMarketError, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "2MKT0034"
    message = "Invalid language"
    http_status: int | None = 400


class NewBarcodeNotObtainedError(SecondaryMarketError, InternalError):
    """Cannot obtain new ticket barcode.

    Code 2MKT0035, family SecondaryMarketError, HTTP status 409: internal, not
    retryable.
    """

    code = "2MKT0035"
    message = "Cannot obtain new ticket barcode"
    http_status: int | None = 409


class InvalidBarcodeStatusError(SecondaryMarketError, FailedPreconditionError):
    """Barcode status is invalid.

    Code 2MKT0036, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0036"
    message = "Barcode status is invalid"
    http_status: int | None = 409


class RepeatedBarcodeError(SecondaryMarketError, InvalidArgumentError):
    """There are duplicated barcodes.

    Code 2MKT0037, family SecondaryMarketError, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "2MKT0037"
    message = "There are duplicated barcodes"
    http_status: int | None = 400


class RepeatedTicketIdError(SecondaryMarketError, InvalidArgumentError):
    """There are duplicated ticket IDs.

    Code 2MKT0038, family SecondaryMarketError, HTTP status 400: invalid argument, not
    retryable.
    """

    code = "2MKT0038"
    message = "There are duplicated ticket IDs"
    http_status: int | None = 400


class OrderCodeNotFoundError(SecondaryMarketError, NotFoundError):
    """Order code not found.

    Code 2MKT0039, family SecondaryMarketError, HTTP status 404: not found, not
    retryable.
    """

    code = "2MKT0039"
    message = "Order code not found"
    http_status: int | None = 404


class OrderWithoutValidTicketsError(SecondaryMarketError, FailedPreconditionError):
    """Order has not valid tickets.

    Code 2MKT0040, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0040"
    message = "Order has not valid tickets"
    http_status: int | None = 409


class TicketBelongsToSeasonError(SecondaryMarketError, FailedPreconditionError):
    """Ticket belongs to a Season.

    Code 2MKT0041, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0041"
    message = "Ticket belongs to a Season"
    http_status: int | None = 409


class RepeatedTicketError(SecondaryMarketError, InvalidArgumentError):
    """Tickets in request are repeated.

    Code 2MKT0042, family SecondaryMarketError, HTTP status 409: invalid argument, not
    retryable.
    """

    code = "2MKT0042"
    message = "Tickets in request are repeated"
    http_status: int | None = 409


class TicketBlockedError(SecondaryMarketError, FailedPreconditionError):
    """Tickets are blocked.

    Code 2MKT0043, family SecondaryMarketError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "2MKT0043"
    message = "Tickets are blocked"
    http_status: int | None = 409


class SecondaryMarketSaleNotEnabledError(SecondaryMarketError, FailedPreconditionError):
    """The secondary market sale is not enabled.

    Code SECONDARY_MARKET_SALE_NOT_ENABLED, family SecondaryMarketError, HTTP status
    412: failed precondition, not retryable.
    """

    code = "SECONDARY_MARKET_SALE_NOT_ENABLED"
    message = "The secondary market sale is not enabled"
    http_status: int | None = 412


class SecondaryMarketSeatNotAvailableError(
    SecondaryMarketError, UnavailableError, RetryableError
):
    """Requested seats are not currently for sale in the secondary market: ...

    Requested seats are not currently for sale in the secondary market: might be already
    sold or currently in a basket.

    Code SECONDARY_MARKET_SEAT_NOT_AVAILABLE, family SecondaryMarketError, HTTP status
    404: unavailable, retryable (the same request may succeed later).
    """

    code = "SECONDARY_MARKET_SEAT_NOT_AVAILABLE"
    message = (
        "Requested seats are not currently for sale in the secondary market: might be "
        "already sold or currently in a basket"
    )
    http_status: int | None = 404


class SecondaryMarketSeatRateNotAvailableError(
    SecondaryMarketError, FailedPreconditionError
):
    """The secondary market seat rate is not available anymore.

    Code SECONDARY_MARKET_SEAT_RATE_NOT_AVAILABLE, family SecondaryMarketError, HTTP
    status 412: failed precondition, not retryable.
    """

    code = "SECONDARY_MARKET_SEAT_RATE_NOT_AVAILABLE"
    message = "The secondary market seat rate is not available anymore"
    http_status: int | None = 412


class VoucherBalanceEmptyError(VoucherError, ResourceExhaustedError):
    """Voucher balance is 0.

    Code VOUCHER_BALANCE_EMPTY, family VoucherError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "VOUCHER_BALANCE_EMPTY"
    message = "Voucher balance is 0"
    http_status: int | None = 409


class InvalidVoucherCodeError(VoucherError, InvalidArgumentError):
    """Voucher code invalid.

    Code VOUCHER_CODE_INVALID, family VoucherError, HTTP status 409: invalid argument,
    not retryable.
    """

    code = "VOUCHER_CODE_INVALID"
    message = "Voucher code invalid"
    http_status: int | None = 409


class VoucherCollectiveNotFoundError(VoucherError, NotFoundError):
    """Voucher Collective not found.

    Code VOUCHER_COLLECTIVE_NOT_FOUND, family VoucherError, HTTP status 409: not found,
    not retryable.
    """

    code = "VOUCHER_COLLECTIVE_NOT_FOUND"
    message = "Voucher Collective not found"
    http_status: int | None = 409


class InvalidVoucherCurrencyError(VoucherError, InvalidArgumentError):
    """Invalid voucher currency.

    Code VOUCHER_CURRENCY_INVALID, family VoucherError, HTTP status 409: invalid
    argument, not retryable.
    """

    code = "VOUCHER_CURRENCY_INVALID"
    message = "Invalid voucher currency"
    http_status: int | None = 409


class VoucherGroupCurrencyNotFoundError(VoucherError, NotFoundError):
    """Voucher group currency not found.

    Code VOUCHER_GROUP_CURRENCY_NOT_FOUND, family VoucherError, HTTP status 409: not
    found, not retryable.
    """

    code = "VOUCHER_GROUP_CURRENCY_NOT_FOUND"
    message = "Voucher group currency not found"
    http_status: int | None = 409


class VoucherNotFoundError(VoucherError, NotFoundError):
    """Voucher not found.

    Code VOUCHER_NOT_FOUND, family VoucherError, HTTP status 404: not found, not
    retryable.
    """

    code = "VOUCHER_NOT_FOUND"
    message = "Voucher not found"
    http_status: int | None = 404


class InvalidVoucherOrderAmountError(VoucherError, InvalidArgumentError):
    """Voucher order item invalid amount.

    Code VOUCHER_ORDER_INVALID_AMOUNT, family VoucherError, HTTP status 400: invalid
    argument, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_AMOUNT"
    message = "Voucher order item invalid amount"
    http_status: int | None = 400


class InvalidVoucherOrderConfigStatusError(VoucherError, FailedPreconditionError):
    """Voucher order channel configuration invalid status.

    Code VOUCHER_ORDER_INVALID_CONFIG_STATUS, family VoucherError, HTTP status 409:
    failed precondition, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_CONFIG_STATUS"
    message = "Voucher order channel configuration invalid status"
    http_status: int | None = 409


class InvalidVoucherOrderDeliveryDateError(VoucherError, InvalidArgumentError):
    """Voucher order delivery date not valid.

    Code VOUCHER_ORDER_INVALID_DELIVERY_DATE, family VoucherError, HTTP status 400:
    invalid argument, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_DELIVERY_DATE"
    message = "Voucher order delivery date not valid"
    http_status: int | None = 400


class InvalidVoucherOrderImageError(VoucherError, InvalidArgumentError):
    """Voucher order item invalid email image.

    Code VOUCHER_ORDER_INVALID_IMAGE, family VoucherError, HTTP status 400: invalid
    argument, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_IMAGE"
    message = "Voucher order item invalid email image"
    http_status: int | None = 400


class InvalidVoucherOrderPaymentStatusError(VoucherError, FailedPreconditionError):
    """Voucher order payment invalid status.

    Code VOUCHER_ORDER_INVALID_PAYMENT_STATUS, family VoucherError, HTTP status 403:
    failed precondition, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_PAYMENT_STATUS"
    message = "Voucher order payment invalid status"
    http_status: int | None = 403


class InvalidVoucherOrderReceiverDataError(VoucherError, InvalidArgumentError):
    """Voucher order email is required for receiver_data.

    Code VOUCHER_ORDER_INVALID_RECEIVER_DATA, family VoucherError, HTTP status 400:
    invalid argument, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_RECEIVER_DATA"
    message = "Voucher order email is required for receiver_data"
    http_status: int | None = 400


class InvalidVoucherOrderStatusError(VoucherError, FailedPreconditionError):
    """Voucher order invalid status.

    Code VOUCHER_ORDER_INVALID_STATUS, family VoucherError, HTTP status 403: failed
    precondition, not retryable.
    """

    code = "VOUCHER_ORDER_INVALID_STATUS"
    message = "Voucher order invalid status"
    http_status: int | None = 403


class VoucherOrderNotFoundError(VoucherError, NotFoundError):
    """Voucher order not found.

    Code VOUCHER_ORDER_NOT_FOUND, family VoucherError, HTTP status 404: not found, not
    retryable.
    """

    code = "VOUCHER_ORDER_NOT_FOUND"
    message = "Voucher order not found"
    http_status: int | None = 404


class VoucherRetryLimitExceededError(VoucherError, ResourceExhaustedError):
    """Voucher usage retries limit exceed.

    Code VOUCHER_RETRIES_LIMIT_EXCEEDED, family VoucherError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "VOUCHER_RETRIES_LIMIT_EXCEEDED"
    message = "Voucher usage retries limit exceed"
    http_status: int | None = 409


class OrderAttendeeDataRequiredError(OrderError, FailedPreconditionError):
    """Attendee data is not filled.

    Code ORDER_ATTENDEE_DATA_REQUIRED, family OrderError, HTTP status 409: failed
    precondition, not retryable.
    """

    code = "ORDER_ATTENDEE_DATA_REQUIRED"
    message = "Attendee data is not filled"
    http_status: int | None = 409


class OrderBookingNotAllowedError(OrderError, FailedPreconditionError):
    """BOOKING type is not allowed.

    Code ORDER_BOOKING_NOT_ALLOWED, family OrderError, HTTP status 409: failed
    precondition, not retryable.
    """

    code = "ORDER_BOOKING_NOT_ALLOWED"
    message = "BOOKING type is not allowed"
    http_status: int | None = 409


class OrderBuyerDataRequiredError(OrderError, FailedPreconditionError):
    """Buyer data is not filled.

    Code ORDER_BUYER_DATA_REQUIRED, family OrderError, HTTP status 409: failed
    precondition, not retryable.
    """

    code = "ORDER_BUYER_DATA_REQUIRED"
    message = "Buyer data is not filled"
    http_status: int | None = 409


class OrderCollectiveLimitExceededError(OrderError, ResourceExhaustedError):
    """Collective limit exceeded.

    Code ORDER_COLLECTIVE_LIMIT_EXCEEDED, family OrderError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "ORDER_COLLECTIVE_LIMIT_EXCEEDED"
    message = "Collective limit exceeded"
    http_status: int | None = 409


class OrderCollectiveNotFoundError(OrderError, NotFoundError):
    """Collective not found.

    Code ORDER_COLLECTIVE_NOT_FOUND, family OrderError, HTTP status 404: not found, not
    retryable.
    """

    code = "ORDER_COLLECTIVE_NOT_FOUND"
    message = "Collective not found"
    http_status: int | None = 404


class OrderExpiredError(OrderError, FailedPreconditionError):
    """Order expired.

    Code ORDER_EXPIRED, family OrderError, HTTP status 404: failed precondition, not
    retryable.
    """

    code = "ORDER_EXPIRED"
    message = "Order expired"
    http_status: int | None = 404


class InvalidOrderCollectiveError(OrderError, InvalidArgumentError):
    """Invalid collective.

    Code ORDER_INVALID_COLLECTIVE, family OrderError, HTTP status 400: invalid argument,
    not retryable.
    """

    code = "ORDER_INVALID_COLLECTIVE"
    message = "Invalid collective"
    http_status: int | None = 400


class InvalidOrderDeliveryMethodError(OrderError, InvalidArgumentError):
    """Invalid delivery method.

    Code ORDER_INVALID_DELIVERY_METHOD, family OrderError, HTTP status 404: invalid
    argument, not retryable.
    """

    code = "ORDER_INVALID_DELIVERY_METHOD"
    message = "Invalid delivery method"
    http_status: int | None = 404


class InvalidOrderInsuranceError(OrderError, InvalidArgumentError):
    """Invalid insurance.

    Code ORDER_INVALID_INSURANCE, family OrderError, HTTP status 404: invalid argument,
    not retryable.
    """

    code = "ORDER_INVALID_INSURANCE"
    message = "Invalid insurance"
    http_status: int | None = 404


class InvalidOrderPromotionError(OrderError, InvalidArgumentError):
    """Invalid promotion.

    Code ORDER_INVALID_PROMOTION, family OrderError, HTTP status 400: invalid argument,
    not retryable.
    """

    code = "ORDER_INVALID_PROMOTION"
    message = "Invalid promotion"
    http_status: int | None = 400


class InvalidOrderStatusError(OrderError, FailedPreconditionError):
    """The order must be in pre-confirm status.

    Code ORDER_INVALID_STATUS, family OrderError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "ORDER_INVALID_STATUS"
    message = "The order must be in pre-confirm status"
    http_status: int | None = 409


class OrderItemLimitExceededError(OrderError, ResourceExhaustedError):
    """Item limit exceeded.

    Code ORDER_ITEMS_LIMIT_EXCEEDED, family OrderError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "ORDER_ITEMS_LIMIT_EXCEEDED"
    message = "Item limit exceeded"
    http_status: int | None = 409


class InvalidOrderItemError(OrderError, InvalidArgumentError):
    """Invalid order item.

    Code ORDER_ITEM_INVALID, family OrderError, HTTP status 409: invalid argument, not
    retryable.
    """

    code = "ORDER_ITEM_INVALID"
    message = "Invalid order item"
    http_status: int | None = 409


class OrderNotFoundError(OrderError, NotFoundError):
    """Order not found.

    Code ORDER_NOT_FOUND, family OrderError, HTTP status 404: not found, not retryable.
    """

    code = "ORDER_NOT_FOUND"
    message = "Order not found"
    http_status: int | None = 404


class OrderPromotionLimitExceededError(OrderError, ResourceExhaustedError):
    """Promotion limit exceeded (code ORDER_PROMOTION_LIMIT_EXCEEDED).

    Code ORDER_PROMOTION_LIMIT_EXCEEDED, family OrderError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "ORDER_PROMOTION_LIMIT_EXCEEDED"
    message = "Promotion limit exceeded"
    http_status: int | None = 409


class OrderPromotionOperationLimitExceededError(OrderPromotionLimitExceededError):
    """Promotion limit ... (code ORDER_PROMOTION_LIMIT_OPERATION_EXCEEDED).

    Promotion limit exceeded.

    Code ORDER_PROMOTION_LIMIT_OPERATION_EXCEEDED, family OrderError, HTTP status 409:
    resource exhausted, not retryable.
    """

    code = "ORDER_PROMOTION_LIMIT_OPERATION_EXCEEDED"


class OrderPromotionPrimaryMarketRequiredError(OrderError, FailedPreconditionError):
    """Promotions requires a primary market locations.

    Code ORDER_PROMOTION_PRIMARY_MARKET_REQUIRED, family OrderError, HTTP status 412:
    failed precondition, not retryable.
    """

    code = "ORDER_PROMOTION_PRIMARY_MARKET_REQUIRED"
    message = "Promotions requires a primary market locations"
    http_status: int | None = 412


class OrderSeatNotAvailableError(OrderError, FailedPreconditionError):
    """Seat not found or available.

    Code ORDER_SEAT_NOT_AVAILABLE, family OrderError, HTTP status 409: failed
    precondition, not retryable.
    """

    code = "ORDER_SEAT_NOT_AVAILABLE"
    message = "Seat not found or available"
    http_status: int | None = 409


class OrderWithoutItemsError(OrderError, FailedPreconditionError):
    """Order without items.

    Code ORDER_WITHOUT_ITEMS, family OrderError, HTTP status 409: failed precondition,
    not retryable.
    """

    code = "ORDER_WITHOUT_ITEMS"
    message = "Order without items"
    http_status: int | None = 409


class PromotionCodeLimitReachedError(PromotionError, ResourceExhaustedError):
    """Promotion code has reached its limit of uses.

    Code PROMOTION_CODE_LIMIT_REACHED, family PromotionError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "PROMOTION_CODE_LIMIT_REACHED"
    message = "Promotion code has reached its limit of uses"
    http_status: int | None = 409


class PromotionNotFoundError(PromotionError, NotFoundError):
    """Promotion not found (code PROMOTION_NOT_FOUND).

    Code PROMOTION_NOT_FOUND, family PromotionError, HTTP status 404: not found, not
    retryable.
    """

    code = "PROMOTION_NOT_FOUND"
    message = "Promotion not found"
    http_status: int | None = 404


class OrderPromotionNotFoundError(PromotionNotFoundError, OrderError):
    """Promotion not found (code ORDER_PROMOTION_NOT_FOUND).

    Code ORDER_PROMOTION_NOT_FOUND, family OrderError, HTTP status 404: not found, not
    retryable.
    """

    code = "ORDER_PROMOTION_NOT_FOUND"


class PromotionRequiredError(PromotionError, FailedPreconditionError):
    """Promotion is required.

    Code PROMOTION_REQUIRED, family PromotionError, HTTP status 409: failed
    precondition, not retryable.
    """

    code = "PROMOTION_REQUIRED"
    message = "Promotion is required"
    http_status: int | None = 409


class SessionNotFoundError(SessionError, NotFoundError):
    """Session not found.

    Code SESSION_NOT_FOUND, family SessionError, HTTP status 404: not found, not
    retryable.
    """

    code = "SESSION_NOT_FOUND"
    message = "Session not found"
    http_status: int | None = 404


class SessionSalesLimitExceededError(SessionError, ResourceExhaustedError):
    """Session sales limit exceeded.

    Code SESSION_SALES_LIMIT_EXCEEDED, family SessionError, HTTP status 409: resource
    exhausted, not retryable.
    """

    code = "SESSION_SALES_LIMIT_EXCEEDED"
    message = "Session sales limit exceeded"
    http_status: int | None = 409


class ConsumerMetadataKeyTooLongError(ConsumerMetadataError, InvalidArgumentError):
    """Consumer Metadata key length exceeded.

    Code CONSUMER_METADATA_KEY_MAX_LENGTH, family ConsumerMetadataError, HTTP status
    409: invalid argument, not retryable.
    """

    code = "CONSUMER_METADATA_KEY_MAX_LENGTH"
    message = "Consumer Metadata key length exceeded"
    http_status: int | None = 409


class TooManyConsumerMetadataElementsError(ConsumerMetadataError, InvalidArgumentError):
    """Consumer Metadata items limit exceeded.

    Code CONSUMER_METADATA_MAX_ELEMENTS, family ConsumerMetadataError, HTTP status 409:
    invalid argument, not retryable.
    """

    code = "CONSUMER_METADATA_MAX_ELEMENTS"
    message = "Consumer Metadata items limit exceeded"
    http_status: int | None = 409


class ConsumerMetadataNotFoundError(ConsumerMetadataError, NotFoundError):
    """Consumer Metadata not found.

    Code CONSUMER_METADATA_NOT_FOUND, family ConsumerMetadataError, HTTP status 404: not
    found, not retryable.
    """

    code = "CONSUMER_METADATA_NOT_FOUND"
    message = "Consumer Metadata not found"
    http_status: int | None = 404


class ConsumerMetadataRequiredError(ConsumerMetadataError, FailedPreconditionError):
    """Consumer Metadata required.

    Code CONSUMER_METADATA_REQUIRED, family ConsumerMetadataError, HTTP status 409:
    failed precondition, not retryable.
    """

    code = "CONSUMER_METADATA_REQUIRED"
    message = "Consumer Metadata required"
    http_status: int | None = 409


class ConsumerMetadataValueTooLongError(ConsumerMetadataError, InvalidArgumentError):
    """Consumer Metadata value length exceeded.

    Code CONSUMER_METADATA_VALUE_MAX_LENGTH, family ConsumerMetadataError, HTTP status
    409: invalid argument, not retryable.
    """

    code = "CONSUMER_METADATA_VALUE_MAX_LENGTH"
    message = "Consumer Metadata value length exceeded"
    http_status: int | None = 409


_LOOKUP: lookup.Lookup[OneboxError] = lookup.Lookup(
    {
        "2MKT0001": TicketNotFoundError,
        "2MKT0002": TicketSoldByAnotherEntityError,
        "2MKT0006": TicketSessionMismatchError,
        "2MKT0007": TicketAlreadyReissuedError,
        "2MKT0008": InvalidTicketStatusError,
        "2MKT0009": InvalidTicketOrderTypeError,
        "2MKT0010": InvalidTicketOrderStatusError,
        "2MKT0011": InvalidTicketProductTypeError,
        "2MKT00118": EventNotPublishedError,
        "2MKT0012": TicketAlreadyValidatedError,
        "2MKT0013": SessionNotReadyError,
        "2MKT0014": EventNotReadyError,
        "2MKT0015": ReissueAlreadyRegisteredError,
        "2MKT0016": ReissueNotRegisteredError,
        "2MKT0017": TicketBarcodeMismatchError,
        "2MKT0025": TicketCurrencyMismatchError,
        "2MKT0029": OrderTotalBelowTicketsTotalError,
        "2MKT0034": InvalidLanguageError,
        "2MKT0035": NewBarcodeNotObtainedError,
        "2MKT0036": InvalidBarcodeStatusError,
        "2MKT0037": RepeatedBarcodeError,
        "2MKT0038": RepeatedTicketIdError,
        "2MKT0039": OrderCodeNotFoundError,
        "2MKT0040": OrderWithoutValidTicketsError,
        "2MKT0041": TicketBelongsToSeasonError,
        "2MKT0042": RepeatedTicketError,
        "2MKT0043": TicketBlockedError,
        "AUTH0001": UnknownUserError,
        "AUTH0002": InvalidPasswordError,
        "AUTH0003": UserNotInChannelEntityError,
        "AUTH0004": MissingChannelIdError,
        "AUTH0005": UnknownChannelError,
        "AUTH0006": ChannelInactiveError,
        "AUTH0007": UnknownChannelEntityError,
        "AUTH0008": ChannelEntityInactiveError,
        "AUTH0009": UnknownChannelOperatorError,
        "AUTH001": InvalidJwtSignatureError,
        "AUTH0010": ChannelOperatorInactiveError,
        "AUTH0011": MissingTerminalError,
        "AUTH0012": MissingTerminalLicenseError,
        "AUTH0013": UnknownTerminalError,
        "AUTH0014": TerminalInactiveError,
        "AUTH0015": InvalidTerminalLicenseError,
        "AUTH0016": TerminalLicenseInactiveError,
        "AUTH0017": TerminalLicenseExpiredError,
        "AUTH0018": TerminalNotInChannelEntityOrOperatorError,
        "AUTH0019": MissingPointOfSaleIdError,
        "AUTH0020": UnknownPointOfSaleError,
        "AUTH0021": PointOfSaleInactiveError,
        "AUTH0022": PointOfSaleNotInChannelEntityError,
        "AUTH0023": TokenRoleNotAllowedError,
        "AUTH0024": UserRoleNotAllowedError,
        "AUTH0025": UserInactiveError,
        "AUTH0026": SecondaryMarketNotAllowedError,
        "AUTH0027": UserNotAllowedError,
        "CHANNEL_FORM_NOT_FOUND": ChannelFormNotFoundError,
        "CLIENT_DATA_INVALID_POSTAL_CODE": InvalidClientDataPostalCodeError,
        "CONSUMER_METADATA_KEY_MAX_LENGTH": ConsumerMetadataKeyTooLongError,
        "CONSUMER_METADATA_MAX_ELEMENTS": TooManyConsumerMetadataElementsError,
        "CONSUMER_METADATA_NOT_FOUND": ConsumerMetadataNotFoundError,
        "CONSUMER_METADATA_REQUIRED": ConsumerMetadataRequiredError,
        "CONSUMER_METADATA_VALUE_MAX_LENGTH": ConsumerMetadataValueTooLongError,
        "CREATE_LOYALTY_PROGRAM_EXCEPTION": LoyaltyProgramNotCreatedError,
        "DIST0000": InternalServerError,
        "DIST0001": InvalidRequestError,
        "DIST0002": InvalidRequestBodyError,
        "DIST0003": ContentTypeNotSupportedError,
        "DIST0004": InvalidFieldFormatError,
        "DIST0005": InvalidParametersError,
        "DIST0006": MissingParametersError,
        "FORBIDDEN_RESOURCE": ForbiddenResourceError,
        "INVALID_AUTH_CLIENT_ID": InvalidAuthClientIdError,
        "ME0001": ChannelNotFoundError,
        "ORDER_ATTENDEE_DATA_REQUIRED": OrderAttendeeDataRequiredError,
        "ORDER_BOOKING_NOT_ALLOWED": OrderBookingNotAllowedError,
        "ORDER_BUYER_DATA_REQUIRED": OrderBuyerDataRequiredError,
        "ORDER_COLLECTIVE_LIMIT_EXCEEDED": OrderCollectiveLimitExceededError,
        "ORDER_COLLECTIVE_NOT_FOUND": OrderCollectiveNotFoundError,
        "ORDER_EXPIRED": OrderExpiredError,
        "ORDER_INVALID_COLLECTIVE": InvalidOrderCollectiveError,
        "ORDER_INVALID_DELIVERY_METHOD": InvalidOrderDeliveryMethodError,
        "ORDER_INVALID_INSURANCE": InvalidOrderInsuranceError,
        "ORDER_INVALID_PROMOTION": InvalidOrderPromotionError,
        "ORDER_INVALID_STATUS": InvalidOrderStatusError,
        "ORDER_ITEMS_LIMIT_EXCEEDED": OrderItemLimitExceededError,
        "ORDER_ITEM_INVALID": InvalidOrderItemError,
        "ORDER_NOT_FOUND": OrderNotFoundError,
        "ORDER_PROMOTION_LIMIT_EXCEEDED": OrderPromotionLimitExceededError,
        "ORDER_PROMOTION_LIMIT_OPERATION_EXCEEDED": (
            OrderPromotionOperationLimitExceededError
        ),
        "ORDER_PROMOTION_NOT_FOUND": OrderPromotionNotFoundError,
        "ORDER_PROMOTION_PRIMARY_MARKET_REQUIRED": (
            OrderPromotionPrimaryMarketRequiredError
        ),
        "ORDER_SEAT_NOT_AVAILABLE": OrderSeatNotAvailableError,
        "ORDER_WITHOUT_ITEMS": OrderWithoutItemsError,
        "ORPHAN_SEAT": OrphanSeatError,
        "PROMOTION_CODE_LIMIT_REACHED": PromotionCodeLimitReachedError,
        "PROMOTION_NOT_FOUND": PromotionNotFoundError,
        "PROMOTION_REQUIRED": PromotionRequiredError,
        "PURCHASE_NOT_TOTALLY_PAID": PurchaseNotTotallyPaidError,
        "SECONDARY_MARKET_SALE_NOT_ENABLED": SecondaryMarketSaleNotEnabledError,
        "SECONDARY_MARKET_SEAT_NOT_AVAILABLE": SecondaryMarketSeatNotAvailableError,
        "SECONDARY_MARKET_SEAT_RATE_NOT_AVAILABLE": (
            SecondaryMarketSeatRateNotAvailableError
        ),
        "SESSION_NOT_FOUND": SessionNotFoundError,
        "SESSION_SALES_LIMIT_EXCEEDED": SessionSalesLimitExceededError,
        "VOUCHER_BALANCE_EMPTY": VoucherBalanceEmptyError,
        "VOUCHER_CODE_INVALID": InvalidVoucherCodeError,
        "VOUCHER_COLLECTIVE_NOT_FOUND": VoucherCollectiveNotFoundError,
        "VOUCHER_CURRENCY_INVALID": InvalidVoucherCurrencyError,
        "VOUCHER_GROUP_CURRENCY_NOT_FOUND": VoucherGroupCurrencyNotFoundError,
        "VOUCHER_NOT_FOUND": VoucherNotFoundError,
        "VOUCHER_ORDER_INVALID_AMOUNT": InvalidVoucherOrderAmountError,
        "VOUCHER_ORDER_INVALID_CONFIG_STATUS": InvalidVoucherOrderConfigStatusError,
        "VOUCHER_ORDER_INVALID_DELIVERY_DATE": InvalidVoucherOrderDeliveryDateError,
        "VOUCHER_ORDER_INVALID_IMAGE": InvalidVoucherOrderImageError,
        "VOUCHER_ORDER_INVALID_PAYMENT_STATUS": InvalidVoucherOrderPaymentStatusError,
        "VOUCHER_ORDER_INVALID_RECEIVER_DATA": InvalidVoucherOrderReceiverDataError,
        "VOUCHER_ORDER_INVALID_STATUS": InvalidVoucherOrderStatusError,
        "VOUCHER_ORDER_NOT_FOUND": VoucherOrderNotFoundError,
        "VOUCHER_RETRIES_LIMIT_EXCEEDED": VoucherRetryLimitExceededError,
    },
    undocumented=OneboxUndocumentedCodeError,
    numeric=False,
    meanings={
        "2MKT0008": (InvalidTicketStatusError,),
        "2MKT0009": (InvalidTicketOrderTypeError,),
        "2MKT0010": (InvalidTicketOrderStatusError,),
        "2MKT0011": (InvalidTicketProductTypeError,),
        "2MKT0015": (ReissueAlreadyRegisteredError,),
        "2MKT0016": (ReissueNotRegisteredError,),
        "2MKT0025": (TicketCurrencyMismatchError,),
        "DIST0004": (InvalidFieldFormatError,),
        "DIST0005": (InvalidParametersError,),
        "DIST0006": (MissingParametersError,),
    },
)

ERRORS: typing.Final[abc.Mapping[str, type[OneboxError]]] = _LOOKUP.errors
"""The class of each code; read-only."""


# `_LOOKUP` gives the functions their bodies.
@_LOOKUP.raising
def raise_for(
    code: int | str,
    message: str | None = None,
    *,
    details: object = None,
) -> typing.NoReturn:
    """Raise the exception that a code stands for.

    Args:
        code: The code that the vendor sent. Blanks around it do not matter.
        message: The message that came with the code. It is kept on the exception and,
            where the code means several things, tells which one it is.
        details: Anything to keep on the exception, such as the decoded body.

    Raises:
        OneboxError: The class of the code or, where it means several things and the
            message points to one, of that meaning; OneboxUndocumentedCodeError where
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
) -> OneboxError:
    """Return the exception that a code stands for.

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


_REPLIES: replies.Replies[OneboxError] = replies.Replies(
    _LOOKUP,
    places=(replies.Place("code", message="message"),),
    http_errors=(
        OneboxHttpInvalidArgumentError,
        OneboxHttpUnauthenticatedError,
        OneboxHttpPermissionDeniedError,
        OneboxHttpNotFoundError,
        OneboxHttpUnimplementedError,
        OneboxHttpDeadlineExceededError,
        OneboxHttpAbortedError,
        OneboxHttpFailedPreconditionError,
        OneboxHttpOutOfRangeError,
        OneboxHttpResourceExhaustedError,
        OneboxHttpUnavailableError,
        OneboxHttpInternalError,
    ),
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
        OneboxError: The class of the code, as in `raise_for`; its `details` are the
            object that has the code. A subclass of OneboxHttpError where there is no
            code, and the status is 400 or more.
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError


@_REPLIES.listing
def errors_of_reply(
    body: types.Reply,
    http_status: int | None = None,
) -> list[OneboxError]:
    """Return what a reply says that is wrong: its exceptions, none where nothing is.

    Args:
        body: As in `raise_for_reply`.
        http_status: As in `raise_for_reply`.

    Raises:
        TypeError: The body is no reply, or the status no int.
        ValueError: The status is none of HTTP.
    """
    raise NotImplementedError
