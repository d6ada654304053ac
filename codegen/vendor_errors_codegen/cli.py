"""The command line: arguments in, text and exit status out."""

import datetime
import functools
import io
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import BinaryIO, NoReturn

import click

from vendor_errors.texts import is_printable
from vendor_errors_codegen import pipeline
from vendor_errors_codegen.comparing.base import NoBaseError
from vendor_errors_codegen.config import Config, ConfigError, config_of
from vendor_errors_codegen.outputs.files import File, Target
from vendor_errors_codegen.outputs.readme import NoMarkersError
from vendor_errors_codegen.spec.model import Vendor
from vendor_errors_codegen.spec.names import LOWER_NAME, wrong_with_vendor_name
from vendor_errors_codegen.spec.problems import SpecError
from vendor_errors_codegen.spec.shape import LONGEST_TITLE, LONGEST_URL
from vendor_errors_codegen.spec.source import FolderNameError

_NAME = "vendor-errors-codegen"
_TABLE = f"[tool.{_NAME}] of pyproject.toml"


def run() -> NoReturn:
    """Run the command of this process, and end it."""
    for stream in (sys.stdout, sys.stderr):
        # A diff may have characters that the terminal lacks.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    sys.exit(main())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; None for those of this process.

    Returns:
        The exit status: 0 if all is well, 1 if a file is not what the specs say, which
        after `generate` it is only if its spec is gone, or if `diff` wants a higher
        version, 2 if the specs or the arguments are wrong or a file cannot be read or
        written, 130 if the user interrupted it.
    """
    try:
        status: int = commands.main(arguments, prog_name=_NAME, standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return 2
    except click.Abort:
        return 130
    except (
        ConfigError,
        pipeline.NoSpecsError,
        pipeline.NoApiError,
        FolderNameError,
        NoBaseError,
    ) as error:
        click.UsageError(str(error)).show()
        return 2
    except (SpecError, NoMarkersError, pipeline.StyleError, OSError) as error:
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


def _show_version(
    context: click.Context, parameter: click.Parameter, value: bool
) -> None:
    """Print the versions, and end."""
    if not value:
        return
    for name in (_NAME, "vendor-errors"):
        print(f"{name} {metadata.version(name)}")
    number, since = pipeline.MODULE_FORMAT
    print(f"format of the modules: {number}, for vendor-errors {since} or newer")
    context.exit()


@click.group()
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the versions, and the format of the modules.",
)
def commands() -> None:
    """Make a module of exceptions from each vendor's table of error codes.

    Where the specs are and where the modules go stands in pyproject.toml, in the table
    tool.vendor-errors-codegen: `specs`, `out`, `readme`, `command` and `site`.
    """


def _with_target(
    command: Callable[[list[Vendor], Target], int],
) -> Callable[..., int]:
    """Add the arguments that `generate` and `check` take, and read the specs."""

    @click.argument("vendors", nargs=-1)
    @click.option(
        "--specs",
        type=click.Path(path_type=Path, file_okay=False, exists=True),
        help=f"The folder of the specs.  [default: `specs` in {_TABLE}, or specs]",
    )
    @click.option(
        "--out",
        type=click.Path(path_type=Path, file_okay=False),
        help=f"The folder of the modules.  [default: `out` in {_TABLE}]",
    )
    @functools.wraps(command)
    def with_target(
        specs: Path | None, out: Path | None, vendors: tuple[str, ...]
    ) -> int:
        config = config_of(Path())
        # Else the modules of one project would pass for orphans of another.
        if config.out and (specs is None) != (out is None):
            raise click.UsageError("give both --specs and --out, or neither")
        if specs or out:
            config = Config(specs or config.specs, out, place=config.place)
        if config.out is None:
            raise click.UsageError(
                f"where do the modules go? Give --out, or `out` in [tool.{_NAME}] of "
                f"{config.place}"
            )
        source = pipeline.source_of(config.specs)
        target = Target(
            out=config.out,
            folder=source.folder,
            command=config.command,
            readme=config.readme,
            site=config.site,
            complete=not vendors,
        )
        return command(pipeline.vendors_of(source, vendors), target)

    return with_target


_ORPHANED = "orphaned, its spec is gone: delete it"
_DONE = {
    "unchanged": "unchanged",
    "missing": "created",
    "stale": "changed",
    "edited by hand": "changed",
}


@commands.command()
@_with_target
def generate(vendors: list[Vendor], target: Target) -> int:
    """Write the modules of VENDORS, or of all vendors that have specs."""
    files = pipeline.planned(vendors, target)
    if foreign := _in_state("not generated", files):
        raise click.ClickException(
            f"{', '.join(foreign)}: {_foreign(target)}, so left alone"
        )
    for path in _in_state("edited by hand", files):
        print(
            f"{path} was edited by hand: it is overwritten, edit its spec instead",
            file=sys.stderr,
        )
    written = pipeline.write(files)
    for file in written.done:
        if file.new is not None:
            print(f"{file.path.stem}: {_DONE[file.state]} ({file.about})")
    if written.failed:
        failed = [
            f"{file.path.as_posix()}: {error.strerror}"
            for file, error in written.failed
        ]
        raise click.ClickException(
            "\n".join(["not written, what stood there still does:", *failed])
        )
    is_new = any(file.state == "missing" for file in files)
    if is_new and not (target.out / "__init__.py").exists():
        print(
            f"{target.out.as_posix()} has no __init__.py, so it is no package: put one "
            "there, empty if need be, and generate again",
            file=sys.stderr,
        )
    orphaned = _in_state("orphaned", files)
    for path in orphaned:
        print(f"{path} is {_ORPHANED}", file=sys.stderr)
    return 1 if orphaned else 0


@commands.command()
@_with_target
def check(vendors: list[Vendor], target: Target) -> int:
    """Show how the outputs of VENDORS differ from the specs, and write nothing."""
    files = pipeline.planned(vendors, replace(target, trusting=False))
    wrong = [file for file in files if file.state != "unchanged"]
    for file in wrong:
        print(file.diff(), end="")
    to_do = {"orphaned": _ORPHANED, "not generated": _foreign(target)}
    for file in wrong:
        said = to_do.get(file.state, file.state)
        print(f"{file.path.as_posix()} is {said}", file=sys.stderr)
    if any(file.state not in to_do for file in wrong):
        print(f"run `{target.command}`", file=sys.stderr)
    return 1 if wrong else 0


@commands.command()
@click.argument("base", required=False)
@click.option(
    "--specs",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="The folder of the specs, in the folder of their project.  "
    "[default: as for `generate`]",
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
def diff(base: str | None, specs: Path | None, form: str, *, summary: bool) -> int:
    """Show what has changed since BASE for users, and which version that needs.

    BASE is a tag or commit, or a folder of specs; by default the last version tag or,
    where there is none, HEAD. The exit status is 1 if the version in pyproject.toml has
    not been raised enough.
    """
    if summary and form != "text":
        raise click.UsageError(f"give either --summary or --format {form}")
    difference = pipeline.difference(specs or config_of(Path()).specs, base)
    if not difference.is_tagged:
        print(
            "there is no version tag (a shallow clone may lack it): compared with HEAD",
            file=sys.stderr,
        )
    for vendor, former in difference.overdue:
        print(
            f"{vendor.name}: the former name {former.name} was to go in version "
            f"{former.until}: take it out of its row",
            file=sys.stderr,
        )
    report = difference.report
    if form == "text":
        print(report.text(summary=summary), end="")
    else:
        print(report.json() if form == "json" else report.markdown(), end="")
        print(report.verdict(), file=sys.stderr)
    return 0 if report.enough else 1


def _in_one_line(
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


@commands.command("import")
@click.argument("page", type=click.File("rb"))
@click.option("--vendor", required=True, help="The name of the module.")
@click.option(
    "--title", callback=_in_one_line, help="The name of the product, for readers."
)
@click.option("--url", callback=_in_one_line, help="The address of the page.")
@click.option(
    "--api",
    help="The API whose page it is: the rows of the others are left alone.",
)
@click.option("--code", help="The column of the codes: its header, or its number.")
@click.option("--message", help="The column of the messages, likewise.")
@click.option("--description", help="The column of the descriptions, likewise.")
@click.option("--http-status", help="The column of the HTTP statuses, likewise.")
@click.option(
    "--specs",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder of the specs.  [default: as for `generate`]",
)
@click.option("--yes", is_flag=True, help="Retire even more than a third of the rows.")
def import_(
    page: BinaryIO,
    vendor: str,
    title: str | None,
    url: str | None,
    api: str | None,
    specs: Path | None,
    *,
    yes: bool,
    **columns: str | None,
) -> int:
    """Draft the spec of a vendor from PAGE, a file or - for standard input.

    The page has a table of codes: as Markdown, HTML, CSV, TSV, JSON, or text with |
    between the cells. Where the spec is there already, its names and judgements stay,
    new rows are added, and rows that the page lacks are marked as retired. What a
    person should look at is told on standard error.
    """
    # What reads pages takes long to load, and no other command needs it.
    from vendor_errors_codegen.importing.columns import Columns
    from vendor_errors_codegen.importing.readers.table import PageError

    if wrong := wrong_with_vendor_name(vendor):
        raise click.BadParameter(wrong, param_hint="--vendor")
    if api is not None and not LOWER_NAME.fullmatch(api):
        raise click.BadParameter(
            f"{api!r} cannot name an API: choose lower-case letters, digits and _",
            param_hint="--api",
        )
    try:
        imported = pipeline.import_page(
            page.read(),
            page.name,
            specs or config_of(Path()).specs,
            vendor,
            title=title,
            url=url,
            columns=Columns(**columns),
            today=_today(),
            api=api,
            may_retire_many=yes,
        )
    except PageError as error:
        raise click.ClickException(f"{page.name}: {error}") from error
    for line in imported.changes:
        print(line)
    if imported.is_new:
        done = "drafted"
    else:
        done = "updated" if imported.changes else "unchanged"
    rows = sum(1 for _ in imported.vendor.meanings)
    print(f"{vendor}: {done} (rows: {rows}, changes: {len(imported.changes)})")
    for line in imported.notes:
        print(f"look at {line}", file=sys.stderr)
    return 0


def _today() -> datetime.date:
    return datetime.datetime.now(tz=datetime.UTC).date()


def _in_state(state: str, files: Iterable[File]) -> list[str]:
    return [file.path.as_posix() for file in files if file.state == state]


def _foreign(target: Target) -> str:
    """Say what is wrong with a file that was made otherwise, and what to do."""
    return (
        f"not generated from specs in a folder {target.folder}: move or delete it, or "
        "generate into another folder"
    )
