"""A page becomes a spec that `generate` accepts, and a later page updates it."""

import contextlib
import csv
import datetime
import errno
import io
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vendor_errors_codegen.cli import main
from vendor_errors_codegen.comparing.changes import changes
from vendor_errors_codegen.comparing.version import Level
from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.pipeline import source_of, vendors_of
from vendor_errors_codegen.spec.shape import COLUMNS

TODAY = "2026-11-21"
ROOT = Path(__file__).parents[2]
PAGE = """
# Errors of Acme

| Code | HTTP status | Message | Description |
|------|-------------|---------|-------------|
| 0    | 200 | OK | All is well. |
| 100  | 401 Unauthorized | Invalid API key | The key is **wrong**. |
| 101  | 404 | Order {orderId} not found | |
| 102  | 429 | Too many requests, try again later | |
| 103  | 400 | Field is missing | The name. |
|      | 400 | Field is too long | The name. |
| 104  |     | 請稍後再試 | |
"""


class Desk:
    """A folder with a page, and the specs that are drafted from it."""

    def __init__(self, folder):
        self.page = folder / "page.md"
        self.specs = folder / "specs"
        self.out = folder / "out"

    def draft(self, page=None, *options):
        """Import a page, and return the exit status."""
        if page is not None:
            self.page.write_text(page, encoding="utf-8")
        options = ["--specs", str(self.specs), *options]
        return main(["import", str(self.page), "--vendor", "acme", *options])

    def table(self):
        """Return the lines of the table without the header."""
        text = (self.specs / "acme.csv").read_text(encoding="utf-8")
        return text.splitlines()[1:]

    def edit(self, old, new):
        """Replace a text of the table."""
        path = self.specs / "acme.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def vendor(self):
        """Return the vendor that the spec describes."""
        (vendor,) = vendors_of(source_of(self.specs))
        return vendor

    def module(self):
        """Return what the module holds that the spec asks for."""
        namespace = {"__name__": "acme"}
        exec(render(module_of(self.vendor()), 88), namespace)
        return namespace


@pytest.fixture
def desk(tmp_path, monkeypatch):
    today = datetime.date.fromisoformat(TODAY)
    monkeypatch.setattr("vendor_errors_codegen.cli._today", lambda: today)
    return Desk(tmp_path)


def test_a_draft(desk, capsys):
    assert (
        desk.draft(PAGE, "--title", "Acme Orders", "--url", "https://acme.example") == 0
    )
    out, err = capsys.readouterr()
    assert desk.table() == [
        "0,,ok,,,200,,OK,All is well.",
        "100,InvalidApiKeyError,unauthenticated,,no,401,,Invalid API key,"
        "The key is wrong.",
        "101,OrderNotFoundError,not_found,,no,404,,Order {order_id} not found,",
        '102,TooManyRequestsError,resource_exhausted,,yes,429,,"Too many requests, try '
        'again later",',
        "103,FieldMissingError,invalid_argument,,no,400,,Field is missing,The name.",
        "103,FieldTooLongError,invalid_argument,,no,400,,Field is too long,The name.",
        "104,Code104Error,unknown,,no,,,請稍後再試,",
    ]
    assert (desk.specs / "acme.toml").read_text() == (
        'title = "Acme Orders"\nurl = "https://acme.example"\n'
        f'read = {TODAY}\nspelling = "number"\n\n'
        '[codes.103]\nclass = "Code103Error"\nmessage = "It has several meanings."\n'
    )
    assert out.splitlines()[0] == "code 0: added as ok"
    assert out.splitlines()[-1] == "acme: drafted (rows: 7, changes: 7)"
    assert err.splitlines() == [
        'look at table 1: code from "Code", message from "Message", description from '
        '"Description", HTTP status from "HTTP status"',
        'look at table 1, row 6 ("400"): no code, joined to 103',
        "look at code 0 (OK): taken for success, which raises nothing",
        "look at code 103 has several meanings: each has a class",
        "look at code 104 (請稍後再試): category unknown is a guess",
    ]


def test_a_draft_becomes_a_module(desk):
    assert desk.draft(PAGE) == 0
    folders = ["--specs", str(desk.specs), "--out", str(desk.out)]
    assert main(["generate", *folders]) == 0
    namespace = {"__name__": "acme"}
    exec((desk.out / "acme.py").read_text(encoding="utf-8"), namespace)
    assert namespace["error_for"](0) is None
    error = namespace["error_for"](101, "Order 17 not found")
    assert type(error).__name__ == "OrderNotFoundError"
    assert error.params == {"order_id": "17"}
    error = namespace["error_for"](103, "Field is too long")
    assert type(error).__name__ == "FieldTooLongError"
    assert type(namespace["error_for"](103)).__name__ == "Code103Error"


