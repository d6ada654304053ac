"""Every row of every table raises what it says; success rows raise nothing."""

import csv
import importlib
import string
from pathlib import Path

import pytest

from vendor_errors import CATEGORIES, RetryableError

SPECS = Path(__file__).parents[2] / "specs"
VENDORS = sorted(path.stem for path in SPECS.glob("*.csv"))


def table(vendor):
    with (SPECS / f"{vendor}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def each_row():
    for vendor in VENDORS:
        for line, row in enumerate(table(vendor), 2):
            for api in row["api"].split() or [None]:
                name = f"{vendor}.csv:{line}-{api or row['code']}"
                yield pytest.param(vendor, row, api, id=name)


ROWS = list(each_row())


def sent(row):
    """Return the message as a server would send it, and its placeholders' values."""
    names = [name for _, name, _, _ in string.Formatter().parse(row["message"]) if name]
    values = {name: f"<{name}>" for name in names}
    return row["message"].format(**values), values


@pytest.mark.parametrize("vendor", VENDORS)
def test_no_row_is_lost_or_invented(vendor):
    lines = (SPECS / f"{vendor}.csv").read_text(encoding="utf-8").splitlines()
    rows = table(vendor)
    assert len(rows) == len(lines) - 1
    module = importlib.import_module(f"vendor_errors.{vendor}")
    errors = {row["code"] for row in rows if row["category"] != "ok"}
    assert module.ERRORS.keys() == errors


@pytest.mark.parametrize(("vendor", "row", "api"), ROWS)
def test_row(vendor, row, api):
    module = importlib.import_module(f"vendor_errors.{vendor}")
    where = {"api": api} if api else {}
    message, values = sent(row)
    details = {"secret": "body"}

    error = module.error_for(row["code"], message, details=details, **where)

    if row["category"] == "ok":
        assert error is None
        assert module.raise_for(row["code"], message, **where) is None
        assert module.raise_for(row["code"], **where) is None
        return
    assert type(error) is getattr(module, row["class"])
    assert error.vendor == vendor
    assert error.code == row["code"]
    assert error.message == message
    if message.isprintable() and len(message) <= 1000:
        assert str(error) == f"[{vendor}:{row['code']}] {message}".rstrip()
    assert row["description"] in error.description
    assert error.http_status == (
        int(row["http_status"]) if row["http_status"] else None
    )
    assert error.category == row["category"]
    assert error.retryable is (row["retryable"] == "yes")
    assert error.params == values
    assert error.details is details
    assert isinstance(error, CATEGORIES[row["category"]])
    assert isinstance(error, RetryableError) == error.retryable
    assert issubclass(type(error), module.ERRORS[row["code"]])
    if row["family"]:
        assert isinstance(error, getattr(module, row["family"]))
    with pytest.raises(type(error)):
        module.raise_for(row["code"], message, **where)
    with pytest.raises(module.ERRORS[row["code"]]):
        module.raise_for(row["code"])


@pytest.mark.parametrize(("vendor", "row", "api"), ROWS)
def test_row_without_message_in_its_api(vendor, row, api):
    module = importlib.import_module(f"vendor_errors.{vendor}")
    error = module.error_for(row["code"], **({"api": api} if api else {}))
    same = [
        other["class"]
        for other in table(vendor)
        if other["code"] == row["code"] and (not api or api in other["api"].split())
    ]
    if same == [""]:
        assert error is None
    elif len(set(same)) == 1:
        assert type(error) is getattr(module, row["class"])
    else:
        assert type(error) is module.ERRORS[row["code"]]
