"""The catalogues as the pages want them: what is said of each class, in order."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import quote

SUCCESS = "ok"
"""The category of what is no error."""


@dataclass(frozen=True)
class Entry:
    """What a code means: the rows of the vendor's table that have one class.

    Attributes:
        vendor: The vendor.
        code: The code.
        rows: The rows, as the catalogue has them.
        anchor: Its place on the vendor's page.
    """

    vendor: "Vendor"
    code: str
    rows: Sequence[dict[str, Any]]
    anchor: str

    @property
    def name(self) -> str:
        """The name of the class, or "" for success."""
        name: str = self.rows[0]["class"] or ""
        return name

    @property
    def category(self) -> str:
        """The category."""
        category: str = self.rows[0]["category"]
        return category

    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed later."""
        retryable: bool = self.rows[0]["retryable"]
        return retryable

    @property
    def message(self) -> str:
        """The message of the first row."""
        message: str = self.rows[0]["message"]
        return message

    @property
    def others(self) -> list[str]:
        """What else it is known by, and what is said of it."""
        texts = [
            text
            for row in self.rows
            for text in (
                row["message"],
                *(wording["message"] for wording in row["wordings"]),
                row["description"],
                *(former["class"] for former in row["former_names"]),
            )
        ]
        return [text for text in dict.fromkeys(texts) if text not in ("", self.message)]

    @property
    def bases(self) -> list[str]:
        """The classes that catch it, but for those that catch all of the vendor's."""
        return [
            base
            for base in self.rows[0]["bases"]
            if base not in (self.vendor.base, "VendorError")
        ]

    @property
    def href(self) -> str:
        """Its place, from the folder of the site."""
        return f"{self.vendor.name}/index.html#{quote(self.anchor)}"


@dataclass(frozen=True)
class Code:
    """A code.

    Attributes:
        code: The code, as the vendor spells it.
        name: The name of its class, or "" where it is nothing but success.
        message: What its class says.
        bases: The classes that catch it, but for those that catch all of the vendor's.
        entries: What it means; the first has the place of the code where it is alone.
    """

    code: str
    name: str
    message: str
    bases: Sequence[str]
    entries: Sequence[Entry]

    @property
    def is_whole(self) -> bool:
        """Whether it means several things."""
        return len(self.entries) > 1

    @property
    def href(self) -> str:
        """Its place on the vendor's page."""
        return f"#{quote(self.code)}"


class Vendor:
    """A vendor.

    Args:
        path: Its catalogue.
    """

    def __init__(self, path: Path) -> None:
        facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self.text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
        self.name: str = facts["vendor"]
        self.title: str = facts["title"]
        self.url: str = facts["url"]
        self.read: str = facts["read"]
        self.base: str = facts["base"]
        self.undocumented: str = facts["undocumented"]
        self.import_line: str = facts["import"]
        self.apis = {api["name"]: api["title"] for api in facts["apis"]}
        self.families = {
            family["class"]: family["description"] for family in facts["families"]
        }
        self._codes: list[dict[str, Any]] = facts["codes"]

    @cached_property
    def codes(self) -> list[Code]:
        """The codes, in order."""
        return [self._code(code) for code in self._codes]

    @cached_property
    def groups(self) -> dict[str, list[Code]]:
        """The codes by the family that they stand below, "" where there is none."""
        groups: dict[str, list[Code]] = {name: [] for name in ["", *self.families]}
        for code in self.codes:
            groups[self.family_of(code)].append(code)
        return {name: codes for name, codes in groups.items() if codes}

    def family_of(self, code: Code) -> str:
        """Return the family of a code, the first where it has several."""
        return next((base for base in code.bases if base in self.families), "")

    @cached_property
    def entries(self) -> list[Entry]:
        """What the codes mean."""
        return [entry for code in self.codes for entry in code.entries]

    @cached_property
    def places(self) -> dict[str, str]:
        """The place of each class of its codes on the vendor's page."""
        named = {code.name: code.code for code in self.codes}
        return named | {entry.name: entry.anchor for entry in self.entries}

    def _code(self, facts: dict[str, Any]) -> Code:
        by_class: dict[str | None, list[dict[str, Any]]] = {}
        for row in facts["meanings"]:
            by_class.setdefault(row["class"], []).append(row)
        code, alone = facts["code"], len(by_class) == 1
        errors = [row for row in facts["meanings"] if not row["success"]]
        whole = facts["whole"] or (errors or facts["meanings"])[0]
        return Code(
            code=code,
            name=whole["class"] or "",
            message=whole["message"],
            bases=[
                base
                for base in (errors[0]["bases"] if errors else ())
                if all(base in row["bases"] for row in errors)
                and base not in (whole["class"], self.base, "VendorError")
            ],
            entries=[
                Entry(self, code, rows, code if alone else name or f"{code}-{SUCCESS}")
                for name, rows in by_class.items()
            ],
        )


def without_blanks(path: Path) -> str:
    """Return a JSON file in fewer bytes."""
    said = json.loads(path.read_text(encoding="utf-8"))
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def vendors_of(folder: Path) -> list[Vendor]:
    """Return the vendors whose catalogues are in a folder."""
    return [Vendor(path) for path in sorted(folder.glob("*.json"))]


def entries_of(vendors: Sequence[Vendor]) -> Iterator[Entry]:
    """Yield what the codes of vendors mean."""
    for vendor in vendors:
        yield from vendor.entries
