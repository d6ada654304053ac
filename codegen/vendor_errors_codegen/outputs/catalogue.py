"""The catalogues, one for each vendor: all that the model knows, as JSON.

What the keys mean stands in `catalogue.schema.json`, in the runtime. Keys may come, but
none changes its meaning as long as `FORMAT` is the same.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vendor_errors import CATEGORIES, RetryableError, VendorError
from vendor_errors_codegen.outputs.files import Body, File, Kind, Target, header
from vendor_errors_codegen.spec.messages import Message
from vendor_errors_codegen.spec.model import Meaning, Vendor
from vendor_errors_codegen.spec.names import (
    base_name,
    group_name,
    http_name,
    undocumented_name,
)
from vendor_errors_codegen.spec.replies import reply_codes

FORMAT = 1


def catalogues(vendors: Sequence[Vendor], target: Target) -> list[File]:
    """Return the catalogues of vendors, and those whose specs are gone."""
    bodies = [_body(vendor, target) for vendor in vendors]
    return _Json(".json", "catalogues").files(bodies, target)


class _Json(Kind):
    """JSON, which has no comments: the header is the value of the first key."""

    def _beginning(self, text: str) -> str:
        return '{"generated": ' + _json(text).removesuffix('"')

    def _finished(
        self, bodies: Iterable[Body], old: Mapping[str, str | None], target: Target
    ) -> dict[str, str]:
        return {body.vendor: body.text for body in bodies}

    def _was_edited(self, text: str) -> bool:
        return False  # That does not show: there is no stamp.


def _body(vendor: Vendor, target: Target) -> Body:
    facts = {
        "generated": " ".join(header(vendor.name, target)),
        **_facts(vendor),
        "import": _import(vendor, target.out),
    }
    head = [f"{_json(key)}: {_json(value)}" for key, value in facts.items()]
    for key, entries in (("codes", _codes(vendor)), ("reply_codes", _replies(vendor))):
        listed = ",\n".join(entries)
        head.append(f"{_json(key)}: [\n{listed}\n]" if listed else f"{_json(key)}: []")
    text = "{" + ",\n".join(head) + "}\n"
    return Body(vendor.name, text, f"catalogue, meanings: {len([*vendor.meanings])}")


def _facts(vendor: Vendor) -> dict[str, object]:
    """Return what is true of a vendor as a whole."""
    return {
        "format": FORMAT,
        "vendor": vendor.name,
        "title": vendor.title,
        "url": vendor.url,
        "read": vendor.read.isoformat(),
        "spelling": "number" if vendor.numeric else "text",
        "base": base_name(vendor.name),
        "undocumented": undocumented_name(vendor.name),
        "families": [
            {"class": name, "description": doc} for name, doc in vendor.families.items()
        ],
        "apis": [{"name": name, "title": title} for name, title in vendor.apis.items()],
        "replies": [
            {
                "code": reply.code,
                "message": reply.message or None,
                "http_status": reply.http_status or None,
                "required": reply.required,
            }
            for reply in vendor.replies
        ],
    }


def _import(vendor: Vendor, out: Path) -> str:
    """Return the line that imports the module, from the package that its folder is."""
    names: list[str] = []
    folder = out.resolve()
    while (folder / "__init__.py").is_file():
        names.insert(0, folder.name)
        folder = folder.parent
    package = ".".join(names)
    return (
        f"from {package} import {vendor.name}" if package else f"import {vendor.name}"
    )


def _codes(vendor: Vendor) -> Iterator[str]:
    """Yield each code as text, in which every meaning has a line of its own."""
    bases = _bases(vendor)
    for code in vendor.codes:
        whole = code.whole
        head = {
            "code": code.code,
            "qualified_code": f"{vendor.name}:{code.code}",
            "whole": whole and {"class": whole.class_name, "message": whole.message},
        }
        meanings = [_meaning(meaning, bases) for meaning in code.meanings]
        yield _entry(head, meanings)


def _replies(vendor: Vendor) -> Iterator[str]:
    """Yield the codes of what is wrong with a reply, each as text like the others."""
    for each in reply_codes(vendor):
        above = [http_name(vendor.name)] if each.http_status else []
        bases = [*above, base_name(vendor.name), CATEGORIES[each.category].__name__]
        if each.retryable:
            bases.append(RetryableError.__name__)
        if each.class_name == group_name(vendor.name):
            # Its category and marker are those of its errors.
            bases = [base_name(vendor.name)]
        meaning = Meaning(
            code=each.code,
            category=each.category,
            message=Message(each.message),
            description=each.description,
            class_name=each.class_name,
            retryable=each.retryable,
            http_status=each.http_status,
        )
        found = {each.class_name: [*bases, VendorError.__name__]}
        head = {
            "code": each.code,
            "qualified_code": f"{vendor.name}:{each.code}",
            "whole": None,
        }
        yield _entry(head, [_meaning(meaning, found)])


def _entry(head: Mapping[str, object], meanings: Iterable[object]) -> str:
    """Return a code as text, in which every meaning has a line of its own."""
    lines = ",\n".join(f" {_json(meaning)}" for meaning in meanings)
    return f'{_json(head).removesuffix("}")}, "meanings": [\n{lines}]}}'


def _meaning(meaning: Meaning, bases: Mapping[str, Sequence[str]]) -> dict[str, object]:
    return {
        "class": meaning.class_name or None,
        "bases": bases.get(meaning.class_name, []),
        "success": meaning.succeeds,
        "apis": meaning.apis,
        **_text(meaning.message),
        "description": meaning.description,
        "wordings": [_text(wording) for wording in meaning.wordings],
        "category": meaning.category,
        "retryable": meaning.retryable,
        "http_status": meaning.http_status,
        "family": meaning.family or None,
        "parent": meaning.parent or None,
        "former_names": [
            {"class": former.name, "until": former.until}
            for former in meaning.former_names
        ],
        "retired": meaning.retired and meaning.retired.isoformat(),
    }


def _text(message: Message) -> dict[str, object]:
    return {"message": message.text, "placeholders": message.placeholders}


@dataclass(frozen=True)
class _Own:
    """What a class of a code has of its own: what it derives from, and what it says."""

    above: str
    family: str
    category: str | None
    retryable: bool


def _bases(vendor: Vendor) -> dict[str, list[str]]:
    """Return by what else than itself each class of a code is caught.

    First the class of the whole code and parents, then families, the vendor's base, the
    classes of categories, the marker, and the root.
    """
    own = dict(_own(vendor))

    def chain(name: str) -> Iterator[_Own]:
        while name:
            yield own[name]
            name = own[name].above

    def caught_by(name: str) -> Iterator[str]:
        classes = [*chain(name)]
        yield from (each.above for each in classes)
        yield from (each.family for each in classes)
        yield base_name(vendor.name)
        for each in classes:
            if each.category:
                yield CATEGORIES[each.category].__name__
        if any(each.retryable for each in classes):
            yield RetryableError.__name__
        yield VendorError.__name__

    return {name: [*dict.fromkeys(filter(None, caught_by(name)))] for name in own}


def _own(vendor: Vendor) -> Iterator[tuple[str, _Own]]:
    for code in vendor.codes:
        errors = code.errors
        for error in errors:
            category, retryable = error.category, error.retryable
            if code.whole:
                own = _Own(code.whole.class_name, "", category, retryable)
            else:
                own = _Own(error.parent, error.family, category, retryable)
            yield error.class_name, own
        if code.whole:
            categories = {error.category for error in errors}
            yield (
                code.whole.class_name,
                _Own(
                    errors[0].parent,
                    errors[0].family,
                    categories.pop() if len(categories) == 1 else None,
                    all(error.retryable for error in errors),
                ),
            )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
