# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleSettings` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    list_of,
    members,
    optional,
    read_bool,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from .module_settings_eligibility import ModuleSettingsEligibility


@define(kw_only=True)
class ModuleSettings:
    """Settings of a module. The vendor does not explain them.

    Attributes:
        configurable:
        default:
        eligibility:
        obsolete:
        paid:
        shared_account: Deprecated.
        type_:
    """

    configurable: bool | Unset = UNSET
    default: bool | Unset = UNSET
    eligibility: ModuleSettingsEligibility | None | Unset = UNSET
    obsolete: bool | Unset = UNSET
    paid: bool | Unset = UNSET
    shared_account: bool | Unset = UNSET
    type_: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> ModuleSettings:
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
            value = attempt(
                ModuleSettingsEligibility.from_dict, value, rest, "eligibility", at, issues
            )
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
            data["type"] = list(self.type_)
        return data
