# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`DeletionJobs` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
)
from ..._runtime.values.writing import write_models
from .deletion_job import DeletionJob, read_as_deletion_job

_KNOWN = frozenset({"deletion_jobs"})
_READ_DELETION_JOBS: Reader[list[DeletionJob]] = list_of(read_as_deletion_job)


@define(kw_only=True, repr=False)
class DeletionJobs:
    """States of deletions.

    Source: Zoho CRM API reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    deletion_jobs: list[DeletionJob]
    """One entry for each job."""
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
        return cast("Self", read_as_deletion_jobs(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["deletion_jobs"] = write_models(self.deletion_jobs)
        return data


def read_as_deletion_jobs(
    data: object, at: At, issues: Issues, kind: type[DeletionJobs] = DeletionJobs
) -> DeletionJobs:
    """Read a decoded JSON object as a DeletionJobs, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.deletion_jobs = required(_READ_DELETION_JOBS, given, "deletion_jobs", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
