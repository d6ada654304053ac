"""Stage 7: replace the modules that have changed, or tell how they differ."""

import difflib
import fcntl
import os
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from codegen.render import MARK
from codegen.stamp import was_edited

_MODULE_DRAFTS = ".*.py.draft"


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
                os.devnull if self.old is None else name,
                os.devnull if self.new is None else name,
            )
        )

    def write(self) -> None:
        """Replace the file as a whole, if it is not what the specs say.

        Raises:
            OSError: That cannot be done; what stood there is there still.
        """
        if self.new is not None and self.new != self.old:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            replace_files({self.path: self.new})


def read_module(path: Path) -> str | None:
    """Return what stands in a module's file, or None where there is none."""
    return path.read_bytes().decode(errors="replace") if path.exists() else None


def replace_files(texts: Mapping[Path, str]) -> None:
    """Put texts in the place of files of a folder, each whole or not at all.

    None is replaced before all are written. Whatever ends the process meanwhile, the
    next one clears away what it may have left.

    Raises:
        OSError: One cannot be written; what stood there is there still.
    """
    (folder,) = {path.parent for path in texts}
    drafts = {path: path.with_name(f".{path.name}.draft") for path in texts}
    with _alone_in(folder):
        _remove(drafts.values())
        try:
            for path, draft in drafts.items():
                try:
                    _write(draft, texts[path].encode())
                except OSError as error:
                    raise OSError(error.errno, error.strerror, str(path)) from error
            for path, draft in drafts.items():
                draft.replace(path)
        finally:
            _remove(drafts.values())


def clear_away(folder: Path) -> None:
    """Remove the drafts of modules that a run that was killed has left in a folder."""
    if any(folder.glob(_MODULE_DRAFTS)):
        with _alone_in(folder):
            _remove(folder.glob(_MODULE_DRAFTS))


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


@contextmanager
def _alone_in(folder: Path) -> Generator[None, None, None]:
    """Keep other runs from writing into a folder while the context lasts."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _write(path: Path, data: bytes) -> None:
    """Write a new file, which has no name before it is whole, where Linux can do so."""
    try:
        handle = os.open(path.parent, os.O_WRONLY | os.O_TMPFILE, 0o666)
    except (AttributeError, OSError):
        path.write_bytes(data)
        return
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        try:
            # With a descriptor, `link` follows the symbolic link.
            os.link(f"/proc/self/fd/{handle}", path, src_dir_fd=handle)
        except FileNotFoundError:  # No /proc is mounted.
            path.write_bytes(data)


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
