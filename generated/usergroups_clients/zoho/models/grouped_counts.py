# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupedCounts` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
    unread,
)
from ..._runtime.values.writing import write_models
from .grouped_count import GroupedCount, read_as_grouped_count
from .page_info import PageInfo, read_as_page_info

_KNOWN = frozenset({"grouped_counts", "info"})
_READ_GROUPED_COUNTS: Reader[list[GroupedCount]] = list_of(read_as_grouped_count)


@define(kw_only=True, repr=False)
class GroupedCounts:
    """Numbers of a group's users by a property of theirs.

    Source: Zoho CRM Python SDK 7 (stated).
    """

    grouped_counts: list[GroupedCount]
    """One entry for each value of the property."""
    info: PageInfo | Unset = UNSET
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
        return cast("Self", read_as_grouped_counts(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["grouped_counts"] = write_models(self.grouped_counts)
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data


def read_as_grouped_counts(
    data: object, at: At, issues: Issues, kind: type[GroupedCounts] = GroupedCounts
) -> GroupedCounts:
    """Read a decoded JSON object as a GroupedCounts, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.grouped_counts = required(_READ_GROUPED_COUNTS, given, "grouped_counts", at, issues)
    if "info" in given:
        value = given["info"]
        try:
            read.info = read_as_page_info(value, (at, "info"), issues)
        except UNREADABLE as fault:
            read.info = unread(fault, value, rest, "info", at, issues)
    else:
        read.info = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
