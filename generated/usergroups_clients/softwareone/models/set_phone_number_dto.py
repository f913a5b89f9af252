# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`SetPhoneNumberDto` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_closed, check_str
from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class SetPhoneNumberDto:
    """A phone number.

    Attributes:
        number: Number after the prefix, at most 15 characters.
        prefix: Prefix, at most 10 characters.

    Source: Marketplace API 4.0.2162 (SetPhoneNumberDto) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    number: str | None | Unset = UNSET
    prefix: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> SetPhoneNumberDto:
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
        value = rest.pop("number", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "number", at, issues)
        read.number = value
        value = rest.pop("prefix", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "prefix", at, issues)
        read.prefix = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.number is not UNSET:
            data["number"] = self.number
        if self.prefix is not UNSET:
            data["prefix"] = self.prefix
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_closed(self.additional_properties, at)
        if self.number is not UNSET:
            if self.number is not None:
                check_str(self.number, f"{at}.number", max_length=15)
        if self.prefix is not UNSET:
            if self.prefix is not None:
                check_str(self.prefix, f"{at}.prefix", max_length=10)
