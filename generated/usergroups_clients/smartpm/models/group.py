# Generated from specs/smartpm/openapi.yaml by `python -m generator generate smartpm`; do not edit.
"""`Group` of SmartPM."""

from typing import Any, Self, cast
from uuid import UUID

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
    read_uuid,
    required,
)
from ..._runtime.values.writing import write_models, write_uuid
from .user import User, read_as_user

_KNOWN = frozenset({"id", "name", "users"})
_READ_USERS: Reader[list[User]] = list_of(read_as_user)


@define(kw_only=True, repr=False)
class Group:
    """A group of users of a company.

    Source: SmartPM API reference, update project user group,
    https://developers.smartpm.com/operation/operation-getusergroup (stated).
    """

    id: UUID
    """Id of the group."""
    name: str
    """Name of the group."""
    users: list[User]
    """The group's members, all of them."""
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
        return cast("Self", read_as_group(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["id"] = write_uuid(self.id)
        data["name"] = self.name
        data["users"] = write_models(self.users)
        return data


def read_as_group(data: object, at: At, issues: Issues, kind: type[Group] = Group) -> Group:
    """Read a decoded JSON object as a Group, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    read.id = required(read_uuid, given, "id", at, issues)
    value = given.get("name", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "name"), issues)
    read.name = value
    read.users = required(_READ_USERS, given, "users", at, issues)
    if len(given) != 3:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
