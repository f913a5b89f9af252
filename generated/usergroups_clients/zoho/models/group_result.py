# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupResult` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, members, open_enum, read_str, required
from ..._runtime.unset import UNSET
from .group_result_details import GroupResultDetails
from .result_status import ResultStatus


@define(kw_only=True)
class GroupResult:
    """What became of one group; look at `status`, as a failure may come with a 2xx.

    Attributes:
        code: SUCCESS, SCHEDULED, or the code of an error.
        details:
        message: The result in words.
        status:

    Source: 003_7b86735384d9d620.txt (stated).
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html
    """

    code: str
    details: GroupResultDetails
    message: str
    status: ResultStatus | str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupResult:
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
        value = rest.pop("code", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "code"), issues)
        read.code = value
        read.details = required(GroupResultDetails.from_dict, rest, "details", at, issues)
        value = rest.pop("message", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "message"), issues)
        read.message = value
        read.status = required(open_enum(ResultStatus), rest, "status", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["code"] = self.code
        data["details"] = self.details.to_dict()
        data["message"] = self.message
        data["status"] = self.status
        return data
