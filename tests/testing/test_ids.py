"""Ids stay valid and distinct however many a sandbox makes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from usergroups._faces.vendors import VENDORS, VendorId
from usergroups.testing import Sandbox
from usergroups.testing._behaviour import counted, numbered

MANY = 20_000
UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"
Maker: TypeAlias = Callable[[Any, int], str]

MAKERS: dict[str, tuple[VendorId, Maker, str]] = {
    "smartpm user": ("smartpm", lambda state, _: state.next_user(), UUID),
    "softwareone group": ("softwareone", lambda state, _: state.next_group(), r"UGR(-\d{4}){2}"),
    "softwareone user": ("softwareone", lambda state, n: state.add_user(str(n)), r"USR(-\d{4}){2}"),
    "symphony group": (
        "symphony",
        lambda state, n: state.make_group(str(n), "ROLE_SCOPE"),
        r"[\w=-]+",
    ),
    "zoho group": ("zoho", lambda state, n: state.make_group(str(n), None, []), r"[0-9]{19}"),
}


def test_every_vendor_with_ids_of_a_form_is_here() -> None:
    """Xsolla's groups are whole numbers, of any size."""
    assert {vendor for vendor, _, _ in MAKERS.values()} | {"xsolla"} == {*VENDORS}


@pytest.mark.parametrize("name", MAKERS)
def test_twenty_thousand_are_valid_and_distinct(name: str) -> None:
    vendor, make, form = MAKERS[name]
    state: Any = Sandbox().vendors[vendor].state
    known = {user.id for user in state.each_user()} | {one.id for one in state.each_group()}
    made = [make(state, number) for number in range(MANY)]
    assert len({*made} - known) == MANY
    assert [one for one in made if not re.fullmatch(form, one)] == []


def test_account_users_and_jobs_are_valid_and_distinct_too() -> None:
    softwareone, zoho = Sandbox().softwareone, Sandbox().zoho
    for number in range(MANY):
        softwareone.state.add_user(str(number))
    accounts = softwareone.state.account_users
    assert len(accounts) == MANY + 5
    assert [one for one in accounts if not re.fullmatch(r"AUSR(-\d{4}){3}", one)] == []
    zoho.state.schedules = True
    zoho.state.jobs = {str(number): "" for number in range(MANY)}
    with zoho.connect("access_token") as client:
        (result,) = client.client.delete_group(zoho.groups["Empty"].id).user_groups
    assert re.fullmatch(r"[0-9]{19}", str(getattr(result.details, "job_id", None)))


@pytest.mark.parametrize(
    ("first", "number", "found"),
    [
        ("USR-0000-0000", 1, "USR-0000-0001"),
        ("USR-0000-0000", 9_999, "USR-0000-9999"),
        ("USR-0000-0000", 10_000, "USR-0001-0000"),
        ("USR-0000-9998", 3, "USR-0001-0001"),
        ("u0", 9, "u9"),
        ("3652397000009949000", 20_000, "3652397000009969000"),
    ],
)
def test_an_id_is_counted_over_all_of_its_digits(first: str, number: int, found: str) -> None:
    assert counted(first, number) == found
    assert numbered(first, number)[-1] == found


@pytest.mark.parametrize(("first", "number"), [("u0", 10), ("USR-9999-9999", 1), ("none", 1)])
def test_what_has_no_such_id_is_an_error(first: str, number: int) -> None:
    with pytest.raises(OverflowError, match=f"no id {number} after {first}"):
        counted(first, number)
