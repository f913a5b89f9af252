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
        description = rest.pop("description", UNSET)
        if type(description) is not str and description is not None and description is not UNSET:
            description = attempt(read_str, description, rest, "description", at, issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str and id_ is not UNSET:
            id_ = attempt(read_str, id_, rest, "id", at, issues)
        is_default = rest.pop("isDefault", UNSET)
        if type(is_default) is not bool and is_default is not UNSET:
            is_default = attempt(read_bool, is_default, rest, "isDefault", at, issues)
        logo = rest.pop("logo", UNSET)
        if type(logo) is not str and logo is not None and logo is not UNSET:
            logo = attempt(read_str, logo, rest, "logo", at, issues)
        name = rest.pop("name", UNSET)
        if type(name) is not str and name is not UNSET:
            name = attempt(read_str, name, rest, "name", at, issues)
        revision = rest.pop("revision", UNSET)
        if type(revision) is not int and revision is not UNSET:
            revision = attempt(read_int, revision, rest, "revision", at, issues)
        return cls(
            description=description,
            id=id_,
            is_default=is_default,
            logo=logo,
            name=name,
            revision=revision,
            additional_properties=rest,
        )

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
