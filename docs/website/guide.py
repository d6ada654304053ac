"""The guide, from Markdown."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True)
class Text:
    """A text of the guide.

    Attributes:
        title: Its title.
        html: The text below the title.
        sections: Its sections, from the place of each to what it is called.
    """

    title: str
    html: str
    sections: Mapping[str, str]


def text_of(markdown: str, pages: Mapping[str, str]) -> Text:
    """Return a text of the guide.

    Args:
        markdown: The text. It begins with its title.
        pages: The pages of the site that files of the repository are, by path as the
            text names them. What is linked and is none of them is named only.
    """
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = parser.parse(re.sub(r"<!--.*?-->\n", "", markdown, flags=re.DOTALL))
    title, body = tokens[1].content, tokens[3:]
    sections = _with_places(body)
    for token in body:
        _mend(token, pages)
    html = parser.renderer.render(body, parser.options, {})
    return Text(title, _within_reach(html), sections)


def without(markdown: str, titles: Collection[str]) -> str:
    """Return a text without the sections of some titles."""
    head, *sections = re.split(r"(?m)^## ", markdown)
    kept = [each for each in sections if each.partition("\n")[0] not in titles]
    return head + "".join(f"## {each}" for each in kept)


def _with_places(tokens: Sequence[Token]) -> dict[str, str]:
    """Give each heading a place of its own, and return those of the second level."""
    taken: set[str] = set()
    sections: dict[str, str] = {}
    for token, content in pairwise(tokens):
        if token.type != "heading_open":
            continue
        words = re.sub(r"[^\w\- ]", "", content.content.lower()).replace(" ", "-")
        place = next(
            name
            for name in (words, *(f"{words}-{count}" for count in range(1, 1000)))
            if name not in taken
        )
        taken.add(place)
        token.attrSet("id", place)
        if token.tag == "h2":
            sections[place] = content.content
    return sections


def _mend(token: Token, pages: Mapping[str, str]) -> None:
    """Let links lead to pages of the site, or nowhere."""
    for child in token.children or ():
        href = str(child.attrGet("href") or "")
        if child.type != "link_open" or href.startswith(("https://", "http://", "#")):
            continue
        if href in pages:
            child.attrSet("href", pages[href])
        else:
            del child.attrs["href"]


def _within_reach(html: str) -> str:
    """Let the keyboard reach what may have to be scrolled."""
    html = html.replace("<pre>", '<pre tabindex="0">')
    table = '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>'
    return html.replace("<table>", table).replace("</table>", "</table></div>")
