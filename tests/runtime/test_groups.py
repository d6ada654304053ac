"""A group of errors is an exception of its vendor that crosses as all others do."""

import copy
import pickle
import sys
import threading
import traceback

import pytest

from vendor_errors import (
    RetryableError,
    UndocumentedCodeError,
    VendorError,
    imiconnect,
    octopush,
)

BODY = {
    "error_code": "104",
    "failures": [
        {"error_code": "150", "recipient": "+33600000001"},
        {"error_code": "153", "recipient": "+33600000002"},
    ],
}


def group_of(body):
    """Return the group that a reply raises."""
    with pytest.raises(octopush.OctopushErrorGroup) as caught:
        octopush.raise_for_reply(body)
    return caught.value.with_traceback(None)


def group_with(*codes):
    """Return the group of a reply of which parts failed."""
    return group_of({"failures": [{"error_code": code} for code in codes]})


def pickle_and_load(error):
    return pickle.loads(pickle.dumps(error))


def assert_same(new, old):
    assert type(new) is type(old)
    assert (str(new), repr(new)) == (str(old), repr(old))
    expected = {name: value for name, value in vars(old).items() if name != "details"}
    assert {**vars(new), "details": None} == {**expected, "details": None}
    assert new.details == old.details
    if isinstance(old, ExceptionGroup):
        for pair in zip(new.exceptions, old.exceptions, strict=True):
            assert_same(*pair)


@pytest.mark.parametrize(
    "base",
    [octopush.OctopushErrorGroup, octopush.OctopushError, VendorError, ExceptionGroup],
)
def test_except_catches_a_group(base):
    caught = None
    try:
        octopush.raise_for_reply(BODY)
    except base as error:
        caught = error
    assert len(caught.exceptions) == 3


def test_except_star_takes_a_group_apart():
    caught = {}
    try:
        octopush.raise_for_reply(BODY, 400)
    except* octopush.InsufficientCreditError as some:
        caught["104"] = some
    except* RetryableError as some:
        caught["153"] = some
    except* octopush.OctopushError as some:
        caught["150"] = some
    assert [*caught] == ["104", "153", "150"]
    for code, group in caught.items():
        assert type(group) is octopush.OctopushErrorGroup
        assert [error.code for error in group.exceptions] == [code]
        assert group.details is BODY
        assert group.http_status == 400


def test_a_group_is_split():
    group = group_of(BODY)
    group.add_note("A note.")
    some, rest = group.split(RetryableError)
    assert [error.code for error in some.exceptions] == ["153"]
    assert [error.code for error in rest.exceptions] == ["104", "150"]
    # What all of them have in common is said of those that are left.
    assert (group.retryable, some.retryable, rest.retryable) == (False, True, False)
    assert some.category == "unavailable"
    assert some.exceptions[0] is group.exceptions[2]
    assert some.__notes__ == ["A note."]
    assert group.subgroup(lambda error: error.code == "999") is None
    assert type(group.derive([ValueError()])) is octopush.OctopushErrorGroup


@pytest.mark.parametrize(
    ("codes", "retryable"),
    [
        (["153"], True),
        (["153", "206"], True),
        (["153", "150"], False),
        (["153", "999"], None),
        (["999", "150"], False),
    ],
)
def test_a_group_is_retryable_if_all_of_its_errors_are(codes, retryable):
    assert group_with(*codes).retryable is retryable


def test_the_category_of_a_group_is_that_of_all_its_errors():
    assert group_with("153", "153").category == "unavailable"
    assert group_with("153", "150").category == "unknown"


def test_what_a_group_says():
    group = group_of(BODY)
    message = "The reply failed with 104, and 2 of its parts: 150, 153"
    assert str(group) == f"[octopush:group] {message}"
    assert repr(group) == f"<OctopushErrorGroup [octopush:group] {message}>"
    assert group.args[0] == group.message == message
    assert group.as_dict() == {
        "type": "vendor_errors.octopush.OctopushErrorGroup",
        "vendor": "octopush",
        "code": "group",
        "qualified_code": "octopush:group",
        "message": message,
        "description": "",
        "category": "unknown",
        "retryable": False,
        "http_status": None,
        "params": {},
        "url": octopush.OctopushError.url,
        "help_url": None,
    }
    assert group.as_problem() == {
        "type": "about:blank",
        "title": "Parts of the reply failed",
        "status": 502,
        "vendor": "octopush",
        "code": "group",
        "retryable": False,
        "detail": message,
    }


def test_a_hostile_code_cannot_forge_a_log():
    codes = ["9\n8", "x" * 100_000, "\u202e\ud800", "\x1b[31m", "a\tb", "c"]
    for group in (group_with(*codes), group_with("9\n8")):
        for shown in (str(group), repr(group), group.message):
            assert "\n" not in shown
            assert "\x1b" not in shown
            assert "\u202e" not in shown
            assert len(shown) < 6_000
        assert len(str(group)) < 1_100
    body = {"error_code": "1\n2", "failures": [{"error_code": "104"}]}
    assert group_of(body).message.startswith("The reply failed with 1 2, and 1 of ")


def test_a_group_in_a_traceback_shows_its_errors_and_no_details():
    body = {"failures": [{"error_code": "150", "token": "s3cret"}] * 2}
    shown = "".join(traceback.format_exception(group_of(body)))
    assert shown.count("[octopush:150]") == 2
    assert "[octopush:group] 2 parts of the reply failed: 150" in shown
    assert "s3cret" not in shown


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_group_is_pickled(protocol):
    group = group_of(BODY)
    group.add_note("A note.")
    group.__cause__ = ValueError("the cause")
    group.exceptions[1].__cause__ = octopush.error_for("153")
    new = pickle.loads(pickle.dumps(group, protocol))
    assert_same(new, group)
    assert repr(new.__cause__) == "ValueError('the cause')"
    assert type(new.exceptions[1].__cause__) is octopush.RouteCongestedError
    assert new.exceptions[1].details is new.details["failures"][0]


