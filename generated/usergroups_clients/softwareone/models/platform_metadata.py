# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PlatformMetadata` of SoftwareOne Marketplace."""

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

_KNOWN = frozenset({"omitted"})
_READ_OMITTED: Reader[list[str]] = list_of(read_str)


@define(kw_only=True, repr=False)
class PlatformMetadata:
    """What a response leaves out."""

    omitted: list[str] | Unset = UNSET
    """Names of the fields that were left out; `select` asks for them."""
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
        return cast("Self", read_as_platform_metadata(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.omitted is not UNSET:
            data["omitted"] = as_it_came(self.omitted, list(self.omitted))
        return data


def read_as_platform_metadata(
    data: object, at: At, issues: Issues, kind: type[PlatformMetadata] = PlatformMetadata
) -> PlatformMetadata:
    """Read a decoded JSON object as a PlatformMetadata, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "omitted" in given:
        value = given["omitted"]
        try:
            read.omitted = _READ_OMITTED(value, (at, "omitted"), issues)
        except UNREADABLE as fault:
            read.omitted = unread(fault, value, rest, "omitted", at, issues)
    else:
        read.omitted = UNSET
        absent += 1
    if len(given) != 1 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
