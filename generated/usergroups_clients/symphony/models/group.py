# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Group` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_bool, read_int, read_str
from ..._runtime.unset import UNSET, Unset


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
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_group(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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


def read_as_group(data: object, at: At, issues: Issues, kind: type[Group] | None = None) -> Group:
    """Read a decoded JSON object that stands `at` a place, as a Group or a class made of it."""
    rest = members(data, at)
    read = Group.__new__(kind or Group)
    value: Any
    value = rest.pop("active", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "active", at, issues)
    read.active = value
    value = rest.pop("area", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "area", at, issues)
    read.area = value
    value = rest.pop("assigneeCount", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "assigneeCount", at, issues)
    read.assignee_count = value
    value = rest.pop("createdDate", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "createdDate", at, issues)
    read.created_date = value
    value = rest.pop("description", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "description", at, issues)
    read.description = value
    value = rest.pop("id", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "id", at, issues)
    read.id = value
    value = rest.pop("memberCount", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "memberCount", at, issues)
    read.member_count = value
    value = rest.pop("modifiedDate", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "modifiedDate", at, issues)
    read.modified_date = value
    value = rest.pop("name", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "name", at, issues)
    read.name = value
    value = rest.pop("type", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "type", at, issues)
    read.type_ = value
    read.additional_properties = rest or {}
    return read
