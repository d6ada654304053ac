"""Stage 7: replace the modules that have changed, or tell how they differ."""

import difflib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from vendor_errors_codegen.outputs.python.render import MARK
from vendor_errors_codegen.outputs.stamp import was_edited

# As git and patch call it, on Windows too.
_NO_FILE = "/dev/null"


@dataclass(frozen=True)
class Module:
    """A module, as it stands in the folder and as the specs want it.

    Attributes:
        path: The file.
        old: What stands there, or None where there is no file.
        new: What the specs say, or None where its spec is gone.
    """

    path: Path
    old: str | None
    new: str | None

    @property
    def is_foreign(self) -> bool:
        """Whether what stands there was not made from specs of the same folder."""
        if self.old is None or self.new is None:
            return False
        made_from = self.new.partition("/")[0] + "/"
        return not self.old.startswith(made_from)

    @property
    def state(self) -> str:
        """What has to be said of it.

        It is "unchanged", "missing", "orphaned", "not generated" (but from elsewhere),
        "edited by hand" or, where the specs have changed since, "stale".
        """
        if self.old == self.new:
            return "unchanged"
        if self.old is None:
            return "missing"
        if self.new is None:
            return "orphaned"
        if self.is_foreign:
            return "not generated"
        return "edited by hand" if was_edited(self.old) else "stale"

    def diff(self) -> str:
        """Return what `write` would change, as a unified diff."""
        name = self.path.as_posix()
        return "".join(
            difflib.unified_diff(
                _lines(self.old),
                _lines(self.new),
                _NO_FILE if self.old is None else name,
                _NO_FILE if self.new is None else name,
            )
        )

    def write(self) -> None:
        """Replace the file as a whole, if it is not what the specs say.

        A draft of it that a run that was killed has left is removed in any case.

        Raises:
            OSError: That cannot be done; what stood there is there still.
        """
        if self.new is None:
            return
        if self.new != self.old:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            replace_files({self.path: self.new})
        elif _draft(self.path).exists():
            with _lock():
                _remove_drafts({self.path: self.new})


def read_module(path: Path) -> str | None:
    """Return what stands in a module's file, or None where there is none."""
    return path.read_bytes().decode(errors="replace") if path.exists() else None


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


def _lines(text: str | None) -> list[str]:
    lines = (text or "").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n\\ No newline at end of file\n"
    return lines


def orphans(out: Path, source_folder: str, vendors: list[str]) -> list[Module]:
    """Return the generated modules whose specs are gone.

    Args:
        out: The folder of the modules.
        source_folder: The name of the folder that their specs were in.
        vendors: The vendors that have specs.
    """
    found: list[Module] = []
    for path in sorted(out.glob("*.py")):
        if path.stem not in vendors and path.is_file():
            text = read_module(path)
            if text and text.startswith(f"{MARK}{source_folder}/"):
                found.append(Module(path, text, None))
    return found
