# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`DeletionJob` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_str

_KNOWN = frozenset({"Status"})


@define(kw_only=True, repr=False)
class DeletionJob:
    """State of one deletion.

    Source: Zoho CRM API reference, user groups; Zoho CRM Python SDK 7 (stated).
    """

    status: str
    """The state; written with a capital, unlike everything else."""
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
        return cast("Self", read_as_deletion_job(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["Status"] = self.status
        return data


def read_as_deletion_job(
    data: object, at: At, issues: Issues, kind: type[DeletionJob] = DeletionJob
) -> DeletionJob:
    """Read a decoded JSON object as a DeletionJob, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("Status", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "Status"), issues)
    read.status = value
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
