"""Types for annotations, which the package loads only where something asks for them."""

from typing import Any, Literal, TypeAlias

__all__ = ["Category", "Reply"]

Category: TypeAlias = Literal[
    "cancelled",
    "unknown",
    "invalid_argument",
    "deadline_exceeded",
    "not_found",
    "already_exists",
    "permission_denied",
    "unauthenticated",
    "resource_exhausted",
    "failed_precondition",
    "aborted",
    "out_of_range",
    "unimplemented",
    "internal",
    "unavailable",
    "data_loss",
]
"""A gRPC status code in lower case, without "ok"."""

Reply: TypeAlias = dict[str, Any] | list[Any] | bytes | bytearray | str | None
"""A reply: decoded JSON, the bytes or the text as they came, or None without a body."""