def test_a_second_run_changes_nothing(desk, capsys):
    assert desk.draft(PAGE) == 0
    before = [path.read_bytes() for path in sorted(desk.specs.iterdir())]
    capsys.readouterr()
    assert desk.draft() == 0
    assert capsys.readouterr().out == "acme: unchanged (rows: 7, changes: 0)\n"
    assert [path.read_bytes() for path in sorted(desk.specs.iterdir())] == before


def test_a_page_that_has_changed(desk, capsys):
    assert desk.draft(PAGE) == 0
    desk.edit("OrderNotFoundError,not_found,,no", "NoOrderError,aborted,,yes")
    desk.edit("InvalidApiKeyError", "BadKeyError")
    desk.edit("Invalid API key", "Invalid  API key".replace("  ", " "))
    with (desk.specs / "acme.toml").open("a") as file:
        file.write("# A comment.\n")
    page = (
        PAGE.replace("Invalid API key", "The API key is invalid")
        .replace("| 102  | 429 | Too many requests, try again later | |\n", "")
        .replace("| 101  |", "| 99 | | Quota exceeded | |\n| 101  |")
        .replace("| 400 | Field is too long", "| 422 | Field is too long")
    )
    capsys.readouterr()
    assert desk.draft(page) == 0
    assert capsys.readouterr().out.splitlines() == [
        "code 100: message 'The API key is invalid', was 'Invalid API key'",
        "code 103: http_status '422', was '400'",
        "code 102: retired, the page lacks it",
        "code 99: added as QuotaExceededError",
        "acme: updated (rows: 8, changes: 4)",
    ]
    table = desk.table()
    assert table[1].startswith(
        "100,BadKeyError,unauthenticated,,no,401,,The API key is "
    )
    assert table[2].startswith(
        "101,NoOrderError,aborted,,yes,404,,Order {order_id} not"
    )
    assert table[3].endswith(f",{TODAY}")
    assert "# A comment.\n" in (desk.specs / "acme.toml").read_text()
    assert desk.vendor()


def test_a_row_that_comes_back(desk, capsys):
    assert desk.draft(PAGE) == 0
    assert desk.draft(PAGE.replace("| 104  |     | 請稍後再試 | |\n", "")) == 0
    assert desk.table()[-1].endswith(f",{TODAY}")
    capsys.readouterr()
    assert desk.draft(PAGE) == 0
    assert "code 104: retired '', was" in capsys.readouterr().out
    assert desk.table()[-1] == "104,Code104Error,unknown,,no,,,請稍後再試,"


def test_a_code_that_means_several_things_now(desk, capsys):
    assert desk.draft(PAGE) == 0
    old = desk.vendor()
    line = "| 100  | 401 Unauthorized | Invalid API key | The key is **wrong**. |\n"
    more = line + "| 100 | 401 | Expired API key | |\n"
    assert desk.draft(PAGE.replace(line, more)) == 0
    assert "InvalidApiKeyError is the class of all of them" in capsys.readouterr().err
    module = desk.module()
    expired = module["error_for"](100, "Expired API key")
    assert type(expired).__name__ == "ExpiredApiKeyError"
    assert isinstance(expired, module["InvalidApiKeyError"])
    told = [*changes([old], [desk.vendor()])]
    assert {change.level for change in told} <= {Level.MINOR, Level.PATCH}


def test_repairs_of_a_person_stay_where_only_the_spelling_differs(desk):
    assert desk.draft(PAGE) == 0
    desk.edit("Field is missing", "Field is missing.")
    desk.edit("Order {order_id} not found", "Order {number} not found")
    assert desk.draft() == 0
    assert (
        "103,FieldMissingError,invalid_argument,,no,400,,Field is missing.,The name."
        in desk.table()
    )
    assert any("Order {number} not found" in line for line in desk.table())


