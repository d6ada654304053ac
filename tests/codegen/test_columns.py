"""What a page says of its codes is found, whatever its columns are called."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vendor_errors_codegen.importing.columns import Columns
from vendor_errors_codegen.importing.readers.table import PageError, Table
from vendor_errors_codegen.importing.rows import PageRow, page_rows


def table(*lines):
    """Make a table of lines with `|` between the cells."""
    header, *rows = (tuple(map(str.strip, line.split("|"))) for line in lines)
    return Table(header, tuple(rows), is_loose=True)


def read(*tables, **told):
    """Return the rows of tables as tuples, and the notes on them."""
    notes = []
    rows = page_rows(tables, Columns(**told), notes)
    return [(r.code, r.message, r.description, r.http_status) for r in rows], notes


# A table, and what its columns are: the code, the message, the description and the
# HTTP status, by position from 1, 0 for none.
KINDS = {
    "code and description": (
        ["Error Code | Description", "6000 | No such API", "6001 | No network"],
        (1, 2, 0, 0),
    ),
    "name and definition": (
        ["Name | Definition", "000 | OK", "100 | POST request missing."],
        (1, 2, 0, 0),
    ),
    "message and description": (
        ["Code | Message | Description", "1 | Bad key | It is bad.", "2 | Gone | No."],
        (1, 2, 3, 0),
    ),
    "description and message": (
        [
            "Description | Error message | Errno",
            "It is bad. | Bad | 1",
            "No. | Gone | 2",
        ],
        (3, 2, 1, 0),
    ),
    "HTTP status beside the code": (
        ["Error Code | Http Status | Error Message", "A1 | 403 Forbidden | Denied"],
        (1, 3, 0, 2),
    ),
    "HTTP code before the code": (
        [
            "HTTP code | Code | Text",
            "404 | E_GONE | It is gone",
            "404 | E_OLD | Too old",
        ],
        (2, 3, 0, 1),
    ),
    "statuses in a second column of codes": (
        ["Code | Error code | Text", "400 | 1 | Bad key", "400 | 2 | No key"],
        (2, 3, 0, 1),
    ),
    "keys of JSON": (
        ["httpStatusCode | errorCode | userMessage", "400 | 1 | Bad", "401 | 2 | None"],
        (2, 3, 0, 1),
    ),
    "errors that are names": (
        ["Error | Meaning", "invalid_key | The key is bad.", "gone | It went."],
        (1, 2, 0, 0),
    ),
    "an error's name and its number": (
        [
            "Name | Error number | Description",
            "GONE | 7 | It went.",
            "OLD | 8 | It is.",
        ],
        (2, 1, 3, 0),
    ),
    "a message among other columns": (
        [
            "Code | Type | Retryable | Message",
            "1 | auth | no | Bad",
            "2 | api | no | Off",
        ],
        (1, 4, 0, 0),
    ),
    "causes and solutions": (
        [
            "Code | Cause | Solution",
            "1 | The key is bad | Use it",
            "2 | It went | Wait a",
        ],
        (1, 2, 3, 0),
    ),
    "a foreign language": (
        ["Fehlernummer | Kurz | Lang", "17 | Nicht da | Die Datei ist nicht da."],
        (1, 2, 3, 0),
    ),
    "a foreign language, the other way round": (
        ["Lang | Fehlernummer | Kurz", "Die Datei ist nicht da. | 17 | Nicht da"],
        (2, 3, 1, 0),
    ),
    "words of which the last counts": (
        ["Error code description | Error code (number)", "It is bad. | 1", "No. | 2"],
        (2, 1, 0, 0),
    ),
    "words of which the first counts": (
        ["Description of error | Number of error", "It is bad. | 1", "It went. | 2"],
        (2, 1, 0, 0),
    ),
    "no text at all": (["Code | Count", "1 | 17", "2 | 18"], (1, 0, 0, 0)),
    "no header in two columns": (["600 | Bad key", "601 | Too late"], (1, 2, 0, 0)),
    "no header in four": (
        ["E_KEY | 401 | Bad key | The key is bad.", "E_OLD | 410 | Old | It is old."],
        (1, 3, 4, 2),
    ),
    "no header but a long text": (
        ["GONE | What you are looking for is not there.", "OLD | It is too old."],
        (1, 2, 0, 0),
    ),
}


@pytest.mark.parametrize(("lines", "positions"), KINDS.values(), ids=KINDS)
def test_columns_are_found(lines, positions):
    page = table(*lines)
    rows, (note,) = read(page)
    headless = "column" in note
    cells = [("", *row) for row in ([page.header] if headless else []) + [*page.rows]]
    assert rows == [
        (*(row[position] for position in positions[:3]), row[positions[3]][:3])
        for row in cells
    ]


def test_note_says_which_column_is_what():
    header = "Code | Error Message | Meaning | HTTP status"
    rows, notes = read(
        table(header, "A1 | Bad key | It is bad. | 401"),
        table("Name | Definition", "100 | Missing"),
        table("600 | Bad key", "601 | Too late"),
    )
    assert len(rows) == 4
    assert notes == [
        'table 1: code from "Code", message from "Error Message", description from '
        '"Meaning", HTTP status from "HTTP status"',
        'table 2: code from "Name", message from "Definition"',
        "table 3: code from column 1, message from column 2",
    ]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("404", "404"),
        ("404 Not Found", "404"),
        ("HTTP/1.1 404 (Not Found)", "404"),
        ("", ""),
        ("4xx", ""),
        ("400, 404", ""),
        ("600", ""),
        ("none", ""),
    ],
)
def test_http_status(cell, status):
    rows, _ = read(table("Code | Text | HTTP", "1 | Gone | 500", f"2 | Old | {cell}"))
    assert rows == [("1", "Gone", "", "500"), ("2", "Old", "", status)]


@pytest.mark.parametrize("header", ["HTTP status", "Status", "Response code"])
def test_http_status_is_the_code_where_there_is_no_other(header):
    rows, _ = read(table(f"{header} | Text", "404 Not Found | Gone", "500 | Broken"))
    assert rows == [("404", "Gone", "", "404"), ("500", "Broken", "", "500")]


OTHER_TABLES = [
    table("Home | Products", "Docs | Prices"),
    table("Parameter | Description", "api_key | Your key", "page_2 | The page"),
    table("Name | Type | Description", "key | string | Your key", "page | int | Page"),
    table("Version | Changes", "1.0 | The first", "1.1 | The second"),
    table("Error | Description", "Bad key | It is bad.", "No key | There is none."),
]


@pytest.mark.parametrize("other", OTHER_TABLES)
def test_table_without_codes_is_skipped(other):
    rows, notes = read(other, table("Code | Text", "1 | Bad key"))
    assert rows == [("1", "Bad key", "", "")]
    assert notes == [
        f"table 1 ({', '.join(other.header)}): no column of codes, skipped",
        'table 2: code from "Code", message from "Text"',
    ]


def test_page_without_codes():
    with pytest.raises(PageError) as caught:
        read(*OTHER_TABLES[:2], OTHER_TABLES[0])
    assert str(caught.value) == (
        "no codes found: the tables have the columns (Home, Products) (Parameter, "
        "Description); name the column of the codes with --code"
    )


# A row below those of code 1, what it gives, and the note on it.
ODD_ROWS = {
    "no code": (
        " | No key | There is none.",
        [("1", "No key", "There is none.")],
        'table 1, row 2 ("No key"): no code, joined to 1',
    ),
    "no code and no cell for it": (
        "No key | There is none. | ",
        [("1", "No key", "There is none.")],
        'table 1, row 2 ("No key"): no code, joined to 1',
    ),
    "no message": ("2 | | ", [("2", "", "")], ""),
    "no description": ("2 | Gone | ", [("2", "Gone", "")], ""),
    "nothing": (" | | ", [], ""),
    "no more than what is there": ("1 | Bad key | It is bad.", [], ""),
    "the header": (
        "Code | Message | Description",
        [],
        'table 1, row 2 ("Code"): the header again, skipped',
    ),
    "a heading in one cell": (
        "Errors of events | | ",
        [],
        'table 1, row 2 ("Errors of events"): a text for the rows below, skipped',
    ),
    "a heading in all cells": (
        "Events | Events | Events",
        [],
        'table 1, row 2 ("Events"): a text for the rows below, skipped',
    ),
    "a list of codes": (
        "100, 101 | Gone | It went.",
        [("100, 101", "Gone", "It went.")],
        'table 1, row 2 ("100, 101"): looks like several codes, kept as one',
    ),
    "a range of codes": (
        "100-105 | Gone | ",
        [("100-105", "Gone", "")],
        'table 1, row 2 ("100-105"): looks like several codes, kept as one',
    ),
    "a code with a hyphen": ("E-17 | Gone | ", [("E-17", "Gone", "")], ""),
}


@pytest.mark.parametrize(("line", "expected", "note"), ODD_ROWS.values(), ids=ODD_ROWS)
def test_odd_row(line, expected, note):
    rows, notes = read(
        table("Code | Message | Description", "1 | Bad key | It is bad.", line)
    )
    assert rows[1:] == [(*row, "") for row in expected]
    assert notes[1:] == [note] * bool(note)


def test_row_without_a_code_above():
    rows, notes = read(table("Code | Text", " | No key", "1 | Bad key"))
    assert rows == [("1", "Bad key", "", "")]
    assert notes[1:] == ['table 1, row 1 ("No key"): no code, skipped']


def test_row_with_text_in_no_column_of_use():
    rows, notes = read(table("Code | Since | Text", "1 | 2.0 | Bad key", " | 2.1 | "))
    assert rows == [("1", "Bad key", "", "")]
    assert notes[1:] == ['table 1, row 2 ("2.1"): no code, skipped']


def test_code_above_is_of_the_same_table():
    rows, notes = read(
        table("Code | Text", "1 | Bad key"), table("Code | Text", " | Old", "2 | Gone")
    )
    assert rows == [("1", "Bad key", "", ""), ("2", "Gone", "", "")]
    assert notes[2:] == ['table 2, row 1 ("Old"): no code, skipped']


def test_most_rows_shifted():
    rows, notes = read(
        table(
            "Code | Message | Description",
            "7000 | Invalid JSON | Returned when the JSON is invalid.",
            "7003 | Text missing | ",
            "param 'push' is missing | Returned when the parameter is missing. | ",
            "param 'sms' is missing | Returned when the object is missing. | ",
            "param 'fb' is missing | Returned when Facebook is missing. | ",
            "7004 | Invalid priority | Returned when the priority is not 1 to 5.",
        )
    )
    assert [row[:2] for row in rows] == [
        ("7000", "Invalid JSON"),
        ("7003", "Text missing"),
        ("7003", "param 'push' is missing"),
        ("7003", "param 'sms' is missing"),
        ("7003", "param 'fb' is missing"),
        ("7004", "Invalid priority"),
    ]
    assert [note.rpartition(": ")[2] for note in notes[1:]] == [
        "no code, joined to 7003"
    ] * 3


def test_codes_with_blanks_are_not_shifted():
    page = table("Code | Text | Notes", "Bad key | Wrong | See a", "No key | None | ")
    assert read(page, code="Code")[0] == [
        ("Bad key", "Wrong", "See a", ""),
        ("No key", "None", "", ""),
    ]


def test_equal_rows_are_given_once():
    page = table("Code | Text", "1 | Bad key", "2 | Gone", "1 | Bad key", "1 | Old key")
    assert page_rows([page, page], Columns(), []) == [
        PageRow("1", "Bad key", "", ""),
        PageRow("2", "Gone", "", ""),
        PageRow("1", "Old key", "", ""),
    ]


@pytest.mark.parametrize(
    "told",
    [
        {"code": "Reason", "message": "Code", "http_status": "No. of  days"},
        {"code": " reASon ", "message": "co de", "http_status": "no.ofdays"},
        {"code": "2", "message": "1", "http_status": "3"},
    ],
)
def test_told_columns(told):
    page = table("Code | Reason | No. of days", "1 | Bad key | 404", "2 | Gone | 410")
    rows, notes = read(page, **told)
    assert rows == [("Bad key", "1", "", "404"), ("Gone", "2", "", "410")]
    assert notes == [
        'table 1: code from "Reason", message from "Code", HTTP status from '
        '"No. of days"'
    ]


def test_a_header_in_capitals():
    rows = ("1 | Bad key", "2 | Gone away")
    page = table("NUMBER | NAME", *rows)
    expected = [("1", "Bad key", "", ""), ("2", "Gone away", "", "")]
    assert read(page, code="NUMBER")[0] == expected
    assert read(replace(page, is_headed=True))[0] == expected


def test_codes_that_are_words():
    page = table("Code | Text", "Unauthorized | Unauthorized", "AccessDenied | ")
    assert [row[0] for row in read(page)[0]] == ["Unauthorized", "AccessDenied"]


def test_a_code_with_a_blank_is_a_code_where_no_cell_is_left_out():
    page = table("Code | Text | Hint", "E2 | Busy | Wait", "RATE LIMIT | Too many | ")
    codes = ["E2", "RATE LIMIT"]
    assert [row[0] for row in read(page)[0]] == ["E2", "E2"]
    assert [row[0] for row in read(page, code="code")[0]] == codes
    assert [row[0] for row in read(replace(page, is_loose=False))[0]] == codes


def test_columns_that_are_not_used_are_named():
    _, notes = read(table("Code | Message | Since | Scope", "1 | Bad | 2020 | all"))
    assert notes[0].endswith('message from "Message", not used: Since, Scope')


def test_position_goes_before_a_header_that_is_a_number():
    rows, _ = read(table("2 | Bad key", "1 | Gone"), code="1", message="2")
    assert rows == [("2", "Bad key", "", ""), ("1", "Gone", "", "")]


def test_table_without_the_told_code_is_skipped():
    rows, notes = read(
        table("Code | Text", "1 | Bad key"),
        table("Reason | Text", "Gone | It went.", "Old | It is."),
        code="Reason",
    )
    assert rows == [("Gone", "It went.", "", ""), ("Old", "It is.", "", "")]
    assert notes[0] == "table 1 (Code, Text): no column of codes, skipped"


def test_told_description_leaves_the_rest_to_find():
    page = table(
        "Code | Message | Help | Description", "1 | Bad | Use it. | It is bad."
    )
    assert read(page, description="help")[0] == [("1", "Bad", "Use it.", "")]


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ({"code": "Id"}, "--code: no column 'Id'"),
        ({"message": "3"}, "--message: no column '3'"),
        ({"http_status": "0"}, "--http-status: no column '0'"),
        (
            {"code": "Text", "message": "2"},
            "code and message cannot be one column",
        ),
    ],
)
def test_told_columns_that_cannot_be(told, message):
    with pytest.raises(PageError) as caught:
        read(table("Code | Text", "1 | Bad key"), **told)
    found, _, tables = str(caught.value).partition(" the tables have the columns ")
    assert (found.rstrip(",:"), tables) == (message, "(Code, Text)")


words = st.sampled_from(
    [
        *("", "Code", "Message", "HTTP status", "Name", "Description", "1", "2", "1-3"),
        *("404", "404 Not Found", "E_GONE", "Gone", "It went away.", "a b c d e f g h"),
    ]
)
tables = st.integers(2, 4).flatmap(
    lambda width: st.lists(
        st.tuples(*[words | st.text(max_size=3).map(str.strip)] * width), min_size=2
    ).map(lambda rows: Table(rows[0], tuple(rows[1:])))
)


@given(
    page=st.lists(tables, max_size=3), told=st.builds(Columns, *[st.none() | words] * 4)
)
def test_any_tables_have_rows_or_a_page_error(page, told):
    cells = {cell for table in page for row in table.rows for cell in row}
    cells |= {cell for table in page for cell in table.header}
    notes = []
    try:
        rows = page_rows(page, told, notes)
    except PageError:
        return
    assert rows
    assert len(notes) >= len(page)
    for row in rows:
        assert row.code in cells or row.code == row.http_status
        assert {row.message, row.description} <= {"", *cells}
        assert row.http_status == "" or 100 <= int(row.http_status) <= 599
