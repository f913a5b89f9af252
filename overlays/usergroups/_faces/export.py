# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""`export`, for the vendors that say who is in a group."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeAlias, overload

from usergroups._core.crew import AT_ONCE
from usergroups._core.vendor import AsyncVendor
from usergroups._faces import classes
from usergroups.planning.desired import DesiredState
from usergroups.planning.exporting import make_async_export, make_export
from usergroups.planning.making import checked_vendor
from usergroups.planning.model import Progress

__all__ = ["export"]

_Lists: TypeAlias = "classes.SoftwareOne | classes.Symphony | classes.ZohoCRM"
_AsyncLists: TypeAlias = "classes.AsyncSoftwareOne | classes.AsyncSymphony | classes.AsyncZohoCRM"
_Given: TypeAlias = "classes.SmartPM | classes.Xsolla"
_AsyncGiven: TypeAlias = "classes.AsyncSmartPM | classes.AsyncXsolla"


@overload
def export(
    vendor: _Lists,
    groups: Iterable[str] | None = None,
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> DesiredState: ...


@overload
def export(
    vendor: _AsyncLists,
    groups: Iterable[str] | None = None,
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Awaitable[DesiredState]: ...


@overload
def export(
    vendor: _Given,
    groups: Iterable[str],
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> DesiredState: ...


@overload
def export(
    vendor: _AsyncGiven,
    groups: Iterable[str],
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> Awaitable[DesiredState]: ...


def export(
    vendor: classes.AnyVendor | classes.AnyAsyncVendor,
    groups: Iterable[str] | None = None,
    *,
    at_once: int = AT_ONCE,
    progress: Callable[[Progress], object] | None = None,
) -> DesiredState | Awaitable[DesiredState]:
    """Read who is in which group, as a desired state: `plan` finds nothing to do in it.

    Members that are no persons are left out, and an empty group is named without a list; where the
    vendor does not say its name, it is left out. No list is marked as complete: nobody is removed by
    it unless you mark it. Give an asynchronous class, and await the result.

    Args:
        vendor: An object of a vendor's class.
        groups: Ids or names of the groups; all of them if not given. They are needed where the
            vendor does not list them.
        at_once: How many calls are under way at the same time.
        progress: Told whenever a group is read.

    Returns:
        The groups by id and name, with their members; `save` writes it to a file.

    Raises:
        InvalidArgument: There is no such group, or the vendor cannot say who is in one.

    """
    checked_vendor(vendor)
    if isinstance(vendor, AsyncVendor):
        return make_async_export(vendor, groups, at_once, progress)
    return make_export(vendor, groups, at_once, progress)
