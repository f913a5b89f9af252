# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleRef` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_int,
    read_str,
)
from .filters import Filters, read_as_filters
from .module_settings import ModuleSettings, read_as_module_settings

_KNOWN = frozenset({"description", "filters", "id", "name", "revision", "settings"})


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
        return cast("Self", read_as_module_ref(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
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
    data: object, at: At, issues: Issues, kind: type[ModuleRef] = ModuleRef
) -> ModuleRef:
    """Read a decoded JSON object as a ModuleRef, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "description" in given:
        value = given["description"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if "filters" in given:
        value = given["filters"]
        if value is not None:
            value = attempt(read_as_filters, value, rest, "filters", at, issues)
        read.filters = value
    else:
        read.filters = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if "revision" in given:
        value = given["revision"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "revision", at, issues)
        read.revision = value
    else:
        read.revision = UNSET
        absent += 1
    if "settings" in given:
        value = given["settings"]
        if value is not None:
            value = attempt(read_as_module_settings, value, rest, "settings", at, issues)
        read.settings = value
    else:
        read.settings = UNSET
        absent += 1
    if len(given) != 6 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
