# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`UserProjectRoles` of SmartPM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.reading import Issues, Path, list_of, members, read_str, required
from ..._runtime.unset import UNSET
from .project_role import ProjectRole


@define(kw_only=True)
class UserProjectRoles:
    """The roles of one user in projects.

    Attributes:
        project_roles: One entry a project.
        user_id: Id of the user.

    Source: SmartPM API reference, getProjectRoles (stated).
    https://developers.smartpm.com/operation/operation-getprojectroles
    """

    project_roles: list[ProjectRole]
    user_id: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(
        cls, data: object, at: Path = None, issues: Issues | None = None
    ) -> UserProjectRoles:
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
        read.project_roles = required(
            list_of(ProjectRole.from_dict), rest, "projectRoles", at, issues
        )
        value = rest.pop("userId", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "userId"), issues)
        read.user_id = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["projectRoles"] = [each.to_dict() for each in self.project_roles]
        data["userId"] = self.user_id
        return data
