"""Any present and any desired state: what is planned is done, nothing else, and only once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import usergroups
from tests.overlays.planning.worlds import (
    MEMBERS,
    Killed,
    Killing,
    key_of,
    members,
    people,
    put,
    shown,
    written,
)
from usergroups.testing import Sandbox, VendorSandbox

NAMES = ("Engineering", "Finance", "Empty")
SOME = st.frozensets(st.integers(0, 4))
PRESENT = st.fixed_dictionaries(dict.fromkeys(NAMES, SOME))
DESIRED = st.dictionaries(
    st.sampled_from(NAMES), st.tuples(st.frozensets(st.integers(0, 4), min_size=1), st.booleans())
)
few = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def set_up(
    vendor: VendorSandbox[Any], present: dict[str, frozenset[int]], desired: Any, *, create: bool
) -> tuple[dict[str, Any], dict[str, frozenset[str]]]:
    """Bring about the present state; return the desired one as in a file, and what shall be."""
    vendor.reset()
    ids = people(vendor)
    put(vendor, {name: {ids[index] for index in chosen} for name, chosen in present.items()})
    after = members(vendor)
    groups: list[dict[str, Any]] = []
    for name, (chosen, complete) in desired.items():
        users = [ids[index] for index in sorted(chosen)]
        groups.append({"group": key_of(vendor, name), "members": users, "complete": complete})
        after[name] = frozenset(users) if complete else after[name] | frozenset(users)
    if create and vendor.id != "xsolla":
        groups.append({"name": "Night shift", "create": True, "members": ids[1:3]})
        after["Night shift"] = frozenset(ids[1:3])
    return {"version": 1, "groups": groups}, after


@pytest.mark.parametrize("vendor_id", MEMBERS)
@few
@given(present=PRESENT, desired=DESIRED.filter(bool), create=st.booleans())
def test_what_is_desired_comes_about_and_nothing_else(
    *, sandbox: Sandbox, vendor_id: str, present: Any, desired: Any, create: bool
) -> None:
    vendor = sandbox.vendors[vendor_id]
    state, after = set_up(vendor, present, desired, create=create)
    with vendor.connect() as client:
        plan = usergroups.plan(client, state, remove=True, largest_share=1)
        assert written(vendor) == []
        result = plan.apply()
        assert result.ok
        assert members(vendor) == after
        if not create:
            assert sorted(written(vendor)) == sorted(shown(plan.calls, vendor))
        assert len(written(vendor)) == plan.cost
        vendor.requests.clear()
        assert usergroups.plan(client, state, remove=True, largest_share=1).is_empty
        assert plan.apply().ok or create  # a second time
        assert written(vendor) == []
    assert members(vendor) == after
    vendor.check()


@pytest.mark.parametrize("vendor_id", MEMBERS)
@few
@given(present=PRESENT, desired=DESIRED.filter(bool), at=st.integers(1, 6), after=st.booleans())
def test_a_run_that_is_killed_at_any_write_goes_on_with_the_rest(
    *,
    sandbox: Sandbox,
    tmp_path: Path,
    vendor_id: str,
    present: Any,
    desired: Any,
    at: int,
    after: bool,
) -> None:
    vendor = sandbox.vendors[vendor_id]
    state, wanted = set_up(vendor, present, desired, create=True)
    journal = tmp_path / "run.jsonl"
    journal.unlink(missing_ok=True)
    with vendor.connect() as client:
        plan = usergroups.plan(client, state, remove=True, largest_share=1)
        plan.save(tmp_path / "plan.json")
    kind = type(client)
    settings_: dict[str, Any] = {**vendor.settings()}
    killing = Killing(settings_.pop("transport"), at, after)
    with kind(**settings_, transport=killing, retries=0) as dying:
        doomed = usergroups.read_plan(dying, tmp_path / "plan.json")
        if plan.cost >= at:
            with pytest.raises(Killed):
                doomed.apply(journal=journal, at_once=1)
        else:
            assert doomed.apply(journal=journal).ok
    with vendor.connect() as client:
        again = usergroups.read_plan(client, tmp_path / "plan.json")
        assert again.apply(journal=journal).ok
        assert members(vendor) == wanted
        done = len(written(vendor))
        assert again.apply(journal=journal).ok
        assert len(written(vendor)) == done
    # Only what was sent and not heard of may be sent twice; what is not repeatable, never.
    assert done <= plan.cost + 1
    names = [each["name"] for each in vendor.state.groups.values()] if vendor_id == "zoho" else []
    assert names.count("Night shift") <= 1
    lines = journal.read_text().splitlines()
    assert all(isinstance(json.loads(line), dict) for line in lines)


@pytest.mark.parametrize("vendor_id", MEMBERS)
@few
@given(
    present=PRESENT,
    desired=DESIRED.filter(bool),
    status=st.sampled_from([400, 403, 404, 429, 500]),
    skip=st.integers(0, 8),
)
def test_a_fault_at_any_call_loses_nothing_and_removes_nobody_else(
    *, sandbox: Sandbox, vendor_id: str, present: Any, desired: Any, status: int, skip: int
) -> None:
    vendor = sandbox.vendors[vendor_id]
    state, after = set_up(vendor, present, desired, create=False)
    before = members(vendor)
    kind = type(vendor.connect())
    settings_: dict[str, Any] = {**vendor.settings()}
    faulty = Faulty(settings_.pop("transport"), vendor, status, skip)
    with kind(**settings_, transport=faulty, retries=0) as client:
        plan = usergroups.plan(client, state, remove=True, largest_share=1)
        faulty.armed = True
        result = plan.apply(at_once=1)
        faulty.armed = False
    now = members(vendor)
    for name, users in now.items():
        assert users >= before[name] & after[name]
        assert users <= before[name] | after[name]
    assert not result.ok or now == after
    with vendor.connect() as client:
        rest = usergroups.plan(client, state, remove=True, largest_share=1)
        assert rest.apply().ok
    assert members(vendor) == after
    vendor.reset()


class Faulty(Killing):
    """Carries requests, and answers one of them with a failure."""

    def __init__(self, inner: Any, vendor: Any, status: int, skip: int) -> None:
        super().__init__(inner, at=0, after=False)
        self.vendor, self.status, self.skip = vendor, status, skip
        self.armed = self.met = False

    def handle_request(self, request: Any) -> Any:
        if self.armed and not self.met:
            if not self.skip:
                self.met = True
                self.vendor.fail_next(self.status)
            self.skip -= 1
        return self.inner.handle_request(request)
