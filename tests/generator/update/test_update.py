"""`update`, through the real command, on copies of this project: what is taken, and how."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from tests.generator.update.conftest import project
from tests.generator.update.edits import (
    CREATE,
    TEXT,
    Json,
    error_of,
    media,
    one_operation,
    other_limit,
    other_version,
    other_words,
    page,
    settings,
)
from tests.generator.update.projects import ROOT, Make, changed, run, snapshot, stored

__all__ = ["project"]


class TestUnchanged:
    @pytest.mark.parametrize("options", [(), ("--dry-run",)])
    def test_the_stored_document_a_copy_and_its_page(
        self, project: Make, tmp_path: Path, options: tuple[str, ...]
    ) -> None:
        root = project("symphony")
        own = stored(root, "symphony")
        copy = shutil.copy(own, tmp_path / "copy.txt")
        fenced = tmp_path / "page.txt"
        fenced.write_bytes(b"# Title\n\n> Text\n\n```json\n" + own.read_bytes() + b"```\n\nMore.\n")
        before = snapshot(root)
        for document in (own, copy, fenced):
            result = run("update", "symphony", document, *options)
            assert (result.exit_code, result.output) == (0, "Nothing changed.\n")
        assert snapshot(root) == before

    def test_as_json(self, project: Make) -> None:
        root = project("xsolla")
        result = run("update", "xsolla", stored(root, "xsolla"), "--format", "json")
        told = json.loads(result.stdout)
        assert (told["changes"], told["breaking"], told["bump"]) == ([], False, "none")


class TestTheWholeDocument:
    def test_is_stored_as_it_is_and_recorded(self, project: Make) -> None:
        root = project("xsolla")
        document = changed(root, "xsolla", other_words)
        document.write_bytes(document.read_bytes().replace(b"\n", b"\r\n"))
        old = (root / "specs/xsolla/vendor.toml").read_text(encoding="utf-8").splitlines()
        result = run("update", "xsolla", document)
        assert result.exit_code == 0, result.stderr
        assert stored(root, "xsolla").read_bytes() == document.read_bytes()
        digest = hashlib.sha256(document.read_bytes()).hexdigest()
        new = (root / "specs/xsolla/vendor.toml").read_text(encoding="utf-8").splitlines()
        assert [line for line in new if line not in old] == [
            f'sha256 = "{digest}"',
            'origin = "\\"Xsolla Login API, user groups\\" 1.0.0, from new.yaml."',
        ]
        assert len(new) == len(old)
        assert run("check", "xsolla").exit_code == 0
        summary, *told = result.stderr.splitlines()
        assert summary.startswith("xsolla: 9 operations; ")
        assert told == [
            'Taken: the document in new.yaml, "Xsolla Login API, user groups" 1.0.0, 9 operations.',
            "Put in place: specs/xsolla and its client.",
        ]

    def test_that_moves_to_openapi_3_2(self, project: Make, tmp_path: Path) -> None:
        root = project("xsolla")

        def move(document: Json) -> None:
            document["openapi"] = "3.2.0"
            asked = {"operationId": "find_groups", "responses": {"204": {"summary": "Found."}}}
            document["paths"][CREATE]["query"] = asked

        result = run("update", "xsolla", changed(root, "xsolla", move))
        assert result.exit_code == 0, result.stderr
        assert "find_groups" in result.stdout
        package = root / "generated" / "usergroups_clients" / "xsolla"
        assert json.loads((package / "openapi.json").read_bytes())["openapi"] == "3.1.0"
        assert f"`QUERY {CREATE}` | safe" in (package / "operations.md").read_text("utf-8")
        linked = {"operationId": "link_groups", "responses": {"204": {}}}
        only = one_operation(
            CREATE, "additionalOperations", {"LINK": linked}, {}, "https://login.xsolla.com/api"
        )
        result = run("update", "xsolla", page({**only, "openapi": "3.2.0"}, tmp_path), "--dry-run")
        assert "link_groups" in result.output

    def test_of_another_form_gets_another_name(self, project: Make, tmp_path: Path) -> None:
        root = project("symphony")
        content = json.loads(changed(root, "symphony", other_version).read_bytes())
        document = tmp_path / "pod.txt"
        YAML().dump(content, document)
        result = run("update", "symphony", document)
        assert result.exit_code == 0, result.stderr
        names = sorted(each.name for each in (root / "specs/symphony").iterdir())
        assert names == ["fixes.overlay.yaml", "source.yaml", "vendor.toml"]
        assert settings(root, "symphony")["document"] == "source.yaml"
        assert run("check", "symphony").exit_code == 0

    def test_in_a_page_is_stored_without_the_page(self, project: Make, tmp_path: Path) -> None:
        root = project("symphony")
        content = json.loads(changed(root, "symphony", other_version).read_bytes())
        result = run("update", "symphony", page(content, tmp_path))
        assert result.exit_code == 0, result.stderr
        assert stored(root, "symphony").read_text() == json.dumps(content) + "\n"
        assert "Taken: the document in the page page.md" in result.stderr

    def test_edited_where_it_is_stored(self, project: Make) -> None:
        root = project("xsolla")
        own = stored(root, "xsolla")
        changed(root, "xsolla", other_limit).replace(own)
        assert run("check", "xsolla").exit_code == 1
        (line,) = error_of("xsolla", stored(ROOT, "xsolla"))
        assert f"{own}: The stored document is not the one that vendor.toml records" in line
        origin = settings(root, "xsolla")["origin"]
        result = run("update", "xsolla", own)
        assert result.exit_code == 0, result.stderr
        assert settings(root, "xsolla")["origin"] == origin
        assert 'body field "new_name" has max_length 200, was 255' in result.stdout
        assert run("check", "xsolla").exit_code == 0


class TestOneOperation:
    def test_of_a_page_leaves_the_rest_of_our_text_byte_for_byte(
        self, project: Make, tmp_path: Path
    ) -> None:
        root = project("xsolla")
        old = stored(root, "xsolla").read_text(encoding="utf-8").splitlines()
        path = CREATE.replace("project_id", "projectId")
        operation = {
            "operationId": "post-project-user-group",
            "parameters": [
                {"name": "projectId", "in": "path", "required": True, "schema": TEXT},
                {"name": "X-SERVER-AUTHORIZATION", "in": "header", "schema": TEXT},
            ],
            "requestBody": {"required": True, **media("GroupCreate")},
            "responses": {"204": {"description": "Made."}},
        }
        fields = {"name": {**TEXT, "maxLength": 99}, "color": TEXT}
        schema = {"type": "object", "required": ["name"], "properties": fields}
        server = "https://login.xsolla.com/api"
        schemas = {"GroupCreate": schema}
        document = page(one_operation(path, "post", operation, schemas, server), tmp_path)
        result = run("update", "xsolla", document)
        assert result.exit_code == 0, result.stderr
        assert f"Taken: POST {CREATE} from page.md; the other 8 stay as before." in result.stderr
        told = result.stdout.partition("\n\nFor CHANGELOG.md")[0]
        assert 'XsollaClient.create_group: body field "name" has max_length 99, was 255' in told
        assert 'XsollaClient.create_group: body gained optional field "color"' in told
        assert {line.partition(":")[0].strip() for line in told.splitlines() if " -- " in line} <= {
            "XsollaClient.create_group",
            "models.GroupCreate",
        }
        new = stored(root, "xsolla").read_text(encoding="utf-8").splitlines()
        marks = ("    post:", f"  {CREATE}/{{group_id}}:", "    GroupCreate:", "    GroupRename:")
        before, after = ([lines.index(mark) for mark in marks] for lines in (old, new))
        assert new[: after[0]] == old[: before[0]]
        assert new[after[1] : after[2]] == old[before[1] : before[2]]
        assert new[after[3] :] == old[before[3] :]
        origin = settings(root, "xsolla")["origin"]
        assert origin.startswith("Written by hand")
        assert origin.endswith(f' POST {CREATE} as in page.md, "Page" 2.')
        assert run("check", "xsolla").exit_code == 0
        again = run("update", "xsolla", document)
        assert (again.exit_code, again.stdout) == (0, "Nothing changed.\n")

    def test_that_is_new_is_added_to_a_document_in_json(
        self, project: Make, tmp_path: Path
    ) -> None:
        root = project("softwareone")
        old = json.loads(stored(root, "softwareone").read_bytes())
        path = "/public/v1/accounts/user-groups/{id}/audit"
        operation = {
            "operationId": "get_group_audit",
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": TEXT}],
            "responses": {"200": {"description": "OK", **media("UserRef")}},
        }
        schemas = {"UserRef": {"type": "object", "properties": {"id": {"type": "integer"}}}}
        server = "https://api.platform.softwareone.com/"
        document = page(one_operation(path, "get", operation, schemas, server), tmp_path)
        result = run("update", "softwareone", document)
        assert result.exit_code == 0, result.stderr
        said = (
            f"Taken: GET {path}, which is new, from page.md; the other operation stays as before."
        )
        assert said in result.stderr
        assert result.stdout.startswith("Compatible:\n  SoftwareOneClient.get_group_audit: is new")
        text = stored(root, "softwareone").read_text(encoding="utf-8")
        new = json.loads(text)
        assert text == json.dumps(new, separators=(",", ":"), ensure_ascii=False) + "\n"
        assert new["components"]["schemas"].pop("UserRef_2") == schemas["UserRef"]
        del new["paths"][path]
        assert new == old
