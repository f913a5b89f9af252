# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`DeletionJobs` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, required
from .deletion_job import DeletionJob


@define(kw_only=True)
class DeletionJobs:
    """States of deletions.

    Attributes:
        deletion_jobs: One entry for each job.

    Source: Zoho CRM API reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    deletion_jobs: list[DeletionJob]
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> DeletionJobs:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        read.deletion_jobs = required(
            list_of(DeletionJob.from_dict), rest, "deletion_jobs", at, issues
        )
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["deletion_jobs"] = [each.to_dict() for each in self.deletion_jobs]
        return data
