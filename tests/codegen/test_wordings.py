"""Other texts by which a row is known: read, checked, matched, told, kept, compared."""

import datetime
import importlib.util
import shutil
import sys

import pytest

from vendor_errors_codegen.cli import main
from vendor_errors_codegen.comparing.changes import changes
from vendor_errors_codegen.pipeline import source_of, vendors_of
from vendor_errors_codegen.spec.save import table_text

HEADER = (
    "code,class,category,family,retryable,http_status,api,message,description,wordings"
)
LARGE = "1,TooLargeError,out_of_range,OrderError,no,,a,Order is larger than {limit},,"
CLOSED = "1,ClosedError,failed_precondition,OrderError,no,,b,Order {order} is closed,,"
QUEUED = "2,,ok,,,,a,Queued,,"
FAILED = "2,FailedError,internal,,no,,b,Order {id} failed,,"
SPAM = "3,SpamError,invalid_argument,,no,,a,Spam detected,,"
DONE = "4,,ok,,,,a b,Done,,"
WORDINGS = {
    LARGE: "Order is over {limit} | Too large",
    CLOSED: "{order} was closed",
    QUEUED: "Queues | Queued as {id}",
    FAILED: "",
    SPAM: "Span detected",
    DONE: "",
}
FACTS = """\
title = "Shop"
url = "https://shop.example"
read = 2026-01-31
spelling = "number"

[families]
OrderError = "About an order."

[apis]
a = "A"
b = "B"

[codes.1]
class = "RefusedError"
message = "The order is refused."
"""


def table(**edits):
    """Return the table, with other wordings of the rows whose class is named."""
    rows = []
    for row, wordings in WORDINGS.items():
        code, name, *_ = row.split(",")
        rows.append(row + edits.get(name or f"ok{code}", wordings))
    return "\n".join([HEADER, *rows]) + "\n"


@pytest.fixture
def shop(workplace):
    """The workplace, with this vendor alone."""
    for path in workplace.specs.iterdir():
        path.unlink()
    shutil.rmtree(workplace.out)
    (workplace.specs / "shop.csv").write_text(table())
    (workplace.specs / "shop.toml").write_text(FACTS)
    return workplace


@pytest.fixture
def module(shop, monkeypatch):
    assert shop.run("generate") == 0
    spec = importlib.util.spec_from_file_location("shop", shop.out / "shop.py")
    made = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "shop", made)
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize(
    ("code", "message", "expected", "params"),
    [
        (1, "Order is larger than 5", "TooLargeError", {"limit": "5"}),
        (1, "order is OVER 5", "TooLargeError", {"limit": "5"}),
        (1, "Too large", "TooLargeError", {}),
        (1, "Order 7 is closed", "ClosedError", {"order": "7"}),
        (1, "Order 7 was closed", "ClosedError", {"order": "Order 7"}),
        # It fits both, and the one with more literal text takes it.
        (
            1,
            "Order is larger than 5 is closed",
            "TooLargeError",
            {"limit": "5 is closed"},
        ),
        (1, "Something else", "RefusedError", {}),
        (2, "Order 9 failed", "FailedError", {"id": "9"}),
        (2, "Queued", None, None),
        (2, "queues", None, None),
        (2, "Queued as 12", None, None),
        (2, "Queued at 12", "FailedError", {}),
        (3, "Span detected", "SpamError", {}),
    ],
)
def test_what_a_text_stands_for(module, code, message, expected, params):
    error = module.error_for(code, message)
    if expected is None:
        assert error is None
    else:
        assert (type(error).__name__, dict(error.params)) == (expected, params)


def test_what_an_api_documents_goes_before_what_has_more_literal_text(module):
    text = "Order is larger than 5 is closed"
    error = module.error_for(1, text, api="b")
    assert (type(error), error.params) == (
        module.ClosedError,
        {"order": "is larger than 5"},
    )


def test_an_api_where_a_code_is_success_in_several_wordings_only(module):
    assert module.error_for(2, api="a") is None
    assert isinstance(module.error_for(2, api="b"), module.FailedError)


def test_docstrings_tell_wordings(module):
    assert (
        'Also worded as "Order is over {limit}" or "Too large" by the vendor.'
        in module.TooLargeError.__doc__
    )
    # No text decides here, and it is told all the same.
    assert 'Also worded as "Span detected" by the vendor.' in module.SpamError.__doc__


def test_the_table_comes_out_as_it_went_in(shop):
    (vendor,) = vendors_of(source_of(shop.specs), ["shop"])
    assert table_text(vendor) == table()


