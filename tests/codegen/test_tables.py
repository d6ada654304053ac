"""The tables of a page are read whole, whatever the page is written in."""

import csv
import html
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vendor_errors_codegen.importing.readers.registry import read_tables
from vendor_errors_codegen.importing.readers.table import PageError, Table

# Each shape of a page: the name of its file, and its text.
CODES = {
    "Markdown": (
        "codes.md",
        "# Codes\n\n| Code | Message |\n|------|:-------:|\n| 1 | Bad key |\n| 2 | |\n",
    ),
    "Markdown without outer pipes": (
        "codes.md",
        "Code | Message\n--- | ---\n1 | Bad key\n2 |\n\nMore text.\n",
    ),
    "piped text without a delimiter row": (
        "codes.txt",
        "The codes, all\nCode | Message |\n1 | Bad key |\n2 | |\nClose all\n-\nOffer",
    ),
    "a drawn table": (
        "-",
        "+------+---------+\n| Code | Message |\n+======+=========+\n"
        "| 1    | Bad key |\n| 2    |         |\n+------+---------+\n",
    ),
    "a quoted table": (
        "-",
        "> | Code | Message |\n> |--|--|\n> | 1 | Bad key |\n> |2| |",
    ),
    "HTML": (
        "codes.html",
        "<table><thead><tr><th>Code</th><th>Message</th></tr></thead>"
        "<tbody><tr><th>1</th><td>Bad <b>key</b></td></tr><tr><td>2</td></tr></table>",
    ),
    "HTML without end tags": (
        "-",
        "<!DOCTYPE html><table><tr><th>Code<th>Message<tr><td>1<td>Bad key<tr><td>2",
    ),
    "HTML in Markdown": (
        "codes.md",
        "# Codes\n\n<table>\n<tr><th>Code</th><th>Message</th></tr>\n\n"
        "<tr><td>1</td><td>Bad key</td></tr><tr><td>2</td><td></td></tr></table>\n",
    ),
    "CSV": ("codes.csv", "Code,Message\r\n1,Bad key\r\n2,\r\n"),
    "CSV with a title": ("codes.csv", "Codes\n\nCode,Message\n1,Bad key\n2\n"),
    "CSV with semicolons": ("-", "Code;Message\n1;Bad key\n2;\n"),
    "TSV": ("codes.tsv", "Code\tMessage\n1\tBad key\n2\t\n"),
    "TSV without a name": ("-", "Code\tMessage\n1\tBad key\n2\t\n"),
    "JSON": ("-", '[{"Code": 1, "Message": "Bad key"}, {"Code": 2}]'),
    "JSON with a list in it": (
        "codes.JSON",
        '{"page": {"errors": [{"Code": "1", "Message": "Bad key"}, {"Code": "2"}]}}',
    ),
}


@pytest.mark.parametrize(("name", "text"), CODES.values(), ids=CODES)
def test_shape(name, text):
    assert read_tables(text.encode(), name) == [
        Table(("Code", "Message"), (("1", "Bad key"), ("2", "")))
    ]


# What may stand in a cell of an HTML page, and its text.
HTML_CELLS = {
    "a<br>b<br/>c": "a b c",
    "<p>a</p><p>b</p>": "a b",
    "a<ul><li>b<li>c</ul>d": "a b c d",
    "E<b>R</b>R<wbr>_<code>X</code>": "ERR_X",
    " a\n\t&nbsp;\u3000 b ": "a b",
    "a &lt;b&gt; &amp; &#x201c;c&#x201d;": "a <b> & “c”",
    "a<!-- b --><script>c</script><style>d</style>": "a",
    "a<table><tr><td>b</td></tr></table>c": "a b c",
    "\u202ea\u200bb\u00adc\ue000\0d": "abcd",
}


@pytest.mark.parametrize(("cell", "text"), HTML_CELLS.items())
def test_html_cell(cell, text):
    page = f"<table><tr><th>Code<th>Message</tr><tr><td>1<td>{cell}</td></tr></table>"
    (table,) = read_tables(page.encode(), "codes.html")
    assert table.rows == (("1", text),)


# What may stand in a cell of a Markdown table, and its text.
MARKDOWN_CELLS = {
    r"a \| b": "a | b",
    r"`a\|b`": "a|b",
    r"\*a\* \\": "*a* \\",
    "`ERR_X`": "ERR_X",
    "[a](https://acme.example/x_y) ![b](c.png)": "a b",
    "[a][ref] [b]": "a [b]",
    "<https://acme.example>": "https://acme.example",
    "**a** _b_ ~~c~~ snake_case_d": "a b c snake_case_d",
    "a<br>b<BR />c <code>d</code>": "a b c d",
    "no such <name>": "no such <name>",
    "&lt;a&gt; &amp;": "<a> &",
}


