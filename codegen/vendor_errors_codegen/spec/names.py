"""The names that vendors, classes and modules can have."""

import builtins
import keyword
import re
from collections.abc import Mapping

import vendor_errors
from vendor_errors import CATEGORIES
from vendor_errors_codegen.spec.shape import LONGEST_NAME, LONGEST_TITLE

LOWER_NAME = re.compile(r"[a-z][a-z0-9_]*")
_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*Error")
# With those of later Pythons, so that a spec is right or wrong on all alike.
_BUILTINS = frozenset({*dir(builtins), "ImportCycleError", "PythonFinalizationError"})
_MODULES = frozenset({"lookup", "messages", "replies", "texts", "types"})


def base_name(vendor: str) -> str:
    """Return the name of the base class of a vendor."""
    return _camel(vendor) + "Error"


def undocumented_name(vendor: str) -> str:
    """Return the name of a vendor's class for undocumented codes."""
    return _camel(vendor) + "UndocumentedCodeError"


def own_names(vendor: str) -> Mapping[str, str]:
    """Return the names of a vendor's classes that no row has, and what each is for."""
    names = {
        base_name(vendor): "the vendor's base class",
        undocumented_name(vendor): "the class for undocumented codes",
        missing_code_name(vendor): "the class for replies that lack a code",
    }
    for category in ("", *CATEGORIES):
        name = http_name(vendor, category)
        names[name] = "a class for replies with no more than an HTTP status"
    return names


def missing_code_name(vendor: str) -> str:
    """Return the name of a vendor's class for replies that lack a required code."""
    return _camel(vendor) + "MissingCodeError"


def group_name(vendor: str) -> str:
    """Return the name of a vendor's class for groups of errors."""
    return _camel(vendor) + "ErrorGroup"


def http_name(vendor: str, category: str = "") -> str:
    """Return the name of a vendor's class for replies that have only an HTTP status.

    Args:
        vendor: The name of the vendor.
        category: The category of the status; "" for the class above all of these.
    """
    return f"{_camel(vendor)}Http{_camel(category)}Error"


def title_of(name: str) -> str:
    """Return what a person may call a vendor or an API, as it is drafted."""
    return name.replace("_", " ").title()[:LONGEST_TITLE].strip()


def wrong_with_class_name(name: str) -> str | None:
    """Say why a class cannot have this name, or return None where it can."""
    if not name:
        return "no class name: choose one that ends in Error"
    if not _CLASS_NAME.fullmatch(name):
        return (
            f"class {name!r} must begin with a capital, have letters and digits only, "
            "and end in Error"
        )
    if len(name) > LONGEST_NAME:
        return (
            f"class {name} has more than {LONGEST_NAME} letters: choose a shorter name"
        )
    if name in _BUILTINS:
        return f"class {name} would shadow a builtin: choose another name"
    if name in vendor_errors.__all__:
        return f"class {name} is common to all vendors: choose another name"
    return None


def wrong_with_vendor_name(name: str) -> str | None:
    """Say why no vendor, and so no module, can have this name; None where one can."""
    if not LOWER_NAME.fullmatch(name) or keyword.iskeyword(name):
        return (
            f"{name!r} cannot name a module: choose lower-case letters, digits and _, "
            "and no keyword"
        )
    if name in _MODULES:
        return f"{name!r} is a module of the core: choose another name"
    for class_name in own_names(name):
        if wrong := wrong_with_class_name(class_name):
            return f"{name!r} gives a class that cannot be: {wrong}"
    return None


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))
