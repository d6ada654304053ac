"""Which rows of a spec a page speaks of: all of them, or those of one API."""

from collections.abc import Iterable
from dataclasses import dataclass

from vendor_errors_codegen.spec.model import Meaning


@dataclass(frozen=True)
class Scope:
    """The rows that a page is compared with.

    Attributes:
        apis: The APIs of the vendor, in its order.
        api: The one whose page it is, or None for the page of the vendor as a whole.
    """

    apis: tuple[str, ...]
    api: str | None

    def has(self, meaning: Meaning) -> bool:
        """Tell whether a meaning is one that the page should have."""
        return self.api is None or self.api in meaning.apis

    def expects(self, meaning: Meaning) -> bool:
        """Tell whether a meaning is one that the page had until now."""
        return self.has(meaning) and not meaning.retired

    def others_of(self, meaning: Meaning) -> tuple[str, ...]:
        """Return the APIs that have a meaning and whose page this is not."""
        if self.api is None:
            return ()
        return tuple(api for api in meaning.apis if api != self.api)

    def added_to(self, meaning: Meaning) -> tuple[str, ...]:
        """Return the APIs that have a meaning once the page has it."""
        return tuple(api for api in self.apis if api in meaning.apis or api == self.api)

    def of_new(self, beside: Iterable[Meaning]) -> tuple[str, ...]:
        """Return the APIs of a new meaning, given what its code means besides."""
        if self.api is not None:
            return (self.api,)
        named = {api for meaning in beside for api in meaning.apis}
        return tuple(api for api in self.apis if api in named or not named)
