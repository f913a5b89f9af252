# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`InvitationQueryModel` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"notes", "status", "url"})


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
        return cast("Self", read_as_invitation_query_model(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.notes is not UNSET:
            data["notes"] = self.notes
        if self.status is not UNSET:
            data["status"] = self.status
        if self.url is not UNSET:
            data["url"] = self.url
        return data


def read_as_invitation_query_model(
    data: object, at: At, issues: Issues, kind: type[InvitationQueryModel] = InvitationQueryModel
) -> InvitationQueryModel:
    """Read a decoded JSON object as a InvitationQueryModel, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "notes" in given:
        value = given["notes"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "notes", at, issues)
        read.notes = value
    else:
        read.notes = UNSET
        absent += 1
    if "status" in given:
        value = given["status"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "status", at, issues)
        read.status = value
    else:
        read.status = UNSET
        absent += 1
    if "url" in given:
        value = given["url"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "url", at, issues)
        read.url = value
    else:
        read.url = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
