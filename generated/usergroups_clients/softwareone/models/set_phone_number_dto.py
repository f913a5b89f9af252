# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`SetPhoneNumberDto` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_closed, check_str
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"number", "prefix"})


@define(kw_only=True, repr=False)
class SetPhoneNumberDto:
    """A phone number.

    Source: Marketplace API 4.0.2162 (SetPhoneNumberDto),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    number: str | None | Unset = UNSET
    """Number after the prefix, at most 15 characters."""
    prefix: str | None | Unset = UNSET
    """Prefix, at most 10 characters."""
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
        return cast("Self", read_as_set_phone_number_dto(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.number is not UNSET:
            data["number"] = self.number
        if self.prefix is not UNSET:
            data["prefix"] = self.prefix
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_closed(self.additional_properties, at)
        if self.number is not UNSET:
            if self.number is not None:
                check_str(self.number, f"{at}.number", max_length=15)
        if self.prefix is not UNSET:
            if self.prefix is not None:
                check_str(self.prefix, f"{at}.prefix", max_length=10)


def read_as_set_phone_number_dto(
    data: object, at: At, issues: Issues, kind: type[SetPhoneNumberDto] = SetPhoneNumberDto
) -> SetPhoneNumberDto:
    """Read a decoded JSON object as a SetPhoneNumberDto, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "number" in given:
        value = given["number"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "number", at, issues)
        read.number = value
    else:
        read.number = UNSET
        absent += 1
    if "prefix" in given:
        value = given["prefix"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "prefix", at, issues)
        read.prefix = value
    else:
        read.prefix = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
