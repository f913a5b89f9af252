# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceReference` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_str
from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class SourceReference:
    """What a source refers to, in a request.

    Attributes:
        id: Id of the user, role, territory or group, up to 19 digits.
        name: Its name, which the service does not need.

    Source: 003_7b86735384d9d620.txt (stated). The sample sends the name, and one of Zoho's
    definitions allows no name here; so it is optional.
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html
    """

    id: str
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> SourceReference:
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
        value = rest.pop("name", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.id, f"{at}.id", min_length=1, max_length=19, pattern="^[0-9]+$")
        if self.name is not UNSET:
            check_str(self.name, f"{at}.name")
