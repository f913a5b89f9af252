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
        detail = rest.pop("detail", UNSET)
        if type(detail) is not str and detail is not None and detail is not UNSET:
            detail = attempt(read_str, detail, rest, "detail", at, issues)
        errors = optional(read_any, rest, "errors", at, issues)
        instance = rest.pop("instance", UNSET)
        if type(instance) is not str and instance is not None and instance is not UNSET:
            instance = attempt(read_str, instance, rest, "instance", at, issues)
        status = rest.pop("status", UNSET)
        if type(status) is not int and status is not None and status is not UNSET:
            status = attempt(read_int, status, rest, "status", at, issues)
        title = rest.pop("title", UNSET)
        if type(title) is not str and title is not None and title is not UNSET:
            title = attempt(read_str, title, rest, "title", at, issues)
        trace_id = rest.pop("traceId", UNSET)
        if type(trace_id) is not str and trace_id is not None and trace_id is not UNSET:
            trace_id = attempt(read_str, trace_id, rest, "traceId", at, issues)
        type_ = rest.pop("type", UNSET)
        if type(type_) is not str and type_ is not None and type_ is not UNSET:
            type_ = attempt(read_str, type_, rest, "type", at, issues)
        return cls(
            detail=detail,
            errors=errors,
            instance=instance,
            status=status,
            title=title,
            trace_id=trace_id,
            type_=type_,
            additional_properties=rest,
        )

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
