"""Bad specs are refused, each problem with its file, its line and what to do."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vendor_errors_codegen.spec.messages import Message, undecided
from vendor_errors_codegen.spec.shape import COLUMNS

# The file, a text in it and what takes its place, the line and what is said of it.
ONE_PROBLEM = {
    "an unknown column": (
        "plain.csv",
        ("message,description", "message,description,colour"),
        1,
        "unknown column 'colour': known are code,class,",
    ),
    "a missing column": (
        "plain.csv",
        ("retryable,", ""),
        1,
        "missing column 'retryable': add it, empty if need be",
    ),
    "a column twice": (
        "plain.csv",
        ("code,class", "code,code,class"),
        1,
        "column 'code' is there twice: keep one",
    ),
    "too many cells": (
        "plain.csv",
        ("Slow down,", "Slow, down,"),
        3,
        "10 cells instead of 9: is a comma missing, or a text with a comma not in",
    ),
    "too few cells": (
        "plain.csv",
        ("Slow down,", "Slow down"),
        3,
        "8 cells instead of 9: is a comma missing",
    ),
    "an empty line": (
        "plain.csv",
        ("E_LIMIT,Rate", "\nE_LIMIT,Rate"),
        3,
        "empty line: remove it",
    ),
    "an open quote": (
        "plain.csv",
        ("{free} bytes", '"{free} bytes'),
        4,
        "not CSV (",
    ),
    "blanks around a cell": (
        "plain.csv",
        ("Slow down", " Slow down"),
        3,
        "blanks around message: remove them",
    ),
    "an invisible character": (
        "plain.csv",
        ("Slow down", "Slow\u202edown"),
        3,
        "message holds the invisible U+202E: put a blank or nothing",
    ),
    "a line break in a cell": (
        "plain.csv",
        ("Slow down", '"Slow\ndown"'),
        3,
        "message holds the invisible U+000A: put a blank or nothing",
    ),
    "no code": (
        "acme.csv",
        ("103,", ","),
        8,
        "no code: write the one that the row belongs to",
    ),
    "a code that is no number": (
        "acme.csv",
        ("103,", "E103,"),
        8,
        "code 'E103' is no number, as the .toml says codes are",
    ),
    "a code that is the same number": (
        "acme.csv",
        ("103,", "0102,"),
        8,
        "code '0102' is the same number as '102' in line 6: spell both alike",
    ),
    "a duplicate code": (
        "plain.csv",
        ("E_UTF8", "E_NONE"),
        6,
        "duplicate code 'E_NONE', see line 5: remove one or, if both are errors, name "
        "the whole code's class, [codes.E_NONE] in plain.toml",
    ),
    "a duplicate code within an API": (
        "acme.csv",
        ("no,400,orders,The", "no,400,launch,The"),
        7,
        "duplicate code '102', see line 6",
    ),
    "a code that is success and error": (
        "plain.csv",
        ("E_NONE,", "E_DONE,"),
        5,
        "duplicate code 'E_DONE', see line 2",
    ),
    "classes of a code that has none as a whole": (
        "acme.csv",
        (
            "102,FieldTooLongError,invalid_argument,,no,400,orders",
            "102,OtherError," "invalid_argument,,no,400,orders",
        ),
        7,
        "code '102' is FieldTooLongError in line 6: use that, or name the whole code's "
        "class, [codes.102] in acme.toml",
    ),
    "a row without a class": (
        "plain.csv",
        ("NothingError", ""),
        5,
        "no class name: choose one that ends in Error",
    ),
    "a class that does not end in Error": (
        "plain.csv",
        ("NothingError", "Nothing"),
        5,
        "class 'Nothing' must begin with a capital, have letters and digits only",
    ),
    "a class that is no identifier": (
        "plain.csv",
        ("NothingError", "No-thingError"),
        5,
        "class 'No-thingError' must begin with a capital",
    ),
    "a class that is a keyword": (
        "plain.csv",
        ("NothingError", "None"),
        5,
        "class 'None' must begin with a capital",
    ),
    "a class that is a builtin": (
        "plain.csv",
        ("NothingError", "TimeoutError"),
        5,
        "class TimeoutError would shadow a builtin: choose another name",
    ),
    "a class that all vendors share": (
        "plain.csv",
        ("NothingError", "NotFoundError"),
        5,
        "class NotFoundError is common to all vendors: choose another name",
    ),
    "a class that is the vendor's base": (
        "plain.csv",
        ("NothingError", "PlainError"),
        5,
        "duplicate class PlainError: it is the vendor's base class",
    ),
    "a class that is a family": (
        "acme.csv",
        ("InvalidPathError", "RocketError"),
        8,
        "duplicate class RocketError: it is a family",
    ),
    "a class that is a whole code": (
        "plain.csv",
        ("NothingError", "LimitError"),
        5,
        "duplicate class LimitError: it is the whole code 'E_LIMIT'",
    ),
    "a duplicate class": (
        "plain.csv",
        ("EncodingError", "NothingError"),
        6,
        "duplicate class NothingError: it is code 'E_NONE' in line 5, name another",
    ),
    "an unknown category": (
        "plain.csv",
        ("data_loss", "data_lost"),
        6,
        "unknown category 'data_lost': known: ok, ",
    ),
    "an unknown family": (
        "acme.csv",
        ("invalid_argument,,no,,launch", "invalid_argument,Rockets,no,,launch"),
        8,
        "unknown family 'Rockets': add it to acme.toml, or correct it here",
    ),
    "an unknown API": (
        "acme.csv",
        ("no,,launch,C", "no,,lunch,C"),
        8,
        "unknown API 'lunch': add it to acme.toml, or correct it here",
    ),
    "an API where there is none": (
        "plain.csv",
        ("no,,,,\n", "no,,launch,,\n"),
        5,
        "unknown API 'launch': add it to plain.toml",
    ),
    "no API": (
        "acme.csv",
        ("no,,launch,C", "no,,,C"),
        8,
        "no API: name one or more of launch orders billing",
    ),
    "an HTTP status out of range": (
        "acme.csv",
        ("no,,launch,C", "no,600,launch,C"),
        8,
        "HTTP status '600' must be within 100 to 599",
    ),
    "an HTTP status in words": (
        "acme.csv",
        ("no,,launch,C", "no,4xx,launch,C"),
        8,
        "HTTP status '4xx' must be within 100 to 599",
    ),
    "retryable in other words": (
        "plain.csv",
        ("unknown,,no", "unknown,,false"),
        5,
        "retryable must be yes or no, not 'false'",
    ),
    "a success with a class": (
        "plain.csv",
        ("E_DONE,", "E_DONE,DoneError"),
        2,
        "a success has no class: empty the cell (DoneError)",
    ),
    "an open brace": (
        "plain.csv",
        ("Slow down", "Slow {down"),
        3,
        "bad placeholder: write {name} for a placeholder, {{ and }} for braces that",
    ),
    "a placeholder in camel case": (
        "plain.csv",
        ("{free}", "{freeBytes}"),
        4,
        "bad placeholder: {freeBytes} must be a lower-case name and nothing else",
    ),
    "a placeholder without a name": (
        "plain.csv",
        ("{free}", "{}"),
        4,
        "bad placeholder: {} must be a lower-case name",
    ),
    "a placeholder with a format": (
        "plain.csv",
        ("{free}", "{free:>5}"),
        4,
        "bad placeholder: {free} must be a lower-case name and nothing else",
    ),
    "a placeholder that is a keyword": (
        "plain.csv",
        ("{free}", "{class}"),
        4,
        "bad placeholder: {class} is a name that Python or the package needs",
    ),
    "a placeholder that is a parameter": (
        "plain.csv",
        ("{free}", "{message}"),
        4,
        "bad placeholder: {message} is a name that Python or the package needs",
    ),
    "a placeholder twice": (
        "plain.csv",
        ("{free} bytes", "{free} of {free} bytes"),
        4,
        "bad placeholder: {free} is there twice: give each a name of its own",
    ),
    "placeholders side by side": (
        "plain.csv",
        ("{free} bytes", "{free} {unit} bytes"),
        4,
        "bad placeholder: no text is between {free} and {unit}: make them one",
    ),
    "braces that look like a placeholder": (
        "plain.csv",
        ("{free} bytes", "{free} bytes ({{free}})"),
        4,
        "bad placeholder: {{free}} has braces that look like {free}",
    ),
    "a duplicate row": (
        "acme.csv",
        (
            "300,OrderLockedError",
            "300,OrderExpiredError,deadline_exceeded,,no,409,orders,"
            "Order expired,\n300,OrderLockedError",
        ),
        13,
        "duplicate row, see line 12: remove one",
    ),
    "a class with placeholders and without": (
        "acme.csv",
        ("Field too long", "Field {field} too long"),
        7,
        "FieldTooLongError has placeholders ('field',) in line 6: make them the same",
    ),
    "a meaning that any message has": (
        "plain.csv",
        ("{free} bytes left", "{free}"),
        4,
        "a meaning of a code needs a message with a text of its own",
    ),
    "meanings that one text could have": (
        "plain.csv",
        ("Slow down", "1{used}ytes left"),
        4,
        "'1 bytes left' could be this message and that of line 3 too: give both one",
    ),
    "meanings that differ in the names of placeholders": (
        "plain.csv",
        ("Slow down", "{used} bytes left"),
        4,
        "same code and message as line 3: give both one class",
    ),
    "meanings that nothing tells apart": (
        "plain.csv",
        ("{free} bytes left", "slow DOWN."),
        4,
        "same code and message as line 3: give both one class",
    ),
    "a meaning with two messages": (
        "acme.csv",
        ("Rocket busy.", "Rocket flies."),
        10,
        "RocketBusyError has another message in line 9: a meaning of a code has one",
    ),
    "meanings of several families": (
        "acme.csv",
        (
            "RocketBrokenError,failed_precondition,RocketError",
            "RocketBrokenError," "failed_precondition,",
        ),
        11,
        "line 9 puts code '200' in another family",
    ),
    "a class of two categories": (
        "acme.csv",
        (
            "102,FieldTooLongError,invalid_argument,,no,400,orders",
            "102,FieldTooLongError," "out_of_range,,no,400,orders",
        ),
        7,
        "FieldTooLongError has category 'invalid_argument' in line 6",
    ),
    "a class that is and is not retryable": (
        "acme.csv",
        (
            "102,FieldTooLongError,invalid_argument,,no,400,orders",
            "102,FieldTooLongError," "invalid_argument,,yes,400,orders",
        ),
        7,
        "FieldTooLongError has retryable 'no' in line 6",
    ),
    "a class of two HTTP statuses": (
        "acme.csv",
        ("no,400,orders,The", "no,413,orders,The"),
        7,
        "FieldTooLongError has http_status '400' in line 6",
    ),
    "an unknown key": (
        "plain.toml",
        ("spelling", 'colour = "red"\nspelling'),
        4,
        "unknown key 'colour': known are title, url, read, spelling, families, apis,",
    ),
    "an unknown key of a code": (
        "acme.toml",
        ("[codes.300]\n", '[codes.300]\ncolour = "red"\n'),
        30,
        "unknown key 'colour': known are class, message",
    ),
    "a missing key of a code": (
        "acme.toml",
        ('message = "The order', 'text = "The order'),
        29,
        "codes.300 has no 'message': add it",
    ),
    "a missing key": (
        "plain.toml",
        ('title = "Plain"\n', ""),
        1,
        "the file has no 'title': add it",
    ),
    "a value of another type": (
        "plain.toml",
        ('title = "Plain"', "title = 7"),
        1,
        "title must be a string",
    ),
    "an empty text": (
        "acme.toml",
        ("About a rocket (2xx).", ""),
        18,
        "families.RocketError must have 1 to 72 characters",
    ),
    "a text that is too long": (
        "acme.toml",
        ("Acme Rockets", "Acme Rockets " * 4),
        1,
        "title must have 1 to 45 characters",
    ),
    "a date that is none": (
        "plain.toml",
        ("2026-01-31", '"today"'),
        3,
        "read must be a date such as 2026-01-31",
    ),
    "a table that is none": (
        "acme.toml",
        (
            '[codes.300]\nclass = "OrderRejectedError"\n',
            '[codes]\n300 = "Order"\n[x]\n',
        ),
        30,
        "codes.300 must be a table",
    ),
    "a former name without a version": (
        "former.csv",
        ("NoFieldError until 1.0", "NoFieldError"),
        2,
        "formerly 'NoFieldError' must be as `OldError until 1.0`, with semicolons",
    ),
    "a former name that no class can have": (
        "former.csv",
        ("NoFieldError until", "TimeoutError until"),
        2,
        "formerly: class TimeoutError would shadow a builtin",
    ),
    "a former name that is the name of a class": (
        "former.csv",
        ("NoFieldError until", "TelegramError until"),
        2,
        "former name TelegramError is the name of a class: remove one",
    ),
    "a former name that is the name of a family": (
        "former.csv",
        ("NoFieldError until", "FieldError until"),
        2,
        "former name FieldError is the name of a class: remove one",
    ),
    "a former name of two classes": (
        "former.csv",
        ("ShutError until", "NoFieldError until"),
        7,
        "former name NoFieldError is that of MissingFieldError too, see line 2",
    ),
    "a former name twice": (
        "former.csv",
        ("LackingFieldError until", "NoFieldError until"),
        2,
        "former name NoFieldError is there twice",
    ),
    "a former name of a success": (
        "former.csv",
        ("4,TelegramError,unimplemented,,no,,,No telegrams,,,", "4,,ok,,,,,Sent,,A,B"),
        5,
        "a success has no former name: empty the cell (A)",
    ),
    "an unknown parent": (
        "former.csv",
        (",,MissingNameError,", ",,FieldError,"),
        4,
        "unknown parent 'FieldError': name the class of a code",
    ),
    "a parent of the same code": (
        "former.csv",
        ("until 1.0,MissingFieldError,", "until 1.0,FullError,"),
        7,
        "line 6 gives code '5' another parent: give both one",
    ),
    "parents in a circle": (
        "former.csv",
        ("until 2.0,,", "until 2.0,NameComesLaterError,"),
        2,
        "parent NameComesLaterError is a class of this code, or derives from one",
    ),
    "a class with two parents": (
        "former.csv",
        (
            "4,TelegramError,",
            "2,MissingNameError,not_found,FieldError,no,400,,Nameless,,,TelegramError,\n"
            "4,TelegramError,",
        ),
        5,
        "duplicate code '2', see line 3",
    ),
    "a success that is told by nothing": (
        "acme.csv",
        ("billing,Paid,", "billing,.,"),
        3,
        "a success beside errors is known by its message: it needs one with a text",
    ),
    "a parent that is retryable": (
        "former.csv",
        ("invalid_argument,FieldError,no", "invalid_argument,FieldError,yes"),
        3,
        "parent MissingFieldError is retryable, see line 2, and so is what derives",
    ),
    "a day that is none": (
        "former.csv",
        ("2026-01-15\n5", "2026-02-30\n5"),
        5,
        "retired must be a date such as 2026-01-31, not '2026-02-30'",
    ),
    "a day in another form": (
        "former.csv",
        ("2026-01-15\n5", "20260115\n5"),
        5,
        "retired must be a date such as 2026-01-31, not '20260115'",
    ),
    "a name that is too long": (
        "former.csv",
        ("4,TelegramError", f"4,{'Telegram' * 9}Error"),
        5,
        "class TelegramTelegram",
    ),
    "no TOML": (
        "plain.toml",
        ("read =", "read"),
        3,
        "not TOML: ",
    ),
    "TOML that ends too soon": (
        "plain.toml",
        ('message = "A limit is reached."\n', "message = "),
        11,
        "not TOML: ",
    ),
    "a key that is no text": (
        "plain.toml",
        ('"Plain"', "1"),
        1,
        "title must be a string",
    ),
    "an unknown spelling": (
        "plain.toml",
        ('"text"', '"words"'),
        4,
        "spelling must be one of number, text",
    ),
    "a family that is no class": (
        "acme.toml",
        ("RocketError =", "Rocket ="),
        18,
        "class 'Rocket' must begin with a capital",
    ),
    "a whole code's class that is a family": (
        "acme.toml",
        ('"OrderRejectedError"', '"RocketError"'),
        30,
        "duplicate class RocketError: choose another name",
    ),
    "an API in capitals": (
        "acme.toml",
        ("billing =", "Billing ="),
        23,
        "API 'Billing' must be lower case",
    ),
    "a whole code with one meaning": (
        "plain.toml",
        (
            "[codes.E_LIMIT]",
            '[codes.E_NONE]\nclass = "NoError"\nmessage = ""\n[codes.E_LIMIT]',
        ),
        9,
        "code 'E_NONE' has fewer than two classes in plain.csv: add them, or remove",
    ),
}


@pytest.mark.parametrize(
    ("file", "edit", "line", "text"), ONE_PROBLEM.values(), ids=ONE_PROBLEM
)
def test_one_problem(workplace, capsys, file, edit, line, text):
    before = workplace.modules()
    workplace.edit(file, *edit)
    for command in ("check", "generate"):
        assert workplace.run(command) == 2
        error = capsys.readouterr().err
        assert f"{workplace.specs.as_posix()}/{file}:{line}: {text}" in error
    assert workplace.modules() == before


def test_the_lines_of_dotted_keys(workplace, capsys):
    path = workplace.specs / "plain.toml"
    text = path.read_text().partition("[[reply")[0]
    path.write_text(text + 'families.bad = "z"\n\ncodes.E_LIMIT.class = "x"\n')
    assert workplace.run("check", "plain") == 2
    line = text.count("\n") + 1
    error = capsys.readouterr().err
    assert f"plain.toml:{line + 2}: codes.E_LIMIT has no 'message': add it" in error
    workplace.edit("plain.toml", "E_LIMIT.class", "E_LIMIT.message")
    workplace.edit("plain.toml", "E_LIMIT.m", 'E_LIMIT.class = "x"\ncodes.E_LIMIT.m')
    assert workplace.run("check", "plain") == 2
    error = capsys.readouterr().err
    assert f"plain.toml:{line}: class 'bad' must begin with a capital" in error
    assert f"plain.toml:{line + 2}: class 'x' must begin with a capital" in error


def test_the_line_of_a_key_with_a_dot(workplace, capsys):
    path = workplace.specs / "plain.toml"
    text = (
        path.read_text() + '# \u2028 is no end of a line\n[codes."a.b"]\ncolour = 1\n'
    )
    path.write_text(text, encoding="utf-8")
    assert workplace.run("check", "plain") == 2
    line = text.count("\n")
    assert f"plain.toml:{line}: unknown key 'colour'" in capsys.readouterr().err


HEADER = ",".join((*COLUMNS, "parent"))


def described(workplace, rows):
    """Write a spec with two APIs, with these rows of a class, a parent and an API."""
    lines = [
        f"{code},{name},unknown,,no,,{api},It is {name},,{parent}"
        for code, name, parent, api in rows
    ]
    path = workplace.specs / "plain.csv"
    path.write_text("\n".join([HEADER, *lines]) + "\n")
    facts = 'title = "P"\nurl = "about:blank"\nread = 2026-01-31\nspelling = "number"\n'
    path.with_suffix(".toml").write_text(facts + '[apis]\na = "A"\nb = "B"\n')
    return path


def test_a_class_has_one_parent_in_all_apis(workplace, capsys):
    rows = [(1, "OneError", "", "a"), (2, "TwoError", "OneError", "a")]
    path = described(workplace, [*rows, (2, "TwoError", "", "b")])
    assert workplace.run("generate", "plain") == 2
    assert (
        f"{path.as_posix()}:4: TwoError has parent 'OneError' in line 3: make them the "
        "same\n"
    ) == capsys.readouterr().err


def test_a_chain_of_parents(workplace, capsys):
    rows = [(0, "A0Error", "", "a")]
    rows += [(i, f"A{i}Error", f"A{i - 1}Error", "a") for i in range(1, 400)]
    path = described(workplace, rows[:51])
    assert workplace.run("generate", "plain") == 0
    described(workplace, rows)
    assert workplace.run("generate", "plain") == 2
    first = capsys.readouterr().err.splitlines()[0]
    said = "more than 50 parents are above each other here"
    assert first.startswith(f"{path.as_posix()}:53: {said}")


def test_a_success_has_no_family_among_meanings_that_have_one(workplace):
    workplace.edit("former.csv", "5,FullError", "5,,ok,,,,,Taken,,,,\n5,FullError")
    path = workplace.specs / "former.toml"
    assert workplace.run("generate", "former") == 2  # Its API is the same.
    for name, cell in (
        ("ok,,,,", "ok,,,,b"),
        ("no,400,", "no,400,a"),
        ("no,,", "no,,a"),
    ):
        workplace.edit("former.csv", name, cell)
    workplace.edit("former.csv", "yes,,", "yes,,a")
    with path.open("a") as file:
        file.write('[apis]\na = "A"\nb = "B"\n')
    assert workplace.run("generate", "former") == 0


def test_all_problems_are_told_at_once(workplace, capsys):
    workplace.edit("acme.csv", "no,,launch,C", "maybe,99,lunch,C")
    workplace.edit("plain.csv", "Slow down,", "Slow down")
    workplace.edit("plain.csv", "data_loss", "data_lost")
    workplace.edit("plain.toml", "spelling", 'colour = "red"\nspelling')
    assert workplace.run("generate") == 2
    places = [
        problem.removeprefix(workplace.specs.as_posix()).split(" ")[0]
        for problem in capsys.readouterr().err.splitlines()
    ]
    assert places == [
        "/acme.csv:8:",
        "/acme.csv:8:",
        "/acme.csv:8:",
        "/plain.csv:3:",
        "/plain.csv:6:",
        "/plain.toml:4:",
    ]


def test_bytes_that_are_not_utf_8(workplace, capsys):
    path = workplace.specs / "plain.csv"
    path.write_bytes(path.read_bytes().replace(b"Slow", b"Sl\xf6w"))
    assert workplace.run("generate") == 2
    error = capsys.readouterr().err
    assert error == f"{path.as_posix()}:3: byte 0xf6 is not UTF-8: save it as UTF-8\n"


def test_a_byte_order_mark_is_no_problem(workplace):
    path = workplace.specs / "plain.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert workplace.run("check") == 0


@pytest.mark.parametrize("ending", ["csv", "toml"])
def test_a_missing_file(workplace, capsys, ending):
    path = workplace.specs / f"plain.{ending}"
    path.unlink()
    assert workplace.run("generate") == 2
    error = capsys.readouterr().err
    assert f"{path.as_posix()}:1: no such file: a vendor needs both" in error


def test_a_table_without_rows(workplace, capsys):
    path = workplace.specs / "plain.csv"
    header, *_ = path.read_text(encoding="utf-8").splitlines(keepends=True)
    for text in ("", header):
        path.write_text(text)
        assert workplace.run("generate") == 2
        assert f"{path.as_posix()}:1: no rows: add" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("class", "'class' cannot name a module"),
        ("Plain", "'Plain' cannot name a module"),
        ("lookup", "'lookup' is a module of the core"),
        (
            "vendor",
            "'vendor' gives a class that cannot be: class VendorError is",
        ),
        ("timeout", "'timeout' gives a class that cannot be: class TimeoutError would"),
    ],
)
def test_a_name_that_no_module_can_have(workplace, capsys, name, text):
    for ending in ("csv", "toml"):
        path = workplace.specs / f"plain.{ending}"
        path.rename(workplace.specs / f"{name}.{ending}")
    assert workplace.run("generate") == 2
    assert text in capsys.readouterr().err


@pytest.mark.parametrize("ending", ["csv", "toml"])
def test_a_folder_in_the_place_of_a_file(workplace, capsys, ending):
    path = workplace.specs / f"plain.{ending}"
    path.unlink()
    path.mkdir()
    assert workplace.run("generate") == 2
    error = capsys.readouterr().err
    assert f"{path.as_posix()}:1: cannot be read (Is a directory)" in error


def test_a_character_of_a_later_unicode_version_is_seen(workplace):
    # Python 3.11 knows of neither.
    workplace.edit("plain.csv", "Slow down", "Slow down \U0001fae8\U0001fae9")
    workplace.edit("plain.toml", '"Plain"', '"Plain \U0001fae8"')
    assert workplace.run("generate") == 0
    assert "Slow down \U0001fae8\U0001fae9" in workplace.modules()["plain.py"].decode()


def test_toml_that_is_nested_too_deep(workplace, capsys):
    workplace.edit("plain.toml", '"Plain"', "[" * 5000 + "]" * 5000)
    assert workplace.run("generate") == 2
    assert "plain.toml:1: not TOML that can be read" in capsys.readouterr().err


def test_successes_of_a_code_may_differ_by_api(workplace):
    workplace.edit(
        "acme.csv", "007,,ok,,,,billing,Paid,", "007,,ok,,,200,billing,Paid,"
    )
    rows = "007,,ok,,,204,launch,Launched {part},\n300,"
    workplace.edit("acme.csv", "\n300,OrderExpired", f"\n{rows}OrderExpired")
    assert workplace.run("generate", "acme") == 0


def test_hidden_files_are_no_specs(workplace):
    (workplace.specs / ".#plain.csv").write_text("")
    assert workplace.run("check") == 0


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # A text without placeholders is taken by the message that has it.
        ("abc", "ab{x}", None),
        ("ab", "a{x}b", None),
        ("abc", "abc", "abc"),
        ("abc", "abd", None),
        # Of two templates, the one with more text takes what fits both.
        ("Order is larger than {x}", "Order {y} is closed", None),
        ("a{x}", "{y}bc", None),
        # With as much text in both, a text that fits both is undecided.
        ("a{x}", "{y}b", "a b"),
        ("a{x}c", "a{y}b", None),
        ("a{x}c", "b{y}c", None),
        ("{x}no{y}", "ay{z}", "ay no"),
        ("a{x}b{y}c", "a{z}d{w}c", "a b d c"),
        ("Ab {x}.", "ab{y}.", "ab ."),
        ("It's {x}", "Its {y}s", None),
        ("It's {x}o", "Its {y}p", None),
        ("a{x}" + "b" * 3000, "a{y}b" + "b" * 2999, "a " + "b" * 3000),
    ],
)
def test_what_nothing_decides_between(one, other, expected):
    one, other = Message.parse(one), Message.parse(other)
    assert undecided(one, other) == expected
    assert (undecided(other, one) is None) == (expected is None)


texts = st.text("abc. '", max_size=4)
templates = st.lists(texts, min_size=1, max_size=4).map(
    lambda parts: parts[0]
    + "".join(f"{{{name}}}{part}" for name, part in zip("xyz", parts[1:], strict=False))
)


@given(one=templates, other=templates, text=st.text("abc. '", max_size=9))
@example(one="{x}a", other="a{x}", text="a")
@example(one="{x}a.{y}.", other="bb{x}", text="bba.")
def test_what_fits_two_messages_alike_is_told(one, other, text):
    try:
        one, other = Message.parse(one), Message.parse(other)
    except ValueError:
        return  # No text is between two placeholders.
    found = undecided(one, other)
    if not (one.placeholders and other.placeholders):
        assert (found is None) == (one.comparable != other.comparable)
    elif found is not None:
        assert one.match(found) is not None
        assert other.match(found) is not None
    elif one.match(text) is not None and other.match(text) is not None:
        assert len(one.literal) != len(other.literal)
