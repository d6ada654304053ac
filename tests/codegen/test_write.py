"""Modules are whole whatever happens, and no edit by hand is lost unsaid."""

import io
import os
import random
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vendor_errors_codegen.outputs.python.format import Black, mode_for
from vendor_errors_codegen.outputs.replacing import replace_files
from vendor_errors_codegen.outputs.stamp import stamp, was_made_from

ROOT = Path(__file__).parents[2]
BLACK = Black(mode_for(ROOT))
FORMAT = "vendor_errors_codegen.outputs.python.format"


def started(workplace, **options):
    """Start a run that writes all modules, in a process of its own."""
    folders = ["--specs", workplace.specs, "--out", workplace.out]
    command = [sys.executable, "-m", "vendor_errors_codegen", "generate", *folders]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options
    )


@pytest.fixture
def versions(workplace):
    """Return the modules before and after an edit of all specs."""
    before = workplace.modules()
    for name in ("acme", "former", "plain"):
        workplace.edit(f"{name}.toml", "2026-01-31", "2026-02-28")
    assert workplace.run("generate") == 0
    after = workplace.modules()
    assert all(before[name] != after[name] for name in before)
    return before, after


def put(workplace, modules):
    for name, data in modules.items():
        (workplace.out / name).write_bytes(data)


def test_an_edit_by_hand_is_overwritten_after_saying_so(workplace, capsys):
    before = workplace.modules()
    workplace.edit("acme.py", '"Order locked"', '"Order shut"')
    assert workplace.run("generate", "acme") == 0
    out, err = capsys.readouterr()
    path = (workplace.out / "acme.py").as_posix()
    assert err.startswith(f"{path} was edited by hand: it is overwritten, edit its")
    assert out.startswith("acme: changed (")
    assert workplace.modules() == before


@pytest.mark.parametrize(
    ("old", "new"),
    [(r"# Checksums: .*\n", ""), ("# Checksums: ", "# Checksums: 0"), ("\n", "\r\n")],
)
def test_a_stamp_that_is_gone_counts_as_an_edit(workplace, capsys, old, new):
    path = workplace.out / "acme.py"
    path.write_bytes(re.sub(old, new, path.read_bytes().decode()).encode())
    assert workplace.run("generate", "acme") == 0
    assert "acme.py was edited by hand" in capsys.readouterr().err


def killed(source, mode):
    os._exit(9)


def test_a_process_that_is_killed_is_told(workplace, capsys, monkeypatch):
    # By name, which a worker finds however it is started.
    monkeypatch.setattr(f"{FORMAT}._format_in_worker", killed)
    for name in ("acme", "plain"):
        workplace.edit(f"{name}.toml", "2026-01-31", "2026-02-28")
    before = workplace.modules()
    assert workplace.run("generate") == 2
    assert "was killed, perhaps for lack of memory" in capsys.readouterr().err
    assert workplace.modules() == before


def test_an_edit_of_the_spec_is_none_by_hand(workplace, capsys):
    workplace.edit("acme.csv", "Order locked", "Order is locked")
    assert workplace.run("generate") == 0
    assert capsys.readouterr().err == ""


def test_a_file_is_known_by_its_stamp():
    module = stamp("# Made.\nx = 1\n", "x=1", "black", "# ")
    assert module.startswith("# Made.\n# Checksums: ")
    assert was_made_from(module, "x=1", "black", "# ")
    assert not was_made_from(module, "x=2", "black", "# ")
    assert not was_made_from(module, "x=1", "black of another year", "# ")
    assert not was_made_from(module.replace("x = 1", "x = 2"), "x=1", "black", "# ")
    assert not was_made_from("# Made.\nx = 1\n", "x=1", "black", "# ")


