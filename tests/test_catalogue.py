"""The catalogues say all that the specs say and all that the modules do."""

import csv
import importlib
import importlib.util
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from vendor_errors import VendorError
from vendor_errors._cli.catalogues import FORMAT as READ
from vendor_errors_codegen.outputs.catalogue import FORMAT as WRITTEN
from vendor_errors_codegen.spec.messages import Message

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "src" / "vendor_errors"
EXPECTED = ROOT / "tests" / "codegen" / "expected"
ACME_SDK = ROOT / "examples" / "acme-sdk"
SCHEMA = json.loads((SHIPPED / "catalogue.schema.json").read_text(encoding="utf-8"))
SPECS = {
    SHIPPED: ROOT / "specs",
    EXPECTED: ROOT / "tests" / "codegen" / "specs",
    ACME_SDK / "src" / "acme_sdk" / "errors": ACME_SDK / "specs",
}
EACH = [
    pytest.param(out, path.stem, id=f"{specs.parent.name}-{path.stem}")
    for out, specs in SPECS.items()
    for path in sorted(specs.glob("*.csv"))
]


def catalogue_of(out, vendor):
    path = out / "catalogues" / f"{vendor}.json"
    return json.loads(path.read_text(encoding="utf-8"))


def meanings_of(catalogue):
    for code in catalogue["codes"]:
        for meaning in code["meanings"]:
            yield code, meaning


def module_of(out, vendor):
    if out == SHIPPED:
        return importlib.import_module(f"vendor_errors.{vendor}")
    spec = importlib.util.spec_from_file_location(vendor, out / f"{vendor}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)
    number = SCHEMA["properties"]["format"]["const"]
    assert READ == WRITTEN == number


@pytest.mark.parametrize(("out", "vendor"), EACH)
def test_a_catalogue_is_as_the_schema_says(out, vendor):
    Draft202012Validator(SCHEMA).validate(catalogue_of(out, vendor))


def test_the_schema_refuses_what_is_none():
    catalogue = catalogue_of(SHIPPED, "octopush")
    for key, wrong in (("format", 2), ("read", "today"), ("codes", [{}])):
        assert not Draft202012Validator(SCHEMA).is_valid({**catalogue, key: wrong})


@pytest.mark.parametrize(("out", "vendor"), EACH)
def test_no_key_is_without_its_place_in_the_schema(out, vendor):
    catalogue = catalogue_of(out, vendor)
    code, meaning = next(meanings_of(catalogue))
    parts = SCHEMA["$defs"]
    for found, part in (
        (catalogue, SCHEMA),
        (code, parts["code"]),
        (meaning, parts["meaning"]),
    ):
        assert found.keys() == part["properties"].keys() == {*part["required"]}


@pytest.mark.parametrize(("out", "vendor"), EACH)
def test_every_row_is_in_it(out, vendor):
    with (SPECS[out] / f"{vendor}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known = [
        {
            "code": code["code"],
            "class": meaning["class"] or "",
            "category": meaning["category"],
            "family": meaning["family"] or "",
            "retryable": "" if meaning["success"] else _yes_or_no(meaning["retryable"]),
            "http_status": str(meaning["http_status"] or ""),
            "api": " ".join(meaning["apis"]),
            "message": cell(meaning),
            "description": meaning["description"],
            "wordings": " | ".join(map(cell, meaning["wordings"])),
            "formerly": "; ".join(
                f"{former['class']} until {former['until']}"
                for former in meaning["former_names"]
            ),
            "parent": meaning["parent"] or "",
            "retired": meaning["retired"] or "",
        }
        for code, meaning in meanings_of(catalogue_of(out, vendor))
    ]
    # APIs stand in the order of the .toml, whatever that of a cell.
    for row in [*rows, *known]:
        row["api"] = " ".join(sorted(row["api"].split()))
    assert sorted(map(repr, rows)) == sorted(
        repr({column: row[column] for column in rows[0]}) for row in known
    )


def _yes_or_no(retryable):
    return "yes" if retryable else "no"


def cell(text):
    return Message(text["message"], tuple(text["placeholders"])).cell


@pytest.mark.parametrize(("out", "vendor"), EACH)
def test_the_bases_of_a_class_are_those_of_the_module(out, vendor):
    module = module_of(out, vendor)
    catalogue = catalogue_of(out, vendor)
    assert issubclass(getattr(module, catalogue["undocumented"]), VendorError)
    for code, meaning in meanings_of(catalogue):
        if meaning["class"] is None:
            assert meaning["bases"] == []
        else:
            error_class = getattr(module, meaning["class"])
            above = [base.__name__ for base in error_class.__mro__[1:]]
            assert {*meaning["bases"]} == {*above[: above.index("Exception")]}
            assert len(meaning["bases"]) == len({*meaning["bases"]})
        own = module.ERRORS.get(code["code"])
        classes = {each["class"] for each in code["meanings"]} - {None}
        if whole := code["whole"]:
            assert own.__name__ == whole["class"]
            assert own.message == whole["message"]
        else:
            assert classes == ({own.__name__} if own else set())


@pytest.mark.parametrize(("out", "vendor"), EACH)
def test_the_codes_of_replies_are_those_of_the_module(out, vendor):
    module = module_of(out, vendor)
    codes = catalogue_of(out, vendor)["reply_codes"]
    assert bool(codes) == hasattr(module, "raise_for_reply")
    for code in codes:
        (meaning,) = code["meanings"]
        error_class = getattr(module, meaning["class"])
        names = {base.__name__ for base in error_class.__mro__[1:]}
        assert {*meaning["bases"]} <= names
        if not code["code"].startswith("http-"):
            assert error_class.code == code["code"]
            continue
        (error,) = module.errors_of_reply(None, int(code["code"][5:]))
        assert type(error) is error_class
        assert error.qualified_code == code["qualified_code"]
        said = error.message, error.category, error.retryable, error.http_status
        assert said == tuple(
            meaning[key] for key in ("message", "category", "retryable", "http_status")
        )


def test_the_narrowest_bases_come_first():
    codes = catalogue_of(EXPECTED, "former")["codes"]
    assert codes[4]["meanings"][0]["bases"] == [
        "NotAcceptedError",
        "MissingFieldError",
        "FieldError",
        "FormerError",
        "PermissionDeniedError",
        "InvalidArgumentError",
        "VendorError",
    ]


@pytest.mark.parametrize("vendor", ["octopush", "imiconnect"])
def test_the_import_line_is_one(vendor):
    namespace = {}
    exec(catalogue_of(SHIPPED, vendor)["import"], namespace)
    assert namespace[vendor].__name__ == f"vendor_errors.{vendor}"
