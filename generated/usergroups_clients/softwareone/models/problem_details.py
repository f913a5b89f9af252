# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`ProblemDetails` of SoftwareOne Marketplace."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import (
    Issues,
    Path,
    attempt,
    members,
    optional,
    read_any,
    read_int,
    read_str,
)
from ..._runtime.unset import UNSET, Unset


@define(kw_only=True)
class ProblemDetails:
    """What a call that failed answers, in the form of problem details. Any member may be null or
    left out, and there may be others.

    Attributes:
        detail: What went wrong this time.
        errors: What is wrong with which input, in one of two shapes: an object from a field's
            name to a list of messages, or a list of objects with `message`, `properties` (names
            of fields) and perhaps `id` and `parameters`.
        instance: URI of this one occurrence.
        status: The HTTP status.
        title: The kind of problem in words.
        trace_id: ID under which the vendor can find this request.
        type_: URI of the kind of problem; it may end in the vendor's code, such as
            `#MPTCOM03-0078`.
    """

    detail: str | None | Unset = UNSET
    errors: Any | Unset = UNSET
    instance: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> ProblemDetails:
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
