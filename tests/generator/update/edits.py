"""Do to documents what the tests of `update` do, and what they look at."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

from generator import command_line as cli
from tests.generator.update.projects import run, snapshot

Json = dict[str, Any]
PATH = "/v2/admin/usergroups/{groupId}/assignments/{userId}"
CREATE = "/projects/{project_id}/user_groups"
TEXT: Json = {"type": "string"}


def error_of(*arguments: str | Path, status: int = 1) -> list[str]:
    """Return what a failing update says, which changes nothing; 5 if the document is at fault."""
    before = snapshot(cli.PROJECT.root)
    result = run("update", *arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert snapshot(cli.PROJECT.root) == before
    lines = result.stderr.splitlines()
    first = [line.startswith("error: ") for line in lines].index(True)
    assert not any(line.startswith("error: ") for line in lines[first + 1 :])
    return lines[first:]


def page(document: Json, folder: Path) -> Path:
    """A documentation page that carries the document."""
    path = folder / "page.md"
    path.write_text(f"# A page\n\n## The call\n\n```json\n{json.dumps(document)}\n```\n\nMore.\n")
    return path


def one_operation(path: str, method: str, operation: Json, schemas: Json, server: str) -> Json:
    return {
        "openapi": "3.0.1",
        "info": {"title": "Page", "version": "2"},
        "servers": [{"url": server}],
        "paths": {path: {method: operation}},
        "components": {"schemas": schemas},
    }


def media(schema: str) -> Json:
    return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}}


def settings(root: Path, vendor: str) -> Json:
    return tomllib.loads((root / "specs" / vendor / "vendor.toml").read_text(encoding="utf-8"))


def other_words(document: Json) -> None:
    document["paths"]["/projects/{project_id}/user_groups/{group_id}"]["put"]["summary"] = "Rename"


def other_version(document: Json) -> None:
    document["info"]["version"] = "20.18.0"


def other_limit(document: Json) -> None:
    document["components"]["schemas"]["GroupRename"]["properties"]["new_name"]["maxLength"] = 200


def without_a_field(document: Json) -> None:
    del document["components"]["schemas"]["Token"]["properties"]["token_type"]


def other_type(document: Json) -> None:
    document["components"]["schemas"]["GroupRename"]["properties"]["new_name"]["type"] = "integer"


def other_name(document: Json) -> None:
    item = document["paths"]["/projects/{project_id}/user_groups/{group_id}"]
    item["put"]["operationId"] = "retitle_group"


def other_path_and_schema(document: Json) -> None:
    paths, schemas = document["paths"], document["components"]["schemas"]
    paths[PATH.replace("/v2/", "/v3/")] = paths.pop(PATH)
    paths["/v1/other"] = {"get": {"responses": {"200": {"description": "OK"}}}}
    schemas["UserCompact"] = schemas.pop("UserCompp")
