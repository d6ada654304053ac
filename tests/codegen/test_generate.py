"""What `generate` writes, and what it says."""

import csv
import datetime
import importlib.util
import os
import py_compile
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from vendor_errors import ResourceExhaustedError
from vendor_errors_codegen.cli import main
from vendor_errors_codegen.outputs.python.format import Black, mode_for
from vendor_errors_codegen.outputs.python.model import ErrorClass, Module
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.spec.messages import Message

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOLDERS = "--specs tests/codegen/specs --out tests/codegen/expected"
UPDATE = f"vendor-errors-codegen generate {FOLDERS}"


def test_expected_modules(workplace):
    shutil.rmtree(workplace.out)
    assert workplace.run("generate") == 0
    assert [*workplace.modules()] == ["acme.py", "former.py", "plain.py"]
    assert [*workplace.catalogues()] == ["acme.json", "former.json", "plain.json"]
    expected = HERE / "expected"
    for path in sorted([*expected.glob("*.py"), *expected.glob("catalogues/*")]):
        generated = (workplace.out / path.relative_to(expected)).read_text("utf-8")
        wanted = path.read_text("utf-8")
        assert generated == wanted, f"if it is as you want it: {UPDATE}"


def test_a_workplace_has_the_modules_only(request):
    py_compile.compile(str(HERE / "expected" / "plain.py"))
    workplace = request.getfixturevalue("workplace")
    assert [*workplace.modules()] == ["acme.py", "former.py", "plain.py"]


def test_summary(workplace, capsys):
    workplace.edit("plain.py", "Slow down", "Slower")
    (workplace.out / "acme.py").unlink()
    for ending in ("csv", "toml"):
        path = workplace.specs / f"plain.{ending}"
        shutil.copy(path, workplace.specs / f"third_party.{ending}")
    assert workplace.run("generate") == 0
    assert capsys.readouterr().out.splitlines() == [
        "acme: created (codes: 11, classes: 34, success codes: 2)",
        "former: unchanged (codes: 5, classes: 10, success codes: 0)",
        "plain: changed (codes: 4, classes: 21, success codes: 1)",
        "third_party: created (codes: 4, classes: 21, success codes: 1)",
        "acme: unchanged (catalogue, meanings: 17)",
        "former: unchanged (catalogue, meanings: 6)",
        "plain: unchanged (catalogue, meanings: 5)",
        "third_party: created (catalogue, meanings: 5)",
    ]
    module = workplace.modules()["third_party.py"]
    assert b"class ThirdPartyUndocumentedCodeError(ThirdPartyError, Und" in module
    assert workplace.run("generate", "plain", "plain") == 0
    assert capsys.readouterr().out == (
        "plain: unchanged (codes: 4, classes: 21, success codes: 1)\n"
        "plain: unchanged (catalogue, meanings: 5)\n"
    )


def test_folders_are_made(workplace):
    workplace.out = workplace.out / "of" / "acme"
    assert workplace.run("generate") == 0
    assert [*workplace.modules()] == ["acme.py", "former.py", "plain.py"]


def test_an_unchanged_module_is_not_touched(workplace):
    before = (workplace.out / "acme.py").stat()
    assert workplace.run("generate") == 0
    assert (workplace.out / "acme.py").stat().st_mtime_ns == before.st_mtime_ns


def test_a_run_for_one_vendor_leaves_the_others(workplace):
    (workplace.out / "plain.py").unlink()
    workplace.edit("acme.csv", "Order locked", "Order is locked")
    assert workplace.run("generate", "plain") == 0
    assert workplace.modules()["plain.py"]
    assert workplace.run("check", "plain") == 0
    assert workplace.run("check") == 1


def test_an_orphan_is_named_and_left(workplace, capsys):
    for ending in ("csv", "toml"):
        (workplace.specs / f"plain.{ending}").unlink()
    assert workplace.run("generate", "acme") == 0
    assert workplace.run("generate") == 1
    assert capsys.readouterr().err == "".join(
        f"{workplace.out.as_posix()}/{name} is orphaned, its spec is gone: delete it\n"
        for name in ("plain.py", "catalogues/plain.json")
    )
    assert "plain.py" in workplace.modules()
    assert "plain.json" in workplace.catalogues()