@pytest.mark.parametrize(
    ("edits", "line", "said"),
    [
        (
            {"TooLargeError": "Order is over {max}"},
            2,
            "wording 'Order is over {max}' has {max}, and the message has not",
        ),
        (
            {"SpamError": "spam DETECTED."},
            6,
            "wording 'spam DETECTED.' is matched already, as only case or blanks",
        ),
        ({"SpamError": "Span | span"}, 6, "wording 'span' is matched already"),
        (
            {"SpamError": "Span |  spam"},
            6,
            "blanks around wording ' spam': remove them",
        ),
        ({"SpamError": "Span | ."}, 6, "wording '.' has no text of its own"),
        ({"SpamError": "{"}, 6, "bad placeholder: write {name} for a placeholder"),
        (
            {"ClosedError": "too large"},
            3,
            "same code and message as line 2: give both one class",
        ),
        (
            {"ClosedError": "Order {order}is over"},
            3,
            "'Order is over is over' could be this message and that of line 2 too: "
            "give both one class, or tell them apart",
        ),
        (
            {"ok2": "Queued | Order {id}failed"},
            4,
            "wording 'Queued' is matched already",
        ),
        (
            {"ok2": "Order {id}failed"},
            5,
            "same code and message as line 4: tell them apart",
        ),
    ],
)
def test_wordings_that_make_no_sense(shop, capsys, edits, line, said):
    (shop.specs / "shop.csv").write_text(table(**edits))
    assert shop.run("check") == 2
    assert f"shop.csv:{line}: {said}" in capsys.readouterr().err


def differences(shop, old, new):
    vendors = []
    for text in (old, new):
        (shop.specs / "shop.csv").write_text(text)
        vendors.append(vendors_of(source_of(shop.specs), ["shop"]))
    return [f"{each.level.name.lower()}: {each.text}" for each in changes(*vendors)]


def test_one_more_is_minor(shop):
    assert differences(shop, table(TooLargeError="Too large"), table()) == [
        'minor: wording "Order is over {limit}" of `TooLargeError` added'
    ]
    assert differences(shop, table(SpamError=""), table(ok4="Made")) == [
        'minor: wording "Span detected" of `SpamError` added',
        'minor: wording "Made" of `success 4` added',
    ]


def test_one_less_is_major_where_it_chooses_a_class(shop):
    assert differences(shop, table(), table(TooLargeError="Too large")) == [
        'patch: wording "Order is over {limit}" of `TooLargeError` removed',
        'major: code `1` with "Order is over limit" stands for `RefusedError`, not '
        "`TooLargeError`",
    ]
    assert differences(shop, table(), table(ok2="Queues")) == [
        'patch: wording "Queued as {id}" of `success 2` removed',
        'major: code `2` with "Queued as id" stands for `FailedError`, not `success`',
    ]
    assert differences(shop, table(ok4="Made"), table(ok4="", SpamError="")) == [
        'patch: wording "Span detected" of `SpamError` removed',
        'patch: wording "Made" of `success 4` removed',
    ]


def test_the_shown_text_and_a_wording_change_places(shop):
    swapped = table(SpamError="Spam detected").replace(
        "a,Spam detected", "a,Span detected"
    )
    assert differences(shop, table(), swapped) == [
        "patch: message of `SpamError` changed"
    ]


def imported(shop, page):
    path = shop.specs.parent / "page.md"
    path.write_text(page)
    folders = ["--vendor", "shop", "--specs", str(shop.specs)]
    assert main(["import", str(path), *folders]) == 0
    return (shop.specs / "shop.csv").read_text()


PAGE = """
| Code | Message |
|---|---|
| 1 | Order is over {limit} |
| 1 | {order} was closed |
| 2 | Queues |
| 2 | Order {id} failed |
| 3 | Span detected |
| 4 | Done |
"""


@pytest.fixture
def today(monkeypatch):
    day = datetime.date(2026, 1, 31)
    monkeypatch.setattr("vendor_errors_codegen.cli._today", lambda: day)


def test_a_page_that_has_a_wording_changes_nothing(shop, today):
    assert imported(shop, PAGE) == table()


def test_a_page_that_says_something_else_keeps_the_wordings(shop, today):
    page = PAGE.replace("Span detected", "Too much spam")
    expected = table().replace("Spam detected", "Too much spam")
    assert imported(shop, page) == expected


def test_a_page_with_a_wording_leaves_the_shown_text_alone(shop, today):
    page = PAGE.replace("Span detected", "Span  DETECTED now")
    (shop.specs / "shop.csv").write_text(table(SpamError="span detected NOW. | Span"))
    assert imported(shop, page) == table(SpamError="span detected NOW. | Span")


def test_wordings_that_a_new_message_does_not_allow_are_left_out(shop, today, capsys):
    (shop.specs / "shop.csv").write_text(table(FailedError="{id} has failed | Failed"))
    page = PAGE.replace("Order {id} failed", "It failed")
    text = imported(shop, page)
    assert "2,FailedError,internal,,no,,b,It failed,,Failed\n" in text
    assert (
        "code 2: wording '{id} has failed' dropped, it has {id}, and the message has "
        "not\n"
    ) in capsys.readouterr().out
