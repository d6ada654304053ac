"""Find the specs to compare with, and which version they were released as."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

from vendor_errors_codegen.spec.revision import GitError, git, revision_source
from vendor_errors_codegen.spec.source import Source, folder_source, pyprojects_above

_VERSION_TAGS = ("--match=v[0-9]*.[0-9]*", "--match=[0-9]*.[0-9]*")
_PYPROJECT = "pyproject.toml"


class NoBaseError(Exception):
    """There is nothing to compare with."""


@dataclass(frozen=True)
class Base:
    """What the specs are compared with.

    Attributes:
        name: The tag, commit or folder.
        source: Its specs.
        version: The version that its project has, or None where that is not known.
    """

    name: str
    source: Source
    version: Version | None


def base_of(specs: Path, name: str | None) -> Base:
    """Return what specs are compared with.

    Args:
        specs: The folder of the specs, in the folder of their project.
        name: A folder of specs, or a tag or commit of the project; None for the last
            version tag or, where there is none, HEAD.

    Raises:
        NoBaseError: It cannot be found, or holds no such folder.
        FolderNameError: The name of the folder cannot stand in what is made from it.
    """
    try:
        if name and Path(name).is_dir():
            return _folder_base(specs, name)
        return _revision_base(specs, name)
    except GitError as error:
        raise NoBaseError(str(error)) from error


def project_version(specs: Path) -> Version | None:
    """Return the version of the project that specs are in, where it says one.

    Raises:
        NoBaseError: Its `pyproject.toml` cannot be read.
    """
    project = _project(specs)
    if project is None:
        return None
    return _version((project / _PYPROJECT).read_bytes(), str(project))


def _folder_base(specs: Path, name: str) -> Base:
    source = folder_source(Path(name))
    if not source.files:
        raise NoBaseError(f"{name} has no specs: name another folder")
    version = project_version(Path(name))
    if version is None or _project(Path(name)) == _project(specs):
        # Unlike that of the project, it is not raised in the meantime.
        try:
            version = _committed_version(specs, _default_revision(specs))
        except GitError:
            version = None  # There is no git to tell it.
    return Base(name, source, version)


def _revision_base(specs: Path, name: str | None) -> Base:
    revision = name or _default_revision(specs)
    found = git(specs, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    if found is None and git(specs, "rev-parse", "--git-dir") is None:
        raise NoBaseError(
            f"there is no commit to compare with, as {specs.as_posix()} is in no git "
            "repository: commit it to one, or name a folder of specs"
        )
    if found is None and not name:
        raise NoBaseError("there is no commit to compare with: name a folder of specs")
    if found is None:
        raise NoBaseError(f"{name!r} is neither a folder nor a tag or commit here")
    source = revision_source(specs, revision)
    return Base(revision, source, _committed_version(specs, revision))


def _project(specs: Path) -> Path | None:
    """Return the nearest folder above specs that has a `pyproject.toml`."""
    path = next(pyprojects_above(specs.parent), None)
    return path.parent if path else None


def _committed_version(specs: Path, revision: str) -> Version | None:
    project = _project(specs)
    text = git(project, "show", f"{revision}:./{_PYPROJECT}") if project else None
    return _version(text, revision) if text else None


def _version(pyproject: bytes, where: str) -> Version | None:
    try:
        return Version(tomllib.loads(pyproject.decode())["project"]["version"])
    except (KeyError, InvalidVersion):
        return None  # Something else than this file may know it.
    except (ValueError, TypeError) as error:
        raise NoBaseError(f"{_PYPROJECT} of {where} cannot be read: {error}") from error


def _default_revision(specs: Path) -> str:
    found = git(specs, "describe", "--tags", "--abbrev=0", *_VERSION_TAGS)
    return found.decode().strip() if found else "HEAD"
