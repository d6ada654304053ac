"""The classes of a vendor that are about replies, not about rows of its table."""

from collections.abc import Iterator

from vendor_errors import CATEGORIES
from vendor_errors.replies import HTTP_STATUSES, RETRYABLE_CATEGORIES
from vendor_errors_codegen.outputs.python.model import ErrorClass, Replies
from vendor_errors_codegen.spec.model import Vendor
from vendor_errors_codegen.spec.names import (
    base_name,
    group_name,
    http_name,
    missing_code_name,
)

_OTHERS = {"invalid_argument": "another 4xx", "internal": "another 5xx"}


def replies_of(vendor: Vendor) -> Replies | None:
    """Return what the functions for whole replies need, if there are any."""
    if not vendor.replies:
        return None
    return Replies(
        places=vendor.replies,
        http_error=http_name(vendor.name),
        http_errors=tuple(http_name(vendor.name, each) for each in HTTP_STATUSES),
        missing=missing_code_name(vendor.name) if vendor.requires_code else "",
        group=group_name(vendor.name) if vendor.has_parts else "",
    )


def reply_classes(vendor: Vendor) -> Iterator[ErrorClass]:
    """Yield the classes that a vendor's replies need beside those of its codes."""
    base = base_name(vendor.name)
    if vendor.has_parts:
        yield ErrorClass(
            name=group_name(vendor.name),
            bases=(base, f"replies.ErrorGroup[{base}]"),
            doc=(
                "Errors of parts of a reply.",
                "`exceptions` has them, each with its part in `details`.",
            ),
            attributes={},
        )
    if vendor.requires_code:
        yield ErrorClass(
            name=missing_code_name(vendor.name),
            bases=(base, "UnknownError"),
            doc=("A reply, or a part of one, without the code that each has.",),
            attributes={"code": "no-code", "message": "No code in the reply"},
        )
    if vendor.replies:
        yield _http_class(vendor, base)


def _http_class(vendor: Vendor, base: str) -> ErrorClass:
    """Return the class for replies that have only an HTTP status, with those below."""
    name = http_name(vendor.name)
    return ErrorClass(
        name=name,
        bases=(base, "replies.HttpError"),
        doc=(
            "A reply without a code, but with the HTTP status of a failure.",
            "A gateway answers so, or a proxy.",
        ),
        attributes={},
        subclasses=tuple(
            _status_class(vendor, name, category) for category in HTTP_STATUSES
        ),
    )


def _status_class(vendor: Vendor, parent: str, category: str) -> ErrorClass:
    """Return the class for the HTTP statuses of a category."""
    statuses = HTTP_STATUSES[category]
    named = [*map(str, sorted(statuses)), *filter(None, [_OTHERS.get(category)])]
    *others, last = named
    listed = f"{', '.join(others)} or {last}" if others else last
    bases = [parent, CATEGORIES[category].__name__]
    retryable = category in RETRYABLE_CATEGORIES
    if retryable:
        bases.append("RetryableError")
    judged = "retryable (the same request may succeed later)" if retryable else ""
    return ErrorClass(
        name=http_name(vendor.name, category),
        bases=tuple(bases),
        doc=(
            f"HTTP status {listed}, without a code.",
            f"{category.replace('_', ' ').capitalize()}, {judged or 'not retryable'}.",
        ),
        attributes={
            "code": f"http-{statuses[0]}",
            "message": f"HTTP status {statuses[0]}, and no code in the reply",
            "http_status": statuses[0],
        },
    )
