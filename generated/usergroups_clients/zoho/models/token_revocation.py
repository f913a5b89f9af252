# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`TokenRevocation` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class TokenRevocation:
    """Whether a token is revoked.

    Attributes:
        error: Why it is not.
        status: The text `success` if it is.

    Source: Zoho CRM Python SDK 7 (inferred). The status is stated; the error has the form of the
    token call's.
    """

    error: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> TokenRevocation:
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
        value = rest.pop("error", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "error", at, issues)
        read.error = value
        value = rest.pop("status", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "status", at, issues)
        read.status = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.error is not UNSET:
            data["error"] = self.error
        if self.status is not UNSET:
            data["status"] = self.status
        return data
