"""What the docstrings of classes say, of rows made to ask for each part of it."""

import ast
import datetime
from dataclasses import replace

import pytest

from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Code, Meaning, Vendor, WholeCode


def meaning(message="", code="7", name="OwnError", **rest):
    rest = {"category": "not_found", **rest}
    text = Message.parse(message)
    return Meaning(code=code, class_name=name, message=text, **rest)


def vendor(*codes, **rest):
    facts = {"families": {}, "apis": {}, "replies": (), "numeric": False, **rest}
    return Vendor(
        name="shop",
        title="Shop",
        url="https://shop.example",
        read=datetime.date(2026, 1, 31),
        codes=codes,
        **facts,
    )


def docs(*codes, **rest):
    base = module_of(vendor(*codes, **rest)).base
    return {each.name: each.doc for each in base}


def doc_of(row, **rest):
    return docs(Code(row.code, (row,)), **rest)[row.class_name]


NOTE = "Code 7: not found, not retryable."


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (meaning("order lost"), ("Order lost.", NOTE)),
        (
            meaning("Order lost. 3 orders or more are kept."),
            ("Order lost.", "3 orders or more are kept.", NOTE),
        ),
        (
            meaning("Order lost", description="Ask the shop for it."),
            ("Order lost.", "Ask the shop for it.", NOTE),
        ),
        # A token says less than the sentence beside it.
        (
            meaning("no_order", description="The order is lost."),
            ("The order is lost.", "The vendor's message is no_order.", NOTE),
        ),
        (meaning("no_order"), ("no_order.", NOTE)),
        # A description without a word of its own is none for a reader.
        (
            meaning("Order lost", description="Returned when the orders have lost."),
            ("Order lost.", NOTE),
        ),
        (
            meaning("Order lost", description="Returned if this order is lost."),
            ("Order lost.", NOTE),
        ),
        # An abbreviation ends no sentence, nor does a number.
        (
            meaning("Error in row no. 5. Mend it."),
            ("Error in row no. 5. Mend it.", NOTE),
        ),
        (
            meaning("Order lost", description="Returned when an order is not lost."),
            ("Order lost.", "Returned when an order is not lost.", NOTE),
        ),
        (meaning(description="The order is lost."), ("The order is lost.", NOTE)),
        (meaning(name="OrderLostError"), ("Order lost.", NOTE)),
        (
            meaning("Order {id} lost", http_status=404, retryable=True),
            (
                "Order {id} lost.",
                "Code 7, HTTP status 404: not found, retryable (the same request may "
                "succeed later). Placeholders: id.",
            ),
        ),
        (
            meaning("Order lost", wordings=(Message("No order"), Message("None."))),
            (
                "Order lost.",
                'Also worded as "No order" or "None." by the vendor.',
                NOTE,
            ),
        ),
        (
            meaning("Order lost", retired=datetime.date(2026, 1, 15)),
            (
                "Order lost.",
                f"{NOTE} Retired: the vendor's table lacks it since 2026-01-15.",
            ),
        ),
    ],
)
def test_a_row(row, expected):
    assert doc_of(row) == expected


def test_a_family_and_apis():
    row = meaning("Lost", family="OrderError", apis=("a", "b"))
    rest = {"families": {"OrderError": "About an order."}, "apis": {"a": "A", "b": "B"}}
    assert doc_of(row, **rest)[-1] == (
        "Code 7 of the A and B APIs, family OrderError: not found, not retryable."
    )


@pytest.mark.parametrize("letter", ["A", "訂"])
def test_a_summary_that_is_too_long(letter):
    text = f"{letter * 6} " * 11 + f"{letter * 6}-{letter * 30} {letter}"
    summary, whole, note = doc_of(meaning(text))
    assert summary.endswith(f"{letter} ...")
    assert text.startswith(summary.removesuffix(" ..."))
    assert (whole, note) == (text + ".", NOTE)


