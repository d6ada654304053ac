"""What `diff` says of an edit, checked against the modules that the edit makes."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from packaging.version import Version

from vendor_errors_codegen.cli import main
from vendor_errors_codegen.comparing.changes import _texts
from vendor_errors_codegen.comparing.version import Level, is_raised, next_version
from vendor_errors_codegen.spec.messages import Message

ROOT = Path(__file__).parents[2]
PROJECT = '[project]\nname = "sdk"\nversion = "1.4.2"\n'


class Sdk:
    """A project of someone who keeps specs of their own, under version control."""

    def __init__(self, folder):
        self.folder = folder
        self.specs = folder / "specs"
        shutil.copytree(ROOT / "tests" / "codegen" / "specs", self.specs)
        (folder / "pyproject.toml").write_text(PROJECT)
        self.git("init", "--quiet")
        self.commit()

    def git(self, *arguments):
        """Run a command of git."""
        who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        command = ["git", "-C", self.folder, *who, *arguments]
        subprocess.run(command, check=True, capture_output=True)

    def commit(self):
        """Commit all, also if nothing has changed."""
        self.git("add", ".")
        self.git("commit", "--quiet", "--allow-empty", "-m", "Change")

    def edit(self, file, old, new):
        """Replace a text in a file."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    def diff(self, *arguments):
        """Run the command, and return its exit status."""
        return main(["diff", "--specs", str(self.specs), *arguments])


@pytest.fixture
def sdk(tmp_path):
    return Sdk(tmp_path / "sdk")


