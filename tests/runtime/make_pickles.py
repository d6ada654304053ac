"""Write the pickles of this version, which later ones must load (run once a release).

python tests/runtime/make_pickles.py
"""

import base64
import importlib
import json
import pickle
from importlib import metadata
from pathlib import Path

import vendor_errors

HERE = Path(__file__).parent
VENDORS = sorted(path.stem for path in (HERE.parents[1] / "specs").glob("*.csv"))


def example(error_class):
    """Return an instance, of some classes with everything on it."""
    members = [[ValueError()]] if issubclass(error_class, ExceptionGroup) else []
    error = error_class("The server's words.", *members)
    if (
        members
        or error_class.__name__.endswith("CodeError")
        or error_class.placeholders
    ):
        error.details = {"body": [1, None]}
        error.add_note("A note.")
        error.__cause__ = ValueError("a cause")
    return error


def main():
    """Write a file that is named after the version."""
    modules = [vendor_errors]
    modules += [importlib.import_module(f"vendor_errors.{name}") for name in VENDORS]
    pickles = {
        f"{module.__name__}.{name}": base64.b85encode(
            pickle.dumps(example(getattr(module, name)))
        ).decode()
        for module in modules
        for name in module.__all__
        if name.endswith(("Error", "ErrorGroup"))
    }
    version = metadata.version("vendor-errors")
    path = HERE / "pickles" / f"{version}.json"
    path.write_text(json.dumps(pickles, indent=0) + "\n", encoding="ascii")


if __name__ == "__main__":
    main()
