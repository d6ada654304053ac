"""What `generate` writes, and what it says."""

import csv
import importlib.util
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FOLDERS = "--specs tests/codegen/specs --out tests/codegen/expected"
UPDATE = f"python -m codegen generate {FOLDERS}"


def test_expected_modules(workplace):
    shutil.rmtree(workplace.out)
    assert workplace.run("generate") == 0
    for path in sorted((HERE / "expected").glob("*.py")):
        generated = (workplace.out / path.name).read_text(encoding="utf-8")
        expected = path.read_text(encoding="utf-8")
        assert generated == expected, f"if it is as you want it: {UPDATE}"


def test_summary(workplace, capsys):
    workplace.edit("plain.py", "Slow down", "Slower")
    (workplace.out / "acme.py").unlink()
    (workplace.specs / "third.csv").write_text(
        (workplace.specs / "plain.csv").read_text(encoding="utf-8"), encoding="utf-8"
    )
    shutil.copy(workplace.specs / "plain.toml", workplace.specs / "third.toml")
    assert workplace.run("generate") == 0
    out = workplace.out.as_posix()
    plain = "(error codes: 3, success codes: 1, classes: 7)"
    assert capsys.readouterr().out.splitlines() == [
        f"{out}/acme.py: created (error codes: 7, success codes: 1, classes: 14)",
        f"{out}/plain.py: changed {plain}",
        f"{out}/third.py: created {plain}",
    ]
    assert workplace.run("generate", "plain") == 0
    assert capsys.readouterr().out == f"{out}/plain.py: unchanged {plain}\n"


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


def test_an_orphan_is_removed(workplace, capsys):
    for ending in ("csv", "toml"):
        (workplace.specs / f"plain.{ending}").unlink()
    assert workplace.run("generate", "acme") == 0
    assert "plain.py" in workplace.modules()
    assert workplace.run("generate") == 0
    assert "plain.py: removed, its spec is gone" in capsys.readouterr().out
    assert [*workplace.modules()] == ["acme.py"]


def test_a_module_of_other_specs_is_no_orphan(workplace):
    workplace.edit("plain.py", "# Generated from specs/", "# Generated from others/")
    for ending in ("csv", "toml"):
        (workplace.specs / f"plain.{ending}").unlink()
    assert workplace.run("generate") == 0
    assert "plain.py" in workplace.modules()


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_module_written_by_hand_is_left_alone(workplace, capsys, command):
    path = workplace.out / "plain.py"
    path.write_text("answer = 42\n")
    workplace.edit("acme.csv", "Order locked", "Order is locked")
    before = workplace.modules()
    assert workplace.run(command) == 2
    error = capsys.readouterr().err
    assert f"{path.as_posix()} is not a generated module: move it" in error
    assert workplace.modules() == before


def test_a_module_that_cannot_be_replaced_stays_whole(workplace, monkeypatch, capsys):
    workplace.edit("acme.csv", "Order locked", "Order is locked")
    before = workplace.modules()

    def no_space(self, target):
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", no_space)
    assert workplace.run("generate") == 2
    assert "No space left on device" in capsys.readouterr().err
    assert workplace.modules() == before


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["generate", "--specs", "{folder}"], "has no specs"),
        (["check", "--specs", "{folder}/none"], "does not exist"),
        (
            ["check", "--specs", "{folder}/specs", "nobody"],
            "no spec of nobody, only of",
        ),
    ],
)
def test_wrong_arguments(workplace, capsys, arguments, expected):
    folder = workplace.specs.parent.as_posix()
    arguments = [argument.format(folder=folder) for argument in arguments]
    assert main(arguments) == 2
    assert expected in capsys.readouterr().err


def test_the_order_of_rows_and_columns_makes_no_difference(workplace):
    before = workplace.modules()
    for seed in range(5):
        shuffled = random.Random(seed)  # noqa: S311
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
        assert workplace.modules() == before


@pytest.mark.parametrize("seed", ["0", "1", "2"])
def test_the_bytes_are_the_same_in_every_process(workplace, seed):
    folders = ["--specs", workplace.specs, "--out", workplace.out]
    subprocess.run(
        [sys.executable, "-m", "codegen", "check", *folders],
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": "Asia/Tokyo"},
        check=True,
    )


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
    assert (code.category, code.retryable, code.http_status) == ("unknown", None, 503)
    assert acme.RocketBusyError.retryable is True
    assert acme.RocketBrokenError.retryable is False
    assert acme.RocketBrokenError.category == "failed_precondition"
    assert acme.OrderRejectedError.retryable is False


def test_meanings_without_apis(plain):
    assert type(plain.error_for("E_LIMIT", "slow down")) is plain.RateLimitError
    error = plain.error_for("E_LIMIT", "17 bytes left")
    assert type(error) is plain.StorageFullError
    assert error.params == {"free": "17"}
    assert type(plain.error_for("E_LIMIT", "else")) is plain.LimitError
    assert plain.error_for("E_DONE") is None