# The file, texts in it and what takes their place, and what is said of that.
EDITS = {
    "a row removed": (
        "former.csv",
        ("4,TelegramError,unimplemented,,no,,,No telegrams,,,,2026-01-15\n", ""),
        "major: code `4` removed",
        "major: class `TelegramError` removed",
    ),
    "a class renamed": (
        "former.csv",
        ("TelegramError", "NoTelegramError"),
        "major: class `TelegramError` removed",
        "major: code `4` stands for `NoTelegramError`, not `TelegramError`",
    ),
    "a class renamed that keeps its old name": (
        "former.csv",
        (
            "TelegramError,unimplemented,,no,,,No telegrams,,",
            "NoTelegramError,unimplemented,,no,,,No telegrams,,TelegramError until 3.0",
        ),
        "minor: class `TelegramError` renamed to `NoTelegramError`",
    ),
    "a former name dropped": (
        "former.csv",
        ("ShutError until 1.0", ""),
        "major: former name `ShutError` removed, which was to stay until 1.0",
    ),
    "another category": (
        "plain.csv",
        ("unknown", "not_found"),
        "major: class `NothingError` is no `UnknownError` any more",
        "minor: class `NothingError` is a `NotFoundError` too",
    ),
    "no longer retryable": (
        "plain.csv",
        ("resource_exhausted,,yes", "resource_exhausted,,no"),
        "major: class `RateLimitError` is no `RetryableError` any more",
    ),
    "retryable": (
        "plain.csv",
        ("unknown,,no", "unknown,,yes"),
        "minor: class `NothingError` is a `RetryableError` too",
    ),
    "a family left": (
        "acme.csv",
        ("resource_exhausted,RocketError,yes", "resource_exhausted,,yes"),
        "major: class `RocketScientistUnavailableUntilTomorrowError` is no "
        "`RocketError` any more",
    ),
    "a parent lost": (
        "former.csv",
        (",,MissingNameError,", ",,,"),
        "major: class `NameComesLaterError` is no `MissingFieldError` any more",
    ),
    "a success that raises": (
        "plain.csv",
        ("E_DONE,,ok,,,,,Done,", "E_DONE,DoneError,unknown,,no,,,Done,"),
        "major: code `E_DONE` stands for `DoneError`, not `success`",
    ),
    "an error that succeeds": (
        "plain.csv",
        ("E_NONE,NothingError,unknown,,no,,,,", "E_NONE,,ok,,,,,,"),
        "major: code `E_NONE` stands for `success`, not `NothingError`",
    ),
    "a placeholder renamed": (
        "plain.csv",
        ("{free}", "{left}"),
        "major: placeholder `free` of `StorageFullError` removed",
        "major: placeholder `left` of `StorageFullError` added",
    ),
    "one more placeholder": (
        "former.csv",
        ("Field {field} is", "Field {field} of {form} is"),
        "major: placeholder `form` of `MissingFieldError` added",
    ),
    "a first placeholder": (
        "former.csv",
        ("No telegrams", "No telegrams to {place}"),
        "minor: placeholder `place` of `TelegramError` added",
    ),
    "placeholders that change places": (
        "acme.csv",
        ("'{field}': '{value}'", "'{value}': '{field}'"),
        "major: code `101` with \"Invalid 'field': 'value'\" gives \"value\" for "
        '`field`, not "field"',
    ),
    "other words around a placeholder": (
        "former.csv",
        ("Field {field} is missing", "Field {field} is not there"),
        'major: code `1` with "Field field is missing" gives no value for `field`, not',
        "patch: message of `MissingFieldError` changed",
    ),
    "quotes around a placeholder": (
        "former.csv",
        ("Field {field} is", "Field '{field}' is"),
        'major: code `1` with "Field \'field\' is missing" gives "field" for `field`, '
        "not \"'field'\"",
    ),
    "other letters between placeholders": (
        "acme.csv",
        ("{part} of stage {stage}", "{part} Of stage {stage}"),
        'major: code `200` with "Part part Part part Of stage stage is broken part of',
    ),
    "the same words around a placeholder in other letters": (
        "former.csv",
        ("Field {field} is missing", "FIELD {field} is missing."),
        "patch: message of `MissingFieldError` changed",
    ),
    "a comment": (
        "plain.toml",
        ("[codes.E_LIMIT]", "[codes.E_LIMIT] # as ever"),
    ),
    "another HTTP status": (
        "acme.csv",
        (",409,", ",410,"),
        "major: `http_status` of `OrderRejectedError` is 410, not 409",
    ),
    "codes as texts": (
        "former.toml",
        ('"number"', '"text"'),
        "major: codes are texts: leading zeros matter now",
    ),
    "a row added": (
        "plain.csv",
        ("E_NONE", "E_NEW,NewError,unknown,,no,,,New,\nE_NONE"),
        "minor: class `NewError` added",
        "minor: code `E_NEW` added",
    ),
    "another wording": (
        "plain.csv",
        ("braces", "brackets"),
        "patch: message of `EncodingError` changed",
    ),
    "another description": (
        "former.csv",
        ("Returned when", "Happens when"),
        "patch: description of `MissingFieldError` changed",
    ),
    "another page": (
        "plain.toml",
        ("plain.example", "plain.example.org"),
        "major: `url` of `PlainError` is https://plain.example.org/errors, not https:",
    ),
    "a meaning of one API only": (
        "acme.csv",
        (
            "101,InvalidFieldError,invalid_argument,,no,400,launch orders billing,",
            "101,InvalidFieldError,invalid_argument,,no,400,launch orders,",
        ),
        "patch: docstring of `InvalidFieldError` changed",
    ),
    "a former name of another class": (
        "former.csv",
        ("NoFieldError until 1.0; LackingFieldError until 2.0", ""),
        ("ShutError until 1.0", "NoFieldError until 1.0"),
        "major: `NoFieldError` stands for `BlockedError`, not `MissingFieldError`",
        "major: former name `LackingFieldError` removed, which was to stay until 2.0",
        "major: former name `ShutError` removed, which was to stay until 1.0",
    ),
    "a class of another code": (
        "former.csv",
        ("\n4,TelegramError", "\n9,TelegramError"),
        "major: `code` of `TelegramError` is 9, not 4",
        "major: code `4` removed",
        "minor: code `9` added",
    ),
    "a meaning merged into another": (
        "former.csv",
        ("5,FullError,", "5,StillFullError,"),
        ("It is full", "Still full"),
        ("ShutError until 1.0", "ShutError until 1.0; FullError until 9.0"),
        "major: class `BlockedError` is no `ResourceExhaustedError` any more",
        'major: code `5` with "It is full" stands for `NotAcceptedError`, not',
    ),
    "a message that another meaning takes": (
        "acme.csv",
        ("orders,Fuel is low,", "orders,Too little of it,"),
        ("orders,Fuel line is busy,", "orders,Fuel {part} low,"),
        'major: code `500` with "Fuel is low" stands for `FuelLineBusyError`, not',
    ),
    "other words of one meaning": (
        "acme.csv",
        ("orders,Fuel is low,", "orders,Too little of it,"),
        'major: code `500` with "Fuel is low" stands for `FuelError`, not `FuelLow',
        "patch: message of `FuelLowError` changed",
    ),
    "the same words of one meaning in other letters": (
        "acme.csv",
        ("orders,Fuel is low,", "orders,Fuel is LOW.,"),
        "patch: message of `FuelLowError` changed",
    ),
    "other words of success": (
        "acme.csv",
        ("billing,Paid,", "billing,Settled,"),
        'major: code `007` with "Paid" stands for `PartlyPaidError`, not `success`',
        'major: code `007` with "Settled" stands for `success`, not `PartlyPaidError`',
    ),
    "the same words of success in other letters": (
        "acme.csv",
        ("billing,Paid,", "billing,PAID,"),
        "patch: the text of the module changed, not what it does",
    ),
    "another order of former names": (
        "former.csv",
        (
            "NoFieldError until 1.0; LackingFieldError until 2.0",
            "LackingFieldError until 2.0; NoFieldError until 1.0",
        ),
        "patch: the text of the module changed, not what it does",
    ),
    "a success of fewer APIs": (
        "acme.csv",
        ("ok,,,,launch orders,", "ok,,,,launch,"),
        "major: code `000` of API `orders` is undocumented, and was `success`",
    ),
    "retired": (
        "former.csv",
        (
            "The name is missing,,,MissingFieldError,",
            "The name is missing,,,MissingFieldError,2026-03-01",
        ),
        "patch: `MissingNameError` retired since 2026-03-01",
    ),
    "no longer retired": (
        "former.csv",
        ("No telegrams,,,,2026-01-15", "No telegrams,,,,"),
        "patch: `TelegramError` is not retired any more",
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit(sdk, capsys, name):
    file, *rest = EDITS[name]
    for edit in (each for each in rest if isinstance(each, tuple)):
        sdk.edit(f"specs/{file}", *edit)
    expected = [each for each in rest if isinstance(each, str)]
    status = sdk.diff()
    out = capsys.readouterr().out
    lines = [line.strip() for line in out.splitlines()[:-1]]
    for text in expected:
        assert any(line.startswith(text) for line in lines), out
    worst = next((level for level in ("major", "minor", "patch") if level in out), None)
    said = [text.partition(":")[0] for text in expected]
    assert worst == min(said, key=["major", "minor", "patch"].index, default=None)
    assert status == (1 if expected else 0)


def test_a_change_is_told_once(sdk, capsys):
    sdk.edit("specs/acme.csv", "Fuel is low", "Too little of it")
    sdk.edit("specs/acme.csv", "InvalidFieldError", "WrongFieldError")
    sdk.edit("specs/former.csv", "2026-01-15", "2026-01-16")
    sdk.edit("specs/plain.toml", "plain.example", "plain.example.org")
    sdk.edit("specs/plain.csv", "{free}", "{left}")
    assert sdk.diff() == 1
    assert capsys.readouterr().out.splitlines()[:-1] == [
        "acme",
        "  major: class `InvalidFieldError` removed",
        "  major: code `101` stands for `WrongFieldError`, not `InvalidFieldError`",
        '  major: code `500` with "Fuel is low" stands for `FuelError`, not '
        "`FuelLowError`",
        "  minor: class `WrongFieldError` added",
        "  patch: message of `FuelLowError` changed",
        "former",
        "  patch: `TelegramError` retired since 2026-01-16",
        "  patch: `FullError` retired since 2026-01-16",
        "plain",
        "  major: `url` of `PlainError` is https://plain.example.org/errors, not "
        "https://plain.example/errors",
        "  major: placeholder `free` of `StorageFullError` removed",
        "  major: placeholder `left` of `StorageFullError` added",
        "  patch: message of `StorageFullError` changed",
    ]


def test_what_placeholders_are_tried_with():
    message = Message.parse("{part} of {whole}")
    others = [Message("Part of it"), Message.parse("Whole {it}")]
    assert _texts(message, others) == [
        "part of whole",
        "0 of 1",
        "part part of whole whole",
        "part Part of it part of whole Part of it whole",
        "part Whole it part of whole Whole it whole",
    ]


def test_another_order(sdk, capsys):
    rocket = 'RocketError = "About a rocket (2xx)."\n'
    ship = 'ShipError = "About a ship."\n'
    sdk.edit("specs/acme.toml", rocket, rocket + ship)
    sdk.commit()
    sdk.edit("specs/acme.toml", rocket + ship, ship + rocket)
    assert sdk.diff() == 1
    told = capsys.readouterr().out
    assert told.startswith("acme\n  patch: families reordered\nsince")
    launch, orders = 'launch = "Launch"\n', 'orders = "Orders"\n'
    sdk.edit("specs/acme.toml", launch + orders, orders + launch)
    assert sdk.diff() == 1
    told = capsys.readouterr().out
    assert "  patch: families reordered\n  patch: APIs reordered\nsince" in told


def test_the_same_specs_in_a_folder_of_another_name(sdk, capsys):
    shutil.copytree(sdk.specs, sdk.folder / "old")
    assert sdk.diff(str(sdk.folder / "old")) == 0
    assert capsys.readouterr().out.startswith("no change since")


def test_a_summary(sdk, capsys):
    sdk.edit("specs/plain.csv", "unknown,,no", "not_found,,no")
    sdk.edit("specs/plain.csv", "braces", "brackets")
    sdk.edit("specs/former.csv", "Returned when", "Happens when")
    sdk.edit("specs/former.csv", "2026-01-15", "2026-01-16")
    assert sdk.diff("--summary") == 1
    assert capsys.readouterr().out == (
        "former: 3 patch\n"
        "plain: 1 major, 1 minor, 1 patch\n"
        "  major: class `NothingError` is no `UnknownError` any more\n"
        "since HEAD (1.4.2), a major change: set the version in pyproject.toml, which "
        "is 1.4.2, to 2.0.0\n"
    )


def test_an_api_removed_and_one_added(sdk, capsys):
    for file in ("acme.csv", "acme.toml"):
        sdk.edit(f"specs/{file}", "billing", "invoices")
    assert sdk.diff() == 1
    out = capsys.readouterr().out
    assert "  major: API `billing` removed\n" in out
    assert "  minor: API `invoices` added\n" in out
    assert "reordered" not in out


def test_a_code_that_was_split(sdk, capsys):
    edit = (
        "1,MissingFieldError,",
        "9,NewFieldError,unknown,,no,,,New,,,,\n1,MissingFieldError,",
    )
    sdk.edit("specs/former.csv", *edit)
    sdk.commit()
    sdk.edit(
        "specs/former.csv",
        "9,NewFieldError,unknown,,no,,,New,,,,",
        "9,NewFieldError,unknown,,no,,,New,,,TelegramError,",
    )
    assert sdk.diff() == 1
    assert (
        "minor: class `NewFieldError` is a `TelegramError` too"
        in capsys.readouterr().out
    )


def test_a_vendor_removed_and_one_added(sdk, capsys):
    for ending in ("csv", "toml"):
        path = sdk.specs / f"plain.{ending}"
        path.rename(path.with_stem("simple"))
    assert sdk.diff() == 1
    assert capsys.readouterr().out == (
        "plain\n  major: vendor removed\nsimple\n  minor: vendor added\n"
        "since HEAD (1.4.2), a major change: set the version in pyproject.toml, which "
        "is 1.4.2, to 2.0.0\n"
    )


def test_a_version_that_is_raised_enough(sdk, capsys):
    sdk.edit("specs/plain.csv", "braces", "brackets")
    assert sdk.diff() == 1
    assert "to 1.4.3\n" in capsys.readouterr().out
    sdk.edit("pyproject.toml", "1.4.2", "1.4.3")
    assert sdk.diff() == 0
    assert "a patch change: version 1.4.3 is enough" in capsys.readouterr().out


def test_the_last_version_tag_is_the_base(sdk, capsys):
    sdk.git("tag", "v1.4.2")
    sdk.edit("specs/plain.csv", "braces", "brackets")
    sdk.commit()
    sdk.git("tag", "something-else")
    assert sdk.diff() == 1
    assert "since v1.4.2 (1.4.2), a patch change" in capsys.readouterr().out
    assert sdk.diff("HEAD") == 0
    assert capsys.readouterr().out == "no change since HEAD (1.4.2)\n"
    assert sdk.diff("HEAD~1") == 1


def test_a_folder_is_a_base(sdk, tmp_path, capsys):
    shutil.copytree(sdk.specs, tmp_path / "old" / "specs")
    sdk.edit("specs/plain.csv", "braces", "brackets")
    base = str(tmp_path / "old" / "specs")
    # It has no version of its own, so that of the last commit counts.
    assert sdk.diff(base) == 1
    sdk.edit("pyproject.toml", "1.4.2", "1.4.3")
    assert sdk.diff(base) == 0
    (tmp_path / "old" / "pyproject.toml").write_text(PROJECT.replace("1.4.2", "1.4.3"))
    assert sdk.diff(base) == 1
    assert f"since {base} (1.4.3)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["nobody"], "'nobody' is neither a folder nor a tag or commit here"),
        (["--", "--all"], "'--all' is neither a folder nor a tag or commit here"),
        (["--summary", "--format", "json"], "either --summary or --format json"),
        (["--format", "xml"], "'xml' is not one of 'text', 'json', 'markdown'"),
    ],
)
def test_wrong_arguments(sdk, capsys, arguments, text):
    assert sdk.diff(*arguments) == 2
    assert text in capsys.readouterr().err


