# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`Error` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    list_of,
    members,
    open_enum,
    optional,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from .error_code import ErrorCode
from .error_details import ErrorDetails
from .group_error import GroupError
from .result_status import ResultStatus


@define(kw_only=True)
class Error:
    """A failure. A fault of the address, the token, a permission or a parameter stands at the top;
    a fault in a group of the request stands under `user_groups`, and the top is empty.

    Attributes:
        code:
        details:
        message: The reason in words.
        status:
        user_groups: One failure for each group of the request.

    Source: Zoho's v8 definition of user groups; Zoho CRM Python SDK 7 (stated). The two places
    are joined into one schema here.
    """

    code: ErrorCode | str | Unset = UNSET
    details: ErrorDetails | Unset = UNSET
    message: str | Unset = UNSET
    status: ResultStatus | str | Unset = UNSET
    user_groups: list[GroupError] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Error:
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
        read.code = optional(open_enum(ErrorCode), rest, "code", at, issues)
        read.details = optional(ErrorDetails.from_dict, rest, "details", at, issues)
        value = rest.pop("message", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "message", at, issues)
        read.message = value
        read.status = optional(open_enum(ResultStatus), rest, "status", at, issues)
        read.user_groups = optional(list_of(GroupError.from_dict), rest, "user_groups", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.code is not UNSET:
            data["code"] = self.code
        if self.details is not UNSET:
            data["details"] = self.details.to_dict()
        if self.message is not UNSET:
            data["message"] = self.message
        if self.status is not UNSET:
            data["status"] = self.status
        if self.user_groups is not UNSET:
            data["user_groups"] = [each.to_dict() for each in self.user_groups]
        return data
