"""The website in a browser, from the disk."""

import json
import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from docs.website.build import PACKAGE, build

ROOT = Path(__file__).parents[2]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1280, "height": 900}
PAGES = [
    *["index", "tree", "guide", "own-vendor", "recipes", "reference", "changes"],
    *["not_found", "retryable", "octopush/index", "imiconnect/index", "onebox/index"],
]
TRACEBACK = """\
Traceback (most recent call last):
  File "/srv/app/send.py", line 104, in send
    octopush.raise_for(reply["error_code"])
vendor_errors.octopush.RouteCongestedError: [octopush:153] The route is congested."""

# What is asked, and what comes first.
SEARCHES = {
    "7209": "imiconnect#7209",
    "000": "octopush#000",
    "0153": "octopush#153",
    "octopush:153": "octopush#153",
    "OCTOPUSH:153": "octopush#153",
    "octopush 153": "octopush#153",
    "onebox AUTH0001": "onebox#AUTH0001",
    "auth0001": "onebox#AUTH0001",
    "octopush:http-502": "octopush#http-425",
    "RouteCongestedError": "octopush#153",
    "routecongestederror": "octopush#153",
    "vendor_errors.octopush.RouteCongestedError": "octopush#153",
    "OfferError": "fuseclick#OfferError",
    "NotFoundError": "not_found.html",
    "[imiconnect:7209] Unable to deliver multipart message": "imiconnect#7209",
    "<RouteCongestedError [octopush:153] The route is congested.>": "octopush#153",
    TRACEBACK: "octopush#153",
    '{"level": "error", "code": "153", "vendor": "octopush", "x": 200}': "octopush#153",
    "2026-11-25 03:12:09,104 ERROR worker-7 [fuseclick:6304] x": "fuseclick#6304",
    "unable to deliver multi-part message": "imiconnect#7209",
    "the route is congested": "octopush#153",
    "rote congsted": "octopush#153",
    "mandatory param value missing for action 7": (
        "imiconnect#MissingActionValueError"
    ),
    "[imiconnect:7003] mandatory param value missing for action reply": (
        "imiconnect#MissingActionValueError"
    ),
}


def placeholders():
    """Yield a message with its placeholders filled, and its place."""
    for path in sorted(PACKAGE.glob("catalogues/*.json")):
        catalogue = json.loads(path.read_text(encoding="utf-8"))
        for code in catalogue["codes"]:
            alone = len({meaning["class"] for meaning in code["meanings"]}) == 1
            for meaning in code["meanings"]:
                text = meaning["message"]
                for number, name in enumerate(meaning["placeholders"]):
                    text = text.replace(f"{{{name}}}", f"x{number}7")
                if text != meaning["message"]:
                    place = code["code"] if alone else meaning["class"]
                    page = f"{catalogue['vendor']}/index.html"
                    yield pytest.param(text, f"{page}#{place}", id=place)


def first(page):
    return page.locator("#page-results li a").first.get_attribute("href")


def ask(page, query):
    page.get_by_role("searchbox").fill(query)
    page.locator("#page-results li").first.wait_for()


@pytest.mark.parametrize("query", SEARCHES, ids=lambda query: query[:40])
def test_a_search_finds(search, query):
    assert search(query)[0] == SEARCHES[query].replace("#", "/index.html#")


@pytest.mark.parametrize(("query", "place"), [*placeholders()])
def test_filled_placeholders_are_found(search, query, place):
    assert place in search(query)[:3]


def test_a_code_with_a_wrong_digit_leads_to_the_nearest(open_page, site):
    page = open_page(site, "index.html")
    ask(page, "octopush:159")
    status = page.get_by_role("status").inner_text()
    assert status.startswith("No code is 159. The nearest: ")
    assert first(page).startswith("octopush/index.html#15")


def test_nothing_is_found(open_page, site):
    page = open_page(site, "index.html")
    page.get_by_role("searchbox").fill("xyzzyxyzzy")
    page.get_by_text("Nothing found.").wait_for()
    page.keyboard.press("Escape")
    assert page.locator("main").is_visible()
    assert page.get_by_role("searchbox").input_value() == ""


