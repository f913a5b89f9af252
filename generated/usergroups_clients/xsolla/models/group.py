# Generated from specs/xsolla/openapi.yaml by `python -m generator generate xsolla`; do not edit.
"""`Group` of Xsolla Login."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    keep_unknown,
    members,
    read_bool,
    read_int,
    read_str,
)

_KNOWN = frozenset({"id", "is_default", "is_deletable", "name"})


@define(kw_only=True, repr=False)
class Group:
    """A group of users in a Login project.

    Source: Xsolla Login API reference, update-user-groups,
    https://developers.xsolla.com/api/login/operation/update-user-groups (stated).
    """

    id: int
    """Id of the group."""
    is_default: bool
    """True for the project's default group."""
    is_deletable: bool
    """True if the group may be deleted."""
    name: str
    """Name of the group."""
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
        data["id"] = self.id
        data["is_default"] = self.is_default
        data["is_deletable"] = self.is_deletable
        data["name"] = self.name
        return data


def read_as_group(data: object, at: At, issues: Issues, kind: type[Group] = Group) -> Group:
    """Read a decoded JSON object as a Group, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    value: Any
    value = given.get("id", UNSET)
    if type(value) is not int:
        value = read_int(value, (at, "id"), issues)
    read.id = value
    value = given.get("is_default", UNSET)
    if type(value) is not bool:
        value = read_bool(value, (at, "is_default"), issues)
    read.is_default = value
    value = given.get("is_deletable", UNSET)
    if type(value) is not bool:
        value = read_bool(value, (at, "is_deletable"), issues)
    read.is_deletable = value
    value = given.get("name", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "name"), issues)
    read.name = value
    if len(given) != 4:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
