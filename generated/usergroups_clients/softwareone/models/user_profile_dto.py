# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserProfileDto` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_closed, check_model, check_str
from ..._runtime.reading import Issues, Path, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .set_phone_number_dto import SetPhoneNumberDto
from .set_user_settings_dto import SetUserSettingsDto


@define(kw_only=True)
class UserProfileDto:
    """Who a user is.

    Attributes:
        email: Email address.
        first_name: First name.
        last_name: Last name.
        phone: Phone number.
        settings: Language and region.

    Source: Marketplace API 4.0.2162 (UserProfileDto) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    email: str
    first_name: str
    last_name: str
    phone: SetPhoneNumberDto | Unset = UNSET
    settings: SetUserSettingsDto | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> UserProfileDto:
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
        value = rest.pop("email", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "email"), issues)
        read.email = value
        value = rest.pop("firstName", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "firstName"), issues)
        read.first_name = value
        value = rest.pop("lastName", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "lastName"), issues)
        read.last_name = value
        read.phone = optional(SetPhoneNumberDto.from_dict, rest, "phone", at, issues)
        read.settings = optional(SetUserSettingsDto.from_dict, rest, "settings", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["email"] = self.email
        data["firstName"] = self.first_name
        data["lastName"] = self.last_name
        if self.phone is not UNSET:
            data["phone"] = self.phone.to_dict()
        if self.settings is not UNSET:
            data["settings"] = self.settings.to_dict()
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_closed(self.additional_properties, at)
        check_str(self.email, f"{at}.email", min_length=1)
        check_str(self.first_name, f"{at}.first_name", min_length=1)
        check_str(self.last_name, f"{at}.last_name", min_length=1)
        if self.phone is not UNSET:
            check_model(self.phone, SetPhoneNumberDto, f"{at}.phone")
        if self.settings is not UNSET:
            check_model(self.settings, SetUserSettingsDto, f"{at}.settings")
