"""The speed of the package, as ratios within one run (`make bench`).

Each figure stands beside its bound; the exit status is 1 if one is not kept.
"""

import ast
import gc
import importlib.util
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import CodeType, ModuleType

from asyncpg.exceptions._base import PostgresMessageMeta

from vendor_errors import fuseclick, imiconnect, luckycycle, octopush, onebox

VENDORS = (fuseclick, imiconnect, luckycycle, octopush, onebox)
ROOT = Path(__file__).parents[1]
PEERS = ("asyncpg.exceptions", "psycopg.errors")
ROUNDS = 25


def seconds(calls: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the shortest time of each call, all of them measured in turns."""
    shortest = dict.fromkeys(calls, float("inf"))
    for _ in range(ROUNDS):
        for name, call in calls.items():
            gc.collect()
            start = time.perf_counter()
            call()
            shortest[name] = min(shortest[name], time.perf_counter() - start)
    return shortest


def report(name: str, ratio: float, bound: float) -> bool:
    """Print a ratio beside its bound, and return whether it is kept."""
    print(f"{name:<58} {ratio:6.2f}  (at most {bound:.2f})")
    return ratio <= bound


def classes_only(source: str) -> tuple[CodeType, int]:
    """Return the imports and class statements of a module, and how many classes."""
    body = [
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.Import | ast.ImportFrom | ast.ClassDef)
    ]
    count = sum(isinstance(node, ast.ClassDef) for node in body)
    return compile(ast.Module(body, []), "classes", "exec"), count


def executed(code: CodeType, name: str, package: str) -> Callable[[], None]:
    """Return a call that executes a module's code as an import does."""

    def execute() -> None:
        # asyncpg refuses to make a class that is there already.
        PostgresMessageMeta._message_map.clear()
        module = ModuleType(name)
        module.__package__ = package
        sys.modules[name] = module
        exec(code, vars(module))

    return execute


def importing() -> Iterable[bool]:
    """Compare the building of classes on import."""
    print("Building classes on import, per class")
    calls: dict[str, Callable[[], object]] = {}
    counts: dict[str, int] = {}
    for module in VENDORS:
        name = module.__name__
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        bare, counts[name] = classes_only(source)
        calls[name] = executed(compile(source, name, "exec"), name, "vendor_errors")
        calls[f"bare {name}"] = executed(bare, name, "vendor_errors")
    for name in PEERS:
        spec = importlib.util.find_spec(name)
        source = Path(spec.origin).read_text(encoding="utf-8")
        package = name if spec.submodule_search_locations else spec.parent
        _, counts[name] = classes_only(source)
        calls[name] = executed(compile(source, name, "exec"), name, package)
    measured = seconds(calls)
    each = {name: measured[name] / counts[name] for name in counts}
    for module in VENDORS:
        name = module.__name__
        bare_each = measured[f"bare {name}"] / counts[name]
        yield report(f"{name} / bare classes", each[name] / bare_each, 1.15)
    ours = sum(measured[module.__name__] for module in VENDORS)
    ours /= sum(counts[module.__name__] for module in VENDORS)
    for name in PEERS:
        yield report(f"all five / {name}", ours / each[name], 1)


class Plain(Exception):  # noqa: N818
    """What the floor raises."""


TABLE = {code: type(f"Plain{code}", (Plain,), {}) for code in fuseclick.ERRORS}


def floor(code: str, message: str | None = None) -> None:
    """Raise from a dict, in one line."""
    raise TABLE[code](message)


def empty(
    code: int | str, message: str | None = None, *, details: object = None
) -> None:
    """Do nothing."""


def repeated(function: Callable[..., None], *args: object) -> Callable[[], None]:
    """Return a call that calls a function many times and catches what it raises."""

    def repeat() -> None:
        for _ in range(5_000):
            try:
                function(*args)
            except Exception:
                pass

    return repeat


def raising() -> Iterable[bool]:
    """Compare the way from a code to a caught exception, or to nothing."""
    print("From a code to a caught exception")
    measured = seconds(
        {
            "floor": repeated(floor, "6304"),
            'fuseclick.raise_for("6304")': repeated(fuseclick.raise_for, "6304"),
            "fuseclick.raise_for(6304)": repeated(fuseclick.raise_for, 6304),
            "imiconnect.raise_for(7103)": repeated(imiconnect.raise_for, 7103),
        }
    )
    for name in [*measured][1:]:
        yield report(
            f"{name} / raise from a dict", measured[name] / measured["floor"], 1.5
        )
    print("Success")
    measured = seconds(
        {
            "empty": repeated(empty, "000"),
            'octopush.raise_for("000")': repeated(octopush.raise_for, "000"),
            "fuseclick.raise_for(0)": repeated(fuseclick.raise_for, 0),
            "imiconnect.raise_for(1001)": repeated(imiconnect.raise_for, 1001),
        }
    )
    for name in [*measured][1:]:
        yield report(
            f"{name} / empty function", measured[name] / measured["empty"], 2.5
        )


def checking() -> Iterable[bool]:
    """Measure `make check` as a whole, in seconds."""
    print("Commands, in seconds")
    command = ["make", "--no-print-directory", "check"]
    shortest = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        shortest = min(shortest, time.perf_counter() - start)
    yield report("make check", shortest, 1.5)


def main() -> int:
    """Measure everything, and return the exit status."""
    print(f"Python {sys.version.split()[0]}, the best of {ROUNDS} rounds")
    kept = [*importing(), *raising(), *checking()]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
