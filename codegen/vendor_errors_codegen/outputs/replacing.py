"""Replacing files as a whole, whatever ends the process meanwhile."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from filelock import FileLock


def replace_files(texts: Mapping[Path, str]) -> None:
    """Put texts in the place of files, each whole or not at all.

    None is replaced before all are written. Whatever ends the process meanwhile, the
    next one clears away what it may have left.

    Raises:
        OSError: One cannot be written; what stood there is there still.
    """
    with _lock():
        _remove_drafts(texts)
        try:
            for path, text in texts.items():
                _write_draft(path, text)
            for path in texts:
                _draft(path).replace(path)
        finally:
            _remove_drafts(texts)


def clear_draft(path: Path, text: str) -> None:
    """Remove what a run that was killed has left beside a file that is as it should be.

    Args:
        path: The file.
        text: What stands there.
    """
    if _draft(path).exists():
        with _lock():
            _remove_drafts({path: text})


def _lock() -> FileLock:
    """Return what keeps other runs of this user from writing."""
    # On POSIX its file stays, so it is one for all folders, and in none of them.
    user = f"-{os.getuid()}" if hasattr(os, "getuid") else ""
    return FileLock(Path(tempfile.gettempdir(), f"vendor-errors{user}.lock"))


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.draft")


def _write_draft(path: Path, text: str) -> None:
    draft = _draft(path)
    try:
        with draft.open("xb") as file:
            file.write(text.encode())
    except OSError as error:
        reason = error.strerror
        if isinstance(error, FileExistsError):
            reason = f"{draft.name} is in the way and is no draft of it, move it"
        raise OSError(error.errno, reason, str(path)) from error


def _remove_drafts(texts: Mapping[Path, str]) -> None:
    """Remove the drafts of files, which begin as their texts do.

    Whatever else has the name of a draft is not ours.
    """
    for path, text in texts.items():
        draft = _draft(path)
        if draft.exists():
            first_line = text.partition("\n")[0].encode()
            # A run that was killed may have written less than that.
            if first_line.startswith(draft.read_bytes()[: len(first_line)]):
                draft.unlink()
