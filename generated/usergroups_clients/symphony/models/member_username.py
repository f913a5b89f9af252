# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`MemberUsername` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.checks import check_str
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_str

_KNOWN = frozenset({"username"})


@define(kw_only=True, repr=False)
class MemberUsername:
    """One member of a group, by username.

    Source: Symphony REST API reference, Compliance & Barrier Groups, bulk update of memberships
    (stated). The page does not mark `username` as required; an entry without it would name
    nobody.
    """

    username: str
    """Username of the member."""
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
        return cast("Self", read_as_member_username(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["username"] = self.username
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.username, f"{at}.username")


def read_as_member_username(
    data: object, at: At, issues: Issues, kind: type[MemberUsername] = MemberUsername
) -> MemberUsername:
    """Read a decoded JSON object as a MemberUsername, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("username", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "username"), issues)
    read.username = value
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
