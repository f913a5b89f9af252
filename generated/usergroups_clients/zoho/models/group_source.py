# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupSource` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, open_enum, read_bool, required
from ..._runtime.unset import UNSET, Unset
from .reference import Reference
from .source_type import SourceType


@define(kw_only=True)
class GroupSource:
    """One source of a group, as it is read.

    Attributes:
        source: The user, role, territory or group.
        type_:
        sub_territories: For a territory, whether the territories below it count too.
        subordinates: For a role, whether the roles below it count too.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    source: Reference
    type_: SourceType | str
    sub_territories: bool | None | Unset = UNSET
    subordinates: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupSource:
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
        read.source = required(Reference.from_dict, rest, "source", at, issues)
        read.type_ = required(open_enum(SourceType), rest, "type", at, issues)
        value = rest.pop("sub_territories", UNSET)
        if type(value) is not bool and value is not None and value is not UNSET:
            value = attempt(read_bool, value, rest, "sub_territories", at, issues)
        read.sub_territories = value
        value = rest.pop("subordinates", UNSET)
        if type(value) is not bool and value is not None and value is not UNSET:
            value = attempt(read_bool, value, rest, "subordinates", at, issues)
        read.subordinates = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["source"] = self.source.to_dict()
        data["type"] = self.type_
        if self.sub_territories is not UNSET:
            data["sub_territories"] = self.sub_territories
        if self.subordinates is not UNSET:
            data["subordinates"] = self.subordinates
        return data
