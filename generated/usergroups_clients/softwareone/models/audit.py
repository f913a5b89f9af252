# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`Audit` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members
from ..._runtime.unset import UNSET, Unset
from .platform_object_event import PlatformObjectEvent


@define(kw_only=True)
class Audit:
    """When, and by whom, an object was created and changed.

    Attributes:
        created: The creation.
        updated: The last change.

    Source: Marketplace API 4.0.2162 (Audit) (stated). The form of the two events is inferred
    from version 5.0.5287.
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    created: PlatformObjectEvent | None | Unset = UNSET
    updated: PlatformObjectEvent | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Audit:
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
        value = rest.pop("created", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(PlatformObjectEvent.from_dict, value, rest, "created", at, issues)
        read.created = value
        value = rest.pop("updated", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(PlatformObjectEvent.from_dict, value, rest, "updated", at, issues)
        read.updated = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.created is not UNSET:
            data["created"] = None if self.created is None else self.created.to_dict()
        if self.updated is not UNSET:
            data["updated"] = None if self.updated is None else self.updated.to_dict()
        return data
