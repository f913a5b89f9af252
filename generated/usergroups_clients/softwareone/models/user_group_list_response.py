# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserGroupListResponse` of SoftwareOne Marketplace."""

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
    unread,
)
from ..._runtime.values.writing import write_models
from .list_metadata import ListMetadata, read_as_list_metadata
from .user_group import UserGroup, read_as_user_group

_KNOWN = frozenset({"$meta", "data"})
_READ_DATA: Reader[list[UserGroup]] = list_of(read_as_user_group)


@define(kw_only=True, repr=False)
class UserGroupListResponse:
    """One page of groups.

    Source: Marketplace API 4.0.2162 (UserGroupListResponse),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    data: list[UserGroup] | Unset = UNSET
    """The groups of this page."""
    meta: ListMetadata | Unset = UNSET
    """Where the page lies in the whole, and what it leaves out."""
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
        return cast("Self", read_as_user_group_list_response(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.data is not UNSET:
            data["data"] = write_models(self.data)
        if self.meta is not UNSET:
            data["$meta"] = self.meta.to_dict()
        return data


def read_as_user_group_list_response(
    data: object, at: At, issues: Issues, kind: type[UserGroupListResponse] = UserGroupListResponse
) -> UserGroupListResponse:
    """Read a decoded JSON object as a UserGroupListResponse, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "data" in given:
        value = given["data"]
        try:
            read.data = _READ_DATA(value, (at, "data"), issues)
        except UNREADABLE as fault:
            read.data = unread(fault, value, rest, "data", at, issues)
    else:
        read.data = UNSET
        absent += 1
    if "$meta" in given:
        value = given["$meta"]
        try:
            read.meta = read_as_list_metadata(value, (at, "$meta"), issues)
        except UNREADABLE as fault:
            read.meta = unread(fault, value, rest, "$meta", at, issues)
    else:
        read.meta = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
