# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`Filters` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Filters:
    """What access to a module is limited to.

    Attributes:
        group_buyers: The buyers of the group that the access is limited to.
    """

    group_buyers: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Filters:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.group_buyers = optional(list_of(read_str), rest, "group.buyers", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.group_buyers is not UNSET:
            data["group.buyers"] = list(self.group_buyers)
        return data
