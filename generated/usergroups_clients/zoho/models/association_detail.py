# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`AssociationDetail` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, members, optional
from ..._runtime.unset import UNSET, Unset
from .module_reference import ModuleReference, read_as_module_reference


@define(kw_only=True, repr=False)
class AssociationDetail:
    """Where a thing that makes use of a group belongs.

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated).
    """

    module: ModuleReference | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_association_detail(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.module is not UNSET:
            data["module"] = self.module.to_dict()
        return data


def read_as_association_detail(
    data: object, at: At, issues: Issues, kind: type[AssociationDetail] | None = None
) -> AssociationDetail:
    """Read a decoded JSON object that stands `at` a place, as a AssociationDetail or a class made of it."""
    rest = members(data, at)
    read = AssociationDetail.__new__(kind or AssociationDetail)
    read.module = optional(read_as_module_reference, rest, "module", at, issues)
    read.additional_properties = rest or {}
    return read
