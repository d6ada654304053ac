"""Which classes derive from what users catch across vendors, to be seen in a diff."""

import importlib
from pathlib import Path

from tests.runtime.test_classes import VENDORS

from vendor_errors import (
    NotFoundError,
    PermissionDeniedError,
    ResourceExhaustedError,
    RetryableError,
    UnauthenticatedError,
)

EXPECTED = Path(__file__).parent / "expected" / "members.txt"
BASES = (
    UnauthenticatedError,
    PermissionDeniedError,
    NotFoundError,
    ResourceExhaustedError,
    RetryableError,
)


def members(base):
    """Yield the classes of codes that derive from a base, a line each."""
    for vendor in VENDORS:
        module = importlib.import_module(f"vendor_errors.{vendor}")
        classes = (getattr(module, name) for name in module.__all__)
        found = [
            f"    {each.qualified_code} {each.__name__}"
            for each in classes
            if isinstance(each, type) and issubclass(each, base) and each.code
        ]
        yield from sorted(found)


def listing():
    """Return the text of the expected file."""
    lines = []
    for base in BASES:
        lines += [base.__name__, *members(base)]
    return "\n".join(lines) + "\n"


def test_members():
    # A change of it is a change of what users catch: run this file to write it anew.
    assert listing() == EXPECTED.read_text(encoding="utf-8")


if __name__ == "__main__":
    EXPECTED.write_text(listing(), encoding="utf-8", newline="\n")
