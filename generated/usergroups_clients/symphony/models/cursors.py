# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Cursors` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class Cursors:
    """Opaque, url-safe marks of the first and the last row of a page.

    Attributes:
        before: Mark of the start of this page.
        after: Mark of the end of this page.

    Source: Pod API 20.17.1 (Pagination, its member cursors) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    before: str
    after: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Cursors:
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

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["before"] = self.before
        if self.after is not UNSET:
            data["after"] = self.after
        return data
