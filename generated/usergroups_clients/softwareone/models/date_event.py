# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`DateEvent` of SoftwareOne Marketplace."""

import datetime as dt
from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_datetime,
)
from ..._runtime.values.writing import write_datetime

_KNOWN = frozenset({"at"})


@define(kw_only=True, repr=False)
class DateEvent:
    """Something that happened at a time."""

    at: dt.datetime | None | Unset = UNSET
    """When it happened."""
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
        return cast("Self", read_as_date_event(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.at is not UNSET:
            data["at"] = None if self.at is None else write_datetime(self.at)
        return data


def read_as_date_event(
    data: object, at: At, issues: Issues, kind: type[DateEvent] = DateEvent
) -> DateEvent:
    """Read a decoded JSON object as a DateEvent, or as `kind`, a subclass; `at` locates it."""
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
    if len(given) != 1 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
