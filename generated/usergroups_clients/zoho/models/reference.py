# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Reference` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Reference:
    """Something else in the organisation, by id and name.

    Attributes:
        id: Its id.
        name: Its name.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (inferred). Zoho's
    definitions require the name in some places and leave it out in others.
    """

    id: str
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Reference:
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
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        return data
