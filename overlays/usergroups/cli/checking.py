"""`usergroups check`: whether the credentials work, and what they may do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import typer

import usergroups
from usergroups._core.records import Record, in_json
from usergroups._faces.vendors import VENDORS, VendorId
from usergroups.cli.advising import advice, in_settings
from usergroups.cli.choosing import named, named_profile
from usergroups.cli.configured import chosen_vendors
from usergroups.cli.options import JsonOption, ProfileOption, VendorOption
from usergroups.cli.output import show_json, show_table, working
from usergroups.cli.saying import REFUSED, note
from usergroups_clients._runtime.errors import Error, InvalidArgument

if TYPE_CHECKING:
    from usergroups._core.probing import Probe, Tried

CHECK_HELP: Final = """
Find out whether the credentials work, what they may do, and how long their token lives.

Without a vendor, all that there are settings for are checked. Sends the first call of verbs that \
only read; nothing is changed, and no secret is shown.

Exit status: 0 all work; 1 some do not, or not for all that was tried; 2 wrong use.
"""
_NOT_SET_UP: Final = "not set up"


class _Checked(NamedTuple):
    vendor: VendorId
    profile: str | None
    found: Probe | None = None
    error: Exception | None = None
    """Why it could not be set up."""

    @property
    def state(self) -> str:
        return _NOT_SET_UP if self.found is None else self.found.state

    @property
    def faults(self) -> list[str]:
        """Return what is wrong, a line each, so that nothing is said twice."""
        if self.found is None:
            return [f"{VENDORS[self.vendor].name}: {self.error}"]
        tried = [each for each in self.found.tried if each.error is not None]
        vendor, profile = VENDORS[self.vendor], self.profile
        faults = [in_settings(_fault(each), vendor, profile) for each in tried]
        return list(dict.fromkeys(faults))

    @property
    def advice(self) -> str:
        """Return what to look at, if a setting is to blame."""
        if self.found is None:
            return ""
        return advice(self.found.blamed, VENDORS[self.vendor], self.profile)


def check(
    ctx: typer.Context,
    *,
    vendor: VendorOption = None,
    profile: ProfileOption = None,
    as_json: JsonOption = False,
) -> None:
    """Find out whether the credentials work."""
    name = named_profile(ctx, profile)
    every = chosen_vendors(vendor or named(ctx), name)
    checked = [_checked(each, name) for each in every]
    if as_json:
        for each in checked:
            show_json(_record(each))
    else:
        columns = ["vendor", "credentials", "may", "token"]
        show_table(columns, [_row(each) for each in checked])
        for each in checked:
            for fault in each.faults:
                note(f"error: {fault}")
            if each.advice:
                note(each.advice)
    if any(each.state != "work" for each in checked):
        raise typer.Exit(REFUSED)


def _checked(vendor: VendorId, profile: str | None) -> _Checked:
    from usergroups._core.probing import probe

    try:
        client: Any = usergroups.from_env(vendor, profile=profile, retries=1)
        with client, working(f"Asking {VENDORS[vendor].name}"):
            return _Checked(vendor, profile, probe(client))
    except (ImportError, InvalidArgument) as error:
        return _Checked(vendor, profile, error=error)


def _fault(tried: Tried) -> str:
    needs = f" (documented: {tried.needs})" if tried.needs else ""
    return f"{tried.error}{needs}"


def _row(checked: _Checked) -> list[str]:
    found = checked.found
    if found is None:
        return [checked.vendor, checked.state, "", ""]
    return [checked.vendor, checked.state, ", ".join(found.works), _life(found)]


def _life(found: Probe) -> str:
    if found.ends_in_s is not None:
        return f"ends in {_duration(found.ends_in_s)}, then renewed"
    return "renewed when refused" if found.renews else "as given; no end is known"


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.0f} h"


def _record(checked: _Checked) -> Record:
    found = checked.found
    about: dict[str, object] = {"vendor": checked.vendor, "credentials": checked.state}
    if found is None:
        error = checked.error if isinstance(checked.error, Error) else Error(str(checked.error))
        return {**about, "error": in_json(error), "verbs": {}, "token": None}
    return {
        **about,
        "error": None,
        "verbs": {
            each.verb: {"ok": each.error is None, "error": in_json(each.error), "needs": each.needs}
            for each in found.tried
        },
        "token": {
            "renews": found.renews,
            "ends_in_s": None if found.ends_in_s is None else round(found.ends_in_s),
        },
    }
