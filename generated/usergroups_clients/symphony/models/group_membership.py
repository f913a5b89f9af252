# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupMembership` of Symphony Pod."""

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
from .group_summary import GroupSummary
from .user_summary import UserSummary


@define(kw_only=True)
class GroupMembership:
    """A membership: a user who is, or once was, in a group. A membership that has ended keeps its
    id, with `active` false.

    Attributes:
        active: Whether the user is in the group now.
        group: The group. Only when `expand` names `group`.
        group_id: Group ID, url-safe text.
        id: Membership ID.
        last_added_date: When the user was last added, in milliseconds since 1970-01-01 UTC.
        last_removed_date: When the user was last removed, in milliseconds since 1970-01-01 UTC.
        user: The user. Only when `expand` names `user`.
        user_id: User ID.

    Source: Pod API 20.17.1 (UserGroupMembershipResponseData) (stated). That dates are in
    milliseconds is inferred from sibling calls.
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    active: bool | Unset = UNSET
    group: GroupSummary | Unset = UNSET
    group_id: str | Unset = UNSET
    id: str | Unset = UNSET
    last_added_date: int | Unset = UNSET
    last_removed_date: int | Unset = UNSET
    user: UserSummary | Unset = UNSET
    user_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupMembership:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        active = rest.pop("active", UNSET)
        if type(active) is not bool and active is not UNSET:
            active = attempt(read_bool, active, rest, "active", at, issues)
        group = optional(GroupSummary.from_dict, rest, "group", at, issues)
        group_id = rest.pop("groupId", UNSET)
        if type(group_id) is not str and group_id is not UNSET:
            group_id = attempt(read_str, group_id, rest, "groupId", at, issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str and id_ is not UNSET:
            id_ = attempt(read_str, id_, rest, "id", at, issues)
        last_added_date = rest.pop("lastAddedDate", UNSET)
        if type(last_added_date) is not int and last_added_date is not UNSET:
            last_added_date = attempt(read_int, last_added_date, rest, "lastAddedDate", at, issues)
        last_removed_date = rest.pop("lastRemovedDate", UNSET)
        if type(last_removed_date) is not int and last_removed_date is not UNSET:
            last_removed_date = attempt(
                read_int, last_removed_date, rest, "lastRemovedDate", at, issues
            )
        user = optional(UserSummary.from_dict, rest, "user", at, issues)
        user_id = rest.pop("userId", UNSET)
        if type(user_id) is not int and user_id is not UNSET:
            user_id = attempt(read_int, user_id, rest, "userId", at, issues)
        return cls(
            active=active,
            group=group,
            group_id=group_id,
            id=id_,
            last_added_date=last_added_date,
            last_removed_date=last_removed_date,
            user=user,
            user_id=user_id,
            additional_properties=rest,
        )

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
