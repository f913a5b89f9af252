# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PaginationMetadata` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_int

_KNOWN = frozenset({"limit", "offset", "total"})


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
        return cast("Self", read_as_pagination_metadata(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.limit is not UNSET:
            data["limit"] = self.limit
        if self.offset is not UNSET:
            data["offset"] = self.offset
        if self.total is not UNSET:
            data["total"] = self.total
        return data


def read_as_pagination_metadata(
    data: object, at: At, issues: Issues, kind: type[PaginationMetadata] = PaginationMetadata
) -> PaginationMetadata:
    """Read a decoded JSON object as a PaginationMetadata, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "limit" in given:
        value = given["limit"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "limit", at, issues)
        read.limit = value
    else:
        read.limit = UNSET
        absent += 1
    if "offset" in given:
        value = given["offset"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "offset", at, issues)
        read.offset = value
    else:
        read.offset = UNSET
        absent += 1
    if "total" in given:
        value = given["total"]
        if type(value) is not int and value is not None:
            value = attempt(read_int, value, rest, "total", at, issues)
        read.total = value
    else:
        read.total = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
