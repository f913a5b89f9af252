# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`SuccessResponse` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, open_enum, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .success_response_format import SuccessResponseFormat


@define(kw_only=True)
class SuccessResponse:
    """That a call without a result of its own has succeeded.

    Attributes:
        format_: Format of the message.
        message: The message, such as "Success".

    Source: Pod API 20.17.1 (SuccessResponse) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    format_: SuccessResponseFormat | str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> SuccessResponse:
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
        read.format_ = optional(open_enum(SuccessResponseFormat), rest, "format", at, issues)
        value = rest.pop("message", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "message", at, issues)
        read.message = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.format_ is not UNSET:
            data["format"] = self.format_
        if self.message is not UNSET:
            data["message"] = self.message
        return data
