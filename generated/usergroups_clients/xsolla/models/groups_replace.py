# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupsReplace` of Xsolla Login."""

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
class GroupsReplace:
    """The groups that a user shall be in, and no others.

    Source: Xsolla Login API reference, update-user-groups,
    https://developers.xsolla.com/api/login/operation/update-user-groups (stated). The page says
    integer; a copy of its text names no item type.
    """

    user_groups: list[int]
    """Ids of the groups."""
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
        return cast("Self", read_as_groups_replace(data, None, [], cls))

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


def read_as_groups_replace(
    data: object, at: At, issues: Issues, kind: type[GroupsReplace] = GroupsReplace
) -> GroupsReplace:
    """Read a decoded JSON object as a GroupsReplace, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.user_groups = required(_READ_USER_GROUPS, given, "user_groups", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