@pytest.mark.parametrize(("cell", "text"), MARKDOWN_CELLS.items())
def test_markdown_cell(cell, text):
    page = (
        f"| Code | Message |\n|---|---|\n| 1 | {cell} |\n\n[ref]: https://acme.example"
    )
    assert read_tables(page.encode(), "codes.md")[0].rows == (("1", text),)


# A JSON page, and the header and the rows of its table.
JSON_PAGES = {
    "codes with texts": (
        '{"E1": "Bad key", "E2": null}',
        [("code", "message"), ("E1", "Bad key"), ("E2", "")],
    ),
    "codes with texts, deeper": (
        '{"version": 3, "errors": {"E1": "Bad key"}}',
        [("code", "message"), ("E1", "Bad key")],
    ),
    "codes with objects": (
        '{"E1": {"message": "Bad key"}, "E2": {"message": "Gone", "http": 410}}',
        [("code", "message", "http"), ("E1", "Bad key", ""), ("E2", "Gone", "410")],
    ),
    "one code with an object, deeper": (
        '{"errors": {"E1": {"message": "Bad key"}}}',
        [("code", "message"), ("E1", "Bad key")],
    ),
    "names with objects that have codes": (
        '{"BAD_KEY": {"code": 1, "message": "Bad key"}}',
        [("name", "code", "message"), ("BAD_KEY", "1", "Bad key")],
    ),
    "an object": (
        '{"code": 1, "message": "Bad key"}',
        [("code", "message"), ("1", "Bad key")],
    ),
    "fields in some objects only": (
        '[{"a": "1"}, {"b": "2", "a": "3"}]',
        [("a", "b"), ("1", ""), ("3", "2")],
    ),
    "numbers as they are spelled": (
        '[{"a": 1.10, "b": 12345678901234567890}, {"a": -0, "b": NaN}]',
        [("a", "b"), ("1.10", "12345678901234567890"), ("-0", "NaN")],
    ),
    "nested values": (
        '[{"a": [1, {"b": true}], "c": {"en": "Bad", "hu": "Rossz"}}]',
        [("a", "c"), ("1, b: true", "en: Bad, hu: Rossz")],
    ),
    "half of a surrogate pair": (
        r'[{"a": "\ud83d\ude00", "b": "\ud83d"}]',
        [("a", "b"), ("😀", "\ufffd")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), JSON_PAGES.values(), ids=JSON_PAGES)
def test_json(text, expected):
    (table,) = read_tables(text.encode(), "codes.json")
    assert [table.header, *table.rows] == expected


@pytest.mark.parametrize(
    ("page", "name", "is_headed", "is_loose"),
    [
        ("| A | B |\n|---|---|\n| 1 | x |\n", "p.md", True, False),
        ("A | B\n1 | x\n", "p.txt", False, True),
        ("<table><tr><th>A<th>B<tr><td>1<td>x</table>", "p.html", True, False),
        ("<table><tr><td>A<td>B<tr><td>1<td>x</table>", "p.html", False, False),
        ('[{"A": "1", "B": "x"}]', "p.json", True, False),
        ("A,B\n1,x\n", "p.csv", False, False),
    ],
)
def test_what_a_page_says_of_its_cells(page, name, is_headed, is_loose):
    (table,) = read_tables(page.encode(), name)
    assert (table.is_headed, table.is_loose) == (is_headed, is_loose)


def test_markdown_in_html_in_markdown():
    page = "<table><tr><th>Code<th>Text<tr><td>`101`<td>**Bad** key</table>\n"
    (table,) = read_tables(page.encode(), "page.md")
    assert table.rows == (("101", "Bad key"),)


def test_spanned_cells_are_repeated():
    page = (
        "<table><tr><td colspan=3>All codes</td></tr>"
        "<tr><th rowspan=2>Code<th colspan=2>HTTP</tr><tr><th>Status<th>Text</tr>"
        "<tr><td colspan=3>Keys</tr>"
        "<tr><td rowspan=2>1<td>400<td>Bad key</tr><tr><td>401<td>No key</tr></table>"
    )
    assert read_tables(page.encode(), "codes.html") == [
        Table(
            ("Code", "HTTP", "HTTP"),
            (
                ("Code", "Status", "Text"),
                ("Keys", "Keys", "Keys"),
                ("1", "400", "Bad key"),
                ("1", "401", "No key"),
            ),
        )
    ]


def test_huge_spans_end_with_the_table():
    huge = 10**9
    page = (
        f"<table><tr><th>Code<th>Message<tr><td rowspan={huge}>1<td>Bad key"
        f"<tr><td>No key<tr><td colspan={huge}>Old key</table>"
    )
    assert read_tables(page.encode(), "codes.html")[0].rows == (
        ("1", "Bad key"),
        ("1", "No key"),
        ("1", "Old key"),
    )


@pytest.mark.parametrize("span", ["", "0", "-1", "x", "2.5em", "9" * 5000])
def test_odd_spans(span):
    page = f"<table><tr><th>A<th>B<tr><td colspan='{span}'>1<td>2</table>"
    ((row,),) = [table.rows for table in read_tables(page.encode(), "codes.html")]
    assert row[0] == "1"
    assert row[-1].endswith("2")


def test_saved_page():
    page = """<?xml version="1.0"?><!DOCTYPE html><html><head><title>Codes</title>
      <script>document.write("<table><tr><td>1<td>2<tr><td>3<td>4</table>")</script>
      </head><body><nav><ul><li>Home<li>Docs</ul></nav>
      <table><tr><td>Menu</td><td>
        <table><tr><th>Code</th><th>Message</th></tr>
          <tr><td>1</td><td>Bad key</td></tr></table>
      </td></tr><tr><td>Imprint</td><td>(c) Acme</td></tr></table>
      <!-- <table><tr><td>1<td>2<tr><td>3<td>4</table> --></body></html>"""
    assert read_tables(page.encode(), "page") == [
        Table(("Menu", ""), (("Imprint", "(c) Acme"),)),
        Table(("Code", "Message"), (("1", "Bad key"),)),
    ]


def test_several_markdown_tables_with_text_right_below():
    page = (
        "Messaging\nCode | Message | Description |\n---|---|---|\n"
        "1 | Bad key | The key is wrong. |\nNo key | There is no key. | |\n"
        "Events\nCode | Message | Description |\n---|---|---|\n"
        "2 | Gone | |\nUpdated a year ago\n"
    )
    header = ("Code", "Message", "Description")
    assert read_tables(page.encode(), "codes.txt") == [
        Table(
            header,
            (("1", "Bad key", "The key is wrong."), ("No key", "There is no key.", "")),
        ),
        Table(header, (("2", "Gone", ""),)),
    ]


@pytest.mark.parametrize(
    "hidden",
    ["```\n{}\n```", "~~~ html\n{}\n~~~", "<!--\n{}\n-->", "> ```\n> {}\n"],
)
@pytest.mark.parametrize(
    "table", ["|3|4|\n> |-|-|\n> |5|6|", "<table><tr><td>3<td>4<tr><td>5<td>6</table>"]
)
def test_code_and_comments_in_markdown_are_no_tables(hidden, table):
    page = f"{hidden.format(table)}\n\n| Code | Message |\n|---|---|\n| 1 | Bad key |\n"
    assert read_tables(page.encode(), "codes.md") == [
        Table(("Code", "Message"), (("1", "Bad key"),))
    ]


@pytest.mark.parametrize(
    ("name", "text", "last"),
    [
        ("codes.md", "| Code | Text |\n|---|---|\n| 1 | a | b | c |", "a | b | c"),
        ("codes.csv", "Code,Text\n1,a, b,c\n", "a, b, c"),
        ("codes.csv", "Code;Text\n1;a; b\n", "a; b"),
        ("codes.tsv", "Code\tText\n1\ta\tb\n", "a b"),
        ("codes.html", "<table><tr><td>Code<td>Text<tr><td>1<td>a<td>b", "a b"),
    ],
)
def test_text_beyond_the_header_is_kept(name, text, last):
    assert read_tables(text.encode(), name)[0].rows == (("1", last),)


HTML = '<meta charset="{}"><table><tr><td>Code<td>Text<tr><td>1<td>“é”</table>'


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("Code,Text\n1,“é”\n".encode("utf-8-sig"), "codes.csv"),
        ("Code,Text\n1,“é”\n".encode("utf-16"), "codes.csv"),
        (b"\xfe\xff" + "Code,Text\n1,“é”\n".encode("utf-16-be"), "-"),
        (HTML.format("utf-8").encode(), "codes.html"),
        (HTML.format("windows-1252").encode("cp1252"), "codes.html"),
        (HTML.format("iso-8859-1").encode("cp1252"), "codes.html"),
        (HTML.format("gb2312").encode("gb18030"), "codes.html"),
        # Saved anew by an editor that left the old declaration.
        (HTML.format("iso-8859-1").encode(), "codes.html"),
    ],
)
def test_encoding(data, name):
    assert read_tables(data, name)[0].rows == (("1", "“é”"),)


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (b"", "codes.html", "no table of two columns or more: save the page as HTML"),
        (b"Dear reader,\nthere is nothing, you see, here.", "-", "no table of two"),
        (b"| Code |\n|---|\n| 1 |\n", "codes.md", "no table of two columns"),
        (b"Code,Message\n", "codes.csv", "no table of two columns"),
        (b"<table><tr><td>Code<td>Message</table>", "-", "no table of two columns"),
        (b"[1, 2]", "codes.json", "no table of two columns"),
        (b"|" * 10_000 + b"\n|1|2|\n|3|4|", "codes.md", "no table of two columns"),
        (b"CodeMessage\n600bad_api_keyAn invalid key.\n", "-", "no table of two"),
        (b"{1}", "codes.json", r"not JSON \(Expecting property name .* line 1"),
        (b"[" * 10**6, "codes.json", "nested too deep"),
        (b'{"a":' * 10**6, "codes.json", "nested too deep"),
        (b'Code,Text\n1,"a" b\n', "codes.csv", "line 2 is not CSV .* check its quotes"),
        (b'Code,Text\n1,"a\n', "codes.csv", "line 2 is not CSV .*unexpected end"),
        (b"Code,Text\n1,\xff\n", "codes.csv", "byte 0xff in line 2 is not utf-8"),
        (b"\xff\xfea\0\0\xd8b\0", "-", "byte 0x00 in line 1 is not utf-16"),
        (HTML.format("x-y").encode("cp1252"), "-", "byte 0x93 in line 1 is not x-y"),
        (HTML.format("unicode_escape").encode("cp1252"), "-", "byte 0x93 in line 1"),
        (HTML.format("shift_jis").encode("cp1252"), "-", "byte 0x93 in line 1"),
    ],
)
def test_page_without_tables(data, name, message):
    with pytest.raises(PageError, match=message):
        read_tables(data, name)


