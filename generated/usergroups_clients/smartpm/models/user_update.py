# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`UserUpdate` of SmartPM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_bool, check_str
from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class UserUpdate:
    """What a user of the company shall be.

    Attributes:
        email: Mail address.
        first_name: First name.
        last_name: Last name.
        role: Name of the user's role in the company.
        title: Job title.
        phone_number: Phone number.
        sso_user: True if the user signs in through SSO.

    Source: SmartPM API definition of 2024, update-company-user (stated).
    """

    email: str
    first_name: str
    last_name: str
    role: str
    title: str
    phone_number: str | Unset = UNSET
    sso_user: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> UserUpdate:
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
        last_name = rest.pop("lastName", UNSET)
        if type(last_name) is not str:
            last_name = read_str(last_name, (at, "lastName"), issues)
        role = rest.pop("role", UNSET)
        if type(role) is not str:
            role = read_str(role, (at, "role"), issues)
        title = rest.pop("title", UNSET)
        if type(title) is not str:
            title = read_str(title, (at, "title"), issues)
        phone_number = rest.pop("phoneNumber", UNSET)
        if type(phone_number) is not str and phone_number is not UNSET:
            phone_number = attempt(read_str, phone_number, rest, "phoneNumber", at, issues)
        sso_user = rest.pop("ssoUser", UNSET)
        if type(sso_user) is not bool and sso_user is not UNSET:
            sso_user = attempt(read_bool, sso_user, rest, "ssoUser", at, issues)
        return cls(
            email=email,
            first_name=first_name,
            last_name=last_name,
            role=role,
            title=title,
            phone_number=phone_number,
            sso_user=sso_user,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["email"] = self.email
        data["firstName"] = self.first_name
        data["lastName"] = self.last_name
        data["role"] = self.role
        data["title"] = self.title
        if self.phone_number is not UNSET:
            data["phoneNumber"] = self.phone_number
        if self.sso_user is not UNSET:
            data["ssoUser"] = self.sso_user
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.email, f"{at}.email", min_length=1)
        check_str(self.first_name, f"{at}.first_name", min_length=1)
        check_str(self.last_name, f"{at}.last_name", min_length=1)
        check_str(self.role, f"{at}.role", min_length=1)
        check_str(self.title, f"{at}.title", min_length=1)
        if self.phone_number is not UNSET:
            check_str(self.phone_number, f"{at}.phone_number", min_length=1)
        if self.sso_user is not UNSET:
            check_bool(self.sso_user, f"{at}.sso_user")
