"""Stage 2: refuse what makes no sense, row by row and one row against another."""

import builtins
import datetime
import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import vendor_errors
from vendor_errors_codegen.spec.load import LONGEST_NAME, Row, Spec, load
from vendor_errors_codegen.spec.messages import literal, overlap, template, wording
from vendor_errors_codegen.spec.problems import Problems

SUCCESS = "ok"
# The class of each category, such as "not_found": "NotFoundError".
CATEGORIES = {
    category: error_class.__name__
    for category, error_class in vendor_errors.CATEGORIES.items()
}
_SPELLINGS = ("number", "text")
_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*Error")
_LOWER_NAME = re.compile(r"[a-z][a-z0-9_]*")
_FORMER_NAME = re.compile(r"(\w+) until ([0-9]+(?:\.[0-9]+)*)")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOST_PARENTS = 50
# With those of later Pythons, so that a spec is right or wrong on all alike.
_BUILTINS = frozenset({*dir(builtins), "PythonFinalizationError"})
_MODULES = frozenset({"lookup", "messages", "texts"})


@dataclass(frozen=True)
class Entry:
    """A row that makes sense.

    Attributes:
        row: The row as it stands in the file.
        retryable: Whether the same request may succeed later.
        http_status: The HTTP status, or None where the table has none.
        apis: The APIs that have the row, in the order of the facts' file.
        message: The message, with each placeholder as `{name}`.
        placeholders: The names of the placeholders, in order.
        former_names: What the class was called before, and the version in which each
            of these names goes.
        retired: Since when the vendor's table lacks the row, or None.
    """

    row: Row
    retryable: bool
    http_status: int | None
    apis: tuple[str, ...]
    message: str
    placeholders: tuple[str, ...]
    former_names: tuple[tuple[str, str], ...]
    retired: datetime.date | None

    @property
    def succeeds(self) -> bool:
        """Whether the row reports success."""
        return self.row.category == SUCCESS

    @cached_property
    def wording(self) -> str:
        """What is left of the message when it is compared with another one."""
        return wording(self.message, self.placeholders)

    @property
    def literal(self) -> str:
        """What is left of that without the placeholders."""
        return literal(self.wording)


def validate(spec: Spec, problems: Problems) -> list[list[Entry]]:
    """Check a spec.

    Args:
        spec: The vendor's files, as loaded.
        problems: Takes what is wrong with them.

    Returns:
        The rows that make sense, code by code. The order of the rows in the file makes
        no difference.
    """
    return _Validator(spec, problems).codes()


def valid_spec(specs: Path, name: str) -> Spec:
    """Load the spec of a vendor from a folder, and check it.

    Raises:
        SpecError: It is wrong.
    """
    problems = Problems()
    spec = load(specs, name, problems)
    if spec:
        validate(spec, problems)
    problems.raise_if_any()
    assert spec  # Else there was a problem.
    return spec


def base_name(vendor: str) -> str:
    """Return the name of the base class of a vendor."""
    return _camel(vendor) + "Error"


def undocumented_name(vendor: str) -> str:
    """Return the name of a vendor's class for undocumented codes."""
    return _camel(vendor) + "UndocumentedCodeError"


def wrong_with_class_name(name: str) -> str | None:
    """Say why a class cannot have this name, or return None where it can."""
    if not name:
        return "no class name: choose one that ends in Error"
    if not _CLASS_NAME.fullmatch(name):
        return (
            f"class {name!r} must begin with a capital, have letters and digits only, "
            "and end in Error"
        )
    if len(name) > LONGEST_NAME:
        return (
            f"class {name} has more than {LONGEST_NAME} letters: choose a shorter name"
        )
    if name in _BUILTINS:
        return f"class {name} would shadow a builtin: choose another name"
    if name in vendor_errors.__all__:
        return f"class {name} is common to all vendors: choose another name"
    return None


def wrong_with_vendor_name(name: str) -> str | None:
    """Say why no vendor, and so no module, can have this name; None where one can."""
    if not _LOWER_NAME.fullmatch(name) or keyword.iskeyword(name):
        return (
            f"{name!r} cannot name a module: choose lower-case letters, digits and _, "
            "and no keyword"
        )
    if name in _MODULES:
        return f"{name!r} is a module of the core: choose another name"
    if wrong := wrong_with_class_name(undocumented_name(name)):
        return f"{name!r} gives a class that cannot be: {wrong}"
    if wrong := wrong_with_class_name(base_name(name)):
        return f"{name!r} gives a base that cannot be: {wrong}"
    return None


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


