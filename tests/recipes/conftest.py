"""What the tests of recipes share."""

import threading
import time

import pytest
from tests.recipes.stubs import Stub


@pytest.fixture(scope="session")
def server():
    with Stub() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def stub(server):
    """A server whose `answers` a test sets."""
    server.answers.clear()
    server.requests.clear()
    return server


@pytest.fixture
def waits(monkeypatch):
    """The seconds that a recipe would have waited."""
    waits = []
    monkeypatch.setattr(time, "sleep", waits.append)
    return waits
