# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceCounts` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import (
    At,
    Case,
    Issues,
    Reader,
    attempt,
    members,
    optional,
    read_int,
    union,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import plain
from .user_counts import UserCounts, read_as_user_counts

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
        return cast("Self", read_as_source_counts(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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
    data: object, at: At, issues: Issues, kind: type[SourceCounts] | None = None
) -> SourceCounts:
    """Read a decoded JSON object that stands `at` a place, as a SourceCounts or a class made of it."""
    rest = members(data, at)
    read = SourceCounts.__new__(kind or SourceCounts)
    value: Any
    value = rest.pop("groups", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "groups", at, issues)
    read.groups = value
    value = rest.pop("roles", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "roles", at, issues)
    read.roles = value
    value = rest.pop("territories", UNSET)
    if type(value) is not int and value is not UNSET:
        value = attempt(read_int, value, rest, "territories", at, issues)
    read.territories = value
    read.users = optional(_READ_USERS, rest, "users", at, issues)
    read.additional_properties = rest or {}
    return read
