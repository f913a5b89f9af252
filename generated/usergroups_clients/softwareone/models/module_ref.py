# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleRef` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    members,
    nullable,
    optional,
    read_int,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from .filters import Filters
from .module_settings import ModuleSettings


@define(kw_only=True)
class ModuleRef:
    """A module, which is a part of the platform that a group gives access to.

    Attributes:
        description: Description.
        filters: What the access is limited to.
        id: Module ID, such as `MOD-1234`.
        name: Name.
        revision: Number of the revision of this object.
        settings: Settings of the module.
    """

    description: str | Unset = UNSET
    filters: Filters | None | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    revision: int | Unset = UNSET
    settings: ModuleSettings | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> ModuleRef:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        description = rest.pop("description", UNSET)
        if type(description) is not str and description is not UNSET:
            description = attempt(read_str, description, rest, "description", at, issues)
        filters = optional(nullable(Filters.from_dict), rest, "filters", at, issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str and id_ is not UNSET:
            id_ = attempt(read_str, id_, rest, "id", at, issues)
        name = rest.pop("name", UNSET)
        if type(name) is not str and name is not UNSET:
            name = attempt(read_str, name, rest, "name", at, issues)
        revision = rest.pop("revision", UNSET)
        if type(revision) is not int and revision is not UNSET:
            revision = attempt(read_int, revision, rest, "revision", at, issues)
        settings = optional(nullable(ModuleSettings.from_dict), rest, "settings", at, issues)
        return cls(
            description=description,
            filters=filters,
            id=id_,
            name=name,
            revision=revision,
            settings=settings,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.description is not UNSET:
            data["description"] = self.description
        if self.filters is not UNSET:
            data["filters"] = None if self.filters is None else self.filters.to_dict()
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.revision is not UNSET:
            data["revision"] = self.revision
        if self.settings is not UNSET:
            data["settings"] = None if self.settings is None else self.settings.to_dict()
        return data
