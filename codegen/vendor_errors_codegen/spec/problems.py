"""What is wrong with the specs: collected, and told all at once."""

from dataclasses import dataclass
from pathlib import Path

from vendor_errors.texts import is_printable


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where it stands, and what to do about it."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        # It may quote anything that stands in a spec, and stays one line.
        text = "".join(
            char if is_printable(char) else ascii(char)[1:-1] for char in self.text
        )
        return f"{self.path.as_posix()}:{self.line}: {text}"


class SpecError(Exception):
    """The specs cannot be used.

    Args:
        problems: All that is wrong.
    """

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, sorted(problems))))


class Problems:
    """A collector of problems, so that none hides another."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, path: Path, line: int, text: str) -> None:
        """Note a problem."""
        self._found.append(Problem(path, line, text))

    def raise_if_any(self) -> None:
        """End the run if anything is wrong.

        Raises:
            SpecError: Something is.
        """
        if self._found:
            raise SpecError(self._found)