def test_a_copy_of_a_group_shares_its_errors():
    group = group_of(BODY)
    group.__cause__ = ValueError("the cause")
    new = copy.copy(group)
    assert_same(new, group)
    assert new.exceptions == group.exceptions
    assert new.details is group.details
    assert new.__cause__ is group.__cause__


def test_its_arguments_rebuild_a_group():
    group = group_of({"failures": BODY["failures"]})
    new = type(group)(*group.args)
    assert str(new) == str(group)
    assert new.exceptions == group.exceptions
    assert (new.category, new.retryable) == (group.category, group.retryable)


def test_a_group_needs_errors():
    with pytest.raises(ValueError, match="non-empty"):
        octopush.OctopushErrorGroup("none", [])
    with pytest.raises(TypeError):
        octopush.OctopushErrorGroup()


def test_details_of_a_member_that_cannot_be_pickled_become_a_text():
    part = {"error_code": "150", "lock": threading.Lock()}
    group = group_of({"failures": [part, {"error_code": "153"}]})
    new = pickle_and_load(group)
    lost = "<builtins.dict that could not be pickled>"
    assert [error.details for error in new.exceptions] == [lost, {"error_code": "153"}]
    assert new.details == lost
    assert [error.code for error in new.exceptions] == ["150", "153"]


def test_a_group_of_many_errors_crosses():
    group = group_with(*["150"] * 2_000)
    assert_same(pickle_and_load(group), group)
    assert_same(copy.deepcopy(group), group)


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("OctopushErrorGroup", group_of(BODY)),
        ("OctopushHttpUnavailableError", octopush.errors_of_reply(None, 502)[0]),
        ("OctopushMissingCodeError", octopush.errors_of_reply(None)[0]),
    ],
)
def test_a_release_that_lacks_the_class_keeps_what_it_says(monkeypatch, name, error):
    data = pickle.dumps(error)
    monkeypatch.delattr(octopush, name)
    new = pickle.loads(data)
    assert type(new) is octopush.OctopushUndocumentedCodeError
    assert (str(new), new.qualified_code) == (str(error), error.qualified_code)
    assert (new.details, new.http_status) == (error.details, error.http_status)
    monkeypatch.setitem(sys.modules, "vendor_errors.octopush", None)
    new = pickle.loads(data)
    assert type(new) is UndocumentedCodeError
    assert (str(new), new.qualified_code) == (str(error), error.qualified_code)


class MineError(imiconnect.ImiconnectErrorGroup):
    """A user's own class of groups."""


def test_a_subclass_of_a_user_stays_what_it_is():
    member = imiconnect.error_for("7003")
    group = MineError("mine", [member])
    group.extra = [1]
    for cross in (pickle_and_load, copy.copy, copy.deepcopy):
        new = cross(group)
        assert type(new) is MineError
        assert (str(new), new.extra) == ("[imiconnect:group] mine", [1])
    assert type(group.subgroup(VendorError)) is MineError


@pytest.mark.parametrize("cross", [pickle_and_load, copy.deepcopy])
def test_a_group_crosses_as_what_others_hold(cross):
    group = group_of(BODY)
    error = octopush.error_for("153", details={"group": group})
    error.__cause__ = group
    new = cross(error)
    for held in (new.__cause__, new.details["group"]):
        assert type(held) is octopush.OctopushErrorGroup
        assert str(held) == str(group)
        assert [each.code for each in held.exceptions] == ["104", "150", "153"]


def test_a_deep_copy_has_copies_of_the_members():
    group = group_of(BODY)
    new = copy.deepcopy(group)
    assert new.message == group.message
    assert new.details == group.details
    assert new.details is not group.details
    for copied, member in zip(new.exceptions, group.exceptions, strict=True):
        assert type(copied) is type(member)
        assert copied is not member
    # What they share, their copies share.
    assert new.exceptions[0].details is new.details
    assert new.exceptions[1].details is new.details["failures"][0]
    assert new.args == (new.message, [*new.exceptions])


def test_a_deep_copy_of_members_that_refer_to_their_group():
    group = group_of(BODY)
    whole, first, last = group.exceptions
    whole.details = {"group": group}
    first.__context__ = group
    last.__cause__ = whole
    above = octopush.error_for("153", details=[last, group])
    above.__cause__, above.__context__ = group, first
    for error in (group, whole, first, last, above):
        copied = copy.deepcopy([error, *group.exceptions, group, above])
        _, new_whole, new_first, new_last, new, new_above = copied
        assert new is not group
        assert new.exceptions == (new_whole, new_first, new_last)
        assert new_whole.details == {"group": new}
        assert new_first.__context__ is new
        assert new_last.__cause__ is new_whole
        assert new_above.details == [new_last, new]
        assert new_above.__cause__ is new
        assert new_above.__context__ is new_first


def test_a_deep_copy_shares_what_cannot_be_copied():
    lock = threading.Lock()
    group = group_of({"failures": [{"error_code": "150", "lock": lock}] * 2})
    new = copy.deepcopy(group)
    assert new.exceptions[0] is not group.exceptions[0]
    assert new.exceptions[0].details is group.exceptions[0].details
