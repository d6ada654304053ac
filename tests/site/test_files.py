"""The files of the website."""

import json
from html.parser import HTMLParser
from urllib.parse import quote, unquote, urlsplit

import pytest
from docs.website.build import PACKAGE, build

from vendor_errors import CATEGORIES, octopush

CATALOGUES = [
    json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(PACKAGE.glob("catalogues/*.json"))
]
STATUSES = "400 401 403 404 405 408 409 410 412 413 416 422 425 429 500 501 502 503 504"


class Page(HTMLParser):
    """What a page has, and what it leads to."""

    def __init__(self, path):
        super().__init__()
        self.places, self.links, self.loaded = [], [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        """Take down a place, a link or what is loaded."""
        found = dict(attributes)
        if "id" in found:
            self.places.append(found["id"])
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag in ("link", "script", "img") and (
            url := found.get("href", found.get("src"))
        ):
            self.loaded.append(url)


@pytest.fixture(scope="session")
def pages(site):
    """The pages and the pictures, by their path."""
    paths = [*site.rglob("*.html"), *site.rglob("*.svg")]
    return {path.relative_to(site).as_posix(): Page(path) for path in paths}


def test_every_link_leads_somewhere(site, pages):
    count = 0
    for name, page in pages.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme:
                assert parts.scheme in ("http", "https"), link
                continue
            target = (site / name).parent / parts.path if parts.path else site / name
            assert target.is_file(), f"{name}: {link}"
            if parts.fragment:
                found = pages[target.resolve().relative_to(site).as_posix()]
                assert unquote(parts.fragment) in found.places, f"{name}: {link}"
            count += 1
    assert count > 3000


def test_a_place_is_there_once(pages):
    for name, page in pages.items():
        assert len(page.places) == len({*page.places}), name


def test_nothing_is_loaded_from_elsewhere(site, pages):
    for name, page in pages.items():
        for url in page.loaded:
            own = (site / name).parent / url
            assert url == "data:," or own.is_file(), f"{name}: {url}"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda each: each["vendor"])
def test_each_code_and_each_meaning_has_its_place(pages, catalogue):
    places = pages[f"{catalogue['vendor']}/index.html"].places
    for code in catalogue["codes"]:
        assert code["code"] in places
        classes = {meaning["class"] for meaning in code["meanings"]}
        if len(classes) > 1:
            assert classes - {None} <= {*places}


def test_replies_without_a_code_have_their_places(pages):
    for vendor in ("fuseclick", "imiconnect", "octopush", "onebox"):
        places = pages[f"{vendor}/index.html"].places
        assert {f"http-{status}" for status in STATUSES.split()} <= {*places}
    assert {"no-code", "group"} <= {*pages["octopush/index.html"].places}
    assert "http-502" not in pages["luckycycle/index.html"].places


def test_a_help_url_is_a_place(pages, monkeypatch):
    monkeypatch.setattr(octopush.OctopushError, "_help_page", "https://x/octopush/")
    (reply,) = octopush.errors_of_reply("", 502)
    codes = {error.help_url for error in octopush.ERRORS.values()}
    places = pages["octopush/index.html"].places
    assert {*codes, reply.help_url} <= {
        f"https://x/octopush/#{quote(place)}" for place in places
    }


def test_the_matrix_counts_what_the_pages_of_categories_list(pages, site):
    text = (site / "index.html").read_text(encoding="utf-8")
    for category in [*CATEGORIES, "ok"]:
        page = pages[f"{category}.html"]
        for catalogue in CATALOGUES:
            vendor = catalogue["vendor"]
            classes = {
                (code["code"], meaning["class"])
                for code in catalogue["codes"]
                for meaning in code["meanings"]
                if meaning["category"] == category
            }
            listed = [
                link for link in page.links if link.startswith(f"{vendor}/index.html#")
            ]
            assert len(listed) == len(classes)
            cell = f'<a href="{category}.html#{vendor}">{len(classes)}</a>'
            assert (cell in text) == bool(classes)


def test_the_catalogues_are_there_as_they_are(site):
    def read(path):
        return json.loads(path.read_text(encoding="utf-8"))

    for catalogue in CATALOGUES:
        assert read(site / catalogue["vendor"] / "catalogue.json") == catalogue
    schema = "catalogue.schema.json"
    assert read(site / schema) == read(PACKAGE / schema)


def test_it_is_small(site):
    def size(*names):
        return sum((site / name).stat().st_size for name in names)

    assert size("index.html", "site.css", "search.js") <= 100_000
    files = [path for path in site.rglob("*") if path.is_file()]
    # Most of it are the catalogues: another vendor needs fewer words in them.
    assert size(*files) <= 1_000_000


def test_the_same_files_come_out_again(site, tmp_path):
    build(tmp_path)
    files = [path for path in site.rglob("*") if path.is_file()]
    for path in files:
        assert (tmp_path / path.relative_to(site)).read_bytes() == path.read_bytes()
