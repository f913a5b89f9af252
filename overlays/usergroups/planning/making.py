"""Make a plan: check what is desired, read what is there, and compare."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from secrets import token_hex
from typing import Any, cast

import attrs

from usergroups._core.bound import Bound, bound
from usergroups._core.drive import arun, run
from usergroups._core.steps import Steps
from usergroups._core.vendor import AsyncVendor, SyncVendor
from usergroups.planning.desired import DesiredState
from usergroups.planning.difference import group_plan, project_plan, with_calls
from usergroups.planning.guards import check_state
from usergroups.planning.joining import joining, through, user_plan
from usergroups.planning.limits import Limits
from usergroups.planning.model import GroupPlan, ProjectPlan, UserPlan
from usergroups.planning.plans import AsyncPlan, Plan, Watch, telling, untold
from usergroups.planning.reading_desired import Desired, read_desired
from usergroups.planning.resolving import Target, resolved
from usergroups.planning.running import Jobs, arun_all, checked_at_once, run_all
from usergroups.planning.storing import read_content
from usergroups_clients._runtime.clients.sender import Sender
from usergroups_clients._runtime.clients.sender_facts import server_of, url_for
from usergroups_clients._runtime.errors import InvalidArgument


def make_plan(
    vendor: SyncVendor[Any], desired: Desired, limits: Limits, at_once: int, progress: Watch | None
) -> Plan:
    """Make a plan, reading several groups at once in threads.

    Args:
        vendor: An object of a vendor's class.
        desired: The desired state.
        limits: What may be removed.
        at_once: How many calls are under way at the same time.
        progress: Told whenever a group is read.

    Raises:
        InvalidArgument: What is desired is wrong, or cannot be done.

    """
    client, verbs = vendor.client, bound(vendor)
    state = _checked(verbs, desired, limits, at_once)
    targets = run(client, resolved(verbs, state), None, verb="plan")
    jobs = _jobs(verbs, state, targets, limits, client)
    parts = _parts(run_all(client, jobs, at_once, telling("reading", progress), "plan"), limits)
    if more := _joining(verbs, parts["groups"], client):
        parts["users"] = tuple(run_all(client, more, at_once, untold, "plan"))
        again = _again(verbs, parts, client)
        parts["groups"] = tuple(run_all(client, again, at_once, untold, "plan"))
    return Plan(**_of(vendor, verbs), **parts)


async def make_async_plan(
    vendor: AsyncVendor[Any], desired: Desired, limits: Limits, at_once: int, progress: Watch | None
) -> AsyncPlan:
    """Make a plan, reading several groups at once in tasks; as `make_plan`."""
    client, verbs = vendor.client, bound(vendor)
    state = _checked(verbs, desired, limits, at_once)
    targets = await arun(client, resolved(verbs, state), None, verb="plan")
    jobs = _jobs(verbs, state, targets, limits, client)
    found = await arun_all(client, jobs, at_once, telling("reading", progress), "plan")
    parts = _parts(found, limits)
    if more := _joining(verbs, parts["groups"], client):
        parts["users"] = tuple(await arun_all(client, more, at_once, untold, "plan"))
        again = _again(verbs, parts, client)
        parts["groups"] = tuple(await arun_all(client, again, at_once, untold, "plan"))
    return AsyncPlan(**_of(vendor, verbs), **parts)


def read_stored(
    vendor: SyncVendor[Any] | AsyncVendor[Any], path: str | os.PathLike[str]
) -> dict[str, Any]:
    """Read a saved plan: the arguments of a `Plan` or an `AsyncPlan`.

    Raises:
        InvalidArgument: It is no plan, was changed by hand, or is of another vendor or account.

    """
    content = read_content(path)
    digest = content.pop("digest")
    of_vendor = _of(vendor, bound(vendor))
    for name in ("vendor", "account"):
        if content.pop(name) != of_vendor[name]:
            or_ = ", or of a credential since replaced" if name == "account" else ""
            raise InvalidArgument(
                f"is the plan of another {name}{or_}: plan again for this one", argument=str(path)
            )
    arguments: dict[str, Any] = {**of_vendor, **content, "_tries": [None]}
    if Plan(**arguments).digest != digest:
        raise InvalidArgument("was changed after it was saved: plan again", argument=str(path))
    return arguments


def checked_vendor(vendor: object) -> None:
    """Refuse what is no object of a vendor's class.

    Raises:
        InvalidArgument: It is none.

    """
    if not isinstance(vendor, SyncVendor | AsyncVendor):
        message = f"must be an object of a vendor's class, not {type(vendor).__name__}"
        raise InvalidArgument(message, argument="vendor")


def _checked(verbs: Bound, desired: Desired, limits: Limits, at_once: int) -> DesiredState:
    checked_at_once(at_once)
    state = read_desired(desired)
    if limits.remove and not verbs.has("list_members", "remove_members"):
        raise InvalidArgument(
            f"cannot be set: {verbs.title} does not say who is in a group", argument="remove"
        )
    check_state(verbs, state)
    return state


def _jobs(
    verbs: Bound, state: DesiredState, targets: list[Target], limits: Limits, client: Sender[Any]
) -> Jobs[GroupPlan | ProjectPlan]:
    address = url_for(client)
    return [
        *(partial(group_plan, verbs, each, limits, address) for each in targets),
        *(partial(project_plan, verbs, each, address) for each in state.projects),
    ]


def _joining(verbs: Bound, groups: Sequence[GroupPlan], client: Sender[Any]) -> Jobs[UserPlan]:
    address = url_for(client)
    return [partial(user_plan, verbs, each, address) for each in joining(verbs, groups)]


def _again(verbs: Bound, parts: Mapping[str, Any], client: Sender[Any]) -> Jobs[GroupPlan]:
    """Show the calls of groups again, without those of users who have a call of their own."""
    address = url_for(client)
    jobs: list[Callable[[], Steps[GroupPlan]]] = []
    groups = parts["groups"]
    for group, made in zip(groups, through(groups, parts["users"]), strict=True):
        jobs.append(
            partial(_as_it_is, group)
            if made is group
            else partial(with_calls, verbs, made, address)
        )
    return jobs


def _as_it_is(group: GroupPlan) -> Steps[GroupPlan]:
    yield from ()
    return group


def _parts(found: list[GroupPlan | ProjectPlan], limits: Limits) -> dict[str, Any]:
    return {
        "groups": tuple(each for each in found if isinstance(each, GroupPlan)),
        "projects": tuple(each for each in found if isinstance(each, ProjectPlan)),
        "limits": limits,
    }


def _of(vendor: SyncVendor[Any] | AsyncVendor[Any], verbs: Bound) -> dict[str, Any]:
    return {
        "vendor": verbs.vendor,
        "account": _account(vendor, verbs.vendor),
        "title": verbs.title,
        "made": token_hex(8),
        "_vendor": vendor,
    }


def _ids(settings: Any) -> dict[str, str | None]:
    kind = cast("Any", type(settings))
    names = [each.name for each in attrs.fields(kind)]
    return {
        name: getattr(settings, name)
        for name in names
        if name.endswith("_id") and name != "client_id"
    }


def _account(vendor: Any, id_: str) -> str:
    """Hash what tells accounts apart: the server, and what the settings have of the account.

    Settings whose ids do not tell it have a method `account`.
    """
    settings: Any = vendor._settings  # noqa: SLF001
    own = getattr(settings, "account", None)
    named: dict[str, str | None] = own() if own is not None else _ids(settings)
    known = {"vendor": id_, "server": server_of(vendor.client), **named}
    return sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()
