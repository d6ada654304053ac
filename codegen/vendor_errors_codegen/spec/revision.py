"""Specs as a git revision has them, without a checkout."""

import subprocess
from pathlib import Path

from vendor_errors_codegen.spec.source import Source, folder_name, is_spec_file

_LINK = "120000"


class GitError(Exception):
    """Git is not there, or a revision does not have what is asked of it."""


def git(folder: Path, *arguments: str, given: bytes = b"") -> bytes | None:
    """Return what git prints, or None where it cannot do that.

    Args:
        folder: Where it works.
        arguments: Its arguments.
        given: Its standard input.

    Raises:
        GitError: It is not installed.
    """
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-C", folder, *arguments],  # noqa: S607
            capture_output=True,
            check=False,
            input=given,
        )
    except FileNotFoundError:
        raise GitError("git is not installed: name a folder of specs") from None
    return None if done.returncode else done.stdout


def revision_source(specs: Path, revision: str) -> Source:
    """Return the specs that a revision has in a folder.

    Args:
        specs: The folder, as it is now.
        revision: A tag or commit of its repository.

    Raises:
        GitError: It has none there, or one is a symbolic link, which would lead out of
            the revision.
        FolderNameError: The name of the folder cannot stand in what is made from them.
    """
    folder = folder_name(specs)
    listed = git(specs, "ls-tree", "--full-tree", "-z", f"{revision}:./")
    if listed is None:
        raise GitError(f"{revision} has no folder {folder}: name another")
    hashes: dict[str, str] = {}
    for entry in listed.decode(errors="surrogateescape").split("\0")[:-1]:
        about, _, name = entry.partition("\t")
        mode, kind, digest = about.split()
        if not is_spec_file(name) or kind != "blob":
            continue
        if mode == _LINK:
            raise GitError(
                f"{revision}:{folder}/{name} is a symbolic link, which is not followed "
                "here: name a folder of specs"
            )
        hashes[name] = digest
    if not hashes:
        raise GitError(f"{revision} has no specs in {folder}: name another")
    blobs = _blobs(specs, list(hashes.values()))
    files: dict[str, bytes | OSError] = dict(zip(hashes, blobs, strict=True))
    return Source(f"{revision}:{folder}", folder, files)


def _blobs(folder: Path, hashes: list[str]) -> list[bytes]:
    """Return the contents of blobs."""
    given = "".join(f"{digest}\n" for digest in hashes).encode()
    printed = git(folder, "cat-file", "--batch", given=given) or b""
    blobs: list[bytes] = []
    for _ in hashes:
        header, _, printed = printed.partition(b"\n")
        size = int(header.split()[-1])
        blobs.append(printed[:size])
        printed = printed[size + 1 :]
    return blobs
