"""Types for annotations, which the package loads only where something asks for them."""

from typing import Literal, TypeAlias

__all__ = ["Category"]

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