def test_a_base_without_specs(sdk, capsys):
    sdk.git("rm", "-r", "--quiet", "--cached", "specs")
    sdk.git("commit", "--quiet", "-m", "Remove")
    assert sdk.diff("HEAD") == 2
    assert "HEAD has no folder specs: name another" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("pyproject", "text"),
    [
        ('[project]\nname = "sdk"\ndynamic = ["version"]\n', "the project has no"),
        (None, "the project has no version to compare"),
    ],
)
def test_a_project_without_a_version(sdk, capsys, pyproject, text):
    path = sdk.folder / "pyproject.toml"
    path.unlink() if pyproject is None else path.write_text(pyproject)
    sdk.edit("specs/plain.csv", "braces", "brackets")
    assert sdk.diff() == 1
    assert text in capsys.readouterr().out
    path.write_text(PROJECT)
    sdk.git("rm", "--cached", "--quiet", "pyproject.toml")
    sdk.git("commit", "--quiet", "-m", "Remove")
    assert sdk.diff() == 1
    assert "pyproject.toml of HEAD has no version to compare" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["[project\n", 'project = "sdk"\n', "\xe9"])
def test_a_project_that_cannot_be_read(sdk, capsys, text):
    (sdk.folder / "pyproject.toml").write_text(text, encoding="latin-1")
    assert sdk.diff() == 2
    assert f"pyproject.toml of {sdk.folder} cannot be read" in capsys.readouterr().err


