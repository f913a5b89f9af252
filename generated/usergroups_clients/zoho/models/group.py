# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Group` of Zoho CRM."""

import datetime as dt
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
    attempt,
    keep_unknown,
    list_of,
    members,
    read_datetime,
    read_str,
    unread,
)
from ..._runtime.values.writing import write_datetime, write_models
from .group_source import GroupSource, read_as_group_source
from .reference import Reference, read_as_reference
from .source_counts import SourceCounts, read_as_source_counts

_KNOWN = frozenset(
    {
        "created_by",
        "created_time",
        "description",
        "id",
        "modified_by",
        "modified_time",
        "name",
        "sources",
        "sources_count",
    }
)
_READ_SOURCES: Reader[list[GroupSource]] = list_of(read_as_group_source)


@define(kw_only=True, repr=False)
class Group:
    """A group of users.

    Source: Zoho CRM API v7 reference, user groups; Zoho's v8 definition of user groups
    (inferred). The v8 definition requires every field but the sources and their number; only id
    and name are required here, and who and when may be null throughout.
    """

    id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    created_by: Reference | None | Unset = UNSET
    """Who made the group."""
    created_time: dt.datetime | None | Unset = UNSET
    """When the group was made, ISO 8601 with an offset."""
    description: str | None | Unset = UNSET
    """What the group is for."""
    modified_by: Reference | None | Unset = UNSET
    """Who changed the group last; null if nobody did."""
    modified_time: dt.datetime | None | Unset = UNSET
    """When the group was changed last, ISO 8601 with an offset."""
    sources: list[GroupSource] | Unset = UNSET
    """The group's sources; there when one group is read, or `include` asks for them."""
    sources_count: SourceCounts | Unset = UNSET
    """How many sources the group has; there when `include` asks for it."""
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
            data["sources"] = write_models(self.sources)
        if self.sources_count is not UNSET:
            data["sources_count"] = self.sources_count.to_dict()
        return data


def read_as_group(data: object, at: At, issues: Issues, kind: type[Group] = Group) -> Group:
    """Read a decoded JSON object as a Group, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "id"), issues)
    read.id = value
    value = given.get("name", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "name"), issues)
    read.name = value
    if "created_by" in given:
        value = given["created_by"]
        if value is not None:
            value = attempt(read_as_reference, value, rest, "created_by", at, issues)
        read.created_by = value
    else:
        read.created_by = UNSET
        absent += 1
    if "created_time" in given:
        value = given["created_time"]
        if value is not None:
            value = attempt(read_datetime, value, rest, "created_time", at, issues)
        read.created_time = value
    else:
        read.created_time = UNSET
        absent += 1
    if "description" in given:
        value = given["description"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if "modified_by" in given:
        value = given["modified_by"]
        if value is not None:
            value = attempt(read_as_reference, value, rest, "modified_by", at, issues)
        read.modified_by = value
    else:
        read.modified_by = UNSET
        absent += 1
    if "modified_time" in given:
        value = given["modified_time"]
        if value is not None:
            value = attempt(read_datetime, value, rest, "modified_time", at, issues)
        read.modified_time = value
    else:
        read.modified_time = UNSET
        absent += 1
    if "sources" in given:
        value = given["sources"]
        try:
            read.sources = _READ_SOURCES(value, (at, "sources"), issues)
        except UNREADABLE as fault:
            read.sources = unread(fault, value, rest, "sources", at, issues)
    else:
        read.sources = UNSET
        absent += 1
    if "sources_count" in given:
        value = given["sources_count"]
        try:
            read.sources_count = read_as_source_counts(value, (at, "sources_count"), issues)
        except UNREADABLE as fault:
            read.sources_count = unread(fault, value, rest, "sources_count", at, issues)
    else:
        read.sources_count = UNSET
        absent += 1
    if len(given) != 9 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
