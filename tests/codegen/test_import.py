"""A page becomes a spec that `generate` accepts, and a later page updates it."""

import datetime
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.__main__ import _vendors, main
from codegen.comparing.changes import changes
from codegen.comparing.version import Level
from codegen.render import render

TODAY = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
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
        """Return what the spec asks for."""
        (vendor,) = _vendors(self.specs, [])
        return vendor

    def module(self):
        """Return what the module holds that the spec asks for."""
        namespace = {"__name__": "acme"}
        exec(render(self.vendor()), namespace)
        return namespace


@pytest.fixture
def desk(tmp_path):
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
        "look at code 0 (OK): taken for success, which raises nothing",
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
    assert capsys.readouterr().out == "acme: updated (rows: 7, changes: 0)\n"
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
    (old,) = _vendors(desk.specs, [])
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


def test_a_draft_passes_the_type_checker(desk):
    placeholders = ["Order {class} of {orderId} not found", "{message} is {0}"]
    quotes = ['"""', "\\", "{", "{% x %}", "\u202e"]
    texts = ["", "", "class", "None", "é 錯誤 😀", "x" * 300, *placeholders, *quotes]
    rows = [
        {"code": code, "message": text, "description": text}
        for code, text in enumerate(texts)
    ]
    desk.page = desk.page.with_suffix(".json")
    assert desk.draft(json.dumps(rows), "--code", "code", "--message", "message") == 0
    folders = ["--specs", str(desk.specs), "--out", str(desk.out)]
    assert main(["generate", *folders]) == 0
    command = [sys.executable, "-m", "mypy", "--strict", desk.out / "acme.py"]
    cache = ["--cache-dir", desk.out.with_name("cache"), "--config-file="]
    done = subprocess.run([*command, *cache], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_standard_input(desk):
    command = [sys.executable, "-m", "codegen", "import", "-", "--vendor", "acme"]
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


@pytest.mark.parametrize("name", ["octopush", "onebox", "fuseclick", "luckycycle"])
def test_the_specs_that_ship_survive_a_page_of_their_own_rows(desk, capsys, name):
    desk.specs.mkdir()
    for ending in ("csv", "toml"):
        shutil.copy(ROOT / "specs" / f"{name}.{ending}", desk.specs)
    before = (desk.specs / f"{name}.csv").read_text(encoding="utf-8")
    page = desk.page.with_suffix(".csv")
    page.write_text(before.replace("{{", "{").replace("}}", "}"), encoding="utf-8")
    options = ["--vendor", name, "--specs", str(desk.specs), "--code", "code"]
    assert main(["import", str(page), *options, "--message", "message"]) == 0
    assert (desk.specs / f"{name}.csv").read_text(encoding="utf-8") == before


words = st.sampled_from(
    [
        *["invalid", "not found", "OK", "success", "key", "{name}", "%s", "{", "}}"],
        *["Error", "class", "None", "é", "錯誤", "😀", ".", "!", "'", '"""', "\\"],
        *["{message}", "{0}", "timeout", "busy, try again later", "\u202e", "404", "-"],
        "a" * 80,
    ]
)
texts = st.lists(words | st.text(max_size=4), max_size=4).map(" ".join)
codes = st.sampled_from(["1", "2", "01", "E1", "e1", "not_found", "-32600"]) | texts
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
        if desk.draft(json.dumps(first), *named) != 0:
            return  # No cell of the column of codes can be seen.
        old, module = desk.vendor(), desk.module()
        for code, name in old.errors.items():
            assert type(module["error_for"](code)).__name__ == name
        for row in first:
            code = " ".join(row["code"].split())
            if code in old.errors.keys() | old.success_codes:
                error = module["error_for"](code, row["message"] or None)
                assert (error is None) == (code in old.success_codes)
        if old.numeric:
            second = [row for row in second if row["code"].strip().isdecimal()]
        if not second or desk.draft(json.dumps(second), *named) != 0:
            return
        new = desk.vendor()
        desk.module()
        assert {*module} - {*desk.module()} == set()
        major = [
            change.text
            for change in changes([old], [new])
            if change.level == Level.MAJOR
            and not change.text.startswith(("placeholder", "`http_status`"))
        ]
        assert not major
