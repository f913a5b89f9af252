# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`Filters` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.misplaced_nulls import as_it_came
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    read_str,
    unread,
)

_KNOWN = frozenset({"group.buyers"})
_READ_GROUP_BUYERS: Reader[list[str]] = list_of(read_str)


@define(kw_only=True, repr=False)
class Filters:
    """What access to a module is limited to."""

    group_buyers: list[str] | Unset = UNSET
    """The buyers of the group that the access is limited to."""
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
        return cast("Self", read_as_filters(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.group_buyers is not UNSET:
            data["group.buyers"] = as_it_came(self.group_buyers, list(self.group_buyers))
        return data


def read_as_filters(data: object, at: At, issues: Issues, kind: type[Filters] = Filters) -> Filters:
    """Read a decoded JSON object as a Filters, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "group.buyers" in given:
        value = given["group.buyers"]
        try:
            read.group_buyers = _READ_GROUP_BUYERS(value, (at, "group.buyers"), issues)
        except UNREADABLE as fault:
            read.group_buyers = unread(fault, value, rest, "group.buyers", at, issues)
    else:
        read.group_buyers = UNSET
        absent += 1
    if len(given) != 1 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
