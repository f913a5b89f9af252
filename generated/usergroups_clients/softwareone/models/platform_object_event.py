# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PlatformObjectEvent` of SoftwareOne Marketplace."""

from __future__ import annotations

import datetime as dt
from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, optional, read_datetime
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_datetime
from .platform_identity_ref import PlatformIdentityRef


@define(kw_only=True)
class PlatformObjectEvent:
    """Something done to an object.

    Attributes:
        at: When it was done.
        by: Who did it.
    """

    at: dt.datetime | None | Unset = UNSET
    by: PlatformIdentityRef | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> PlatformObjectEvent:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        value: Any
        value = rest.pop("at", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(read_datetime, value, rest, "at", at, issues)
        read.at = value
        read.by = optional(PlatformIdentityRef.from_dict, rest, "by", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.at is not UNSET:
            data["at"] = None if self.at is None else write_datetime(self.at)
        if self.by is not UNSET:
            data["by"] = self.by.to_dict()
        return data
