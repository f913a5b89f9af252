# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleSettings` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, attempt, list_of, members, optional, read_bool, read_str
from ..._runtime.unset import UNSET, Unset
from .module_settings_eligibility import (
    ModuleSettingsEligibility,
    read_as_module_settings_eligibility,
)


@define(kw_only=True, repr=False)
class ModuleSettings:
    """Settings of a module. The vendor does not explain them."""

    configurable: bool | Unset = UNSET
    default: bool | Unset = UNSET
    eligibility: ModuleSettingsEligibility | None | Unset = UNSET
    obsolete: bool | Unset = UNSET
    paid: bool | Unset = UNSET
    shared_account: bool | Unset = UNSET
    """Deprecated."""
    type_: list[str] | Unset = UNSET
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
        return cast("Self", read_as_module_settings(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.configurable is not UNSET:
            data["configurable"] = self.configurable
        if self.default is not UNSET:
            data["default"] = self.default
        if self.eligibility is not UNSET:
            data["eligibility"] = None if self.eligibility is None else self.eligibility.to_dict()
        if self.obsolete is not UNSET:
            data["obsolete"] = self.obsolete
        if self.paid is not UNSET:
            data["paid"] = self.paid
        if self.shared_account is not UNSET:
            data["sharedAccount"] = self.shared_account
        if self.type_ is not UNSET:
            data["type"] = as_it_came(self.type_, list(self.type_))
        return data


def read_as_module_settings(
    data: object, at: At, issues: Issues, kind: type[ModuleSettings] | None = None
) -> ModuleSettings:
    """Read a decoded JSON object that stands `at` a place, as a ModuleSettings or a class made of it."""
    rest = members(data, at)
    read = ModuleSettings.__new__(kind or ModuleSettings)
    value: Any
    value = rest.pop("configurable", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "configurable", at, issues)
    read.configurable = value
    value = rest.pop("default", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "default", at, issues)
    read.default = value
    value = rest.pop("eligibility", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(read_as_module_settings_eligibility, value, rest, "eligibility", at, issues)
    read.eligibility = value
    value = rest.pop("obsolete", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "obsolete", at, issues)
    read.obsolete = value
    value = rest.pop("paid", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "paid", at, issues)
    read.paid = value
    value = rest.pop("sharedAccount", UNSET)
    if type(value) is not bool and value is not UNSET:
        value = attempt(read_bool, value, rest, "sharedAccount", at, issues)
    read.shared_account = value
    read.type_ = optional(list_of(read_str), rest, "type", at, issues)
    read.additional_properties = rest or {}
    return read
