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

from vendor_errors import (
    CATEGORIES,
    RetryableError,
    UndocumentedCodeError,
    VendorError,
)
from vendor_errors_codegen.comparing.changes import changes
from vendor_errors_codegen.comparing.version import Level
from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.pipeline import source_of, vendors_of
from vendor_errors_codegen.spec.model import SUCCESS
from vendor_errors_codegen.spec.problems import SpecError
from vendor_errors_codegen.spec.shape import COLUMNS, OPTIONAL_COLUMNS

ROOT = Path(__file__).parents[2]
SPECS = [
    *(ROOT / "specs").glob("*.csv"),
    *(ROOT / "tests" / "codegen" / "specs").glob("*.csv"),
]
CATEGORIZED = tuple(CATEGORIES.values())
PLACEHOLDER = re.compile(r"(?<!{){\w+}")
CORE = [*CATEGORIES.values(), RetryableError, UndocumentedCodeError, VendorError]


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


def one_meaning_reworded(chance, rows, facts):
    codes = [row["code"] for row in rows]
    several = [row for row in rows if codes.count(row["code"]) > 1]
    if several:
        row = chance.choice(several)
        row["message"] = chance.choice(["In short: ", ""]) + row["message"][:-1]


def message_respelled(chance, rows, facts):
    """Change what makes no difference when messages are compared."""
    row = chance.choice(rows)
    old = row["message"]
    cased = [
        part if part.startswith("{") else part.swapcase().replace(" ", "  ")
        for part in re.split("({.*?})", old)
    ]
    row["message"] = chance.choice(
        ["".join(cased), f"{old}.", old.removesuffix("."), old.replace("'", "")]
    )


def placeholders_quoted(chance, rows, facts):
    row = chance.choice([row for row in rows if "{" in row["message"]] or rows)
    row["message"] = PLACEHOLDER.sub(r"'\g<0>'", row["message"])


def placeholders_swapped(chance, rows, facts):
    with_two = [row for row in rows if len(PLACEHOLDER.findall(row["message"])) > 1]
    if with_two:
        row = chance.choice(with_two)
        one, other = PLACEHOLDER.findall(row["message"])[:2]
        there = {one: other, other: one}
        row["message"] = PLACEHOLDER.sub(
            lambda found: there.get(found[0], found[0]), row["message"]
        )


def text_between_placeholders_changed(chance, rows, facts):
    row = chance.choice([row for row in rows if "{" in row["message"]] or rows)
    old, new = chance.choice([(" of ", ": "), (": ", ":"), (" ", " is "), ("'", " ")])
    row["message"] = row["message"].replace(old, new)


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


def brought_back(chance, rows, facts):
    for row in rows:
        row["retired"] = ""


def tables_reordered(chance, rows, facts):
    for name in ("families", "apis", "codes"):
        if name in facts:
            items = [*facts[name].items()]
            del facts[name]
            facts[name] = dict(chance.sample(items, len(items)))


def former_names_reordered(chance, rows, facts):
    for row in rows:
        row["formerly"] = "; ".join(reversed(row["formerly"].split("; ")))


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


def place_removed(chance, rows, facts):
    if places := [*facts.get("reply", [])]:
        places.remove(chance.choice(places))
        set_places(facts, places)


def place_added(chance, rows, facts):
    places = [*facts.get("reply", [])]
    code = chance.choice(["added.code", "added[].code", "code", "response.code"])
    place = (
        {"code": code, "required": True} if chance.random() < 0.5 else {"code": code}
    )
    places.insert(chance.randint(0, len(places)), place)
    set_places(facts, places)


def places_reordered(chance, rows, facts):
    if places := [*facts.get("reply", [])]:
        set_places(facts, chance.sample(places, len(places)))


def place_changed(chance, rows, facts):
    if places := [*facts.get("reply", [])]:
        place = chance.choice(places)
        key = chance.choice(["message", "http_status", "required"])
        if key in place:
            del place[key]
        elif key == "required":
            place[key] = True
        elif key == "message" or "[]" not in place["code"]:
            place[key] = "changed"
        set_places(facts, places)


EDITS = [
    value
    for value in list(globals().values())
    if getattr(value, "__module__", "") == __name__ and callable(value)
]


