"""An answer as a person reads it."""

from __future__ import annotations

import vendor_errors
from vendor_errors._cli.answers import Answer, Group
from vendor_errors._cli.catalogues import whole_of
from vendor_errors._cli.terminal import Terminal, columns, padded, wrapped
from vendor_errors._cli.words import MEANS, to_do
from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from vendor_errors._cli.catalogues import Content, Meaning

    # What is said under a label, but for what is empty.
    Fields: TypeAlias = list[tuple[str, str]]

_INDENT = "  "
_LABEL = 12
_WIDEST = 100


def write(answer: Answer | Group, terminal: Terminal) -> None:
    """Write all that is known of a code or a class."""
    page = _Page(terminal)
    if isinstance(answer, Group):
        page.group(answer)
    elif len(answer.meanings) == 1:
        page.one(answer)
    else:
        page.several(answer)


class _Page:
    """What is written of an answer.

    Args:
        terminal: Where it is written.
    """

    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._width = min(terminal.width, _WIDEST)

    def group(self, group: Group) -> None:
        """Write what a class of many codes is."""
        module = f"{group.module}." if group.module else ""
        self._title(f"{module}{group.name}", group.about)
        self._fields(
            [
                ("Import", group.imported),
                ("Catch", f"except {module}{group.name}:"),
                ("Its codes", group.listed and f"vendor-errors {group.listed}"),
            ]
        )

    def one(self, answer: Answer) -> None:
        """Write what a code means, or one of the things that it means."""
        (meaning,) = answer.meanings
        self._title(answer.code["qualified_code"], meaning["message"])
        self._paragraph(meaning["description"])
        self._fields([*_of_meaning(answer.vendor, meaning), *_of_vendor(answer.vendor)])

    def several(self, answer: Answer) -> None:
        """Write all that a code means, by API: what is so in general comes first."""
        content, code = answer.vendor, answer.code
        each = [_of_meaning(content, meaning) for meaning in answer.meanings]
        common = [field for field in each[0] if all(field in some for some in each)]
        class_name, message = whole_of(code)
        self._title(code["qualified_code"], message)
        self._paragraph(
            f"It means {len(each)} things. The message that came with it, given after "
            "it, tells which."
        )
        caught = class_name and f"except {content['vendor']}.{class_name}:"
        self._fields([*common, ("Catch all", caught or ""), *_of_vendor(content)])
        by_apis: dict[str, list[int]] = {}
        for number, meaning in enumerate(answer.meanings):
            by_apis.setdefault(_apis(content, meaning), []).append(number)
        for apis, numbers in by_apis.items():
            self._terminal.write()
            if apis:
                self._terminal.write(self._terminal.styled(f"{apis}:", "cyan"))
            for number in numbers:
                meaning = answer.meanings[number]
                self._title("-", meaning["message"])
                self._paragraph(meaning["description"])
                self._fields(
                    [
                        field
                        for field in each[number]
                        if field not in common and field[0] != "APIs"
                    ]
                )

    def _title(self, name: str, text: str) -> None:
        indent = " " * (columns(name) + 2)
        first, *lines = wrapped(text, max(self._width - len(indent), _LABEL))
        self._terminal.write(f"{self._terminal.styled(name, 'bold')}  {first}".rstrip())
        for line in lines:
            self._terminal.write(indent + line)

    def _paragraph(self, text: str) -> None:
        if text:
            for line in wrapped(text, self._width - len(_INDENT)):
                self._terminal.write(_INDENT + line)

    def _fields(self, fields: Fields) -> None:
        for label, text in fields:
            if text:
                begin = self._terminal.styled(padded(label, _LABEL), "cyan")
                for line in wrapped(text, self._width - len(_INDENT) - _LABEL):
                    self._terminal.write(f"{_INDENT}{begin}{line}")
                    begin = " " * _LABEL


def _of_vendor(content: Content) -> Fields:
    page = f"{content['url']} (read on {content['read']})"
    return [("Vendor", content["title"]), ("Page", page)]


def _of_meaning(content: Content, meaning: Meaning) -> Fields:
    category, retired = meaning["category"], meaning["retired"]
    former_names = [
        f"{former['class']} (until {former['until']})"
        for former in meaning["former_names"]
    ]
    return [
        ("Means", f"{category}: {MEANS[category]}"),
        ("To do", to_do(category, retryable=meaning["retryable"])),
        *_catch(content, meaning),
        ("HTTP status", str(meaning["http_status"] or "")),
        ("APIs", _apis(content, meaning)),
        ("Also said", " | ".join(text["message"] for text in meaning["wordings"])),
        ("Formerly", ", ".join(former_names)),
        ("Retired", f"since {retired}: the vendor's page lacks it" if retired else ""),
    ]


def _catch(content: Content, meaning: Meaning) -> Fields:
    """Return how the class of a meaning is caught, and what else catches it."""
    if meaning["class"] is None:
        return []
    vendor = content["vendor"]
    wider = [
        base if base in vendor_errors.__all__ else f"{vendor}.{base}"
        for base in meaning["bases"]
    ]
    return [
        ("Import", content["import"]),
        ("Catch", f"except {vendor}.{meaning['class']}:"),
        ("or wider", ", ".join(wider)),
    ]


def _apis(content: Content, meaning: Meaning) -> str:
    titles: abc.Mapping[str, str] = {
        api["name"]: api["title"] for api in content["apis"]
    }
    return ", ".join(titles[api] for api in meaning["apis"])