def test_a_draft_passes_what_all_code_passes(desk):
    placeholders = ["Order {class} of {orderId} not found", "{message} is {0}"]
    wide = [
        "この支払いは、すでに 処理されています。もう一度 お試しください。" * 4,
        "長" * 99,
        "センタから受信したHTTPレスポンスコードが異常でした (204)HTTP-NoContent",
    ]
    quotes = ['"""', "\\", "{", "{% x %}", "\u202e"]
    texts = ["", "", "class", "None", "é 錯誤 😀", "x" * 300, *placeholders, *quotes]
    codes = [*range(len(texts)), "0x0041", "0x00160", "E204", "GATEWAY_" * 8]
    rows = [
        {"code": code, "message": text, "description": text}
        for code, text in zip(codes, [*texts, *wide, "A gateway " * 8], strict=True)
    ]
    desk.page = desk.page.with_suffix(".json")
    assert desk.draft(json.dumps(rows), "--code", "code", "--message", "message") == 0
    folders = ["--specs", str(desk.specs), "--out", str(desk.out)]
    assert main(["generate", *folders]) == 0
    cache = str(desk.out.with_name("cache"))
    for tool in (
        ["mypy", "--strict", "--cache-dir", cache, "--config-file="],
        ["ruff", "check", "--cache-dir", cache, "--config", "pyproject.toml"],
        ["black", "--quiet", "--diff", "--check", "--config", "pyproject.toml"],
    ):
        command = [sys.executable, "-m", *tool, desk.out / "acme.py"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout


def drafted(desk, capsys, page, *options):
    """Import a page, and return what was said of it on standard error."""
    assert desk.draft(page, *options) == 0
    return capsys.readouterr().err


def test_success_and_failure_are_not_exchanged_unsaid(desk, capsys):
    page = "|Code|HTTP|Message|\n|-|-|-|\n|0|200|OK|\n|1|401|Invalid key|\n"
    assert "may not fit" not in drafted(desk, capsys, page)
    swapped = "|Code|HTTP|Message|\n|-|-|-|\n|1|200|OK|\n|0|500|Internal error|\n"
    told = drafted(desk, capsys, swapped)
    assert (
        "look at code 0 (Internal error): category ok may not fit what the page says "
        "now\n"
    ) in told
    assert "look at code 1 (OK): category invalid_argument may not fit" in told


def test_the_status_of_success_alone_is_none(desk, capsys):
    page = "|Code|HTTP|Message|\n|-|-|-|\n|0|200|OK|\n|1|200|Card stolen|\n"
    assert "code 1 (Card stolen): category unknown is a guess" in drafted(
        desk, capsys, page
    )
    assert desk.table()[1].startswith("1,CardStolenError,unknown,")


def test_a_success_in_several_wordings(desk, capsys):
    page = (
        "|Code|Message|Meaning|\n|-|-|-|\n|0|OK|All is well.|\n|0|Accepted|Queued.|\n"
    )
    drafted(desk, capsys, page)
    assert desk.table() == ["0,,ok,,,,,OK,All is well. Accepted Queued."]
    first, second, *rows = page.splitlines()
    for lines in (rows, rows[::-1]):
        assert desk.draft("\n".join([first, second, *lines])) == 0
        assert capsys.readouterr().out == "acme: unchanged (rows: 1, changes: 0)\n"


def test_a_page_that_changes_nothing_leaves_the_files_alone(desk):
    assert desk.draft(PAGE) == 0
    for path in desk.specs.iterdir():
        text = path.read_text("utf-8").replace(TODAY, "2026-01-31")
        path.write_bytes(text.replace("\n", "\r\n").encode())
    before = [path.read_bytes() for path in desk.specs.iterdir()]
    assert desk.draft() == 0
    assert [path.read_bytes() for path in desk.specs.iterdir()] == before


def test_another_title_and_address(desk, capsys):
    assert desk.draft(PAGE) == 0
    capsys.readouterr()
    assert desk.draft(None, "--title", "Acme 2", "--url", "https://acme.example") == 0
    assert capsys.readouterr().out.splitlines() == [
        "title 'Acme 2', was 'Acme'",
        "url 'https://acme.example', was 'about:blank'",
        "acme: updated (rows: 7, changes: 2)",
    ]


def test_a_retired_meaning_is_not_another_one(desk):
    page = "|Code|Message|\n|-|-|\n|1|Bad key|\n"
    for more in ("", "|1|Old key|\n", "", "|1|Stale key|\n"):
        assert desk.draft(page + more, "--yes") == 0
    assert [line.split(",")[1] for line in desk.table()] == [
        *("AcmeBadKeyError", "OldKeyError", "StaleKeyError")
    ]
    assert desk.table()[1].endswith(f",Old key,,{TODAY}")


def test_a_meaning_of_a_code_keeps_its_words_where_the_page_has_none(desk):
    page = "|Code|Message|\n|-|-|\n|1|Bad key|\n"
    for text in (page + "|1|Old key|\n", page, page.replace("Bad key", "{name}")):
        assert desk.draft(text, "--yes") == 0
    assert [line.split(",")[7] for line in desk.table()] == ["Bad key", "Old key"]


def test_a_description_that_has_changed(desk, capsys):
    assert desk.draft(PAGE) == 0
    told = drafted(desk, capsys, PAGE.replace("**wrong**", "stale"))
    assert desk.table()[1].endswith(",Invalid API key,The key is stale.")
    assert "may not fit" not in told


def test_a_code_with_placeholders_that_means_several_things_now(desk):
    page = "|Code|Message|\n|-|-|\n|1|Order {id} is locked|\n"
    assert desk.draft(page) == 0
    assert desk.draft(page + "|1|Gone|\n") == 0
    facts = (desk.specs / "acme.toml").read_text()
    assert 'class = "OrderLockedError"\nmessage = "It has several meanings."' in facts


@pytest.fixture
def rockets(desk):
    """A desk with a spec that has several APIs, in which rows share classes."""
    copy_rockets(desk)
    return desk


def copy_rockets(desk):
    """Copy the spec of a fixture vendor to a desk."""
    desk.specs.mkdir()
    for ending in ("csv", "toml"):
        shutil.copy(ROOT / "tests" / "codegen" / "specs" / f"acme.{ending}", desk.specs)


def test_rows_of_one_class(rockets, capsys):
    before = rockets.table()
    page = "|Code|Message|Meaning|\n|-|-|-|\n|102|Field too long||\n"
    page += "|102|The value is overlong||\n|200|Rocket busy|It flies.|\n"
    told = drafted(rockets, capsys, page, "--yes")
    assert (
        "look at code 102: the page says 'The value is overlong', but "
        "FieldTooLongError has several rows: change them by hand\n"
    ) in told
    after = [line.removesuffix(",") for line in rockets.table()]
    kept = [line for line in before if line.startswith(("102,", "200,RocketBusy"))]
    assert len(kept) == 4
    assert {*kept} <= {*after}


def test_a_success_in_a_spec_with_several_apis(rockets, capsys):
    drafted(rockets, capsys, "|Code|Message|\n|-|-|\n|0999|OK|\n", "--yes")
    assert rockets.table()[-1].startswith("0999,,ok,,,,launch orders billing,OK,")


def test_the_wrong_page_is_told(desk, capsys):
    assert desk.draft(PAGE) == 0
    before = [path.read_bytes() for path in desk.specs.iterdir()]
    page = "|Code|Message|\n|-|-|\n|9|Bad key|\n"
    assert desk.draft(page) == 2
    assert (
        "page.md: it lacks 7 of the 7 rows that the spec has, so nothing is written: "
        "if it is the right page, give --yes, and they are retired (codes 0, 100, 101, "
        "102, 103, 104)\n"
    ) in capsys.readouterr().err
    assert [path.read_bytes() for path in desk.specs.iterdir()] == before
    assert desk.draft(page, "--yes") == 0
    assert [line.endswith(f",{TODAY}") for line in desk.table()] == [*[True] * 7, False]


def test_a_third_of_the_rows_is_retired_unasked(desk):
    rows = [f"|{code}|Error {code * 11}|\n" for code in range(1, 7)]
    for kept, status in ((6, 0), (4, 0), (2, 2), (3, 0)):
        # What was retired before is not counted.
        page = "|Code|Message|\n|-|-|\n" + "".join(rows[:kept])
        assert desk.draft(page) == status
    assert sum(line.endswith(f",{TODAY}") for line in desk.table()) == 3


def test_codes_that_are_no_numbers_are_told(desk, capsys):
    told = drafted(desk, capsys, "|Code|Message|\n|-|-|\n|1|Bad key|\n|400+|Bad|\n")
    assert "look at the codes: taken for texts, not numbers, as '400+' is none" in told
    assert 'row 2 ("400+"): looks like several codes, kept as one' in told


def test_codes_that_differ_in_zeros_are_told(desk, capsys):
    told = drafted(desk, capsys, "|Code|Message|\n|-|-|\n|1|Bad key|\n|01|Bad|\n")
    assert (
        "look at the codes: taken for texts, not numbers, as some differ in zeros only"
    ) in told
    assert module_of(desk.vendor()).errors == {"01": "BadError", "1": "BadKeyError"}


def test_how_the_files_are_written(desk):
    desk.specs = desk.specs / "of" / "acme"
    assert desk.draft(PAGE) == 0
    assert b"\r" not in (desk.specs / "acme.csv").read_bytes()
    path = desk.specs / "acme.toml"
    path.write_text(path.read_text().replace('"Acme"', "'Acmé' # ours"), "utf-8")
    assert desk.draft(PAGE + "| 105 | 404 | Gone | |\n") == 0
    assert path.read_text("utf-8").startswith("title = 'Acmé' # ours\n")


def test_former_names_stay_with_what_the_class_meant(desk, capsys):
    page = "|Code|Message|\n|-|-|\n|1|Bad key|\n"
    assert desk.draft(page) == 0
    path = desk.specs / "acme.csv"
    text = path.read_text().replace("description\n", "description,formerly\n")
    path.write_text(text.replace("key,\n", "key,,OldError until 9.0\n"))
    told = drafted(desk, capsys, page + "|1|Gone|\n")
    assert "code 1: the former names lead to what the class meant before" in told
    assert module_of(desk.vendor()).former_names == {
        "OldError": ("AcmeBadKeyError", "9.0")
    }


def test_a_message_that_a_person_made_a_template(desk, capsys):
    page = "|Code|Message|\n|-|-|\n|1|Order 17 is locked|\n"
    assert desk.draft(page) == 0
    desk.edit("Order 17", "Order {id}")
    before = desk.table()
    assert desk.draft(page) == 0
    assert desk.table() == before


def test_placeholders_that_would_hide_a_message_are_texts(desk, capsys):
    page = "|Code|Message|\n|-|-|\n|1|Parameter {name} is missing|\n"
    page += "|1|{value} parameter is missing|\n|1|Order {id} is locked|\n"
    assert "code 1: braces are taken for texts" in drafted(desk, capsys, page)
    assert [line.split(",")[7] for line in desk.table()] == [
        "Parameter {{name}} is missing",
        "{{value}} parameter is missing",
        "Order {id} is locked",
    ]


def test_a_message_that_another_one_takes_in_is_kept_with_its_placeholders(
    desk, capsys
):
    page = "|Code|Message|\n|-|-|\n|1|Parameter {name} is missing|\n"
    page += "|1|Parameter id is missing|\n|1|{param} is missing|\n"
    assert "braces" not in drafted(desk, capsys, page)
    assert [line.split(",")[7] for line in desk.table()] == [
        "Parameter {name} is missing",
        "Parameter id is missing",
        "{param} is missing",
    ]


def test_placeholders_of_other_kinds(desk):
    page = "|Code|Message|\n|-|-|\n|1|User {first} {last} not found|\n"
    assert desk.draft(page + "|2|%(name)s is locked|\n") == 0
    assert [line.split(",")[7] for line in desk.table()] == [
        "User {first} not found",
        "{name} is locked",
    ]


@pytest.mark.parametrize(
    ("facts", "text"),
    [
        ("codes.3.class = 'Code3Error'\ncodes.3.message = 'Several.'\n", None),
        ("codes = {3 = {class = 'Code3Error', message = 'Several.'}}\n", "not TOML"),
    ],
)
def test_a_spec_that_cannot_take_a_new_code(desk, capsys, facts, text):
    page = "|Code|Message|\n|-|-|\n|1|Bad key|\n|3|One|\n|3|Two|\n"
    assert desk.draft(page) == 0
    path = desk.specs / "acme.toml"
    path.write_text(path.read_text().partition("[codes")[0] + facts)
    before = [path.read_bytes() for path in desk.specs.iterdir()]
    status = desk.draft(page + "|1|Old key|\n")
    error = capsys.readouterr().err
    if text is None:
        assert status == 0
        assert module_of(desk.vendor()).errors == {
            "1": "BadKeyError",
            "3": "Code3Error",
        }
        return
    assert status == 2
    assert "does not go into the spec, which is left as it was" in error
    assert text in error
    assert [path.read_bytes() for path in desk.specs.iterdir()] == before


def test_a_disk_that_is_full(desk, capsys, monkeypatch):
    assert desk.draft(PAGE) == 0
    before = [path.read_bytes() for path in desk.specs.iterdir()]
    opened = Path.open

    def fails_at_the_table(path, *arguments, **options):
        if "csv.draft" in path.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return opened(path, *arguments, **options)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "open", fails_at_the_table)
        assert desk.draft(PAGE + "| 105 | 404 | Gone | |\n", "--title", "Other") == 2
    path = desk.specs / "acme.csv"
    assert f"No space left on device: {str(path)!r}" in capsys.readouterr().err
    assert [path.read_bytes() for path in desk.specs.iterdir()] == before


