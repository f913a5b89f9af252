"""The link between a project and a group."""

from __future__ import annotations

from attrs import field, frozen

from usergroups.groups import Group
from usergroups_clients.smartpm import models

__all__ = ["ProjectGroup"]


@frozen(kw_only=True)
class ProjectGroup:
    """The link between a project and a group, with the role that the group's members have there.

    Links are equal if all but `raw` is.
    """

    id: str | None
    """Id of the link, not of the group; None where SmartPM did not send it."""
    group: Group[models.Group]
    """The group that is linked to the project."""
    role: str | None = None
    """Name of the role; None where SmartPM did not send it."""
    raw: models.ProjectGroup = field(repr=False, eq=False)
    """SmartPM's own typed model, from the response."""
