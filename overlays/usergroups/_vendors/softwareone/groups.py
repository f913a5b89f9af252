"""SoftwareOne's groups: read from responses, and completed before they are sent."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, TypeVar

from usergroups._core.ids import present
from usergroups._core.required import required, same
from usergroups._vendors.softwareone.ids import buyer_ids_of, module_ids_of
from usergroups.groups import Group
from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.softwareone import models

G = TypeVar("G", "models.UserGroup", "models.UserGroupRef")


def group_of(raw: G, pointer: str, call: Call[Any]) -> Group[G]:
    """Read a group.

    Args:
        raw: The model.
        pointer: JSON Pointer of the model in the response.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The group has no id.

    """
    return Group(
        id=required(raw.id, f"{pointer}/id", "the id of a group", call),
        name=present(raw.name),
        description=present(raw.description),
        raw=raw,
    )


def the_group(asked: str, raw: models.UserGroup, call: Call[Any]) -> Group[models.UserGroup]:
    """Read the group that was asked for.

    Args:
        asked: Its id.
        raw: The model that came.
        call: The call that was responded to.

    Raises:
        InvalidResponse: The group has no id, or that of another.

    """
    same(raw.id, asked, "/id", call)
    return group_of(raw, "", call)


def modules_of(ids: Iterable[str] | Unset) -> list[models.ModuleDto] | Unset:
    """Refer to modules by their ids, checked."""
    return ids if isinstance(ids, Unset) else [models.ModuleDto(id=i) for i in module_ids_of(ids)]


def buyers_of(ids: Iterable[str] | Unset | None) -> list[models.BuyerDto] | Unset | None:
    """Refer to buyers by their ids, checked; None is all of them."""
    if ids is None or isinstance(ids, Unset):
        return ids
    return [models.BuyerDto(id=each) for each in buyer_ids_of(ids)]


def complete(
    body: models.UpdateUserGroupDto,
    missing: Collection[str],
    now: models.UserGroup,
    call: Call[models.UserGroup],
) -> None:
    """Put what the group has now into the missing members of a body.

    Args:
        body: The body, which this changes.
        missing: Names of the members that are missing.
        now: The group as it was read.
        call: The call that read it.

    Raises:
        InvalidResponse: A missing member was left out of the response, or could not be read.

    """
    omitted = (now.meta.omitted or []) if now.meta else []
    for name in missing:
        if name in omitted or name in now.additional_properties:
            raise InvalidResponse(
                operation=call.operation.name,
                pointer=f"/{name}",
                expected=f"{name}, which have to be sent again if they are not given",
                found="nothing that can be read",
            )
    if "name" in missing:
        body.name = now.name
    if "description" in missing:
        body.description = now.description
    if "logo" in missing:
        body.logo = now.logo
    if "modules" in missing and not isinstance(now.modules, Unset):
        ids = [required(each.id, "/modules", "ids of modules", call) for each in now.modules]
        body.modules = [models.ModuleDto(id=each) for each in ids]
    if "buyers" in missing and not isinstance(now.buyers, Unset):
        body.buyers = None
        if now.buyers is not None:
            ids = [required(each.id, "/buyers", "ids of buyers", call) for each in now.buyers]
            body.buyers = [models.BuyerDto(id=each) for each in ids]


def unless_none(value: str | None) -> str | Unset:
    """Return the value to send for an argument; UNSET for None."""
    return UNSET if value is None else value
