"""Stage 5: format the modules with black.

The line length and the versions of Python are those that `pyproject.toml` sets for it.
"""

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

import black
from black.files import parse_pyproject_toml
from black.mode import TargetVersion

_PYPROJECT = Path(__file__).parent.parent / "pyproject.toml"


def format_modules(sources: Iterable[str]) -> list[str]:
    """Return the sources as black leaves them, in their order."""
    sources = list(sources)
    if len(sources) < 2:
        return [format_module(source) for source in sources]
    with ProcessPoolExecutor() as pool:
        return list(pool.map(format_module, sources))


def format_module(source: str) -> str:
    """Return the source as black leaves it."""
    return black.format_str(source, mode=_mode())


@cache
def _mode() -> black.Mode:
    settings = parse_pyproject_toml(str(_PYPROJECT))
    return black.Mode(
        line_length=settings["line_length"],
        target_versions={
            TargetVersion[version.upper()] for version in settings["target_version"]
        },
    )
