# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`SuccessResponse` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_str,
    unread,
)
from .success_response_format import SuccessResponseFormatLike, read_as_success_response_format

_KNOWN = frozenset({"format", "message"})


@define(kw_only=True, repr=False)
class SuccessResponse:
    """That a call without a result of its own has succeeded.

    Source: Pod API 20.17.1 (SuccessResponse),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    format_: SuccessResponseFormatLike | Unset = UNSET
    """Format of the message."""
    message: str | Unset = UNSET
    """The message, such as "Success"."""
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
        return cast("Self", read_as_success_response(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.format_ is not UNSET:
            data["format"] = self.format_
        if self.message is not UNSET:
            data["message"] = self.message
        return data


def read_as_success_response(
    data: object, at: At, issues: Issues, kind: type[SuccessResponse] = SuccessResponse
) -> SuccessResponse:
    """Read a decoded JSON object as a SuccessResponse, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "format" in given:
        value = given["format"]
        try:
            read.format_ = read_as_success_response_format(value, (at, "format"), issues)
        except UNREADABLE as fault:
            read.format_ = unread(fault, value, rest, "format", at, issues)
    else:
        read.format_ = UNSET
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
