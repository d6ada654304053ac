"""What `check` finds: everything that is not as the specs say."""

import shutil

import pytest


def test_all_is_well(workplace, capsys):
    assert workplace.run("check") == 0
    assert capsys.readouterr() == ("", "")


def test_an_edited_module(workplace, capsys):
    workplace.edit("acme.py", '"Order locked"', '"Order shut"')
    assert workplace.run("check") == 1
    out, err = capsys.readouterr()
    path = (workplace.out / "acme.py").as_posix()
    assert f"--- {path}\n+++ {path}\n" in out
    assert '-    message = "Order shut"\n+    message = "Order locked"\n' in out
    assert f"{path} is edited by hand\n" in err
    assert "run `vendor-errors-codegen generate`" in err


def test_an_edited_spec(workplace, capsys):
    workplace.edit("acme.csv", "Order locked", "Order shut")
    assert workplace.run("check") == 1
    out, err = capsys.readouterr()
    assert f"{(workplace.out / 'acme.py').as_posix()} is stale\n" in err
    assert '-    message = "Order locked"\n+    message = "Order shut"\n' in out


def test_a_missing_module(workplace, capsys):
    (workplace.out / "acme.py").unlink()
    assert workplace.run("check") == 1
    out, err = capsys.readouterr()
    assert "--- /dev/null\n" in out
    assert "+class AcmeError(VendorError):\n" in out
    assert "acme.py is missing\n" in err


def test_an_orphaned_module(workplace, capsys):
    for ending in ("csv", "toml"):
        (workplace.specs / f"plain.{ending}").unlink()
    assert workplace.run("check") == 1
    out, err = capsys.readouterr()
    assert "+++ /dev/null\n" in out
    assert err == "".join(
        f"{workplace.out.as_posix()}/{name} is orphaned, its spec is gone: delete it\n"
        for name in ("plain.py", "catalogues/plain.json")
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"\n", b"\r\n"),
        (b"Slow down", b"Slow d\xf6wn"),
        (b"@_LOOKUP.returning\n", b""),
        (b"_LOOKUP.returning\n", b"_LOOKUP.raising\n"),
    ],
)
def test_any_other_byte(workplace, old, new):
    path = workplace.out / "plain.py"
    before = path.read_bytes()
    assert old in before
    path.write_bytes(before.replace(old, new))
    assert workplace.run("check") == 1
    assert workplace.run("generate") == 0
    assert path.read_bytes() == before


def test_the_last_line_without_an_end(workplace, capsys):
    path = workplace.out / "plain.py"
    path.write_bytes(path.read_bytes()[:-1])
    assert workplace.run("check") == 1
    last = "    raise NotImplementedError"
    shown = capsys.readouterr().out
    assert shown.endswith(f"\n-{last}\n\\ No newline at end of file\n+{last}\n")


def test_nothing_is_written(workplace):
    workplace.edit("acme.csv", "Order locked", "Order shut")
    (workplace.out / "plain.py").unlink()
    before = workplace.modules()
    assert workplace.run("check") == 1
    assert workplace.modules() == before


def test_a_copy_of_a_module_is_an_orphan(workplace, capsys):
    shutil.copy(workplace.out / "plain.py", workplace.out / "stray.py")
    assert workplace.run("check") == 1
    assert "stray.py is orphaned, its spec" in capsys.readouterr().err
