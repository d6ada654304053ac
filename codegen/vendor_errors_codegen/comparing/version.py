"""Which version a change needs, by semantic versioning (https://semver.org).

Below 1.0 the second number counts as the first does later, as those expect who pin
`>=0.1,<0.2`.
"""

from enum import IntEnum

from packaging.version import Version


class Level(IntEnum):
    """How much a change asks of those who pin the package."""

    PATCH = 1
    MINOR = 2
    MAJOR = 3


def next_version(version: Version, level: Level) -> Version:
    """Return the lowest version after `version` that may have a change."""
    if version.is_prerelease:
        # It has promised nothing yet.
        return Version(version.base_version)
    major, minor, micro = version.major, version.minor, version.micro
    epoch = f"{version.epoch}!" if version.epoch else ""
    if level == Level.MAJOR:
        needed = f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    elif level == Level.MINOR and major:
        needed = f"{major}.{minor + 1}.0"
    else:
        needed = f"{major}.{minor}.{micro + 1}"
    return Version(epoch + needed)


def is_raised(version: Version, needed: Version) -> bool:
    """Tell whether a version, or what it is a pre-release of, is `needed` or later."""
    return Version(version.base_version) >= needed
