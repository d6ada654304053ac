"""The verdict of `diff` on random edits of the specs, against the modules themselves.

The check knows nothing of how `diff` comes to its verdict: it imports the module before
and after the edit, and compares classes, bases, attributes and what codes raise.
"""

import csv
import random
import re
import shutil
import warnings
from pathlib import Path
from types import ModuleType

import pytest
import tomlkit

import vendor_errors
from codegen.__main__ import _vendors
from codegen.comparing.changes import changes
from codegen.comparing.version import Level
from codegen.load import COLUMNS, OPTIONAL_COLUMNS
from codegen.problems import SpecError
from codegen.render import render
from codegen.validate import CATEGORIES, SUCCESS
from vendor_errors import UndocumentedCodeError
from vendor_errors._wording import comparable

ROOT = Path(__file__).parents[2]
SPECS = [
    *(ROOT / "specs").glob("*.csv"),
    *(ROOT / "tests" / "codegen" / "specs").glob("*.csv"),
]
CATEGORIZED = tuple(getattr(vendor_errors, name) for name in CATEGORIES.values())
CORE = [getattr(vendor_errors, name) for name in vendor_errors.__all__]


def row_removed(chance, rows, facts):
    rows.remove(chance.choice(rows))


def row_added(chance, rows, facts):
    new = dict(chance.choice(rows), message="A new one", formerly="", parent="")
    if chance.random() < 0.7:
        new["code"] += str(chance.randrange(10))
    if new["category"] != SUCCESS:
        new["class"] = f"New{chance.randrange(99)}Error"
    rows.append(new)


def class_renamed(chance, rows, facts):
    old = chance.choice(rows)["class"]
    for row in rows:
        if row["class"] == old and old:
            row["class"] = f"Renamed{old}"
        if row["parent"] == old and old:
            row["parent"] = f"Renamed{old}"


def class_renamed_keeping_the_old_name(chance, rows, facts):
    old = chance.choice(rows)["class"]
    for row in rows:
        if row["class"] == old and old:
            row["class"] = f"Renamed{old}"
            kept = [row["formerly"], f"{old} until 9.0"]
            row["formerly"] = "; ".join(filter(None, kept))
        if row["parent"] == old and old:
            row["parent"] = f"Renamed{old}"


def former_names_dropped(chance, rows, facts):
    for row in rows:
        row["formerly"] = ""


def former_name_moved(chance, rows, facts):
    with_one = [row for row in rows if row["formerly"]]
    others = [row for row in rows if row["class"]]
    if with_one and others:
        one, other = chance.choice(with_one), chance.choice(others)
        one["formerly"], other["formerly"] = other["formerly"], one["formerly"]


def class_merged_into_another(chance, rows, facts):
    """Remove a class, and keep its name for another one."""
    gone = chance.choice(rows)
    others = [row for row in rows if row["class"] not in ("", gone["class"])]
    same = [row for row in others if row["code"] == gone["code"]]
    if gone["class"] and others:
        other = chance.choice(same or others)["class"]
        rows[:] = [row for row in rows if row["class"] != gone["class"]]
        for row in rows:
            if row["class"] == other:
                row["formerly"] = f"{gone['class']} until 9.0"
            if row["parent"] == gone["class"]:
                row["parent"] = ""


def classes_swapped(chance, rows, facts):
    one, other = chance.choice(rows), chance.choice(rows)
    one["class"], other["class"] = other["class"], one["class"]


def code_changed(chance, rows, facts):
    old, new = chance.choice(rows)["code"], f"9{chance.randrange(999)}"
    for row in rows:
        if row["code"] == old:
            row["code"] = new


def category_changed(chance, rows, facts):
    name, new = chance.choice(rows)["class"], chance.choice([*CATEGORIES])
    for row in rows:
        if row["class"] == name and name:
            row["category"] = new


def retryable_flipped(chance, rows, facts):
    name = chance.choice(rows)["class"]
    for row in rows:
        if row["class"] == name and name:
            row["retryable"] = "no" if row["retryable"] == "yes" else "yes"


def family_changed(chance, rows, facts):
    code = chance.choice(rows)["code"]
    new = chance.choice(["", *facts.get("families", [""])])
    for row in rows:
        if row["code"] == code and row["class"]:
            row["family"] = new


def family_added(chance, rows, facts):
    facts.setdefault("families", {})["AddedFamilyError"] = "About what was added."


def status_changed(chance, rows, facts):
    name, new = chance.choice(rows)["class"], chance.choice(["", "404", "500"])
    for row in rows:
        if row["class"] == name and name:
            row["http_status"] = new


def message_changed(chance, rows, facts):
    chance.choice(rows)["message"] += " indeed"


