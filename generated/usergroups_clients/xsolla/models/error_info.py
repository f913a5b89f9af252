# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`ErrorInfo` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    map_of,
    members,
    read_any,
    read_str,
)

_KNOWN = frozenset({"code", "description", "details"})
_READ_DETAILS: Reader[dict[str, Any]] = map_of(read_any)


@define(kw_only=True, repr=False)
class ErrorInfo:
    """Why a call failed.

    Source: Xsolla Login API reference, update-user-groups,
    https://developers.xsolla.com/doc/login/references/errors (stated).
    """

    code: str
    """The vendor's code; mostly two groups of three digits, but `0` and `1901-0001` occur as well.
    """
    description: str
    """The reason in words, which may change from one day to the next."""
    details: dict[str, Any] | None | Unset = UNSET
    """More about the reason; what it holds is not documented, and a sample has null."""
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
        return cast("Self", read_as_error_info(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["code"] = self.code
        data["description"] = self.description
        if self.details is not UNSET:
            data["details"] = None if self.details is None else dict(self.details)
        return data


def read_as_error_info(
    data: object, at: At, issues: Issues, kind: type[ErrorInfo] = ErrorInfo
) -> ErrorInfo:
    """Read a decoded JSON object as a ErrorInfo, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("code", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "code"), issues)
    read.code = value
    value = given.get("description", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "description"), issues)
    read.description = value
    if "details" in given:
        value = given["details"]
        if value is not None:
            value = attempt(_READ_DETAILS, value, rest, "details", at, issues)
        read.details = value
    else:
        read.details = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
