"""The command line: arguments in, text and exit status out."""

import datetime
import functools
import io
import re
import sys
from collections.abc import Callable, Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, NoReturn

import click
from packaging.version import Version

from vendor_errors.texts import is_printable
from vendor_errors_codegen.comparing.base import NoBaseError, base_of, project_version
from vendor_errors_codegen.comparing.changes import changes
from vendor_errors_codegen.comparing.report import Report
from vendor_errors_codegen.outputs.files import Module, orphans, read_module
from vendor_errors_codegen.outputs.python.format import format_modules, style
from vendor_errors_codegen.outputs.python.model import Vendor
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.outputs.python.resolve import resolve
from vendor_errors_codegen.outputs.stamp import stamp, was_made_from
from vendor_errors_codegen.spec.check import (
    valid_spec,
    validate,
    wrong_with_vendor_name,
)
from vendor_errors_codegen.spec.load import (
    LONGEST_TITLE,
    LONGEST_URL,
    Facts,
    Spec,
    load,
    vendor_names,
)
from vendor_errors_codegen.spec.problems import Problems, SpecError

_SPECS = "specs"
_OUT = "src/vendor_errors"
# What stands for the address of a page that has none.
_NO_ADDRESS = "about:blank"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; None for those of this process.

    Returns:
        The exit status: 0 if all is well, 1 if a module is not what the specs say,
        which after `generate` it is only if its spec is gone, or if `diff` wants a
        higher version, 2 if the specs or the arguments are wrong or a file cannot be
        read or written, 130 if the user interrupted it.
    """
    try:
        status: int = _commands.main(
            arguments, prog_name="vendor-errors-codegen", standalone_mode=False
        )
    except click.ClickException as error:
        error.show()
        return 2
    except click.Abort:
        return 130
    except (SpecError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenProcessPool:
        print(
            "a process that formats was killed, perhaps for lack of memory: nothing "
            "is written, try again",
            file=sys.stderr,
        )
        return 2
    return status


def run() -> NoReturn:
    """Run the command of this process, and end it."""
    for stream in (sys.stdout, sys.stderr):
        # A diff may have characters that the terminal lacks.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.exit(main())


@click.group()
def _commands() -> None:
    """Make a module of exceptions from each vendor's table of error codes."""


def _with_folders(
    command: Callable[[Path, Path, tuple[str, ...]], int],
) -> Callable[..., int]:
    """Add the arguments that `generate` and `check` take."""

    @click.argument("vendors", nargs=-1)
    @click.option(
        "--specs",
        type=click.Path(path_type=Path, file_okay=False, exists=True),
        help=f"The folder of the specs.  [default: {_SPECS}]",
    )
    @click.option(
        "--out",
        type=click.Path(path_type=Path, file_okay=False),
        help=f"The folder of the modules.  [default: {_OUT}]",
    )
    @functools.wraps(command)
    def with_folders(
        specs: Path | None, out: Path | None, vendors: tuple[str, ...]
    ) -> int:
        # Else the modules of one project would pass for orphans of another.
        if (specs is None) != (out is None):
            raise click.UsageError("give both --specs and --out, or neither")
        return command(specs or Path(_SPECS), out or Path(_OUT), vendors)

    return with_folders


_ORPHANED = "orphaned, its spec is gone: delete it"
_DONE = {
    "unchanged": "unchanged",
    "missing": "created",
    "stale": "changed",
    "edited by hand": "changed",
}


@_commands.command()
@_with_folders
def generate(specs: Path, out: Path, vendors: tuple[str, ...]) -> int:
    """Write the modules of VENDORS, or of all vendors that have specs."""
    wanted = _vendors(specs, vendors)
    modules = _modules(wanted, out, trust_stamps=True)
    if foreign := [module.path.as_posix() for module in modules if module.is_foreign]:
        raise click.ClickException(
            f"{', '.join(foreign)}: {_foreign(specs)}, so left alone"
        )
    unwritten: list[str] = []
    written: list[str] = []
    for vendor, module in zip(wanted, modules, strict=True):
        if module.state == "edited by hand":
            print(
                f"{module.path.as_posix()} was edited by hand: it is overwritten, edit "
                "its spec instead",
                file=sys.stderr,
            )
        try:
            module.write()
        except OSError as error:
            unwritten.append(f"{module.path.as_posix()}: {error.strerror}")
            continue
        codes = len(vendor.errors.keys() | vendor.success_codes)
        written.append(
            f"{vendor.name}: {_DONE[module.state]} (codes: {codes}, "
            f"classes: {len(list(vendor.base))}, "
            f"success codes: {len(vendor.success_codes)})"
        )
    for line in written:
        print(line)
    if unwritten:
        raise click.ClickException(
            "\n".join(["not written, what stood there still does:", *unwritten])
        )
    gone = [] if vendors else _orphans(wanted, specs, out)
    for module in gone:
        print(f"{module.path.as_posix()} is {_ORPHANED}", file=sys.stderr)
    return 1 if gone else 0


