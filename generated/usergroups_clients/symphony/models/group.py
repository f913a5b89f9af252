# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Group` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Group:
    """A group.

    Attributes:
        active: Whether the group is in use.
        area: Free text by which groups are sorted into categories.
        assignee_count: How many users are responsible for the group.
        created_date: When the group was created, in milliseconds since 1970-01-01 UTC.
        description: Group description.
        id: Group ID, url-safe text.
        member_count: How many members the group has.
        modified_date: When the group was last changed, in milliseconds since 1970-01-01 UTC.
        name: Group name.
        type_: Type of the group, such as `ROLE_SCOPE`; other values may come.

    Source: Pod API 20.17.1 (UserGroupResponse) (stated). That dates are in milliseconds is
    inferred from sibling calls. https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    active: bool | Unset = UNSET
    area: str | Unset = UNSET
    assignee_count: int | Unset = UNSET
    created_date: int | Unset = UNSET
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    member_count: int | Unset = UNSET
    modified_date: int | Unset = UNSET
    name: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Group:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        active = rest.pop("active", UNSET)
        if type(active) is not bool and active is not UNSET:
            active = attempt(read_bool, active, rest, "active", at, issues)
        area = rest.pop("area", UNSET)
        if type(area) is not str and area is not UNSET:
            area = attempt(read_str, area, rest, "area", at, issues)
        assignee_count = rest.pop("assigneeCount", UNSET)
        if type(assignee_count) is not int and assignee_count is not UNSET:
            assignee_count = attempt(read_int, assignee_count, rest, "assigneeCount", at, issues)
        created_date = rest.pop("createdDate", UNSET)
        if type(created_date) is not int and created_date is not UNSET:
            created_date = attempt(read_int, created_date, rest, "createdDate", at, issues)
        description = rest.pop("description", UNSET)
        if type(description) is not str and description is not UNSET:
            description = attempt(read_str, description, rest, "description", at, issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str and id_ is not UNSET:
            id_ = attempt(read_str, id_, rest, "id", at, issues)
        member_count = rest.pop("memberCount", UNSET)
        if type(member_count) is not int and member_count is not UNSET:
            member_count = attempt(read_int, member_count, rest, "memberCount", at, issues)
        modified_date = rest.pop("modifiedDate", UNSET)
        if type(modified_date) is not int and modified_date is not UNSET:
            modified_date = attempt(read_int, modified_date, rest, "modifiedDate", at, issues)
        name = rest.pop("name", UNSET)
        if type(name) is not str and name is not UNSET:
            name = attempt(read_str, name, rest, "name", at, issues)
        type_ = rest.pop("type", UNSET)
        if type(type_) is not str and type_ is not UNSET:
            type_ = attempt(read_str, type_, rest, "type", at, issues)
        return cls(
            active=active,
            area=area,
            assignee_count=assignee_count,
            created_date=created_date,
            description=description,
            id=id_,
            member_count=member_count,
            modified_date=modified_date,
            name=name,
            type_=type_,
            additional_properties=rest,
        )

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