def test_a_title_with_blanks_around(desk):
    assert desk.draft(PAGE, "--vendor", "acme_") == 0
    assert 'title = "Acme"' in (desk.specs / "acme_.toml").read_text()


def test_standard_input(desk):
    command = [
        sys.executable,
        "-m",
        "vendor_errors_codegen",
        "import",
        "-",
        "--vendor",
        "acme",
    ]
    subprocess.run(
        [*command, "--specs", desk.specs],
        input=b'{"E_ONE": "Not found", "E_TWO": "Denied"}',
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    assert [line.partition(",")[0] for line in desk.table()] == ["E_ONE", "E_TWO"]


def test_columns_that_a_person_names(desk):
    page = "| a | b | c |\n|---|---|---|\n| Bad key | x1 | Long ago |\n"
    assert desk.draft(page, "--code", "2", "--message", "A") == 0
    assert desk.table() == ["x1,BadKeyError,invalid_argument,,no,,,Bad key,Long ago"]


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--vendor", "../x"], "'../x' cannot name a module"),
        (["--vendor", "class"], "'class' cannot name a module"),
        (["--vendor", "lookup"], "'lookup' is a module of the core"),
        (["--title", ""], "it must be one line of 1 to 45 characters"),
        (["--title", "a\nb"], "it must be one line of 1 to 45 characters"),
        (["--url", "x" * 1001], "it must be one line of 1 to 1000 characters"),
        (["--code", "Colour"], "no column 'Colour'"),
        (["--api", "Orders API"], "'Orders API' cannot name an API"),
    ],
)
def test_wrong_arguments(desk, capsys, options, text):
    assert desk.draft(PAGE, *options) == 2
    assert text in capsys.readouterr().err
    assert not desk.specs.exists()


