"""What is wrong with the specs: collected, and told all at once."""

from dataclasses import dataclass

from vendor_errors.texts import is_printable


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, where it stands, and what to do about it."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        # It may quote anything that stands in a spec, and stays one line.
        text = "".join(
            char if is_printable(char) else ascii(char)[1:-1] for char in self.text
        )
        return f"{self.file}:{self.line}: {text}"


class SpecError(Exception):
    """The specs cannot be used.

    Attributes:
        problems: All that is wrong, in order.
    """

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, sorted(problems))))
        self.problems = sorted(problems)


class Problems:
    """A collector of problems, so that none hides another."""

    def __init__(self) -> None:
        self._found: list[Problem] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, file: str, line: int, text: str) -> None:
        """Note a problem."""
        self._found.append(Problem(file, line, text))

    def count(self, file: str) -> int:
        """Return how much is wrong with a file."""
        return sum(problem.file == file for problem in self._found)

    def raise_if_any(self) -> None:
        """End the run if anything is wrong.

        Raises:
            SpecError: Something is.
        """
        if self._found:
            raise SpecError(self._found)


class FileProblems:
    """What is wrong with one file.

    Args:
        file: The file, as problems name it.
        problems: Takes it all.
    """

    def __init__(self, file: str, problems: Problems) -> None:
        self._file = file
        self._problems = problems

    def __len__(self) -> int:
        return self._problems.count(self._file)

    def add(self, line: int, text: str) -> None:
        """Note a problem."""
        self._problems.add(self._file, line, text)
