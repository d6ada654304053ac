"""The speed of the package, as ratios within one run (`make bench`).

Each figure stands beside its bound; the exit status is 1 if one is not kept.
"""

import ast
import gc
import importlib.util
import json
import pickle
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import CodeType, ModuleType

import psutil
from asyncpg.exceptions._base import PostgresMessageMeta

from vendor_errors import fuseclick, imiconnect, luckycycle, octopush, onebox
from vendor_errors_codegen.outputs.python.classes import module_of
from vendor_errors_codegen.outputs.python.format import mode_for, pieces
from vendor_errors_codegen.outputs.python.render import render
from vendor_errors_codegen.pipeline import source_of, vendors_of

VENDORS = (fuseclick, imiconnect, luckycycle, octopush, onebox)
# What the classes alone find in their module.
NOT_CHECKING = {"TYPE_CHECKING": False}
ROOT = Path(__file__).parents[1]
PEERS = ("asyncpg.exceptions", "psycopg.errors")
ROUNDS = 60
COMMAND = str(Path(sys.executable).with_name("vendor-errors"))


def seconds(calls: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the shortest time of each call, all of them measured in turns."""
    shortest = dict.fromkeys(calls, float("inf"))
    turns = [*calls]
    for _ in range(ROUNDS):
        # What runs after its like finds the caches warm: each has that place in turn.
        turns.reverse()
        for name in turns:
            gc.collect()
            start = time.perf_counter()
            calls[name]()
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
        vars(module).update(NOT_CHECKING, __package__=package)
        imported = sys.modules.get(name)
        sys.modules[name] = module
        exec(code, vars(module))
        if imported:
            sys.modules[name] = imported

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

    code = ""
    details: object = None
    http_status: int | None = None


TABLE = {code: type(f"Plain{code}", (Plain,), {}) for code in fuseclick.ERRORS}


def floor(code: str, message: str | None = None) -> None:
    """Raise from a dict, in one line."""
    raise TABLE[code](message)


def empty(
    code: int | str, message: str | None = None, *, details: object = None
) -> None:
    """Do nothing."""


def repeated(
    function: Callable[..., None], *args: object, **options: object
) -> Callable[[], None]:
    """Return a call that calls a function many times and catches what it raises."""

    def repeat() -> None:
        for _ in range(5_000):
            try:
                function(*args, **options)
            except Exception:
                pass

    return repeat


def compared(
    calls: dict[str, Callable[[], object]], base: str, bounds: dict[str, float]
) -> Iterable[bool]:
    """Report the time of each call as a ratio to that of one of them."""
    measured = seconds(calls)
    for name, bound in bounds.items():
        yield report(f"{name} / {base}", measured[name] / measured[base], bound)


def raising() -> Iterable[bool]:
    """Compare the way from a code to a caught exception, or to nothing."""
    body = {"errorCode": 6304, "message": "Offer does not Exist"}
    full = ("6304", body["message"])
    print("From a code to a caught exception")
    yield from compared(
        {
            "raise from a dict": repeated(floor, "6304"),
            'fuseclick.raise_for("6304")': repeated(fuseclick.raise_for, "6304"),
            "fuseclick.raise_for(6304)": repeated(fuseclick.raise_for, 6304),
            "imiconnect.raise_for(7103)": repeated(imiconnect.raise_for, 7103),
            "... with message and details": repeated(
                fuseclick.raise_for, *full, details=body
            ),
        },
        "raise from a dict",
        {
            'fuseclick.raise_for("6304")': 1.5,
            "fuseclick.raise_for(6304)": 1.5,
            "imiconnect.raise_for(7103)": 1.5,
            "... with message and details": 3,
        },
    )
    print("Success")
    yield from compared(
        {
            "empty function": repeated(empty, "000"),
            'octopush.raise_for("000")': repeated(octopush.raise_for, "000"),
            "fuseclick.raise_for(0)": repeated(fuseclick.raise_for, 0),
            "imiconnect.raise_for(1001)": repeated(imiconnect.raise_for, 1001),
        },
        "empty function",
        {
            'octopush.raise_for("000")': 2.5,
            "fuseclick.raise_for(0)": 2.5,
            "imiconnect.raise_for(1001)": 2.5,
        },
    )


class PlainGroup(ExceptionGroup[Plain], Plain):
    """What is raised by hand for parts of a reply."""


def code_of(item: object, key: str) -> str | None:
    """Return the code of an object, as a table spells it, or None without one."""
    code = item.get(key) if isinstance(item, dict) else None
    if isinstance(code, int) and not isinstance(code, bool):
        return str(code)
    return code.strip() or None if isinstance(code, str) else None


def made(code: str | None, item: object, http_status: int | None) -> Plain:
    """Return what is raised by hand for a code, or for none."""
    error = BY_HAND.get(code or "", Plain)()
    error.code = code or "no-code"
    error.details = item
    if http_status is not None and http_status >= 400:
        error.http_status = http_status
    return error


BY_HAND = {
    code: type(f"Plain{code}", (Plain,), {})
    for code in (*octopush.ERRORS, *fuseclick.ERRORS)
}


def octopush_by_hand(body: object, http_status: int | None = None) -> None:
    """Raise what a reply of Octopush says, with code for this vendor alone."""
    reply = body if isinstance(body, dict) else {}
    below = reply.get("octopush")
    whole = None
    has_code = False
    for item in (reply, below):
        code = code_of(item, "error_code")
        if code is not None:
            has_code = True
            if code.strip("0") and whole is None:
                whole = made(code, item, http_status)
    failures = below.get("failures") if isinstance(below, dict) else None
    failure = failures.get("failure") if isinstance(failures, dict) else None
    parts = []
    for items in (reply.get("failures"), failure):
        for item in items if isinstance(items, list) else [items] if items else ():
            code = code_of(item, "error_code")
            if code is None or code.strip("0"):
                parts.append(made(code, item, http_status))
    if parts:
        known = ", ".join(dict.fromkeys(part.code for part in parts))
        errors = parts if whole is None else [whole, *parts]
        raise PlainGroup(f"{len(parts)} parts failed: {known}", errors)
    if whole is None and not has_code:
        whole = made(None, body, http_status)
    if whole is not None:
        raise whole


def fuseclick_by_hand(body: object, http_status: int | None = None) -> None:
    """Raise what a reply of FuseClick says, with code for this vendor alone."""
    reply = body if isinstance(body, dict) else {}
    if http_status is None:
        in_body = reply.get("httpStatus")
        if isinstance(in_body, int) and not isinstance(in_body, bool):
            http_status = in_body
    code = code_of(reply, "errorCode")
    if code is None or code.strip("0"):
        error = made(code, body, http_status)
        message = reply.get("message")
        if isinstance(message, str) and message:
            error.args = (message,)
        raise error


OCTOPUSH_SUCCESS: dict[str, object] = {
    "error_code": "000",
    "cost": "0.105",
    "balance": "9.1",
    "ticket": "sms_1",
    "successs": [{"recipient": f"+336{number:08}"} for number in range(10)],
    "failures": [],
}
OCTOPUSH_FAILURES = [{"error_code": "150", "recipient": "+334"}] * 10
FUSECLICK_SUCCESS = {"httpStatus": 200, "data": {}, "errorCode": 0, "message": ""}
FUSECLICK_ERROR = {
    "httpStatus": 404,
    "data": None,
    "errorCode": 6304,
    "message": "Offer does not Exist",
}


def replying() -> Iterable[bool]:
    """Compare the way from a reply to a caught exception, or to nothing."""
    vendors = octopush, octopush_by_hand
    yield from replied("octopush, success", *vendors, OCTOPUSH_SUCCESS, 3)
    yield from replied("octopush, an error", *vendors, {"error_code": "104"}, 2)
    parts = {**OCTOPUSH_SUCCESS, "failures": OCTOPUSH_FAILURES}
    yield from replied("octopush, parts", *vendors, parts, 2)
    vendors = fuseclick, fuseclick_by_hand
    yield from replied("fuseclick, success", *vendors, FUSECLICK_SUCCESS, 3)
    yield from replied("fuseclick, an error", *vendors, FUSECLICK_ERROR, 2)


def replied(
    name: str,
    module: ModuleType,
    by_hand: Callable[..., None],
    body: dict[str, object],
    bound: float,
) -> Iterable[bool]:
    """Compare what a reply takes with the same by hand, and its bytes with json."""
    text = json.dumps(body).encode()
    print(f"A reply of {name}")
    for base, bare, reply, limit in (
        ("by hand", by_hand, body, bound),
        ("json.loads and that", loading(module.raise_for_reply), text, 1.1),
    ):
        kind = "decoded" if reply is body else "as it came"
        yield from compared(
            {
                base: repeated(bare, reply, 200),
                kind: repeated(module.raise_for_reply, reply, 200),
            },
            base,
            {kind: limit},
        )


def loading(raise_for_reply: Callable[..., None]) -> Callable[..., None]:
    """Return a function that decodes a reply and raises what it says."""

    def load(body: bytes, http_status: int) -> None:
        raise_for_reply(json.loads(body), http_status)

    return load


def pickling() -> Iterable[bool]:
    """Compare the way through pickle with that of a plain exception."""
    print("Pickled and loaded")
    body = {"error_code": "104", "failures": [{"error_code": "150"}] * 3}
    full = octopush.error_for("104", "No credit", details=body)
    plain = Plain("No credit")
    vars(plain).update(message="No credit", details=body)
    yield from compared(
        {"plain": crossed(Plain()), "an exception": crossed(octopush.error_for("104"))},
        "plain",
        {"an exception": 1.6},
    )
    yield from compared(
        {"plain": crossed(plain), "with message and details": crossed(full)},
        "plain",
        {"with message and details": 2},
    )
    for name, details in {
        "with large details": {"values": [str(number) for number in range(10_000)]},
        "with other details": [complex(1, number) for number in range(50)],
    }.items():
        full = octopush.error_for("104", "No credit", details=details)
        vars(plain).update(details=details)
        times = 100_000 // len(pickle.dumps(plain))
        yield from compared(
            {"plain": crossed(plain, times), name: crossed(full, times)},
            "plain",
            {name: 3.5},
        )


def crossed(error: object, times: int = 2_000) -> Callable[[], None]:
    """Return a call that pickles and loads many times."""

    def cross() -> None:
        for _ in range(times):
            pickle.loads(pickle.dumps(error))

    return cross


def matching() -> Iterable[bool]:
    """Measure how the time grows with a message, for texts that could be hard."""
    print("A message against IMIconnect 7003, growth per doubling from 1 to 16 MB")
    begun = "mandatory param value missing for action "
    for name, text in {
        "one letter": "a",
        "blanks": " ",
        "apostrophes": "'",
        "words": "missing for ",
        "not ASCII": "é’ ",
        "capitals": "İΣ",
        "a template": begun,
    }.items():
        for start in ("", begun):
            took: list[float] = []
            for megabytes in (1, 2, 4, 8, 16):
                message = start + text * (megabytes * 2**20 // len(text))
                times: list[float] = []
                for _ in range(5):
                    begin = time.perf_counter()
                    imiconnect.error_for(7003, message)
                    times.append(time.perf_counter() - begin)
                took.append(min(times))
            growth = (took[-1] / took[0]) ** (1 / (len(took) - 1))
            yield report(f"{name}{', begun well' if start else ''}", growth, 2.4)


def memory() -> Iterable[bool]:
    """Compare the memory of the modules with that of their bare classes."""
    print("Memory of the five modules")
    whole, bare = [], []
    for module in VENDORS:
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        whole.append(compile(source, "whole", "exec"))
        bare.append(classes_only(source)[0])
    yield report("modules / bare classes", traced(whole) / traced(bare), 1.2)


def traced(codes: list[CodeType]) -> int:
    """Return the bytes that the execution of modules takes."""
    gc.collect()
    tracemalloc.start()
    namespaces: list[dict[str, object]] = []
    for code in codes:
        namespaces.append({"__name__": "vendor_errors.measured", **NOT_CHECKING})
        exec(code, namespaces[-1])
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size


def looking_up() -> Iterable[bool]:
    """Compare `explain` with the start of Python, and `summary` with grep."""
    print("The command line")
    yield from compared(
        {
            "python -c pass": partial(ended, [sys.executable, "-c", "pass"]),
            "explain": partial(ended, [COMMAND, "explain", "7209"]),
        },
        "python -c pass",
        {"explain": 3},
    )
    names = "|".join(module.__name__.rpartition(".")[2] for module in VENDORS)
    pattern = rf"({names}):[A-Za-z0-9_]+([.-][A-Za-z0-9_]+)*"
    with tempfile.TemporaryDirectory() as folder:
        log = str(Path(folder, "app.log"))
        # Where nothing takes what it finds, grep ends at the first. It is faster in C.
        grep = f"LC_ALL=C grep -oE '{pattern}' {log} > {log}.codes"
        for share in (1, 20):
            write_log(log, share)
            runs = [
                (run([COMMAND, "summary", log]), run(["sh", "-c", grep]))
                for _ in range(5)
            ]
            ours, theirs = (
                min(each.seconds for each in turn) for turn in zip(*runs, strict=True)
            )
            name = f"summary / grep -oE, a code in 1 line of {share}"
            yield report(name, ours / theirs, 3)
            most = max(ours.megabytes for ours, _ in runs)
            yield report("... memory, in MB", most, 40)


def ended(command: list[str]) -> None:
    """Run a command to its end."""
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def write_log(path: str, share: int) -> None:
    """Write a log of a million lines and 200 MB, one line of `share` with a code."""
    codes = [
        error.qualified_code for module in VENDORS for error in module.ERRORS.values()
    ]
    words = "request worker payment order user timeout session gateway image list "
    with Path(path).open("w", encoding="ascii") as log:
        for number in range(1_000_000):
            said = f"2026-11-21T10:{number // 60_000 % 60:02}:{number // 1000 % 60:02} "
            if number % share == 0:
                said += f"ERROR [{codes[number // share % len(codes)]}] "
            log.write(f"{said}{words * 3}"[:199] + "\n")


def checking() -> Iterable[bool]:
    """Compare `make check` with the start of the Python that it needs."""
    start = [sys.executable, "-c", "import black, jinja2"]
    check = ["make", "--no-print-directory", "check"]
    print("Commands")
    pairs = [(run(check).seconds, run(start).seconds) for _ in range(5)]
    check_took, start_took = map(min, zip(*pairs, strict=True))
    name = "make check / Python with black and jinja2"
    yield report(name, check_took / start_took, 3)


@dataclass(frozen=True)
class Run:
    """What a command took: its time, and the most memory of all its processes."""

    seconds: float
    megabytes: float


def run(command: list[str]) -> Run:
    """Run a command, and look at its memory meanwhile."""
    start = time.perf_counter()
    with psutil.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) as process:
        size = 0
        while process.poll() is None:
            size = max(size, sum(map(resident, [process, *workers(process)])))
            time.sleep(0.005)
        took = time.perf_counter() - start
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(took, size / 1e6)


def workers(process: psutil.Process) -> list[psutil.Process]:
    """Return the processes that a process has begun, and these in turn."""
    try:
        return process.children(recursive=True)
    except psutil.NoSuchProcess:
        return []


def resident(process: psutil.Process) -> int:
    """Return the bytes of a process, with those that it shares with others."""
    try:
        return process.memory_info().rss
    except psutil.NoSuchProcess:
        return 0


def generating() -> Iterable[bool]:
    """Compare `generate` on large specs with black alone, and with a second run."""
    begun, few = (
        min(generated(1, codes)[0].seconds for _ in range(5)) for codes in (1, 300)
    )
    for name, vendors, codes in (
        ("10,000 codes", 1, 10_000),
        ("400 vendors of 25 codes", 400, 25),
    ):
        runs = [generated(vendors, codes) for _ in range(3)]
        first, again, black = (
            min(run.seconds for run in turn) for turn in zip(*runs, strict=True)
        )
        yield report(f"generate {name} / black alone", first / black, 1.3)
        yield report("... again / at first", again / first, 1 / 3)
        # What every run takes to begin is no cost of a code.
        per_code = (first - begun) / (vendors * codes)
        yield report("... per code / of 300 codes", per_code * 300 / (few - begun), 1.3)
        most = max(run.megabytes for turns in runs for run in turns[:2])
        yield report("... memory of all its processes, in MB", most, 500)


# Formats the pieces in a file as the generator does, and does nothing else.
BLACK_ALONE = """
import pickle, sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
import black

if __name__ == "__main__":
    pieces, mode = pickle.loads(Path(sys.argv[1]).read_bytes())
    with ProcessPoolExecutor() as pool:
        list(pool.map(partial(black.format_str, mode=mode), pieces))
"""


def generated(vendors: int, codes: int) -> tuple[Run, Run, Run]:
    """Generate modules from specs made for it, and again when nothing has changed.

    Returns:
        Both runs, and one of black alone on the same pieces in as many processes.
    """
    header = "code,class,category,family,retryable,http_status,api,message,description"
    with tempfile.TemporaryDirectory() as folder:
        specs = Path(folder, "specs")
        specs.mkdir()
        for number in range(vendors):
            facts = f'title = "Vendor {number}"\nurl = "https://vendor.example/"\n'
            facts += 'read = 2026-11-21\nspelling = "number"\n'
            (specs / f"vendor_{number}.toml").write_text(facts)
            rows = "".join(
                f"{code},Thing{code}NotFoundError,not_found,,no,404,,"
                f"There is no thing {code}.,Look at the list of the things that are.\n"
                for code in range(codes)
            )
            (specs / f"vendor_{number}.csv").write_text(f"{header}\n{rows}")
        command = [
            sys.executable,
            "-m",
            "vendor_errors_codegen",
            "generate",
            "--specs",
            str(specs),
        ]
        command += ["--out", str(Path(folder, "out"))]
        mode = mode_for(Path(folder))
        texts = [
            render(module_of(vendor), mode.line_length)
            for vendor in vendors_of(source_of(specs))
        ]
        pickled = Path(folder, "pieces")
        every = [piece for text in texts for piece in pieces(text)]
        pickled.write_bytes(pickle.dumps((every, mode)))
        alone = [sys.executable, "-c", BLACK_ALONE, str(pickled)]
        return run(command), run(command), run(alone)


def main() -> int:
    """Measure everything, and return the exit status."""
    print(f"Python {sys.version.split()[0]}, the best of {ROUNDS} rounds")
    kept = [
        *importing(),
        *memory(),
        *raising(),
        *replying(),
        *pickling(),
        *matching(),
        *looking_up(),
        *checking(),
        *generating(),
    ]
    return 0 if all(kept) else 1


if __name__ == "__main__":
    sys.exit(main())
