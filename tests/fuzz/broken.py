"""Stand-ins that are broken on purpose: a run that finds nothing there would prove nothing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from usergroups.testing._request import reply

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing._openapi.messages import Response
    from usergroups.testing._request import Request
    from usergroups.testing.vendor import VendorSandbox


@frozen
class Break:
    """An operation that goes wrong, always or for what a run has made itself."""

    vendor: str
    operation: str
    maker: str = ""
    made: str = ""
    """A path parameter: only who uses what the maker has made sees the fault."""


# No call of Xsolla returns the id of what it makes.
BREAKS: Final = (
    Break("smartpm", "list_project_roles_of_user"),
    Break("smartpm", "update_user", "create_user", "userId"),
    Break("softwareone", "list_account_users"),
    Break("softwareone", "get_group", "create_group", "id"),
    Break("symphony", "list_group_members"),
    Break("symphony", "get_group", "create_group", "groupId"),
    Break("xsolla", "replace_groups_of_user"),
    Break("zoho", "get_group_source_counts"),
    Break("zoho", "get_group", "create_group", "group_id"),
)


@contextmanager
def broken(vendor: VendorSandbox[Any], fault: Break) -> Iterator[None]:
    """Let an operation respond with a success that the document does not have."""
    behaviour: Any = vendor._desk.behaviour
    whole = behaviour.respond
    seeded = {*(group.id for group in vendor.groups.values())}
    seeded |= {user.id for user in vendor.users.values()}

    def respond(request: Request) -> Response:
        response: Response = whole(request)
        hit = not fault.made or request.path.get(fault.made) not in seeded
        if request.operation == fault.operation and response.status == 200 and hit:
            return reply(200, 1)
        return response

    behaviour.respond = respond
    try:
        yield
    finally:
        del behaviour.respond
