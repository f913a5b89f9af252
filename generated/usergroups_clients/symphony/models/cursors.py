# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Cursors` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"after", "before"})


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
        return cast("Self", read_as_cursors(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["before"] = self.before
        if self.after is not UNSET:
            data["after"] = self.after
        return data


def read_as_cursors(data: object, at: At, issues: Issues, kind: type[Cursors] = Cursors) -> Cursors:
    """Read a decoded JSON object as a Cursors, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("before", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "before"), issues)
    read.before = value
    if "after" in given:
        value = given["after"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "after", at, issues)
        read.after = value
    else:
        read.after = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
