"""Compare two vendors' modules by what those who use them can rely on.

A change is major where an `except`, a code, an attribute or an argument does not do any
more what it did, minor where there is more than before, and else a patch.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from types import ModuleType

from vendor_errors import CATEGORIES, UndocumentedCodeError, VendorError
from vendor_errors.texts import in_one_line
from vendor_errors_codegen.comparing.replies import reply_changes
from vendor_errors_codegen.comparing.version import Level
from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Vendor

_WIDTH = 88  # Nobody reads the lines.
_SUCCESS = "success"
# What a code stands for: the name of a class, success, or None if it is undocumented.
_Outcome = str | None


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
        vendor: The vendor.
        module: What the module was made from.
        source: The text of the module.
        classes: Its classes by name, parents first.
        families: The names of those that are no code's.
        retired: Since when the vendor's table lacks what a class stands for.
        documented: The codes that it knows.
        texts: All texts by which a class is known, by what is compared of them; those
            of a success are under "success" and its code.
        wordings: Likewise, those that the column `wordings` has.
    """

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.module = module_of(vendor)
        self.source = render(self.module, _WIDTH)
        module = ModuleType(vendor.name)
        # What it executes is the template's: no text of a spec leaves its literal.
        exec(self.source, vars(module))  # noqa: S102
        self.classes: dict[str, type[VendorError]] = {
            each.name: getattr(module, each.name) for each in self.module.base
        }
        self.families = [
            each.name
            for each in self.module.base.subclasses
            if "code" not in each.attributes
        ]
        self.retired = {each.name: each.retired for each in self.module.base}
        self.documented = {code.code for code in vendor.codes}
        self._error_for = module.error_for
        self.texts: dict[str, dict[tuple[str, ...], str]] = {}
        self.wordings: dict[str, dict[tuple[str, ...], str]] = {}
        for meaning in vendor.meanings:
            name = meaning.class_name or f"{_SUCCESS} {meaning.code}"
            for texts, messages in (
                (self.texts, meaning.texts),
                (self.wordings, meaning.wordings),
            ):
                known = texts.setdefault(name, {})
                known.update((each.comparable, each.text) for each in messages)

    def above(self, name: str) -> set[str]:
        """Return the names of a class and of all that it derives from."""
        return {base.__name__ for base in self.classes[name].__mro__}

    def current(self, name: str) -> str | None:
        """Return what a class that was once called `name` is called, if it is there."""
        if name in self.classes:
            return name
        return self.module.former_names.get(name, (None,))[0]

    def answer(
        self, code: str, api: str | None, message: str | None
    ) -> tuple[_Outcome, Mapping[str, str | None]]:
        """Return what a code stands for, and the values of its placeholders."""
        error = self._error_for(code, message, **({"api": api} if api else {}))
        if error is None:
            return _SUCCESS, {}
        if isinstance(error, UndocumentedCodeError):
            return None, {}
        values = {name: error.params.get(name) for name in error.placeholders}
        return type(error).__name__, values

    def messages(self, code: str) -> set[Message]:
        """Return the texts that tell what a code stands for, or have values."""
        found: set[Message] = set()
        meanings = chain.from_iterable(self.module.meanings.get(code, {}).values())
        for meaning in meanings:
            if isinstance(meaning, Message):
                found.add(meaning)
                continue
            error_class = self.classes[meaning]
            found.add(Message(error_class.message, error_class.placeholders))
            found.update(self.module.wordings.get(meaning, ()))
        return found