def test_a_stamp_that_is_forged_is_no_excuse(workplace):
    path = workplace.out / "acme.py"
    text = path.read_bytes().decode()
    source = re.sub("# Checksums: .*\n", "", text)
    style = Black(mode_for(path)).style
    assert text == stamp(source, source, style, "# ")
    edited = source.replace('"Order locked"', '"Order shut"')
    assert edited != source
    path.write_bytes(stamp(edited, source, style, "# ").encode())
    assert workplace.run("check", "acme") == 1


def test_the_check_formats_only_what_is_not_its_source(workplace, monkeypatch):
    given: list[str] = []

    def formatted(self, texts):
        given.extend(texts)
        return real(self, texts)

    real = Black.format
    monkeypatch.setattr(Black, "format", formatted)
    assert workplace.run("check") == 0
    assert given == []
    workplace.edit("acme.py", '"Order locked"', '"Order shut"')
    assert workplace.run("check") == 1
    assert len(given) == 1


def test_pieces_are_formatted_as_the_whole_is():
    parts = [f"class A{i}:\n    x = '{i}'" for i in range(3000)]
    (formatted,) = BLACK.format(["\n\n\n".join(parts)])
    assert formatted == "\n\n\n".join(parts).replace("'", '"') + "\n"


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="Windows has no openpty")
def test_long_work_shows_its_progress_on_a_terminal_only(monkeypatch):
    monkeypatch.setattr(f"{FORMAT}._SILENT_SECONDS", 0)
    screen, terminal = map(open, os.openpty(), ("rb", "w"))
    log = io.StringIO()
    with screen, terminal:
        for stream in (terminal, log):
            monkeypatch.setattr(sys, "stderr", stream)
            assert BLACK.format(["x=1\n", "y=2\n"]) == ["x = 1\n", "y = 2\n"]
        assert b"formatting: " in screen.read1()
    assert log.getvalue() == ""


def test_a_run_that_is_killed_leaves_whole_modules(workplace, versions):
    before, after = versions
    moments = random.Random(1)
    for _ in range(6):
        put(workplace, before)
        run = started(workplace)
        time.sleep(moments.uniform(0, 0.6))
        run.kill()
        run.communicate()
        modules = workplace.modules()
        assert all(modules[name] in (before[name], after[name]) for name in before)
        assert modules.keys() - before.keys() <= {f".{name}.draft" for name in before}
        assert workplace.run("generate") == 0
        assert workplace.modules() == after


# Ends itself, and puts nothing in order, at one of the lines that write files.
KILLED = """
import os, sys
from vendor_errors_codegen.outputs import files, replacing
from vendor_errors_codegen.cli import main

left = int(sys.argv[1])

def trace(frame, event, argument):
    global left
    if frame.f_code.co_filename != replacing.__file__:
        return None
    left -= event == "line"
    if not left:
        os._exit(9)
    return trace

def traced(texts):
    sys.settrace(trace)
    replace_files(texts)
    sys.settrace(None)

replace_files, files.replace_files = replacing.replace_files, traced
sys.exit(main(sys.argv[2:]))
"""


def test_a_run_that_is_killed_at_any_line_leaves_whole_modules(workplace, versions):
    before, after = versions
    folders = ["--specs", workplace.specs, "--out", workplace.out]
    killed = 0
    left = set()
    while True:
        put(workplace, before)
        command = [sys.executable, "-c", KILLED, str(killed + 1), "generate", "acme"]
        run = subprocess.run([*command, *folders], cwd=ROOT, capture_output=True)
        modules = workplace.modules()
        assert modules["acme.py"] in (before["acme.py"], after["acme.py"])
        assert modules.keys() - before.keys() <= {".acme.py.draft"}
        left.add((modules["acme.py"], modules.get(".acme.py.draft")))
        if run.returncode == 0:
            break
        assert run.returncode == 9
        killed += 1
    assert killed > 10
    new = after["acme.py"]
    old = before["acme.py"]
    assert left == {(old, None), (old, b""), (old, new), (new, None)}
    assert workplace.modules().keys() == before.keys()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="it is how workers are found")
