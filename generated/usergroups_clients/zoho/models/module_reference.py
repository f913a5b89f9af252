# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ModuleReference` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class ModuleReference:
    """A module of the CRM.

    Attributes:
        api_name: Name of the module in the API.
        id: Id of the module.

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated).
    """

    api_name: str | Unset = UNSET
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> ModuleReference:
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
        value = rest.pop("api_name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "api_name", at, issues)
        read.api_name = value
        value = rest.pop("id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.api_name is not UNSET:
            data["api_name"] = self.api_name
        if self.id is not UNSET:
            data["id"] = self.id
        return data
