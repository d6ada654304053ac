"""The tables that are drawn in a text, with `|` between the cells."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from vendor_errors_codegen.importing.readers.table import Table, table_of

_PIPE = re.compile(r"(?<!\\)\|")
# The line below a Markdown header, and those around the rows of a drawn table.
_RULE = re.compile(r"(?=.*[|+])(?=.*-|.*=)[\s>|+:=-]+")


def drawn_tables(
    lines: Iterable[str], text_of: Callable[[str], str]
) -> Iterator[Table | None]:
    """Yield the tables of a text.

    Other than in GFM, a line without a pipe ends a table, a row may be longer than the
    header, and the delimiter row may be missing.

    Args:
        lines: The lines of the text.
        text_of: Returns the text of a cell without its markup.
    """
    for piped, run in groupby(lines, _is_piped):
        if piped:
            drawn = list(run)
            is_headed = len(drawn) > 1 and bool(_RULE.fullmatch(drawn[1]))
            yield table_of(
                (
                    list(map(text_of, _split(line)))
                    for line in drawn
                    if not _RULE.fullmatch(line)
                ),
                " | ",
                is_headed=is_headed,
                is_loose=not is_headed,
            )


def _is_piped(line: str) -> bool:
    return bool(_PIPE.search(line) or _RULE.fullmatch(line))


def _split(line: str) -> list[str]:
    line = line.strip()
    if (quoted := line.lstrip("> ")).startswith("|"):
        line = quoted[1:]
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.replace("\\|", "|") for cell in _PIPE.split(line)]
