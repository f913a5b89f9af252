# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupedCounts` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, list_of, members, optional, required
from ..._runtime.unset import UNSET, Unset
from .grouped_count import GroupedCount, read_as_grouped_count
from .page_info import PageInfo, read_as_page_info


@define(kw_only=True, repr=False)
class GroupedCounts:
    """Numbers of a group's users by a property of theirs.

    Source: Zoho CRM Python SDK 7 (stated).
    """

    grouped_counts: list[GroupedCount]
    """One entry for each value of the property."""
    info: PageInfo | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_grouped_counts(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["grouped_counts"] = as_it_came(
            self.grouped_counts, [each.to_dict() for each in self.grouped_counts]
        )
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data


def read_as_grouped_counts(
    data: object, at: At, issues: Issues, kind: type[GroupedCounts] | None = None
) -> GroupedCounts:
    """Read a decoded JSON object that stands `at` a place, as a GroupedCounts or a class made of it."""
    rest = members(data, at)
    read = GroupedCounts.__new__(kind or GroupedCounts)
    read.grouped_counts = required(
        list_of(read_as_grouped_count), rest, "grouped_counts", at, issues
    )
    read.info = optional(read_as_page_info, rest, "info", at, issues)
    read.additional_properties = rest or {}
    return read
