# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`SetUserSettingsDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_closed, check_str
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"cultureCode", "languageCode"})


@define(kw_only=True, repr=False)
class SetUserSettingsDto:
    """Language and region of a user.

    Source: Marketplace API 4.0.2162 (SetUserSettingsDto),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    culture_code: str | None | Unset = UNSET
    """Code of the culture, at most 5 characters, such as `en-US`."""
    language_code: str | None | Unset = UNSET
    """Code of the language, at most 5 characters, such as `en-US`."""
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
        return cast("Self", read_as_set_user_settings_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.culture_code is not UNSET:
            data["cultureCode"] = self.culture_code
        if self.language_code is not UNSET:
            data["languageCode"] = self.language_code
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_closed(self.additional_properties, at)
        if self.culture_code is not UNSET:
            if self.culture_code is not None:
                check_str(self.culture_code, f"{at}.culture_code", max_length=5)
        if self.language_code is not UNSET:
            if self.language_code is not None:
                check_str(self.language_code, f"{at}.language_code", max_length=5)


def read_as_set_user_settings_dto(
    data: object, at: At, issues: Issues, kind: type[SetUserSettingsDto] = SetUserSettingsDto
) -> SetUserSettingsDto:
    """Read a decoded JSON object as a SetUserSettingsDto, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "cultureCode" in given:
        value = given["cultureCode"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "cultureCode", at, issues)
        read.culture_code = value
    else:
        read.culture_code = UNSET
        absent += 1
    if "languageCode" in given:
        value = given["languageCode"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "languageCode", at, issues)
        read.language_code = value
    else:
        read.language_code = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
