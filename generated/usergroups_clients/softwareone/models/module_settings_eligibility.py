# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleSettingsEligibility` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_bool

_KNOWN = frozenset({"multi", "single"})


@define(kw_only=True, repr=False)
class ModuleSettingsEligibility:
    """Eligibility of a module. The vendor does not explain the two values."""

    multi: bool | Unset = UNSET
    single: bool | Unset = UNSET
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
        return cast("Self", read_as_module_settings_eligibility(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.multi is not UNSET:
            data["multi"] = self.multi
        if self.single is not UNSET:
            data["single"] = self.single
        return data


def read_as_module_settings_eligibility(
    data: object,
    at: At,
    issues: Issues,
    kind: type[ModuleSettingsEligibility] = ModuleSettingsEligibility,
) -> ModuleSettingsEligibility:
    """Read a decoded JSON object as a ModuleSettingsEligibility, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "multi" in given:
        value = given["multi"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "multi", at, issues)
        read.multi = value
    else:
        read.multi = UNSET
        absent += 1
    if "single" in given:
        value = given["single"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "single", at, issues)
        read.single = value
    else:
        read.single = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
