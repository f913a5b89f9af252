# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`InvitationQueryModel` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class InvitationQueryModel:
    """An invitation into an account."""

    notes: str | None | Unset = UNSET
    """Notes on the invitation."""
    status: str | Unset = UNSET
    """State of the invitation."""
    url: str | None | Unset = UNSET
    """Where the invitation is accepted."""
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
        return cast("Self", read_as_invitation_query_model(data, None, [], cls))

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


def read_as_invitation_query_model(
    data: object, at: At, issues: Issues, kind: type[InvitationQueryModel] | None = None
) -> InvitationQueryModel:
    """Read a decoded JSON object that stands `at` a place, as a InvitationQueryModel or a class made of it."""
    rest = members(data, at)
    read = InvitationQueryModel.__new__(kind or InvitationQueryModel)
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
