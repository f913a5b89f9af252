# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Error` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Error:
    """What a call that failed answers.

    Attributes:
        code: The vendor's number for the fault, often the HTTP status.
        message: The fault in words, such as "Invalid session".
    """

    code: int | Unset = UNSET
    message: str | Unset = UNSET
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
        value = rest.pop("code", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "code", at, issues)
        read.code = value
        value = rest.pop("message", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "message", at, issues)
        read.message = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.code is not UNSET:
            data["code"] = self.code
        if self.message is not UNSET:
            data["message"] = self.message
        return data
