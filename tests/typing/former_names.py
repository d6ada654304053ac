"""A class that was renamed, as type checkers see it; never run."""

from typing import assert_type

import former
from former import (  # type: ignore[deprecated]
    LackingFieldError,  # pyright: ignore[reportDeprecated]  # pyrefly: ignore[deprecated]  # ty: ignore[deprecated]
    MissingFieldError,
)

OLD = LackingFieldError  # pyright: ignore[reportDeprecated]  # ty: ignore[deprecated]

try:
    former.raise_for(1)
except former.NoFieldError as error:  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]  # pyrefly: ignore[deprecated]  # ty: ignore[deprecated]
    assert_type(error.code, str)
    kept: MissingFieldError = error
except OLD:  # ty: ignore[deprecated]
    pass

former.NeverError  # type: ignore[attr-defined]  # pyright: ignore  # ty: ignore[missing-attribute]

# A subclass without placeholders takes none, though its parent does.
former.MissingFieldError(field="name")
former.MissingNameError(field="name")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # ty: ignore[unknown-argument]
