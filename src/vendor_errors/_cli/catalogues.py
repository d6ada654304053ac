"""The catalogues: where they are, and what is in them."""

from __future__ import annotations

import json
import os

from vendor_errors._typing import abc

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypedDict

    class Text(TypedDict):
        """A message, and its placeholders."""

        message: str
        placeholders: list[str]

    FormerName = TypedDict("FormerName", {"class": str, "until": str})
    Meaning = TypedDict(
        "Meaning",
        {
            "class": str | None,
            "bases": list[str],
            "success": bool,
            "apis": list[str],
            "message": str,
            "placeholders": list[str],
            "description": str,
            "wordings": list[Text],
            "category": str,
            "retryable": bool,
            "http_status": int | None,
            "family": str | None,
            "parent": str | None,
            "former_names": list[FormerName],
            "retired": str | None,
        },
    )
    Whole = TypedDict("Whole", {"class": str, "message": str})

    class Code(TypedDict):
        """A code, and all that it means."""

        code: str
        qualified_code: str
        whole: Whole | None
        meanings: list[Meaning]

    Family = TypedDict("Family", {"class": str, "description": str})

    class Api(TypedDict):
        """An API of a vendor."""

        name: str
        title: str

    Content = TypedDict(
        "Content",
        {
            "format": int,
            "vendor": str,
            "title": str,
            "url": str,
            "read": str,
            "spelling": str,
            "base": str,
            "undocumented": str,
            "families": list[Family],
            "apis": list[Api],
            "import": str,
            "codes": list[Code],
            "reply_codes": list[Code],
        },
    )

FORMAT = 1
_FOLDER = "catalogues"
_GROUP = "vendor_errors.catalogues"


class CatalogueError(Exception):
    """A catalogue cannot be read."""


class Catalogue:
    """A catalogue, which is parsed where something is asked of it.

    Args:
        path: Its file, which has the name of the vendor.

    Attributes:
        vendor: The name of the vendor.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._data: bytes | None = None
        self._content: Content | None = None
        self.vendor = os.path.basename(path).partition(".")[0]

    def may_have(self, text: str) -> bool:
        """Tell whether a text in it may end so, which takes less time than to parse it.

        Raises:
            CatalogueError: It cannot be read.
        """
        end = json.dumps(text, ensure_ascii=False)[1:].encode(errors="replace")
        return self._content is not None or end in self._read()

    @property
    def content(self) -> Content:
        """What it says.

        Raises:
            CatalogueError: It cannot be read.
        """
        if self._content is None:
            self._content = self._parsed()
        return self._content

    def _read(self) -> bytes:
        if self._data is None:
            try:
                with open(self._path, "rb") as file:
                    self._data = file.read()
            except OSError as error:
                raise CatalogueError(f"{self._path}: {error.strerror}") from error
        return self._data

    def _parsed(self) -> Content:
        try:
            content = json.loads(self._read())
            number, *_ = (content[key] for key in ("format", "vendor", "codes"))
        except (ValueError, TypeError, KeyError, RecursionError):
            raise CatalogueError(f"{self._path}: it is no catalogue") from None
        if number != FORMAT:
            raise CatalogueError(
                f"{self._path}: it is of format {number}, and this is for {FORMAT}: "
                "upgrade vendor-errors"
            )
        parsed: Content = content
        return parsed


class Shelf:
    """The catalogues that may have an answer.

    Args:
        paths: Files, or folders of them, that the user has named.

    Attributes:
        near: Those that were named, and those of this package.
    """

    def __init__(self, paths: abc.Iterable[str] = ()) -> None:
        named = [each for path in paths for each in _at(path)]
        for each in named:
            each.vendor = each.content["vendor"]
        vendors = {each.vendor for each in named}
        package = os.path.dirname(os.path.dirname(__file__))
        shipped = _in(os.path.join(package, _FOLDER))
        self.near = [*named, *(each for each in shipped if each.vendor not in vendors)]
        self._far: list[Catalogue] | None = None

    @property
    def far(self) -> list[Catalogue]:
        """Those of other packages, which takes longer to find out."""
        if self._far is None:
            vendors = {each.vendor for each in self.near}
            self._far = [each for each in _installed() if each.vendor not in vendors]
        return self._far

    def turns(self) -> abc.Iterator[list[Catalogue]]:
        """Yield the near ones, and then the far ones for what those do not know."""
        yield self.near
        yield self.far


def every_code(content: Content) -> abc.Iterator[Code]:
    """Yield the codes of a table, and those of what is wrong with a reply."""
    yield from content["codes"]
    yield from content["reply_codes"]


def whole_of(code: Code) -> tuple[str | None, str]:
    """Return the class that catches all that a code means, and its message."""
    if whole := code["whole"]:
        return whole["class"], whole["message"]
    errors = [meaning for meaning in code["meanings"] if not meaning["success"]]
    first = (errors or code["meanings"])[0]
    return first["class"], first["message"]


def names_of(code: str) -> abc.Iterator[str]:
    """Yield what catalogues may call a code: another http-4xx is as http-400."""
    yield code
    kind, _, status = code.partition("-")
    if kind == "http" and len(status) == 3 and status[0] in "45":
        yield f"http-{status[0]}00"


def _at(path: str) -> list[Catalogue]:
    return _in(path) if os.path.isdir(path) else [Catalogue(path)]


def _in(folder: str) -> list[Catalogue]:
    names = sorted(name for name in os.listdir(folder) if name.endswith(".json"))
    return [Catalogue(os.path.join(folder, name)) for name in names]


def _installed() -> abc.Iterator[Catalogue]:
    """Yield the catalogues of installed packages, none of which is imported."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    for point in entry_points(group=_GROUP):
        top, *below = point.module.split(".")
        spec = find_spec(top)
        places = spec.submodule_search_locations if spec else None
        for place in places or ():
            folder = os.path.join(place, *below, _FOLDER)
            if os.path.isdir(folder):
                yield from _in(folder)
