# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`Ban` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"date_from", "date_to", "reason"})


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
        return cast("Self", read_as_ban(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.date_from is not UNSET:
            data["date_from"] = self.date_from
        if self.date_to is not UNSET:
            data["date_to"] = self.date_to
        if self.reason is not UNSET:
            data["reason"] = self.reason
        return data


def read_as_ban(data: object, at: At, issues: Issues, kind: type[Ban] = Ban) -> Ban:
    """Read a decoded JSON object as a Ban, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "date_from" in given:
        value = given["date_from"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "date_from", at, issues)
        read.date_from = value
    else:
        read.date_from = UNSET
        absent += 1
    if "date_to" in given:
        value = given["date_to"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "date_to", at, issues)
        read.date_to = value
    else:
        read.date_to = UNSET
        absent += 1
    if "reason" in given:
        value = given["reason"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "reason", at, issues)
        read.reason = value
    else:
        read.reason = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
