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
        read = cls.__new__(cls)
        value: Any
        value = rest.pop("icon", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "icon", at, issues)
        read.icon = value
        value = rest.pop("id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
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
        if self.icon is not UNSET:
            data["icon"] = self.icon
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.revision is not UNSET:
            data["revision"] = self.revision
        return data
