"""`update`, through the real command: what stands in its way, and what is said of that."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.generator.update.conftest import project
from tests.generator.update.edits import (
    PATH,
    Json,
    error_of,
    other_name,
    other_path_and_schema,
    other_type,
    other_words,
    page,
    settings,
    without_a_field,
)
from tests.generator.update.projects import (
    CLIENTS,
    ROOT,
    Make,
    add_overlays,
    changed,
    make_project,
    run,
    snapshot,
    stored,
    use,
)

__all__ = ["project"]


class TestWhatStandsInTheWay:
    def test_stale_fixes_are_all_told_with_what_became_of_their_targets(
        self, project: Make
    ) -> None:
        root = project("symphony")
        document = changed(root, "symphony", other_path_and_schema)
        first, *lines = error_of("symphony", document)
        fixes = root / "specs/symphony/fixes.overlay.yaml"
        assert first.startswith(f"error: {fixes}:5#/actions: ")
        assert "fixes do not fit the document" in first
        which, became = lines[::2], lines[1::2]
        assert len(which) == 4
        assert lines[-1] == "  … and 11 more"
        told = run("update", "symphony", document, "--format", "json")
        lines = [f"  {each}" for each in json.loads(told.stdout)["problems"][0]["lines"]]
        which, became = lines[::2], lines[1::2]
        assert len(which) == len(became) == 9
        assert all(line.startswith("  Fix ") for line in which)
        assert all("Its reason was: " in line for line in became)
        new = PATH.replace("/v2/", "/v3/").replace("/", "~1")
        assert sum(f"likely it is now #/paths/{new}." in line for line in became) >= 7
        gone = "'UserCompp' is gone from #/components/schemas; likely it is now "
        assert any(f"{gone}#/components/schemas/UserCompact." in line for line in became)

    def test_a_dry_run_tells_them_and_goes_on_without_them(self, project: Make) -> None:
        root = project("symphony")
        add_overlays(root)
        document = changed(root, "symphony", other_path_and_schema)
        before = snapshot(root)
        result = run("update", "symphony", document, "--dry-run")
        assert result.exit_code == 1
        fixes, verbs = (line for line in result.stderr.splitlines() if line.startswith("error: "))
        assert "fixes do not fit" in fixes
        folder = f"{root}/overlays/usergroups/_vendors/symphony"
        assert verbs.startswith(f"error: {folder}/members.py:")
        assert "The overlays use 2 things that the client lacks. " in verbs
        summary, assign = result.stderr.split(f"{verbs}\n")[1].splitlines()[:2]
        assert summary.startswith(f"  {folder}/members.py:")
        assert "`set_members` and `list_assignees`: the class UserSummary is named" in summary
        assert assign.startswith(f"  {folder}/groups.py:")
        assert "`assign` and `unassign`: the operation assign_group is called" in assign
        assert "SymphonyClient.assign_group: is " in result.stdout
        assert "For CHANGELOG.md" not in result.stdout
        told = run("update", "symphony", document, "--dry-run", "--format", "json")
        assert told.exit_code == 1
        data = json.loads(told.stdout)
        assert [len(each["lines"]) for each in data["problems"]] == [18, 2]
        assert data["breaking"]
        assert snapshot(root) == before

    def test_a_fix_with_words_for_a_field_that_is_gone(self, project: Make) -> None:
        def without_area(document: Json) -> None:
            del document["components"]["schemas"]["GroupRoleScope"]["properties"]["area"]

        root = project("symphony")
        (line,) = error_of("symphony", changed(root, "symphony", without_area))
        said = "it only describes 'area', a property that the document does not have. "
        assert f"cannot be applied: {said}" in line
        assert "'area' is gone from #/components/schemas/GroupSummary/properties" in line

    def test_what_the_document_has_now_is_a_fix_to_delete(self, project: Make) -> None:
        root = project("symphony")
        actions = YAML(typ="safe").load(root / "specs/symphony/fixes.overlay.yaml")["actions"]
        (fix,) = (each for each in actions if each["target"] == "$.servers[0]")

        def corrected(document: Json) -> None:
            document["servers"][0].update(fix["update"])

        (line,) = error_of("symphony", changed(root, "symphony", corrected))
        assert "#/actions/1: Fix 1 ($.servers[0]) cannot be applied: it changes nothing. " in line
        assert "The document has this already: delete the fix." in line

    def test_a_verb_that_loses_its_operation(self, project: Make) -> None:
        root = project("xsolla")
        add_overlays(root)
        document = changed(root, "xsolla", other_name)
        (line,) = error_of("xsolla", document)
        assert f"error: {root}/overlays/usergroups/_vendors/xsolla/verbs.py:" in line
        assert "`update_group`: the operation rename_group is called" in line
        result = run("update", "xsolla", document, "--dry-run")
        assert result.exit_code == 1
        assert line in result.stderr
        assert "rename_group" in result.stdout


@pytest.mark.parametrize(
    ("change", "code", "told"),
    [
        (other_words, 4, "Documentation only:\n"),
        (without_a_field, 3, "Breaking:\n  XsollaClient.create_token: response lost field"),
    ],
)
def test_a_dry_run_writes_nothing_and_exits_by_what_breaks(
    project: Make, change: Callable[[Json], None], code: int, told: str
) -> None:
    root = project("xsolla")
    document = changed(root, "xsolla", change)
    before = snapshot(root)
    result = run("update", "xsolla", document, "--dry-run")
    assert result.exit_code == code
    assert result.stdout.startswith(told)
    marked = run("update", "xsolla", document, "--dry-run", "--format", "markdown")
    assert (marked.exit_code, marked.stdout.partition(": ")[0]) == (code, "xsolla")
    assert snapshot(root) == before


class TestDocumentsThatCannotBeTaken:
    @pytest.mark.parametrize(
        ("content", "where", "what"),
        [
            ("", "", "The file is empty"),
            ('{"openapi": "3.1.0",\n', ":2", "The JSON is broken"),
            ("openapi: 3.1.0\npaths: [\n", ":3", "The YAML is broken"),
            ("<!doctype html><p>openapi:", "", "no page of a documentation system that is known"),
            ("# P\n\n```yaml\nopenapi: 3.1.0\npaths:\n  /a: [1]\n```\n", ":6#/paths/~1a", ""),
            ("# P\n\n```\nopenapi: 3.1.0\npaths: {\n```\n", ":6", "The YAML is broken"),
            (
                "# P\n```\nswagger: '2.0'\npaths:\n  /a:\n    get: {x-retry: no}\n    put: {}\n```",
                ":6#/paths/~1a/get",
                "x-retry 'no' is none of",
            ),
            ("swagger: '1.2'\npaths: {}\n", ":1#/swagger", "not one that can be read"),
        ],
    )
    def test_one_error_says_where_and_what(
        self, project: Make, tmp_path: Path, content: str, where: str, what: str
    ) -> None:
        project("xsolla")
        document = tmp_path / "new.txt"
        document.write_text(content)
        (line,) = error_of("xsolla", document, status=5)
        assert line.startswith(f"error: {document}{where}: ")
        assert what in line

    def test_none_there_a_folder_and_an_unknown_vendor(self, project: Make, tmp_path: Path) -> None:
        root = project("xsolla")
        assert "There is no such file" in error_of("xsolla", tmp_path / "none.yaml", status=5)[0]
        assert "This is not a file" in error_of("xsolla", tmp_path, status=5)[0]
        (line,) = error_of("slack", stored(root, "xsolla"))
        assert "There is no vendor 'slack'. The vendors are xsolla." in line

    def test_one_that_lies_in_the_vendors_folder(self, project: Make) -> None:
        root = project("xsolla")
        inside = shutil.copy(stored(root, "xsolla"), root / "specs/xsolla/new.yaml")
        assert "This lies in the vendor's folder" in error_of("xsolla", inside, status=5)[0]

    def test_one_operation_for_a_document_of_swagger_2(self, project: Make, tmp_path: Path) -> None:
        root = project("xsolla")
        call: Json = {"get": {"responses": {}}}
        swagger = {"swagger": "2.0", "info": {}, "paths": {"/a": call, "/b": call}}
        text = json.dumps(swagger)
        stored(root, "xsolla").write_text(text)
        file = root / "specs/xsolla/vendor.toml"
        digest = hashlib.sha256(text.encode()).hexdigest()
        file.write_text(file.read_text().replace(settings(root, "xsolla")["sha256"], digest))
        document = page({**swagger, "paths": {"/a": call}}, tmp_path)
        (line,) = error_of("xsolla", document)
        assert "One operation cannot be taken into a document of Swagger 2.0" in line


@pytest.mark.timeout(400)  # type checkers read all that is imported
def test_the_overlays_are_checked_before_anything_is_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "typed"
    make_project(root, "smartpm", "softwareone", "symphony", "xsolla", "zoho")
    shutil.copytree(ROOT / "overlays", root / "overlays")
    for name in ("__init__.py", "py.typed", "registry.py"):
        shutil.copy(ROOT / CLIENTS / name, root / CLIENTS)
    use(monkeypatch, root)
    first, *lines = error_of("xsolla", changed(root, "xsolla", other_type))
    assert first.startswith("error: overlays/usergroups: The overlays do not fit the new client")
    assert "nothing was changed" in first
    assert any(line.startswith("  overlays/usergroups/_vendors/xsolla/verbs.py:") for line in lines)
    result = run("update", "xsolla", changed(root, "xsolla", other_words))
    assert result.exit_code == 0, result.stderr
    assert "Rename" in (root / CLIENTS / "xsolla/calls/rename_group.py").read_text()
    assert run("check", "xsolla").exit_code == 0


@pytest.mark.parametrize(
    "text", ["Title\n\nIt gives: a list: of things\n", "Only prose.\n", "a: 1\n"]
)
def test_a_page_without_a_document_is_refused_with_what_to_do(
    project: Make, tmp_path: Path, text: str
) -> None:
    where = project("smartpm") / "specs/smartpm/openapi.yaml"
    document = tmp_path / "page.txt"
    document.write_text(text)
    result = run("update", "smartpm", str(document), "--dry-run")
    assert result.exit_code == 5
    assert result.stderr.startswith(f"error: {document}")
    assert "has no OpenAPI document in it" in result.stderr
    assert f"`python -m generator update smartpm {where}`.\n" in result.stderr


def test_a_document_edited_by_hand_is_refused_with_the_command_that_takes_it(project: Make) -> None:
    where = project("smartpm") / "specs/smartpm/openapi.yaml"
    where.write_bytes(where.read_bytes() + b"\n# a remark\n")
    result = run("generate", "smartpm")
    command = f"python -m generator update smartpm {where}"
    assert (result.exit_code, command in result.stderr) == (1, True)
    assert run(*command.split()[3:]).exit_code == 0
