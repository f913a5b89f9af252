# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`AssociationDetail` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, optional
from ..._runtime.unset import UNSET, Unset
from .module_reference import ModuleReference


@define(kw_only=True)
class AssociationDetail:
    """Where a thing that makes use of a group belongs.

    Attributes:
        module:

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated).
    """

    module: ModuleReference | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> AssociationDetail:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.module = optional(ModuleReference.from_dict, rest, "module", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.module is not UNSET:
            data["module"] = self.module.to_dict()
        return data
