# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`User` of SmartPM."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    members,
    nullable,
    optional,
    read_bool,
    read_datetime,
    read_int,
    read_str,
    read_uuid,
    required,
)
from ..._runtime.unset import UNSET, Unset
from ..._runtime.writing import write_datetime, write_uuid


@define(kw_only=True)
class User:
    """A member of a group.

    Attributes:
        email: Mail address.
        first_name: First name.
        id: Id of the user.
        last_name: Last name.
        reporting_restricted: True if the user's access to reports is restricted.
        role: Name of the user's role in the company.
        sso_user: True if the user signs in through SSO.
        last_login: When the user last signed in, ISO 8601; without an offset it is UTC.
        login_count: How many times the user has signed in.
        phone_number: Phone number.
        title: Job title.

    Source: 004_6580fd5664e2839d.txt (inferred). The page calls every field required.
    phoneNumber, title, lastLogin and loginCount may be absent or null here, because an invited
    user who never signed in cannot have a last sign-in, and the definition of 2024 makes the
    phone number and the title optional.
    https://developers.smartpm.com/operation/operation-updateprojectusergroup
    """

    email: str
    first_name: str
    id: UUID
    last_name: str
    reporting_restricted: bool
    role: str
    sso_user: bool
    last_login: dt.datetime | None | Unset = UNSET
    login_count: int | None | Unset = UNSET
    phone_number: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> User:
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
        id_ = required(read_uuid, rest, "id", at, issues)
        last_name = rest.pop("lastName", UNSET)
        if type(last_name) is not str:
            last_name = read_str(last_name, (at, "lastName"), issues)
        reporting_restricted = rest.pop("reportingRestricted", UNSET)
        if type(reporting_restricted) is not bool:
            reporting_restricted = read_bool(
                reporting_restricted, (at, "reportingRestricted"), issues
            )
        role = rest.pop("role", UNSET)
        if type(role) is not str:
            role = read_str(role, (at, "role"), issues)
        sso_user = rest.pop("ssoUser", UNSET)
        if type(sso_user) is not bool:
            sso_user = read_bool(sso_user, (at, "ssoUser"), issues)
        last_login = optional(nullable(read_datetime), rest, "lastLogin", at, issues)
        login_count = rest.pop("loginCount", UNSET)
        if type(login_count) is not int and login_count is not None and login_count is not UNSET:
            login_count = attempt(read_int, login_count, rest, "loginCount", at, issues)
        phone_number = rest.pop("phoneNumber", UNSET)
        if type(phone_number) is not str and phone_number is not None and phone_number is not UNSET:
            phone_number = attempt(read_str, phone_number, rest, "phoneNumber", at, issues)
        title = rest.pop("title", UNSET)
        if type(title) is not str and title is not None and title is not UNSET:
            title = attempt(read_str, title, rest, "title", at, issues)
        return cls(
            email=email,
            first_name=first_name,
            id=id_,
            last_name=last_name,
            reporting_restricted=reporting_restricted,
            role=role,
            sso_user=sso_user,
            last_login=last_login,
            login_count=login_count,
            phone_number=phone_number,
            title=title,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["email"] = self.email
        data["firstName"] = self.first_name
        data["id"] = write_uuid(self.id)
        data["lastName"] = self.last_name
        data["reportingRestricted"] = self.reporting_restricted
        data["role"] = self.role
        data["ssoUser"] = self.sso_user
        if self.last_login is not UNSET:
            data["lastLogin"] = None if self.last_login is None else write_datetime(self.last_login)
        if self.login_count is not UNSET:
            data["loginCount"] = self.login_count
        if self.phone_number is not UNSET:
            data["phoneNumber"] = self.phone_number
        if self.title is not UNSET:
            data["title"] = self.title
        return data
