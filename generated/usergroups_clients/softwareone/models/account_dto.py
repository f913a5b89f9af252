# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`AccountDto` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_closed, check_str
from ..._runtime.reading import Issues, Path, members, read_str
from ..._runtime.unset import UNSET


@define(kw_only=True)
class AccountDto:
    """A reference to an account.

    Attributes:
        id: Account ID, such as `ACC-1234-5678`.

    Source: Marketplace API 4.0.2162 (AccountDto) (stated). The vendor does not mark `id` as
    required; a reference without it refers to nothing.
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    id: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> AccountDto:
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
        value = rest.pop("id", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "id"), issues)
        read.id = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_closed(self.additional_properties, at)
        check_str(self.id, f"{at}.id", pattern="^ACC-[0-9]{4}-[0-9]{4}$")