def test_deeply_nested_html():
    page = "<div>" * 10_000 + "<table><tr><td>Code<td>Text<tr><td>1<td>2</table>"
    assert read_tables(page.encode(), "codes.html") == [
        Table(("Code", "Text"), (("1", "2"),))
    ]


def test_long_page():
    rows = "".join(f"| {code} | Bad `key` |\n" for code in range(10_000))
    (table,) = read_tables(f"| Code | Message |\n|--|--|\n{rows}".encode(), "codes.md")
    assert len(table.rows) == 10_000
    assert table.rows[-1] == ("9999", "Bad key")


def test_long_cell():
    text = "x<y " * 25_000
    page = json.dumps([{"code": 1, "message": text}])
    assert read_tables(page.encode(), "-")[0].rows == (("1", text.strip()),)


def as_html(rows):
    cells = ("".join(f"<td>{html.escape(cell)}" for cell in row) for row in rows)
    return "<table>" + "".join(f"<tr>{row}" for row in cells) + "</table>"


def as_markdown(rows):
    escaped = (
        [re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", cell) for cell in row] for row in rows
    )
    header, *lines = (f"| {' | '.join(row)} |" for row in escaped)
    return "\n".join([header, "|---" * len(rows[0]) + "|", *lines])


def as_csv(rows):
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue()


def as_json(rows):
    return json.dumps([dict(zip(rows[0], row, strict=True)) for row in rows[1:]])


def is_clean(text):
    return text.isprintable() and text == " ".join(text.split())


texts = st.text(
    st.characters(exclude_categories=["C", "Z"], include_characters=" ")
).map(lambda text: " ".join(text.split()))
grids = st.integers(2, 4).flatmap(
    lambda width: st.tuples(
        st.lists(texts, min_size=width, max_size=width, unique=True),
        st.lists(st.lists(texts, min_size=width, max_size=width), min_size=1),
    )
)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (as_html, "codes.html"),
        (as_markdown, "codes.md"),
        (as_csv, "codes.csv"),
        (as_json, "codes.json"),
    ],
)
@given(grid=grids)
def test_any_table_reads_back(written, name, grid):
    header, rows = grid
    (table,) = read_tables(written([header, *rows]).encode(), name)
    assert table.header == tuple(header)
    assert table.rows == tuple(map(tuple, rows))


pieces = st.sampled_from(
    [
        *("<table>", "<tr>", "<td>", "</table>", "<td rowspan=3 colspan=9>", "<!--"),
        *("|", "---|---", "```\n", "`", "> ", "- ", "\\", "]: x", "<p>", "&#xd800;"),
        *("[", "]", "{", "}", '"a":', '"', ",", ";", "\t", "\n"),
        *("a", "1", "\0", "\u202e", "\ufeff"),
    ]
)


@given(
    data=st.binary() | st.lists(pieces).map(lambda parts: "".join(parts).encode()),
    ending=st.sampled_from(["", ".json", ".csv", ".tsv", ".html", ".md", ".txt"]),
)
def test_any_bytes_are_tables_or_a_page_error(data, ending):
    try:
        tables = read_tables(data, f"page{ending}")
    except PageError:
        return
    assert tables
    for table in tables:
        assert len(table.header) > 1
        assert {len(row) for row in table.rows} == {len(table.header)}
        assert all(
            is_clean(cell) for row in (table.header, *table.rows) for cell in row
        )
