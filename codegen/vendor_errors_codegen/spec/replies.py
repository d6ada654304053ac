"""The codes of exceptions that are about replies, and not about rows of the table."""

from collections.abc import Iterator
from dataclasses import dataclass

from vendor_errors.replies import HTTP_STATUSES, RETRYABLE_CATEGORIES
from vendor_errors_codegen.spec.model import Vendor
from vendor_errors_codegen.spec.names import group_name, http_name, missing_code_name


@dataclass(frozen=True)
class ReplyCode:
    """A code that stands for what is wrong with a reply.

    Attributes:
        code: The code, such as "http-502".
        class_name: Its class. The HTTP statuses of a category share one.
        message: What it says.
        description: What else is to be said of it.
        category: The gRPC status code in lower case.
        retryable: Whether the same request may succeed later.
        http_status: The HTTP status, or None.
    """

    code: str
    class_name: str
    message: str
    description: str
    category: str = "unknown"
    retryable: bool = False
    http_status: int | None = None


def reply_codes(vendor: Vendor) -> Iterator[ReplyCode]:
    """Yield the codes that a vendor's replies can have beside those of its table."""
    if vendor.has_parts:
        yield ReplyCode(
            "group",
            group_name(vendor.name),
            "Parts of the reply failed",
            "Its `exceptions` say what is wrong with each part.",
        )
    if vendor.requires_code:
        yield ReplyCode(
            "no-code",
            missing_code_name(vendor.name),
            "No code in the reply",
            "Every reply of the vendor should have one.",
        )
    for category, statuses in HTTP_STATUSES.items() if vendor.replies else ():
        for status in statuses:
            yield ReplyCode(
                f"http-{status}",
                http_name(vendor.name, category),
                f"HTTP status {status}, and no code in the reply",
                "A gateway may have answered.",
                category,
                category in RETRYABLE_CATEGORIES,
                status,
            )
