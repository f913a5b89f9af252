# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`UserProjectRoles` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    read_str,
    required,
)
from ..._runtime.values.writing import write_models
from .project_role import ProjectRole, read_as_project_role

_KNOWN = frozenset({"projectRoles", "userId"})
_READ_PROJECT_ROLES: Reader[list[ProjectRole]] = list_of(read_as_project_role)


@define(kw_only=True, repr=False)
class UserProjectRoles:
    """The roles of one user in projects.

    Source: SmartPM API reference, getProjectRoles,
    https://developers.smartpm.com/operation/operation-getprojectroles (stated).
    """

    project_roles: list[ProjectRole]
    """One entry a project."""
    user_id: str
    """Id of the user."""
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
        return cast("Self", read_as_user_project_roles(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["projectRoles"] = write_models(self.project_roles)
        data["userId"] = self.user_id
        return data


def read_as_user_project_roles(
    data: object, at: At, issues: Issues, kind: type[UserProjectRoles] = UserProjectRoles
) -> UserProjectRoles:
    """Read a decoded JSON object as a UserProjectRoles, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    read.project_roles = required(_READ_PROJECT_ROLES, given, "projectRoles", at, issues)
    value = given.get("userId", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "userId"), issues)
    read.user_id = value
    if len(given) != 2:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
