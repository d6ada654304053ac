"""From the catalogues, the guide and the docstrings to the files of the site."""

import importlib
import shutil
from collections.abc import Iterator, Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

import jinja2

from docs.website.catalogues import (
    SUCCESS,
    Entry,
    Vendor,
    entries_of,
    vendors_of,
    without_blanks,
)
from docs.website.guide import text_of, without
from docs.website.reference import reference
from docs.website.replies import ReplyError, reply_errors
from docs.website.search import search_data
from docs.website.tree import Node, overview, picture_of, vendor_tree
from vendor_errors import CATEGORIES, RetryableError

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "vendor_errors"
ASSETS = Path(__file__).with_name("assets")
TEXTS = {
    "guide.html": "README.md",
    "own-vendor.html": "docs/own-vendor.md",
    "recipes.html": "docs/recipes.md",
    "changes.html": "CHANGELOG.md",
}
"""The pages that are a text of the repository."""

FOR_MAINTAINERS = (
    "Work on it",
    "Add a vendor",
    "What is promised",
    "Release",
    "How a row becomes a class",
)
"""The sections of these that are of use in a clone only."""


def build(out: Path, catalogues: Path = PACKAGE / "catalogues") -> None:
    """Write the site.

    Args:
        out: The folder, of which everything else is removed.
        catalogues: The folder of the catalogues.
    """
    vendors = vendors_of(catalogues)
    replies = {
        vendor.name: reply_errors(
            importlib.import_module(f"vendor_errors.{vendor.name}")
        )
        for vendor in vendors
    }
    pages = _Pages(vendors, replies)
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(ASSETS, out)
    for name, text in {
        **dict(pages.of_vendors()),
        **dict(pages.of_categories()),
        **dict(pages.of_texts()),
        **dict(pages.others()),
        "catalogue.schema.json": without_blanks(PACKAGE / "catalogue.schema.json"),
        "search-data.js": search_data(vendors, replies),
    }.items():
        path = out / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


class _Pages:
    """The pages, each with its path.

    Args:
        vendors: The vendors.
        replies: The errors of replies of each vendor.
    """

    def __init__(
        self, vendors: Sequence[Vendor], replies: Mapping[str, Sequence[ReplyError]]
    ) -> None:
        self._vendors = vendors
        self._replies = replies
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        shared: dict[str, Any] = {
            "vendors": vendors,
            "version": metadata.version("vendor-errors"),
            "categories": {kind.__name__: name for name, kind in CATEGORIES.items()},
            "class_of": {name: kind.__name__ for name, kind in CATEGORIES.items()},
        }
        self._environment.globals.update(shared)

    def of_vendors(self) -> Iterator[tuple[str, str]]:
        """Yield the page of each vendor, its tree and its catalogue."""
        for vendor in self._vendors:
            yield (
                f"{vendor.name}/index.html",
                self._page(
                    "vendor.html.jinja",
                    root="../",
                    vendor=vendor,
                    replies=self._replies[vendor.name],
                ),
            )
            tree = vendor_tree(vendor)
            yield f"{vendor.name}/tree.svg", self._tree(
                tree, f"Classes of {vendor.title}"
            )
            yield f"{vendor.name}/catalogue.json", vendor.text

    def of_categories(self) -> Iterator[tuple[str, str]]:
        """Yield a page for each category, for success, and for what may pass."""
        entries = [*entries_of(self._vendors)]
        for category, kind in CATEGORIES.items():
            of_category = [each for each in entries if each.category == category]
            yield (
                f"{category}.html",
                self._list(category, kind.__name__, kind.__doc__ or "", of_category),
            )
        success = [each for each in entries if each.category == SUCCESS]
        yield (
            f"{SUCCESS}.html",
            self._list("success", "", "Nothing is raised.", success),
        )
        retryable = [each for each in entries if each.retryable]
        yield (
            "retryable.html",
            self._list(
                "retryable",
                RetryableError.__name__,
                "The same request may succeed later, unchanged.",
                retryable,
            ),
        )

    def of_texts(self) -> Iterator[tuple[str, str]]:
        """Yield the guide, and what changed."""
        pages = {path: page for page, path in TEXTS.items()}
        pages |= {Path(path).name: page for page, path in TEXTS.items()}
        for page, path in TEXTS.items():
            markdown = (ROOT / path).read_text(encoding="utf-8")
            text = text_of(without(markdown, FOR_MAINTAINERS), pages)
            title = "Guide" if page == "guide.html" else text.title
            yield page, self._page("text.html.jinja", title=title, text=text, page=page)

    def others(self) -> Iterator[tuple[str, str]]:
        """Yield the first page, the tree and the reference."""
        entries = [*entries_of(self._vendors)]
        counts = {
            category: [self._count(vendor, category) for vendor in self._vendors]
            for category in [*CATEGORIES, SUCCESS]
        }
        retryable = [
            sum(each.retryable for each in vendor.entries) for vendor in self._vendors
        ]
        yield (
            "index.html",
            self._page(
                "index.html.jinja", counts=counts, retryable=retryable, entries=entries
            ),
        )
        yield "tree.html", self._page(
            "tree.html.jinja", tree=picture_of(overview(self._vendors))
        )
        yield "reference.html", self._page("reference.html.jinja", items=reference())

    def _count(self, vendor: Vendor, category: str) -> int:
        return sum(each.category == category for each in vendor.entries)

    def _list(self, title: str, name: str, about: str, entries: Sequence[Entry]) -> str:
        by_vendor: dict[str, list[Entry]] = {}
        for entry in entries:
            by_vendor.setdefault(entry.vendor.name, []).append(entry)
        return self._page(
            "category.html.jinja",
            title=title,
            name=name,
            about=about,
            by_vendor=by_vendor,
            count=len(entries),
        )

    def _tree(self, tree: Node, title: str) -> str:
        return self._page("tree.svg.jinja", tree=picture_of(tree), title=title)

    def _page(self, template: str, root: str = "", **values: object) -> str:
        return self._environment.get_template(template).render(root=root, **values)
