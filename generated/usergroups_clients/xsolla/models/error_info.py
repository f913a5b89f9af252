# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`ErrorInfo` of Xsolla Login."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, map_of, members, optional, read_any, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class ErrorInfo:
    """Why a call failed.

    Attributes:
        code: The vendor's code; mostly two groups of three digits, but `0` and `1901-0001`
            occur as well.
        description: The reason in words, which may change from one day to the next.
        details: More about the reason; what it holds is not documented.

    Source: 000_c5a29bc7adfcdd56.txt (stated).
    https://developers.xsolla.com/doc/login/references/errors
    """

    code: str
    description: str
    details: dict[str, Any] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> ErrorInfo:
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
        value = rest.pop("description", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "description"), issues)
        read.description = value
        read.details = optional(map_of(read_any), rest, "details", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["code"] = self.code
        data["description"] = self.description
        if self.details is not UNSET:
            data["details"] = dict(self.details)
        return data
