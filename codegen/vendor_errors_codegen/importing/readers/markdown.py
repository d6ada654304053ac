"""The tables of Markdown: drawn ones, and those of HTML in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from vendor_errors_codegen.importing.readers.drawn import drawn_tables
from vendor_errors_codegen.importing.readers.html import BREAKING, html_tables
from vendor_errors_codegen.importing.readers.table import Reader, Table, clean

_MARKDOWN = MarkdownIt("commonmark").enable("strikethrough")
# The elements that only format what is in them.
_FORMATTING = re.compile(
    "a|abbr|b|big|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|"
    "strong|sub|sup|tt|u|var|wbr"
)


def _tables(text: str) -> Iterator[Table | None]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks: list[Token] = []
    links: dict[str, object] = {}
    _MARKDOWN.block.parse("\n".join(lines), _MARKDOWN, links, blocks)
    _blank(lines, blocks, "fence")
    if "<table" in text.lower():
        # Its cells may have the markup of both.
        for table in filter(None, html_tables("\n".join(lines))):
            header, *rows = (
                tuple(clean(_plain(cell, links)) for cell in row)
                for row in (table.header, *table.rows)
            )
            yield replace(table, header=header, rows=tuple(rows))
    _blank(lines, blocks, "html_block")
    yield from drawn_tables(lines, lambda cell: _plain(cell, links))


def _blank(lines: list[str], blocks: Iterable[Token], kind: str) -> None:
    """Empty the lines of all blocks of a kind."""
    for block in blocks:
        if block.type == kind and block.map:
            start, end = block.map
            lines[start:end] = [""] * (end - start)


def _plain(markdown: str, links: dict[str, object]) -> str:
    """Return the text of a cell without its markup."""
    (inline,) = _MARKDOWN.parseInline(markdown.strip(), links)
    return "".join(map(_token_text, inline.children or ()))


def _token_text(token: Token) -> str:
    if token.type != "html_inline":
        return token.content
    tag = re.sub(r"^</?(\w*).*", r"\1", token.content, flags=re.DOTALL).lower()
    if BREAKING.fullmatch(tag):
        return " "
    # <name> may stand for a name, and is no markup then.
    return "" if _FORMATTING.fullmatch(tag) else token.content


# Text with | between the cells is no worse for being read as Markdown.
READER = Reader((".md", ".markdown"), _tables, _tables)