def test_a_module_that_is_not_even_text_is_no_orphan(workplace):
    (workplace.out / "stray.py").write_bytes(b"\xff")
    assert workplace.run("check") == 0


def test_an_interruption(workplace, monkeypatch):
    def interrupt(*args):
        raise KeyboardInterrupt

    monkeypatch.setattr("vendor_errors_codegen.pipeline.load", interrupt)
    assert workplace.run("generate") == 130


def test_a_module_of_other_specs_is_no_orphan(workplace):
    for path in ("plain.py", "catalogues/plain.json"):
        workplace.edit(path, "Generated from specs/", "Generated from others/")
    for ending in ("csv", "toml"):
        (workplace.specs / f"plain.{ending}").unlink()
    assert workplace.run("generate") == 0
    assert workplace.run("check") == 0


@pytest.mark.parametrize(
    "text", ["answer = 42\n", "# Generated from others/plain.csv."]
)
def test_a_module_that_it_did_not_make_is_left_alone(workplace, capsys, text):
    path = workplace.out / "plain.py"
    path.write_text(text)
    workplace.edit("acme.csv", "Order locked", "Order is locked")
    before = workplace.modules()
    assert workplace.run("generate") == 2
    error = capsys.readouterr().err
    assert f"{path.as_posix()}: not generated from specs in a folder specs" in error
    assert workplace.modules() == before
    assert workplace.run("check", "plain") == 1
    assert f"{path.as_posix()} is not generated" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ("generate --specs {folder}/out --out {folder}", "has no specs, see --specs"),
        ("check --specs {folder}/none", "does not exist"),
        ("generate --specs {folder}/specs", "give both --specs and --out, or neither"),
        ("check --out {folder}/out", "give both --specs and --out, or neither"),
        (
            "check --specs {folder}/specs --out {folder}/out nobody",
            "has no spec of nobody, only of acme, former, plain",
        ),
        ("checks", "No such command 'checks'"),
        ("checks", "Usage: vendor-errors-codegen "),
    ],
)
def test_wrong_arguments(workplace, capsys, arguments, expected):
    folder = workplace.specs.parent.as_posix()
    assert main(arguments.format(folder=folder).split()) == 2
    assert expected in capsys.readouterr().err


def test_the_order_of_rows_and_columns_makes_no_difference(workplace):
    before = workplace.modules() | workplace.catalogues()
    for seed in range(5):
        shuffled = random.Random(seed)
        for path in workplace.specs.glob("*.csv"):
            with path.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file))
            columns = [*rows[0]]
            shuffled.shuffle(columns)
            shuffled.shuffle(rows)
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns)
                writer.writeheader()
                writer.writerows(rows)
        assert workplace.run("generate") == 0
        assert workplace.modules() | workplace.catalogues() == before


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_the_bytes_are_the_same_in_every_process(workplace, seed):
    folders = ["--specs", workplace.specs, "--out", workplace.out]
    other = {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
    if str(ROOT).isascii():  # Else Python does not find what is installed from there.
        other["LC_ALL"] = "C"
    subprocess.run(
        [sys.executable, "-m", "vendor_errors_codegen", "check", *folders],
        cwd=ROOT,
        env=os.environ | other,
        check=True,
    )


# Runs the generator as on Windows: without the modules that POSIX alone has, and with
# workers that import all anew, which macOS has, too.
ELSEWHERE = """
import multiprocessing, os, runpy, sys

class Missing:
    def find_spec(self, name, path=None, target=None):
        if name in ("fcntl", "grp", "pwd", "resource", "termios"):
            raise ImportError(name)

for name in ("fcntl", "grp", "pwd", "resource", "termios"):
    sys.modules.pop(name, None)
sys.meta_path.insert(0, Missing())
for name in ("O_TMPFILE", "getuid"):
    vars(os).pop(name, None)
multiprocessing.set_start_method("spawn")
runpy.run_module("vendor_errors_codegen", run_name="__main__", alter_sys=True)
"""


def test_nothing_is_needed_that_only_posix_has(workplace, tmp_path):
    before = workplace.modules()
    shutil.rmtree(workplace.out)
    for command in ("generate", "check"):
        folders = ["--specs", workplace.specs, "--out", workplace.out]
        done = subprocess.run(
            [sys.executable, "-c", ELSEWHERE, command, *folders],
            cwd=ROOT,
            env=os.environ | {"TMPDIR": str(tmp_path)},
            capture_output=True,
        )
        assert done.returncode == 0, done.stderr.decode()
    assert workplace.modules() == before


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="it is no clone")
def test_no_clone_has_other_ends_of_lines():
    files = [".ci/run", "specs/onebox.csv", "src/vendor_errors/onebox.py"]
    command = ["git", "-C", ROOT, "check-attr", "text", "eol", "--", *files]
    told = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    assert told.splitlines() == [
        f"{file}: {attribute}"
        for file in files
        for attribute in ("text: auto", "eol: lf")
    ]


