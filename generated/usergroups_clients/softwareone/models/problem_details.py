# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ProblemDetails` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.reading import At, Issues, attempt, members, optional, read_any, read_int, read_str
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ProblemDetails:
    """What a call that failed answers, in the form of problem details. Any member may be null or
    left out, and there may be others.
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
        return cast("Self", read_as_problem_details(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
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
    data: object, at: At, issues: Issues, kind: type[ProblemDetails] | None = None
) -> ProblemDetails:
    """Read a decoded JSON object that stands `at` a place, as a ProblemDetails or a class made of it."""
    rest = members(data, at)
    read = ProblemDetails.__new__(kind or ProblemDetails)
    value: Any
    value = rest.pop("detail", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "detail", at, issues)
    read.detail = value
    read.errors = optional(read_any, rest, "errors", at, issues)
    value = rest.pop("instance", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "instance", at, issues)
    read.instance = value
    value = rest.pop("status", UNSET)
    if type(value) is not int and value is not None and value is not UNSET:
        value = attempt(read_int, value, rest, "status", at, issues)
    read.status = value
    value = rest.pop("title", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "title", at, issues)
    read.title = value
    value = rest.pop("traceId", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "traceId", at, issues)
    read.trace_id = value
    value = rest.pop("type", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = attempt(read_str, value, rest, "type", at, issues)
    read.type_ = value
    read.additional_properties = rest or {}
    return read