def test_equal_summaries_have_the_code():
    long = (
        "Order lost in the post, in the shop or anywhere else between us and the shop"
    )
    found = docs(
        Code("1", (meaning("Order lost", "1", "OneError"),)),
        Code("2", (meaning("ORDER lost.", "2", "TwoError", description="Yes."),)),
        Code("3", (meaning(long[:70], "3", "ThreeError"),)),
        Code("4", (meaning(long[:70], "4", "FourError"),)),
        Code("x" * 90, (meaning("Order lost", "x" * 90, "LongError"),)),
    )
    assert found["OneError"][0] == "Order lost (code 1)."
    assert found["TwoError"][:2] == ("ORDER lost (code 2).", "Yes.")
    assert found["LongError"][0] == f"Order lost (code ...{'x' * 45})."
    assert found["ThreeError"][:2] == (
        "Order lost in the post, in the shop or anywhere else ... (code 3).",
        f"{long[:70]}.",
    )


def test_a_whole_code_whose_text_is_that_of_a_meaning():
    rows = (
        meaning("Order lost", name="LostError"),
        meaning("Order shut", name="ShutError", category="aborted", retryable=True),
    )
    found = docs(Code("7", rows, WholeCode("OwnError", "Order lost")))
    assert found["LostError"][0] == "Order lost (code 7)."
    assert found["OwnError"] == (
        "Order lost (all of code 7).",
        "Code 7: categories differ, retryable in part.",
    )


def test_the_tree_has_the_codes():
    rows = (
        meaning("Lost", name="LostError", family="OrderError"),
        meaning("Shut", name="ShutError", family="OrderError"),
    )
    child = meaning(
        "Gone", "X" * 80, "GoneError", parent="PlainError", family="OrderError"
    )
    made = vendor(
        Code("6", (meaning("Plain", "6", "PlainError"),)),
        Code("7", rows, WholeCode("RefusedError", "Refused.")),
        Code(child.code, (child,)),
        families={"OrderError": "About an order."},
    )
    text = render(module_of(made), 88)
    assert text.split("::\n\n")[1].split('"""')[0] == (
        "    ShopError\n"
        "        ShopUndocumentedCodeError\n"
        "        PlainError: 6\n"
        "            GoneError:\n"
        f"                    {'X' * 80}, also OrderError\n"
        "        OrderError\n"
        "            RefusedError: 7\n"
        "                LostError: 7\n"
        "                ShutError: 7\n"
    )
    # It is in its parent's place and in its own family.
    assert "class GoneError(PlainError, OrderError):" in text
    assert text.index("class OrderError(") < text.index("class GoneError(")


def test_same_first_sentence_under_one_code():
    rows = (
        meaning("Invalid request. Foo is missing", name="MissingFooError"),
        meaning("Invalid request. Bar is missing", name="MissingBarError"),
    )
    found = docs(Code("7", rows, WholeCode("RefusedError", "Refused.")))
    assert found["MissingFooError"][0] == "Invalid request (MissingFooError)."
    assert found["MissingBarError"][0] == "Invalid request (MissingBarError)."


def test_long_codes_that_end_alike_or_are_wide():
    codes = ["a" + "錯" * 60, "b" + "錯" * 60, "誤" * 33]
    found = docs(
        *(
            Code(code, (meaning("Bad", code, f"No{number}Error"),))
            for number, code in enumerate(codes)
        )
    )
    assert [found[f"No{number}Error"][0] for number in range(3)] == [
        "Bad (No0Error).",
        "Bad (No1Error).",
        f"Bad (code ...{'誤' * 22}).",
    ]


@pytest.mark.parametrize(
    "title",
    ['A"""B', "C:\\xnew", "x\\", '""";print("gone");"""', "{{ x }}", "W" * 45],
)
def test_a_title_stays_in_its_docstring(title):
    row = meaning("Bad")
    made = replace(vendor(Code("7", (row,))), title=title)
    text = render(module_of(made), 88)
    tree = ast.parse(text)
    functions = [each for each in tree.body if isinstance(each, ast.FunctionDef)]
    assert [len(each.body) for each in functions] == [2, 2]
    assert all(len(line) <= 88 for line in text.splitlines())
    names = {"__name__": "shop"}
    exec(text, names)
    assert names["raise_for"].__doc__.startswith("Raise the exception that a code")
