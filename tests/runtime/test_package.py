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
    b"__future__",
    b"vendor_errors._pickling",
    b"vendor_errors._typing",
    b"vendor_errors.texts",
    b"vendor_errors.messages",
}


@pytest.mark.processes
def test_the_package_loads_itself_only():
    assert loaded("import vendor_errors") - loaded("pass") == CORE


REPLIES = {b"vendor_errors.replies", b"vendor_errors._groups"}


@pytest.mark.processes
@pytest.mark.parametrize("vendor", ["fuseclick", "imiconnect", "luckycycle"])
def test_a_vendor_loads_the_core_only(vendor):
    own = {f"vendor_errors.{vendor}".encode(), b"vendor_errors.lookup"}
    if vendor != "luckycycle":  # Its replies have no codes.
        own |= REPLIES
    program = f"from vendor_errors import {vendor}"
    assert loaded(program) - loaded("pass") == CORE | own


@pytest.mark.processes
def test_a_reply_loads_a_decoder_only_if_it_needs_one():
    program = "from vendor_errors import octopush; octopush.raise_for_reply({body})"
    decoded = loaded(program.format(body={"error_code": "000", "failures": []}))
    assert decoded == loaded("from vendor_errors import octopush")
    as_it_came = loaded(program.format(body=b'{"error_code": "000"}'))
    assert as_it_came - decoded >= {b"vendor_errors._decoding", b"json"}


RAISED = """
from vendor_errors import VendorError
errors = [octopush.error_for(104), onebox.error_for("DIST0000"), onebox.error_for("x")]
print([(repr(error), type(error).__mro__) for error in errors])
"""


@pytest.mark.processes
def test_the_order_of_imports_makes_no_difference():
    class_elsewhere = "class OctopushError(VendorError): code = '104'"
    said = set()
    for first in (
        "from vendor_errors import octopush, onebox",
        "from vendor_errors import onebox, VendorError, octopush",
        "from vendor_errors.onebox import *; from vendor_errors import *\n"
        f"from vendor_errors import onebox, octopush\n{class_elsewhere}",
    ):
        command = [sys.executable, "-c", first + RAISED]
        said.add(subprocess.run(command, capture_output=True, check=True).stdout)
    assert len(said) == 1


OPTIMIZED = """
import pickle
from vendor_errors import imiconnect, octopush
error = imiconnect.error_for(7004, "duplicate device type x", details={"a": 1})
new = pickle.loads(pickle.dumps(error))
kept = type(new) is imiconnect.RepeatedDeviceTypeError and vars(new) == vars(error)
try:
    octopush.raise_for("104")
except octopush.InsufficientCreditError as caught:
    text = str(caught)
unlike = __debug__ or octopush.OctopushError.__doc__
print(text if kept and not unlike else "wrong")
"""


@pytest.mark.processes
def test_it_works_without_docstrings_and_assertions():
    command = [sys.executable, "-OO", "-c", OPTIMIZED]
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert out == "[octopush:104] You have run out of credit.\n"


def test_the_package_is_typed_and_needs_nothing():
    assert resources.files("vendor_errors").joinpath("py.typed").is_file()
    assert metadata.requires("vendor-errors") is None
