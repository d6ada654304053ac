"""The commands: arguments in, exit status out."""

from __future__ import annotations

import argparse
import io
import sys

from vendor_errors._cli.catalogues import CatalogueError, Shelf
from vendor_errors._cli.terminal import Terminal, say
from vendor_errors._cli.words import MEANS
from vendor_errors._typing import abc

_WRONG_USE = 2

_EXAMPLES = """\
examples:
  vendor-errors explain 7209
  vendor-errors explain octopush:153
  vendor-errors explain RouteCongestedError
  vendor-errors explain 7003 "param 'psid' missing"
  tail -1 app.log | vendor-errors explain
  vendor-errors search credit
  vendor-errors list octopush --retryable
  vendor-errors summary app.log

The exit status is 0 where something is found, 1 where nothing is, and 2 where the
arguments are wrong or a file cannot be read.
"""


def main(arguments: abc.Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; None for those of this process.

    Returns:
        The exit status: 0 where something is found, 1 where nothing is, 2 where a file
        cannot be read.

    Raises:
        SystemExit: The arguments are wrong, or ask for help.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        # Logs may be no text, and messages have characters that the terminal lacks.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options, Shelf(options.catalogue))
    except CatalogueError as error:
        say(str(error))
        return _WRONG_USE
    return status


# Each command loads what it needs, and no other does.


def _explain(options: argparse.Namespace, shelf: Shelf) -> int:
    from vendor_errors._cli.explain import explain

    if not options.what and sys.stdin.isatty():
        options.parser.error("say what to explain, or pipe it in")
    text = " ".join(options.what)
    if text in ("", "-"):
        text = sys.stdin.read()
    return explain(text, shelf, as_json=options.json)


def _search(options: argparse.Namespace, shelf: Shelf) -> int:
    from vendor_errors._cli.listing import search

    return search(" ".join(options.words), shelf, as_json=options.json)


def _list(options: argparse.Namespace, shelf: Shelf) -> int:
    from vendor_errors._cli.listing import Filter, list_codes

    wanted = Filter(
        vendor=options.vendor,
        category=options.category,
        family=options.family,
        retryable=options.retryable,
        retired=options.retired,
    )
    return list_codes(wanted, shelf, as_json=options.json)


def _summary(options: argparse.Namespace, shelf: Shelf) -> int:
    from vendor_errors._cli.summary import summarize

    try:
        return summarize(options.files or ["-"], shelf, as_json=options.json)
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        say(f"{error.filename}: {error.strerror}")
        return _WRONG_USE


class _Help(argparse.RawDescriptionHelpFormatter):
    """The help, as wide as the terminal, which argparse would take long to find out."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=Terminal(sys.stdout).width - 2)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vendor-errors",
        description="What the error codes of vendors mean, and what to do about them.",
        epilog=_EXAMPLES,
        formatter_class=_Help,
    )
    added = parser.add_subparsers(metavar="COMMAND", required=True, prog=parser.prog)

    def command(
        name: str, run: abc.Callable[[argparse.Namespace, Shelf], int], about: str
    ) -> argparse.ArgumentParser:
        described = f"{about[0].upper()}{about[1:]}."
        made = added.add_parser(
            name,
            help=about,
            description=described,
            allow_abbrev=False,
            formatter_class=_Help,
        )
        made.add_argument("--json", action="store_true", help="write JSON")
        made.add_argument(
            "--catalogue",
            metavar="PATH",
            action="append",
            default=[],
            help="look into this one, too, or into those in a folder",
        )
        made.set_defaults(run=run, parser=made)
        return made

    explain = command("explain", _explain, "say what a code, a class or a log means")
    explain.add_argument(
        "what",
        metavar="WHAT",
        nargs="*",
        help="a code, perhaps with its vendor (octopush:153) or its message; a class; "
        "lines of a log or a traceback; - for standard input, as without it in a pipe",
    )
    search = command("search", _search, "find words in codes, names and texts")
    search.add_argument("words", metavar="WORDS", nargs="+")
    listed = command("list", _list, "list codes, of one vendor or of all")
    listed.add_argument("vendor", metavar="VENDOR", nargs="?")
    categories = ", ".join(MEANS)
    listed.add_argument("--category", metavar="C", choices=[*MEANS], help=categories)
    listed.add_argument("--family", metavar="F", help="the class of a family")
    listed.add_argument(
        "--retryable", action="store_true", help="where trying again may help"
    )
    listed.add_argument(
        "--retired", action="store_true", help="what the vendor's page lacks by now"
    )
    summary = command(
        "summary", _summary, "count the codes in logs, written as octopush:153"
    )
    summary.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help="a log, or - for standard input, as without it",
    )
    return parser