def set_places(facts, places):
    """Write where a reply has a code, which may be nowhere."""
    facts.pop("reply", None)
    if places:
        facts["reply"] = places


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
        (self.vendor,) = vendors_of(source_of(specs), [name])
        self.source = render(module_of(self.vendor), 88)
        self.module = ModuleType("vendor_errors.seen")
        exec(self.source, vars(self.module))
        self.apis = self.vendor.apis
        self.rows = []
        with (specs / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                self.rows.append((row["code"], row["message"]))
        self.codes = {code for code, _ in self.rows}
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
        """Return the error that a code stands for, or None for success."""
        given = {"api": api} if api else {}
        return self.module.error_for(code, message, **given)

    def messages(self, code):
        """Return what is said with a code, with placeholders as they stand there."""
        return [message for each, message in self.rows if each == code]


def texts(messages, others):
    """Return messages with all sorts of values in the place of placeholders.

    The values are words, digits, and what stands between the placeholders of these and
    other messages, with words around it: blanks around a value count for nothing.
    """
    parts = [part for each in [*messages, *others] for part in PLACEHOLDER.split(each)]
    chance = random.Random(str(parts))
    mixed = [chance.choices(["7", " ", *parts], k=2) for _ in range(3)]
    values = ["word", "7", "two words", *(f"so{part}so" for part in parts)]
    values += ["x".join(["", *each, ""]) for each in mixed]
    found = set()
    for message in messages:
        names = PLACEHOLDER.findall(message)
        for value in values if names else [""]:
            text = message
            for number, name in enumerate(names):
                text = text.replace(name, f"{value}{number}", 1)
            found.add(text.replace("{{", "{").replace("}}", "}"))
    return found


def check_code(old, new, code):
    """Return how much a code's outcomes ask of users, with all that servers may say."""
    known = {None, *texts(old.messages(code), new.messages(code))}
    others = {"What nobody says", *texts(new.messages(code), old.messages(code))}
    found = set()
    for api in [None, *({*old.apis} & {*new.apis})]:
        for message in known | others:
            was = old.outcome(code, message, api)
            now = new.outcome(code, message, api)
            level = check_outcome(new, was, now)
            if level == Level.MAJOR or message in known:
                found.add(level)
    return found


def check_outcome(new, was, now):
    """Return how much another outcome asks of users, or 0."""
    if isinstance(was, UndocumentedCodeError):
        return 0 if isinstance(now, UndocumentedCodeError) else Level.MINOR
    if was is None or now is None:
        return 0 if was is now else Level.MAJOR
    kept = new.classes.get(type(was).__name__)
    if not isinstance(now, kept or ()) or was.params.items() - now.params.items():
        return Level.MAJOR
    return 0 if type(now) is kept else Level.MINOR


def check_bases(old, new, was, now):
    """Return how much it asks of users that a class has other bases."""
    pairs = [(base, base) for base in CORE]
    pairs += [
        (old.classes[name], new.classes[name])
        for name in old.names
        if name in new.classes
    ]
    found = set()
    for before, after in pairs:
        if issubclass(was, before) and not issubclass(now, after):
            found.add(Level.MAJOR)
        if issubclass(now, after) and not issubclass(was, before):
            found.add(Level.MINOR)
    return found


def check_attributes(was, now):
    """Return how much it asks of users that a class says otherwise of itself."""
    found = set()
    if was.category != now.category:
        found.add(Level.MAJOR if issubclass(was, CATEGORIZED) else Level.MINOR)
    if was.http_status != now.http_status:
        found.add(Level.MAJOR if was.http_status else Level.MINOR)
    if was.placeholders != now.placeholders:
        found.add(Level.MAJOR if was.placeholders else Level.MINOR)
    if (was.code, was.url) != (now.code, now.url):
        found.add(Level.MAJOR)
    return found


def check_names(old, new):
    """Return how much it asks of users that names, codes and APIs are others."""
    found = set()
    if {*new.names, *new.former} - {*old.names, *old.former}:
        found.add(Level.MINOR)
    if old.codes - new.codes or {*old.apis} - {*new.apis}:
        found.add(Level.MAJOR)
    if new.codes - old.codes or {*new.apis} - {*old.apis}:
        found.add(Level.MINOR)
    if old.vendor.numeric != new.vendor.numeric:
        found.add(Level.MAJOR if old.vendor.numeric else Level.MINOR)
    return found


def reply_at(place, code):
    """Return a reply with no more than a code, a message and a status in a place."""
    *keys, last = place.code.split(".")
    reply = {place.message: "said", place.http_status: 418, last: code}
    reply.pop("", None)
    for key in reversed(keys):
        if key.endswith("[]"):
            reply = [reply]
        if name := key.removesuffix("[]"):
            reply = {name: reply}
    return reply


def replies_of(vendor):
    """Yield replies that say something in the places that a vendor has."""
    successes = [*vendor.success_codes, None]
    for place in vendor.replies:
        for code in ("987654", *successes):
            reply = reply_at(place, code)
            yield reply
            for other in vendor.replies:
                for said in ("987655", *successes):
                    beside = reply_at(other, said)
                    if isinstance(reply, dict) and isinstance(beside, dict):
                        yield {**beside, **reply}


def raised(seen, reply):
    """Return what a reply raises, or the errors of a group in any order, or nothing."""
    try:
        seen.module.raise_for_reply(reply)
    except BaseExceptionGroup as group:
        return [group, *sorted(group.exceptions, key=repr)]
    except VendorError as error:
        return [error]
    return []


def as_seen(errors, classes):
    """Return what matters of errors: their classes, and what they have of the reply."""
    return [
        (
            (classes.get(type(error).__name__), error.code, error.http_status)
            if isinstance(error, BaseExceptionGroup)
            else (classes.get(type(error).__name__), error.message, error.http_status)
        )
        for error in errors
    ]


def check_replies(old, new):
    """Return how much it asks of users that replies are read otherwise."""
    before, after = old.vendor.replies, new.vendor.replies
    if not (before and after):
        return {Level.MAJOR if before else Level.MINOR} if before or after else set()
    found = set()
    for level, replies in (
        (Level.MAJOR, [{}, *replies_of(old.vendor)]),
        (Level.MINOR, replies_of(new.vendor)),
    ):
        for reply in replies:
            was, now = raised(old, reply), raised(new, reply)
            if as_seen(was, new.classes) != as_seen(now, new.classes):
                found.add(level)
    return found


def check(old, new):
    """Return how much the difference between two modules asks of their users."""
    found = check_names(old, new)
    for name in [*old.names, *old.former]:
        was, now = old.classes.get(name), new.classes.get(name)
        if now is None:
            found.add(Level.MAJOR)
        else:
            found |= check_bases(old, new, was, now) | check_attributes(was, now)
    for code in old.codes & new.codes:
        found |= check_code(old, new, code)
    found |= check_replies(old, new)
    if old.source != new.source:
        found.add(Level.PATCH)
    return max(found, default=0) or None


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