def test_pages_that_cannot_be_read(desk, capsys):
    assert desk.draft("Nothing here.") == 2
    assert "page.md: no table of two columns or more" in capsys.readouterr().err
    desk.page.unlink()
    assert desk.draft() == 2
    assert "No such file" in capsys.readouterr().err


def test_a_spec_that_is_wrong_is_left_alone(desk, capsys):
    assert desk.draft(PAGE) == 0
    desk.edit("unauthenticated", "unauthenticate")
    before = desk.table()
    assert desk.draft() == 2
    assert "acme.csv:3: unknown category" in capsys.readouterr().err
    assert desk.table() == before


def test_a_code_that_the_spec_cannot_spell(desk, capsys):
    assert desk.draft(PAGE) == 0
    before = desk.table()
    assert desk.draft(PAGE.replace("| 102 ", "| E102 ")) == 2
    assert "code 'E102' is no number, as the .toml says" in capsys.readouterr().err
    assert desk.table() == before


SHOP = """\
code,class,category,family,retryable,http_status,api,message,description
0,,ok,,,200,billing,Paid,
1,BadKeyError,unauthenticated,,no,401,orders billing,Bad key,Look again.
2,NoOrderError,not_found,,no,404,orders,Order not found,
3,CardDeclinedError,failed_precondition,,no,,billing,Card declined,
4,BusyError,unavailable,,yes,503,orders billing,Busy,
"""


