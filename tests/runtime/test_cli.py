"""The command line on terminals, in pipes, and with catalogues of other packages."""

import json
import os
import re
import subprocess
import sys
from importlib import metadata

import pytest

from vendor_errors import _cli
from vendor_errors._cli import catalogues
from vendor_errors._cli.commands import main
from vendor_errors._cli.terminal import columns, cut, padded, wrapped

STYLE = re.compile(r"\x1b\[\d*m")
COMMAND = [sys.executable, "-m", "vendor_errors"]


@pytest.mark.parametrize("width", [60, 80, 120, 200])
@pytest.mark.parametrize(
    "arguments",
    [
        ("list",),
        ("list", "onebox"),
        ("search", "invalid"),
        ("explain", "7003"),
        ("explain", "octopush:153"),
    ],
)
def test_lines_fit_the_terminal(shown, width, arguments):
    for line in STYLE.sub("", shown(width, *arguments)).splitlines():
        # An address or a name is not broken.
        assert columns(line) <= width or "https://" in line or len(line.split()) == 1


def test_the_code_is_cut_last(shown):
    out = STYLE.sub("", shown(100, "list", "onebox"))
    assert "\nonebox:CONSUMER_METADATA_NOT_FOUND " in out
    assert max(map(columns, out.splitlines())) == 100
    assert "\nonebox:CONSU" in STYLE.sub("", shown(60, "list", "onebox"))


def test_a_terminal_that_is_too_narrow_has_longer_lines(shown, shop):
    shelf = ["--catalogue", str(shop)]
    for arguments in (["list", "shop"], ["explain", "shop:W"]):
        assert shown(1, *arguments, *shelf) == shown(40, *arguments, *shelf)


def test_wide_characters_stay_in_their_columns(shown, shop):
    out = STYLE.sub("", shown(90, "list", "shop", "--catalogue", str(shop)))
    head, *rows = out.splitlines()
    begin = head.index("message")
    (wide,) = [row for row in rows if "請求" in row]
    assert wide[:begin].isascii()
    assert wide.endswith("…")
    assert columns(wide) <= 90
    out = STYLE.sub("", shown(70, "explain", "shop:W", "--catalogue", str(shop)))
    assert all(columns(line) <= 70 for line in out.splitlines())


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("請求", 4), ("é", 1), ("e\u0301", 1), ("", 0)]
)
def test_how_wide_a_text_is(text, width):
    assert columns(text) == width
    assert padded(text, 6) == text + " " * (6 - width)
    assert padded(text, 6, right=True) == " " * (6 - width) + text


def test_a_text_is_cut_and_wrapped_by_its_width():
    assert cut("請求內容", 8) == "請求內容"
    assert cut("請求內容", 7) == "請求內…"
    assert cut("請求內容", 6) == "請求…"
    assert wrapped("請求內容有誤", 5) == ["請求", "內容", "有誤"]
    assert wrapped("one two three", 7) == ["one two", "three"]
    assert wrapped("https://vendor.example", 7) == ["https://vendor.example"]


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"NO_COLOR": ""}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
    ],
)
def test_colours_on_a_terminal(shown, environment, coloured):
    where = {"WT_SESSION": "1", **environment}
    for arguments in (["explain", "7209"], ["list", "octopush"]):
        assert ("\x1b" in shown(80, *arguments, **where)) == coloured
    assert "\x1b" not in shown(80, "explain", "7209", "--json", **where)


