# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`PageInfo` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_bool, read_int
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class PageInfo:
    """Where a page stands in the whole list.

    Attributes:
        count: Entries on this page.
        more_records: True if another page follows.
        page: Number of this page, counted from 1.
        per_page: Entries a page holds at most.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    count: int | Unset = UNSET
    more_records: bool | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> PageInfo:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        value: Any
        value = rest.pop("count", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "count", at, issues)
        read.count = value
        value = rest.pop("more_records", UNSET)
        if type(value) is not bool and value is not UNSET:
            value = attempt(read_bool, value, rest, "more_records", at, issues)
        read.more_records = value
        value = rest.pop("page", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "page", at, issues)
        read.page = value
        value = rest.pop("per_page", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "per_page", at, issues)
        read.per_page = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.count is not UNSET:
            data["count"] = self.count
        if self.more_records is not UNSET:
            data["more_records"] = self.more_records
        if self.page is not UNSET:
            data["page"] = self.page
        if self.per_page is not UNSET:
            data["per_page"] = self.per_page
        return data
