"""The command line: `python -m codegen generate` and `python -m codegen check`."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import click

from codegen.format import format_modules
from codegen.load import load, vendor_names
from codegen.model import Vendor
from codegen.problems import Problems, SpecError
from codegen.render import render
from codegen.resolve import resolve
from codegen.validate import validate
from codegen.write import Module, module, orphans


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; None for those of this process.

    Returns:
        The exit status: 0 if all is well, 1 if `check` found a module that is not what
        the specs say, 2 if the specs or the arguments are wrong or a file cannot be
        read or written.
    """
    try:
        status: int = _commands.main(
            arguments, prog_name="python -m codegen", standalone_mode=False
        )
    except click.ClickException as error:
        error.show()
        return 2
    except (SpecError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return status


@click.group()
def _commands() -> None:
    """Make a module of exceptions from each vendor's table of error codes."""


def _with_folders(command: Callable[..., int]) -> Callable[..., int]:
    """Add the arguments that all commands take."""
    for decorate in (
        click.argument("vendors", nargs=-1),
        click.option(
            "--out",
            type=click.Path(path_type=Path, file_okay=False),
            default="src/vendor_errors",
            show_default=True,
            help="The folder of the modules.",
        ),
        click.option(
            "--specs",
            type=click.Path(path_type=Path, file_okay=False, exists=True),
            default="specs",
            show_default=True,
            help="The folder of the specs.",
        ),
    ):
        command = decorate(command)
    return command


@_commands.command()
@_with_folders
def generate(specs: Path, out: Path, vendors: tuple[str, ...]) -> int:
    """Write the modules of VENDORS, or of all vendors that have specs."""
    wanted = _vendors(specs, vendors)
    modules = _modules(wanted, out)
    gone = [] if vendors else _orphans(wanted, specs, out)
    for vendor, its_module in zip(wanted, modules, strict=True):
        its_module.write()
        successes = {code for codes in vendor.successes.values() for code in codes}
        print(
            f"{its_module.path.as_posix()}: {_DONE[its_module.state]} "
            f"(error codes: {len(vendor.errors)}, success codes: {len(successes)}, "
            f"classes: {len(list(vendor.base))})"
        )
    for its_module in gone:
        its_module.write()
        print(f"{its_module.path.as_posix()}: {_DONE[its_module.state]}")
    return 0


_DONE = {
    "unchanged": "unchanged",
    "missing": "created",
    "stale": "changed",
    "orphaned": "removed, its spec is gone",
}


@_commands.command()
@_with_folders
def check(specs: Path, out: Path, vendors: tuple[str, ...]) -> int:
    """Show how the modules of VENDORS differ from the specs, and write nothing."""
    wanted = _vendors(specs, vendors)
    modules = _modules(wanted, out)
    modules += [] if vendors else _orphans(wanted, specs, out)
    wrong = [each for each in modules if each.state != "unchanged"]
    for each in wrong:
        print(each.diff(), end="")
    for each in wrong:
        print(f"{each.path.as_posix()} is {each.state}", file=sys.stderr)
    if wrong:
        print("run `python -m codegen generate` (make generate)", file=sys.stderr)
    return 1 if wrong else 0


def _vendors(specs: Path, names: Sequence[str]) -> list[Vendor]:
    """Return the vendors of these names, or all, as their specs describe them.

    Raises:
        click.UsageError: There are no specs, or none of that name.
        SpecError: The specs are wrong.
    """
    known = vendor_names(specs)
    if not known:
        raise click.UsageError(f"{specs.as_posix()} has no specs, see --specs")
    if unknown := [name for name in names if name not in known]:
        raise click.UsageError(
            f"{specs.as_posix()} has no spec of {', '.join(unknown)}, "
            f"only of {', '.join(known)}"
        )
    problems = Problems()
    loaded = [load(specs, name, problems) for name in names or known]
    valid = [(spec, validate(spec, problems)) for spec in loaded if spec]
    problems.raise_if_any()
    return [resolve(spec, codes) for spec, codes in valid]


def _modules(vendors: list[Vendor], out: Path) -> list[Module]:
    sources = format_modules(map(render, vendors))
    return [
        module(out / f"{vendor.name}.py", source)
        for vendor, source in zip(vendors, sources, strict=True)
    ]


def _orphans(vendors: list[Vendor], specs: Path, out: Path) -> list[Module]:
    return orphans(out, specs.resolve().name, [vendor.name for vendor in vendors])


if __name__ == "__main__":
    sys.exit(main())
