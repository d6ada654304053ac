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


def test_the_package_is_typed_and_needs_nothing():
    assert resources.files("vendor_errors").joinpath("py.typed").is_file()
    assert metadata.requires("vendor-errors") is None
