# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupMember` of Symphony Pod."""

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
    read_int,
    read_str,
)

_KNOWN = frozenset({"emailAddress", "firstName", "id", "lastName", "userName"})


@define(kw_only=True, repr=False)
class GroupMember:
    """The user of a changed membership.

    Source: Pod API 20.17.1 (MembershipData),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    email_address: str | Unset = UNSET
    """User email address."""
    first_name: str | Unset = UNSET
    """User first name."""
    id: int | Unset = UNSET
    """User ID."""
    last_name: str | Unset = UNSET
    """User last name."""
    user_name: str | Unset = UNSET
    """Username. Spelled `username` wherever else a user appears."""
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
        return cast("Self", read_as_group_member(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.email_address is not UNSET:
            data["emailAddress"] = self.email_address
        if self.first_name is not UNSET:
            data["firstName"] = self.first_name
        if self.id is not UNSET:
            data["id"] = self.id
        if self.last_name is not UNSET:
            data["lastName"] = self.last_name
        if self.user_name is not UNSET:
            data["userName"] = self.user_name
        return data


def read_as_group_member(
    data: object, at: At, issues: Issues, kind: type[GroupMember] = GroupMember
) -> GroupMember:
    """Read a decoded JSON object as a GroupMember, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "emailAddress" in given:
        value = given["emailAddress"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "emailAddress", at, issues)
        read.email_address = value
    else:
        read.email_address = UNSET
        absent += 1
    if "firstName" in given:
        value = given["firstName"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "firstName", at, issues)
        read.first_name = value
    else:
        read.first_name = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "lastName" in given:
        value = given["lastName"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "lastName", at, issues)
        read.last_name = value
    else:
        read.last_name = UNSET
        absent += 1
    if "userName" in given:
        value = given["userName"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "userName", at, issues)
        read.user_name = value
    else:
        read.user_name = UNSET
        absent += 1
    if len(given) != 5 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
