# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ProblemDetails` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    UNREADABLE,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_any,
    read_int,
    read_str,
    unread,
)

_KNOWN = frozenset({"detail", "errors", "instance", "status", "title", "traceId", "type"})


@define(kw_only=True, repr=False)
class ProblemDetails:
    """The body of an error response, in the form of problem details. Any member may be null or left
    out, and there may be others.
    """

    detail: str | None | Unset = UNSET
    """What went wrong this time."""
    errors: Any | Unset = UNSET
    """What is wrong with which input, in one of two shapes: an object from a field's name to a list
    of messages, or a list of objects with `message`, `properties` (names of fields) and perhaps
    `id` and `parameters`.
    """
    instance: str | None | Unset = UNSET
    """URI of this one occurrence."""
    status: int | None | Unset = UNSET
    """The HTTP status."""
    title: str | None | Unset = UNSET
    """The kind of problem in words."""
    trace_id: str | None | Unset = UNSET
    """ID under which the vendor can find this request."""
    type_: str | None | Unset = UNSET
    """URI of the kind of problem; it may end in the vendor's code, such as `#MPTCOM03-0078`."""
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
        return cast("Self", read_as_problem_details(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.detail is not UNSET:
            data["detail"] = self.detail
        if self.errors is not UNSET:
            data["errors"] = self.errors
        if self.instance is not UNSET:
            data["instance"] = self.instance
        if self.status is not UNSET:
            data["status"] = self.status
        if self.title is not UNSET:
            data["title"] = self.title
        if self.trace_id is not UNSET:
            data["traceId"] = self.trace_id
        if self.type_ is not UNSET:
            data["type"] = self.type_
        return data


def read_as_problem_details(
    data: object, at: At, issues: Issues, kind: type[ProblemDetails] = ProblemDetails
) -> ProblemDetails:
    """Read a decoded JSON object as a ProblemDetails, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "detail" in given:
        value = given["detail"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "detail", at, issues)
        read.detail = value
    else:
        read.detail = UNSET
        absent += 1
    if "errors" in given:
        value = given["errors"]
        try:
            read.errors = read_any(value, (at, "errors"), issues)
        except UNREADABLE as fault:
            read.errors = unread(fault, value, rest, "errors", at, issues)
    else:
        read.errors = UNSET
        absent += 1
    if "instance" in given:
        value = given["instance"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "instance", at, issues)
        read.instance = value
    else:
        read.instance = UNSET
        absent += 1
    if "status" in given:
        value = given["status"]
        if type(value) is not int and value is not None:
            value = attempt(read_int, value, rest, "status", at, issues)
        read.status = value
    else:
        read.status = UNSET
        absent += 1
    if "title" in given:
        value = given["title"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "title", at, issues)
        read.title = value
    else:
        read.title = UNSET
        absent += 1
    if "traceId" in given:
        value = given["traceId"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "traceId", at, issues)
        read.trace_id = value
    else:
        read.trace_id = UNSET
        absent += 1
    if "type" in given:
        value = given["type"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "type", at, issues)
        read.type_ = value
    else:
        read.type_ = UNSET
        absent += 1
    if len(given) != 7 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
