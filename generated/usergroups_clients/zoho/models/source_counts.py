# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`SourceCounts` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Case,
    Issues,
    Path,
    Reader,
    attempt,
    members,
    optional,
    read_int,
    union,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import plain
from .user_counts import UserCounts

_READ_USERS: Reader[int | UserCounts] = union(
    Case(UserCounts.from_dict, "object"), Case(read_int, "integer")
)


@define(kw_only=True)
class SourceCounts:
    """Numbers of sources by kind.

    Attributes:
        groups: Groups.
        roles: Roles.
        territories: Territories.
        users: Users, as one number or by state.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated). The samples
    of some pages show one number of users, the definitions three.
    """

    groups: int | Unset = UNSET
    roles: int | Unset = UNSET
    territories: int | Unset = UNSET
    users: int | UserCounts | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> SourceCounts:
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
