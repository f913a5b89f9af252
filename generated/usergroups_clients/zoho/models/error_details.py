# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ErrorDetails` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    list_of,
    members,
    read_int,
    read_str,
    unread,
)
from ..._runtime.values.unions import Case, union
from ..._runtime.values.writing import plain

_KNOWN = frozenset(
    {
        "api_name",
        "expected_data_type",
        "json_path",
        "maximum_length",
        "param_name",
        "permissions",
        "regex",
        "resource_path_index",
    }
)
_READ_PERMISSIONS: Reader[str | list[str]] = union(
    Case(list_of(read_str), "array"), Case(read_str, "string")
)


@define(kw_only=True, repr=False)
class ErrorDetails:
    """Where the fault lies; which members there are depends on the code.

    Source: Zoho's v8 definition of user groups (stated).
    """

    api_name: str | Unset = UNSET
    """Name of the field at fault."""
    expected_data_type: str | Unset = UNSET
    """Type the value must have."""
    json_path: str | Unset = UNSET
    """Place of the field in the request's body."""
    maximum_length: int | Unset = UNSET
    """Characters the field may have at most."""
    param_name: str | Unset = UNSET
    """Name of the query parameter at fault."""
    permissions: str | list[str] | Unset = UNSET
    """Permission that is missing, or several."""
    regex: str | Unset = UNSET
    """Pattern the value must match."""
    resource_path_index: int | Unset = UNSET
    """Position of the wrong id in the path."""
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
        return cast("Self", read_as_error_details(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.api_name is not UNSET:
            data["api_name"] = self.api_name
        if self.expected_data_type is not UNSET:
            data["expected_data_type"] = self.expected_data_type
        if self.json_path is not UNSET:
            data["json_path"] = self.json_path
        if self.maximum_length is not UNSET:
            data["maximum_length"] = self.maximum_length
        if self.param_name is not UNSET:
            data["param_name"] = self.param_name
        if self.permissions is not UNSET:
            data["permissions"] = plain(self.permissions)
        if self.regex is not UNSET:
            data["regex"] = self.regex
        if self.resource_path_index is not UNSET:
            data["resource_path_index"] = self.resource_path_index
        return data


def read_as_error_details(
    data: object, at: At, issues: Issues, kind: type[ErrorDetails] = ErrorDetails
) -> ErrorDetails:
    """Read a decoded JSON object as a ErrorDetails, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "api_name" in given:
        value = given["api_name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "api_name", at, issues)
        read.api_name = value
    else:
        read.api_name = UNSET
        absent += 1
    if "expected_data_type" in given:
        value = given["expected_data_type"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "expected_data_type", at, issues)
        read.expected_data_type = value
    else:
        read.expected_data_type = UNSET
        absent += 1
    if "json_path" in given:
        value = given["json_path"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "json_path", at, issues)
        read.json_path = value
    else:
        read.json_path = UNSET
        absent += 1
    if "maximum_length" in given:
        value = given["maximum_length"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "maximum_length", at, issues)
        read.maximum_length = value
    else:
        read.maximum_length = UNSET
        absent += 1
    if "param_name" in given:
        value = given["param_name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "param_name", at, issues)
        read.param_name = value
    else:
        read.param_name = UNSET
        absent += 1
    if "permissions" in given:
        value = given["permissions"]
        try:
            read.permissions = _READ_PERMISSIONS(value, (at, "permissions"), issues)
        except UNREADABLE as fault:
            read.permissions = unread(fault, value, rest, "permissions", at, issues)
    else:
        read.permissions = UNSET
        absent += 1
    if "regex" in given:
        value = given["regex"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "regex", at, issues)
        read.regex = value
    else:
        read.regex = UNSET
        absent += 1
    if "resource_path_index" in given:
        value = given["resource_path_index"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "resource_path_index", at, issues)
        read.resource_path_index = value
    else:
        read.resource_path_index = UNSET
        absent += 1
    if len(given) != 8 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
