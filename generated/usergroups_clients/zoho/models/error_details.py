# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`ErrorDetails` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Case,
    Issues,
    Path,
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

_READ_PERMISSIONS: Reader[str | list[str]] = union(
    Case(list_of(read_str), "array"), Case(read_str, "string")
)


@define(kw_only=True)
class ErrorDetails:
    """Where the fault lies; which members there are depends on the code.

    Attributes:
        api_name: Name of the field at fault.
        expected_data_type: Type the value must have.
        json_path: Place of the field in the request's body.
        maximum_length: Characters the field may have at most.
        param_name: Name of the query parameter at fault.
        permissions: Permission that is missing, or several.
        regex: Pattern the value must match.
        resource_path_index: Position of the wrong id in the path.

    Source: Zoho's v8 definition of user groups (stated).
    """

    api_name: str | Unset = UNSET
    expected_data_type: str | Unset = UNSET
    json_path: str | Unset = UNSET
    maximum_length: int | Unset = UNSET
    param_name: str | Unset = UNSET
    permissions: str | list[str] | Unset = UNSET
    regex: str | Unset = UNSET
    resource_path_index: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> ErrorDetails:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        api_name = rest.pop("api_name", UNSET)
        if type(api_name) is not str and api_name is not UNSET:
            api_name = attempt(read_str, api_name, rest, "api_name", at, issues)
        expected_data_type = rest.pop("expected_data_type", UNSET)
        if type(expected_data_type) is not str and expected_data_type is not UNSET:
            expected_data_type = attempt(
                read_str, expected_data_type, rest, "expected_data_type", at, issues
            )
        json_path = rest.pop("json_path", UNSET)
        if type(json_path) is not str and json_path is not UNSET:
            json_path = attempt(read_str, json_path, rest, "json_path", at, issues)
        maximum_length = rest.pop("maximum_length", UNSET)
        if type(maximum_length) is not int and maximum_length is not UNSET:
            maximum_length = attempt(read_int, maximum_length, rest, "maximum_length", at, issues)
        param_name = rest.pop("param_name", UNSET)
        if type(param_name) is not str and param_name is not UNSET:
            param_name = attempt(read_str, param_name, rest, "param_name", at, issues)
        permissions = optional(_READ_PERMISSIONS, rest, "permissions", at, issues)
        regex = rest.pop("regex", UNSET)
        if type(regex) is not str and regex is not UNSET:
            regex = attempt(read_str, regex, rest, "regex", at, issues)
        resource_path_index = rest.pop("resource_path_index", UNSET)
        if type(resource_path_index) is not int and resource_path_index is not UNSET:
            resource_path_index = attempt(
                read_int, resource_path_index, rest, "resource_path_index", at, issues
            )
        return cls(
            api_name=api_name,
            expected_data_type=expected_data_type,
            json_path=json_path,
            maximum_length=maximum_length,
            param_name=param_name,
            permissions=permissions,
            regex=regex,
            resource_path_index=resource_path_index,
            additional_properties=rest,
        )

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
            data["permissions"] = self.permissions
        if self.regex is not UNSET:
            data["regex"] = self.regex
        if self.resource_path_index is not UNSET:
            data["resource_path_index"] = self.resource_path_index
        return data
