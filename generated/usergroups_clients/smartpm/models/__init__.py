# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""Models of what SmartPM sends and takes, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .company_user import CompanyUser as CompanyUser
    from .group import Group as Group
    from .project_group import ProjectGroup as ProjectGroup
    from .project_group_update import ProjectGroupUpdate as ProjectGroupUpdate
    from .project_role import ProjectRole as ProjectRole
    from .project_user import ProjectUser as ProjectUser
    from .project_user_create import ProjectUserCreate as ProjectUserCreate
    from .project_user_update import ProjectUserUpdate as ProjectUserUpdate
    from .user import User as User
    from .user_create import UserCreate as UserCreate
    from .user_project_roles import UserProjectRoles as UserProjectRoles
    from .user_update import UserUpdate as UserUpdate

__all__ = [
    "CompanyUser",
    "Group",
    "ProjectGroup",
    "ProjectGroupUpdate",
    "ProjectRole",
    "ProjectUser",
    "ProjectUserCreate",
    "ProjectUserUpdate",
    "User",
    "UserCreate",
    "UserProjectRoles",
    "UserUpdate",
]

if not TYPE_CHECKING:  # a checker would take any name for one that is here
    from ..._runtime.lazy import attach

    __getattr__, __dir__ = attach(
        __name__,
        {
            "CompanyUser": "company_user",
            "Group": "group",
            "ProjectGroup": "project_group",
            "ProjectGroupUpdate": "project_group_update",
            "ProjectRole": "project_role",
            "ProjectUser": "project_user",
            "ProjectUserCreate": "project_user_create",
            "ProjectUserUpdate": "project_user_update",
            "User": "user",
            "UserCreate": "user_create",
            "UserProjectRoles": "user_project_roles",
            "UserUpdate": "user_update",
        },
    )
