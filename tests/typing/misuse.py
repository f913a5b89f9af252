"""Checked by mypy and pyright, never run: what callers get wrong, and must be told.

Each wrong line says which error is expected; if a checker stops to object, it reports the comment.
What each class has, takes and returns is in `faces/`, which is derived.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from typing import assert_type

import usergroups
from usergroups import AnyAsyncVendor, AnyVendor, Group
from usergroups_clients.zoho import calls, models


def arguments(zoho: usergroups.ZohoCRM, smartpm: usergroups.SmartPM) -> None:
    zoho.get_group(7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    zoho.create_group()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    zoho.add_members("36", 7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    zoho.add_members("36", [7])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    zoho.list_members("36", kind="users")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    zoho.list_groups(options=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    zoho.update_group("36", "name")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    smartpm.set_project_group("4711", "uuid", notify=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def closing(zoho: usergroups.AsyncZohoCRM, vendor: usergroups.AnyAsyncVendor) -> None:
    async with aclosing(zoho.list_groups()) as groups:
        async for group in groups:
            assert_type(group, Group[models.Group])
            break
    if isinstance(vendor, usergroups.AsyncSoftwareOne | usergroups.AsyncSymphony):
        async with aclosing(vendor.list_members("UGR-0001-0001")) as members:
            assert_type([member.id async for member in members], list[str])


async def awaiting(zoho: usergroups.AsyncZohoCRM) -> None:
    zoho.get_group("36")  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    await zoho.list_groups()  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    async with zoho as other:
        assert_type(other, usergroups.AsyncZohoCRM)


def constructors(key: bytes) -> None:
    assert_type(usergroups.Symphony(pod="p", username="u", private_key=key), usergroups.Symphony)
    assert_type(usergroups.ZohoCRM.from_env(retries=0), usergroups.ZohoCRM)
    assert_type(usergroups.AsyncSmartPM.from_env(profile="work"), usergroups.AsyncSmartPM)
    usergroups.ZohoCRM.from_env(profile=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.ZohoCRM(data_center="eu", token_store=usergroups.MemoryTokenStore())
    usergroups.ZohoCRM(token_store=usergroups.FileTokenStore("tokens.json"))
    usergroups.Xsolla("project")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    usergroups.Xsolla(token="t")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    usergroups.SoftwareOne(token=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.SmartPM(api_key="k", company="c")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    usergroups.ZohoCRM(data_center="mars")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    usergroups.Symphony(pod="p", retries="4")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def by_id(vendor: str, settings: dict[str, object]) -> None:
    assert_type(usergroups.connect("smartpm", api_key="k", company_id="c"), usergroups.SmartPM)
    assert_type(usergroups.connect(vendor, settings), AnyVendor)
    assert_type(usergroups.connect_async(vendor, settings), AnyAsyncVendor)
    assert_type(usergroups.from_env("zoho", retries=0), usergroups.ZohoCRM)
    assert_type(usergroups.from_env_async("xsolla", profile="work"), usergroups.AsyncXsolla)
    usergroups.connect("zho", access_token="t")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    usergroups.connect("zoho", acces_token="t")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    usergroups.connect("zoho", data_center="mars")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    usergroups.from_env("zho")  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


async def any_vendor(vendor: AnyVendor, twin: AnyAsyncVendor) -> None:
    vendor.list_groups()  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    if isinstance(vendor, usergroups.ListsGroups):
        groups: Iterator[Group] = vendor.list_groups()
        assert_type(next(groups).name, str | None)
    if isinstance(twin, usergroups.AsyncListsGroups):
        listed: AsyncIterator[Group] = twin.list_groups()
        assert_type((await anext(listed)).name, str | None)


def capabilities() -> None:
    found = usergroups.capabilities()
    assert_type("set_members" in found["zoho"], bool)
    assert_type("ListsGroups" in found["zoho"], bool)
    repr(found["zho"])  # type: ignore[index]  # pyright: ignore[reportArgumentType]
    repr("set_member" in found["zoho"])  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]


def plans(zoho: usergroups.ZohoCRM, smartpm: usergroups.SmartPM) -> None:
    plan = usergroups.plan(zoho, {"36": ["7"]}, remove=True, most_removed=3)
    assert_type(plan, usergroups.Plan)
    assert_type(plan.apply(), usergroups.Applied)
    assert_type(zoho.dry_run().add_members("36", ["7"]), usergroups.PlannedCalls)
    assert_type(next(zoho.dry_run().list_groups()), Group[models.Group])
    assert_type(usergroups.plan(smartpm, "links.toml"), usergroups.Plan)
    usergroups.plan(smartpm, {"36": ["7"]})  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    usergroups.plan(smartpm, "links.toml", remove=True)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    usergroups.plan(zoho, 7)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]
    zoho.dry_run().add_members("36")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    plan.vendor = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


async def async_plans(symphony: usergroups.AsyncSymphony) -> None:
    plan = await usergroups.plan(symphony, "groups.toml", remove=True)
    assert_type(plan, usergroups.AsyncPlan)
    assert_type(await plan.apply(journal="run.jsonl"), usergroups.Applied)
    assert_type(await symphony.dry_run().assign("a", "7"), usergroups.PlannedCalls)
    assert_type(usergroups.read_plan(symphony, "plan.json"), usergroups.AsyncPlan)
    usergroups.plan(symphony, "groups.toml").apply()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]


def names() -> None:
    from usergroups import NoSuch  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnusedImport]  # noqa: F401, PLC0415
    from usergroups.testing import NoSandbox  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnusedImport]  # noqa: F401, PLC0415
    from usergroups_clients import nobody  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnusedImport]  # noqa: F401, PLC0415
    from usergroups_clients.zoho import NoClient  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownVariableType, reportUnusedImport]  # noqa: F401, PLC0415

    repr(usergroups.NoSuch)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    models.NoSuchModel(id=3)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    calls.no_such_call("x")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
