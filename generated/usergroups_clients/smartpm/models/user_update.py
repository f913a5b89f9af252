# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`UserUpdate` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_bool, check_str
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_str,
)

_KNOWN = frozenset({"email", "firstName", "lastName", "phoneNumber", "role", "ssoUser", "title"})


@define(kw_only=True, repr=False)
class UserUpdate:
    """What a user of the company shall be.

    Source: SmartPM API definition of 2024, update-company-user (stated).
    """

    email: str
    """Mail address."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    role: str
    """Name of the user's role in the company."""
    title: str
    """Job title."""
    phone_number: str | Unset = UNSET
    """Phone number."""
    sso_user: bool | Unset = UNSET
    """True if the user signs in through SSO."""
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
        return cast("Self", read_as_user_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
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
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
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


def read_as_user_update(
    data: object, at: At, issues: Issues, kind: type[UserUpdate] = UserUpdate
) -> UserUpdate:
    """Read a decoded JSON object as a UserUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("email", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "email"), issues)
    read.email = value
    value = given.get("firstName", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "firstName"), issues)
    read.first_name = value
    value = given.get("lastName", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "lastName"), issues)
    read.last_name = value
    value = given.get("role", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "role"), issues)
    read.role = value
    value = given.get("title", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "title"), issues)
    read.title = value
    if "phoneNumber" in given:
        value = given["phoneNumber"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "phoneNumber", at, issues)
        read.phone_number = value
    else:
        read.phone_number = UNSET
        absent += 1
    if "ssoUser" in given:
        value = given["ssoUser"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "ssoUser", at, issues)
        read.sso_user = value
    else:
        read.sso_user = UNSET
        absent += 1
    if len(given) != 7 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
