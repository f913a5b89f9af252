# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupResult` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_str, required
from .group_result_details import GroupResultDetails, read_as_group_result_details
from .result_status import ResultStatusLike, read_as_result_status

_KNOWN = frozenset({"code", "details", "message", "status"})


@define(kw_only=True, repr=False)
class GroupResult:
    """The result for one group; look at `status`, as a failure may come with a 2xx.

    Source: Zoho CRM API v7 reference, update user group,
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated).
    """

    code: str
    """SUCCESS, SCHEDULED, or the code of an error."""
    details: GroupResultDetails
    message: str
    """The result in words."""
    status: ResultStatusLike
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
        return cast("Self", read_as_group_result(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["code"] = self.code
        data["details"] = self.details.to_dict()
        data["message"] = self.message
        data["status"] = self.status
        return data


def read_as_group_result(
    data: object, at: At, issues: Issues, kind: type[GroupResult] = GroupResult
) -> GroupResult:
    """Read a decoded JSON object as a GroupResult, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("code", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "code"), issues)
    read.code = value
    read.details = required(read_as_group_result_details, given, "details", at, issues)
    value = given.get("message", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "message"), issues)
    read.message = value
    read.status = required(read_as_result_status, given, "status", at, issues)
    if len(given) != 4:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
