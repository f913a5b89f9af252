# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Group` of Zoho CRM."""

from __future__ import annotations

import datetime as dt
from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    list_of,
    members,
    optional,
    read_datetime,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_datetime
from .group_source import GroupSource
from .reference import Reference
from .source_counts import SourceCounts


@define(kw_only=True)
class Group:
    """A group of users.

    Attributes:
        id: Id of the group.
        name: Name of the group.
        created_by: Who made the group.
        created_time: When the group was made, ISO 8601 with an offset.
        description: What the group is for.
        modified_by: Who changed the group last; null if nobody did.
        modified_time: When the group was changed last, ISO 8601 with an offset.
        sources: The group's sources; there when one group is read.
        sources_count: How many sources the group has; there when `include` asks for it.

    Source: Zoho CRM API v7 reference, user groups; Zoho's v8 definition of user groups
    (inferred). The v8 definition requires every field but the sources and their number; only id
    and name are required here, and who and when may be null throughout.
    """

    id: str
    name: str
    created_by: Reference | None | Unset = UNSET
    created_time: dt.datetime | None | Unset = UNSET
    description: str | None | Unset = UNSET
    modified_by: Reference | None | Unset = UNSET
    modified_time: dt.datetime | None | Unset = UNSET
    sources: list[GroupSource] | Unset = UNSET
    sources_count: SourceCounts | Unset = UNSET
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
        read = cls.__new__(cls)
        value: Any
        value = rest.pop("id", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "id"), issues)
        read.id = value
        value = rest.pop("name", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "name"), issues)
        read.name = value
        value = rest.pop("created_by", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(Reference.from_dict, value, rest, "created_by", at, issues)
        read.created_by = value
        value = rest.pop("created_time", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(read_datetime, value, rest, "created_time", at, issues)
        read.created_time = value
        value = rest.pop("description", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
        value = rest.pop("modified_by", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(Reference.from_dict, value, rest, "modified_by", at, issues)
        read.modified_by = value
        value = rest.pop("modified_time", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(read_datetime, value, rest, "modified_time", at, issues)
        read.modified_time = value
        read.sources = optional(list_of(GroupSource.from_dict), rest, "sources", at, issues)
        read.sources_count = optional(SourceCounts.from_dict, rest, "sources_count", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        data["name"] = self.name
        if self.created_by is not UNSET:
            data["created_by"] = None if self.created_by is None else self.created_by.to_dict()
        if self.created_time is not UNSET:
            data["created_time"] = (
                None if self.created_time is None else write_datetime(self.created_time)
            )
        if self.description is not UNSET:
            data["description"] = self.description
        if self.modified_by is not UNSET:
            data["modified_by"] = None if self.modified_by is None else self.modified_by.to_dict()
        if self.modified_time is not UNSET:
            data["modified_time"] = (
                None if self.modified_time is None else write_datetime(self.modified_time)
            )
        if self.sources is not UNSET:
            data["sources"] = [each.to_dict() for each in self.sources]
        if self.sources_count is not UNSET:
            data["sources_count"] = self.sources_count.to_dict()
        return data
