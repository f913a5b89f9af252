"""Test what `update` and `compare` say to programs, and their exit statuses."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import command_line as cli
from generator.update import type_cache
from generator.update.mentions import old_versions
from tests.generator.update.conftest import project
from tests.generator.update.edits import other_limit, other_path_and_schema, other_words
from tests.generator.update.projects import ROOT, Make, changed, run, snapshot, stored

__all__ = ["project"]

SCHEMA = json.loads((ROOT / "docs" / "outcome.schema.json").read_text())


def told(*arguments: str | Path) -> dict[str, Any]:
    """The object that a command prints, which fits the schema and the exit status."""
    result = run(*arguments, "--format", "json")
    said: dict[str, Any] = json.loads(result.stdout)
    Draft202012Validator(SCHEMA).validate(said)
    assert said["exit_code"] == result.exit_code
    return said


def document(folder: Path, name: str, **more: Any) -> Path:
    path = folder / name
    operation = {"operationId": "list_tasks", "responses": {"204": {"description": "OK"}}, **more}
    base = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}}
    path.write_text(json.dumps({**base, "paths": {"/tasks": {"get": operation}}}))
    return path


def test_every_outcome_of_an_update_is_told_to_programs(project: Make, tmp_path: Path) -> None:
    root = project("symphony", "xsolla")
    broken = tmp_path / "broken.json"
    broken.write_text('{"openapi": "3.1.0",')
    cases = [
        (("xsolla", stored(root, "xsolla")), "unchanged", 0, []),
        (("xsolla", broken), "failed", 5, ["document"]),
        (("xsolla", tmp_path / "none.json"), "failed", 5, ["document"]),
        (("nobody", broken), "failed", 1, ["project"]),
        (("symphony", changed(root, "symphony", other_path_and_schema)), "failed", 1, ["fixes"]),
    ]
    for (vendor, path), outcome, status, about in cases:
        said = told("update", vendor, path, "--dry-run")
        assert (said["outcome"], said["exit_code"]) == (outcome, status)
        assert [each["about"] for each in said["problems"]] == about
        assert not said["stored"]
    words = changed(root, "xsolla", other_words)
    said = told("update", "xsolla", words, "--dry-run")
    assert (said["outcome"], said["exit_code"], said["stored"]) == ("compatible", 4, False)
    said = told("update", "xsolla", words)
    assert (said["outcome"], said["exit_code"], said["stored"]) == ("compatible", 0, True)
    assert said["changelog"].startswith("## [Unreleased]")


def test_any_two_documents_are_compared(tmp_path: Path) -> None:
    old, same = document(tmp_path, "old.json"), document(tmp_path, "same.json")
    query = {"name": "q", "in": "query", "schema": {"type": "string"}}
    more = document(tmp_path, "more.json", parameters=[query])
    needed = document(tmp_path, "needed.json", parameters=[{**query, "required": True}])
    for new, outcome, status in (
        (same, "unchanged", 0),
        (more, "compatible", 4),
        (needed, "breaking", 3),
        (tmp_path / "none.json", "failed", 5),
    ):
        said = told("compare", old, new)
        assert (said["outcome"], said["exit_code"]) == (outcome, status)
    result = run("compare", old, needed)
    assert result.stdout.startswith("Breaking:\n  ApiClient.list_tasks: ")
    assert run("compare", old).exit_code == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("compare", "old.json", "new.json", "--strict"), "No such option: --strict"),
        (("compare",), "Missing argument 'OLD NEW|VENDOR PAGE...'"),
        (("compare", "old.json"), "Give two documents, the old one first"),
        (("update", "xsolla"), "Missing argument 'DOCUMENT|PAGE...'"),
        (("update", "xsolla", "new.json", "--dry-run=yes"), "--dry-run"),
        (("watch", "xsolla", "one.json", "two.json"), "unexpected extra argument"),
        (("compre", "old.json", "new.json"), "No such command 'compre'. Did you mean 'compare'?"),
        (("generate", "--forse"), "No such option: --forse"),
    ],
)
def test_arguments_that_are_none_are_told_in_the_format_asked_for(
    arguments: tuple[str, ...], said: str
) -> None:
    found = told(*arguments)
    assert (found["command"], found["outcome"], found["exit_code"]) == (arguments[0], "failed", 2)
    (problem,) = found["problems"]
    assert problem["about"] == "command"
    assert said in problem["what"]
    plain = run(*arguments)
    assert (plain.exit_code, plain.stdout, plain.stderr.count("\n")) == (2, "", 1)
    assert plain.stderr.startswith("error: ")
    assert said in plain.stderr


def test_a_fix_that_hides_what_the_vendor_changed_is_told(project: Make) -> None:
    def moved(content: Any) -> None:
        content["servers"][0]["url"] += "v2"

    def with_a_name_that_a_fix_adds(content: Any) -> None:
        content["components"]["schemas"]["GroupSummary"] = {"type": "object"}

    root = project("symphony")
    before = snapshot(root)
    result = run("update", "symphony", changed(root, "symphony", moved), "--dry-run")
    old = "https://yourpodURL.symphony.com/pod"
    said = f'fix 2 sets servers[0].url, which was "{old}" and is now "{old}v2"'
    assert said in result.stdout
    assert "nothing changed for callers; a fix hides what the vendor changed" in result.stdout
    assert result.exit_code == 4
    new = changed(root, "symphony", with_a_name_that_a_fix_adds)
    notices = told("update", "symphony", new, "--dry-run")["notices"]
    adds = "adds components.schemas.GroupSummary, which the document has now itself"
    assert any(adds in each["what"] and each["line"] for each in notices)
    assert snapshot(root) == before


def test_lines_that_name_the_old_version_are_listed(project: Make) -> None:
    def later(content: Any) -> None:
        content["info"]["version"] = "8"
        content["servers"][0]["url"] = content["servers"][0]["url"].replace("/v7", "/v8")

    root = project("zoho")
    (root / "README.md").write_text("Text.\nZoho CRM v7 is meant.\nAnother API v7.\nZoho v70.\n")
    found = told("update", "zoho", changed(root, "zoho", later), "--dry-run")["notices"]
    assert [each["line"] for each in found if each["file"] == "README.md"] == [2]
    assert any(each["file"].endswith("new.yaml") for each in found)


def test_a_version_that_as_many_paths_have_is_no_old_one() -> None:
    groups = {"/v2/groups": {}, "/v2/groups/{id}": {}}
    users = {f"/v1/users/{number}": {} for number in range(5)}
    assert old_versions({"paths": groups}, {"paths": {**groups, **users}}) == ()
    moved = {"/v3/groups": {}, "/v2/groups/{id}": {}, **users}
    assert old_versions({"paths": groups}, {"paths": moved}) == ("v2",)


_RUN = """
import os, signal, sys
from pathlib import Path
from generator import command_line as cli
from generator.project import swap
from generator.project.project import Project
root, name, number = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
cli.PROJECT = Project(root)
call = getattr(swap, name)
def sending(*arguments, **options):
    if arguments[0].is_relative_to(root):
        os.kill(os.getpid(), number)
    return call(*arguments, **options)