def test_specs_deep_in_a_project(sdk, capsys):
    deep = sdk.folder / "data" / "errors"
    deep.parent.mkdir()
    sdk.specs.rename(deep)
    sdk.specs = deep
    sdk.commit()
    assert sdk.diff() == 0
    sdk.edit("data/errors/plain.csv", "braces", "brackets")
    assert sdk.diff() == 1
    assert "which is 1.4.2, to 1.4.3\n" in capsys.readouterr().out


def test_a_folder_of_the_same_project_is_a_base(sdk, capsys):
    shutil.copytree(sdk.specs, sdk.folder / "old")
    sdk.edit("specs/plain.csv", "braces", "brackets")
    sdk.edit("pyproject.toml", "1.4.2", "1.4.3")
    assert sdk.diff(str(sdk.folder / "old")) == 0


def test_what_a_release_leaves_out_is_compared(sdk, capsys):
    (sdk.folder / ".gitattributes").write_text("specs export-ignore\n")
    sdk.commit()
    assert sdk.diff() == 0


def test_a_base_whose_specs_are_wrong(sdk, capsys):
    sdk.edit("specs/plain.csv", "unknown,,no", "unknowable,,no")
    sdk.commit()
    sdk.edit("specs/plain.csv", "unknowable,,no", "unknown,,no")
    assert sdk.diff() == 2
    error = capsys.readouterr().err
    assert "Error: what is there is wrong:\nHEAD:specs/plain.csv:5: unknown" in error