@_commands.command()
@_with_folders
def check(specs: Path, out: Path, vendors: tuple[str, ...]) -> int:
    """Show how the modules of VENDORS differ from the specs, and write nothing."""
    wanted = _vendors(specs, vendors)
    modules = _modules(wanted, out, trust_stamps=False)
    modules += [] if vendors else _orphans(wanted, specs, out)
    wrong = [module for module in modules if module.state != "unchanged"]
    for module in wrong:
        print(module.diff(), end="")
    to_do = {"orphaned": _ORPHANED, "not generated": _foreign(specs)}
    for module in wrong:
        said = to_do.get(module.state, module.state)
        print(f"{module.path.as_posix()} is {said}", file=sys.stderr)
    if any(module.state not in to_do for module in wrong):
        print("run `vendor-errors-codegen generate` (make generate)", file=sys.stderr)
    return 1 if wrong else 0


@_commands.command()
@click.argument("base", required=False)
@click.option(
    "--specs",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=_SPECS,
    show_default=True,
    help="The folder of the specs, in the folder of their project.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="For reading, for programs, or for the changelog.",
)
@click.option(
    "--summary",
    is_flag=True,
    help="Count the changes of each vendor, and list only what is breaking.",
)
def diff(base: str | None, specs: Path, form: str, *, summary: bool) -> int:
    """Show what has changed since BASE for users, and which version that needs.

    BASE is a tag or commit, or a folder of specs; by default the last version tag or,
    where there is none, HEAD. The exit status is 1 if the version in pyproject.toml has
    not been raised enough.
    """
    if summary and form != "text":
        raise click.UsageError(f"give either --summary or --format {form}")
    try:
        with base_of(specs, base) as found:
            try:
                old = _vendors(found.specs, ())
            except SpecError as error:
                # The files may be gone when a person reads this.
                where = f"{found.name}:{found.specs.name}"
                said = str(error).replace(found.specs.as_posix(), where)
                raise NoBaseError(f"what is there is wrong:\n{said}") from error
            new = _vendors(specs, ())
            changed = list(changes(old, new))
        version = project_version(specs)
    except NoBaseError as error:
        raise click.ClickException(str(error)) from error
    if not base and found.name == "HEAD":
        print(
            "there is no version tag (a shallow clone may lack it): compared with HEAD",
            file=sys.stderr,
        )
    for vendor in new:
        for name, (_, until) in vendor.former_names.items():
            if version and Version(until) <= version:
                print(
                    f"{vendor.name}: the former name {name} was to go in version "
                    f"{until}: take it out of its row",
                    file=sys.stderr,
                )
    report = Report(changed, found.name, found.version, version)
    if form == "text":
        print(report.text(summary=summary), end="")
    else:
        print(report.json() if form == "json" else report.markdown(), end="")
        print(report.verdict(), file=sys.stderr)
    return 0 if report.enough else 1


