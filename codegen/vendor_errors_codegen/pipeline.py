"""The one sequence: from specs to vendors, and from vendors to the outputs.

A new output is a function that takes vendors and a target and returns files; it gets a
line in `OUTPUTS`.
"""

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.version import Version

from vendor_errors_codegen.comparing.base import NoBaseError, base_of, project_version
from vendor_errors_codegen.comparing.changes import changes
from vendor_errors_codegen.comparing.report import Report
from vendor_errors_codegen.outputs.catalogue import catalogues
from vendor_errors_codegen.outputs.files import File, Target
from vendor_errors_codegen.outputs.python.format import StyleError as StyleError
from vendor_errors_codegen.outputs.python.modules import modules
from vendor_errors_codegen.outputs.python.render import FORMAT, FORMAT_SINCE
from vendor_errors_codegen.outputs.readme import readme
from vendor_errors_codegen.outputs.replacing import replace_files
from vendor_errors_codegen.spec.load import load
from vendor_errors_codegen.spec.model import FormerName, Vendor
from vendor_errors_codegen.spec.names import title_of
from vendor_errors_codegen.spec.problems import SpecError
from vendor_errors_codegen.spec.source import Source, folder_source

if TYPE_CHECKING:
    from vendor_errors_codegen.importing.columns import Columns
    from vendor_errors_codegen.importing.steps import Imported

OUTPUTS: tuple[Callable[[Sequence[Vendor], Target], list[File]], ...] = (
    modules,
    catalogues,
    readme,
)

MODULE_FORMAT = FORMAT, FORMAT_SINCE
"""The format of the modules, and the first version of vendor-errors that serves it."""


class NoSpecsError(Exception):
    """There are no specs, or none of a vendor that was named."""


class NoApiError(Exception):
    """A spec does not have the API that was named."""


@dataclass(frozen=True)
class Written:
    """What became of the files.

    Attributes:
        done: Those that are as the specs want them now.
        failed: Those that could not be written, and why; what stood there still does.
    """

    done: tuple[File, ...]
    failed: tuple[tuple[File, OSError], ...]


def source_of(specs: Path) -> Source:
    """Read the specs of a folder.

    Raises:
        NoSpecsError: It is no folder, or has none.
        FolderNameError: Its name cannot stand in what is made from them.
    """
    if not specs.is_dir():
        raise NoSpecsError(
            f"there is no folder {specs.as_posix()}: make it, or see --specs"
        )
    source = folder_source(specs)
    if not source.vendors:
        raise NoSpecsError(f"{specs.as_posix()} has no specs, see --specs")
    return source


def vendors_of(source: Source, names: Iterable[str] = ()) -> list[Vendor]:
    """Return the vendors of these names, or all, as their specs describe them.

    Raises:
        NoSpecsError: There is no spec of one of them.
        SpecError: The specs are wrong.
    """
    wanted = list(dict.fromkeys(names)) or source.vendors
    if unknown := [name for name in wanted if name not in source.vendors]:
        raise NoSpecsError(
            f"{source.place} has no spec of {', '.join(unknown)}, "
            f"only of {', '.join(source.vendors)}"
        )
    return load(source, wanted)


def planned(vendors: Sequence[Vendor], target: Target) -> list[File]:
    """Return the files of all outputs, as they stand and as they should be.

    Raises:
        OSError: A file cannot be read.
        NoMarkersError: The README has no place for the table of the vendors.
    """
    return [file for output in OUTPUTS for file in output(vendors, target)]


def write(files: Iterable[File]) -> Written:
    """Replace the files that are not what the specs say, each as a whole."""
    done: list[File] = []
    failed: list[tuple[File, OSError]] = []
    for file in files:
        try:
            file.write()
        except OSError as error:
            failed.append((file, error))
        else:
            done.append(file)
    return Written(tuple(done), tuple(failed))


@dataclass(frozen=True)
class Difference:
    """What an edit of specs means.

    Attributes:
        report: What has changed since the base, and the version that it needs.
        is_tagged: Whether the base is a version tag, or one that was named.
        overdue: The former names whose version has come, each with its vendor and the
            version.
    """

    report: Report
    is_tagged: bool
    overdue: tuple[tuple[Vendor, FormerName], ...]


def difference(specs: Path, base: str | None = None) -> Difference:
    """Compare the specs of a folder with what they were.

    Args:
        specs: The folder, in the folder of its project.
        base: A tag, a commit or a folder of specs; None for the last version tag or,
            where there is none, HEAD.

    Raises:
        NoSpecsError: There are no specs.
        NoBaseError: There is nothing to compare with.
        SpecError: The specs are wrong.
    """
    source = source_of(specs)
    found = base_of(specs, base)
    try:
        old = vendors_of(found.source)
    except SpecError as error:
        raise NoBaseError(f"what is there is wrong:\n{error}") from error
    new = vendors_of(source)
    version = project_version(specs)
    report = Report(list(changes(old, new)), found.name, found.version, version)
    overdue = tuple(
        (vendor, former)
        for vendor in new
        for meaning in vendor.meanings
        for former in meaning.former_names
        if version and Version(former.until) <= version
    )
    return Difference(report, bool(base) or found.name != "HEAD", overdue)


def import_page(
    page: bytes,
    name: str,
    specs: Path,
    vendor: str,
    *,
    title: str | None,
    url: str | None,
    columns: "Columns",
    today: datetime.date,
    api: str | None,
    may_retire_many: bool,
) -> "Imported":
    """Draft the spec of a vendor from a page, and write it.

    Args:
        page: The page.
        name: The name of its file, whose ending says what it is written in.
        specs: The folder of the spec, which is made if there is none.
        vendor: The name of the vendor.
        title: The name of its product; None for the one that is known.
        url: The address of the page, likewise.
        columns: The columns that a person has named.
        today: The day on which the page was read.
        api: The API whose page it is; None for the page of all of them.
        may_retire_many: Whether more than a third of the rows may be retired.

    Raises:
        NoApiError: The spec that is there does not have the API.
        PageError: The page has no codes that can be read, they make no valid spec, or
            too many rows would be retired.
        SpecError: The spec that is there is wrong.
        OSError: A file cannot be read or written.
    """
    # What reads pages takes long to load, and nothing else needs it.
    from vendor_errors_codegen.importing.steps import import_page

    source = folder_source(specs) if specs.is_dir() else Source("", "", {})
    old = load(source, [vendor])[0] if vendor in source.vendors else None
    facts = specs / f"{vendor}.toml"
    if old and api is not None and api not in old.apis:
        raise NoApiError(_no_api(api, old.apis, facts))
    imported = import_page(
        page,
        name,
        vendor,
        title=title,
        url=url,
        columns=columns,
        old=old,
        old_facts=facts.read_text(encoding="utf-8-sig") if old else "",
        place=specs.as_posix(),
        today=today,
        api=api,
        may_retire_many=may_retire_many,
    )
    if imported.texts:
        specs.mkdir(parents=True, exist_ok=True)
        replace_files({specs / file: text for file, text in imported.texts.items()})
    return imported


def _no_api(api: str, known: Iterable[str], facts: Path) -> str:
    """Say that there is no such API, and what to do."""
    place = facts.as_posix()
    if names := ", ".join(known):
        return (
            f"{place} has no API {api!r}, only {names}: if it is a new one, write "
            f'`{api} = "{title_of(api)}"` under [apis]'
        )
    return (
        f"{place} has no APIs: write them under [apis], and those of each row in the "
        "column api, or leave --api out"
    )
