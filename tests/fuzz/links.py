"""Find which call has what which other needs: links of OpenAPI, for sequences of calls.

Schemathesis infers links too, from names; these are the sequences that must not be missed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json


@frozen
class Link:
    """After one call, calls that take from it."""

    first: str
    then: tuple[str, ...]
    parameters: dict[str, str]
    """Parameter to a runtime expression of OpenAPI."""


_BODY: Final = "$response.body#"
LINKS: Final[dict[str, tuple[Link, ...]]] = {
    "smartpm": (
        Link(
            "create_user",
            ("update_user", "delete_user", "list_project_roles_of_user"),
            {"userId": f"{_BODY}/id"},
        ),
        Link(
            "create_project_user",
            ("update_project_user", "remove_project_user"),
            {"projectId": "$request.path.projectId", "userId": f"{_BODY}/id"},
        ),
    ),
    "softwareone": (
        Link("create_group", ("get_group", "update_group", "delete_group"), {"id": f"{_BODY}/id"}),
        Link(
            "create_account_user",
            ("get_account_user", "delete_account_user", "replace_groups_of_account_user"),
            {"id": f"{_BODY}/id"},
        ),
        Link(
            "add_group_to_user",
            ("remove_group_from_user",),
            {
                "accountId": "$request.path.accountId",
                "userId": "$request.path.userId",
                "userGroupId": f"{_BODY}/groups/0/id",
            },
        ),
    ),
    "symphony": (
        Link(
            "create_group",
            ("get_group", "update_group", "assign_group", "set_group_member", "list_group_members"),
            {"groupId": f"{_BODY}/id"},
        ),
    ),
    "xsolla": (),
    "zoho": (
        Link(
            "create_group",
            ("get_group", "update_group", "delete_group", "list_group_sources"),
            {"group_id": f"{_BODY}/user_groups/0/details/id"},
        ),
    ),
}


def link(vendor: str, operations: dict[str, Json]) -> None:
    """Write a vendor's links into its operations, those between operations that are there."""
    for entry in LINKS[vendor]:
        responses: dict[str, Any] = operations.get(entry.first, {}).get("responses", {})
        shown = {
            name: {"operationId": name, "parameters": entry.parameters}
            for name in entry.then
            if name in operations
        }
        for status, response in responses.items():
            if status.startswith("2") and shown:
                response["links"] = shown
