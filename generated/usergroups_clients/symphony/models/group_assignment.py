# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupAssignment` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.misplaced_nulls import as_it_came
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    list_of,
    members,
    read_bool,
    read_int,
    read_str,
    unread,
)
from .group_summary import GroupSummary, read_as_group_summary
from .user_summary import UserSummary, read_as_user_summary

_KNOWN = frozenset(
    {
        "active",
        "group",
        "groupId",
        "id",
        "lastAddedDate",
        "lastRemovedDate",
        "user",
        "userId",
        "userRoles",
    }
)
_READ_USER_ROLES: Reader[list[str]] = list_of(read_str)


@define(kw_only=True, repr=False)
class GroupAssignment:
    """An assignment: a user, as a rule a compliance officer, who is responsible for a group. Being
    responsible for a group is not being a member of it. An assignment that has ended keeps its
    id, with `active` false.

    Source: Symphony REST API reference, Update a Compliance Group (stated). That dates are in
    milliseconds is inferred from sibling calls.
    """

    active: bool | Unset = UNSET
    """Whether the user is responsible for the group now."""
    group: GroupSummary | Unset = UNSET
    """The group. In lists only when `expand` names `group`."""
    group_id: str | Unset = UNSET
    """Group ID, url-safe text."""
    id: str | Unset = UNSET
    """Assignment ID."""
    last_added_date: int | Unset = UNSET
    """When the assignment last began, in milliseconds since 1970-01-01 UTC."""
    last_removed_date: int | Unset = UNSET
    """When the assignment last ended, in milliseconds since 1970-01-01 UTC."""
    user: UserSummary | Unset = UNSET
    """The user. In lists only when `expand` names `user`."""
    user_id: int | Unset = UNSET
    """User ID."""
    user_roles: list[str] | Unset = UNSET
    """Roles of the user, as the pod names them."""
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
        return cast("Self", read_as_group_assignment(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
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
        if self.user_roles is not UNSET:
            data["userRoles"] = as_it_came(self.user_roles, list(self.user_roles))
        return data


def read_as_group_assignment(
    data: object, at: At, issues: Issues, kind: type[GroupAssignment] = GroupAssignment
) -> GroupAssignment:
    """Read a decoded JSON object as a GroupAssignment, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "active" in given:
        value = given["active"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "active", at, issues)
        read.active = value
    else:
        read.active = UNSET
        absent += 1
    if "group" in given:
        value = given["group"]
        try:
            read.group = read_as_group_summary(value, (at, "group"), issues)
        except UNREADABLE as fault:
            read.group = unread(fault, value, rest, "group", at, issues)
    else:
        read.group = UNSET
        absent += 1
    if "groupId" in given:
        value = given["groupId"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "groupId", at, issues)
        read.group_id = value
    else:
        read.group_id = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "lastAddedDate" in given:
        value = given["lastAddedDate"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "lastAddedDate", at, issues)
        read.last_added_date = value
    else:
        read.last_added_date = UNSET
        absent += 1
    if "lastRemovedDate" in given:
        value = given["lastRemovedDate"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "lastRemovedDate", at, issues)
        read.last_removed_date = value
    else:
        read.last_removed_date = UNSET
        absent += 1
    if "user" in given:
        value = given["user"]
        try:
            read.user = read_as_user_summary(value, (at, "user"), issues)
        except UNREADABLE as fault:
            read.user = unread(fault, value, rest, "user", at, issues)
    else:
        read.user = UNSET
        absent += 1
    if "userId" in given:
        value = given["userId"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "userId", at, issues)
        read.user_id = value
    else:
        read.user_id = UNSET
        absent += 1
    if "userRoles" in given:
        value = given["userRoles"]
        try:
            read.user_roles = _READ_USER_ROLES(value, (at, "userRoles"), issues)
        except UNREADABLE as fault:
            read.user_roles = unread(fault, value, rest, "userRoles", at, issues)
    else:
        read.user_roles = UNSET
        absent += 1
    if len(given) != 9 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
