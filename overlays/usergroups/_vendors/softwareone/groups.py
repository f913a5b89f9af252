"""What a SoftwareOne group is made of, and the verbs that make one or change it, without I/O."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from attrs import frozen

from usergroups._core.drive import Steps, ask
from usergroups._core.ids import checked, each_once
from usergroups._core.required import required
from usergroups._vendors.softwareone.verbs import account_id, group_id, group_of
from usergroups.groups import Group
from usergroups_clients._runtime.errors import InvalidArgument, InvalidResponse
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients.softwareone import calls, models

T = TypeVar("T")


@frozen(kw_only=True)
class GroupSettings:
    """What a group is made of; `UNSET` is what the caller did not give."""

    name: str | Unset = UNSET
    description: str | Unset | None = UNSET
    logo: str | Unset | None = UNSET
    modules: Iterable[str] | Unset = UNSET
    buyers: Iterable[str] | Unset | None = UNSET


def create_group(account: str | None, settings: GroupSettings) -> Steps[Group]:
    """The new group."""
    of = UNSET if account is None else models.AccountDto(id=account_id(account, "account"))
    body = models.CreateUserGroupDto(
        account=of,
        name=settings.name,
        description=settings.description,
        logo=settings.logo,
        modules=_modules(settings.modules),
        buyers=_buyers(settings.buyers),
    )
    call = calls.create_group(body=body)
    return group_of((yield from ask(call)), "", call)


def update_group(group: str, settings: GroupSettings) -> Steps[Group]:
    """The group as it is now; what is not given is read first, and sent as it is."""
    checked_id = group_id(group)
    body = models.UpdateUserGroupDto(
        name=settings.name,
        description=settings.description,
        logo=settings.logo,
        modules=_modules(settings.modules),
        buyers=_buyers(settings.buyers),
    )
    missing = [name for name in _FIELDS if isinstance(getattr(body, name), Unset)]
    if len(missing) == len(_FIELDS):
        raise InvalidArgument(f"or another of {', '.join(_FIELDS)} is needed", argument="name")
    calls.update_group(checked_id, body=body)  # checked before anything is sent
    if missing:
        reading = calls.get_group(checked_id, select="+modules,+buyers")
        _complete(body, missing, (yield from ask(reading)), reading)
    call = calls.update_group(checked_id, body=body)
    return group_of((yield from ask(call)), "", call)


_FIELDS = ("name", "description", "logo", "modules", "buyers")


def _complete(
    body: models.UpdateUserGroupDto,
    missing: list[str],
    now: models.UserGroup,
    call: Call[models.UserGroup],
) -> None:
    """Put what the group has now into the members of a body that are missing."""
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


def _modules(ids: Iterable[str] | Unset) -> list[models.ModuleDto] | Unset:
    if isinstance(ids, Unset):
        return UNSET
    return [
        models.ModuleDto(id=checked(each, "modules", r"MOD-[0-9]{4}", "MOD-1234"))
        for each in each_once(ids, "modules")
    ]


def _buyers(ids: Iterable[str] | Unset | None) -> list[models.BuyerDto] | Unset | None:
    if ids is None or isinstance(ids, Unset):
        return ids
    return [
        models.BuyerDto(id=checked(each, "buyers", r"BUY-[0-9]{4}-[0-9]{4}", "BUY-1234-5678"))
        for each in each_once(ids, "buyers")
    ]
