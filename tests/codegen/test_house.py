"""The rooms of the generator: what stands on what, and how long a function is."""

import ast
from pathlib import Path

import pytest

import vendor_errors_codegen

HOUSE = Path(vendor_errors_codegen.__file__).parent
MODULES = {
    path.relative_to(HOUSE)
    .with_suffix("")
    .as_posix(): ast.parse(path.read_text(encoding="utf-8"))
    for path in HOUSE.rglob("*.py")
}
MOST_LINES = 50


def imported(tree):
    """Return the modules of the generator that a module imports, as paths."""
    names = {
        name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for name in (
            node.module,
            *(f"{node.module}.{each.name}" for each in node.names),
        )
    }
    own = {name.partition(".")[2].replace(".", "/") for name in names}
    return own & MODULES.keys()


# By room, the rooms that it may stand on.
STANDS_ON = {
    "spec": {"spec"},
    "outputs": {"outputs", "spec"},
    "importing": {"importing", "spec"},
    # It asks the modules that the specs give.
    "comparing": {"comparing", "outputs", "spec"},
}


@pytest.mark.parametrize("room", STANDS_ON)
def test_what_a_room_stands_on(room):
    inside = [name for name in MODULES if name.startswith(f"{room}/")]
    assert inside
    used = {other.split("/")[0] for name in inside for other in imported(MODULES[name])}
    assert used <= STANDS_ON[room]


def test_no_module_knows_two_outputs():
    outputs = {
        "outputs/python": "outputs/python/",
        "outputs/catalogue": "outputs/catalogue",
        "outputs/readme": "outputs/readme",
    }
    for name, tree in MODULES.items():
        known = [
            output
            for output, path in outputs.items()
            if any(other.startswith(path) for other in imported(tree))
        ]
        assert len(known) < 2 or name == "pipeline"


def test_nothing_goes_round_in_circles():
    below = {name: imported(tree) for name, tree in MODULES.items()}
    while leaves := [name for name in below if not below[name]]:
        below = {name: below[name] - {*leaves} for name in below if name not in leaves}
    assert not below


@pytest.mark.parametrize("name", MODULES)
def test_no_function_is_longer_than_a_screen(name):
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.FunctionDef):
            body = node.body
            if ast.get_docstring(node, clean=False) is not None:
                body = body[1:]
            lines = body[-1].end_lineno - body[0].lineno + 1 if body else 0
            assert lines <= MOST_LINES, f"{node.name} has {lines} lines"
