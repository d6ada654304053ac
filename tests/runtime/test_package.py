"""What importing the package loads, and what the package promises of itself."""

import subprocess
import sys
from importlib import metadata, resources

import pytest


def loaded(code):
    """Return the modules that are loaded in a new process after some code."""
    program = f"{code}; import sys; print(*sys.modules)"
    command = [sys.executable, "-c", program]
    return {*subprocess.run(command, capture_output=True, check=True).stdout.split()}


CORE = {
    b"vendor_errors",
    b"vendor_errors._errors",
    b"vendor_errors._pickling",
    b"vendor_errors._wording",
}


def test_the_package_loads_itself_only():
    assert loaded("import vendor_errors") - loaded("pass") == CORE


@pytest.mark.parametrize("vendor", ["fuseclick", "imiconnect"])
def test_a_vendor_loads_the_core_only(vendor):
    own = {f"vendor_errors.{vendor}".encode(), b"vendor_errors.lookup"}
    program = f"from vendor_errors import {vendor}"
    assert loaded(program) - loaded("pass") == CORE | own


OPTIMIZED = """
import pickle
from vendor_errors import imiconnect, octopush
error = imiconnect.error_for(7004, "duplicate device type x", details={"a": 1})
new = pickle.loads(pickle.dumps(error))
kept = type(new) is imiconnect.DuplicateDeviceTypeError and vars(new) == vars(error)
try:
    octopush.raise_for("104")
except octopush.InsufficientCreditError as caught:
    text = str(caught)
unlike = __debug__ or octopush.OctopushError.__doc__
print(text if kept and not unlike else "wrong")
"""


def test_it_works_without_docstrings_and_assertions():
    command = [sys.executable, "-OO", "-c", OPTIMIZED]
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert out == "[104] You have run out of credit.\n"


def test_the_package_is_typed_and_needs_nothing():
    assert resources.files("vendor_errors").joinpath("py.typed").is_file()
    assert metadata.requires("vendor-errors") is None
