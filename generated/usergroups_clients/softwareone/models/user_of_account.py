# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserOfAccount` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"id"})


@define(kw_only=True, repr=False)
class UserOfAccount:
    """A user of an account, as version 5 returns it. Only the id is known; all else comes as
    further properties.

    Source: SoftwareOne's Python client, accounts users and their tests,
    https://github.com/softwareone-platform/mpt-api-python-client/tree/59253bd (inferred). The
    tests send the id of a user that was just created as the user's id of the calls of groups.
    """

    id: str | Unset = UNSET
    """User ID, such as `USR-1234-5678`."""
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
        return cast("Self", read_as_user_of_account(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.id is not UNSET:
            data["id"] = self.id
        return data


def read_as_user_of_account(
    data: object, at: At, issues: Issues, kind: type[UserOfAccount] = UserOfAccount
) -> UserOfAccount:
    """Read a decoded JSON object as a UserOfAccount, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if len(given) != 1 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
