"""Realistic changes to each vendor's document, taken in by the real command, and what it prints.

What is expected is in reports/, one file a vendor, line by line.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.generator.update.projects import Make, changed, run

REPORTS = Path(__file__).parent / "reports"
Json = dict[str, Any]


def schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


def xsolla(document: Json) -> None:
    """A field more and one less, a tighter bound, an operation deprecated and one new."""
    schemas(document)["GroupCreate"]["properties"]["external_id"] = {"type": "string"}
    schemas(document)["GroupRename"]["properties"]["new_name"]["maxLength"] = 100
    del schemas(document)["Group"]["properties"]["is_deletable"]
    schemas(document)["Group"]["required"].remove("is_deletable")
    groups_of_user = document["paths"]["/projects/{project_id}/users/{user_id}/user_groups"]
    groups_of_user["delete"]["deprecated"] = True
    groups_of_user["get"] = {
        "operationId": "list_groups_of_user",
        "responses": groups_of_user["put"]["responses"],
    }


def smartpm(document: Json) -> None:
    """Another server, a path with another name, a field required and one no longer, and words."""
    document["servers"][0]["url"] = "https://api.smartpm.example"
    paths = document["paths"]
    paths["/public/v2/user-groups/{userGroupId}"] = paths.pop(
        "/public/v1/user-groups/{userGroupId}"
    )
    schemas(document)["ProjectUserCreate"]["properties"]["costCenter"] = {"type": "string"}
    schemas(document)["ProjectUserCreate"]["required"].append("costCenter")
    schemas(document)["UserProjectRoles"]["required"].remove("projectRoles")
    schemas(document)["ProjectRole"]["properties"]["userGroupName"]["type"] = "string"
    schemas(document)["Group"]["properties"]["users"]["description"] = "All of its members."


def zoho(document: Json) -> None:
    """Values of enumerations come and go, as do a data centre, a parameter and an operation."""
    schemas(document)["ResultStatus"]["enum"].append("queued")
    schemas(document)["UserState"]["enum"].remove("deleted")
    document["servers"][0]["variables"]["api_domain"]["enum"].append("www.zohoapis.br")
    schemas(document)["GroupCreate"]["required"].remove("sources")
    listing = document["paths"]["/settings/user_groups"]["get"]
    include, name = listing["parameters"][:2]
    include["schema"]["enum"].append("roles")
    name["deprecated"] = True
    listing["parameters"].append(
        {"name": "starts_with", "in": "query", "schema": {"type": "string"}}
    )
    del document["paths"]["/oauth/v2/token/revoke"]


def softwareone(document: Json) -> None:
    """Another pattern of ids, fields more and less, a value more, an operation more."""
    schemas(document)["UserGroupDto"]["properties"]["icon"] = {"type": "string", "nullable": True}
    for each in schemas(document)["UserGroupDto"]["properties"]["id"]["allOf"]:
        each["pattern"] = "^UGR-[0-9]{4}-[0-9]{4}-[0-9]{4}$"
    schemas(document)["AccountStatus"]["enum"].append("Suspended")
    del schemas(document)["ModuleSettings"]["properties"]["obsolete"]
    schemas(document)["UserGroupRef"]["properties"]["members"] = {"type": "integer"}
    item = document["paths"]["/public/v1/accounts/account-users/{id}/groups"]
    del item["put"]["deprecated"]
    answer = {"type": "array", "items": {"$ref": "#/components/schemas/UserGroupRef"}}
    item["get"] = {
        "operationId": "list_groups_of_account_user",
        "parameters": item["put"]["parameters"],
        "responses": {
            "200": {"description": "OK", "content": {"application/json": {"schema": answer}}}
        },
    }
    document["info"]["version"] = "5.1.0"


def symphony(document: Json) -> None:
    """Fields more, another type of a date, a parameter and a status more."""
    schemas(document)["UserGroupMembershipUpdate"]["properties"]["reason"] = {"type": "string"}
    dates = schemas(document)["UserGroupAssignmentResponse"]["properties"]
    dates["lastAddedDate"] = {"type": "string", "format": "date-time"}
    schemas(document)["UserCompp"]["properties"]["displayName"] = {"type": "string"}
    put = document["paths"]["/v2/admin/usergroups/{groupId}/assignments/{userId}"]["put"]
    put["parameters"].append({"name": "notify", "in": "query", "schema": {"type": "boolean"}})
    put["responses"]["409"] = put["responses"]["404"]


@pytest.mark.parametrize("change", [smartpm, softwareone, symphony, xsolla, zoho])
def test_what_an_update_prints(project: Make, change: Callable[[Json], None]) -> None:
    vendor = change.__name__
    root = project(vendor)
    result = run("update", vendor, changed(root, vendor, change))
    assert result.exit_code == 0, result.stderr
    expected = (REPORTS / f"{vendor}.txt").read_text(encoding="utf-8")
    assert result.stdout.splitlines() == expected.splitlines()
    assert run("check", vendor).exit_code == 0
