"""Compare two vendors' modules by what those who use them can rely on.

A change is major where an `except`, a code, an attribute or an argument does not do any
more what it did, minor where there is more than before, and else a patch.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from textwrap import shorten
from types import ModuleType

from codegen.comparing.version import Level
from codegen.model import Success, Vendor
from codegen.render import render
from codegen.validate import CATEGORIES
from vendor_errors import UndocumentedCodeError, VendorError
from vendor_errors._text import in_one_line
from vendor_errors._wording import Template

_SUCCESS = "success"
# What a code stands for: the name of a class, success, or None if it is undocumented.
Outcome = str | None


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
            # Two old classes may be one now, of which all would be told twice.
            found = dict.fromkeys(pair.changes())
            yield from (Change(name, level, text) for level, text in found)


class _Surface:
    """What the users of a vendor's module see: the module itself, made to be asked.

    Attributes:
        vendor: What the module was made from.
        classes: Its classes by name, parents first.
        documented: The codes that it knows.
    """

    def __init__(self, vendor: Vendor) -> None:
        module = ModuleType(vendor.name)
        # What it executes is the template's: no text of a spec leaves its literal.
        exec(render(vendor), vars(module))  # noqa: S102
        self.vendor = vendor
        self.classes: dict[str, type[VendorError]] = {
            each.name: getattr(module, each.name) for each in vendor.base
        }
        self.documented = vendor.errors.keys() | vendor.success_codes
        self._error_for = module.error_for

    def above(self, name: str) -> set[str]:
        """Return the names of a class and of all that it derives from."""
        return {base.__name__ for base in self.classes[name].__mro__}

    def current(self, name: str) -> str | None:
        """Return what a class that was once called `name` is called, if it is there."""
        if name in self.classes:
            return name
        return self.vendor.former_names.get(name, (None,))[0]

    def outcome(self, code: str, api: str | None, message: str | None) -> Outcome:
        """Return what a code stands for."""
        error = self._error_for(code, message, **({"api": api} if api else {}))
        if error is None:
            return _SUCCESS
        undocumented = isinstance(error, UndocumentedCodeError)
        return None if undocumented else type(error).__name__

    def messages(self, code: str, api: str | None = None) -> dict[str, str]:
        """Return examples of what is said with a code, and what each stands for.

        Args:
            code: The code; where its message does not matter, there is no example.
            api: An API whose examples are asked for, if it has some of its own.
        """
        by_api = self.vendor.meanings.get(code, {})
        examples: dict[str, str] = {}
        chosen = [by_api[api or ""]] if (api or "") in by_api else by_api.values()
        for meaning in chain.from_iterable(chosen):
            if isinstance(meaning, Success):
                examples[meaning.message] = _SUCCESS
            else:
                meant = self.classes[meaning]
                template = Template(meant.message, meant.placeholders)
                values = dict.fromkeys(meant.placeholders, "7")
                examples[template.fill(values)] = meaning
        return examples


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
        for name, (target, until) in self.old.vendor.former_names.items():
            now = self.new.current(name)
            if now is None:
                text = f"former name `{name}` removed, which was to stay until {until}"
                yield Level.MAJOR, text
            elif now != self.new.current(target):
                yield Level.MAJOR, f"`{name}` stands for `{now}`, not `{target}`"
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
            before = {self.name_now(base) for base in self.old.above(name)} - {None}
            after = self.new.above(now)
            for base in sorted(filter(None, before - after)):
                yield Level.MAJOR, f"class `{now}` is no `{base}` any more"
            for base in sorted(after - before):
                yield Level.MINOR, f"class `{now}` is a `{base}` too"

    def of_attributes(self) -> Iterator[tuple[Level, str]]:
        """Yield what classes say otherwise of themselves."""
        for name, old in self.old.classes.items():
            if (now := self.new.current(name)) is None:
                continue
            new = self.new.classes[now]
            told = [
                *self.of_placeholders(now, old.placeholders, new.placeholders),
                *self.of_values(name, now),
            ]
            yield from told
            if not told and old.__doc__ != new.__doc__:
                yield Level.PATCH, f"docstring of `{now}` changed"

    def of_placeholders(
        self, name: str, old: tuple[str, ...], new: tuple[str, ...]
    ) -> Iterator[tuple[Level, str]]:
        """Yield which placeholders of a class are gone or new."""
        for each in old:
            if each not in new:
                yield Level.MAJOR, f"placeholder `{each}` of `{name}` removed"
        for each in new:
            if each not in old:
                yield Level.MINOR, f"placeholder `{each}` of `{name}` added"

    def of_values(self, name: str, now: str) -> Iterator[tuple[Level, str]]:
        """Yield which attributes of a class have other values."""
        old, new = self.old.classes[name], self.new.classes[now]
        if old.code != new.code:
            yield Level.MAJOR, f"`code` of `{now}` is {new.code}, not {old.code}"
        if old.http_status != new.http_status:
            level = Level.MINOR if old.http_status is None else Level.MAJOR
            text = f"is {new.http_status}, not {old.http_status}"
            yield level, f"`http_status` of `{now}` {text}"
        base = CATEGORIES[old.category]
        had_base = base in self.old.above(name)
        # One that lost its base has been told of.
        if old.category != new.category and not (
            had_base and base not in self.new.above(now)
        ):
            level = Level.MAJOR if had_base else Level.MINOR
            text = f"is {new.category}, not {old.category}"
            yield level, f"`category` of `{now}` {text}"
        if old.message != new.message:
            yield Level.PATCH, f"wording of `{now}` changed"
        if old.description != new.description:
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
            for api in apis:
                yield from self.of_code(code, api)

    def of_code(self, code: str, api: str | None) -> Iterator[tuple[Level, str]]:
        """Yield what a code stands for now that it did not, alone or with a message."""
        where = f"code `{code}` of API `{api}`" if api else f"code `{code}`"
        alone = self.moved(
            self.old.outcome(code, api, None), self.new.outcome(code, api, None)
        )
        if alone:
            level, what = alone
            yield level, f"{where} {what}"
        before = self.old.messages(code)
        for message in sorted(before.keys() | self.new.messages(code).keys()):
            was = self.old.outcome(code, api, message)
            now = self.new.outcome(code, api, message)
            moved = self.moved(was, now)
            if moved in (None, alone) or self.reworded(code, api, was, now):
                continue
            level, what = moved
            # A new message had no place to move from, but may take that of another.
            if level == Level.MAJOR or message in before:
                said = in_one_line(shorten(message, 60, placeholder="…"))
                yield level, f'{where} with "{said}" {what}'

    def of_page(self) -> Iterator[tuple[Level, str]]:
        """Yield what is said otherwise of the vendor's page."""
        for fact in ("title", "url", "read"):
            old, new = getattr(self.old.vendor, fact), getattr(self.new.vendor, fact)
            if old != new:
                yield Level.PATCH, f"{fact} is {new}, not {old}"

    def name_now(self, name: str) -> str | None:
        """Return what a class is called now, or a class of the core as ever."""
        return self.new.current(name) if name in self.old.classes else name

    def reworded(self, code: str, api: str | None, was: Outcome, now: Outcome) -> bool:
        """Tell whether a message is in no table any more, since its class has another.

        Args:
            code: The code.
            api: The API.
            was: What the message stood for.
            now: What it stands for.
        """
        if was in (None, _SUCCESS) or now != self.new.vendor.errors.get(code):
            return False
        kept = self.name_now(was)
        before = {
            text
            for text, name in self.old.messages(code, api).items()
            if self.name_now(name) == kept
        }
        after = {
            text for text, name in self.new.messages(code, api).items() if name == kept
        }
        return bool(after - before)

    def moved(self, old: Outcome, new: Outcome) -> tuple[Level, str] | None:
        """Say how what a code stands for has changed, if it has."""
        if old == new:
            return None
        if old is None:
            return Level.MINOR, f"stands for `{new}`"
        if new is None:
            return Level.MAJOR, f"is undocumented, and was `{old}`"
        if _SUCCESS in (old, new):
            return Level.MAJOR, f"stands for `{new}`, not `{old}`"
        kept = self.name_now(old)
        if kept == new:
            return None
        if kept in self.new.above(new):
            return Level.MINOR, f"stands for `{new}`, which is a `{old}`"
        return Level.MAJOR, f"stands for `{new}`, not `{old}`"
