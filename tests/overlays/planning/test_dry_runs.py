"""A dry run sends no call that changes something, and shows just what a real run would send."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import usergroups
from generator.faces.source import READING as READING_NAMES
from tests.overlays.driving import Driven, Flavour
from tests.overlays.planning.worlds import people, shown, written
from tests.overlays.test_uses import api, uses
from usergroups._core.drive import run
from usergroups._core.dry import reading
from usergroups._core.dry import shown as run_dry
from usergroups._core.steps import Steps, ask
from usergroups._faces.vendors import VENDORS
from usergroups.testing import Sandbox, VendorSandbox
from usergroups_clients.zoho import calls as zoho_calls

ROOT = Path(__file__).parents[3]


def arguments(vendor: VendorSandbox[Any], verb: str) -> dict[str, Any]:
    """Arguments with which a verb that writes has something to do."""
    group, users = vendor.groups.get("Finance"), people(vendor)
    some = {"group": group.id if group else "", "users": users[:4]}
    both = [vendor.groups[name].id for name in ("Engineering", "Finance") if name in vendor.groups]
    own = {
        "create_group": {"name": "Night shift"},
        "update_group": {"group": some["group"], "name": "Night shift"},
        "delete_group": {"group": vendor.groups["Empty"].id},
        "set_groups_of_user": {"user": users[3], "groups": both},
    }
    return dict(vendor.examples().get(verb) or own.get(verb) or some)


def reads(verb: str) -> bool:
    return verb.startswith(("list_", *READING_NAMES))


WRITING = [(v, verb) for v, found in VENDORS.items() for verb in found.verbs if not reads(verb)]


@pytest.fixture(scope="module")
def served() -> Any:
    with Sandbox().serve() as sandbox:
        yield sandbox


@pytest.mark.parametrize(("vendor_id", "verb"), WRITING)
@pytest.mark.parametrize("flavour", ["sync", "asyncio"])
def test_a_dry_run_shows_what_a_real_one_sends(
    served: Sandbox, vendor_id: str, verb: str, flavour: Flavour, portals: Callable[[Flavour], Any]
) -> None:
    vendor = served.vendors[vendor_id]
    vendor.reset()
    given = arguments(vendor, verb)
    kind = type(vendor.connect() if flavour == "sync" else vendor.connect_async())
    connected = kind(**vendor.settings(), pace=usergroups.Pace(in_flight=1))
    driven = Driven(connected, portals(flavour))
    before = vendor.groups
    calls = Driven(connected.dry_run(), portals(flavour)).call(verb, **given)
    assert written(vendor) == []
    assert vendor.groups == before
    assert calls
    assert {each.verb for each in calls} == {verb}
    driven.call(verb, **given)
    assert written(vendor) == shown(calls, vendor)
    driven.close()


@pytest.mark.parametrize("vendor_id", VENDORS)
def test_a_verb_reads_or_writes_as_its_name_says(vendor_id: str) -> None:
    retries = {each.name: each.retry for each in api(vendor_id).operations}
    for each in uses(vendor_id):
        if each.of in VENDORS[vendor_id].verbs:
            assert all(retries[call] == "safe" for call in each.calls) is reads(each.of), each.of


def test_ids_that_cannot_be_right_are_told_beside_the_calls() -> None:
    with Sandbox() as sandbox, sandbox.symphony.connect() as symphony:
        group, user = sandbox.symphony.groups["Empty"].id, people(sandbox.symphony)[0]
        calls = symphony.dry_run().add_members(group, ["x", user])
        assert [call.url.rpartition("/")[2] for call in calls] == [user]
        assert [each.user for each in calls.refused] == ["x"]
        assert not calls.goes_on


def test_a_call_is_shown_on_one_line_without_control_characters() -> None:
    with Sandbox() as sandbox, sandbox.zoho.connect() as zoho:
        (call,) = zoho.dry_run().create_group("a\n\x1b[31m\u202eb")
    assert str(call).isprintable()
    assert "create_group, not repeatable" in str(call)


def test_a_verb_that_goes_on_after_a_response_says_so() -> None:
    def once() -> Steps[None]:
        yield from ask(zoho_calls.delete_group("1"))

    def twice() -> Steps[None]:
        yield from ask(zoho_calls.delete_group("1"))
        yield from ask(zoho_calls.delete_group("2"))

    with Sandbox() as sandbox, sandbox.zoho.connect() as zoho:
        for steps, more in ((once(), False), (twice(), True)):
            calls = run(zoho.client, run_dry(steps, "x", lambda call: call.path), None)
            assert ([call.url for call in calls], calls.goes_on) == (
                ["/settings/user_groups/1"],
                more,
            )


def test_a_reading_verb_that_would_write_is_stopped() -> None:
    with Sandbox() as sandbox, sandbox.zoho.connect() as zoho:
        with pytest.raises(usergroups.UnsupportedOperation, match="would change something"):
            run(zoho.client, reading(ask(zoho_calls.delete_group("1"))), None)
        assert sandbox.zoho.requests == []


def test_a_dry_run_is_a_reading_class_and_no_writing_one() -> None:
    with Sandbox() as sandbox, sandbox.zoho.connect() as zoho:
        dry: object = zoho.dry_run()
        assert isinstance(dry, usergroups.ListsMembers)
        assert type(dry).__name__ == "ZohoCRMDryRun"
        assert "***" not in repr(dry)
