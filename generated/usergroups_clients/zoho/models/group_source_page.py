# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupSourcePage` of Zoho CRM."""

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
from .group_source import GroupSource, read_as_group_source
from .page_info import PageInfo, read_as_page_info

_KNOWN = frozenset({"info", "sources"})
_READ_SOURCES: Reader[list[GroupSource]] = list_of(read_as_group_source)


@define(kw_only=True, repr=False)
class GroupSourcePage:
    """A page of a group's sources.

    Source: Zoho CRM API v7 reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    sources: list[GroupSource]
    """The sources."""
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
        return cast("Self", read_as_group_source_page(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["sources"] = write_models(self.sources)
        if self.info is not UNSET:
            data["info"] = self.info.to_dict()
        return data


def read_as_group_source_page(
    data: object, at: At, issues: Issues, kind: type[GroupSourcePage] = GroupSourcePage
) -> GroupSourcePage:
    """Read a decoded JSON object as a GroupSourcePage, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.sources = required(_READ_SOURCES, given, "sources", at, issues)
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
