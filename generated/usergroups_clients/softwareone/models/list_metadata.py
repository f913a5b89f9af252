# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ListMetadata` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset
from .pagination_metadata import PaginationMetadata


@define(kw_only=True)
class ListMetadata:
    """Where a page lies in the whole, and what it leaves out.

    Attributes:
        omitted: Names of the fields that were left out of the rows; `select` asks for them.
        pagination: Where the page lies in the whole.

    Source: Marketplace API 4.0.2162 (ListMetadata) (stated).
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    """

    omitted: list[str] | Unset = UNSET
    pagination: PaginationMetadata | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> ListMetadata:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.omitted = optional(list_of(read_str), rest, "omitted", at, issues)
        read.pagination = optional(PaginationMetadata.from_dict, rest, "pagination", at, issues)
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.omitted is not UNSET:
            data["omitted"] = list(self.omitted)
        if self.pagination is not UNSET:
            data["pagination"] = self.pagination.to_dict()
        return data
