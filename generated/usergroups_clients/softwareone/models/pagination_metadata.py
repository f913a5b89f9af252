# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PaginationMetadata` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_int
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PaginationMetadata:
    """Where a page lies in the whole. There is a next page as long as offset + limit is less than
    total.

    Source: Marketplace API 4.0.2162 (PaginationMetadata),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated).
    """

    limit: int | Unset = UNSET
    """The most rows the page may have."""
    offset: int | Unset = UNSET
    """How many rows were passed over."""
    total: int | None | Unset = UNSET
    """How many rows there are in all."""
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
        return cast("Self", read_as_pagination_metadata(data, None, [], cls))

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


def read_as_pagination_metadata(
    data: object, at: At, issues: Issues, kind: type[PaginationMetadata] | None = None
) -> PaginationMetadata:
    """Read a decoded JSON object that stands `at` a place, as a PaginationMetadata or a class made of it."""
    rest = members(data, at)
    read = PaginationMetadata.__new__(kind or PaginationMetadata)
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
