# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ErrorDetails` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import (
    At,
    Case,
    Issues,
    Reader,
    attempt,
    list_of,
    members,
    optional,
    read_int,
    read_str,
    union,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import plain

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
        return cast("Self", read_as_error_details(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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
    data: object, at: At, issues: Issues, kind: type[ErrorDetails] | None = None
) -> ErrorDetails:
    """Read a decoded JSON object that stands `at` a place, as a ErrorDetails or a class made of it."""
    rest = members(data, at)
    read = ErrorDetails.__new__(kind or ErrorDetails)
    value: Any
    value = rest.pop("api_name", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "api_name", at, issues)
    read.api_name = value
    value = rest.pop("expected_data_type", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "expected_data_type", at, issues)
    read.expected_data_type = value
    value = rest.pop("json_path", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "json_path", at, issues)
    read.json_path = value
    value = rest.pop("maximum_length", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "maximum_length", at, issues)
    read.maximum_length = value
    value = rest.pop("param_name", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "param_name", at, issues)
    read.param_name = value
    read.permissions = optional(_READ_PERMISSIONS, rest, "permissions", at, issues)
    value = rest.pop("regex", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "regex", at, issues)
    read.regex = value
    value = rest.pop("resource_path_index", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "resource_path_index", at, issues)
    read.resource_path_index = value
    read.additional_properties = rest or {}
    return read
