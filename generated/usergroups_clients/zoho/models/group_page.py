# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupPage` of Zoho CRM."""

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
from .group import Group, read_as_group
from .page_info import PageInfo, read_as_page_info

_KNOWN = frozenset({"info", "user_groups"})
_READ_USER_GROUPS: Reader[list[Group]] = list_of(read_as_group)


@define(kw_only=True, repr=False)
class GroupPage:
    """A page of groups.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    user_groups: list[Group]
    """The groups."""
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
        return cast("Self", read_as_group_page(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["user_groups"] = write_models(self.user_groups)
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data


def read_as_group_page(
    data: object, at: At, issues: Issues, kind: type[GroupPage] = GroupPage
) -> GroupPage:
    """Read a decoded JSON object as a GroupPage, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.user_groups = required(_READ_USER_GROUPS, given, "user_groups", at, issues)
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
