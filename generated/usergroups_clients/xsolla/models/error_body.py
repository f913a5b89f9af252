# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`ErrorBody` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, required
from .error_info import ErrorInfo, read_as_error_info

_KNOWN = frozenset({"error"})


@define(kw_only=True, repr=False)
class ErrorBody:
    """The body of every failed call.

    Source: Xsolla Login API reference, update-user-groups,
    https://developers.xsolla.com/doc/login/references/errors (stated).
    """

    error: ErrorInfo
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
        data["error"] = self.error.to_dict()
        return data


def read_as_error_body(
    data: object, at: At, issues: Issues, kind: type[ErrorBody] = ErrorBody
) -> ErrorBody:
    """Read a decoded JSON object as a ErrorBody, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.error = required(read_as_error_info, given, "error", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
