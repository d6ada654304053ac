"""The fixture vendors, in a folder of their own that a test may spoil."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from vendor_errors_codegen.cli import main

HERE = Path(__file__).parent

# Machines are noisy, and speed is for the benchmark.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


class Workplace:
    """A folder with specs and a folder for modules, as an SDK author has them."""

    def __init__(self, folder: Path) -> None:
        self.specs = folder / "specs"
        self.out = folder / "out"

    def run(self, command: str, *vendors: str) -> int:
        """Run a command of the generator, and return its exit status."""
        folders = ["--specs", str(self.specs), "--out", str(self.out)]
        return main([command, *folders, *vendors])

    def edit(self, file: str, old: str, new: str) -> None:
        """Replace a text that stands in a spec or a module."""
        path = next(
            path for path in (self.specs / file, self.out / file) if path.exists()
        )
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8", newline="\n")

    def modules(self) -> dict[str, bytes]:
        """Return the files in the folder of the modules."""
        return files(self.out)

    def catalogues(self) -> dict[str, bytes]:
        """Return the files in the folder of the catalogues."""
        return files(self.out / "catalogues")


def files(folder: Path) -> dict[str, bytes]:
    """Return what is in the files of a folder, by name."""
    return {
        path.name: path.read_bytes()
        for path in sorted(folder.iterdir())
        if path.is_file()
    }


@pytest.fixture
def workplace(tmp_path):
    shutil.copytree(HERE / "specs", tmp_path / "specs")
    (tmp_path / "out").mkdir()
    for path in (HERE / "expected").glob("*.py"):
        shutil.copy(path, tmp_path / "out")
    shutil.copytree(HERE / "expected" / "catalogues", tmp_path / "out" / "catalogues")
    # The modules are formatted as in this project.
    shutil.copy(HERE.parents[1] / "pyproject.toml", tmp_path)
    return Workplace(tmp_path)
