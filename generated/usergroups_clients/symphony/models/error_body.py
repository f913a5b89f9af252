# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`ErrorBody` of Symphony Pod."""

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
    read_int,
    read_str,
)

_KNOWN = frozenset({"code", "message"})


@define(kw_only=True, repr=False)
class ErrorBody:
    """The body of an error response."""

    code: int | Unset = UNSET
    """The vendor's number for the fault, often the HTTP status."""
    message: str | Unset = UNSET
    """The fault in words, such as "Invalid session"."""
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
        return cast("Self", read_as_error_body(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.code is not UNSET:
            data["code"] = self.code
        if self.message is not UNSET:
            data["message"] = self.message
        return data


def read_as_error_body(
    data: object, at: At, issues: Issues, kind: type[ErrorBody] = ErrorBody
) -> ErrorBody:
    """Read a decoded JSON object as a ErrorBody, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "code" in given:
        value = given["code"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "code", at, issues)
        read.code = value
    else:
        read.code = UNSET
        absent += 1
    if "message" in given:
        value = given["message"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "message", at, issues)
        read.message = value
    else:
        read.message = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
