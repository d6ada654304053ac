"""From the text of a module to its final form, by black.

Black takes its time, so it gets the modules in pieces, which several processes share.
"""

import gc
import os
import signal
import threading
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from importlib import metadata
from itertools import repeat
from multiprocessing import parent_process
from multiprocessing.connection import wait
from pathlib import Path
from shutil import get_terminal_size
from typing import Any, TypeVar

import black
from black.const import DEFAULT_LINE_LENGTH
from black.files import find_pyproject_toml, parse_pyproject_toml
from black.mode import Preview, TargetVersion
from tqdm import tqdm

from vendor_errors_codegen.spec.source import pyprojects_above

_T = TypeVar("_T")

# What the template puts between the parts of a module, and nowhere else.
_BETWEEN = "\n\n\n"
_PIECE = 20_000
_SILENT_SECONDS = 2
_SHORTEST_LINE = 40


class Black:
    """Black with the settings of a project.

    Args:
        mode: The settings.
    """

    def __init__(self, mode: black.Mode) -> None:
        self.mode = mode

    @property
    def style(self) -> str:
        """What names this black with these settings.

        Within a year, every release of black has the same style.
        """
        year = metadata.version("black").partition(".")[0]
        return f"{year} {self.mode.get_cache_key()}"

    def format(self, texts: Sequence[str]) -> list[str]:
        """Return the texts as black leaves them, in their order."""
        by_module = [list(pieces(text)) for text in texts]
        every = [piece for of_module in by_module for piece in of_module]
        if len(every) < 2:
            return [_format(piece, self.mode) for piece in every]
        # Its thread would be in the way of the pool, which may fork.
        tqdm.monitor_interval = 0
        # It would show nothing on a terminal that does not tell its size.
        size = get_terminal_size()
        with ProcessPoolExecutor(initializer=_begin_worker) as pool:
            progress = tqdm(
                pool.map(_format_in_worker, every, repeat(self.mode)),
                desc="formatting",
                total=len(every),
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


class StyleError(Exception):
    """The settings of a project's style make no sense."""


def mode_for(folder: Path) -> black.Mode:
    """Return the settings of black for the files of a folder.

    They stand in the `pyproject.toml` that black itself finds, above the folder. Where
    it has no table for black, the length of a line is that of ruff.

    Raises:
        StyleError: They make no sense.
    """
    path, settings = _settings(folder)
    try:
        return _mode(settings)
    except ValueError as error:
        raise StyleError(f"{path}: {error}") from error


def _settings(folder: Path) -> tuple[object, dict[str, Any]]:
    """Return what a project says of its style, and the file that says it."""
    found = find_pyproject_toml((str(folder),))
    of_black = _tool(Path(found), "black") if found else {}
    settings = parse_pyproject_toml(found) if found else {}
    if not of_black:
        for path in pyprojects_above(folder):
            if ruff := _tool(path, "ruff"):
                length = ruff.get("line-length", DEFAULT_LINE_LENGTH)
                return path, {**settings, "line_length": length}
    return found, settings


def _tool(path: Path, name: str) -> dict[str, Any]:
    """Return the table of a tool in a pyproject.toml.

    Raises:
        StyleError: It cannot be read.
    """
    try:
        return dict(tomllib.loads(path.read_text(encoding="utf-8"))["tool"][name])
    except KeyError:
        return {}
    except (OSError, TypeError, ValueError) as error:
        raise StyleError(f"{path}: tool.{name} cannot be read: {error}") from error


def _mode(settings: Mapping[str, Any]) -> black.Mode:
    length = settings.get("line_length", DEFAULT_LINE_LENGTH)
    if type(length) is not int or length < _SHORTEST_LINE:
        raise ValueError(f"line-length must be {_SHORTEST_LINE} or more, not {length}")
    versions = {version.name.lower(): version for version in TargetVersion}
    features = {feature.name: feature for feature in Preview}
    return black.Mode(
        target_versions=_named(settings, "target_version", versions),
        line_length=length,
        string_normalization=not settings.get("skip_string_normalization"),
        magic_trailing_comma=not settings.get("skip_magic_trailing_comma"),
        preview=bool(settings.get("preview")),
        unstable=bool(settings.get("unstable")),
        enabled_features=_named(settings, "enable_unstable_feature", features),
    )


def _named(settings: Mapping[str, Any], key: str, known: Mapping[str, _T]) -> set[_T]:
    """Return what a setting lists by name.

    Raises:
        ValueError: It is no list, or one is not known.
    """
    names: list[str] = settings.get(key, [])
    is_list = type(settings.get(key, [])) is list
    if not is_list or not known.keys() >= set(map(str, names)):
        setting = key.replace("_", "-")
        raise ValueError(f"{setting} must list some of {', '.join(known)}: {names!r}")
    return {known[name] for name in names}


def pieces(source: str) -> Iterator[str]:
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


def _format(source: str, mode: black.Mode) -> str:
    return black.format_str(source, mode=mode)


def _begin_worker() -> None:
    """Let a worker leave interruptions to its parent, and end when that is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # A quarter of the time would go into looking for garbage that is none yet.
    gc.freeze()
    gc.disable()


def _format_in_worker(source: str, mode: black.Mode) -> str:
    formatted = _format(source, mode)
    gc.collect()
    return formatted


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    wait([parent.sentinel])
    os._exit(1)
