"""What a project says of the generator, in its pyproject.toml."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vendor_errors.texts import is_printable
from vendor_errors_codegen.spec.source import pyprojects_above

_TABLE = "vendor-errors-codegen"
_KEYS = ("specs", "out", "readme", "command", "site")


class ConfigError(Exception):
    """A pyproject.toml cannot be used."""


@dataclass(frozen=True)
class Config:
    """What a project says of the generator.

    Attributes:
        specs: The folder of the specs.
        out: The folder of the modules, or None where that is not said.
        readme: The README with a table of the vendors, or None.
        command: What is run after an edit of the specs.
        site: The address of the site with a page for each vendor, or None.
        place: Where it stands, as problems name it.
    """

    specs: Path
    out: Path | None = None
    readme: Path | None = None
    command: str = f"{_TABLE} generate"
    site: str | None = None
    place: str = "a pyproject.toml (there is none here or above)"


def config_of(folder: Path) -> Config:
    """Return what the project of a folder says.

    It stands in the table `[tool.vendor-errors-codegen]` of the nearest pyproject.toml,
    in the folder or above it. The paths in it begin in the folder of that file.

    Raises:
        ConfigError: The file cannot be read, or the table makes no sense.
    """
    path = next(pyprojects_above(folder), None)
    if path is None:
        return Config(Path("specs"))
    # As a person would name the paths who is in the folder.
    return _config(path, Path(os.path.relpath(path.parent, folder.resolve())))


def _table(path: Path) -> Mapping[str, str]:
    """Return the table of a pyproject.toml.

    Raises:
        ConfigError: The file cannot be read, or the table makes no sense.
    """
    try:
        document: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: cannot be read: {error}") from error
    try:
        table: dict[str, Any] = dict(document["tool"][_TABLE])
    except KeyError:
        return {}
    except (TypeError, ValueError):
        raise ConfigError(f"{path}: tool.{_TABLE} must be a table") from None
    for key, value in table.items():
        if wrong := _wrong_with(key, value):
            raise ConfigError(f"{path}: {wrong}")
    return table


def _wrong_with(key: str, value: object) -> str | None:
    if key not in _KEYS:
        return f"unknown key {key!r} in tool.{_TABLE}: known are {', '.join(_KEYS)}"
    if not isinstance(value, str) or not value:
        return f"{key} in tool.{_TABLE} must be a text"
    # The command stands in the header of each module.
    if not all(map(is_printable, value)) or re.search("coding[:=]", value):
        return f"{key} in tool.{_TABLE} must be one plain line"
    if key == "site" and not re.fullmatch(r"https?://[^\s?#]+", value):
        return f"{key} in tool.{_TABLE} must be an address: https://..., no ? or #"
    return None


def _config(file: Path, root: Path) -> Config:
    table = _table(file)

    def path(key: str) -> Path | None:
        return root / table[key] if key in table else None

    return Config(
        specs=path("specs") or root / "specs",
        out=path("out"),
        readme=path("readme"),
        command=table.get("command", Config.command),
        site=table.get("site"),
        place=str(file),
    )
