"""Stage 6: replace the modules that have changed, or tell how they differ."""

import difflib
import os
from dataclasses import dataclass
from pathlib import Path

from codegen.render import MARK


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

    @classmethod
    def at(cls, path: Path, new: str) -> "Module":
        """Return a module that the specs ask for, with what stands in its place."""
        old = path.read_bytes().decode(errors="replace") if path.exists() else None
        return cls(path, old, new)

    @property
    def is_foreign(self) -> bool:
        """Whether what stands there was not made from specs of the same folder."""
        made_from = (self.new or "").partition("/")[0] + "/"
        return self.old is not None and not self.old.startswith(made_from)

    @property
    def state(self) -> str:
        """One of "unchanged", "missing", "orphaned" and "stale"."""
        if self.old == self.new:
            return "unchanged"
        if self.old is None:
            return "missing"
        return "orphaned" if self.new is None else "stale"

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
        if self.new is None or self.new == self.old:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            draft.write_text(self.new, encoding="utf-8", newline="\n")
            draft.replace(self.path)
        finally:
            draft.unlink(missing_ok=True)


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
            text = path.read_bytes().decode(errors="replace")
            if text.startswith(f"{MARK}{source_folder}/"):
                found.append(Module(path, text, None))
    return found
