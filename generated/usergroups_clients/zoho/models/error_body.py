# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ErrorBody` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, attempt, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .error_code import ErrorCodeLike, read_as_error_code
from .error_details import ErrorDetails, read_as_error_details
from .group_error import GroupError, read_as_group_error
from .result_status import ResultStatusLike, read_as_result_status


@define(kw_only=True, repr=False)
class ErrorBody:
    """A failure. A fault of the address, the token, a permission or a parameter stands at the top;
    a fault in a group of the request stands under `user_groups`, and the top is empty.

    Source: Zoho's v8 definition of user groups; Zoho CRM Python SDK 7 (stated). The two places
    are joined into one schema here.
    """

    code: ErrorCodeLike | Unset = UNSET
    details: ErrorDetails | Unset = UNSET
    message: str | Unset = UNSET
    """The reason in words."""
    status: ResultStatusLike | Unset = UNSET
    user_groups: list[GroupError] | Unset = UNSET
    """One failure for each group of the request."""
    additional_properties: dict[str, Any] = field(factory=dict)
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_error_body(data, None, [], cls))

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
            data["user_groups"] = as_it_came(
                self.user_groups, [each.to_dict() for each in self.user_groups]
            )
        return data


def read_as_error_body(
    data: object, at: At, issues: Issues, kind: type[ErrorBody] | None = None
) -> ErrorBody:
    """Read a decoded JSON object that stands `at` a place, as a ErrorBody or a class made of it."""
    rest = members(data, at)
    read = ErrorBody.__new__(kind or ErrorBody)
    value: Any
    read.code = optional(read_as_error_code, rest, "code", at, issues)
    read.details = optional(read_as_error_details, rest, "details", at, issues)
    value = rest.pop("message", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "message", at, issues)
    read.message = value
    read.status = optional(read_as_result_status, rest, "status", at, issues)
    read.user_groups = optional(list_of(read_as_group_error), rest, "user_groups", at, issues)
    read.additional_properties = rest or {}
    return read
