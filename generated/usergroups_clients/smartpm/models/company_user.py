# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`CompanyUser` of SmartPM."""

import datetime as dt
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
    read_datetime,
    read_int,
    read_str,
)
from ..._runtime.values.writing import write_datetime

_KNOWN = frozenset(
    {"email", "firstName", "id", "lastLogin", "lastName", "loginCount", "phoneNumber", "role"}
)


@define(kw_only=True, repr=False)
class CompanyUser:
    """A user of the company, as the calls that write one return it.

    Source: SmartPM API definition of 2024, create-company-user and update-company-user
    (inferred). The definition calls every field required. phoneNumber, lastLogin and loginCount
    may be absent or null here: a user who was just created has not signed in, and a request may
    leave the phone number out. It types lastLogin as plain text.
    """

    email: str
    """Mail address."""
    first_name: str
    """First name."""
    id: str
    """Id of the user, a UUID in text form."""
    last_name: str
    """Last name."""
    role: str
    """Name of the user's role in the company."""
    last_login: dt.datetime | None | Unset = UNSET
    """When the user last signed in, ISO 8601; without an offset it is UTC."""
    login_count: int | None | Unset = UNSET
    """How many times the user has signed in."""
    phone_number: str | None | Unset = UNSET
    """Phone number."""
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
        return cast("Self", read_as_company_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
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


def read_as_company_user(
    data: object, at: At, issues: Issues, kind: type[CompanyUser] = CompanyUser
) -> CompanyUser:
    """Read a decoded JSON object as a CompanyUser, or as `kind`, a subclass; `at` locates it."""
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
    value = given.get("id", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "id"), issues)
    read.id = value
    value = given.get("lastName", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "lastName"), issues)
    read.last_name = value
    value = given.get("role", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "role"), issues)
    read.role = value
    if "lastLogin" in given:
        value = given["lastLogin"]
        if value is not None:
            value = attempt(read_datetime, value, rest, "lastLogin", at, issues)
        read.last_login = value
    else:
        read.last_login = UNSET
        absent += 1
    if "loginCount" in given:
        value = given["loginCount"]
        if type(value) is not int and value is not None:
            value = attempt(read_int, value, rest, "loginCount", at, issues)
        read.login_count = value
    else:
        read.login_count = UNSET
        absent += 1
    if "phoneNumber" in given:
        value = given["phoneNumber"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "phoneNumber", at, issues)
        read.phone_number = value
    else:
        read.phone_number = UNSET
        absent += 1
    if len(given) != 8 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
