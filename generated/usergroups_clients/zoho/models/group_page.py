# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupPage` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, list_of, members, optional, required
from ..._runtime.unset import UNSET, Unset
from .group import Group, read_as_group
from .page_info import PageInfo, read_as_page_info


@define(kw_only=True, repr=False)
class GroupPage:
    """A page of groups.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    user_groups: list[Group]
    """The groups."""
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
        return cast("Self", read_as_group_page(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["user_groups"] = as_it_came(
            self.user_groups, [each.to_dict() for each in self.user_groups]
        )
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data


def read_as_group_page(
    data: object, at: At, issues: Issues, kind: type[GroupPage] | None = None
) -> GroupPage:
    """Read a decoded JSON object that stands `at` a place, as a GroupPage or a class made of it."""
    rest = members(data, at)
    read = GroupPage.__new__(kind or GroupPage)
    read.user_groups = required(list_of(read_as_group), rest, "user_groups", at, issues)
    read.info = optional(read_as_page_info, rest, "info", at, issues)
    read.additional_properties = rest or {}
    return read
