# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PaginationMetadata` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_int
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class PaginationMetadata:
    """Where a page lies in the whole. There is a next page as long as offset + limit is less than
    total.

    Attributes:
        limit: The most rows the page may have.
        offset: How many rows were passed over.
        total: How many rows there are in all.

    Source: Marketplace API 4.0.2162 (PaginationMetadata) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    total: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> PaginationMetadata:
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
        value = rest.pop("limit", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "limit", at, issues)
        read.limit = value
        value = rest.pop("offset", UNSET)
        if type(value) is not int and value is not UNSET:
            value = attempt(read_int, value, rest, "offset", at, issues)
        read.offset = value
        value = rest.pop("total", UNSET)
        if type(value) is not int and value is not None and value is not UNSET:
            value = attempt(read_int, value, rest, "total", at, issues)
        read.total = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.offset is not UNSET:
            data["offset"] = self.offset
        if self.total is not UNSET:
            data["total"] = self.total
        return data
