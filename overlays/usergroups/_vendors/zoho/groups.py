"""Zoho's groups: read, changed, and what a response says of one."""

from __future__ import annotations

from usergroups._core.ids import checked, present
from usergroups._core.required import required, same
from usergroups._core.steps import Steps
from usergroups.groups import Group
from usergroups_clients._runtime.errors import ItemError, NotFound
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients._runtime.values.checks import check_str
from usergroups_clients.zoho import calls, models
from usergroups_clients.zoho.profile import PROFILE


def id_of(value: str, argument: str) -> str:
    """Check the id of a group or a user."""
    return checked(value, argument, r"[0-9]{1,19}", "3652397000009949005")


def check_texts(name: str | None, description: str | None) -> None:
    """Check a name and a description, where they are given.

    Raises:
        InvalidArgument: One is too long, or the name is empty.

    """
    if name is not None:
        check_str(name, "name", min_length=1, max_length=250)
    if description is not None:
        check_str(description, "description", max_length=250)


def group_of(raw: models.Group) -> Group[models.Group]:
    """Read a group."""
    return Group(id=raw.id, name=raw.name, description=present(raw.description), raw=raw)


def read_group(group_id: str) -> Steps[models.Group]:
    """Read the model of a group.

    Raises:
        NotFound: There is no such group: the response is empty then.

    """
    call = calls.get_group(group_id)
    response = yield call
    groups: list[models.Group] = response.parsed.user_groups
    if not groups:
        raise NotFound(
            "there is no group with this id",
            vendor=PROFILE.vendor,
            operation=call.operation.name,
            status=response.status,
        )
    same(groups[0].id, group_id, "/user_groups/0/id", call)
    return groups[0]


def updating(
    group_id: str, name: str, description: str | None, sources: list[models.GroupSourceUpdate]
) -> Call[models.GroupResults]:
    """Make the call that changes a group; it must repeat the name, and loses what it leaves out."""
    wanted = models.GroupUpdate(
        name=name, description=UNSET if description is None else description, sources=sources
    )
    return calls.update_group(group_id, body=models.GroupUpdateRequest(user_groups=[wanted]))


def result_of(
    call: Call[models.GroupResults], group_id: str | None = None
) -> Steps[models.GroupResult]:
    """Send a call and read its result for the one group; a 2xx alone does not say that it worked.

    Args:
        call: The call.
        group_id: Id of the group; None for a new one.

    Raises:
        ItemError: The result is a failure.
        InvalidResponse: There is no result, or that of another group.

    """
    response = yield call
    results: list[models.GroupResult] = response.parsed.user_groups
    result = required(results[0] if results else None, "/user_groups/0", "a result", call)
    for each in results:
        if each.status not in {"success", "scheduled"} or each.code not in {"SUCCESS", "SCHEDULED"}:
            raise ItemError(
                each.message,
                vendor=PROFILE.vendor,
                operation=call.operation.name,
                status=response.status,
                code=each.code,
                details=each.details.to_dict(),
                body=response.parsed,
            )
    if group_id is not None:
        same(result.details.id, group_id, "/user_groups/0/details/id", call)
    return result
