# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`CompanyUser` of SmartPM."""

from __future__ import annotations

import datetime as dt
from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    members,
    nullable,
    optional,
    read_datetime,
    read_int,
    read_str,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_datetime


@define(kw_only=True)
class CompanyUser:
    """A user of the company, as the calls that write one answer.

    Attributes:
        email: Mail address.
        first_name: First name.
        id: Id of the user, a UUID in text form.
        last_name: Last name.
        role: Name of the user's role in the company.
        last_login: When the user last signed in, ISO 8601; without an offset it is UTC.
        login_count: How many times the user has signed in.
        phone_number: Phone number.

    Source: SmartPM API definition of 2024, create-company-user and update-company-user
    (inferred). The definition calls every field required. phoneNumber, lastLogin and loginCount
    may be absent or null here: a user who was just created has not signed in, and a request may
    leave the phone number out. It types lastLogin as plain text.
    """

    email: str
    first_name: str
    id: str
    last_name: str
    role: str
    last_login: dt.datetime | None | Unset = UNSET
    login_count: int | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> CompanyUser:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        email = rest.pop("email", UNSET)
        if type(email) is not str:
            email = read_str(email, (at, "email"), issues)
        first_name = rest.pop("firstName", UNSET)
        if type(first_name) is not str:
            first_name = read_str(first_name, (at, "firstName"), issues)
        id_ = rest.pop("id", UNSET)
        if type(id_) is not str:
            id_ = read_str(id_, (at, "id"), issues)
        last_name = rest.pop("lastName", UNSET)
        if type(last_name) is not str:
            last_name = read_str(last_name, (at, "lastName"), issues)
        role = rest.pop("role", UNSET)
        if type(role) is not str:
            role = read_str(role, (at, "role"), issues)
        last_login = optional(nullable(read_datetime), rest, "lastLogin", at, issues)
        login_count = rest.pop("loginCount", UNSET)
        if type(login_count) is not int and login_count is not None and login_count is not UNSET:
            login_count = attempt(read_int, login_count, rest, "loginCount", at, issues)
        phone_number = rest.pop("phoneNumber", UNSET)
        if type(phone_number) is not str and phone_number is not None and phone_number is not UNSET:
            phone_number = attempt(read_str, phone_number, rest, "phoneNumber", at, issues)
        return cls(
            email=email,
            first_name=first_name,
            id=id_,
            last_name=last_name,
            role=role,
            last_login=last_login,
            login_count=login_count,
            phone_number=phone_number,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["email"] = self.email
        data["firstName"] = self.first_name
        data["id"] = self.id
        data["lastName"] = self.last_name
        data["role"] = self.role
        if self.last_login is not UNSET:
            data["lastLogin"] = None if self.last_login is None else write_datetime(self.last_login)
        if self.login_count is not UNSET:
            data["loginCount"] = self.login_count
        if self.phone_number is not UNSET:
            data["phoneNumber"] = self.phone_number
        return data
