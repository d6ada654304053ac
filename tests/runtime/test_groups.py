"""A group of errors is an exception of its vendor that crosses as all others do."""

import copy
import pickle
import threading

import pytest

from vendor_errors import octopush

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


def pickle_and_load(error):
    return pickle.loads(pickle.dumps(error))


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
