"""`explain`: whatever one has of an error, the answer is there."""

import importlib
import json
import subprocess
import sys

import pytest
from tests.runtime.test_rows import ROWS, VENDORS, sent

import vendor_errors
from vendor_errors import octopush
from vendor_errors._cli.answers import Answer
from vendor_errors._cli.catalogues import Shelf
from vendor_errors._cli.commands import main
from vendor_errors._cli.picking import picked

SHELF = Shelf()
CONGESTED = octopush.RouteCongestedError()

TRACEBACK = f"""\
Traceback (most recent call last):
  File "/app/send.py", line 104, in send
    octopush.raise_for(body["error_code"])
vendor_errors.octopush.RouteCongestedError: {CONGESTED}
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("7209", "imiconnect:7209"),
        (" 0153 ", "octopush:153"),
        ("octopush:153", "octopush:153"),
        ("octopush:0153", "octopush:153"),
        ("ORDER_NOT_FOUND", "onebox:ORDER_NOT_FOUND"),
        ("RouteCongestedError", "octopush:153"),
        ("octopush.RouteCongestedError", "octopush:153"),
        ("vendor_errors.octopush.RouteCongestedError", "octopush:153"),
        ("    except octopush.RouteCongestedError:", "octopush:153"),
        ("[imiconnect:7209] Unable to deliver multipart message", "imiconnect:7209"),
        (str(CONGESTED), "octopush:153"),
        (repr(CONGESTED), "octopush:153"),
        (TRACEBACK, "octopush:153"),
        (json.dumps({"status_code": 500, **CONGESTED.as_dict()}), "octopush:153"),
        (json.dumps(CONGESTED.as_dict(), indent=2), "octopush:153"),
        ('{"vendor": "octopush", "code": 153, "at": "10:15"}', "octopush:153"),
        ('{"error": {"exc": ["x [octopush:153] y"]}}', "octopush:153"),
        ("{'errorCode': 6304, 'message': 'Offer does not Exist'}", "fuseclick:6304"),
        ("10:15:22.104 status_code=500 error_code=153 octopush", "octopush:153"),
        ("10:15:22.104 imiconnect answered with 7209", "imiconnect:7209"),
        ("10:15:22.104 WARNING no order: ORDER_NOT_FOUND", "onebox:ORDER_NOT_FOUND"),
        ("{ no JSON [octopush:153] }", "octopush:153"),
    ],
)
def test_what_one_has_leads_to_the_code(run, text, found):
    for arguments, piped in (((text,), None), ((), text), (("-",), text)):
        status, out, err = run("explain", *arguments, piped=piped)
        assert (status, err) == (0, "")
        assert out.startswith(f"{found}  ")
        assert out.count("\n  Page ") == 1


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("OCTOPUSH:153", "OCTOPUSH:153", "octopush:153"),
        ("octopsh:153", "octopsh:153", "octopush:153"),
        ("[Octopush:153] The route", "Octopush:153", "octopush:153"),
        ("auth0001", "auth0001", "onebox:AUTH0001"),
        ("routecongestederror", "routecongestederror", "octopush:153"),
        ("octopush.RouteCongestdError", "RouteCongestdError", "octopush:153"),
        ("7299", "7299", "imiconnect:7209"),
        ('{"code":"Octopush:153"}', "Octopush:153", "octopush:153"),
        ("error code 7299 of imiconnect", "imiconnect:7299", "imiconnect:7209"),
        ("imiconnect:72090", "imiconnect:72090", "imiconnect:7209"),
        (
            "unable to deliver multipart mesage",
            "unable to deliver multipart mesage",
            "imiconnect:7209",
        ),
    ],
)
def test_what_is_not_there_leads_to_the_nearest(run, text, name, found):
    status, out, err = run("explain", text)
    assert status == 1
    assert err == f"vendor-errors: no catalogue has {name!r}; the nearest:\n"
    assert found in out
    status, out, _ = run("explain", "--json", text)
    said = json.loads(out)
    assert (status, said["found"]) == (1, [])
    assert found in [each["qualified_code"] for each in said["nearest"]]


def test_of_several_that_are_one_digit_off_the_nearest_number_comes_first(run):
    _, out, _ = run("explain", "octopush:154")
    head, first, *_ = out.splitlines()
    assert head.split() == ["code", "class", "category", "retry", "message"]
    assert first.startswith("octopush:153  RouteCongestedError")


def test_a_code_in_a_log_that_no_table_has_is_not_taken_for_another(run):
    error = octopush.error_for("999", "Order 153 is late")
    status, _, err = run("explain", f"octopush.{type(error).__name__}: {error}")
    assert (status, err) == (
        1,
        "vendor-errors: no catalogue has 'octopush:999'; the nearest:\n",
    )


@pytest.mark.parametrize("text", ["xyzzy", "", "\x1b[!"])
def test_nothing_is_found(run, text):
    status, out, err = run("explain", "-", piped=text)
    assert (status, out) == (1, "")
    assert err.startswith("vendor-errors: no catalogue has ")
    assert "\x1b" not in err


def test_what_it_says(run):
    _, out, _ = run("explain", "octopush:303")
    assert out == (
        "octopush:303  The specified list does not exist.\n"
        "  Means       not_found: what was asked for does not exist\n"
        "  To do       Check the name or the number of what was asked for.\n"
        "  Import      from vendor_errors import octopush\n"
        "  Catch       except octopush.ListNotFoundError:\n"
        "  or wider    octopush.ContactListError, octopush.OctopushError, "
        "NotFoundError,\n"
        "              VendorError\n"
        "  Vendor      Octopush SMS\n"
        "  Page        "
        "https://octopush.com/en/sms-gateway-api-documentation/return-codes/\n"
        "              (read on 2026-11-21)\n"
    )


def test_what_it_says_of_what_is_past(run, shop):
    arguments = ["--catalogue", str(shop)]
    expected = (
        "shop:TILL-1  The till is open\n"
        "  Close it.\n"
        "  Means       internal: something is broken on the vendor's side\n"
        "  To do       Ask the vendor, and tell the code and the time.\n"
        "  Import      from my.errors import shop\n"
        "  Catch       except shop.TillOpenError:\n"
        "  or wider    shop.TillError, shop.ShopError, InternalError, VendorError\n"
        "  HTTP status 500\n"
        "  Also said   Till {till} open\n"
        "  Formerly    OpenTillError (until 2.0)\n"
        "  Retired     since 2026-01-15: the vendor's page lacks it\n"
        "  Vendor      Shop\n"
        "  Page        https://shop.example/errors (read on 2026-01-31)\n"
    )
    for text in ("shop:TILL-1", "TillOpenError", "OpenTillError"):
        assert run("explain", text, *arguments) == (0, expected, "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("octopush:153", "Wait and try again: the same request may succeed later."),
        ("octopush:000", "Nothing: no exception is raised."),
        ("octopush:101", "Check the credentials."),
    ],
)
def test_what_to_do(run, text, said):
    assert f"  To do       {said}\n" in run("explain", text)[1]


def test_all_meanings_of_a_code_stand_by_their_apis(run):
    _, out, _ = run("explain", "7208")
    assert "  Catch all   except imiconnect.WhitelistOrExpiryError:\n" in out
    assert out.count("from vendor_errors import imiconnect") == 1
    _, messaging, both = out.split("\n\n")
    assert messaging.startswith("Messaging:\n-  Source ip is not white listed\n")
    assert both.startswith("Messaging, Transaction Status:\n-  Message expired\n")
    assert "except imiconnect.MessageExpiredError:" in both


def test_what_all_meanings_share_is_said_once(run):
    _, out, _ = run("explain", "7003")
    assert out.count("  Means ") == 1
    assert out.count("  Catch  ") == 43


def test_a_message_beside_the_code_picks_the_meaning(run, shop):
    for arguments in (
        ["7004", "Duplicate device type x."],
        ["imiconnect:7004 duplicate device type x"],
        ["[imiconnect:7004] duplicate device type x"],
        ["{'code': '7004', 'description': 'duplicate device type x'}"],
        ['{"qualified_code": "imiconnect:7004", "message": "duplicate device type x"}'],
    ):
        _, out, _ = run("explain", *arguments)
        assert out.startswith("imiconnect:7004  duplicate device type {device_type}\n")
        assert "\n\n" not in out
    shelf = ["--catalogue", str(shop)]
    assert "OneError:" in run("explain", "shop:X", "one of 7", *shelf)[1]
    assert "Means       ok" in run("explain", "shop:X", "done.", *shelf)[1]
    assert "It means 3 things." in run("explain", "shop:X", "else", *shelf)[1]


@pytest.mark.parametrize(("vendor", "row", "api"), ROWS)
def test_a_message_picks_what_is_raised_at_run_time(vendor, row, api):
    module = importlib.import_module(f"vendor_errors.{vendor}")
    message, _ = sent(row)
    error = module.error_for(row["code"], message)
    (code,) = (
        code
        for catalogue in SHELF.near
        if catalogue.vendor == vendor
        for code in catalogue.content["codes"]
        if code["code"] == row["code"]
    )
    names = {meaning["class"] for meaning in picked(code, message)}
    assert names == {type(error).__name__ if error else None}


def test_several_codes_and_classes(run):
    _, out, _ = run("explain", "7209", "octopush:303", "fuseclick.OfferError")
    assert [part.split()[0] for part in out.split("\n\n")] == [
        "imiconnect:7209",
        "octopush:303",
        "fuseclick.OfferError",
    ]


def test_a_code_of_several_vendors(run):
    _, out, _ = run("explain", "0")
    assert [part.split()[0] for part in out.split("\n\n")] == [
        "fuseclick:0",
        "octopush:000",
    ]


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_class_of_a_module_is_explained(vendor):
    from vendor_errors._cli.answers import answers
    from vendor_errors._cli.subjects import subjects

    module = importlib.import_module(f"vendor_errors.{vendor}")
    for name in module.__all__:
        if not isinstance(getattr(module, name), type):
            continue
        (subject,) = next(iter(subjects(f"{vendor}.{name}", [vendor])))
        found = [*answers(subject, SHELF.near)]
        assert found
        if code := getattr(module, name).code:
            # Several HTTP statuses may have one class.
            assert code in {each.code["code"] for each in found}
            assert all(isinstance(each, Answer) for each in found)


def test_every_class_that_all_vendors_share_is_explained(run):
    for name in vendor_errors.__all__:
        if name != "CATEGORIES":
            for text in (name, f"vendor_errors.{name}"):
                status, out, _ = run("explain", text)
                assert status == 0
                assert out.startswith(f"{name}  Any ")
                assert f"from vendor_errors import {name}\n" in out


def test_a_class_of_many_codes_says_how_to_list_them(run):
    for text in ("fuseclick.OfferError", "VendorError", "octopush.OctopushError"):
        _, out, _ = run("explain", text)
        command = out.partition("Its codes   vendor-errors ")[2].split()
        status, listed, _ = run(*command)
        assert status == 0
        assert len(listed.splitlines()) > 10
    (said,) = json.loads(run("explain", "OfferError", "--json")[1])["found"]
    assert said["list"] == "list fuseclick --family OfferError"


def test_the_answer_as_json(run):
    status, out, err = run("explain", "--json", "octopush:303")
    said = json.loads(out)
    assert (status, err, said["nearest"]) == (0, "", [])
    (found,) = said["found"]
    (meaning,) = found["meanings"]
    assert (found["qualified_code"], found["title"]) == ("octopush:303", "Octopush SMS")
    assert found["import"] == "from vendor_errors import octopush"
    assert (meaning["class"], meaning["category"]) == ("ListNotFoundError", "not_found")


@pytest.mark.deep
def test_a_line_of_many_levels_is_no_reason_for_a_traceback(run):
    assert run("explain", "-", piped="{" + '"a":{' * 100_000)[0] == 1


def test_bytes_that_are_no_text_make_no_difference(run):
    assert run("explain", piped=b"\xff [octopush:153] \xfe")[0] == 0
    status, _, err = run("explain", "octopush:\udcff")
    assert (status, err) == (
        1,
        "vendor-errors: no catalogue has 'octopush:\\\\udcff'; the nearest:\n",
    )


def test_nothing_to_explain_is_wrong_use(monkeypatch, capsys):
    monkeypatch.setattr(
        sys, "stdin", type("Typed", (), {"isatty": lambda self: True})()
    )
    with pytest.raises(SystemExit) as caught:
        main(["explain"])
    assert caught.value.code == 2
    assert "say what to explain, or pipe it in" in capsys.readouterr().err


@pytest.mark.processes
@pytest.mark.parametrize("text", ["7003 Mandatory param psid missing", "7299"])
def test_no_vendor_module_is_loaded(text):
    program = (
        "import sys; from vendor_errors._cli.commands import main;"
        f"main(['explain', {text!r}]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    assert done.stdout.startswith("imiconnect:7")
    loaded = {*done.stderr.split()}
    assert not loaded & {f"vendor_errors.{vendor}" for vendor in VENDORS}
    # It takes longer than all else.
    assert ("importlib.metadata" in loaded) == (text == "7299")
