"""Say what has changed: as text, as Markdown for the changelog, or as JSON."""

import json
from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from packaging.version import Version

from vendor_errors_codegen.comparing.changes import Change
from vendor_errors_codegen.comparing.version import Level, is_raised, next_version

_HEADINGS = {Level.MAJOR: "Breaking", Level.MINOR: "Added", Level.PATCH: "Changed"}


class Report:
    """What has changed since a base, and the version that it needs.

    Args:
        changes: The changes.
        base: What the specs were compared with.
        base_version: The version that this has, or None where that is not known.
        version: The version that the project has now, likewise.

    Attributes:
        level: How much the changes ask of users, or None where there are none.
        needed: The lowest version that may have them, where that is known.
    """

    def __init__(
        self,
        changes: Sequence[Change],
        base: str,
        base_version: Version | None,
        version: Version | None,
    ) -> None:
        self.changes = sorted(
            changes, key=lambda change: (change.vendor, -change.level)
        )
        self.base = base
        self.base_version = base_version
        self.version = version
        self.level = max((change.level for change in changes), default=None)
        self.needed = (
            next_version(base_version, self.level)
            if base_version and self.level
            else None
        )

    @property
    def enough(self) -> bool:
        """Whether the version has been raised as much as the changes need."""
        if self.level is None:
            return True
        if not (self.base_version and self.needed and self.version):
            return False
        is_later = self.version > self.base_version
        return is_later and is_raised(self.version, self.needed)

    def text(self, *, summary: bool = False) -> str:
        """Return the changes of each vendor, and what they need.

        Args:
            summary: Count the changes by level, and list only what is breaking.
        """
        lines: list[str] = []
        for vendor, group in groupby(self.changes, lambda change: change.vendor):
            changes = [(each.level.name.lower(), each.text) for each in group]
            counts = Counter(level for level, _ in changes)
            counted = ", ".join(f"{count} {level}" for level, count in counts.items())
            lines.append(f"{vendor}: {counted}" if summary else vendor)
            lines += [
                f"  {level}: {text}"
                for level, text in changes
                if level == "major" or not summary
            ]
        return "\n".join([*lines, self.verdict()]) + "\n"

    def verdict(self) -> str:
        """Return a sentence on the version."""
        since = f"{self.base} ({self.base_version or 'no version'})"
        if self.level is None:
            return f"no change since {since}"
        need = f"since {since}, a {self.level.name.lower()} change"
        if not (self.needed and self.version):
            where = self.base if self.version else "the project"
            return f"{need}: pyproject.toml of {where} has no version to compare"
        if self.enough:
            return f"{need}: version {self.version} is enough"
        return (
            f"{need}: set the version in pyproject.toml, which is {self.version}, to "
            f"{self.needed}"
        )

    def markdown(self) -> str:
        """Return the changes as sections of a changelog."""
        lines: list[str] = []
        for level, heading in _HEADINGS.items():
            if chosen := [change for change in self.changes if change.level == level]:
                lines += [f"### {heading}", ""]
                lines += [f"- `{each.vendor}`: {each.text}" for each in chosen]
                lines.append("")
        return "\n".join(lines)

    def json(self) -> str:
        """Return all as a JSON object."""
        document = {
            "base": self.base,
            "base_version": self.base_version and str(self.base_version),
            "version": self.version and str(self.version),
            "bump": self.level and self.level.name.lower(),
            "needed_version": self.needed and str(self.needed),
            "enough": self.enough,
            "changes": [
                {
                    "vendor": change.vendor,
                    "level": change.level.name.lower(),
                    "text": change.text,
                }
                for change in self.changes
            ],
        }
        return json.dumps(document, indent=2) + "\n"
