# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`InvitationDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_closed, check_str
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"status"})


@define(kw_only=True, repr=False)
class InvitationDto:
    """An invitation to be made.

    Source: Marketplace API 4.0.2162 (InvitationDto),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    status: str | Unset = UNSET
    """State of the invitation. Its values are not documented."""
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
        return cast("Self", read_as_invitation_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.status is not UNSET:
            data["status"] = self.status
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_closed(self.additional_properties, at)
        if self.status is not UNSET:
            check_str(self.status, f"{at}.status")


def read_as_invitation_dto(
    data: object, at: At, issues: Issues, kind: type[InvitationDto] = InvitationDto
) -> InvitationDto:
    """Read a decoded JSON object as a InvitationDto, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "status" in given:
        value = given["status"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "status", at, issues)
        read.status = value
    else:
        read.status = UNSET
        absent += 1
    if len(given) != 1 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
