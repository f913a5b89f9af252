# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupsUpdate` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_int, check_list
from ..._runtime.values.misplaced_nulls import as_it_came
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    read_int,
    unread,
)

_KNOWN = frozenset({"add_user_groups", "remove_user_groups"})
_READ_ADD_USER_GROUPS: Reader[list[int]] = list_of(read_int)
_READ_REMOVE_USER_GROUPS: Reader[list[int]] = list_of(read_int)


@define(kw_only=True, repr=False)
class GroupsUpdate:
    """The groups that a user shall join and leave.

    Source: Xsolla Login API reference, manage-user-groups,
    https://developers.xsolla.com/api/login/operation/manage-user-groups (stated).
    """

    add_user_groups: list[int] | Unset = UNSET
    """Ids of the groups to join, at most 1000."""
    remove_user_groups: list[int] | Unset = UNSET
    """Ids of the groups to leave, at most 1000."""
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
        return cast("Self", read_as_groups_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.add_user_groups is not UNSET:
            data["add_user_groups"] = as_it_came(self.add_user_groups, list(self.add_user_groups))
        if self.remove_user_groups is not UNSET:
            data["remove_user_groups"] = as_it_came(
                self.remove_user_groups, list(self.remove_user_groups)
            )
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        if self.add_user_groups is not UNSET:
            check_list(self.add_user_groups, f"{at}.add_user_groups", max_items=1000)
            for index1, add_user_groups_item1 in enumerate(self.add_user_groups):
                check_int(add_user_groups_item1, f"{at}.add_user_groups[{index1}]")
        if self.remove_user_groups is not UNSET:
            check_list(self.remove_user_groups, f"{at}.remove_user_groups", max_items=1000)
            for index1, remove_user_groups_item1 in enumerate(self.remove_user_groups):
                check_int(remove_user_groups_item1, f"{at}.remove_user_groups[{index1}]")


def read_as_groups_update(
    data: object, at: At, issues: Issues, kind: type[GroupsUpdate] = GroupsUpdate
) -> GroupsUpdate:
    """Read a decoded JSON object as a GroupsUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "add_user_groups" in given:
        value = given["add_user_groups"]
        try:
            read.add_user_groups = _READ_ADD_USER_GROUPS(value, (at, "add_user_groups"), issues)
        except UNREADABLE as fault:
            read.add_user_groups = unread(fault, value, rest, "add_user_groups", at, issues)
    else:
        read.add_user_groups = UNSET
        absent += 1
    if "remove_user_groups" in given:
        value = given["remove_user_groups"]
        try:
            read.remove_user_groups = _READ_REMOVE_USER_GROUPS(
                value, (at, "remove_user_groups"), issues
            )
        except UNREADABLE as fault:
            read.remove_user_groups = unread(fault, value, rest, "remove_user_groups", at, issues)
    else:
        read.remove_user_groups = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
