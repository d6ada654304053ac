"""A group of errors is an exception of its vendor that crosses as all others do."""

import copy
import pickle

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