@pytest.fixture
def shop(desk):
    """A desk with a spec that has two APIs."""
    desk.specs.mkdir()
    (desk.specs / "acme.csv").write_text(SHOP)
    (desk.specs / "acme.toml").write_text(
        'title = "Acme"\nurl = "https://acme.example"\nread = 2026-01-31\n'
        'spelling = "number"\n\n[apis]\norders = "Orders"\nbilling = "Billing"\n'
    )
    return desk


HEAD = "|Code|HTTP|Message|\n|-|-|-|\n"


def test_the_page_of_an_api(shop, capsys):
    page = HEAD + "|1||Bad key|\n|3||Card declined|\n|5||Basket not found|\n"
    assert shop.draft(page, "--api", "orders", "--yes") == 0
    assert capsys.readouterr().out.splitlines() == [
        "code 3: apis 'orders billing', was 'billing'",
        "code 2: retired, the page lacks it",
        "code 4: apis 'billing', was 'orders billing'",
        "code 5: added as BasketNotFoundError",
        "acme: updated (rows: 6, changes: 4)",
    ]
    assert shop.table() == [
        "0,,ok,,,200,billing,Paid,,",
        "1,BadKeyError,unauthenticated,,no,401,orders billing,Bad key,Look again.,",
        f"2,NoOrderError,not_found,,no,404,orders,Order not found,,{TODAY}",
        "3,CardDeclinedError,failed_precondition,,no,,orders billing,Card declined,,",
        "4,BusyError,unavailable,,yes,503,billing,Busy,,",
        "5,BasketNotFoundError,not_found,,no,,orders,Basket not found,,",
    ]


def test_what_other_apis_share_is_not_reworded(shop, capsys):
    page = "|Code|HTTP|Message|Description|\n|-|-|-|-|\n|1|403|Wrong key|Stop.|\n"
    page += "|2|410|Order gone|Stop.|\n|4|503|Busy||\n"
    told = drafted(shop, capsys, page, "--api", "orders")
    assert shop.table() == [
        line.replace("404,orders,Order not found,", "410,orders,Order gone,Stop.")
        for line in SHOP.splitlines()[1:]
    ]
    but = "but it stays {!r}, which is that of other APIs, too\n"
    for said, stays in (
        ("message 'Wrong key'", "Bad key"),
        ("description 'Stop.'", "Look again."),
        ("http_status '403'", "401"),
    ):
        expected = f"look at code 1: the page has {said}, {but.format(stays)}"
        assert expected in told


