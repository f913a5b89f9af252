"""Updates that are killed, or run two at once, by real processes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.generator.update.conftest import project
from tests.generator.update.projects import (
    ROOT,
    Make,
    changed,
    make_project,
    run,
    snapshot,
    stored,
)

__all__ = ["project"]

_RUN = """
import os, sys
from pathlib import Path
from generator import command_line as cli
from generator.project.project import Project
root, step = Path(sys.argv[1]), int(sys.argv[2])
count = 0
def counted(call):
    def stepped(path, *arguments, **options):
        global count
        count += path.is_relative_to(root)
        if count == step:
            os._exit(77)
        return call(path, *arguments, **options)
    return stepped
for name in ("rename", "write_bytes", "mkdir", "unlink"):
    setattr(Path, name, counted(getattr(Path, name)))
cli.PROJECT = Project(root)
try:
    cli.app(sys.argv[3:])
finally:
    print(count, file=sys.stderr)
"""


def other_version(document: Any) -> None:
    document["info"]["version"] = "1.1.0"


def start(root: Path, step: int, *arguments: str | Path) -> subprocess.Popen[str]:
    """A command in a process of its own that is killed before its n-th change in the project."""
    return subprocess.Popen(
        [sys.executable, "-c", _RUN, root, str(step), *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_an_update_that_is_killed_is_undone_or_completed_by_the_next_command(
    project: Make, tmp_path: Path
) -> None:
    root = project("xsolla")
    document = changed(root, "xsolla", other_version)
    assert run("generate").exit_code == 0  # for the lock
    old = snapshot(root)
    with start(root, -1, "update", "xsolla", document) as whole:
        _, told = whole.communicate()
    assert whole.returncode == 0, told
    total = int(told.split()[-1])
    new = snapshot(root)
    assert new != old
    ends = set[bool]()
    for step in (total // 2, total - 9, total - 2):
        shutil.rmtree(root)
        make_project(root, "xsolla")
        assert run("generate").exit_code == 0
        assert snapshot(root) == old
        with start(root, step, "update", "xsolla", document) as killed:
            killed.communicate()
        assert killed.returncode == 77
        assert snapshot(root) not in (old, new)
        result = run("check")
        assert result.exit_code == 0, result.stdout
        left = snapshot(root)
        assert left in (old, new), step
        ends.add(left == new)
        assert ("Completed what a killed run had begun" in result.stderr) == (left == new)
    assert ends == {True, False}


def test_two_updates_at_once_come_one_after_the_other(project: Make, tmp_path: Path) -> None:
    root = project("smartpm", "xsolla")
    assert run("generate").exit_code == 0
    documents: dict[str, Path] = {}
    for vendor in ("smartpm", "xsolla"):
        new = changed(root, vendor, other_version)
        documents[vendor] = new.rename(tmp_path / f"{vendor}.yaml")
    running = [start(root, -1, "update", vendor, path) for vendor, path in documents.items()]
    told = [each.communicate()[1] for each in running]
    assert [each.returncode for each in running] == [0, 0], told
    assert run("check").exit_code == 0
    for vendor, document in documents.items():
        assert stored(root, vendor).read_bytes() == document.read_bytes()
