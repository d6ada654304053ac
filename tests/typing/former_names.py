"""A class that was renamed, as type checkers see it; never run."""

from typing import assert_type

import former
from former import (  # type: ignore[deprecated]
    LackingFieldError,  # pyright: ignore[reportDeprecated]
    MissingFieldError,
)

try:
    former.raise_for(1)
except former.NoFieldError as error:  # type: ignore[deprecated]  # pyright: ignore[reportDeprecated]
    assert_type(error.code, str)
    kept: MissingFieldError = error
except LackingFieldError:  # pyright: ignore[reportDeprecated]
    pass

former.NeverError  # type: ignore[attr-defined]  # pyright: ignore

# A subclass without placeholders takes none, though its parent does.
former.MissingFieldError(field="name")
former.MissingNameError(field="name")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