setattr(swap, name, sending)
cli.app(sys.argv[4:])
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(("place", "done"), [("_prepare", False), ("_rename", True)])
def test_interrupted_it_says_whether_all_is_in_place(
    project: Make, tmp_path: Path, number: int, place: str, *, done: bool
) -> None:
    root = project("xsolla")
    new = changed(root, "xsolla", other_limit)
    before = snapshot(root)
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    arguments = [str(each) for each in (root, place, number, "update", "xsolla", new)]
    command = [sys.executable, "-c", _RUN, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(temporary)}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 128 + number, ended.stderr
    said = "Interrupted, but all was put in place" if done else "Interrupted: nothing was changed."
    assert said in ended.stderr
    assert ("For CHANGELOG.md:" in ended.stdout) == done
    assert (snapshot(root) != before) == done
    assert not [*temporary.iterdir()]


def test_the_copy_that_a_killed_run_left_is_taken_away(
    project: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from generator.update import staging  # noqa: PLC0415 - beside its private function

    root = project("xsolla")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"{staging._prefix(cli.PROJECT)}left"
    other = tmp_path / "generator-of-another"
    for each in (left, other):
        (each / "project").mkdir(parents=True)
    assert run("update", "xsolla", changed(root, "xsolla", other_words), "--dry-run").exit_code == 4
    assert (left.exists(), other.exists()) == (False, True)


def test_two_checks_at_once_do_not_share_the_cache(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with type_cache.type_cache() as first, type_cache.type_cache() as second:
        assert first == str(tmp_path / "usergroups-generator" / "mypy")
        assert second == os.devnull


_IMPORTING = """
import os, runpy, sys
class Sending:
    def find_spec(self, name, path=None, target=None):
        if name == "typer":
            os.kill(os.getpid(), int(sys.argv.pop()))
sys.meta_path.insert(0, Sending())
runpy.run_module("generator", run_name="__main__", alter_sys=True)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_while_modules_are_imported_it_says_so(number: int) -> None:
    command = [sys.executable, "-c", _IMPORTING, "check", str(int(number))]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 128 + number
    assert (ended.stdout, ended.stderr) == ("", "Interrupted: nothing was changed.\n")


def test_errors_of_pages_and_arguments_are_told_to_programs(project: Make, tmp_path: Path) -> None:
    project("zoho")
    none, binary = tmp_path / "none.html", tmp_path / "page.html"
    binary.write_bytes(b"<html>\0</html>")
    cases = [
        (("compare", "zoho", none), 5, "document"),
        (("compare", "zoho", binary), 5, "document"),
        (("compare", "zoho"), 1, "project"),
        (("compare", none), 2, "command"),
        (("update", "zoho", binary), 5, "document"),
        (("update", "zoho", none, binary), 2, "command"),
        (("update", "zoho", none, "--write"), 2, "command"),
        (("watch", "zoho", none), 1, "project"),
        (("watch", "nobody", none), 1, "project"),
    ]
    for arguments, status, about in cases:
        said = told(*arguments)
        assert (said["exit_code"], said["outcome"]) == (status, "failed"), arguments
        assert [each["about"] for each in said["problems"]] == [about], arguments
        assert run(*arguments).exit_code == status


def test_what_no_command_has_ends_with_2() -> None:
    for arguments in (("updte",), ("update", "--dry"), ("update", "zoho"), ("check", "--format")):
        result = run(*arguments)
        assert (result.exit_code, result.stdout) == (2, "")
