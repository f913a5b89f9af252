# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupList` of Symphony Pod."""

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
from .group import Group, read_as_group
from .pagination import Pagination, read_as_pagination

_KNOWN = frozenset({"data", "pagination"})
_READ_DATA: Reader[list[Group]] = list_of(read_as_group)


@define(kw_only=True, repr=False)
class GroupList:
    """One page of groups.

    Source: Pod API 20.17.1 (UserGroupResponseList),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    data: list[Group] | Unset = UNSET
    """The groups of this page, which may be none although more pages follow."""
    pagination: Pagination | Unset = UNSET
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
        return cast("Self", read_as_group_list(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.data is not UNSET:
            data["data"] = write_models(self.data)
        if self.pagination is not UNSET:
            data["pagination"] = self.pagination.to_dict()
        return data


def read_as_group_list(
    data: object, at: At, issues: Issues, kind: type[GroupList] = GroupList
) -> GroupList:
    """Read a decoded JSON object as a GroupList, or as `kind`, a subclass; `at` locates it."""
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
    if "pagination" in given:
        value = given["pagination"]
        try:
            read.pagination = read_as_pagination(value, (at, "pagination"), issues)
        except UNREADABLE as fault:
            read.pagination = unread(fault, value, rest, "pagination", at, issues)
    else:
        read.pagination = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
