# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserGroupRef` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class UserGroupRef:
    """The short form of a group inside other objects.

    Attributes:
        description: Group description.
        id: Group ID, such as `UGR-1234-5678`.
        is_default: Whether this is the account's default group, which cannot be deleted.
        logo: Logo.
        name: Group name.
        revision: Number of the revision of this object.
    """

    description: str | None | Unset = UNSET
    id: str | Unset = UNSET
    is_default: bool | Unset = UNSET
    logo: str | None | Unset = UNSET
    name: str | Unset = UNSET
    revision: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> UserGroupRef:
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
        value = rest.pop("description", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
        value = rest.pop("id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
        value = rest.pop("isDefault", UNSET)
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "isDefault", at, issues)
        read.is_default = value
        value = rest.pop("logo", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "logo", at, issues)
        read.logo = value
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        value = rest.pop("revision", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "revision", at, issues)
        read.revision = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.id is not UNSET:
            data["id"] = self.id
        if self.is_default is not UNSET:
            data["isDefault"] = self.is_default
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.name is not UNSET:
            data["name"] = self.name
        if self.revision is not UNSET:
            data["revision"] = self.revision
        return data
