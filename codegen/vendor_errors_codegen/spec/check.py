"""What makes no sense in a spec, though each row does: one function a rule."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations, product

from vendor_errors_codegen.spec.facts import line_of
from vendor_errors_codegen.spec.messages import undecided
from vendor_errors_codegen.spec.model import Code, Meaning, Vendor, WholeCode
from vendor_errors_codegen.spec.names import (
    LOWER_NAME,
    own_names,
    wrong_with_class_name,
    wrong_with_vendor_name,
)
from vendor_errors_codegen.spec.problems import FileProblems

_MOST_PARENTS = 50
_KEY = re.compile(r"[^.\[\]\s]+")
_PLACE = re.compile(rf"(\[\]\.)?({_KEY.pattern}(\[\])?\.)*{_KEY.pattern}")
# Where a problem is, a row or a key of the .toml, and what it is.
Found = Iterator[tuple[Meaning | tuple[str, ...], str]]


def check(
    vendor: Vendor, table: FileProblems, facts: FileProblems, *, has_all_rows: bool
) -> None:
    """Check a vendor as a whole.

    Args:
        vendor: The vendor, with those of its rows that make sense.
        table: Takes what is wrong with the table.
        facts: Takes what is wrong with the .toml.
        has_all_rows: Whether these are all rows of the table.
    """
    rules = [*_RULES, *([_whole_codes] if has_all_rows else [])]
    for rule in rules:
        for where, text in rule(vendor):
            if isinstance(where, Meaning):
                table.add(where.line, text)
            else:
                facts.add(line_of(vendor.lines, *where), text)


def _vendor_name(vendor: Vendor) -> Found:
    if wrong := wrong_with_vendor_name(vendor.name):
        yield (), f"{wrong}, and rename both files"


def _api_names(vendor: Vendor) -> Found:
    for api in vendor.apis:
        if not LOWER_NAME.fullmatch(api):
            yield ("apis", api), f"API {api!r} must be lower case"


def _replies(vendor: Vendor) -> Found:
    """Check that each place in a reply can be one, and is there once."""
    known: set[str] = set()
    for number, reply in enumerate(vendor.replies, 1):
        key = "reply", str(number)
        if not _PLACE.fullmatch(reply.code):
            yield (
                (*key, "code"),
                f"code {reply.code!r} must be keys with dots between, such as "
                "`error.code`, or `errors[].code` for a list",
            )
        elif reply.code in known:
            yield (*key, "code"), f"code {reply.code!r} is read already: remove one"
        known.add(reply.code)
        for name in ("message", "http_status"):
            if not _KEY.fullmatch(getattr(reply, name) or "key"):
                yield (
                    (*key, name),
                    f"{name} must be one key, of what stands beside the code",
                )
        if reply.http_status and reply.has_parts:
            yield (
                (*key, "http_status"),
                "parts have no HTTP status: name it where the reply as a whole has a "
                "code",
            )
    if vendor.requires_code and not vendor.success_codes:
        yield (
            ("reply",),
            "every reply has a code, and none reports success: add the row of success "
            f"to {vendor.table_file}, or take `required` away",
        )


def _facts_class_names(vendor: Vendor) -> Found:
    """Check the classes that the .toml names."""
    named: list[tuple[str, tuple[str, ...]]] = [
        (name, ("families", name)) for name in vendor.families
    ]
    named += [
        (whole.class_name, ("codes", code, "class"))
        for code, whole in _whole(vendor).items()
    ]
    seen = {*own_names(vendor.name)}
    for class_name, key in named:
        if wrong := wrong_with_class_name(class_name):
            yield key, wrong
        elif class_name in seen:
            yield key, f"duplicate class {class_name}: choose another name"
        seen.add(class_name)


def _tellable(vendor: Vendor) -> Found:
    """Check that what is known by its message has one."""
    for code in vendor.codes:
        for meaning in code.meanings:
            if meaning.message.literal:
                continue
            if meaning.succeeds and code.errors:
                yield (
                    meaning,
                    "a success beside errors is known by its message: it needs one "
                    "with a text of its own",
                )
            if code.whole:
                yield (
                    meaning,
                    "a meaning of a code needs a message with a text of its own, by "
                    "which it is told apart",
                )


def _side_by_side(vendor: Vendor) -> Found:
    """Check the rows of each code against each other; each is told of once."""
    for code in vendor.codes:
        told: set[int] = set()
        in_file = sorted(code.meanings, key=lambda meaning: meaning.line)
        for earlier, later in combinations(in_file, 2):
            if later.line in told:
                continue
            for rule in _PAIR_RULES:
                if text := rule(vendor, code, earlier, later):
                    yield later, text
                    told.add(later.line)
                    break


def _spelled_alike(
    vendor: Vendor, code: Code, earlier: Meaning, later: Meaning
) -> str | None:
    if earlier.code == later.code:
        return None
    return (
        f"code {later.code!r} is the same number as {earlier.code!r} in line "
        f"{earlier.line}: spell both alike"
    )


def _one_meaning(
    vendor: Vendor, code: Code, earlier: Meaning, later: Meaning
) -> str | None:
    """Check that a code that is not divided means one thing in an API."""
    one_succeeds = earlier.succeeds != later.succeeds
    name_whole = f"name the whole code's class, [codes.{later.code}] in "
    name_whole += vendor.facts_file
    if _share_an_api(vendor, earlier, later) and (one_succeeds or not code.whole):
        return (
            f"duplicate code {later.code!r}, see line {earlier.line}: remove one or, "
            f"if both are errors, {name_whole}"
        )
    if earlier.class_name != later.class_name and not one_succeeds and not code.whole:
        return (
            f"code {later.code!r} is {earlier.class_name} in line {earlier.line}: use "
            f"that, or {name_whole}"
        )
    return None


def _told_apart(
    vendor: Vendor, code: Code, earlier: Meaning, later: Meaning
) -> str | None:
    """Check that a message is of one class, and that of a class is one."""
    if earlier.class_name == later.class_name:
        same = (earlier.message, earlier.description) == (
            later.message,
            later.description,
        )
        if same and _share_an_api(vendor, earlier, later):
            return f"duplicate row, see line {earlier.line}: remove one"
        return None
    remedy = "tell them apart"
    if not (earlier.succeeds or later.succeeds):
        remedy = f"give both one class, or {remedy}"
    for one, other in product(earlier.texts, later.texts):
        if one.comparable == other.comparable:
            return f"same code and message as line {earlier.line}: {remedy}"
        if text := undecided(one, other):
            return (
                f"{text!r} could be this message and that of line {earlier.line} too: "
                f"{remedy}"
            )
    return None


def _one_place(
    vendor: Vendor, code: Code, earlier: Meaning, later: Meaning
) -> str | None:
    """Check that the class of a divided code has one place in the hierarchy."""
    if not code.whole or earlier.succeeds != later.succeeds:
        return None
    if earlier.family != later.family:
        return (
            f"line {earlier.line} puts code {later.code!r} in another family: put both "
            "in one"
        )
    if earlier.parent != later.parent:
        return (
            f"line {earlier.line} gives code {later.code!r} another parent: give both "
            "one"
        )
    return None


def _one_class(
    vendor: Vendor, code: Code, earlier: Meaning, later: Meaning
) -> str | None:
    """Check that the rows of a class say the same of it."""
    name = later.class_name
    if earlier.class_name != name or later.succeeds:  # A success has no class.
        return None
    if code.whole and earlier.message.comparable != later.message.comparable:
        return (
            f"{name} has another message in line {earlier.line}: a meaning of a code "
            "has one, name another class or write this one in `wordings`"
        )
    for column, of in _OF_A_CLASS.items():
        was, now = of(earlier), of(later)
        if was != now:
            where = f"in line {earlier.line}"
            return f"{name} has {column} {was!r} {where}: make them the same"
    return None


_PAIR_RULES = (_spelled_alike, _one_meaning, _told_apart, _one_place, _one_class)
# What the rows of a class have in common, as a cell holds it.
_OF_A_CLASS: Mapping[str, Callable[[Meaning], object]] = {
    "category": lambda meaning: meaning.category,
    "family": lambda meaning: meaning.family,
    "retryable": lambda meaning: "yes" if meaning.retryable else "no",
    "http_status": lambda meaning: str(meaning.http_status or ""),
    "placeholders": lambda meaning: meaning.message.placeholders,
    "formerly": lambda meaning: "; ".join(map(str, meaning.former_names)),
    "parent": lambda meaning: meaning.parent,
}


def _share_an_api(vendor: Vendor, one: Meaning, other: Meaning) -> bool:
    return not vendor.apis or not {*one.apis}.isdisjoint(other.apis)


def _class_names(vendor: Vendor) -> Found:
    """Check that no class of a row stands for two codes, or for something else."""
    taken = {**own_names(vendor.name)}
    taken |= dict.fromkeys(vendor.families, "a family")
    taken |= {
        whole.class_name: f"the whole code {code!r}"
        for code, whole in _whole(vendor).items()
    }
    first: dict[str, Meaning] = {}
    for meaning in _named(vendor):
        name = meaning.class_name
        owner = first.setdefault(name, meaning)
        if name in taken:
            yield meaning, f"duplicate class {name}: it is {taken[name]}"
        elif vendor.key(owner.code) != vendor.key(meaning.code):
            yield (
                meaning,
                f"duplicate class {name}: it is code {owner.code!r} in line "
                f"{owner.line}, name another",
            )


def _whole_codes(vendor: Vendor) -> Found:
    """Check that each divided code has several classes."""
    for code in vendor.codes:
        classes = {meaning.class_name for meaning in code.errors} - {""}
        if code.whole and len(classes) < 2:
            yield (
                ("codes", code.code),
                f"code {code.code!r} has fewer than two classes in "
                f"{vendor.table_file}: add them, or remove this table",
            )


def _former_names(vendor: Vendor) -> Found:
    """Check that no former name is the name of a class, or of two."""
    now = {meaning.class_name for meaning in vendor.meanings}
    now |= {*own_names(vendor.name), *vendor.families}
    now |= {whole.class_name for whole in _whole(vendor).values()}
    owners: dict[str, Meaning] = {}
    for meaning in vendor.meanings:
        listed = [former.name for former in meaning.former_names]
        for name in listed:
            owner = owners.setdefault(name, meaning)
            if name in now:
                yield meaning, f"former name {name} is the name of a class: remove one"
            elif owner.class_name != meaning.class_name:
                yield (
                    meaning,
                    f"former name {name} is that of {owner.class_name} too, see line "
                    f"{owner.line}: it can only lead to one class",
                )
            elif listed.count(name) > 1:
                yield meaning, f"former name {name} is there twice"


def _parents(vendor: Vendor) -> Found:
    """Check that the class of a code can derive from its parent."""
    by_class = _by_class(vendor)
    parents = {
        meaning.code: by_class[meaning.parent][0]
        for meaning in vendor.meanings
        if meaning.parent in by_class
    }
    for meaning in vendor.meanings:
        name = meaning.parent
        if not name:
            continue
        if name not in by_class:
            yield meaning, f"unknown parent {name!r}: name the class of a code"
        elif text := _wrong_with_parent(meaning, by_class[name], parents):
            yield meaning, text


def _wrong_with_parent(
    meaning: Meaning, parent: list[Meaning], parents: Mapping[str, Meaning]
) -> str | None:
    name, first = meaning.parent, parent[0]
    above = _codes_above(meaning.code, parents)
    if meaning.code in above:
        return (
            f"parent {name} is a class of this code, or derives from one: name a class "
            "of another code"
        )
    if len(above) > _MOST_PARENTS:
        return (
            f"more than {_MOST_PARENTS} parents are above each other here: name one "
            "that is above this one"
        )
    if all(each.retryable for each in parent) and not meaning.retryable:
        return (
            f"parent {name} is retryable, see line {first.line}, and so is what "
            "derives from it"
        )
    return None


def _codes_above(code: str, parents: Mapping[str, Meaning]) -> list[str]:
    """Return the codes that a code descends from, as far as that makes sense."""
    above: list[str] = []
    while code in parents and len(above) <= _MOST_PARENTS:
        code = parents[code].code
        if code in above:
            break
        above.append(code)
    return above


def _by_class(vendor: Vendor) -> dict[str, list[Meaning]]:
    """Return the errors of each class, that of a whole code too."""
    by_class: dict[str, list[Meaning]] = {}
    for code in vendor.codes:
        for meaning in code.errors:
            by_class.setdefault(meaning.class_name, []).append(meaning)
            if code.whole:
                by_class.setdefault(code.whole.class_name, []).append(meaning)
    return by_class


def _named(vendor: Vendor) -> Iterator[Meaning]:
    for meaning in vendor.meanings:
        if meaning.class_name and not meaning.succeeds:
            yield meaning


def _whole(vendor: Vendor) -> dict[str, WholeCode]:
    return {code.code: code.whole for code in vendor.codes if code.whole}


_RULES: tuple[Callable[[Vendor], Found], ...] = (
    _vendor_name,
    _api_names,
    _replies,
    _facts_class_names,
    _tellable,
    _side_by_side,
    _class_names,
    _former_names,
    _parents,
)
