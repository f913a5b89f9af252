# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupsRemove` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.values.checks import check_int, check_list
from ..._runtime.values.misplaced_nulls import as_it_came
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    read_int,
    required,
)

_KNOWN = frozenset({"user_groups"})
_READ_USER_GROUPS: Reader[list[int]] = list_of(read_int)


@define(kw_only=True, repr=False)
class GroupsRemove:
    """The groups that a user shall leave.

    Source: Xsolla Login API reference, delete-user-groups,
    https://developers.xsolla.com/api/login/operation/delete-user-groups (stated).
    """

    user_groups: list[int]
    """Ids of the groups to leave."""
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
        return cast("Self", read_as_groups_remove(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["user_groups"] = as_it_came(self.user_groups, list(self.user_groups))
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_list(self.user_groups, f"{at}.user_groups")
        for index1, user_groups_item1 in enumerate(self.user_groups):
            check_int(user_groups_item1, f"{at}.user_groups[{index1}]")


def read_as_groups_remove(
    data: object, at: At, issues: Issues, kind: type[GroupsRemove] = GroupsRemove
) -> GroupsRemove:
    """Read a decoded JSON object as a GroupsRemove, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.user_groups = required(_READ_USER_GROUPS, given, "user_groups", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
