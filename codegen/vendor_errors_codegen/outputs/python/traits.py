"""What a class says of itself, beside what it inherits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from vendor_errors import CATEGORIES
from vendor_errors.messages import comparable
from vendor_errors_codegen.spec.model import Meaning

_T = TypeVar("_T")


@dataclass(frozen=True)
class Traits:
    """What a class says of itself, or its subclasses share; None where they differ.

    Attributes:
        categories: Its category, and those of the classes above it.
        families: Its family, and those of the classes above it.
    """

    category: str | None = None
    retryable: bool | None = False
    http_status: int | None = None
    message: str = ""
    description: str = ""
    placeholders: tuple[str, ...] = ()
    categories: frozenset[str | None] = frozenset()
    families: frozenset[str] = frozenset()

    def inheriting(self, inherited: "Traits", family: str) -> "Traits":
        """Return them with the categories and families of a class, and those above.

        Args:
            inherited: What the class above says.
            family: The family of the class, or "".
        """
        return replace(
            self,
            categories=inherited.categories | {self.category},
            families=inherited.families | ({family} - {""}),
        )


NOTHING = Traits()


def traits_of_whole(
    message: str, errors: Sequence[Meaning], inherited: Traits
) -> Traits:
    """Return what the class of a code with several meanings says."""
    shared = Traits(
        category=_only({error.category for error in errors}) or inherited.category,
        retryable=_only({error.retryable for error in errors}),
        http_status=_only({error.http_status for error in errors}),
        message=message,
    )
    return shared.inheriting(inherited, errors[0].family)


def traits_of_meaning(errors: Sequence[Meaning], inherited: Traits) -> Traits:
    """Return what the class of rows that say the same says."""
    first = errors[0]
    # Of descriptions that say the same, the first; of those that differ, each.
    descriptions: dict[str, str] = {}
    for error in errors:
        descriptions.setdefault(comparable(error.description), error.description)
    own = Traits(
        category=first.category,
        retryable=first.retryable,
        http_status=first.http_status,
        message=first.message.text,
        description=" ".join(filter(None, descriptions.values())),
        placeholders=first.message.placeholders,
    )
    return own.inheriting(inherited, first.family)


def bases(
    parent: str, family: str, traits: Traits, inherited: Traits
) -> tuple[str, ...]:
    """Return the names of the bases of a class of a code.

    Args:
        parent: The class that it derives from first.
        family: Its family, or "".
        traits: What it says of itself.
        inherited: What `parent` says.
    """
    names = [parent]
    if family not in ("", *inherited.families):
        names.append(family)
    if traits.category and traits.category not in inherited.categories:
        names.append(CATEGORIES[traits.category].__name__)
    if traits.retryable and not inherited.retryable:
        names.append("RetryableError")
    return tuple(names)


def attributes(traits: Traits, inherited: Traits) -> dict[str, object]:
    """Return the attributes that differ from what a class inherits."""
    found: dict[str, object] = {}
    if inherited.category and traits.category != inherited.category:
        # Else that of the parent, which comes before the class of the category.
        found["category"] = traits.category
    for name in ("message", "description", "http_status", "placeholders"):
        if getattr(traits, name) != getattr(inherited, name):
            found[name] = getattr(traits, name)
    return found


def _only(values: set[_T]) -> _T | None:
    """Return the one value there is, or None where there are several."""
    return values.pop() if len(values) == 1 else None
