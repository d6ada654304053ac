"""Compare two vendors' modules by what those who use them can rely on.

A change is major where an `except`, a code, an attribute or an argument does not do any
more what it did, minor where there is more than before, and else a patch.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from codegen.comparing.version import Level
from codegen.model import Success, Vendor
from codegen.validate import CATEGORIES, wording
from vendor_errors._wording import comparable

# What a code stands for: the name of a class, this, or None if it is undocumented.
SUCCESS = "success"
Outcome = str | None
_CATEGORY_OF = {name: category for category, name in CATEGORIES.items()}


@dataclass(frozen=True)
class Change:
    """A change of a vendor's module: how much it asks of users, and what it is."""

    vendor: str
    level: Level
    text: str


def changes(old: Iterable[Vendor], new: Iterable[Vendor]) -> Iterator[Change]:
    """Yield what has changed between two sets of specs."""
    before = {vendor.name: vendor for vendor in old}
    after = {vendor.name: vendor for vendor in new}
    for name in sorted(before.keys() | after.keys()):
        if name not in after:
            yield Change(name, Level.MAJOR, "vendor removed")
        elif name not in before:
            yield Change(name, Level.MINOR, "vendor added")
        else:
            pair = _Pair(_Surface(before[name]), _Surface(after[name]))
            # A class that several codes share would be told several times.
            found = dict.fromkeys(pair.changes())
            yield from (Change(name, level, text) for level, text in found)


class _Surface:
    """What the users of a vendor's module see."""

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.classes = {each.name: each for each in vendor.base}
        self._above: dict[str, frozenset[str]] = {}
        self._attributes: dict[str, dict[str, object]] = {}
        for each in vendor.base:
            parent, *others = each.bases
            above = self._above.get(parent, frozenset({parent}))
            self._above[each.name] = above.union([each.name], others)
            attributes = {**self._attributes.get(parent, {}), **each.attributes}
            for base in _CATEGORY_OF.keys() & {*others}:
                attributes.setdefault("category", _CATEGORY_OF[base])
            self._attributes[each.name] = attributes
        # By code and API, each wording with what it stands for.
        self._meanings = {
            code: {
                api or None: [self._worded(meaning) for meaning in meanings]
                for api, meanings in by_api.items()
            }
            for code, by_api in vendor.meanings.items()
        }
        self.documented = vendor.errors.keys() | vendor.success_codes

    def above(self, name: str) -> frozenset[str]:
        """Return the names of a class and of all that it derives from."""
        return self._above[name]

    def attribute(self, name: str, attribute: str) -> object:
        """Return an attribute of a class, or None if the vendor's classes lack it."""
        return self._attributes[name].get(attribute)

    def placeholders(self, name: str) -> tuple[str, ...]:
        """Return the names of a class's placeholders."""
        return cast("tuple[str, ...]", self.attribute(name, "placeholders") or ())

    def current(self, name: str) -> str | None:
        """Return what a class that was once called `name` is called, if it is there."""
        if name in self.classes:
            return name
        return self.vendor.former_names.get(name, (None,))[0]

    def outcome(self, code: str, api: str | None) -> Outcome:
        """Return what a code without a message stands for."""
        meanings = self._meanings.get(code, {}).get(api, [])
        if api is not None and len(meanings) == 1:
            return meanings[0][1]
        if api is not None and code in self.vendor.successes[api]:
            return SUCCESS
        if code in self.vendor.errors:
            return self.vendor.errors[code]
        return SUCCESS if api is None and code in self.documented else None

    def wordings(self, code: str) -> set[str]:
        """Return the messages of a code whose message matters, as they are compared."""
        by_api = self._meanings.get(code, {})
        return {wording for meanings in by_api.values() for wording, _ in meanings}

    def meanings(self, code: str) -> set[str]:
        """Return the classes of a code whose message matters, or `SUCCESS`."""
        by_api = self._meanings.get(code, {})
        return {outcome for meanings in by_api.values() for _, outcome in meanings}

    def outcome_of(self, code: str, api: str | None, wording: str) -> Outcome:
        """Return what a code with a message stands for."""
        by_api = self._meanings.get(code, {})
        found = {
            outcome
            for meanings in by_api.values()
            for documented, outcome in meanings
            if documented == wording
        }
        if not found:
            success = self.outcome(code, api) == SUCCESS
            return SUCCESS if success else self.vendor.errors.get(code)
        if api in by_api:
            found &= {outcome for _, outcome in by_api[api]}
        elif api is not None:
            found.discard(SUCCESS)  # Of another API it is not believed.
        return found.pop() if found else self.vendor.errors.get(code)

    def _worded(self, meaning: str | Success) -> tuple[str, str]:
        if isinstance(meaning, Success):
            return comparable(meaning.message), SUCCESS
        message = str(self.attribute(meaning, "message") or "")
        return wording(message, self.placeholders(meaning)), meaning


