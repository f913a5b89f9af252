# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupError` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_str,
    unread,
)
from .error_code import ErrorCodeLike, read_as_error_code
from .error_details import ErrorDetails, read_as_error_details
from .result_status import ResultStatusLike, read_as_result_status

_KNOWN = frozenset({"code", "details", "message", "status"})


@define(kw_only=True, repr=False)
class GroupError:
    """What is wrong with one group of a request.

    Source: Zoho's v8 definition of user groups (stated).
    """

    code: ErrorCodeLike | Unset = UNSET
    details: ErrorDetails | Unset = UNSET
    message: str | Unset = UNSET
    """The reason in words."""
    status: ResultStatusLike | Unset = UNSET
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
        return cast("Self", read_as_group_error(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.code is not UNSET:
            data["code"] = self.code
        if self.details is not UNSET:
            data["details"] = self.details.to_dict()
        if self.message is not UNSET:
            data["message"] = self.message
        if self.status is not UNSET:
            data["status"] = self.status
        return data


def read_as_group_error(
    data: object, at: At, issues: Issues, kind: type[GroupError] = GroupError
) -> GroupError:
    """Read a decoded JSON object as a GroupError, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "code" in given:
        value = given["code"]
        try:
            read.code = read_as_error_code(value, (at, "code"), issues)
        except UNREADABLE as fault:
            read.code = unread(fault, value, rest, "code", at, issues)
    else:
        read.code = UNSET
        absent += 1
    if "details" in given:
        value = given["details"]
        try:
            read.details = read_as_error_details(value, (at, "details"), issues)
        except UNREADABLE as fault:
            read.details = unread(fault, value, rest, "details", at, issues)
    else:
        read.details = UNSET
        absent += 1
    if "message" in given:
        value = given["message"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "message", at, issues)
        read.message = value
    else:
        read.message = UNSET
        absent += 1
    if "status" in given:
        value = given["status"]
        try:
            read.status = read_as_result_status(value, (at, "status"), issues)
        except UNREADABLE as fault:
            read.status = unread(fault, value, rest, "status", at, issues)
    else:
        read.status = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
