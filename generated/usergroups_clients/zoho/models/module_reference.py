# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ModuleReference` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"api_name", "id"})


@define(kw_only=True, repr=False)
class ModuleReference:
    """A module of the CRM.

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated).
    """

    api_name: str | Unset = UNSET
    """Name of the module in the API."""
    id: str | Unset = UNSET
    """Id of the module."""
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
        return cast("Self", read_as_module_reference(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.api_name is not UNSET:
            data["api_name"] = self.api_name
        if self.id is not UNSET:
            data["id"] = self.id
        return data


def read_as_module_reference(
    data: object, at: At, issues: Issues, kind: type[ModuleReference] = ModuleReference
) -> ModuleReference:
    """Read a decoded JSON object as a ModuleReference, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "api_name" in given:
        value = given["api_name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "api_name", at, issues)
        read.api_name = value
    else:
        read.api_name = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
