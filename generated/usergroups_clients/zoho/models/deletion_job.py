# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`DeletionJob` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, read_str
from ..._runtime.unset import UNSET


@define(kw_only=True)
class DeletionJob:
    """State of one deletion.

    Attributes:
        status: The state; written with a capital, unlike everything else.

    Source: Zoho CRM API reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    status: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> DeletionJob:
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
        value = rest.pop("Status", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "Status"), issues)
        read.status = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["Status"] = self.status
        return data
