"""The files that specs are turned into: how they differ from what stands there.

A file that is generated as a whole begins with a header: what it was made from, what to
do to change it and, where it takes long to make, a stamp. That is the same for every
output; only how the header is written depends on the kind of file.
"""

import difflib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from vendor_errors_codegen.outputs.replacing import clear_draft, replace_files
from vendor_errors_codegen.outputs.stamp import stamp, was_edited, was_made_from

_NO_FILE = "/dev/null"


@dataclass(frozen=True)
class Target:
    """Where the outputs go, and what is said in them and of them.

    Attributes:
        out: The folder of the modules.
        folder: The name of the folder of the specs.
        command: What to run after an edit of the specs.
        readme: The README with the table of the vendors, or None where there is none.
        site: The address of the site with a page for each vendor, or None.
        complete: Whether the vendors are all that have specs.
        trusting: Whether a stamp is enough to tell that nothing has changed. If not,
            all is formatted but what is its source word for word.
    """

    out: Path
    folder: str
    command: str
    readme: Path | None = None
    site: str | None = None
    complete: bool = True
    trusting: bool = True


@dataclass(frozen=True)
class File:
    """A file, as it stands in the folder and as the specs want it.

    Attributes:
        path: The file.
        old: What stands there, or None where there is no file.
        new: What the specs say, or None where its spec is gone.
        about: What is in it, for a summary.
        is_foreign: Whether what stands there was not made from specs of the same
            folder.
        is_edited: Whether someone edited what stands there.
    """

    path: Path
    old: str | None
    new: str | None
    about: str = ""
    is_foreign: bool = False
    is_edited: bool = False

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
        return "edited by hand" if self.is_edited else "stale"

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
        if self.new == self.old:
            clear_draft(self.path, self.new)
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        replace_files({self.path: self.new})


class Formatter(Protocol):
    """What brings texts into their final form, several at a time."""

    @property
    def style(self) -> str:
        """What names it and its settings."""
        ...

    def format(self, texts: Sequence[str]) -> list[str]:
        """Return the texts as they should be, in their order."""
        ...


@dataclass(frozen=True)
class Body:
    """What a vendor's file says, before its kind brings it into its final form.

    Attributes:
        vendor: The name of the vendor, and of the file.
        text: The text.
        about: What is in it, for a summary.
    """

    vendor: str
    text: str
    about: str


def header(vendor: str, target: Target) -> tuple[str, str]:
    """Return the lines of the header of a vendor's file."""
    sources = f"{target.folder}/{vendor}.csv and {target.folder}/{vendor}.toml"
    return (
        f"Generated from {sources}.",
        f"To change this file, edit those and run `{target.command}`.",
    )


@dataclass(frozen=True)
class Kind(ABC):
    """A kind of file that is generated as a whole.

    Attributes:
        suffix: How its name ends.
        folder: The folder below that of the modules, or "" for that itself.
    """

    suffix: str
    folder: str = ""

    def files(self, bodies: Iterable[Body], target: Target) -> list[File]:
        """Return the files of vendors, and those whose specs are gone."""
        named = {body.vendor: body for body in bodies}
        folder = target.out / self.folder
        paths = {name: folder / f"{name}{self.suffix}" for name in named}
        old = {name: read_text(path) for name, path in paths.items()}
        new = self._finished(named.values(), old, target)
        files = [
            File(
                paths[name],
                text := old[name],
                new[name],
                named[name].about,
                is_foreign=text is not None and not self._is_own(text, target),
                is_edited=text is not None and self._was_edited(text),
            )
            for name in named
        ]
        return [*files, *(self._orphans(named, target) if target.complete else ())]

    @abstractmethod
    def _beginning(self, text: str) -> str:
        """Return how a file begins whose header begins with a text."""

    @abstractmethod
    def _finished(
        self, bodies: Iterable[Body], old: Mapping[str, str | None], target: Target
    ) -> dict[str, str]:
        """Return the files as the specs want them, by vendor."""

    @abstractmethod
    def _was_edited(self, text: str) -> bool:
        """Tell whether someone edited what stands in a file, as far as it shows."""

    def _is_own(self, text: str, target: Target) -> bool:
        """Tell whether a text was made from specs in the same folder."""
        return text.startswith(self._beginning(f"Generated from {target.folder}/"))

    def _orphans(self, vendors: Iterable[str], target: Target) -> list[File]:
        """Return the generated files whose specs are gone."""
        found: list[File] = []
        for path in sorted((target.out / self.folder).glob(f"*{self.suffix}")):
            if path.stem not in vendors and path.is_file():
                text = read_text(path)
                if text and self._is_own(text, target):
                    found.append(File(path, text, None))
        return found


@dataclass(frozen=True, kw_only=True)
class CommentedKind(Kind):
    """A kind of file with a header of comments, among them a stamp.

    Attributes:
        comment: What stands before each line of the header.
        formatter: What brings it into its final form.
    """

    comment: str
    formatter: Formatter

    def _beginning(self, text: str) -> str:
        return f"{self.comment}{text}"

    def _was_edited(self, text: str) -> bool:
        return was_edited(text, self.comment)

    def _finished(
        self, bodies: Iterable[Body], old: Mapping[str, str | None], target: Target
    ) -> dict[str, str]:
        style = self.formatter.style

        def is_known(text: str, source: str) -> bool:
            if target.trusting:
                return was_made_from(text, source, style, self.comment)
            return text == stamp(source, source, style, self.comment)

        headed = {
            body.vendor: self._header(body.vendor, target) + body.text
            for body in bodies
        }
        known = {
            name: text
            for name, text in old.items()
            if text is not None and is_known(text, headed[name])
        }
        due = [name for name in headed if name not in known]
        formatted = self.formatter.format([headed[name] for name in due])
        stamped = {
            name: stamp(text, headed[name], style, self.comment)
            for name, text in zip(due, formatted, strict=True)
        }
        return known | stamped

    def _header(self, vendor: str, target: Target) -> str:
        return "".join(f"{self.comment}{line}\n" for line in header(vendor, target))


def read_text(path: Path) -> str | None:
    """Return what stands in a file, or None where there is none."""
    return path.read_bytes().decode(errors="replace") if path.exists() else None


def _lines(text: str | None) -> list[str]:
    lines = (text or "").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n\\ No newline at end of file\n"
    return lines
