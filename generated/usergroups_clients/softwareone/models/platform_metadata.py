# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PlatformMetadata` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.gaps import as_it_came
from ..._runtime.reading import At, Issues, list_of, members, optional, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class PlatformMetadata:
    """What an answer leaves out."""

    omitted: list[str] | Unset = UNSET
    """Names of the fields that were left out; `select` asks for them."""
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
        return cast("Self", read_as_platform_metadata(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        if self.omitted is not UNSET:
            data["omitted"] = as_it_came(self.omitted, list(self.omitted))
        return data


def read_as_platform_metadata(
    data: object, at: At, issues: Issues, kind: type[PlatformMetadata] | None = None
) -> PlatformMetadata:
    """Read a decoded JSON object that stands `at` a place, as a PlatformMetadata or a class made of it."""
    rest = members(data, at)
    read = PlatformMetadata.__new__(kind or PlatformMetadata)
    read.omitted = optional(list_of(read_str), rest, "omitted", at, issues)
    read.additional_properties = rest or {}
    return read
