# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`PageInfo` of Zoho CRM."""

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
    read_bool,
    read_int,
)

_KNOWN = frozenset({"count", "more_records", "page", "per_page"})


@define(kw_only=True, repr=False)
class PageInfo:
    """Where a page stands in the whole list.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    count: int | Unset = UNSET
    """Entries on this page."""
    more_records: bool | Unset = UNSET
    """True if another page follows."""
    page: int | Unset = UNSET
    """Number of this page, counted from 1."""
    per_page: int | Unset = UNSET
    """Entries a page holds at most."""
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
        return cast("Self", read_as_page_info(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.count is not UNSET:
            data["count"] = self.count
        if self.more_records is not UNSET:
            data["more_records"] = self.more_records
        if self.page is not UNSET:
            data["page"] = self.page
        if self.per_page is not UNSET:
            data["per_page"] = self.per_page
        return data


def read_as_page_info(
    data: object, at: At, issues: Issues, kind: type[PageInfo] = PageInfo
) -> PageInfo:
    """Read a decoded JSON object as a PageInfo, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "count" in given:
        value = given["count"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "count", at, issues)
        read.count = value
    else:
        read.count = UNSET
        absent += 1
    if "more_records" in given:
        value = given["more_records"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "more_records", at, issues)
        read.more_records = value
    else:
        read.more_records = UNSET
        absent += 1
    if "page" in given:
        value = given["page"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "page", at, issues)
        read.page = value
    else:
        read.page = UNSET
        absent += 1
    if "per_page" in given:
        value = given["per_page"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "per_page", at, issues)
        read.per_page = value
    else:
        read.per_page = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
