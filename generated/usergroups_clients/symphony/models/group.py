# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Group` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_int,
    read_str,
)

_KNOWN = frozenset(
    {
        "active",
        "area",
        "assigneeCount",
        "createdDate",
        "description",
        "id",
        "memberCount",
        "modifiedDate",
        "name",
        "type",
    }
)


@define(kw_only=True, repr=False)
class Group:
    """A group.

    Source: Pod API 20.17.1 (UserGroupResponse),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated). That dates are in
    milliseconds is inferred from sibling calls.
    """

    active: bool | Unset = UNSET
    """Whether the group is in use."""
    area: str | Unset = UNSET
    """Free text by which groups are sorted into categories."""
    assignee_count: int | Unset = UNSET
    """How many users are responsible for the group."""
    created_date: int | Unset = UNSET
    """When the group was created, in milliseconds since 1970-01-01 UTC."""
    description: str | Unset = UNSET
    """Group description."""
    id: str | Unset = UNSET
    """Group ID, url-safe text."""
    member_count: int | Unset = UNSET
    """How many members the group has."""
    modified_date: int | Unset = UNSET
    """When the group was last changed, in milliseconds since 1970-01-01 UTC."""
    name: str | Unset = UNSET
    """Group name."""
    type_: str | Unset = UNSET
    """Type of the group, such as `ROLE_SCOPE`; other values may come."""
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
        return cast("Self", read_as_group(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.active is not UNSET:
            data["active"] = self.active
        if self.area is not UNSET:
            data["area"] = self.area
        if self.assignee_count is not UNSET:
            data["assigneeCount"] = self.assignee_count
        if self.created_date is not UNSET:
            data["createdDate"] = self.created_date
        if self.description is not UNSET:
            data["description"] = self.description
        if self.id is not UNSET:
            data["id"] = self.id
        if self.member_count is not UNSET:
            data["memberCount"] = self.member_count
        if self.modified_date is not UNSET:
            data["modifiedDate"] = self.modified_date
        if self.name is not UNSET:
            data["name"] = self.name
        if self.type_ is not UNSET:
            data["type"] = self.type_
        return data


def read_as_group(data: object, at: At, issues: Issues, kind: type[Group] = Group) -> Group:
    """Read a decoded JSON object as a Group, or as `kind`, a subclass; `at` locates it."""
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
    if "area" in given:
        value = given["area"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "area", at, issues)
        read.area = value
    else:
        read.area = UNSET
        absent += 1
    if "assigneeCount" in given:
        value = given["assigneeCount"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "assigneeCount", at, issues)
        read.assignee_count = value
    else:
        read.assignee_count = UNSET
        absent += 1
    if "createdDate" in given:
        value = given["createdDate"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "createdDate", at, issues)
        read.created_date = value
    else:
        read.created_date = UNSET
        absent += 1
    if "description" in given:
        value = given["description"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "memberCount" in given:
        value = given["memberCount"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "memberCount", at, issues)
        read.member_count = value
    else:
        read.member_count = UNSET
        absent += 1
    if "modifiedDate" in given:
        value = given["modifiedDate"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "modifiedDate", at, issues)
        read.modified_date = value
    else:
        read.modified_date = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if "type" in given:
        value = given["type"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "type", at, issues)
        read.type_ = value
    else:
        read.type_ = UNSET
        absent += 1
    if len(given) != 10 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
