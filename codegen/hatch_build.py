"""What the package requires: the runtime of the same minor version, and libraries."""

from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface


class RuntimeVersion(MetadataHookInterface):
    """Adds the runtime to the dependencies that `pyproject.toml` lists."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set the dependencies."""
        major, minor, *_ = metadata["version"].split(".")
        runtime = f"vendor-errors~={major}.{minor}.0"
        # By name, because hatchling gives the attribute a type that is half unknown.
        listed: list[str] = getattr(self, "config")["dependencies"]  # noqa: B009
        metadata["dependencies"] = [*listed, runtime]