@pytest.fixture
def acme():
    spec = importlib.util.spec_from_file_location("acme", HERE / "expected" / "acme.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def plain():
    spec = importlib.util.spec_from_file_location("p", HERE / "expected" / "plain.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_texts_come_out_as_they_went_in(acme, plain):
    assert acme.InvalidPathError.message == r"C:\temp is no path"
    assert acme.InvalidPathError.description == r"Not even \\server\share."
    assert acme.InvalidFieldError.description == 'The field is "wrong".'
    message = "¿Señal – “𝄞”, {braces} and {% raw %}?"
    assert plain.EncodingError.message == message
    assert acme.RocketScientistUnavailableUntilTomorrowError.message.endswith(
        "Or today."
    )


def test_what_meanings_share_is_on_the_class_of_the_code(acme):
    code = acme.RocketNotReadyError
    assert (code.category, code.retryable, code.http_status) == ("unknown", False, 503)
    assert acme.RocketBusyError.retryable is True
    assert acme.RocketBrokenError.retryable is False
    assert acme.RocketBrokenError.category == "failed_precondition"
    assert acme.OrderRejectedError.retryable is False
    assert acme.FuelError.retryable is True
    assert acme.FuelLowError.__bases__[1] is ResourceExhaustedError
    assert len(acme.FuelLowError.__bases__) == 2


def test_meanings_without_apis(plain):
    assert type(plain.error_for("E_LIMIT", "slow down")) is plain.RateLimitError
    error = plain.error_for("E_LIMIT", "17 bytes left")
    assert type(error) is plain.StorageFullError
    assert error.params == {"free": "17"}
    assert type(plain.error_for("E_LIMIT", "else")) is plain.LimitError
    assert plain.error_for("E_DONE") is None


# What a cell may hold: all that can be seen, and blanks within.
seen = st.lists(
    st.characters(exclude_categories=["C", "Z"])
    | st.sampled_from(["\\", '"', "'", "{", "}", "#", '"""', "{%", "\\N{", " "]),
    max_size=200,
).map(lambda parts: "".join(parts).strip())


@given(message=seen, description=seen)
@example(message='"""', description="\\")
@example(message="'\"\\", description="a" * 3000)
def test_any_text_comes_out_as_it_went_in(message, description):
    attributes = {"message": message, "description": description}
    own = ErrorClass("OwnError", ("VendorError",), (message or "-",), attributes)
    module = Module(
        name="own",
        title="Own",
        url="https://own.example",
        read=datetime.date(2026, 1, 31),
        base=own,
        undocumented="OwnError",
        numeric=False,
        errors={message: "OwnError"},
        successes={"": (description,)},
        meanings={message: {"": (Message(description), "OwnError")}},
        wordings={"OwnError": (Message(message), Message(description))},
        succeeds=True,
        apis=(),
        replies=None,
        former_names={},
    )
    namespace = {"__name__": "own"}
    exec(Black(mode_for(ROOT)).format([render(module, 88)])[0], namespace)
    assert namespace["OwnError"].message == message
    assert namespace["OwnError"].description == description
    assert [*namespace["ERRORS"]] == [message]
