"""The classes of a vendor that are about replies, not about rows of its table."""

from collections.abc import Iterator, Sequence

from vendor_errors import CATEGORIES
from vendor_errors.replies import HTTP_STATUSES
from vendor_errors_codegen.outputs.python.model import ErrorClass, Replies
from vendor_errors_codegen.spec.model import Vendor
from vendor_errors_codegen.spec.names import (
    base_name,
    group_name,
    http_name,
    missing_code_name,
)
from vendor_errors_codegen.spec.replies import ReplyCode, reply_codes

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
    by_class: dict[str, list[ReplyCode]] = {}
    for each in reply_codes(vendor):
        by_class.setdefault(each.class_name, []).append(each)
    if vendor.has_parts:
        name = group_name(vendor.name)
        del by_class[name]
        yield ErrorClass(
            name=name,
            bases=(base, f"replies.ErrorGroup[{base}]"),
            doc=(
                "Errors of parts of a reply.",
                "`exceptions` has them, each with its part in `details`.",
            ),
            attributes={},
        )
    if vendor.requires_code:
        (missing,) = by_class.pop(missing_code_name(vendor.name))
        yield ErrorClass(
            name=missing.class_name,
            bases=(base, CATEGORIES[missing.category].__name__),
            doc=("A reply, or a part of one, without the code that each has.",),
            attributes={"code": missing.code, "message": missing.message},
        )
    if vendor.replies:
        name = http_name(vendor.name)
        yield ErrorClass(
            name=name,
            bases=(base, "replies.HttpError"),
            doc=(
                "A reply without a code, but with the HTTP status of a failure.",
                "A gateway answers so, or a proxy.",
            ),
            attributes={},
            subclasses=tuple(_status_class(name, each) for each in by_class.values()),
        )


def _status_class(parent: str, codes: Sequence[ReplyCode]) -> ErrorClass:
    """Return the class for the HTTP statuses of a category."""
    first = codes[0]
    *others, last = [
        *sorted(str(each.http_status) for each in codes),
        *filter(None, [_OTHERS.get(first.category)]),
    ]
    listed = f"{', '.join(others)} or {last}" if others else last
    bases = [parent, CATEGORIES[first.category].__name__]
    judged = "not retryable"
    if first.retryable:
        bases.append("RetryableError")
        judged = "retryable (the same request may succeed later)"
    return ErrorClass(
        name=first.class_name,
        bases=tuple(bases),
        doc=(
            f"HTTP status {listed}, without a code.",
            f"{first.category.replace('_', ' ').capitalize()}, {judged}.",
        ),
        attributes={
            "code": first.code,
            "message": first.message,
            "http_status": first.http_status,
        },
    )
