# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`Ban` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Ban:
    """A ban of a user.

    Source: Xsolla Login API reference, get-user-for-project,
    https://xsolla.redocly.app/api/login/search/get-user-for-project.md (stated). The page calls
    the three required; that they may be null or missing is inferred.
    """

    date_from: str | None | Unset = UNSET
    """When it began."""
    date_to: str | None | Unset = UNSET
    """When it ends."""
    reason: str | None | Unset = UNSET
    """Why."""
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
        return cast("Self", read_as_ban(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.date_from is not UNSET:
            data["date_from"] = self.date_from
        if self.date_to is not UNSET:
            data["date_to"] = self.date_to
        if self.reason is not UNSET:
            data["reason"] = self.reason
        return data


def read_as_ban(data: object, at: At, issues: Issues, kind: type[Ban] | None = None) -> Ban:
    """Read a decoded JSON object that stands `at` a place, as a Ban or a class made of it."""
    rest = members(data, at)
    read = Ban.__new__(kind or Ban)
    value: Any
    value = rest.pop("date_from", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "date_from", at, issues)
    read.date_from = value
    value = rest.pop("date_to", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "date_to", at, issues)
    read.date_to = value
    value = rest.pop("reason", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "reason", at, issues)
    read.reason = value
    read.additional_properties = rest or {}
    return read
