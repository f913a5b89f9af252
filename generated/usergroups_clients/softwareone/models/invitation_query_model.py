# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`InvitationQueryModel` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class InvitationQueryModel:
    """An invitation into an account.

    Attributes:
        notes: Notes on the invitation.
        status: State of the invitation.
        url: Where the invitation is accepted.
    """

    notes: str | None | Unset = UNSET
    status: str | Unset = UNSET
    url: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> InvitationQueryModel:
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
        value = rest.pop("notes", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "notes", at, issues)
        read.notes = value
        value = rest.pop("status", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "status", at, issues)
        read.status = value
        value = rest.pop("url", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "url", at, issues)
        read.url = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.notes is not UNSET:
            data["notes"] = self.notes
        if self.status is not UNSET:
            data["status"] = self.status
        if self.url is not UNSET:
            data["url"] = self.url
        return data
