# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupMember` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class GroupMember:
    """The user of a changed membership.

    Attributes:
        email_address: User email address.
        first_name: User first name.
        id: User ID.
        last_name: User last name.
        user_name: Username. Spelled `username` wherever else a user appears.

    Source: Pod API 20.17.1 (MembershipData) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    email_address: str | Unset = UNSET
    first_name: str | Unset = UNSET
    id: int | Unset = UNSET
    last_name: str | Unset = UNSET
    user_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupMember:
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
        value = rest.pop("emailAddress", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "emailAddress", at, issues)
        read.email_address = value
        value = rest.pop("firstName", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "firstName", at, issues)
        read.first_name = value
        value = rest.pop("id", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "id", at, issues)
        read.id = value
        value = rest.pop("lastName", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "lastName", at, issues)
        read.last_name = value
        value = rest.pop("userName", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "userName", at, issues)
        read.user_name = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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
