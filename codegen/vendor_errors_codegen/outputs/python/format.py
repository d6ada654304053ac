"""Stage 5: format the modules with black.

The line length and the versions of Python are those that `pyproject.toml` sets for it.
Black takes its time, so it gets the modules in pieces, which several processes share.
"""

import gc
import os
import signal
import threading
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from importlib import metadata
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path
from shutil import get_terminal_size

import black
from black.files import parse_pyproject_toml
from black.mode import TargetVersion
from tqdm import tqdm

_PYPROJECT = Path(__file__).parents[4] / "pyproject.toml"
# What the template puts between the parts of a module, and nowhere else.
_BETWEEN = "\n\n\n"
_PIECE = 20_000
_SILENT_SECONDS = 2


def format_modules(sources: Sequence[str]) -> list[str]:
    """Return the sources as black leaves them, in their order."""
    by_module = [list(_pieces(source)) for source in sources]
    pieces = [piece for of_module in by_module for piece in of_module]
    if len(pieces) < 2:
        return [_format(piece) for piece in pieces]
    # Its thread would be in the way of the pool, which may fork.
    tqdm.monitor_interval = 0
    # It would show nothing on a terminal that does not tell its size.
    size = get_terminal_size()
    with ProcessPoolExecutor(initializer=_begin_worker) as pool:
        progress = tqdm(
            pool.map(_format_in_worker, pieces),
            desc="formatting",
            total=len(pieces),
            delay=_SILENT_SECONDS,
            disable=None,  # Unless standard error is a terminal.
            leave=False,
            ncols=size.columns - 1,
            nrows=size.lines,
        )
        formatted = iter(list(progress))
    return [
        _joined(next(formatted).removesuffix("\n") for _ in of_module)
        for of_module in by_module
    ]


def style() -> str:
    """Return what names this black with these settings."""
    return f"{metadata.version('black')} {_mode().get_cache_key()}"


def _pieces(source: str) -> Iterator[str]:
    """Yield the parts of a module, several at a time where they are short."""
    parts: list[str] = []
    for part in source.rstrip("\n").split(_BETWEEN):
        parts.append(part)
        if sum(map(len, parts)) > _PIECE:
            yield _joined(parts)
            parts = []
    if parts:
        yield _joined(parts)


def _joined(parts: Iterable[str]) -> str:
    # With the end of the last line, else black finds something to change.
    return _BETWEEN.join(parts) + "\n"


def _format(source: str) -> str:
    return black.format_str(source, mode=_mode())


def _begin_worker() -> None:
    """Let a worker leave interruptions to its parent, and end when that is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # A quarter of the time would go into looking for garbage that is none yet.
    gc.freeze()
    gc.disable()


def _format_in_worker(source: str) -> str:
    formatted = _format(source)
    gc.collect()
    return formatted


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(1)


@cache
def _mode() -> black.Mode:
    settings = parse_pyproject_toml(str(_PYPROJECT))
    return black.Mode(
        line_length=settings["line_length"],
        target_versions={
            TargetVersion[version.upper()] for version in settings["target_version"]
        },
    )
