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
        code = rest.pop("code", UNSET)
        if type(code) is not int and code is not UNSET:
            code = attempt(read_int, code, rest, "code", at, issues)
        message = rest.pop("message", UNSET)
        if type(message) is not str and message is not UNSET:
            message = attempt(read_str, message, rest, "message", at, issues)
        return cls(
            code=code,
            message=message,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.code is not UNSET:
            data["code"] = self.code
        if self.message is not UNSET:
            data["message"] = self.message
        return data
