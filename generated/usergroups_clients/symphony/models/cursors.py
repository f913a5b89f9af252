# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Cursors` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class Cursors:
    """Opaque, url-safe marks of the first and the last row of a page.

    Source: Pod API 20.17.1 (Pagination, its member cursors),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    before: str
    """Mark of the start of this page."""
    after: str | Unset = UNSET
    """Mark of the end of this page."""
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
        return cast("Self", read_as_cursors(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["before"] = self.before
        if self.after is not UNSET:
            data["after"] = self.after
        return data


def read_as_cursors(
    data: object, at: At, issues: Issues, kind: type[Cursors] | None = None
) -> Cursors:
    """Read a decoded JSON object that stands `at` a place, as a Cursors or a class made of it."""
    rest = members(data, at)
    read = Cursors.__new__(kind or Cursors)
    value: Any
    value = rest.pop("before", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "before"), issues)
    read.before = value
    value = rest.pop("after", UNSET)
    if type(value) is not str and value is not UNSET:
        value = attempt(read_str, value, rest, "after", at, issues)
    read.after = value
    read.additional_properties = rest or {}
    return read
