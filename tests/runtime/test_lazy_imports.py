"""Names that are imported lazily, which Python can from 3.15 on."""

import importlib
import pickle
import sys
from pathlib import Path

import pytest

SPECS = Path(__file__).parents[2] / "specs"
VENDORS = sorted(path.stem for path in SPECS.glob("*.csv"))
pytestmark = pytest.mark.skipif(
    sys.version_info < (3, 15), reason="this Python has no lazy imports"
)

ACME = """
from vendor_errors import VendorError
from vendor_errors.lookup import FormerNames

class AcmeError(VendorError):
    pass

class NewError(AcmeError):
    pass

__getattr__ = FormerNames(__name__, {"OldError": (NewError, "1.0")})
"""


@pytest.fixture
def namespace(tmp_path, monkeypatch):
    """Where `acme` can be imported from, and has not been."""
    (tmp_path / "acme.py").write_text(ACME, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield {}
    sys.modules.pop("acme", None)


def test_a_former_name_warns_where_it_is_first_used(namespace):
    exec("lazy from acme import NewError, OldError", namespace)
    assert "acme" not in sys.modules
    with pytest.warns(DeprecationWarning, match="OldError") as caught:
        exec("same = OldError is NewError", namespace)
    assert namespace["same"]
    assert len(caught) == 1
    exec("same = OldError is NewError", namespace)


def test_a_former_name_catches(namespace):
    exec("lazy from acme import NewError, OldError", namespace)
    program = (
        "try: raise NewError('said')\nexcept OldError as error: message = str(error)"
    )
    with pytest.warns(DeprecationWarning, match="OldError"):
        exec(program, namespace)
    assert namespace["message"].endswith("said")


def test_a_name_that_no_module_has_fails_where_it_is_first_used(namespace):
    exec("lazy from acme import NeverError", namespace)
    with pytest.raises(
        ImportError, match="cannot import name 'NeverError' from 'acme'"
    ):
        exec("NeverError", namespace)


@pytest.fixture
def lazily(monkeypatch):
    """All imports are lazy, of the package too, which is not imported yet."""
    for name in [*sys.modules]:
        if name.partition(".")[0] == "vendor_errors":
            monkeypatch.delitem(sys.modules, name)
    before = sys.get_lazy_imports()
    sys.set_lazy_imports("all")
    yield
    sys.set_lazy_imports(before)


@pytest.mark.parametrize("vendor", VENDORS)
def test_all_works_where_all_imports_are_lazy(lazily, vendor):
    module = importlib.import_module(f"vendor_errors.{vendor}")
    package = sys.modules["vendor_errors"]
    for code, error_class in module.ERRORS.items():
        with pytest.raises(error_class) as raised:
            module.raise_for(code)
        assert isinstance(raised.value, package.VendorError)
        assert type(pickle.loads(pickle.dumps(raised.value))) is type(raised.value)
    if hasattr(module, "raise_for_reply"):
        with pytest.raises(package.UnavailableError) as raised:
            module.raise_for_reply(b"", 502)
        assert type(pickle.loads(pickle.dumps(raised.value))) is type(raised.value)
    for name in {*package.__all__} - {"CATEGORIES"}:
        error = getattr(package, name)("said")
        assert type(pickle.loads(pickle.dumps(error))) is type(error)
