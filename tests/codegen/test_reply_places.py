"""Where replies have a code: what specs may say of it, and what comes of that."""

import pytest
from tests.codegen.test_diff import sdk as sdk

from vendor_errors_codegen.cli import main
from vendor_errors_codegen.spec.load import load
from vendor_errors_codegen.spec.source import Source

FACTS = 'title = "A"\nurl = "https://a.example"\nread = 2026-01-31\nspelling = "text"\n'
HEADER = "code,class,category,family,retryable,http_status,api,message,description\n"
ROWS = HEADER + "OK,,ok,,,,,Fine,\nBAD,BadError,unknown,,no,,,Bad,\n"


@pytest.fixture
def folder(tmp_path):
    """A project with the spec of one vendor."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "a.csv").write_text(ROWS)
    return tmp_path


def run(folder, replies, command="generate"):
    """Run a command with some tables of replies, and return its exit status."""
    (folder / "specs" / "a.toml").write_text(FACTS + replies)
    folders = ["--specs", str(folder / "specs"), "--out", str(folder / "out")]
    return main([command, *folders])


# What a spec says, and the line and the text of what is wrong with it.
WRONG = {
    "no code": ("[[reply]]\nmessage = 'text'\n", 5, "reply.1 has no 'code': add it"),
    "a code that is no text": ("[[reply]]\ncode = 5\n", 6, "reply.1.code must be a"),
    "an empty key": ("[[reply]]\ncode = 'a..b'\n", 6, "code 'a..b' must be keys with"),
    "a list of codes": ("[[reply]]\ncode = 'codes[]'\n", 6, "code 'codes[]' must be"),
    "an index": ("[[reply]]\ncode = 'a[0].b'\n", 6, "code 'a[0].b' must be keys with"),
    "a list within": ("[[reply]]\ncode = 'a.[].b'\n", 6, "code 'a.[].b' must be keys"),
    "a blank": ("[[reply]]\ncode = 'a b'\n", 6, "code 'a b' must be keys with dots"),
    "a place twice": (
        "[[reply]]\ncode = 'a'\n\n[[reply]]\n# again\ncode = 'a'\n",
        10,
        "code 'a' is read already: remove one",
    ),
    "a message elsewhere": (
        "[[reply]]\ncode = 'a'\nmessage = 'b.c'\n",
        7,
        "message must be one key, of what stands beside the code",
    ),
    "a status elsewhere": (
        "[[reply]]\ncode = 'a'\nhttp_status = 'b.c'\n",
        7,
        "http_status must be one key, of what stands beside the code",
    ),
    "a status of a part": (
        "[[reply]]\ncode = 'a[].b'\nhttp_status = 'c'\n",
        7,
        "parts have no HTTP status: name it where the reply as a whole has a code",
    ),
    "a text for true": (
        "[[reply]]\ncode = 'a'\nrequired = 'yes'\n",
        7,
        "reply.1.required must be true or false",
    ),
    "an unknown key": (
        "[[reply]]\ncode = 'a'\n[[reply]]\ncode = 'b'\nstatus = 'c'\n",
        9,
        "unknown key 'status': known are code, message, http_status, required",
    ),
    "one table": (
        "[reply]\ncode = 'a'\n",
        5,
        "reply must be one or more tables [[reply",
    ),
    "an empty list": ("reply = []\n", 5, "reply must be one or more tables [[reply]]"),
    "a list of texts": ("reply = ['a']\n", 5, "reply.1 must be a table"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong(folder, capsys, name):
    replies, line, text = WRONG[name]
    assert run(folder, replies) == 2
    error = capsys.readouterr().err
    assert f"a.toml:{line}: {text}" in error
    assert error.count("a.toml:") == 1
    assert not (folder / "out").exists()


def test_a_required_code_where_none_reports_success(folder, capsys):
    table = folder / "specs" / "a.csv"
    table.write_text(table.read_text().replace("OK,,ok,,,,,Fine,\n", ""))
    assert run(folder, "[[reply]]\ncode = 'a'\nrequired = true\n") == 2
    error = capsys.readouterr().err
    assert "a.toml:5: every reply has a code, and none reports success: add" in error
    assert run(folder, "[[reply]]\ncode = 'a'\n") == 0


def test_a_class_that_replies_need(folder, capsys):
    table = folder / "specs" / "a.csv"
    # Also before the spec says anything of replies, because it may later.
    for name in ("AHttpError", "AHttpNotFoundError", "AMissingCodeError"):
        table.write_text(ROWS.replace("BadError", name))
        assert run(folder, "") == 2
        assert f"a.csv:3: duplicate class {name}: it is " in capsys.readouterr().err


def made(folder, replies):
    """Return what is in the module that some tables of replies give."""
    assert run(folder, replies) == 0
    contents = {"__name__": "a"}
    exec((folder / "out" / "a.py").read_text(encoding="utf-8"), contents)
    return contents


def test_without_replies_there_are_no_functions(folder):
    module = made(folder, "")
    assert not {"raise_for_reply", "errors_of_reply"} & {*module, *module["__all__"]}
    assert not [name for name in module if name.startswith("AHttp")]


def test_no_class_that_is_not_needed(folder):
    module = made(folder, "[[reply]]\ncode = 'a'\n")
    assert {"AHttpError", "AHttpNotFoundError", "raise_for_reply"} <= {*module}
    assert not {"AMissingCodeError", "AErrorGroup"} & {*module}
    module = made(folder, "[[reply]]\ncode = 'a[].b'\n")
    assert "AErrorGroup" in module
    assert "AMissingCodeError" not in module
    module = made(folder, "[[reply]]\ncode = 'a'\nrequired = true\n")
    assert "AMissingCodeError" in module
    assert {*module["__all__"]} <= {*module}


def test_the_docstring_shows_the_places(folder):
    module = made(
        folder,
        "[[reply]]\ncode = 'a.b'\nmessage = 'c'\nhttp_status = 'd'\nrequired = true\n"
        "[[reply]]\ncode = 'e[].f'\n",
    )
    assert (
        "Where a reply has its code, and what is read beside it::\n\n"
        "    a.b, and c, d: required\n"
        "    e[].f\n"
    ) in module["__doc__"]
    assert "e[].f" not in made(folder, "")["__doc__"]


# Where a code stands, and a reply with the code BAD there.
PLACES = {
    "code": {"code": "BAD"},
    "error.code": {"error": {"code": "BAD"}},
    "a.b.c.code": {"a": {"b": {"c": {"code": "BAD"}}}},
    "errors[].code": {"errors": [{"code": "OK"}, {"code": "BAD"}]},
    "[].code": [{"code": "OK"}, {"code": "BAD"}],
    "[].error.code": [{}, {"error": {"code": "BAD"}}, {"error": None}],
    "a[].b[].code": {"a": [{"b": []}, {"b": [{"code": "OK"}, {"code": "BAD"}]}, {}]},
    "a.b[].c.d[].code": {"a": {"b": [{"c": {"d": [{"code": "BAD"}]}}, {"c": 5}]}},
    "a-b.código": {"a-b": {"código": "BAD"}},
}


@pytest.mark.parametrize("place", PLACES)
def test_places(folder, place):
    module = made(folder, f"[[reply]]\ncode = '{place}'\n")
    (error,) = module["errors_of_reply"](PLACES[place])
    assert type(error) is module["BadError"]
    assert "BAD" in error.details.values()
    with pytest.raises(module["AError"]) as caught:
        module["raise_for_reply"](PLACES[place])
    assert isinstance(caught.value, BaseExceptionGroup) == ("[]" in place)
    for other in (
        {},
        [],
        None,
        {"a": 5},
        {"a": [5]},
        {"error": ["code"]},
        [[]],
        200 * "x",
    ):
        assert module["errors_of_reply"](other) == []


def test_import_keeps_them(folder):
    replies = "# Here.\n[[reply]]\ncode = 'a'  # and there\nrequired = true\n"
    assert run(folder, replies) == 0
    page = folder / "page.md"
    page.write_text("| Code | Message |\n|---|---|\n| OK | Fine |\n| BAD | Worse |\n")
    specs = folder / "specs"
    arguments = ["import", str(page), "--vendor", "a", "--specs", str(specs)]
    assert main([*arguments, "--url", "https://b.example", "--title", "B"]) == 0
    text = (specs / "a.toml").read_text()
    assert replies in text
    assert 'title = "B"' in text


# What is edited in the tables of replies, and what is said of it.
EDITS = {
    "a place removed": (
        "acme.toml",
        ('[[reply]]\ncode = "launches[].status.code"', '[[reply]]\ncode = "elsewhere"'),
        "major: replies: `launches[].status.code` is not read any more",
        "major: class `AcmeErrorGroup` removed",
        "minor: replies: `elsewhere` is read",
    ),
    "all places removed": (
        "plain.toml",
        ('[[reply]]\ncode = "[].error"\n', ""),
        "major: function `raise_for_reply` removed",
        "major: function `errors_of_reply` removed",
        "major: replies: `[].error` is not read any more",
        "major: class `PlainHttpError` removed",
    ),
    "the first place": (
        "former.toml",
        ('spelling = "number"\n', 'spelling = "number"\n\n[[reply]]\ncode = "code"\n'),
        "minor: function `raise_for_reply` added",
        "minor: replies: `code` is read",
        "minor: class `FormerHttpUnavailableError` added",
    ),
    "a message that is not read any more": (
        "acme.toml",
        ('message = "text"\n', ""),
        "major: replies: the message beside `status.code` is not read any more, and "
        "was from `text`",
    ),
    "a message elsewhere": (
        "acme.toml",
        ('message = "text"\n', 'message = "words"\n'),
        "major: replies: the message beside `status.code` is read from `words`, and "
        "was from `text`",
    ),
    "a message that is read now": (
        "plain.toml",
        ('code = "[].error"\n', 'code = "[].error"\nmessage = "words"\n'),
        "minor: replies: the message beside `[].error` is read from `words`",
    ),
    "a status that is not read any more": (
        "acme.toml",
        ('http_status = "http"\n', ""),
        "major: replies: the HTTP status beside `status.code` is not read any more",
    ),
    "a code that is required": (
        "plain.toml",
        ('code = "[].error"\n', 'code = "[].error"\nrequired = true\n'),
        "major: replies: `[].error` is required now",
        "major: replies: one without a code is an error now",
        "minor: class `PlainMissingCodeError` added",
    ),
    "a code that is not required of parts": (
        "acme.toml",
        ('is_long"\nrequired = true\n', 'is_long"\n'),
        "major: replies: `launches[].status.code` is not required any more",
    ),
}


@pytest.mark.parametrize("name", EDITS)
def test_what_an_edit_means(sdk, capsys, name):
    file, (old, new), *told = EDITS[name]
    sdk.edit(f"specs/{file}", old, new)
    assert sdk.diff() == 1
    said = capsys.readouterr().out
    for each in told:
        assert f"  {each}" in said


def test_another_place_that_counts_first(sdk, capsys):
    one, other = '[[reply]]\ncode = "a"\n', '[[reply]]\ncode = "b"\n'
    sdk.edit("specs/plain.toml", '[[reply]]\ncode = "[].error"\n', one + other)
    sdk.commit()
    sdk.edit("specs/plain.toml", one + other, other + one)
    assert sdk.diff() == 1
    said = capsys.readouterr().out
    assert "  major: replies: of several errors, another one counts" in said


def test_the_model_has_all_of_it():
    replies = (
        "[[reply]]\ncode = 'a.b'\nmessage = 'c'\nhttp_status = 'd'\nrequired = true\n"
        "[[reply]]\ncode = 'e[].f'\n"
    )
    files = {"a.csv": ROWS.encode(), "a.toml": (FACTS + replies).encode()}
    (vendor,) = load(Source("memory", "specs", files), ["a"])
    first, second = vendor.replies
    assert (first.code, first.message, first.http_status) == ("a.b", "c", "d")
    assert first.required
    assert not first.has_parts
    assert (second.code, second.message, second.http_status) == ("e[].f", "", "")
    assert second.has_parts
    assert not second.required
