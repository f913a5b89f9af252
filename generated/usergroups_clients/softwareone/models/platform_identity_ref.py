# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PlatformIdentityRef` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class PlatformIdentityRef:
    """The identity behind an event, such as a user.

    Attributes:
        icon: Icon.
        id: ID of the identity, such as `USR-1234-5678`.
        name: Name.
        revision: Number of the revision of this object.
    """

    icon: str | None | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    revision: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> PlatformIdentityRef:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        icon = rest.pop("icon", UNSET)
        if type(icon) is not str and icon is not None and icon is not UNSET:
            icon = attempt(read_str, icon, rest, "icon", at, issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str and id_ is not UNSET:
            id_ = attempt(read_str, id_, rest, "id", at, issues)
        name = rest.pop("name", UNSET)
        if type(name) is not str and name is not UNSET:
            name = attempt(read_str, name, rest, "name", at, issues)
        revision = rest.pop("revision", UNSET)
        if type(revision) is not int and revision is not UNSET:
            revision = attempt(read_int, revision, rest, "revision", at, issues)
        return cls(
            icon=icon,
            id=id_,
            name=name,
            revision=revision,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.icon is not UNSET:
            data["icon"] = self.icon
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.revision is not UNSET:
            data["revision"] = self.revision
        return data
