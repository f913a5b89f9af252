# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupSourceCounts` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
)
from ..._runtime.values.writing import write_models
from .source_counts import SourceCounts, read_as_source_counts

_KNOWN = frozenset({"sources_count"})
_READ_SOURCES_COUNT: Reader[list[SourceCounts]] = list_of(read_as_source_counts)


@define(kw_only=True, repr=False)
class GroupSourceCounts:
    """The numbers of a group's sources.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    sources_count: list[SourceCounts]
    """One entry."""
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
        return cast("Self", read_as_group_source_counts(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["sources_count"] = write_models(self.sources_count)
        return data


def read_as_group_source_counts(
    data: object, at: At, issues: Issues, kind: type[GroupSourceCounts] = GroupSourceCounts
) -> GroupSourceCounts:
    """Read a decoded JSON object as a GroupSourceCounts, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.sources_count = required(_READ_SOURCES_COUNT, given, "sources_count", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
