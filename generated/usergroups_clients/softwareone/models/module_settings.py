# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleSettings` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.misplaced_nulls import as_it_came
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    list_of,
    members,
    read_bool,
    read_str,
    unread,
)
from .module_settings_eligibility import (
    ModuleSettingsEligibility,
    read_as_module_settings_eligibility,
)

_KNOWN = frozenset(
    {"configurable", "default", "eligibility", "obsolete", "paid", "sharedAccount", "type"}
)
_READ_TYPE_: Reader[list[str]] = list_of(read_str)


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
        return cast("Self", read_as_module_settings(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
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
    data: object, at: At, issues: Issues, kind: type[ModuleSettings] = ModuleSettings
) -> ModuleSettings:
    """Read a decoded JSON object as a ModuleSettings, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "configurable" in given:
        value = given["configurable"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "configurable", at, issues)
        read.configurable = value
    else:
        read.configurable = UNSET
        absent += 1
    if "default" in given:
        value = given["default"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "default", at, issues)
        read.default = value
    else:
        read.default = UNSET
        absent += 1
    if "eligibility" in given:
        value = given["eligibility"]
        if value is not None:
            value = attempt(
                read_as_module_settings_eligibility, value, rest, "eligibility", at, issues
            )
        read.eligibility = value
    else:
        read.eligibility = UNSET
        absent += 1
    if "obsolete" in given:
        value = given["obsolete"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "obsolete", at, issues)
        read.obsolete = value
    else:
        read.obsolete = UNSET
        absent += 1
    if "paid" in given:
        value = given["paid"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "paid", at, issues)
        read.paid = value
    else:
        read.paid = UNSET
        absent += 1
    if "sharedAccount" in given:
        value = given["sharedAccount"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "sharedAccount", at, issues)
        read.shared_account = value
    else:
        read.shared_account = UNSET
        absent += 1
    if "type" in given:
        value = given["type"]
        try:
            read.type_ = _READ_TYPE_(value, (at, "type"), issues)
        except UNREADABLE as fault:
            read.type_ = unread(fault, value, rest, "type", at, issues)
    else:
        read.type_ = UNSET
        absent += 1
    if len(given) != 7 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
