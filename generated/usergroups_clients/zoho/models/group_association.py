# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupAssociation` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str, required
from ..._runtime.unset import UNSET, Unset
from .association_detail import AssociationDetail
from .reference import Reference


@define(kw_only=True)
class GroupAssociation:
    """One thing that makes use of a group.

    Attributes:
        resource: The thing.
        type_: Kind of the thing.
        detail: More about the thing, in the spelling of Zoho's SDK.
        details: More about the thing, in the spelling of Zoho's v8 definition.

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated). The two spell
    one member differently; which the service uses is not known.
    """

    resource: Reference
    type_: str
    detail: AssociationDetail | None | Unset = UNSET
    details: AssociationDetail | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupAssociation:
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
        read.resource = required(Reference.from_dict, rest, "resource", at, issues)
        value = rest.pop("type", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "type"), issues)
        read.type_ = value
        value = rest.pop("detail", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(AssociationDetail.from_dict, value, rest, "detail", at, issues)
        read.detail = value
        value = rest.pop("details", UNSET)
        if value is not None and value is not UNSET:
            value = attempt(AssociationDetail.from_dict, value, rest, "details", at, issues)
        read.details = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["resource"] = self.resource.to_dict()
        data["type"] = self.type_
        if self.detail is not UNSET:
            data["detail"] = None if self.detail is None else self.detail.to_dict()
        if self.details is not UNSET:
            data["details"] = None if self.details is None else self.details.to_dict()
        return data
