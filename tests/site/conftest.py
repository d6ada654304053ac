"""The website, and a browser to look at it."""

import shutil
from pathlib import Path

import pytest
from docs.website.build import build
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[2]
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "chrome"]


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The folder of the site."""
    folder = tmp_path_factory.mktemp("site")
    build(folder)
    return folder


@pytest.fixture(scope="session")
def browser():
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert found, "install Chromium, or run `bash .ci/install-browser`"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def search(browser, site):
    """Search for something, and return the places that are found."""
    page = browser.new_page()
    page.goto(f"{site.as_uri()}/index.html")

    def search(query):
        page.keyboard.press("Escape")
        page.get_by_role("searchbox").fill(query)
        page.locator("#page-results li").first.wait_for()
        links = page.locator("#page-results li a")
        return links.evaluate_all("all => all.map(each => each.getAttribute('href'))")

    return search


@pytest.fixture
def open_page(browser):
    """Open a page, of which the console has to stay empty and all files are its own."""
    contexts, wrong = [], []

    def open_page(folder, path, **options):
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda request: asked(request.url))
        page.goto(f"{folder.as_uri()}/{path}")
        return page

    def asked(url):
        if not url.startswith(("file:", "data:")):
            wrong.append(url)

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []
