"""The errors of replies without a code, by the vendor's own module."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from types import ModuleType
from typing import Any

from vendor_errors import VendorError


@dataclass(frozen=True)
class ReplyError:
    """A class of errors of replies.

    Attributes:
        name: Its name.
        codes: The codes of its instances, each of which is a place on the page.
        about: What its docstring says.
        category: The category.
        retryables: For which of the codes the same request may succeed later.
    """

    name: str
    codes: Sequence[str]
    about: str
    category: str
    retryables: Sequence[str]


def reply_errors(module: ModuleType) -> list[ReplyError]:
    """Return the classes that `raise_for_reply` has beside those of the codes.

    Args:
        module: The vendor's module.
    """
    if not hasattr(module, "errors_of_reply"):
        return []
    found: dict[type[VendorError], list[VendorError]] = {}
    for error in _errors(module):
        found.setdefault(type(error), []).append(error)
    return [
        *(_reply_error(kind, errors) for kind, errors in found.items()),
        *(
            ReplyError(name, [kind.code], _about(kind), kind.category, [])
            for name, kind in sorted(vars(module).items())
            if name.endswith("ErrorGroup")
        ),
    ]


def _errors(module: Any) -> list[VendorError]:
    """Return what the module makes of a body without a code, for each status."""
    statuses = [None, *(status for status in HTTPStatus if status >= 400)]
    return [
        error
        for status in statuses
        for error in module.errors_of_reply(b"", status and int(status))
    ]


def _reply_error(kind: type[VendorError], errors: Sequence[VendorError]) -> ReplyError:
    return ReplyError(
        name=kind.__name__,
        codes=[error.code for error in errors],
        about=_about(kind),
        category=kind.category,
        retryables=[error.code for error in errors if error.retryable],
    )


def _about(kind: type[VendorError]) -> str:
    return " ".join((kind.__doc__ or "").partition("\n\n")[0].split())