def messages_swapped(chance, rows, facts):
    one = chance.choice(rows)
    same = [row for row in rows if row["code"] == one["code"]]
    other = chance.choice(same)
    one["message"], other["message"] = other["message"], one["message"]


def placeholder_added(chance, rows, facts):
    chance.choice(rows)["message"] += " and {added}"


def placeholder_renamed(chance, rows, facts):
    with_some = [row for row in rows if "{" in row["message"]]
    if with_some:
        row = chance.choice(with_some)
        row["message"] = row["message"].replace("{", "{other_")


def description_changed(chance, rows, facts):
    chance.choice(rows)["description"] = "Described anew."


def success_and_error_exchanged(chance, rows, facts):
    row = chance.choice(rows)
    if row["category"] == SUCCESS:
        row.update(category="unknown", retryable="no")
        row["class"] = f"NoSuccess{chance.randrange(99)}Error"
    else:
        row.update(category=SUCCESS, retryable="", family="", formerly="", parent="")
        row["class"] = ""


def parent_changed(chance, rows, facts):
    code = chance.choice(rows)["code"]
    parent = chance.choice(["", chance.choice(rows)["class"]])
    for row in rows:
        if row["code"] == code and row["class"]:
            row["parent"] = parent


def message_made_a_template(chance, rows, facts):
    row = chance.choice(rows)
    _, _, rest = row["message"].partition(" ")
    if rest and "{" not in row["message"]:
        row["message"] = f"{{first}} {rest}"


def retired(chance, rows, facts):
    chance.choice(rows)["retired"] = "2026-05-05"


def api_of_a_row_changed(chance, rows, facts):
    row = chance.choice(rows)
    apis = [*facts.get("apis", [])]
    if apis:
        row["api"] = " ".join(chance.sample(apis, chance.randint(1, len(apis))))


def api_removed(chance, rows, facts):
    apis = [*facts.get("apis", [])]
    if apis:
        gone = chance.choice(apis)
        del facts["apis"][gone]
        for row in [*rows]:
            row["api"] = " ".join(api for api in row["api"].split() if api != gone)
            if not row["api"] and facts["apis"]:
                rows.remove(row)


def api_added(chance, rows, facts):
    if "apis" in facts:
        facts["apis"]["added"] = "Added"


def whole_code_renamed(chance, rows, facts):
    if codes := facts.get("codes"):
        codes[chance.choice([*codes])]["class"] = "RenamedCodeError"


def page_moved(chance, rows, facts):
    facts["url"] = "https://elsewhere.example"


def spelling_changed(chance, rows, facts):
    facts["spelling"] = "text" if facts["spelling"] == "number" else "number"


EDITS = [
    value
    for value in list(globals().values())
    if getattr(value, "__module__", "") == __name__ and callable(value)
]


