# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`ProjectUserUpdate` of SmartPM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.checks import check_str
from ..._runtime.values.reading import OBJECT, At, Issues, keep_unknown, members, read_str

_KNOWN = frozenset({"role", "user"})


@define(kw_only=True, repr=False)
class ProjectUserUpdate:
    """The role that a user shall have in a project.

    Source: SmartPM API definition of 2024, update-project-user (stated).
    """

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
        return cast("Self", read_as_project_user_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["role"] = self.role
        data["user"] = self.user
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.role, f"{at}.role", min_length=1)
        check_str(self.user, f"{at}.user", min_length=1)


def read_as_project_user_update(
    data: object, at: At, issues: Issues, kind: type[ProjectUserUpdate] = ProjectUserUpdate
) -> ProjectUserUpdate:
    """Read a decoded JSON object as a ProjectUserUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("role", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "role"), issues)
    read.role = value
    value = given.get("user", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "user"), issues)
    read.user = value
    if len(given) != 2:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
