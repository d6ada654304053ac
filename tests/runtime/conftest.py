"""What holds for all the runtime tests."""

import sys

import pytest
from hypothesis import settings

# Machines are noisy, and speed is for the benchmark.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_configure(config):
    config.addinivalue_line("markers", "processes: it starts processes")
    config.addinivalue_line("markers", "threads: it starts threads")


def pytest_runtest_setup(item):
    if sys.platform == "emscripten":
        for name in ("processes", "threads"):
            if item.get_closest_marker(name):
                pytest.skip(f"WebAssembly has no {name}")