def test_a_code_that_means_something_else_in_another_api(shop, capsys):
    page = HEAD + "|0|400|Basket empty|\n|1||Bad key|\n|2||Order not found|\n"
    page += "|3|409|Order locked|\n|4||Busy|\n"
    drafted(shop, capsys, page, "--api", "orders")
    module = shop.module()
    error_for = module["error_for"]
    assert error_for(0, api="billing") is None
    assert type(error_for(0, api="orders")).__name__ == "BasketEmptyError"
    locked = error_for(3, api="orders")
    assert type(locked).__name__ == "OrderLockedError"
    assert isinstance(locked, module["CardDeclinedError"])
    assert str(error_for(3, api="billing")) == "[acme:3] Card declined"


def test_a_code_is_a_success_in_one_more_api(shop, capsys):
    page = HEAD + "|0|200|OK|\n|1||Bad key|\n|2||Order not found|\n|4||Busy|\n"
    told = drafted(shop, capsys, page, "--api", "orders")
    assert shop.table()[0] == "0,,ok,,,200,orders billing,Paid,"
    assert "code 0: the page has message 'OK', but it stays 'Paid'" in told


def test_a_code_is_a_success_in_one_api_alone(shop, capsys):
    page = HEAD + "|1||Bad key|\n|2||Order not found|\n|3|200|OK|\n|4||Busy|\n"
    told = drafted(shop, capsys, page, "--api", "orders")
    assert "code 3 (OK): taken for success, which raises nothing" in told
    error_for = shop.module()["error_for"]
    assert error_for(3, api="orders") is None
    assert type(error_for(3, api="billing")).__name__ == "CardDeclinedError"


def test_what_an_api_cannot_have_beside_its_own_is_told(shop, capsys):
    page = HEAD + "|0||Paid|\n|0||Card stolen|\n|1||Bad key|\n|4||Busy|\n"
    told = drafted(shop, capsys, page, "--api", "billing", "--yes")
    assert "code 0 (Card stolen): left out, the code has another meaning" in told
    assert shop.table()[0].startswith("0,,ok,,,200,billing,Paid,")


def test_a_mass_change_is_one_of_the_rows_of_the_api(shop, capsys):
    assert shop.draft(HEAD + "|2||Order not found|\n", "--api", "orders") == 2
    assert (
        "page.md: it lacks 2 of the 3 rows that the spec has of API orders, so nothing "
        "is written: if it is the right page, give --yes, and they are retired or, "
        "where other APIs have them, lose this one (codes 1, 4)\n"
    ) in capsys.readouterr().err
    assert shop.table() == SHOP.splitlines()[1:]


def test_the_page_of_one_api_without_its_name(shop, capsys):
    page = "| Code | Message |\n|---|---|\n"
    rows = [row.split(",") for row in SHOP.splitlines()[1:]]
    every = [f"| {row[0]} | {row[7]} |\n" for row in rows if row[7]]
    assert shop.draft(page + "".join(every[:1])) == 2
    said = "so nothing is written: for the page of one API, give --api; if it is"
    assert said in capsys.readouterr().err
    assert shop.draft(page + "".join(every[:-1])) == 0
    said = "look at the rows that are retired: for the page of one API, give --api\n"
    assert said in capsys.readouterr().err


def test_the_first_page_of_an_api(desk):
    assert desk.draft(PAGE, "--api", "order_status") == 0
    facts = (desk.specs / "acme.toml").read_text()
    assert '[apis]\norder_status = "Order Status"\n' in facts
    assert [line.split(",")[6] for line in desk.table()] == ["order_status"] * 7


def test_an_api_that_the_spec_lacks(shop, capsys):
    assert shop.draft(PAGE, "--api", "status") == 2
    told = (
        "acme.toml has no API 'status', only orders, billing: if it is a new one, "
        'write `status = "Status"` under [apis]\n'
    )
    assert told in capsys.readouterr().err
    assert shop.table() == SHOP.splitlines()[1:]


def test_a_spec_without_apis(desk, capsys):
    assert desk.draft(PAGE) == 0
    before = desk.table()
    assert desk.draft(PAGE, "--api", "orders") == 2
    error = capsys.readouterr().err
    assert "acme.toml has no APIs: write them under [apis]" in error
    assert desk.table() == before


def survives(desk, name, *options, having=None):
    """Tell whether a page of its rows, or those of an API, leaves a spec alone."""
    desk.specs.mkdir(exist_ok=True)
    for ending in ("csv", "toml"):
        shutil.copy(ROOT / "specs" / f"{name}.{ending}", desk.specs)
    before = (desk.specs / f"{name}.csv").read_text(encoding="utf-8")
    page = desk.page.with_suffix(".csv")
    with page.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore")
        writer.writeheader()
        for row in csv.DictReader(before.splitlines()):
            text = row["message"].replace("{{", "{").replace("}}", "}")
            if having is None or having in row["api"].split():
                writer.writerow({**row, "message": text})
    options = ["--vendor", name, "--specs", str(desk.specs), *options]
    options += ["--code", "code", "--message", "message"]
    assert main(["import", str(page), *options]) == 0
    return (desk.specs / f"{name}.csv").read_text(encoding="utf-8") == before


