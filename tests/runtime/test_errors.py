"""What the constructor takes and refuses, and what an error shows of itself."""

import traceback

import pytest

import vendor_errors
from vendor_errors import (
    NotFoundError,
    RetryableError,
    VendorError,
    fuseclick,
    imiconnect,
    octopush,
)


def test_a_user_catches_by_code_family_category_vendor_and_root():
    for wanted in (
        fuseclick.OfferNotFoundError,
        fuseclick.OfferError,
        NotFoundError,
        fuseclick.FuseclickError,
        VendorError,
    ):
        with pytest.raises(wanted):
            fuseclick.raise_for(6304)
    with pytest.raises(RetryableError):
        fuseclick.raise_for(6041)


def test_public_names_are_those_of_the_package():
    for name in {*vendor_errors.__all__} - {"CATEGORIES"}:
        assert getattr(vendor_errors, name).__module__ == "vendor_errors"


def test_every_category_has_its_class():
    own = {
        error_class
        for name in vendor_errors.__all__
        if name.endswith("Error")
        and "category" in vars(error_class := getattr(vendor_errors, name))
    }
    assert {*vendor_errors.CATEGORIES.values()} == own - {VendorError}
    for category, error_class in vendor_errors.CATEGORIES.items():
        assert error_class.category == category
        assert error_class.__bases__ == (VendorError,)


def test_str_and_repr():
    error = octopush.error_for("104")
    assert str(error) == "[octopush:104] You have run out of credit."
    assert repr(error) == f"<InsufficientCreditError {error}>"
    error = octopush.error_for("104", "Plus de crédit")
    assert str(error) == "[octopush:104] Plus de crédit"
    assert repr(error) == "<InsufficientCreditError [octopush:104] Plus de crédit>"


def test_str_without_a_code_or_a_message():
    assert str(NotFoundError("Gone")) == "Gone"
    assert str(NotFoundError()) == ""
    assert repr(NotFoundError()) == "<NotFoundError>"
    assert str(vendor_errors.UndocumentedCodeError("", code="7")) == "[7]"
    assert str(vendor_errors.UndocumentedCodeError()) == "Undocumented code"
    error = vendor_errors.UndocumentedCodeError(code="7")
    assert str(error) == "[7] Undocumented code 7"


def test_placeholders_fill_the_message():
    error = fuseclick.InvalidGeoStateError(state="{country}", country="FR")
    assert str(error) == "[fuseclick:6359] Invalid GEO State: {country} of Country FR"
    assert error.args == ("Invalid GEO State: {country} of Country FR",)
    assert error.params == {"state": "{country}", "country": "FR"}
    assert fuseclick.ParameterOutOfBoundsError(
        min=1, max=9, param_name="page"
    ).params == {
        "min": "1",
        "max": "9",
        "param_name": "page",
    }


def test_without_placeholders_the_message_keeps_them():
    assert fuseclick.InvalidTierIdError().message == "Invalid Tier ID {tier_id}"
    assert fuseclick.InvalidTierIdError.placeholders == ("tier_id",)


def test_a_message_goes_before_placeholders():
    error = fuseclick.InvalidGeoStateError("No such state", state="ZZ", country="FR")
    assert error.message == "No such state"
    assert error.params == {"state": "ZZ", "country": "FR"}


def test_an_unknown_placeholder_is_refused():
    with pytest.raises(TypeError, match=r"InvalidTierIdError\(\) .* 'tier'"):
        fuseclick.InvalidTierIdError(tier="5")


def test_a_missing_placeholder_is_refused():
    expected = r"InvalidGeoStateError\(\) missing .* 'country': .* state, country"
    with pytest.raises(TypeError, match=expected):
        fuseclick.InvalidGeoStateError(state="ZZ")


def test_details_are_in_no_text():
    error = octopush.error_for("104", "No credit", details={"token": "s3cret"})
    texts = [str(error), repr(error), *traceback.format_exception(error)]
    assert "s3cret" not in "".join(texts)


@pytest.mark.parametrize("arguments", [["104"], ["104", "No credit"], ["999"]])
def test_raising_leaves_no_reference_cycle(arguments):
    with pytest.raises(VendorError) as caught:
        octopush.raise_for(*arguments)
    for frame, _ in traceback.walk_tb(caught.tb.tb_next):
        assert caught.value not in frame.f_locals.values()


@pytest.mark.parametrize("module", [octopush, imiconnect])
def test_refusing_leaves_no_reference_cycle(module):
    for function in (module.raise_for, module.error_for):
        with pytest.raises(TypeError) as caught:
            function(None)
        for frame, _ in traceback.walk_tb(caught.tb.tb_next):
            assert caught.value not in frame.f_locals.values()


def test_an_error_has_no_context_of_the_lookup():
    for code in ("104", "0104", "999"):
        with pytest.raises(VendorError) as caught:
            octopush.raise_for(code)
        assert caught.value.__context__ is None
