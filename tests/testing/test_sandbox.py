"""The sandbox as a whole: the way to it, its life, its people and groups."""

from __future__ import annotations

import socket
import sys
import threading
from typing import (
    TYPE_CHECKING,
    Any,
    NotRequired,
    get_args,
    get_origin,
    get_overloads,
    get_type_hints,
)

import anyio
import httpx
import pytest

import usergroups
from usergroups._faces.vendors import VENDORS
from usergroups.testing import GROUPS, PEOPLE, Sandbox, SandboxGroup, VendorSandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from usergroups._faces.vendors import VendorId


def ways(vendor: VendorId) -> list[tuple[str, ...]]:
    """Return what the vendor's `settings` takes: nothing, or each of the credentials."""
    settings: Any = type(Sandbox().vendors[vendor]).settings
    hints = get_type_hints(settings)
    return [(each,) for each in get_args(hints.get("credential"))] or [()]


WAYS = [
    pytest.param(vendor, way, id="-".join([vendor, *way]))
    for vendor in VENDORS
    for way in ways(vendor)
]


def call(vendor: VendorSandbox[Any], made: Any) -> Any:
    """Return what comes of a call that each vendor has."""
    group = vendor.groups["Finance"].id
    if hasattr(made, "get_group"):
        return made.get_group(group)
    return made.set_groups_of_user(vendor.users["Ada Lovelace"].id, [group])


@pytest.mark.parametrize(("vendor", "credential"), WAYS)
def test_a_class_is_led_there(
    sandbox: Sandbox, vendor: VendorId, credential: tuple[str, ...]
) -> None:
    found: Any = sandbox.vendors[vendor]
    with found.connect(*credential, retries=0) as made:
        assert type(made) is getattr(usergroups, VENDORS[vendor].class_name)
        assert call(found, made)
    found.check()
    assert found.requests[-1].status == 200


@pytest.mark.anyio
@pytest.mark.parametrize(("vendor", "credential"), WAYS)
async def test_an_asynchronous_class_is_led_there(
    sandbox: Sandbox, vendor: VendorId, credential: tuple[str, ...]
) -> None:
    found: Any = sandbox.vendors[vendor]
    async with found.connect_async(*credential, timeout=5) as made:
        assert type(made) is getattr(usergroups, f"Async{VENDORS[vendor].class_name}")
        assert await call(found, made)


@pytest.mark.parametrize("vendor", VENDORS)
def test_settings_are_the_classes_keyword_arguments(sandbox: Sandbox, vendor: VendorId) -> None:
    found = sandbox.vendors[vendor]
    kind = getattr(usergroups, VENDORS[vendor].class_name)
    with kind(**found.settings(), timeout=5) as made:
        assert call(found, made)
    connect: Any = usergroups.connect
    with connect(vendor, found.settings()) as made:
        assert call(found, made)


@pytest.mark.parametrize(("vendor", "credential"), WAYS)
def test_settings_have_the_keys_of_their_type(
    sandbox: Sandbox, vendor: VendorId, credential: tuple[str, ...]
) -> None:
    found: Any = sandbox.vendors[vendor]
    ways: Any = zip(get_overloads(type(found).settings), ({}, {"transport": False}), strict=True)
    for each, given in ways:
        keys = get_type_hints(get_type_hints(each)["return"], include_extras=True)
        needed = {name for name, hint in keys.items() if get_origin(hint) is not NotRequired}
        assert needed <= found.settings(*credential, **given).keys() <= keys.keys()