def test_filters(open_page, site):
    page = open_page(site, "octopush/index.html")
    page.get_by_role("searchbox").focus()
    page.get_by_label("Vendor").select_option("Onebox API Distribution")
    page.get_by_label("Category").select_option("not_found")
    page.get_by_text("15 found.").wait_for()
    for href in page.locator("#page-results li a").all():
        assert href.get_attribute("href").startswith("../onebox/index.html#")
    page.get_by_label("Vendor").select_option("any")
    page.get_by_label("Category").select_option("invalid_argument")
    page.get_by_role("button", name="Show all").click()
    facts = page.locator("#page-results li .facts").all_inner_texts()
    assert len(facts) > 300
    assert all("invalid_argument" in fact for fact in facts)
    page.get_by_label("Category").select_option("any")
    assert page.get_by_role("heading", name="Octopush SMS").is_visible()
    page.get_by_label("Retryable").select_option("yes")
    page.locator("#page-results li").first.wait_for()
    facts = page.locator("#page-results li .facts").all_inner_texts()
    assert all(fact.endswith("retryable") for fact in facts)
    page.get_by_role("searchbox").fill("congested")
    page.get_by_text("1 found.").wait_for()
    page.get_by_role("button", name="Clear").click()
    page.get_by_role("heading", name="Octopush SMS").wait_for()


def test_a_result_leads_to_its_place_and_back(open_page, site):
    page = open_page(site, "octopush/index.html")
    ask(page, "octopush:153")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url("**/octopush/index.html#153")
    assert page.locator("main").is_visible()
    box = page.locator("h3:target").bounding_box()
    assert 0 <= box["y"] < 900
    page.go_back()
    page.locator("#page-results li").first.wait_for()
    assert page.get_by_role("searchbox").input_value() == "octopush:153"


def test_the_keyboard_reaches_everything(open_page, site):
    page = open_page(site, "index.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("congested")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.closest('li')")


def test_without_javascript_all_is_there_but_the_search(open_page, site):
    page = open_page(site, "octopush/index.html#153", java_script_enabled=False)
    assert page.locator("h3:target").is_visible()
    assert page.get_by_role("searchbox").count() == 0
    page.get_by_role("link", name="Codes").click()
    page.locator("td a[href='not_found.html#octopush']").click()
    page.get_by_text("303 ListNotFoundError").click()
    page.wait_for_url("**/octopush/index.html#303")


def test_a_tree_can_be_made_larger(open_page, site):
    page = open_page(site, "tree.html", java_script_enabled=False)
    width = page.locator("svg").bounding_box()["width"]
    page.get_by_label("double").check()
    assert page.locator("svg").bounding_box()["width"] == pytest.approx(2 * width)
    page.get_by_role("link", name="Octopush SMS").click()
    page.get_by_text("153 RouteCongestedError").click()
    page.wait_for_url("**/octopush/index.html#153")


def test_a_hostile_message_shows_as_text(open_page, tmp_path):
    hostile = "</script><img src=x onerror=\"document.title='taken'\">{{ 7 * 7 }}&amp;"
    catalogues = tmp_path / "catalogues"
    shutil.copytree(PACKAGE / "catalogues", catalogues)
    path = catalogues / "octopush.json"
    text = path.read_text(encoding="utf-8")
    catalogue = json.loads(text.replace("The route is congested.", "HOSTILE"))
    for code in catalogue["codes"]:
        for each in code["meanings"]:
            each["message"] = each["message"].replace("HOSTILE", hostile)
    catalogue["title"] = f"Octopush {hostile}"
    path.write_text(json.dumps(catalogue), encoding="utf-8")
    build(tmp_path / "site", catalogues)
    for name in (
        "octopush/index.html",
        "unavailable.html",
        "index.html",
        "octopush/tree.svg",
    ):
        page = open_page(tmp_path / "site", name)
        assert page.locator("img, script:not([src])").count() == 0
        assert "taken" not in page.title().replace(hostile, "")
        if name != "octopush/tree.svg":
            ask(page, "153")
            assert hostile in page.locator("#page-results").inner_text()
            assert page.locator("img").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_serious(open_page, site, path, scheme):
    page = open_page(site, f"{path}.html", color_scheme=scheme, viewport=DESK)
    assert serious(page) == []


def test_axe_finds_nothing_serious_in_results(open_page, site):
    page = open_page(site, "index.html", viewport=PHONE)
    ask(page, "invalid")
    assert serious(page) == []


def serious(page):
    found = Axe().run(page, options={"preload": False}).response["violations"]
    return [
        (each["id"], [node["html"] for node in each["nodes"]])
        for each in found
        if each["impact"] in ("serious", "critical")
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("path", [*PAGES, "index.html?q=invalid", "octopush/tree.svg"])
def test_a_page_fits_the_screen(open_page, site, path, size, scheme):
    name = path if "." in path else f"{path}.html"
    page = open_page(site, name, color_scheme=scheme, viewport=size)
    if "?" in path:
        page.locator("#page-results li").first.wait_for()
    if not path.endswith("svg"):
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= size["width"]
    folder = ROOT / "build" / "screenshots"
    label = re.sub(r"\W+", "-", path)
    file = folder / f"{label}-{size['width']}-{scheme}.png"
    page.screenshot(path=file)
    assert file.stat().st_size > 0
