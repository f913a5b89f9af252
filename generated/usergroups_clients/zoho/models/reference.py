# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Reference` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Reference:
    """Something else in the organisation, by id and name.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (inferred). Zoho's
    definitions require the name in some places and leave it out in others.
    """

    id: str
    """Its id."""
    name: str | None | Unset = UNSET
    """Its name."""
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
        return cast("Self", read_as_reference(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        return data


def read_as_reference(
    data: object, at: At, issues: Issues, kind: type[Reference] | None = None
) -> Reference:
    """Read a decoded JSON object that stands `at` a place, as a Reference or a class made of it."""
    rest = members(data, at)
    read = Reference.__new__(kind or Reference)
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