@pytest.mark.parametrize(("vendor", "credential"), WAYS)
def test_the_environment_of_each_credential_leads_there(
    sandbox: Sandbox,
    vendor: VendorId,
    credential: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: Any = sandbox.vendors[vendor]
    for name, value in found.environment(*credential).items():
        monkeypatch.setenv(name, value)
    kind = getattr(usergroups, VENDORS[vendor].class_name)
    with kind.from_env(transport=found.settings().get("transport")) as made:
        assert call(found, made)
    assert found.settings(*credential).keys() - {"transport"} == {
        setting
        for setting, variables in VENDORS[vendor].variables.items()
        if {*variables} & {*found.environment(*credential)}
    }


def test_the_environment_leads_there(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in sandbox.environment().items():
        monkeypatch.setenv(name, value)
    for vendor, found in sandbox.vendors.items():
        kind = getattr(usergroups, VENDORS[vendor].class_name)
        with kind.from_env(transport=found.settings().get("transport")) as made:
            assert call(found, made)


def test_it_has_the_vendors_of_the_registry_by_their_names(sandbox: Sandbox) -> None:
    assert list(sandbox.vendors) == list(VENDORS)
    for vendor, found in sandbox.vendors.items():
        assert found is getattr(sandbox, vendor)
        assert (found.id, found.name) == (vendor, VENDORS[vendor].name)
        assert vendor in repr(found)


def test_every_vendor_has_the_same_people_and_groups(sandbox: Sandbox) -> None:
    for found in sandbox.vendors.values():
        assert tuple(found.users) == PEOPLE
        assert [name for name in found.groups if name != "Everyone"] == list(GROUPS)
        names = {user.id: user.name for user in found.users.values()}
        for group, people in GROUPS.items():
            assert tuple(names[user] for user in found.groups[group].members) == people
    places = {name: user.id for name, user in sandbox.softwareone.account_users.items()}
    assert places["Ada Lovelace"] == "AUSR-0000-0000-0001"


def test_groups_are_those_of_this_moment(sandbox: Sandbox) -> None:
    ada = sandbox.zoho.users["Ada Lovelace"]
    with sandbox.zoho.connect() as zoho:
        made = zoho.create_group("Night shift", users=[ada.id])
    found = sandbox.zoho.groups["Night shift"]
    assert found == SandboxGroup(made.id, "Night shift", (ada.id,))
    with sandbox.symphony.connect() as symphony:
        group = sandbox.symphony.groups["Finance"].id
        symphony.remove_members(group, [sandbox.symphony.users["Ada Lovelace"].id])
    assert sandbox.symphony.groups["Finance"].members == ()
    assert "Night shift" not in sandbox.symphony.groups


def test_two_sandboxes_share_nothing(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        for vendor in VENDORS:
            found, others = sandbox.vendors[vendor], other.vendors[vendor]
            others.expire_tokens()
            others.fail_next(500)
            with found.connect() as made:
                assert call(found, made)
            assert others.requests == []
        with other.xsolla.connect(retries=0) as xsolla:
            with pytest.raises(usergroups.ServerError):
                call(other.xsolla, xsolla)
            xsolla.create_group("Night shift")
        assert "Night shift" in other.xsolla.groups
        assert "Night shift" not in sandbox.xsolla.groups


def test_reset_puts_all_back(sandbox: Sandbox) -> None:
    sandbox.zoho.state.page_size = 1
    with sandbox.zoho.connect() as zoho:
        zoho.delete_group(sandbox.zoho.groups["Empty"].id)
    sandbox.zoho.expire_tokens()
    sandbox.zoho.fail_next(500, times=9)
    sandbox.reset()
    assert (list(sandbox.zoho.groups), sandbox.zoho.requests) == (list(GROUPS), [])
    with sandbox.zoho.connect("access_token", retries=0) as zoho:
        assert len(list(zoho.list_groups())) == 3
    assert len(sandbox.zoho.requests) == 1


def test_a_new_group_has_an_id_of_its_own(sandbox: Sandbox) -> None:
    with sandbox.zoho.connect() as zoho, sandbox.softwareone.connect() as softwareone:
        for vendor, found in ((zoho, sandbox.zoho), (softwareone, sandbox.softwareone)):
            first = vendor.create_group("First").id
            vendor.delete_group(first)
            ids = {group.id for group in found.groups.values()}
            assert vendor.create_group("Second").id not in {first, *ids}


def test_it_is_served_on_a_free_port_or_a_given_one() -> None:
    with Sandbox().serve() as one, Sandbox().serve() as other:
        assert one.url != other.url
        with pytest.raises(RuntimeError, match="served already"):
            one.serve()
        port = int(one.url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            Sandbox().serve(port=port)
        one.close()
        with Sandbox().serve(port=port) as again:
            assert again.url == f"http://127.0.0.1:{port}"
            assert httpx.get(again.url, trust_env=False).status_code == 404
            message = httpx.get(f"{again.url}/nobody", trust_env=False).json()["message"]
            assert "/symphony" in message


def test_it_can_be_closed_and_served_again() -> None:
    sandbox = Sandbox()
    assert repr(sandbox) == "<Sandbox in process>"
    for _ in range(2):
        before = threading.active_count()
        with sandbox.serve():
            assert sandbox.zoho.url.startswith(f"{sandbox.url}/zoho/")
            assert "transport" not in sandbox.zoho.settings()
            with sandbox.zoho.connect() as zoho:
                assert list(zoho.list_groups())
        sandbox.close()
        assert threading.active_count() == before
    with pytest.raises(RuntimeError, match=r"serve\(\)"):
        assert sandbox.url
    assert "transport" in sandbox.zoho.settings()
    with sandbox.zoho.connect() as zoho:
        assert list(zoho.list_groups())


def test_nobody_hears_of_it_in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a socket was made")

    with Sandbox() as sandbox:
        monkeypatch.setattr(socket, "socket", refuse)
        for found in sandbox.vendors.values():
            with found.connect() as made:
                assert call(found, made)


def test_threads_and_tasks_may_share_it(sandbox: Sandbox) -> None:
    users = [user.id for user in sandbox.symphony.users.values()]
    group = sandbox.symphony.groups["Empty"].id

    async def add_all() -> None:
        async with sandbox.symphony.connect_async() as symphony, anyio.create_task_group() as tasks:
            for user in users[:3]:
                tasks.start_soon(symphony.add_members, group, [user])

    with sandbox.symphony.connect() as symphony:
        threads = [
            threading.Thread(target=symphony.add_members, args=(group, [user]))
            for user in users[2:]
        ]
        for thread in threads:
            thread.start()
        anyio.run(add_all)
        for thread in threads:
            thread.join(10)
    assert set(sandbox.symphony.groups["Empty"].members) == set(users)
    assert len(sandbox.symphony.requests) == 6


def test_the_groups_of_many_take_as_much_longer_as_they_are_more() -> None:
    few, many = (_work_for(count) for count in (100, 400))
    assert many < 6 * few


def _work_for(count: int) -> int:
    """Count the steps that it takes to show so many groups with a member each."""
    sandbox = Sandbox()
    state = sandbox.symphony.state
    for number in range(count):
        state.users[number] = f"Person {number}"
        group = state.make_group(f"Group {number}", "ROLE_SCOPE")
        state.set_row(state.memberships, (group, number), active=True)
    steps = 0

    def step(*_: object) -> Callable[..., Any]:
        nonlocal steps
        steps += 1
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        shown = sandbox.symphony.groups
    finally:
        sys.settrace(before)
    assert len(shown) == count + 3
    return steps


def test_a_group_may_keep_its_name_and_not_take_anothers(sandbox: Sandbox) -> None:
    for vendor in ("softwareone", "symphony", "xsolla", "zoho"):
        groups = sandbox.vendors[vendor].groups
        with sandbox.vendors[vendor].connect() as client:
            for _ in range(2):  # as a call that is sent again once its response was lost
                client.update_group(groups["Finance"].id, name="Accounts")
            with pytest.raises(usergroups.StatusError) as refused:
                client.update_group(groups["Finance"].id, name="Engineering")
        assert refused.value.status in {400, 422}
        assert [*sandbox.vendors[vendor].groups].count("Engineering") == 1
