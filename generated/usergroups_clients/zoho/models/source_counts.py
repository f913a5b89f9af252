# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceCounts` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    members,
    read_int,
    unread,
)
from ..._runtime.values.unions import Case, union
from ..._runtime.values.writing import plain
from .user_counts import UserCounts, read_as_user_counts

_KNOWN = frozenset({"groups", "roles", "territories", "users"})
_READ_USERS: Reader[int | UserCounts] = union(
    Case(read_as_user_counts, "object"), Case(read_int, "integer")
)


@define(kw_only=True, repr=False)
class SourceCounts:
    """Numbers of sources by kind.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated). The samples
    of some pages show one number of users, the definitions three.
    """

    groups: int | Unset = UNSET
    """Groups."""
    roles: int | Unset = UNSET
    """Roles."""
    territories: int | Unset = UNSET
    """Territories."""
    users: int | UserCounts | Unset = UNSET
    """Users, as one number or by state."""
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
        return cast("Self", read_as_source_counts(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.groups is not UNSET:
            data["groups"] = self.groups
        if self.roles is not UNSET:
            data["roles"] = self.roles
        if self.territories is not UNSET:
            data["territories"] = self.territories
        if self.users is not UNSET:
            data["users"] = plain(self.users)
        return data


def read_as_source_counts(
    data: object, at: At, issues: Issues, kind: type[SourceCounts] = SourceCounts
) -> SourceCounts:
    """Read a decoded JSON object as a SourceCounts, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "groups" in given:
        value = given["groups"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "groups", at, issues)
        read.groups = value
    else:
        read.groups = UNSET
        absent += 1
    if "roles" in given:
        value = given["roles"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "roles", at, issues)
        read.roles = value
    else:
        read.roles = UNSET
        absent += 1
    if "territories" in given:
        value = given["territories"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "territories", at, issues)
        read.territories = value
    else:
        read.territories = UNSET
        absent += 1
    if "users" in given:
        value = given["users"]
        try:
            read.users = _READ_USERS(value, (at, "users"), issues)
        except UNREADABLE as fault:
            read.users = unread(fault, value, rest, "users", at, issues)
    else:
        read.users = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
