"""Where the texts of specs come from: a folder, a git revision, or memory."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

from vendor_errors.texts import is_printable

_ENDINGS = (".csv", ".toml")


class FolderNameError(Exception):
    """The name of a folder of specs cannot stand in what is made from them."""


@dataclass(frozen=True)
class Source:
    """The files of specs, as they were when they were read.

    Attributes:
        place: Where they stand, as problems name it: "specs", or "v0.1.0:specs".
        folder: The name of their folder, which what is made from them gives.
        files: The bytes of each file by its name, or why it cannot be read.
    """

    place: str
    folder: str
    files: Mapping[str, bytes | OSError]

    @property
    def vendors(self) -> list[str]:
        """The names of the vendors that have a file, in order."""
        return sorted({PurePath(name).stem for name in self.files})

    def path_of(self, file: str) -> str:
        """Return what problems call a file."""
        return f"{self.place}/{file}"


def pyprojects_above(folder: Path) -> Iterator[Path]:
    """Yield the pyproject.toml of a folder and of those above it, the nearest first."""
    folder = folder.resolve()
    for parent in (folder, *folder.parents):
        if (path := parent / "pyproject.toml").is_file():
            yield path


def is_spec_file(name: str) -> bool:
    """Tell whether a file is part of a spec, by its name."""
    return name.endswith(_ENDINGS) and not name.startswith(".")


def folder_source(specs: Path) -> Source:
    """Read the specs of a folder.

    Raises:
        FolderNameError: Its name cannot stand in what is made from them.
        OSError: The folder cannot be read.
    """
    files: dict[str, bytes | OSError] = {}
    for path in sorted(specs.iterdir()):
        if is_spec_file(path.name):
            try:
                files[path.name] = path.read_bytes()
            except OSError as error:
                files[path.name] = error
    return Source(specs.as_posix(), folder_name(specs), files)


def folder_name(specs: Path) -> str:
    """Return the name of a folder of specs, however the path to it is spelled.

    It stands in the first line of what is made from them, where it must be no more than
    a name.

    Raises:
        FolderNameError: It would end the line, or name an encoding.
    """
    name = specs.resolve().name
    if not all(map(is_printable, name)) or re.search("coding[:=]", name):
        raise FolderNameError(f"{name!r} cannot name a folder of specs: rename it")
    return name
