"""`search` and `list`: what there is."""

import json

import pytest
from tests.runtime.test_rows import VENDORS, table

from vendor_errors._cli.commands import main

HEAD = ["code", "class", "category", "retry", "message"]


def codes(out):
    """Return the codes of the rows that a command wrote."""
    head, *rows = out.splitlines()
    assert head.split() == HEAD
    return [row.split()[0] for row in rows]


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("153", "octopush:153"),
        ("RouteCongestedError", "octopush:153"),
        ("route congested", "octopush:153"),
        ("congested", "octopush:153"),
        ("conges", "octopush:153"),
        ("congetsed", "octopush:153"),
        ("multipart", "imiconnect:7209"),
        ("multi-part message", "imiconnect:7209"),
        ("dilever multipart mesage", "imiconnect:7209"),
        ("message expired", "imiconnect:7208"),
        ("ORDER_NOT_FOUND", "onebox:ORDER_NOT_FOUND"),
        ("order not found", "onebox:ORDER_NOT_FOUND"),
        ("octopush credit", "octopush:"),
        ("bad_api_key", "luckycycle:600"),
    ],
)
def test_the_best_comes_first(run, words, first):
    status, out, err = run("search", *words.split())
    assert (status, err) == (0, "")
    assert codes(out)[0].startswith(first)


def test_only_what_has_most_of_the_words_is_shown(run):
    _, out, _ = run("search", "octopush", "credit")
    assert {code.partition(":")[0] for code in codes(out)} == {"octopush"}
    _, out, _ = run("search", "invalid", "login")
    _, *rows = out.splitlines()
    assert rows
    assert all("ogin" in row for row in rows)


def test_descriptions_and_wordings_are_searched(run, shop):
    shelf = ["--catalogue", str(shop)]
    for words in ("the till open", "close till"):
        assert codes(run("search", words, *shelf)[1])[0] == "shop:TILL-1"
    _, out, _ = run("search", "whitelisted poke")
    assert {code.partition(":")[0] for code in codes(out)} == {"luckycycle"}


def test_nothing_has_the_words(run):
    assert run("search", "qqqqq") == (
        1,
        "",
        "vendor-errors: no code has any of these words\n",
    )
    assert run("search", "qqqqq", "--json")[:2] == (1, "[]\n")


def test_all_rows_of_all_tables_are_listed(run):
    _, out, _ = run("list")
    rows = [f"{vendor}:{row['code']}" for vendor in VENDORS for row in table(vendor)]
    assert sorted(codes(out)) == sorted(rows)


@pytest.mark.parametrize(
    ("arguments", "kept"),
    [
        ("octopush", lambda row: True),
        ("octopush --retryable", lambda row: row["retryable"] == "yes"),
        ("octopush --category not_found", lambda row: row["category"] == "not_found"),
        ("octopush --category ok", lambda row: row["category"] == "ok"),
        ("octopush --family CreditError", lambda row: row["family"] == "CreditError"),
        (
            "octopush --family CreditError --retryable",
            lambda row: row["family"] == "CreditError" and row["retryable"] == "yes",
        ),
    ],
)
def test_what_is_listed(run, arguments, kept):
    _, out, _ = run("list", *arguments.split())
    expected = [f"octopush:{row['code']}" for row in table("octopush") if kept(row)]
    assert expected
    assert codes(out) == expected
    _, out, _ = run("list", "--json", *arguments.split())
    said = json.loads(out)
    assert [each["qualified_code"] for each in said] == expected
    assert all(each["qualified_code"] == f"octopush:{each['code']}" for each in said)


def test_what_is_retired(run, shop):
    _, out, _ = run("list", "--retired", "--catalogue", str(shop))
    assert codes(out) == ["shop:TILL-1"]


def test_a_row_has_what_tells_it_from_others(run):
    _, out, _ = run("list", "octopush", "--category", "unavailable")
    expected = ["octopush:153", "RouteCongestedError", "unavailable", "yes", "The"]
    assert expected in [row.split()[:5] for row in out.splitlines()]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            "octopuss",
            "no catalogue of 'octopuss': there are fuseclick, imiconnect, luckycycle, "
            "octopush, onebox",
        ),
        ("octopush --family OfferError", "there is no such code"),
        ("octopush --retired", "there is no such code"),
    ],
)
def test_nothing_is_listed(run, arguments, said):
    assert run("list", *arguments.split()) == (1, "", f"vendor-errors: {said}\n")


def test_a_category_that_there_is_not_is_wrong_use(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["list", "--category", "lost"])
    assert caught.value.code == 2
    assert "not_found" in capsys.readouterr().err
