# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupUserCountPage` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
    unread,
)
from ..._runtime.values.writing import write_models
from .group_user_count import GroupUserCount, read_as_group_user_count
from .page_info import PageInfo, read_as_page_info

_KNOWN = frozenset({"associated_users_count", "info"})
_READ_ASSOCIATED_USERS_COUNT: Reader[list[GroupUserCount]] = list_of(read_as_group_user_count)


@define(kw_only=True, repr=False)
class GroupUserCountPage:
    """A page of groups with the number of users in each.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    associated_users_count: list[GroupUserCount]
    """The groups and their counts."""
    info: PageInfo | Unset = UNSET
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
        return cast("Self", read_as_group_user_count_page(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["associated_users_count"] = write_models(self.associated_users_count)
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data


def read_as_group_user_count_page(
    data: object, at: At, issues: Issues, kind: type[GroupUserCountPage] = GroupUserCountPage
) -> GroupUserCountPage:
    """Read a decoded JSON object as a GroupUserCountPage, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.associated_users_count = required(
        _READ_ASSOCIATED_USERS_COUNT, given, "associated_users_count", at, issues
    )
    if "info" in given:
        value = given["info"]
        try:
            read.info = read_as_page_info(value, (at, "info"), issues)
        except UNREADABLE as fault:
            read.info = unread(fault, value, rest, "info", at, issues)
    else:
        read.info = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