class _Pair:
    """What users saw before an edit, and what they see after it."""

    def __init__(self, old: _Surface, new: _Surface) -> None:
        self.old = old
        self.new = new

    def changes(self) -> Iterator[tuple[Level, str]]:
        told = [
            *self.of_names(),
            *self.of_bases(),
            *self.of_attributes(),
            *self.of_successes(),
            *self.of_apis(),
            *reply_changes(self.old.vendor, self.new.vendor),
            *self.of_codes(),
            *self.of_page(),
            *self.of_order(),
        ]
        yield from told
        if not told and self.old.source != self.new.source:
            yield Level.PATCH, "the text of the module changed, not what it does"

    def of_names(self) -> Iterator[tuple[Level, str]]:
        """Yield which names are gone, renamed or new."""
        for name in self.old.classes:
            now = self.new.current(name)
            if now is None:
                yield Level.MAJOR, f"class `{name}` removed"
            elif now != name:
                yield Level.MINOR, f"class `{name}` renamed to `{now}`"
        for name, (target, until) in self.old.module.former_names.items():
            now = self.new.current(name)
            if now is None:
                text = f"former name `{name}` removed, which was to stay until {until}"
                yield Level.MAJOR, text
            elif now != self.new.current(target):
                yield Level.MAJOR, f"`{name}` stands for `{now}`, not `{target}`"
        known = self.old.classes.keys() | self.old.module.former_names.keys()
        reached = {self.new.current(name) for name in self.old.classes}
        for name in self.new.classes:
            if name not in known | reached:
                yield Level.MINOR, f"class `{name}` added"
        for name, (target, until) in self.new.module.former_names.items():
            if name not in known:
                yield Level.MINOR, f"former name `{name}` of `{target}` added"
            elif self.old.module.former_names.get(name, ("", until))[1] != until:
                yield Level.PATCH, f"former name `{name}` goes in version {until}"

    def of_bases(self) -> Iterator[tuple[Level, str]]:
        """Yield which classes are caught by less, or by more, than before."""
        for name in self.old.classes:
            now = self.new.current(name)
            if now is None:
                continue
            before, after = self.above(name, now)
            for base in sorted(before - after):
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
                *self.of_wordings(name, now),
                *self.of_retirement(name, now),
            ]
            yield from told
            before, after = self.above(name, now)
            # It names the family and the category.
            if not told and before == after and old.__doc__ != new.__doc__:
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
                # Who gives values has to give all.
                level = Level.MAJOR if old else Level.MINOR
                yield level, f"placeholder `{each}` of `{name}` added"

    def of_values(self, name: str, now: str) -> Iterator[tuple[Level, str]]:
        """Yield which attributes of a class have other values."""
        old, new = self.old.classes[name], self.new.classes[now]
        if old.code != new.code:
            yield Level.MAJOR, f"`code` of `{now}` is {new.code}, not {old.code}"
        if old.http_status != new.http_status:
            level = Level.MINOR if old.http_status is None else Level.MAJOR
            text = f"is {new.http_status}, not {old.http_status}"
            yield level, f"`http_status` of `{now}` {text}"
        base = CATEGORIES[old.category].__name__
        had_base = base in self.old.above(name)
        # One that lost its base has been told of.
        if old.category != new.category and not (
            had_base and base not in self.new.above(now)
        ):
            level = Level.MAJOR if had_base else Level.MINOR
            text = f"is {new.category}, not {old.category}"
            yield level, f"`category` of `{now}` {text}"
        if old.url != new.url and "url" in vars(new):  # The other classes inherit it.
            yield Level.MAJOR, f"`url` of `{now}` is {new.url}, not {old.url}"
        if old.message != new.message:
            yield Level.PATCH, f"message of `{now}` changed"
        if old.description != new.description:
            yield Level.PATCH, f"description of `{now}` changed"

    def of_retirement(self, name: str, now: str) -> Iterator[tuple[Level, str]]:
        """Yield whether the vendor's table lacks what a class stands for."""
        new = self.new.retired[now]
        if new != self.old.retired[name]:
            what = f"retired since {new}" if new else "is not retired any more"
            yield Level.PATCH, f"`{now}` {what}"

    def of_wordings(self, name: str, now: str) -> Iterator[tuple[Level, str]]:
        """Yield which entries of the column `wordings` are gone or new."""
        if name not in self.old.texts or now not in self.new.texts:
            return
        for key, text in self.old.wordings[name].items():
            if key not in self.new.texts[now]:
                yield Level.PATCH, f"wording {_quoted(text)} of `{now}` removed"
        for key, text in self.new.wordings[now].items():
            if key not in self.old.texts[name]:
                yield Level.MINOR, f"wording {_quoted(text)} of `{now}` added"

    def of_successes(self) -> Iterator[tuple[Level, str]]:
        """Yield by which texts success is known that it was not, or is not now."""
        for name in self.old.texts:
            if name not in self.old.classes:
                yield from self.of_wordings(name, name)

    def of_apis(self) -> Iterator[tuple[Level, str]]:
        """Yield which values of `api` are gone or new."""
        for api in self.old.module.apis:
            if api not in self.new.module.apis:
                yield Level.MAJOR, f"API `{api}` removed"
        for api in self.new.module.apis:
            if api not in self.old.module.apis:
                yield Level.MINOR, f"API `{api}` added"

    def of_codes(self) -> Iterator[tuple[Level, str]]:
        """Yield which codes do not lead where they led."""
        if self.old.vendor.numeric != self.new.vendor.numeric:
            if self.old.vendor.numeric:
                yield Level.MAJOR, "codes are texts: leading zeros matter now"
            else:
                yield Level.MINOR, "codes are numbers: leading zeros do not matter"
        for code in sorted(self.old.documented | self.new.documented):
            if code not in self.new.documented:
                yield Level.MAJOR, f"code `{code}` removed"
            elif code not in self.old.documented:
                yield Level.MINOR, f"code `{code}` added"
            else:
                yield from self.of_code(code)

    def of_code(self, code: str) -> Iterator[tuple[Level, str]]:
        """Yield what a code stands for now that it did not, alone or with a message."""
        apis = [api for api in self.old.module.apis if api in self.new.module.apis]
        before, after = self.old.messages(code), self.new.messages(code)
        every = sorted(before | after, key=lambda each: each.cell)
        told: dict[tuple[Message | None, str | None], tuple[Level, str]] = {}
        for message in (None, *every):
            texts = _texts(message, every) if message else [None]
            for api in (None, *apis):
                found = [
                    (change, text)
                    for text in texts
                    if (change := self.of_text(code, api, text))
                ]
                if not found:
                    continue
                change, text = max(found, key=lambda each: each[0][0])
                wider = told.get((None, api)), told.get((message, None))
                level, what = told[message, api] = change
                if change in wider:
                    continue
                # A new message had no place to move from, but may take that of another.
                if level == Level.MAJOR or message in (None, *before):
                    yield level, f"{_where(code, api, text)} {what}"

    def of_text(
        self, code: str, api: str | None, text: str | None
    ) -> tuple[Level, str] | None:
        """Say how what a code stands for with a text has changed, if it has."""
        was, gave = self.old.answer(code, api, text)
        now, gives = self.new.answer(code, api, text)
        moved = self.moved(was, now)
        if moved and moved[0] == Level.MAJOR:
            return moved
        for name, value in gave.items():
            # A placeholder that is gone has been told of.
            new = gives.get(name, value)
            if value is not None and new != value:
                what = "no value" if new is None else _quoted(new)
                return Level.MAJOR, f"gives {what} for `{name}`, not {_quoted(value)}"
        return moved

    def of_page(self) -> Iterator[tuple[Level, str]]:
        """Yield what is said otherwise of the vendor's page."""
        for fact in ("title", "read"):
            old, new = getattr(self.old.vendor, fact), getattr(self.new.vendor, fact)
            if old != new:
                yield Level.PATCH, f"{fact} is {new}, not {old}"

    def of_order(self) -> Iterator[tuple[Level, str]]:
        """Yield what has changed places."""
        for what, old, new in (
            ("families", self.old.families, self.new.families),
            ("APIs", self.old.module.apis, self.new.module.apis),
        ):
            kept = [each for each in old if each in new]
            if kept != [each for each in new if each in old]:
                yield Level.PATCH, f"{what} reordered"

    def above(self, name: str, now: str) -> tuple[set[str], set[str]]:
        """Return what a class derived from, as that is called now, and what it does."""
        before = {self.name_now(base) for base in self.old.above(name)}
        return set(filter(None, before)), self.new.above(now)

    def name_now(self, name: str) -> str | None:
        """Return what a class is called now, or a class of the core as ever."""
        return self.new.current(name) if name in self.old.classes else name

    def moved(self, old: _Outcome, new: _Outcome) -> tuple[Level, str] | None:
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


def _texts(message: Message, every: Iterable[Message]) -> list[str]:
    """Return a message with several values in the place of its placeholders.

    A text that fits another message, too, by its beginning or its end, is not among
    them: with it, nearly every new wording beside a template would be breaking.

    Args:
        message: The message.
        every: All messages of the code, of which texts stand within these values,
            beside words, digits and blanks.
    """
    names = message.placeholders
    if not names:
        return [message.text]
    others = [
        each.template.fill({name: name for name in each.placeholders}) for each in every
    ]
    values = [
        {name: name for name in names},
        {name: str(number) for number, name in enumerate(names)},
        {name: f"{name} {name}" for name in names},
        *({name: f"{name} {text} {name}" for name in names} for text in others),
    ]
    return [*map(message.template.fill, values)]


def _where(code: str, api: str | None, text: str | None) -> str:
    """Name a code, and what comes with it."""
    of_api = f" of API `{api}`" if api else ""
    with_text = f" with {_quoted(text)}" if text else ""
    return f"code `{code}`{of_api}{with_text}"


def _quoted(text: str) -> str:
    """Return the beginning of a text as a line can have it."""
    return f'"{in_one_line(text if len(text) <= 60 else text[:59] + "…")}"'
