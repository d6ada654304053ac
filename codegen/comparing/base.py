"""Find the specs to compare with, and which version they were released as."""

import io
import subprocess
import tarfile
import tempfile
import tomllib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from packaging.version import InvalidVersion, Version

_VERSION_TAGS = ("--match=v[0-9]*", "--match=[0-9]*")


class BaseError(Exception):
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
        BaseError: It cannot be found, or holds no such folder.
    """
    project = specs.resolve().parent
    if name is not None and Path(name).is_dir():
        folder = Path(name)
        version = project_version(folder.resolve().parent)
        if version is None:
            # Unlike that of the project, it is not raised in the meantime.
            version = _committed_version(project, _default_revision(project))
        yield Base(name, folder, version)
        return
    name = name or _default_revision(project)
    commit = _git(project, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}")
    if commit is None:
        raise BaseError(f"{name!r} is neither a folder nor a tag or commit here")
    archive = _git(
        project, "archive", commit.decode().strip(), "--", specs.resolve().name
    )
    if archive is None:
        raise BaseError(
            f"{name} has no folder {specs.resolve().name}: name another tag or commit"
        )
    with tempfile.TemporaryDirectory() as checkout:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(checkout, filter="data")
        version = _committed_version(project, name)
        yield Base(name, Path(checkout, specs.resolve().name), version)


def project_version(project: Path) -> Version | None:
    """Return the version that the `pyproject.toml` of a folder says, if it does."""
    try:
        return _version((project / "pyproject.toml").read_bytes())
    except FileNotFoundError:
        return None


def _committed_version(project: Path, revision: str) -> Version | None:
    text = _git(project, "show", f"{revision}:./pyproject.toml")
    return None if text is None else _version(text)


def _version(pyproject: bytes) -> Version | None:
    try:
        return Version(tomllib.loads(pyproject.decode())["project"]["version"])
    except (KeyError, InvalidVersion):
        return None


def _default_revision(project: Path) -> str:
    tag = _git(project, "describe", "--tags", "--abbrev=0", *_VERSION_TAGS)
    return tag.decode().strip() if tag else "HEAD"


def _git(project: Path, *arguments: str) -> bytes | None:
    """Return what git prints, or None where it cannot do that."""
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-C", project, *arguments],  # noqa: S607
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise BaseError("git is not installed: name a folder of specs") from None
    return done.stdout if done.returncode == 0 else None
