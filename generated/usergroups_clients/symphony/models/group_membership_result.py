# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupMembershipResult` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    members,
    optional,
    read_bool,
    read_int,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from .group_member import GroupMember
from .group_summary import GroupSummary


@define(kw_only=True)
class GroupMembershipResult:
    """The membership as a change left it. Other than in lists, the user's name is spelled
    `userName`.

    Attributes:
        active: Whether the user is in the group now.
        group: The group.
        group_id: Group ID, url-safe text.
        id: Membership ID.
        last_added_date: When the user was last added, in milliseconds since 1970-01-01 UTC.
        last_removed_date: When the user was last removed, in milliseconds since 1970-01-01 UTC.
        user: The user.
        user_id: User ID.

    Source: Pod API 20.17.1 (UserGroupMembershipData) (stated). That dates are in milliseconds is
    inferred from sibling calls. https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    active: bool | Unset = UNSET
    group: GroupSummary | Unset = UNSET
    group_id: str | Unset = UNSET
    id: str | Unset = UNSET
    last_added_date: int | Unset = UNSET
    last_removed_date: int | Unset = UNSET
    user: GroupMember | Unset = UNSET
    user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupMembershipResult:
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
        value = rest.pop("active", UNSET)
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "active", at, issues)
        read.active = value
        read.group = optional(GroupSummary.from_dict, rest, "group", at, issues)
        value = rest.pop("groupId", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "groupId", at, issues)
        read.group_id = value
        value = rest.pop("id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
        value = rest.pop("lastAddedDate", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "lastAddedDate", at, issues)
        read.last_added_date = value
        value = rest.pop("lastRemovedDate", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "lastRemovedDate", at, issues)
        read.last_removed_date = value
        read.user = optional(GroupMember.from_dict, rest, "user", at, issues)
        value = rest.pop("userId", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "userId", at, issues)
        read.user_id = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.active is not UNSET:
            data["active"] = self.active
        if self.group is not UNSET:
            data["group"] = self.group.to_dict()
        if self.group_id is not UNSET:
            data["groupId"] = self.group_id
        if self.id is not UNSET:
            data["id"] = self.id
        if self.last_added_date is not UNSET:
            data["lastAddedDate"] = self.last_added_date
        if self.last_removed_date is not UNSET:
            data["lastRemovedDate"] = self.last_removed_date
        if self.user is not UNSET:
            data["user"] = self.user.to_dict()
        if self.user_id is not UNSET:
            data["userId"] = self.user_id
        return data
