"""The class trees, as pictures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docs.website.catalogues import Code, Vendor
from vendor_errors import CATEGORIES

ROW = 20
INDENT = 22
CHARACTER = 8


@dataclass(frozen=True)
class Node:
    """A class in a tree.

    Attributes:
        name: Its name.
        kind: What it is: "root", "category", "marker", "vendor", "family" or "code".
        href: What it leads to.
        note: What stands beside it.
        signs: Those of its category and its marker.
        below: The classes that derive from it.
    """

    name: str
    kind: str
    href: str
    note: str = ""
    signs: Sequence[str] = ()
    below: list["Node"] = field(default_factory=list["Node"])


@dataclass(frozen=True)
class Placed:
    """A node that has its place in the picture.

    Attributes:
        node: The node.
        x: How far to the right it begins.
        y: How far down its middle is.
        line: The lines to the nodes below it, as the data of a path.
    """

    node: Node
    x: int
    y: int
    line: str


@dataclass(frozen=True)
class Picture:
    """A picture of a tree, with a row for each node.

    Attributes:
        nodes: The nodes.
        right: How far to the right the signs of the nodes are.
    """

    nodes: Sequence[Placed]
    right: int

    @property
    def height(self) -> int:
        """The height."""
        return (len(self.nodes) + 1) * ROW


def picture_of(root: Node) -> Picture:
    """Return the picture of a tree."""
    nodes: list[Placed] = []
    _place(root, 0, nodes)
    ends = [each.x + CHARACTER * len(each.node.name) for each in nodes]
    return Picture(nodes, max(ends) + INDENT)


def _place(node: Node, depth: int, nodes: list[Placed]) -> None:
    x, y = 8 + depth * INDENT, (len(nodes) + 1) * ROW
    number = len(nodes)
    nodes.append(Placed(node, x, y, ""))
    branches: list[int] = []
    for child in node.below:
        branches.append((len(nodes) + 1) * ROW)
        _place(child, depth + 1, nodes)
    if branches:
        lines = [f"M{x + 7} {branch}h11" for branch in branches]
        line = f"M{x + 7} {y + 8}V{branches[-1]}{''.join(lines)}"
        nodes[number] = Placed(node, x, y, line)


def overview(vendors: Sequence[Vendor]) -> Node:
    """Return the tree of what vendors share, and of their families."""
    root = Node("VendorError", "root", "reference.html#VendorError")
    for category, kind in CATEGORIES.items():
        node = Node(kind.__name__, "category", f"{category}.html")
        if category == "unknown":
            undocumented = "UndocumentedCodeError"
            href = f"reference.html#{undocumented}"
            node.below.append(Node(undocumented, "category", href))
        root.below.append(node)
    root.below.append(Node("RetryableError", "marker", "retryable.html"))
    for vendor in vendors:
        page = f"{vendor.name}/index.html"
        note = f"{len(vendor.codes)} codes"
        base = Node(vendor.base, "vendor", page, note)
        for family in vendor.families:
            count = sum(family in code.bases for code in vendor.codes)
            note = f"{count} codes"
            base.below.append(Node(family, "family", f"{page}#{family}", note))
        root.below.append(base)
    return root


def vendor_tree(vendor: Vendor) -> Node:
    """Return the tree of a vendor's classes."""
    base = Node(vendor.base, "vendor", "index.html")
    families = {
        name: Node(name, "family", f"index.html#{name}") for name in vendor.families
    }
    above: dict[str, Node] = dict(families)
    codes = {code.name: code for code in vendor.codes if code.name}
    for code in codes.values():
        above[code.name] = Node(
            f"{code.code} {code.name}",
            "code",
            f"index.html{code.href}",
            signs=_signs(code.bases),
        )
    for name, code in codes.items():
        parent = next((above[each] for each in code.bases if each in above), base)
        parent.below.append(above[name])
        above[name].below.extend(_meanings(code))
    base.below.extend(families.values())
    return base


def _meanings(code: Code) -> Iterator[Node]:
    for entry in code.entries if code.is_whole else ():
        if entry.name:
            href = f"index.html#{entry.anchor}"
            yield Node(entry.name, "code", href, signs=_signs(entry.bases))


def _signs(bases: Sequence[str]) -> list[str]:
    """Return the signs in the picture of the categories and markers among classes."""
    signs = {
        kind.__name__: f"c{number}"
        for number, kind in enumerate(CATEGORIES.values(), 1)
    }
    signs["RetryableError"] = "r"
    return [signs[base] for base in bases if base in signs]