def _printable(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> str | None:
    """Refuse what cannot stand in a docstring's line."""
    longest = {"title": LONGEST_TITLE, "url": LONGEST_URL}[str(parameter.name)]
    if value is not None and not (
        all(map(is_printable, value))
        and value == value.strip()
        and 0 < len(value) <= longest
    ):
        raise click.BadParameter(f"it must be one line of 1 to {longest} characters")
    return value


@_commands.command("import")
@click.argument("page", type=click.File("rb"))
@click.option("--vendor", required=True, help="The name of the module.")
@click.option(
    "--title", callback=_printable, help="The name of the product, for readers."
)
@click.option("--url", callback=_printable, help="The address of the page.")
@click.option("--code", help="The column of the codes: its header, or its number.")
@click.option("--message", help="The column of the messages, likewise.")
@click.option("--description", help="The column of the descriptions, likewise.")
@click.option("--http-status", help="The column of the HTTP statuses, likewise.")
@click.option(
    "--specs",
    type=click.Path(path_type=Path, file_okay=False),
    default=_SPECS,
    show_default=True,
    help="The folder of the specs.",
)
def import_page(
    page: BinaryIO,
    vendor: str,
    title: str | None,
    url: str | None,
    specs: Path,
    **columns: str | None,
) -> int:
    """Draft the spec of a vendor from PAGE, a file or - for standard input.

    The page has a table of codes: as Markdown, HTML, CSV, TSV, JSON, or text with |
    between the cells. Where the spec is there already, its names and judgements stay,
    new rows are added, and rows that the page lacks are marked as retired. What a
    person should look at is told on standard error.
    """
    # What reads pages takes long to load, and no other command needs it.
    from vendor_errors_codegen.importing.columns import Columns, page_rows
    from vendor_errors_codegen.importing.draft import draft
    from vendor_errors_codegen.importing.save import save
    from vendor_errors_codegen.importing.tables import PageError, read_tables

    if wrong := wrong_with_vendor_name(vendor):
        raise click.BadParameter(wrong, param_hint="--vendor")
    old = _spec(specs, vendor)
    notes: list[str] = []
    today = _today()
    if old:
        facts = replace(
            old.facts, title=title or old.facts.title, url=url or old.facts.url
        )
    else:
        title = title or vendor.replace("_", " ").title()[:LONGEST_TITLE].strip()
        facts = Facts(title, url or _NO_ADDRESS, today, "", {}, {}, {})
    try:
        rows = page_rows(read_tables(page.read(), page.name), Columns(**columns), notes)
        drafted = draft(rows, old, facts, vendor, today)
        if drafted.changes:
            save(drafted, specs, vendor)
    except PageError as error:
        raise click.ClickException(f"{page.name}: {error}") from error
    for line in drafted.changes:
        print(line)
    done = "drafted" if not old else "updated" if drafted.changes else "unchanged"
    print(
        f"{vendor}: {done} (rows: {len(drafted.rows)}, "
        f"changes: {len(drafted.changes)})"
    )
    if drafted.facts.url == _NO_ADDRESS:
        notes.append("the address of the page is not known: give it with --url")
    for line in [*notes, *drafted.notes]:
        print(f"look at {line}", file=sys.stderr)
    return 0


def _today() -> datetime.date:
    return datetime.datetime.now(tz=datetime.UTC).date()


def _foreign(specs: Path) -> str:
    """Say what is wrong with a module that was made otherwise, and what to do."""
    return (
        f"not generated from specs in a folder {_folder_name(specs)}: move or delete "
        "it, or generate into another folder"
    )


def _folder_name(specs: Path) -> str:
    """Return the name of a folder of specs, however the path to it is spelled.

    It stands in the first line of the modules, where it must be no more than a name.

    Raises:
        click.UsageError: It would end the line, or name an encoding.
    """
    name = specs.resolve().name
    if not all(map(is_printable, name)) or re.search("coding[:=]", name):
        raise click.UsageError(f"{name!r} cannot name a folder of specs: rename it")
    return name


def _spec(specs: Path, vendor: str) -> Spec | None:
    """Return the spec of a vendor, if there is one.

    Raises:
        SpecError: It is wrong.
    """
    if not any((specs / f"{vendor}{ending}").exists() for ending in (".csv", ".toml")):
        return None
    return valid_spec(specs, vendor)


def _vendors(specs: Path, names: Sequence[str]) -> list[Vendor]:
    """Return the vendors of these names, or all, as their specs describe them.

    Raises:
        click.UsageError: There are no specs, or none of that name, or their folder has
            a name that no module can give.
        SpecError: The specs are wrong.
    """
    known = vendor_names(specs) if specs.is_dir() else []
    if not known:
        raise click.UsageError(f"{specs.as_posix()} has no specs, see --specs")
    folder = _folder_name(specs)
    if unknown := [name for name in names if name not in known]:
        raise click.UsageError(
            f"{specs.as_posix()} has no spec of {', '.join(unknown)}, "
            f"only of {', '.join(known)}"
        )
    problems = Problems()
    loaded = [load(specs, name, problems) for name in dict.fromkeys(names) or known]
    valid = [(spec, validate(spec, problems)) for spec in loaded if spec]
    problems.raise_if_any()
    return [resolve(spec, codes, folder) for spec, codes in valid]


def _modules(vendors: list[Vendor], out: Path, *, trust_stamps: bool) -> list[Module]:
    """Return the modules of vendors.

    Args:
        vendors: The vendors.
        out: The folder of the modules.
        trust_stamps: Whether a stamp is enough to tell that nothing has changed. If
            not, all are formatted but those that are their source word for word.
    """
    paths = [out / f"{vendor.name}.py" for vendor in vendors]
    sources = [render(vendor) for vendor in vendors]
    old = [read_module(path) for path in paths]

    def is_known(text: str, source: str) -> bool:
        if trust_stamps:
            return was_made_from(text, source, style())
        return text == stamp(source, source, style())

    due = [
        source
        for text, source in zip(old, sources, strict=True)
        if text is None or not is_known(text, source)
    ]
    new = dict(zip(due, format_modules(due), strict=True))
    return [
        Module(
            path, text, stamp(new[source], source, style()) if source in new else text
        )
        for path, text, source in zip(paths, old, sources, strict=True)
    ]


def _orphans(vendors: list[Vendor], specs: Path, out: Path) -> list[Module]:
    return orphans(out, _folder_name(specs), [vendor.name for vendor in vendors])
