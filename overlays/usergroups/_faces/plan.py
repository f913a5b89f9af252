# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""`plan` and `read_plan`, with what each vendor can."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from typing import TypeAlias, overload

from usergroups._core.crew import AT_ONCE
from usergroups._core.vendor import AsyncVendor
from usergroups._faces import classes
from usergroups.planning.desired import DesiredState
from usergroups.planning.limits import LARGEST_SHARE, MOST_REMOVED, Limits
from usergroups.planning.making import checked_vendor, make_async_plan, make_plan, read_stored
from usergroups.planning.model import Progress
from usergroups.planning.plans import AsyncPlan, Plan
from usergroups.planning.reading_desired import Desired

__all__ = ["plan", "read_plan"]

_Members: TypeAlias = "classes.SoftwareOne | classes.Symphony | classes.Xsolla | classes.ZohoCRM"
_AsyncMembers: TypeAlias = (
    "classes.AsyncSoftwareOne | classes.AsyncSymphony | classes.AsyncXsolla | classes.AsyncZohoCRM"
)
_Links: TypeAlias = "classes.SmartPM"
_AsyncLinks: TypeAlias = "classes.AsyncSmartPM"


@overload
def plan(
    vendor: _Members,
    desired: Desired,
    *,
    remove: bool = False,
    most_removed: int = MOST_REMOVED,
    largest_share: float = LARGEST_SHARE,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Plan: ...


@overload
def plan(
    vendor: _AsyncMembers,
    desired: Desired,
    *,
    remove: bool = False,
    most_removed: int = MOST_REMOVED,
    largest_share: float = LARGEST_SHARE,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Awaitable[AsyncPlan]: ...


@overload
def plan(
    vendor: _Links,
    desired: DesiredState | str | PathLike[str],
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Plan: ...


@overload
def plan(
    vendor: _AsyncLinks,
    desired: DesiredState | str | PathLike[str],
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Awaitable[AsyncPlan]: ...


def plan(
    vendor: classes.AnyVendor | classes.AnyAsyncVendor,
    desired: Desired,
    *,
    remove: bool = False,
    most_removed: int = MOST_REMOVED,
    largest_share: float = LARGEST_SHARE,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Plan | Awaitable[AsyncPlan]:
    """Compare what is there with what is desired; nothing is changed yet.

    Whoever is to be removed must be missing in a list that is marked as complete, and `remove` must
    be set. Give an asynchronous class, and await the result.

    Args:
        vendor: An object of a vendor's class.
        desired: The path of a file (`.toml`, `.yaml`, `.json`, `.csv`), a mapping of groups (by id
            or name) to ids of users, or a `DesiredState`.
        remove: Allow to remove members from groups whose list is complete.
        most_removed: The most members that all groups together may lose.
        largest_share: The largest share of its members that a group may lose, from 0 to 1.
        at_once: How many calls are under way at the same time.
        progress: Told whenever a group is read.

    Returns:
        The plan: `print` it, and `apply` it. If it would remove more than it may, `refusals` says
        so, and it cannot be applied.

    Raises:
        InvalidArgument: What is desired is wrong, or the vendor cannot do it; says where.

    """
    checked_vendor(vendor)
    limits = Limits(remove=remove, most_removed=most_removed, largest_share=largest_share)
    if isinstance(vendor, AsyncVendor):
        return make_async_plan(vendor, desired, limits, at_once, progress)
    return make_plan(vendor, desired, limits, at_once, progress)


@overload
def read_plan(vendor: classes.AnyVendor, path: str | PathLike[str]) -> Plan: ...


@overload
def read_plan(vendor: classes.AnyAsyncVendor, path: str | PathLike[str]) -> AsyncPlan: ...


def read_plan(
    vendor: classes.AnyVendor | classes.AnyAsyncVendor, path: str | PathLike[str]
) -> Plan | AsyncPlan:
    """Read a plan that `save` wrote.

    Args:
        vendor: An object of the class of the vendor that it was made for, set up for the same
            account.
        path: The file.

    Raises:
        InvalidArgument: It is no plan, was changed, or is of another vendor or account.

    """
    checked_vendor(vendor)
    arguments = read_stored(vendor, path)
    return AsyncPlan(**arguments) if isinstance(vendor, AsyncVendor) else Plan(**arguments)
