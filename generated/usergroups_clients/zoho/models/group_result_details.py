# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupResultDetails` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members, read_str

_KNOWN = frozenset({"id", "job_id"})


@define(kw_only=True, repr=False)
class GroupResultDetails:
    """The id of the group, or of the job that will delete it. A failed result holds the members of
    an error's details instead.

    Source: Zoho CRM API v7 reference, update user group,
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated). The job's id
    stands in Zoho's v8 definition.
    """

    id: str | Unset = UNSET
    """Id of the group."""
    job_id: str | Unset = UNSET
    """Id of the job that will delete the group."""
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
        return cast("Self", read_as_group_result_details(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.id is not UNSET:
            data["id"] = self.id
        if self.job_id is not UNSET:
            data["job_id"] = self.job_id
        return data


def read_as_group_result_details(
    data: object, at: At, issues: Issues, kind: type[GroupResultDetails] = GroupResultDetails
) -> GroupResultDetails:
    """Read a decoded JSON object as a GroupResultDetails, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "job_id" in given:
        value = given["job_id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "job_id", at, issues)
        read.job_id = value
    else:
        read.job_id = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