def edited(folder, path, chance):
    """Write a spec with one to three random edits; return these by name."""
    for ending in (".csv", ".toml"):
        shutil.copy(path.with_suffix(ending), folder)
    with path.open(encoding="utf-8", newline="") as file:
        rows = [
            {**dict.fromkeys(OPTIONAL_COLUMNS, ""), **row}
            for row in csv.DictReader(file)
        ]
    facts = tomlkit.parse(path.with_suffix(".toml").read_text(encoding="utf-8"))
    chosen = chance.choices(EDITS, k=chance.randint(1, 3))
    for edit in chosen:
        edit(chance, rows, facts)
    with (folder / path.name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS + OPTIONAL_COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    (folder / path.name).with_suffix(".toml").write_text(
        tomlkit.dumps(facts), encoding="utf-8"
    )
    return [edit.__name__ for edit in chosen]


class Seen:
    """A module as its users see it, and the messages that its spec documents."""

    def __init__(self, specs, name):
        (self.vendor,) = _vendors(specs, [name])
        self.source = render(self.vendor)
        self.module = ModuleType("vendor_errors.seen")
        exec(self.source, vars(self.module))
        self.apis = self.vendor.apis
        self.rows = []
        with (specs / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                said = re.sub(r"(?<!{){\w+}", "7", row["message"])
                said = said.replace("{{", "{").replace("}}", "}")
                apis = row["api"].split() or [None]
                self.rows.append((row["code"], row["class"], apis, said))
        self.codes = {code for code, *_ in self.rows}
        former = getattr(self.module, "__getattr__", None)
        self.former = [*former._classes] if former else []
        self.names = [
            each
            for each in self.module.__all__
            if isinstance(vars(self.module)[each], type)
        ]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self.classes = {
                each: getattr(self.module, each) for each in [*self.names, *self.former]
            }

    def outcome(self, code, message, api):
        """Return the class that a code stands for, or None for success."""
        given = {"api": api} if api else {}
        error = self.module.error_for(code, message, **given)
        return None if error is None else type(error)

    def messages(self, code):
        """Return what is said with a code."""
        return [said for each, _, _, said in self.rows if each == code]

    def words(self, code, error_class, api):
        """Return what is said with a code in an API, and stands for a class."""
        with_code = [row for row in self.rows if row[0] == code]
        here = [row for row in with_code if api in row[2]] or with_code
        return {
            comparable(said)
            for _, name, _, said in here
            if self.classes.get(name) is error_class
        }


def reworded(old, new, was, now, code, message, api):
    """Tell whether a class only has other words, so that these are in no table."""
    kept = new.classes.get(was.__name__)
    return (
        message is not None
        and now is new.outcome(code, "What nobody says", None)
        and bool(new.words(code, kept, api) - old_words(old, new, code, kept, api))
    )


def old_words(old, new, code, kept, api):
    """Return the words of all classes that are this one now."""
    same = [each for name, each in old.classes.items() if new.classes.get(name) is kept]
    return set().union(*(old.words(code, each, api) for each in same))


def check(old, new):
    """Return how much the difference between two modules asks of their users."""
    found = set()
    major, minor = found.add, found.add
    for name in [*old.names, *old.former]:
        was, now = old.classes.get(name), new.classes.get(name)
        if now is None:
            major(Level.MAJOR)
            continue
        for base in CORE:
            if issubclass(was, base) and not issubclass(now, base):
                major(Level.MAJOR)
            if issubclass(now, base) and not issubclass(was, base):
                minor(Level.MINOR)
        for other in old.names:
            if new.classes.get(other) is None:
                continue
            if issubclass(was, old.classes.get(other)) and not issubclass(
                now, new.classes.get(other)
            ):
                major(Level.MAJOR)
            if issubclass(now, new.classes.get(other)) and not issubclass(
                was, old.classes.get(other)
            ):
                minor(Level.MINOR)
        if was.category != now.category:
            found.add(Level.MAJOR if issubclass(was, CATEGORIZED) else Level.MINOR)
        if was.code != now.code:
            major(Level.MAJOR)
        if was.http_status != now.http_status:
            found.add(Level.MAJOR if was.http_status else Level.MINOR)
        if {*was.placeholders} - {*now.placeholders}:
            major(Level.MAJOR)
        if {*now.placeholders} - {*was.placeholders}:
            minor(Level.MINOR)
    if {*new.names, *new.former} - {*old.names, *old.former}:
        minor(Level.MINOR)
    if old.codes - new.codes or {*old.apis} - {*new.apis}:
        major(Level.MAJOR)
    if new.codes - old.codes or {*new.apis} - {*old.apis}:
        minor(Level.MINOR)
    if old.vendor.numeric != new.vendor.numeric:
        found.add(Level.MAJOR if old.vendor.numeric else Level.MINOR)
    for code in old.codes & new.codes:
        for api in [None, *({*old.apis} & {*new.apis})]:
            for message in [None, *old.messages(code), *new.messages(code)]:
                was = old.outcome(code, message, api)
                now = new.outcome(code, message, api)
                if was is now is None:
                    continue
                if was and issubclass(was, UndocumentedCodeError):
                    if not now or not issubclass(now, UndocumentedCodeError):
                        minor(Level.MINOR)
                    continue
                if was is None or now is None:
                    major(Level.MAJOR)
                    continue
                kept = new.classes.get(was.__name__)
                if issubclass(now, kept or ()):
                    known = message is None or message in old.messages(code)
                    if known and now is not kept:
                        minor(Level.MINOR)
                elif not reworded(old, new, was, now, code, message, api):
                    major(Level.MAJOR)
    if old.source != new.source:
        found.add(Level.PATCH)
    return max(found, default=None)


@pytest.mark.parametrize("seed", range(8))
def test_random_edits(tmp_path, seed):
    chance = random.Random(seed)
    seen = {path: Seen(path.parent, path.stem) for path in SPECS}
    verdicts = []
    while len(verdicts) < 40:
        path = chance.choice(SPECS)
        folder = tmp_path / "specs"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        edits = edited(folder, path, chance)
        try:
            new = Seen(folder, path.stem)
        except SpecError:
            continue  # The edit made no sense.
        old = seen[path]
        told = [*changes([old.vendor], [new.vendor])]
        level = max((change.level for change in told), default=None)
        assert level == check(old, new), (path.stem, edits, told)
        verdicts.append(level)
    assert {*verdicts} >= {Level.MAJOR, Level.MINOR, Level.PATCH}
