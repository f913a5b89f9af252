# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleRef` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset
from .filters import Filters, read_as_filters
from .module_settings import ModuleSettings, read_as_module_settings


@define(kw_only=True, repr=False)
class ModuleRef:
    """A module, which is a part of the platform that a group gives access to."""

    description: str | Unset = UNSET
    """Description."""
    filters: Filters | None | Unset = UNSET
    """What the access is limited to."""
    id: str | Unset = UNSET
    """Module ID, such as `MOD-1234`."""
    name: str | Unset = UNSET
    """Name."""
    revision: int | Unset = UNSET
    """Number of the revision of this object."""
    settings: ModuleSettings | None | Unset = UNSET
    """Settings of the module."""
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
        return cast("Self", read_as_module_ref(data, None, [], cls))

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


def read_as_module_ref(
    data: object, at: At, issues: Issues, kind: type[ModuleRef] | None = None
) -> ModuleRef:
    """Read a decoded JSON object that stands `at` a place, as a ModuleRef or a class made of it."""
    rest = members(data, at)
    read = ModuleRef.__new__(kind or ModuleRef)
    value: Any
    value = rest.pop("description", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "description", at, issues)
    read.description = value
    value = rest.pop("filters", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(read_as_filters, value, rest, "filters", at, issues)
    read.filters = value
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
    value = rest.pop("settings", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(read_as_module_settings, value, rest, "settings", at, issues)
    read.settings = value
    read.additional_properties = rest or {}
    return read
