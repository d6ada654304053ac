"""Whoever follows `docs/own-vendor.md` gets what it says, each command as it stands."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "own-vendor.md").read_text(encoding="utf-8")
EXAMPLE = ROOT / "examples" / "acme-sdk"


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run a command in an empty folder, with what is installed here."""
    who = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"}
    who |= {key.replace("AUTHOR", "COMMITTER"): value for key, value in who.items()}
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    (tmp_path / "home").mkdir()
    env = {**os.environ, **who, "PATH": path, "HOME": str(tmp_path / "home")}

    def run(command, folder=tmp_path):
        done = subprocess.run(
            ["bash", "-euc", command],  # noqa: S607
            cwd=folder,
            env=env,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
        return done.stdout + done.stderr

    return run


@pytest.mark.skipif(shutil.which("bash") is None, reason="the commands are a shell's")
def test_the_guide(run, tmp_path):
    (project, replies), (page,), (client,) = (
        blocks("toml"),
        blocks("markdown"),
        blocks("python"),
    )
    (tmp_path / "pyproject.toml").write_text(project)
    (tmp_path / "errors.md").write_text(page)
    said = {}
    for block in blocks("console"):
        for command in re.findall(r"^\$ (.+)$", block, re.MULTILINE):
            # Away from the repository, it is run with the wheels.
            if command.startswith("pip install") and "GUIDE_INSTALLS" not in os.environ:
                continue
            if command.startswith("mypy"):
                (tmp_path / "src" / "acme_sdk" / "client.py").write_text(client)
            if command == "vendor-errors-codegen generate" and command in said:
                with (tmp_path / "specs" / "acme.toml").open("a") as facts:
                    facts.write(f"\n{replies}")
            said[command] = run(command)
    assert "no change" in said["vendor-errors-codegen diff"]
    assert said["vendor-errors-codegen check"] == ""
    assert "Success: no issues found" in said["mypy --strict src"]
    raised = 'from acme_sdk.client import result; result(b"{\\"code\\": 200}", 404)'
    with pytest.raises(
        AssertionError, match=r"acme\.\w*OrderNotFoundError: \[acme:200"
    ):
        run(f"PYTHONPATH=src python -c '{raised}'")


def test_the_workflow(run, tmp_path):
    workflow, hooks = map(yaml.safe_load, blocks("yaml"))
    shutil.copytree(EXAMPLE, tmp_path / "sdk")
    run(
        "git init -q; git add .; git commit -qm Errors; git tag v0.1.0",
        tmp_path / "sdk",
    )
    steps = workflow["jobs"]["errors"]["steps"]
    commands = [step["run"] for step in steps if "run" in step]
    assert len(commands) == 3
    for command in commands[1:]:
        run(f"GITHUB_STEP_SUMMARY=summary.md; {command}", tmp_path / "sdk")
    used = {hook["id"] for repo in hooks["repos"] for hook in repo["hooks"]}
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    assert used <= {hook["id"] for hook in offered} == {"generate", "check"}
    for hook in offered:
        run(hook["entry"], tmp_path / "sdk")


def test_the_example_is_what_its_specs_say(run):
    run("vendor-errors-codegen check", EXAMPLE)


def test_the_example_passes_its_own_checks(run, tmp_path):
    shutil.copytree(EXAMPLE, tmp_path / "sdk")
    run("PYTHONPATH=src make check", tmp_path / "sdk")
