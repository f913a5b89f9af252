# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`GroupOfUser` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_int,
    read_str,
)

_KNOWN = frozenset({"id", "is_default", "is_deletable", "name"})


@define(kw_only=True, repr=False)
class GroupOfUser:
    """A group as it stands in a user. No field of it is called required there.

    Source: Xsolla Login API reference, get-user,
    https://xsolla.redocly.app/api/login/search/get-user.md (stated).
    """

    id: int | Unset = UNSET
    """Id of the group."""
    is_default: bool | Unset = UNSET
    """True for the project's default group."""
    is_deletable: bool | Unset = UNSET
    """True if the group may be deleted."""
    name: str | Unset = UNSET
    """Name of the group."""
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
        return cast("Self", read_as_group_of_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.is_default is not UNSET:
            data["is_default"] = self.is_default
        if self.is_deletable is not UNSET:
            data["is_deletable"] = self.is_deletable
        if self.name is not UNSET:
            data["name"] = self.name
        return data


def read_as_group_of_user(
    data: object, at: At, issues: Issues, kind: type[GroupOfUser] = GroupOfUser
) -> GroupOfUser:
    """Read a decoded JSON object as a GroupOfUser, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "id" in given:
        value = given["id"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "is_default" in given:
        value = given["is_default"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "is_default", at, issues)
        read.is_default = value
    else:
        read.is_default = UNSET
        absent += 1
    if "is_deletable" in given:
        value = given["is_deletable"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "is_deletable", at, issues)
        read.is_deletable = value
    else:
        read.is_deletable = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