class _Pair:
    """What users saw before an edit, and what they see after it."""

    def __init__(self, old: _Surface, new: _Surface) -> None:
        self.old = old
        self.new = new

    def changes(self) -> Iterator[tuple[Level, str]]:
        yield from self.of_names()
        yield from self.of_bases()
        yield from self.of_attributes()
        yield from self.of_apis()
        yield from self.of_codes()
        yield from self.of_page()

    def of_names(self) -> Iterator[tuple[Level, str]]:
        """Yield which names are gone, renamed or new."""
        for name in self.old.classes:
            now = self.new.current(name)
            if now is None:
                yield Level.MAJOR, f"class `{name}` removed"
            elif now != name:
                yield Level.MINOR, f"class `{name}` renamed to `{now}`"
        for name, (old_target, _) in self.old.vendor.former_names.items():
            now, target = self.new.current(name), self.new.current(old_target)
            if now is None:
                yield Level.MAJOR, f"former name `{name}` removed"
            elif target is not None and now not in self.new.above(target):
                yield Level.MAJOR, f"former name `{name}` of `{target}` is lost"
        known = self.old.classes.keys() | self.old.vendor.former_names.keys()
        reached = {self.new.current(name) for name in self.old.classes}
        for name in self.new.classes:
            if name not in known | reached:
                yield Level.MINOR, f"class `{name}` added"
        for name, (target, until) in self.new.vendor.former_names.items():
            if name not in known:
                yield Level.MINOR, f"former name `{name}` of `{target}` added"
            elif self.old.vendor.former_names.get(name, ("", until))[1] != until:
                yield Level.PATCH, f"former name `{name}` goes in version {until}"

    def of_bases(self) -> Iterator[tuple[Level, str]]:
        """Yield which classes are caught by less, or by more, than before."""
        for name in self.old.classes:
            now = self.new.current(name)
            if now is None:
                continue
            before = {self.renamed(base) for base in self.old.above(name)} - {None}
            after = self.new.above(now)
            for base in sorted(filter(None, before - after)):
                yield Level.MAJOR, f"class `{now}` is no `{base}` any more"
            for base in sorted(after - before):
                yield Level.MINOR, f"class `{now}` is a `{base}` too"

    def of_attributes(self) -> Iterator[tuple[Level, str]]:
        """Yield what classes say otherwise of themselves."""
        for name in self.old.classes:
            now = self.new.current(name)
            if now is None:
                continue
            was, are = self.old.placeholders(name), self.new.placeholders(now)
            for each in was:
                if each not in are:
                    yield Level.MAJOR, f"placeholder `{each}` of `{now}` removed"
            for each in are:
                if each not in was:
                    yield Level.MINOR, f"placeholder `{each}` of `{now}` added"
            for attribute in ("category", "http_status"):
                old = self.old.attribute(name, attribute)
                new = self.new.attribute(now, attribute)
                # A class that lost its category is told of as one that lost a base.
                told = attribute == "category" and CATEGORIES.get(str(old)) not in (
                    None,
                    *self.new.above(now),
                )
                if old != new and not told:
                    level = Level.MINOR if old is None else Level.MAJOR
                    yield level, f"`{attribute}` of `{now}` is {new}, not {old}"
            if self.old.attribute(name, "message") != self.new.attribute(
                now, "message"
            ):
                yield Level.PATCH, f"wording of `{now}` changed"
            elif self.old.classes[name].doc != self.new.classes[now].doc:
                yield Level.PATCH, f"description of `{now}` changed"

    def of_apis(self) -> Iterator[tuple[Level, str]]:
        """Yield which values of `api` are gone or new."""
        for api in self.old.vendor.apis:
            if api not in self.new.vendor.apis:
                yield Level.MAJOR, f"API `{api}` removed"
        for api in self.new.vendor.apis:
            if api not in self.old.vendor.apis:
                yield Level.MINOR, f"API `{api}` added"

    def of_codes(self) -> Iterator[tuple[Level, str]]:
        """Yield which codes do not lead where they led."""
        if self.old.vendor.numeric != self.new.vendor.numeric:
            if self.old.vendor.numeric:
                yield Level.MAJOR, "codes are texts: leading zeros matter now"
            else:
                yield Level.MINOR, "codes are numbers: leading zeros do not matter"
        apis = [
            None,
            *(api for api in self.old.vendor.apis if api in self.new.vendor.apis),
        ]
        for code in sorted(self.old.documented | self.new.documented):
            if code not in self.new.documented:
                yield Level.MAJOR, f"code `{code}` removed"
                continue
            if code not in self.old.documented:
                yield Level.MINOR, f"code `{code}` added"
                continue
            wordings = sorted(self.old.wordings(code) | self.new.wordings(code))
            for api in apis:
                of_api = f" of API `{api}`" if api else ""
                was, now = self.old.outcome(code, api), self.new.outcome(code, api)
                if moved := self.moved(was, now):
                    level, what = moved
                    yield level, f"code `{code}`{of_api} {what}"
                for text in wordings:
                    was = self.old.outcome_of(code, api, text)
                    now = self.new.outcome_of(code, api, text)
                    moved = self.moved(was, now)
                    if moved and not self.reworded(code, was, text):
                        level, what = moved
                        if level == Level.MAJOR:
                            yield level, f"code `{code}`{of_api} with a message {what}"

    def of_page(self) -> Iterator[tuple[Level, str]]:
        """Yield what is said otherwise of the vendor's page."""
        for fact in ("title", "url", "read"):
            old, new = getattr(self.old.vendor, fact), getattr(self.new.vendor, fact)
            if old != new:
                yield Level.PATCH, f"{fact} is {new}, not {old}"

    def renamed(self, name: str) -> str | None:
        """Return what a class is called now, or a class of the core as ever."""
        return self.new.current(name) if name in self.old.classes else name

    def reworded(self, code: str, old: Outcome, wording: str) -> bool:
        """Tell whether a class still is a meaning of a code, only with other words."""
        if old is None or old == SUCCESS or wording in self.new.wordings(code):
            return False
        now = self.renamed(old)
        return now is not None and now in self.new.meanings(code)

    def moved(self, old: Outcome, new: Outcome) -> tuple[Level, str] | None:
        """Say how what a code stands for has changed, if it has."""
        if old == new:
            return None
        if old is None:
            return Level.MINOR, f"stands for `{new}`"
        if new is None:
            return Level.MAJOR, f"is undocumented, and was `{old}`"
        if SUCCESS in (old, new):
            return Level.MAJOR, f"stands for `{new}`, not `{old}`"
        kept = self.renamed(old)
        if kept == new:
            return None
        if kept in self.new.above(new):
            return Level.MINOR, f"stands for `{new}`, which is a `{old}`"
        return Level.MAJOR, f"stands for `{new}`, not `{old}`"
