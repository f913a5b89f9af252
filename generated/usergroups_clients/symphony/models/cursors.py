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
        before = rest.pop("before", UNSET)
        if type(before) is not str:
            before = read_str(before, (at, "before"), issues)
        after = rest.pop("after", UNSET)
        if type(after) is not str and after is not UNSET:
            after = attempt(read_str, after, rest, "after", at, issues)
        return cls(
            before=before,
            after=after,
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["before"] = self.before
        if self.after is not UNSET:
            data["after"] = self.after
        return data
