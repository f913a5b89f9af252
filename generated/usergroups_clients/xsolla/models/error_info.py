# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`ErrorInfo` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, map_of, members, read_any, read_str
from ..._runtime.unset import UNSET, Unset


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
    """The members that no attribute is for, as JSON."""

    __repr__ = model_repr

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Read a decoded JSON object.

        An optional member that cannot be read becomes `UNSET` and is kept in
        `additional_properties`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        return cast("Self", read_as_error_info(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["code"] = self.code
        data["description"] = self.description
        if self.details is not UNSET:
            data["details"] = None if self.details is None else dict(self.details)
        return data


def read_as_error_info(
    data: object, at: At, issues: Issues, kind: type[ErrorInfo] | None = None
) -> ErrorInfo:
    """Read a decoded JSON object that stands `at` a place, as a ErrorInfo or a class made of it."""
    rest = members(data, at)
    read = ErrorInfo.__new__(kind or ErrorInfo)
    value: Any
    value = rest.pop("code", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "code"), issues)
    read.code = value
    value = rest.pop("description", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "description"), issues)
    read.description = value
    value = rest.pop("details", UNSET)
    if value is not None and value is not UNSET:
        value = attempt(map_of(read_any), value, rest, "details", at, issues)
    read.details = value
    read.additional_properties = rest or {}
    return read
