"""What verbs are bound to: recorded in vendor.toml, held when the document changes, registered."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from ruff import find_ruff_bin

from generator import pipeline
from generator.emit.registry import root_files
from generator.errors import GeneratorError
from generator.project.project import Project
from generator.read.vendor import read_vendor
from tests.building import document

SPECS = Path(__file__).parents[2] / "specs"

TOML = """\
id = "acme"
name = "Acme \\"Groups\\""
class_name = "Acme"
document = "api.json"
sha256 = "{sha256}"
origin = "Its own page."
errors = {{ code = [], message = [], details = [] }}

[verbs.list_groups]
calls = ["list_groups", "get_group"]
uses = ["list_groups.page_size", "Group.id", "Kind.TEAM"]
note = "at most 10"

[verbs.get_group]
calls = ["get_group"]
uses = ["Group.id", "Group.name"]

[credentials]
calls = ["create_token"]
uses = ["create_token.body"]
"""


def api() -> dict[str, Any]:
    group = {"$ref": "#/components/schemas/Group"}

    def answering(name: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
        content = {"application/json": {"schema": schema}}
        return {
            "operationId": name,
            "responses": {"200": {"description": "Yes.", "content": content}},
            **more,
        }

    size = {"name": "pageSize", "in": "query", "schema": {"type": "integer"}}
    id_ = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    form = {"content": {"application/json": {"schema": {"type": "string"}}}}
    listing = answering("list_groups", {"type": "array", "items": group}, parameters=[size])
    return document(
        {
            "/groups": {"get": listing},
            "/groups/{id}": {"get": answering("get_group", group, parameters=[id_])},
            "/token": {"post": answering("create_token", {"type": "string"}, requestBody=form)},
        },
        {
            "Group": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "string"},
                    "name": {"type": "string"},
                    "kind": {"$ref": "#/components/schemas/Kind"},
                },
            },
            "Kind": {"type": "string", "enum": ["team", "role"]},
        },
    )


def folder(root: Path, content: dict[str, Any], old: str = "", new: str = "") -> Path:
    made = root / "acme"
    made.mkdir()
    data = json.dumps(content).encode()
    (made / "api.json").write_bytes(data)
    toml = TOML.format(sha256=hashlib.sha256(data).hexdigest())
    assert old in toml
    (made / "vendor.toml").write_text(toml.replace(old, new) if old else toml)
    return made


def test_bindings_are_read(tmp_path: Path) -> None:
    vendor = read_vendor(folder(tmp_path, api()))
    assert [each.name for each in vendor.verbs] == ["get_group", "list_groups"]
    assert vendor.verbs[1].calls == ("list_groups", "get_group")
    assert vendor.verbs[1].note == "at most 10"
    assert vendor.credentials is not None
    assert vendor.credentials.uses == ("create_token.body",)


def test_a_document_with_everything_is_built(tmp_path: Path) -> None:
    assert pipeline.build_vendor(folder(tmp_path, api())).report.operations == 3


def without_operation(content: dict[str, Any]) -> None:
    del content["paths"]["/groups"]


def without_parameter(content: dict[str, Any]) -> None:
    content["paths"]["/groups"]["get"]["parameters"] = []


def without_field(content: dict[str, Any]) -> None:
    del content["components"]["schemas"]["Group"]["properties"]["name"]


def without_model(content: dict[str, Any]) -> None:
    content["components"]["schemas"]["Team"] = content["components"]["schemas"].pop("Group")
    for path in content["paths"].values():
        for operation in path.values():
            text = json.dumps(operation).replace("schemas/Group", "schemas/Team")
            operation.update(json.loads(text))


def without_member(content: dict[str, Any]) -> None:
    content["components"]["schemas"]["Kind"]["enum"] = ["group", "role"]


def without_login(content: dict[str, Any]) -> None:
    del content["paths"]["/token"]


@pytest.mark.parametrize(
    ("change", "said", "pointer"),
    [
        (
            without_operation,
            "overlays/usergroups/acme.py: list_groups needs the operation list_groups",
            "/verbs/list_groups",
        ),
        (
            without_parameter,
            "overlays/usergroups/acme.py: list_groups needs the parameter list_groups.page_size",
            "/verbs/list_groups",
        ),
        (
            without_field,
            "overlays/usergroups/acme.py: get_group needs the field Group.name",
            "/verbs/get_group",
        ),
        (
            without_model,
            "Group.name; overlays/usergroups/acme.py: list_groups needs the field Group.id",
            "/verbs/get_group",
        ),
        (
            without_member,
            "overlays/usergroups/acme.py: list_groups needs the field Kind.TEAM",
            "/verbs/list_groups",
        ),
        (
            without_login,
            "overlays/usergroups/_auth/acme.py needs the operation create_token",
            "/credentials",
        ),
    ],
)
def test_what_a_document_takes_away_is_named(
    tmp_path: Path, change: Any, said: str, pointer: str
) -> None:
    content = api()
    change(content)
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_vendor(folder(tmp_path, content))
    assert f"{said}. " in str(caught.value)
    assert caught.value.pointer == pointer
    assert caught.value.file == str(tmp_path / "acme" / "vendor.toml")


def test_a_shipped_vendor_that_loses_an_operation_is_not_built(tmp_path: Path) -> None:
    made = shutil.copytree(SPECS / "smartpm", tmp_path / "smartpm")
    document = (made / "openapi.yaml").read_bytes()
    changed = document.replace(b"operationId: get_group", b"operationId: read_group")
    (made / "openapi.yaml").write_bytes(changed)
    old, new = (hashlib.sha256(each).hexdigest() for each in (document, changed))
    toml = (made / "vendor.toml").read_text()
    (made / "vendor.toml").write_text(toml.replace(old, new))
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_vendor(made)
    assert "overlays/usergroups/smartpm.py: get_group needs the operation get_group;" in str(
        caught.value
    )
    assert "overlays/usergroups/smartpm.py: list_members needs" in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "pointer"),
    [
        ("[verbs.get_group]", "[verbs.GetGroup]", "/verbs/GetGroup"),
        ('calls = ["get_group"]\n', "", "/verbs/get_group"),
        ('calls = ["get_group"]', 'calls = "get_group"', "/verbs/get_group/calls"),
        ('calls = ["get_group"]', 'calls = ["get group"]', "/verbs/get_group/calls/0"),
        ('calls = ["get_group"]', 'calls = ["a", "a"]', "/verbs/get_group/calls/1"),
        ('"Group.name"]', '"name"]', "/verbs/get_group/uses/1"),
        ('"Group.name"]', '"Group.name"]\nmore = 1', "/verbs/get_group/more"),
        ('note = "at most 10"', 'note = "a | b"', "/verbs/list_groups/note"),
        ('note = "at most 10"', 'note = ""', "/verbs/list_groups/note"),
        ("[credentials]", '[credentials]\nnote = "x"', "/credentials/note"),
    ],
)
def test_wrong_bindings_are_refused(tmp_path: Path, old: str, new: str, pointer: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        read_vendor(folder(tmp_path, api(), old, new))
    assert caught.value.pointer == pointer


def test_the_registry_says_what_vendor_toml_says(tmp_path: Path) -> None:
    vendor = read_vendor(folder(tmp_path, api()))
    space: dict[str, Any] = {"__name__": "registry"}
    exec(root_files([vendor])["registry.py"], space)  # noqa: S102 - that it runs is the point
    (found,) = space["VENDORS"].values()
    assert found[:4] == ("acme", 'Acme "Groups"', "Acme", "ACME")
    assert {name: each.calls for name, each in found.verbs.items()} == {
        "get_group": ("get_group",),
        "list_groups": ("list_groups", "get_group"),
    }
    assert found.verbs["list_groups"].note == "at most 10"


def test_the_registry_is_formatted(tmp_path: Path) -> None:
    vendor = read_vendor(folder(tmp_path, api()))
    for name, content in root_files([vendor]).items():
        (tmp_path / name).write_bytes(content)
    run = [find_ruff_bin(), "format", "--isolated", "--check", "--line-length=100"]
    done = subprocess.run([*run, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_vendor_is_named_as_its_folder(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    folder(tmp_path / "specs", api()).rename(tmp_path / "specs" / "other")
    with pytest.raises(GeneratorError, match="is not the name of its folder, 'other'"):
        Project(tmp_path).vendor("other")
