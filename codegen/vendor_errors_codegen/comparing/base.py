"""Find the specs to compare with, and which version they were released as."""

import os
import subprocess
import tempfile
import tomllib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

from vendor_errors_codegen.spec.load import vendor_names

_VERSION_TAGS = ("--match=v[0-9]*.[0-9]*", "--match=[0-9]*.[0-9]*")
_PYPROJECT = "pyproject.toml"


class NoBaseError(Exception):
    """There is nothing to compare with."""


@dataclass(frozen=True)
class Base:
    """What the specs are compared with.

    Attributes:
        name: The tag, commit or folder.
        specs: The folder of its specs.
        version: The version that its project has, or None where that is not known.
    """

    name: str
    specs: Path
    version: Version | None


@contextmanager
def base_of(specs: Path, name: str | None) -> Generator[Base, None, None]:
    """Yield what specs are compared with; its folder lasts as long as the context.

    Args:
        specs: The folder of the specs, in the folder of their project.
        name: A folder of specs, or a tag or commit of the project; None for the last
            version tag or, where there is none, HEAD.

    Raises:
        NoBaseError: It cannot be found, or holds no such folder.
    """
    if name and Path(name).is_dir():
        version = project_version(Path(name))
        if version is None or _project(Path(name)) == _project(specs):
            # Unlike that of the project, it is not raised in the meantime.
            version = _committed_version(specs, _default_revision(specs))
        yield Base(name, Path(name), version)
        return
    revision = name or _default_revision(specs)
    commit = _git(specs, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if commit is None and not name:
        raise NoBaseError("there is no commit to compare with: name a folder of specs")
    if commit is None:
        raise NoBaseError(f"{name!r} is neither a folder nor a tag or commit here")
    version = _committed_version(specs, commit)
    with tempfile.TemporaryDirectory() as checkout:
        index = Path(checkout, "index")
        files = Path(checkout, specs.resolve().name)
        if _git(specs, "read-tree", f"{commit}:./", index=index) is None:
            raise NoBaseError(f"{revision} has no folder {files.name}: name another")
        here = (
            "--work-tree=.",
            "checkout-index",
            "--all",
            f"--prefix={files.as_posix()}/",
        )
        _git(specs, *here, index=index)
        if not (files.is_dir() and vendor_names(files)):
            raise NoBaseError(f"{revision} has no specs in {files.name}: name another")
        _refuse_links(files, revision)
        yield Base(revision, files, version)


def _refuse_links(files: Path, revision: str) -> None:
    """Refuse specs that are links: what these lead to is not in the checkout."""
    for path in sorted(files.iterdir()):
        if path.is_symlink() and path.suffix in (".csv", ".toml"):
            raise NoBaseError(
                f"{revision}:{files.name}/{path.name} is a symbolic link, which is not "
                "followed here: name a folder of specs"
            )


def project_version(specs: Path) -> Version | None:
    """Return the version of the project that specs are in, where it says one.

    Raises:
        NoBaseError: Its `pyproject.toml` cannot be read.
    """
    project = _project(specs)
    if project is None:
        return None
    return _version((project / _PYPROJECT).read_bytes(), str(project))


def _project(specs: Path) -> Path | None:
    """Return the nearest folder above specs that has a `pyproject.toml`."""
    above = [parent := specs.parent.resolve(), *parent.parents]
    return next((each for each in above if (each / _PYPROJECT).is_file()), None)


def _committed_version(specs: Path, revision: str) -> Version | None:
    project = _project(specs)
    text = project and _git(project, "show", f"{revision}:./{_PYPROJECT}")
    return _version(text.encode(), revision) if text else None


def _version(pyproject: bytes, where: str) -> Version | None:
    try:
        return Version(tomllib.loads(pyproject.decode())["project"]["version"])
    except (KeyError, InvalidVersion):
        return None  # Something else than this file may know it.
    except (ValueError, TypeError) as error:
        raise NoBaseError(f"{_PYPROJECT} of {where} cannot be read: {error}") from error


def _default_revision(specs: Path) -> str:
    return _git(specs, "describe", "--tags", "--abbrev=0", *_VERSION_TAGS) or "HEAD"


def _git(folder: Path, *arguments: str, index: Path | None = None) -> str | None:
    """Return what git prints, or None where it cannot do that.

    Args:
        folder: Where it works.
        arguments: Its arguments.
        index: The index to use instead of the repository's own.
    """
    environment = {**os.environ, "GIT_INDEX_FILE": str(index)} if index else None
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-C", folder, *arguments],  # noqa: S607
            capture_output=True,
            check=False,
            env=environment,
        )
    except FileNotFoundError:
        raise NoBaseError("git is not installed: name a folder of specs") from None
    return done.stdout.decode(errors="replace").strip() if not done.returncode else None