def test_colours_in_a_pipe(run, monkeypatch):
    assert "\x1b" not in run("explain", "7209")[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert main(["explain", "7209"]) == 0


def test_rows_are_whole_in_a_pipe(run):
    assert "…" not in run("list", "onebox")[1]


@pytest.mark.parametrize(
    "arguments",
    [[], ["explian", "7"], ["search"], ["list", "a", "b"], ["explain", "--js", "7"]],
)
def test_wrong_use(capsys, arguments):
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: vendor-errors ")


def test_the_examples_of_the_help_work(run, capsys, tmp_path, monkeypatch):
    with pytest.raises(SystemExit) as caught:
        main(["--help"])
    assert caught.value.code == 0
    examples = re.findall(r"vendor-errors (\w+ .+)", capsys.readouterr().out)
    assert {line.split()[0] for line in examples} == {
        "explain",
        "search",
        "list",
        "summary",
    }
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.log").write_text("[octopush:153] busy\n")
    for line in examples:
        words = re.findall(r'"[^"]+"|\S+', line)
        assert run(*(word.strip('"') for word in words))[0] == 0


def test_an_interruption(monkeypatch):
    def interrupt():
        raise KeyboardInterrupt

    monkeypatch.setattr("vendor_errors._cli.commands.main", interrupt)
    with pytest.raises(SystemExit) as caught:
        _cli.run()
    assert caught.value.code == 130


@pytest.mark.processes
@pytest.mark.parametrize("more", [[], ["--json"]])
def test_a_reader_that_has_seen_enough(more):
    command = [*COMMAND, "list", *more]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.processes
def test_the_module_is_the_command():
    done = subprocess.run(
        [*COMMAND, "explain"], input=b"[octopush:153] busy", capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"octopush:153  ")
    assert subprocess.run([*COMMAND, "search", "qqqqq"]).returncode == 1
    points = metadata.entry_points(group="console_scripts", name="vendor-errors")
    assert [point.value for point in points] == ["vendor_errors._cli:run"]


@pytest.mark.processes
def test_a_terminal_that_lacks_a_character():
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [*COMMAND, "explain", "octopush:105"]
    done = subprocess.run(command, capture_output=True, env=environment)
    assert done.returncode == 0
    assert b"\\u2019" in done.stdout


def test_a_catalogue_that_is_named(run, shop):
    for path in (shop, shop / "shop.json"):
        status, out, _ = run("explain", "WideError", "--catalogue", str(path))
        assert status == 0
        assert out.startswith("shop:W  ")
    (shop / "shop.json").rename(shop / "other.json")
    assert run("list", "shop", "--catalogue", str(shop / "other.json"))[0] == 0


def test_a_catalogue_that_is_named_goes_before_the_shipped_one(run, shop):
    path = shop / "shop.json"
    path.write_text(path.read_text("utf-8").replace('"shop"', '"octopush"'), "utf-8")
    _, out, _ = run("list", "octopush", "--json", "--catalogue", str(shop))
    assert [each["code"] for each in json.loads(out)][:2] == ["TILL-1", "W"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "it is no catalogue"),
        ("[1]", "it is no catalogue"),
        ("{}", "it is no catalogue"),
        pytest.param("[" * 100_000, "it is no catalogue", marks=pytest.mark.deep),
        ('{"format": 1, "codes": []}', "it is no catalogue"),
        (
            '{"format": 2, "vendor": "shop", "codes": []}',
            "it is of format 2, and this is for 1: upgrade vendor-errors",
        ),
        (None, "No such file or directory"),
    ],
)
def test_a_catalogue_that_is_none(run, tmp_path, text, said):
    path = tmp_path / "shop.json"
    if text is not None:
        path.write_text(text)
    status, out, err = run("explain", "7209", "--catalogue", str(path))
    assert (status, out) == (2, "")
    assert err == f"vendor-errors: {path}: {said}\n"


@pytest.fixture
def installed(tmp_path, shop, monkeypatch):
    """A package with the catalogue of the shop, which cannot be imported."""
    package = tmp_path / "site" / "my_sdk" / "errors"
    package.mkdir(parents=True)
    shop.rename(package / "catalogues")
    (tmp_path / "site" / "my_sdk" / "__init__.py").write_text("raise RuntimeError\n")
    facts = tmp_path / "site" / "my_sdk-1.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: my-sdk\nVersion: 1\n")
    points = (
        "[vendor_errors.catalogues]\nmy_sdk = my_sdk.errors\ngone = no_such.errors\n"
    )
    (facts / "entry_points.txt").write_text(points)
    monkeypatch.syspath_prepend(tmp_path / "site")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize(
    "arguments",
    [
        ("explain", "[shop:TILL-1] The till is open"),
        ("explain", "my_sdk.errors.shop.TillOpenError: [shop:TILL-1] open"),
        ("explain", "TillOpenError"),
        ("search", "till"),
        ("list", "shop"),
        ("summary", "-"),
    ],
)
def test_a_package_has_catalogues_of_its_own(run, arguments):
    status, out, _ = run(*arguments, piped="10:15 shop:TILL-1\n")
    assert status == 0
    assert "shop:TILL-1" in out


def test_other_packages_are_asked_only_where_there_is_no_answer(run, monkeypatch):
    def asked():
        raise AssertionError

    monkeypatch.setattr(catalogues, "_installed", asked)
    for arguments in (("explain", "7209"), ("search", "credit"), ("list", "octopush")):
        assert run(*arguments)[0] == 0
    with pytest.raises(AssertionError):
        run("explain", "7299")
