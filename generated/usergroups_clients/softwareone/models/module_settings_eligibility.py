# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ModuleSettingsEligibility` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_bool
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class ModuleSettingsEligibility:
    """Eligibility of a module. The vendor does not explain the two values.

    Attributes:
        multi:
        single:
    """

    multi: bool | Unset = UNSET
    single: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> ModuleSettingsEligibility:
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
        value = rest.pop("multi", UNSET)
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "multi", at, issues)
        read.multi = value
        value = rest.pop("single", UNSET)
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "single", at, issues)
        read.single = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.multi is not UNSET:
            data["multi"] = self.multi
        if self.single is not UNSET:
            data["single"] = self.single
        return data
