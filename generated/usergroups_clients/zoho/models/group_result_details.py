# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupResultDetails` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class GroupResultDetails:
    """The id of the group, or of the job that will delete it. A failed result holds the members of
    an error's details instead.

    Attributes:
        id: Id of the group.
        job_id: Id of the job that will delete the group.

    Source: 003_7b86735384d9d620.txt (stated). The job's id stands in Zoho's v8 definition.
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html
    """

    id: str | Unset = UNSET
    job_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> GroupResultDetails:
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
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
        value = rest.pop("job_id", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "job_id", at, issues)
        read.job_id = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.id is not UNSET:
            data["id"] = self.id
        if self.job_id is not UNSET:
            data["job_id"] = self.job_id
        return data
