"""What holds for all the runtime tests."""

import io
import json
import sys

import pytest
from hypothesis import settings
from tests.runtime.shop import SHOP

from vendor_errors._cli.commands import main

# Machines are noisy, and speed is for the benchmark.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config):
    config.addinivalue_line("markers", "processes: it starts processes")
    config.addinivalue_line("markers", "threads: it starts threads")
    config.addinivalue_line("markers", "deep: it decodes JSON of very many levels")


def pytest_runtest_setup(item):
    if sys.platform == "emscripten":
        for name in ("processes", "threads"):
            if item.get_closest_marker(name):
                pytest.skip(f"WebAssembly has no {name}")
        if item.get_closest_marker("deep"):
            pytest.skip("WebAssembly ends where other machines have a RecursionError")


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self):
        """Tell that it is one."""
        return True


@pytest.fixture
def run(capsys, monkeypatch):
    """Run a command, and return its exit status, output and error output."""
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.delenv("COLUMNS", raising=False)

    def run(*arguments, piped=None):
        if piped is not None:
            data = piped if isinstance(piped, bytes) else piped.encode()
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        capsys.readouterr()
        status = main(arguments)
        return (status, *capsys.readouterr())

    return run


@pytest.fixture
def shown(monkeypatch):
    """Run a command on a terminal of a width, and return what it shows."""

    def shown(width, *arguments, **environment):
        environment = {"TERM": "xterm", "COLUMNS": str(width), **environment}
        for name in ("NO_COLOR", "FORCE_COLOR"):
            monkeypatch.delenv(name, raising=False)
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        screen = Screen()
        monkeypatch.setattr(sys, "stdout", screen)
        main(arguments)
        return screen.getvalue()

    return shown


@pytest.fixture
def shop(tmp_path):
    """The folder of a catalogue of a vendor that this package does not have."""
    folder = tmp_path / "catalogues"
    folder.mkdir()
    path = folder / "shop.json"
    path.write_text(json.dumps(SHOP, ensure_ascii=False), encoding="utf-8")
    return folder