def test_a_base_with_another_kind_of_specs(sdk, capsys):
    sdk.git("rm", "-r", "--quiet", "--cached", "specs")
    (sdk.specs / "notes.txt").write_text("none")
    sdk.git("add", "specs/notes.txt")
    sdk.git("commit", "--quiet", "-m", "Change")
    assert sdk.diff() == 2
    assert "HEAD has no specs in specs: name another" in capsys.readouterr().err


def test_no_version_tag_is_said(sdk, capsys):
    sdk.git("tag", "2024-11-deployed")
    assert sdk.diff() == 0
    assert "there is no version tag" in capsys.readouterr().err
    sdk.git("tag", "1.4.2")
    assert sdk.diff() == 0
    out, err = capsys.readouterr()
    assert out == "no change since 1.4.2 (1.4.2)\n"
    assert "there is no version tag" not in err


def test_a_former_name_that_should_have_gone(sdk, capsys):
    assert sdk.diff() == 0
    told = capsys.readouterr().err
    assert "former: the former name ShutError was to go in version 1.0" in told
    assert "LackingFieldError" not in told


def test_without_git(sdk, capsys, monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert sdk.diff() == 2
    told = "Error: git is not installed: name a folder of specs\n"
    assert capsys.readouterr().err == told


def test_nothing_to_compare_with(tmp_path, capsys):
    specs = tmp_path / "specs"
    shutil.copytree(ROOT / "tests" / "codegen" / "specs", specs)
    assert main(["diff", "--specs", str(specs)]) == 2
    assert "there is no commit to compare with" in capsys.readouterr().err


def test_json(sdk, capsys):
    sdk.edit("specs/plain.csv", "braces", "brackets")
    assert sdk.diff("--format", "json") == 1
    assert json.loads(capsys.readouterr().out) == {
        "base": "HEAD",
        "base_version": "1.4.2",
        "version": "1.4.2",
        "bump": "patch",
        "needed_version": "1.4.3",
        "enough": False,
        "changes": [
            {
                "vendor": "plain",
                "level": "patch",
                "text": "message of `EncodingError` changed",
            }
        ],
    }


def test_markdown(sdk, capsys):
    sdk.edit("specs/plain.csv", "braces", "brackets")
    sdk.edit("specs/plain.csv", "unknown,,no", "not_found,,no")
    assert sdk.diff("--format", "markdown") == 1
    out, err = capsys.readouterr()
    assert out == (
        "### Breaking\n\n"
        "- `plain`: class `NothingError` is no `UnknownError` any more\n\n"
        "### Added\n\n"
        "- `plain`: class `NothingError` is a `NotFoundError` too\n\n"
        "### Changed\n\n"
        "- `plain`: message of `EncodingError` changed\n"
    )
    assert "to 2.0.0" in err


@pytest.mark.parametrize(
    ("version", "level", "needed"),
    [
        ("1.4.2", Level.PATCH, "1.4.3"),
        ("1.4.2", Level.MINOR, "1.5.0"),
        ("1.4.2", Level.MAJOR, "2.0.0"),
        ("0.4.2", Level.PATCH, "0.4.3"),
        ("0.4.2", Level.MINOR, "0.4.3"),
        ("0.4.2", Level.MAJOR, "0.5.0"),
        ("1!1.4.2", Level.MINOR, "1!1.5.0"),
    ],
)
def test_the_next_version(version, level, needed):
    assert next_version(Version(version), level) == Version(needed)
    assert is_raised(Version(f"{needed}rc1"), Version(needed))
    assert not is_raised(Version(version), Version(needed))


def test_a_release_may_change_what_its_candidates_had(sdk, capsys):
    sdk.edit("pyproject.toml", "1.4.2", "2.0.0rc1")
    sdk.commit()
    sdk.edit("specs/plain.csv", "E_NONE", "E_NOTHING")
    assert sdk.diff() == 1
    for version in ("2.0.0rc2", "2.0.0"):
        (sdk.folder / "pyproject.toml").write_text(PROJECT.replace("1.4.2", version))
        assert sdk.diff() == 0
