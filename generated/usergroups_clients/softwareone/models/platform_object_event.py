# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PlatformObjectEvent` of SoftwareOne Marketplace."""

import datetime as dt
from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_datetime,
    unread,
)
from ..._runtime.values.writing import write_datetime
from .platform_identity_ref import PlatformIdentityRef, read_as_platform_identity_ref

_KNOWN = frozenset({"at", "by"})


@define(kw_only=True, repr=False)
class PlatformObjectEvent:
    """Something done to an object."""

    at: dt.datetime | None | Unset = UNSET
    """When it was done."""
    by: PlatformIdentityRef | Unset = UNSET
    """Who did it."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """Members of the JSON object that have no attribute, as decoded JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_platform_object_event(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.at is not UNSET:
            data["at"] = None if self.at is None else write_datetime(self.at)
        if self.by is not UNSET:
            data["by"] = self.by.to_dict()
        return data


def read_as_platform_object_event(
    data: object, at: At, issues: Issues, kind: type[PlatformObjectEvent] = PlatformObjectEvent
) -> PlatformObjectEvent:
    """Read a decoded JSON object as a PlatformObjectEvent, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "at" in given:
        value = given["at"]
        if value is not None:
            value = attempt(read_datetime, value, rest, "at", at, issues)
        read.at = value
    else:
        read.at = UNSET
        absent += 1
    if "by" in given:
        value = given["by"]
        try:
            read.by = read_as_platform_identity_ref(value, (at, "by"), issues)
        except UNREADABLE as fault:
            read.by = unread(fault, value, rest, "by", at, issues)
    else:
        read.by = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
