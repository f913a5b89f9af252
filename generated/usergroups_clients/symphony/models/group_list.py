# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupList` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, list_of, members, optional
from ..._runtime.unset import UNSET, Unset
from .group import Group, read_as_group
from .pagination import Pagination, read_as_pagination


@define(kw_only=True, repr=False)
class GroupList:
    """One page of groups.

    Source: Pod API 20.17.1 (UserGroupResponseList),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    data: list[Group] | Unset = UNSET
    """The groups of this page, which may be none although more pages follow."""
    pagination: Pagination | Unset = UNSET
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
        return cast("Self", read_as_group_list(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.data is not UNSET:
            data["data"] = as_it_came(self.data, [each.to_dict() for each in self.data])
        if self.pagination is not UNSET:
            data["pagination"] = self.pagination.to_dict()
        return data


def read_as_group_list(
    data: object, at: At, issues: Issues, kind: type[GroupList] | None = None
) -> GroupList:
    """Read a decoded JSON object that stands `at` a place, as a GroupList or a class made of it."""
    rest = members(data, at)
    read = GroupList.__new__(kind or GroupList)
    read.data = optional(list_of(read_as_group), rest, "data", at, issues)
    read.pagination = optional(read_as_pagination, rest, "pagination", at, issues)
    read.additional_properties = rest or {}
    return read
