# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectUser` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_int, read_str

_KNOWN = frozenset({"id", "role", "user"})


@define(kw_only=True, repr=False)
class ProjectUser:
    """A user's place in a project.

    Source: SmartPM API reference, createProjectUser; definition of 2024, create-user,
    https://developers.smartpm.com/operation/operation-createprojectuser (stated).
    """

    id: int
    """Number of the user's record in the project."""
    role: str
    """Name of the role in the project."""
    user: str
    """The user; the published samples show a mail address."""
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
        return cast("Self", read_as_project_user(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["id"] = self.id
        data["role"] = self.role
        data["user"] = self.user
        return data


def read_as_project_user(
    data: object, at: At, issues: Issues, kind: type[ProjectUser] = ProjectUser
) -> ProjectUser:
    """Read a decoded JSON object as a ProjectUser, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("id", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "id"), issues)
    read.id = value
    value = given.get("role", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "role"), issues)
    read.role = value
    value = given.get("user", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "user"), issues)
    read.user = value
    if len(given) != 3:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
