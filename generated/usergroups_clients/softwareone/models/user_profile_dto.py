# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserProfileDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_closed, check_model, check_str
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    keep_unknown,
    members,
    read_str,
    unread,
)
from .set_phone_number_dto import SetPhoneNumberDto, read_as_set_phone_number_dto
from .set_user_settings_dto import SetUserSettingsDto, read_as_set_user_settings_dto

_KNOWN = frozenset({"email", "firstName", "lastName", "phone", "settings"})


@define(kw_only=True, repr=False)
class UserProfileDto:
    """Who a user is.

    Source: Marketplace API 4.0.2162 (UserProfileDto),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    email: str
    """Email address."""
    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    phone: SetPhoneNumberDto | Unset = UNSET
    """Phone number."""
    settings: SetUserSettingsDto | Unset = UNSET
    """Language and region."""
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
        return cast("Self", read_as_user_profile_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["email"] = self.email
        data["firstName"] = self.first_name
        data["lastName"] = self.last_name
        if self.phone is not UNSET:
            data["phone"] = self.phone.to_dict()
        if self.settings is not UNSET:
            data["settings"] = self.settings.to_dict()
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_closed(self.additional_properties, at)
        check_str(self.email, f"{at}.email", min_length=1)
        check_str(self.first_name, f"{at}.first_name", min_length=1)
        check_str(self.last_name, f"{at}.last_name", min_length=1)
        if self.phone is not UNSET:
            check_model(self.phone, SetPhoneNumberDto, f"{at}.phone")
        if self.settings is not UNSET:
            check_model(self.settings, SetUserSettingsDto, f"{at}.settings")


def read_as_user_profile_dto(
    data: object, at: At, issues: Issues, kind: type[UserProfileDto] = UserProfileDto
) -> UserProfileDto:
    """Read a decoded JSON object as a UserProfileDto, or as `kind`, a subclass; `at` locates it."""
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
    if "phone" in given:
        value = given["phone"]
        try:
            read.phone = read_as_set_phone_number_dto(value, (at, "phone"), issues)
        except UNREADABLE as fault:
            read.phone = unread(fault, value, rest, "phone", at, issues)
    else:
        read.phone = UNSET
        absent += 1
    if "settings" in given:
        value = given["settings"]
        try:
            read.settings = read_as_set_user_settings_dto(value, (at, "settings"), issues)
        except UNREADABLE as fault:
            read.settings = unread(fault, value, rest, "settings", at, issues)
    else:
        read.settings = UNSET
        absent += 1
    if len(given) != 5 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
