"""The command line: what a code means, from the catalogues, without a vendor's module.

commands     arguments in, exit status out
explain      the command of that name
listing      the commands `search` and `list`
summary      the command of that name
catalogues   where the catalogues are, and what is in them
subjects     from a text to the codes and classes that it may be about
answers      from a code or a class to what the catalogues say of it
picking      which of its meanings a code has, by the message beside it
nearest      what was perhaps meant
searching    words in codes, names and texts
counting     the codes in logs
page         an answer as a person reads it
words        categories in words, and what to do
terminal     width, colour, columns and JSON
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

_INTERRUPTED = 130


def run() -> "NoReturn":
    """Run the command of this process, and end it."""
    try:
        from vendor_errors._cli.commands import main

        status = main()
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = _INTERRUPTED
    except BrokenPipeError:
        # Whoever read has seen enough. Python would still flush at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    sys.exit(status)