@pytest.mark.parametrize("name", ["octopush", "onebox", "fuseclick", "luckycycle"])
def test_the_specs_that_ship_survive_a_page_of_their_own_rows(desk, name):
    assert survives(desk, name)


@pytest.mark.parametrize("api", ["messaging", "transaction_status", "event", "profile"])
def test_a_spec_that_ships_survives_the_page_of_each_api(desk, api):
    assert survives(desk, "imiconnect", "--api", api, having=api)


rows_of_rockets = st.lists(
    st.fixed_dictionaries(
        {
            "code": st.sampled_from(["000", "007", "102", "200", "300", "601", "999"]),
            "message": st.sampled_from(
                [
                    *["OK", "Paid", "Paid in part", "Field too long", "rocket busy"],
                    *["Part 1 of stage 2 is broken", "Order expired", "Gone", ""],
                ]
            ),
        },
        optional={"http": st.sampled_from(["200", "404"])},
    ),
    min_size=1,
    max_size=8,
)


@settings(suppress_health_check=[*HealthCheck], max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["launch", "orders", "billing"]), rows_of_rockets),
        min_size=1,
        max_size=3,
    )
)
def test_no_page_of_an_api_changes_what_others_say(pages):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        copy_rockets(desk)
        desk.page = desk.page.with_suffix(".json")
        for api, rows in pages:
            before = desk.vendor()
            assert desk.draft(json.dumps(rows), "--api", api, "--yes") == 0
            desk.module()
            for other in {*before.apis} - {api}:
                assert said_in(desk.vendor(), other) == said_in(before, other)


def said_in(vendor, api):
    """Return what the rows of an API say."""
    return {
        (each.code, each.category, each.message, each.description, each.http_status)
        for each in vendor.meanings
        if api in each.apis
    }


words = st.sampled_from(
    [
        *["invalid", "not found", "OK", "success", "key", "{name}", "%s", "{", "}}"],
        *["Error", "class", "None", "é", "錯誤", "😀", ".", "!", "'", '"""', "\\"],
        *["{message}", "{0}", "timeout", "busy, try again later", "\u202e", "404", "-"],
        "a" * 80,
    ]
)
texts = st.lists(words | st.text(max_size=4), max_size=4).map(" ".join)
codes = (
    st.sampled_from(["1", "2", "01", "E1", "e1", "not_found", "-32600", "RATE LIMIT"])
    | texts
)
page_rows = st.lists(
    st.fixed_dictionaries(
        {"code": codes, "message": texts, "description": texts},
        optional={"http": st.sampled_from(["200", "404", "503", "abc"])},
    ).filter(lambda row: row["code"].strip()),
    min_size=1,
    max_size=12,
)


@settings(suppress_health_check=[*HealthCheck], max_examples=300, deadline=None)
@given(page_rows, page_rows)
def test_any_table_becomes_a_spec_and_a_later_one_breaks_nobody(first, second):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder))
        desk.page = desk.page.with_suffix(".json")
        named = [
            "--code",
            "code",
            "--message",
            "message",
            "--description",
            "description",
        ]
        told = io.StringIO()
        with contextlib.redirect_stderr(told):
            status = desk.draft(json.dumps(first), *named)
        if status != 0:
            # No cell of the column of codes can be seen.
            assert "no codes found" in told.getvalue()
            return
        old, module = desk.vendor(), desk.module()
        errors = module_of(old).errors
        for code, name in errors.items():
            assert type(module["error_for"](code)).__name__ == name
        for row in first:
            code = " ".join(row["code"].split())
            if code in errors.keys() | old.success_codes:
                error = module["error_for"](code, row["message"] or None)
                assert (error is None) == (code in old.success_codes)
        files = [path.read_bytes() for path in desk.specs.iterdir()]
        assert desk.draft(json.dumps(first), *named) == 0
        assert [path.read_bytes() for path in desk.specs.iterdir()] == files
        if old.numeric:
            second = [row for row in second if row["code"].strip().isdecimal()]
        with contextlib.redirect_stderr(told):
            if not second or desk.draft(json.dumps(second), *named, "--yes") != 0:
                assert not second or told.getvalue().count("no codes found") == 1
                return
        new = desk.vendor()
        desk.module()
        assert {*module} - {*desk.module()} == set()
        major = [
            change.text
            for change in changes([old], [new])
            if change.level == Level.MAJOR
            # What the vendor says and sends follows the page.
            and not change.text.startswith(("placeholder", "`http_status`"))
            and ' with "' not in change.text
        ]
        assert not major
