# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Pagination` of Symphony Pod."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, attempt, members, read_str, required
from ..._runtime.unset import UNSET, Unset
from .cursors import Cursors


@define(kw_only=True)
class Pagination:
    """Where this page lies in the whole. There are more pages as long as `next` is there, even
    after a page that is empty. Ask for the next page with `cursors.after` as the parameter
    `after`.

    Attributes:
        cursors:
        next_: URL of the next page; not there on the last one. It may name another host: do not
            send a session token to it, use `cursors.after`.
        previous: URL of the previous page; not there on the first one. It may name another
            host: do not send a session token to it, use `cursors.before`.

    Source: Pod API 20.17.1 (Pagination) (stated).
    https://github.com/finos/symphony-api-spec/tree/cae9704
    """

    cursors: Cursors
    next_: str | Unset = UNSET
    previous: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> Pagination:
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
        read.cursors = required(Cursors.from_dict, rest, "cursors", at, issues)
        value = rest.pop("next", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "next", at, issues)
        read.next_ = value
        value = rest.pop("previous", UNSET)
        if type(value) is not str and value is not UNSET:
            value = attempt(read_str, value, rest, "previous", at, issues)
        read.previous = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["cursors"] = self.cursors.to_dict()
        if self.next_ is not UNSET:
            data["next"] = self.next_
        if self.previous is not UNSET:
            data["previous"] = self.previous
        return data