class _Validator:
    def __init__(self, spec: Spec, problems: Problems) -> None:
        self.spec = spec
        self.facts = spec.facts
        self.problems = problems
        self.numeric = spec.facts.spelling == "number"

    def codes(self) -> list[list[Entry]]:
        self.check_facts()
        entries = [
            entry for row in self.spec.rows if (entry := self.entry(row)) is not None
        ]
        entries.sort(key=self.order)
        by_code: dict[object, list[Entry]] = {}
        for entry in entries:
            by_code.setdefault(self.key(entry.row.code), []).append(entry)
        for same_code in by_code.values():
            self.check_code(same_code)
        self.check_class_names(entries)
        self.check_former_names(entries)
        self.check_parents(entries)
        return list(by_code.values())

    def key(self, code: str) -> int | str:
        return int(code) if self.numeric else code

    def order(self, entry: Entry) -> tuple[object, ...]:
        row = entry.row
        apis = [list(self.facts.apis).index(api) for api in entry.apis]
        return self.key(row.code), row.class_name, apis, row.message, row.description

    def fact_problem(self, text: str, *key: str) -> None:
        self.problems.add(self.spec.facts_path, self.spec.lines.of(*key), text)

    def row_problem(self, row: Row, text: str) -> None:
        self.problems.add(self.spec.table_path, row.line, text)

    def check_facts(self) -> None:
        name = self.spec.name
        if wrong := wrong_with_vendor_name(name):
            self.fact_problem(f"{wrong}, and rename both files")
        if self.facts.spelling not in _SPELLINGS:
            self.fact_problem(
                f"spelling must be one of {', '.join(_SPELLINGS)}", "spelling"
            )
        for api in self.facts.apis:
            if not _LOWER_NAME.fullmatch(api):
                self.fact_problem(f"API {api!r} must be lower case", "apis", api)
        seen = {base_name(name), undocumented_name(name)}
        named: list[tuple[str, tuple[str, ...]]] = [
            (name, ("families", name)) for name in self.facts.families
        ]
        named += [
            (whole.class_name, ("codes", code, "class"))
            for code, whole in self.facts.codes.items()
        ]
        for class_name, key in named:
            if wrong := wrong_with_class_name(class_name):
                self.fact_problem(wrong, *key)
            elif class_name in seen:
                self.fact_problem(
                    f"duplicate class {class_name}: choose another name", *key
                )
            seen.add(class_name)

    def entry(self, row: Row) -> Entry | None:
        before = len(self.problems)
        if not row.code:
            self.row_problem(row, "no code: write the one that the row belongs to")
        elif self.numeric and not re.fullmatch("[0-9]{1,18}", row.code):
            self.row_problem(
                row, f"code {row.code!r} is no number, as the .toml says codes are"
            )
        has_code = len(self.problems) == before
        if row.category == SUCCESS:
            for column, cell in (
                ("class", row.class_name),
                ("family", row.family),
                ("retryable", row.retryable),
                ("former name", row.formerly),
                ("parent", row.parent),
            ):
                if cell:
                    self.row_problem(
                        row, f"a success has no {column}: empty the cell ({cell})"
                    )
        else:
            self.check_error(row)
        status = None
        if row.http_status:
            if re.fullmatch("[1-5][0-9][0-9]", row.http_status):
                status = int(row.http_status)
            else:
                self.row_problem(
                    row,
                    f"HTTP status {row.http_status!r} must be within 100 to 599",
                )
        apis = self.apis(row)
        former_names = self.former_names(row)
        retired = self.retired(row)
        try:
            message, placeholders = template(row.message)
        except ValueError as error:
            self.row_problem(row, f"bad placeholder: {error}")
            return None
        if not has_code:
            return None
        return Entry(
            row=row,
            retryable=row.retryable == "yes",
            http_status=status,
            apis=apis,
            message=message,
            placeholders=placeholders,
            former_names=former_names,
            retired=retired,
        )

    def check_error(self, row: Row) -> None:
        if wrong := wrong_with_class_name(row.class_name):
            self.row_problem(row, wrong)
        if row.category not in CATEGORIES:
            self.row_problem(
                row,
                f"unknown category {row.category!r}: "
                f"known: {', '.join((SUCCESS, *CATEGORIES))}",
            )
        if row.family and row.family not in self.facts.families:
            self.row_problem(
                row,
                f"unknown family {row.family!r}: "
                f"add it to {self.spec.facts_path.name}, or correct it here",
            )
        if row.retryable not in ("yes", "no"):
            self.row_problem(row, f"retryable must be yes or no, not {row.retryable!r}")

    def apis(self, row: Row) -> tuple[str, ...]:
        named = row.api.split()
        for api in named:
            if api not in self.facts.apis:
                self.row_problem(
                    row,
                    f"unknown API {api!r}: "
                    f"add it to {self.spec.facts_path.name}, or correct it here",
                )
        if self.facts.apis and not named:
            self.row_problem(
                row, f"no API: name one or more of {' '.join(self.facts.apis)}"
            )
        return tuple(api for api in self.facts.apis if api in named)

    def former_names(self, row: Row) -> tuple[tuple[str, str], ...]:
        names: list[tuple[str, str]] = []
        for text in row.formerly.split(";") if row.formerly else ():
            found = _FORMER_NAME.fullmatch(text.strip())
            if not found:
                self.row_problem(
                    row,
                    f"formerly {text.strip()!r} must be as `OldError until 1.0`, with "
                    "semicolons between several",
                )
            elif wrong := wrong_with_class_name(found[1]):
                self.row_problem(row, f"formerly: {wrong}")
            else:
                names.append((found[1], found[2]))
        return tuple(names)

    def retired(self, row: Row) -> datetime.date | None:
        if not row.retired:
            return None
        try:
            if _DATE.fullmatch(row.retired):
                return datetime.date.fromisoformat(row.retired)
        except ValueError:
            pass  # There is no such day.
        self.row_problem(
            row, f"retired must be a date such as 2026-01-31, not {row.retired!r}"
        )
        return None

    def check_code(self, entries: list[Entry]) -> None:
        """Check the rows of one code against each other."""
        by_line = sorted(entries, key=lambda entry: entry.row.line)
        all_succeed = all(entry.succeeds for entry in entries)
        for position, entry in enumerate(by_line):
            is_exact = entry.literal and not entry.placeholders
            if entry.succeeds and not is_exact and not all_succeed:
                self.row_problem(
                    entry.row,
                    "a success beside errors is known by its message: it needs one, "
                    "without placeholders",
                )
            if self.facts.codes.get(entry.row.code) and not entry.literal:
                self.row_problem(
                    entry.row,
                    "a meaning of a code needs a message with a text of its own, by "
                    "which it is told apart",
                )
            for earlier in by_line[:position]:
                if conflict := self.conflict(earlier, entry):
                    self.row_problem(entry.row, conflict)
                    break

    def conflict(self, earlier: Entry, entry: Entry) -> str | None:
        """Say why two rows of one code cannot stand side by side."""
        old, new = earlier.row, entry.row
        toml = self.spec.facts_path.name
        same_class = old.class_name == new.class_name
        one_succeeds = earlier.succeeds != entry.succeeds
        same_api = not self.facts.apis or bool({*earlier.apis} & {*entry.apis})
        several = new.code in self.facts.codes
        if old.code != new.code:
            return (
                f"code {new.code!r} is the same number as {old.code!r} in line "
                f"{old.line}: spell both alike"
            )
        if same_api and (one_succeeds or not several):
            return (
                f"duplicate code {new.code!r}, see line {old.line}: remove one or, if "
                f"both are errors, name the whole code's class, [codes.{new.code}] in "
                f"{toml}"
            )
        if not same_class and not one_succeeds and not several:
            return (
                f"code {new.code!r} is {old.class_name} in line {old.line}: use that, "
                f"or name the whole code's class, [codes.{new.code}] in {toml}"
            )
        same_text = (old.message, old.description) == (new.message, new.description)
        if same_class and same_api and same_text:
            return f"duplicate row, see line {old.line}: remove one"
        if not same_class and entry.wording == earlier.wording:
            return f"same code and message as line {old.line}: give both one class"
        if several and not same_class and overlap(earlier.wording, entry.wording):
            return (
                f"a text could be this message and that of line {old.line} too: give "
                "both one class, or tell them apart"
            )
        if several and not one_succeeds and old.family != new.family:
            return (
                f"line {old.line} puts code {new.code!r} in another family: put both "
                "in one"
            )
        if several and not one_succeeds and old.parent != new.parent:
            return (
                f"line {old.line} gives code {new.code!r} another parent: give both one"
            )
        if same_class and several and entry.wording != earlier.wording:
            return (
                f"{new.class_name} has another message in line {old.line}: a meaning "
                "of a code has one, name another class"
            )
        for column, was, cell in (
            ("category", old.category, new.category),
            ("family", old.family, new.family),
            ("retryable", old.retryable, new.retryable),
            ("http_status", old.http_status, new.http_status),
            ("placeholders", earlier.placeholders, entry.placeholders),
            ("formerly", old.formerly, new.formerly),
            ("parent", old.parent, new.parent),
        ):
            if same_class and was != cell:
                return (
                    f"{new.class_name} has {column} {was!r} in line {old.line}: make "
                    "them the same"
                )
        return None

    def check_class_names(self, entries: list[Entry]) -> None:
        """Check that no class stands for two codes, or for something else."""
        taken = {
            base_name(self.spec.name): "the vendor's base class",
            undocumented_name(self.spec.name): "the class for undocumented codes",
        }
        taken |= dict.fromkeys(self.facts.families, "a family")
        taken |= {
            whole.class_name: f"the whole code {code!r}"
            for code, whole in self.facts.codes.items()
        }
        codes: dict[str, Row] = {}
        for entry in entries:
            row = entry.row
            first = codes.setdefault(row.class_name, row)
            if entry.succeeds or not row.class_name:
                continue
            if row.class_name in taken:
                self.row_problem(
                    row,
                    f"duplicate class {row.class_name}: it is {taken[row.class_name]}",
                )
            elif self.key(first.code) != self.key(row.code):
                self.row_problem(
                    row,
                    f"duplicate class {row.class_name}: it is code {first.code!r} in "
                    f"line {first.line}, name another",
                )
        classes: dict[str, set[str]] = {}
        for row in self.spec.rows:
            classes.setdefault(row.code, set()).add(row.class_name)
        for code in self.facts.codes:
            if self.spec.complete and len(classes.get(code, set()) - {""}) < 2:
                self.fact_problem(
                    f"code {code!r} has fewer than two classes in "
                    f"{self.spec.table_path.name}: add them, or remove this table",
                    "codes",
                    code,
                )

    def check_former_names(self, entries: list[Entry]) -> None:
        """Check that no former name is the name of a class, or of two."""
        now = {entry.row.class_name for entry in entries}
        now |= {base_name(self.spec.name), undocumented_name(self.spec.name)}
        now |= self.facts.families.keys()
        now |= {whole.class_name for whole in self.facts.codes.values()}
        owners: dict[str, Row] = {}
        for entry in entries:
            row = entry.row
            listed = [name for name, _ in entry.former_names]
            for name in listed:
                owner = owners.setdefault(name, row)
                if name in now:
                    self.row_problem(
                        row, f"former name {name} is the name of a class: remove one"
                    )
                elif owner.class_name != row.class_name:
                    self.row_problem(
                        row,
                        f"former name {name} is that of {owner.class_name} too, see "
                        f"line {owner.line}: it can only lead to one class",
                    )
                elif listed.count(name) > 1:
                    self.row_problem(row, f"former name {name} is there twice")

    def check_parents(self, entries: list[Entry]) -> None:
        """Check that the class of a code can derive from its parent."""
        by_class: dict[str, list[Entry]] = {}
        for entry in entries:
            if entry.succeeds:
                continue
            by_class.setdefault(entry.row.class_name, []).append(entry)
            if whole := self.facts.codes.get(entry.row.code):
                by_class.setdefault(whole.class_name, []).append(entry)
        parents = {
            entry.row.code: parent[0].row
            for entry in entries
            if (parent := by_class.get(entry.row.parent))
        }
        for entry in entries:
            row = entry.row
            if not row.parent:
                continue
            parent = by_class.get(row.parent)
            if parent is None:
                self.row_problem(
                    row, f"unknown parent {row.parent!r}: name the class of a code"
                )
            elif row.code in (above := self.codes_above(row.code, parents)):
                self.row_problem(
                    row,
                    f"parent {row.parent} is a class of this code, or derives from "
                    "one: name a class of another code",
                )
            elif len(above) > _MOST_PARENTS:
                self.row_problem(
                    row,
                    f"more than {_MOST_PARENTS} parents are above each other here: "
                    "name one that is above this one",
                )
            elif parent[0].row.family != row.family:
                self.row_problem(
                    row,
                    f"parent {row.parent} is of family {parent[0].row.family!r}, see "
                    f"line {parent[0].row.line}: use that family",
                )
            elif all(each.retryable for each in parent) and not entry.retryable:
                self.row_problem(
                    row,
                    f"parent {row.parent} is retryable, see line "
                    f"{parent[0].row.line}, and so is what derives from it",
                )

    def codes_above(self, code: str, parents: Mapping[str, Row]) -> list[str]:
        """Return the codes that a code descends from, as far as that makes sense."""
        above: list[str] = []
        while code in parents and len(above) <= _MOST_PARENTS:
            code = parents[code].code
            if code in above:
                break
            above.append(code)
        return above
