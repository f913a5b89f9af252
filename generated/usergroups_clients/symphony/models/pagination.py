# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`Pagination` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_str,
    required,
)
from .cursors import Cursors, read_as_cursors

_KNOWN = frozenset({"cursors", "next", "previous"})


@define(kw_only=True, repr=False)
class Pagination:
    """Where this page lies in the whole. There are more pages as long as `next` is there, even
    after a page that is empty. Ask for the next page with `cursors.after` as the parameter
    `after`.

    Source: Pod API 20.17.1 (Pagination), https://github.com/finos/symphony-api-spec/tree/cae9704
    (stated).
    """

    cursors: Cursors
    next_: str | Unset = UNSET
    """URL of the next page; not there on the last one. It may name another host: do not send a
    session token to it, use `cursors.after`.
    """
    previous: str | Unset = UNSET
    """URL of the previous page; not there on the first one. It may name another host: do not send a
    session token to it, use `cursors.before`.
    """
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
        return cast("Self", read_as_pagination(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["cursors"] = self.cursors.to_dict()
        if self.next_ is not UNSET:
            data["next"] = self.next_
        if self.previous is not UNSET:
            data["previous"] = self.previous
        return data


def read_as_pagination(
    data: object, at: At, issues: Issues, kind: type[Pagination] = Pagination
) -> Pagination:
    """Read a decoded JSON object as a Pagination, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.cursors = required(read_as_cursors, given, "cursors", at, issues)
    if "next" in given:
        value = given["next"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "next", at, issues)
        read.next_ = value
    else:
        read.next_ = UNSET
        absent += 1
    if "previous" in given:
        value = given["previous"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "previous", at, issues)
        read.previous = value
    else:
        read.previous = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
