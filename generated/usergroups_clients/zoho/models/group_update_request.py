# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupUpdateRequest` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.values.checks import check_list, check_model
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
)
from ..._runtime.values.writing import write_models
from .group_update import GroupUpdate, read_as_group_update

_KNOWN = frozenset({"user_groups"})
_READ_USER_GROUPS: Reader[list[GroupUpdate]] = list_of(read_as_group_update)


@define(kw_only=True, repr=False)
class GroupUpdateRequest:
    """The one group that a call may change.

    Source: Zoho CRM API v7 reference, update user group,
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated).
    """

    user_groups: list[GroupUpdate]
    """Exactly one group; its id stands in the path."""
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
        return cast("Self", read_as_group_update_request(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["user_groups"] = write_models(self.user_groups)
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_list(self.user_groups, f"{at}.user_groups", min_items=1, max_items=1)
        for index1, user_groups_item1 in enumerate(self.user_groups):
            check_model(user_groups_item1, GroupUpdate, f"{at}.user_groups[{index1}]")


def read_as_group_update_request(
    data: object, at: At, issues: Issues, kind: type[GroupUpdateRequest] = GroupUpdateRequest
) -> GroupUpdateRequest:
    """Read a decoded JSON object as a GroupUpdateRequest, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.user_groups = required(_READ_USER_GROUPS, given, "user_groups", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