def test_workers_end_with_a_run_that_is_killed(workplace, versions):
    put(workplace, versions[0])
    run = started(workplace)
    workers: list[str] = []
    while not workers and run.poll() is None:
        children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
        workers = children.read_text().split()
    assert workers
    run.kill()
    # It waits for the end of all that share the pipes.
    run.communicate(timeout=60)


@pytest.mark.parametrize("left", [b"", b"# Ma", b"# Made.\nold", "# Made.\né".encode()])
def test_what_a_killed_run_left_is_cleared_away(tmp_path, left):
    (tmp_path / ".acme.py.draft").write_bytes(left)
    replace_files({tmp_path / "acme.py": "# Made.\né"})
    assert [path.name for path in tmp_path.iterdir()] == ["acme.py"]
    assert (tmp_path / "acme.py").read_bytes() == "# Made.\né".encode()


def test_what_a_killed_run_left_is_cleared_away_where_nothing_is_to_do(workplace):
    before = workplace.modules()
    shutil.copy(workplace.out / "acme.py", workplace.out / ".acme.py.draft")
    assert workplace.run("generate") == 0
    assert workplace.modules() == before


def test_the_draft_of_no_module_of_ours_is_left_alone(workplace):
    (workplace.out / "notes.py").write_text("notes = 1\n")
    (workplace.out / ".notes.py.draft").write_text("notes = 2\n")
    shutil.copy(workplace.out / "acme.py", workplace.out / ".stray.py.draft")
    workplace.edit("acme.csv", "Order locked", "Order is locked")
    before = workplace.modules()
    assert workplace.run("generate") == 0
    assert workplace.modules() == before | {"acme.py": workplace.modules()["acme.py"]}


def test_what_only_has_the_name_of_a_draft_is_in_the_way(workplace, capsys):
    (workplace.out / ".acme.py.draft").write_text("notes = 1\n")
    before = workplace.modules()
    assert workplace.run("generate") == 0
    assert workplace.modules() == before
    for name in ("acme", "plain"):
        workplace.edit(f"{name}.toml", "2026-01-31", "2026-02-28")
    assert workplace.run("generate") == 2
    path = (workplace.out / "acme.py").as_posix()
    told = f"\n{path}: .acme.py.draft is in the way and is no draft of it, move it\n"
    assert told in capsys.readouterr().err
    changed = workplace.modules()
    assert changed.pop("plain.py") != before.pop("plain.py")
    assert changed == before


def test_a_disk_that_is_full(workplace, versions):
    resource = pytest.importorskip("resource", reason="Windows has no such limit")
    before, after = versions
    put(workplace, before)
    limit = resource.RLIMIT_FSIZE, (15_000, 15_000)
    run = started(workplace, preexec_fn=lambda: resource.setrlimit(*limit))
    out, err = run.communicate()
    assert run.returncode == 2
    assert f"{(workplace.out / 'acme.py').as_posix()}: File too large" in err.decode()
    assert b"what stood there still does" in err
    # What can be written is.
    assert b"plain: changed (" in out
    assert workplace.modules() == {**after, "acme.py": before["acme.py"]}


@pytest.mark.skipif(
    os.name != "posix" or os.geteuid() == 0,
    reason="Windows has no such modes, and root may write anywhere",
)
def test_a_folder_that_is_read_only(workplace, versions, capsys):
    before, _ = versions
    put(workplace, before)
    workplace.out.chmod(0o500)
    assert workplace.run("generate") == 2
    assert "plain.py: Permission denied" in capsys.readouterr().err
    assert workplace.modules() == before


@pytest.mark.skipif(
    os.name != "posix", reason="Windows replaces no file that another run reads"
)
def test_two_runs_at_once(workplace, versions):
    before, after = versions
    for _ in range(3):
        put(workplace, before)
        runs = [started(workplace) for _ in range(4)]
        for run in runs:
            _, err = run.communicate()
            assert (run.returncode, err) == (0, b"")
        assert workplace.modules() == after
