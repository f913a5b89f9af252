# Generated from specs/symphony/source.json by `python -m generator generate symphony`; do not edit.
"""`GroupUpdate` of Symphony Pod."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_bool, check_str
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_str,
)

_KNOWN = frozenset({"active", "area", "description", "name"})


@define(kw_only=True, repr=False)
class GroupUpdate:
    """Changes of a group. Its type cannot change.

    Source: Pod API 20.17.1 (UserGroupUpdate),
    https://github.com/finos/symphony-api-spec/tree/cae9704 (stated).
    """

    active: bool | Unset = UNSET
    """Whether the group is in use; false takes the place of deleting it."""
    area: str | Unset = UNSET
    """Free text by which groups are sorted into categories."""
    description: str | Unset = UNSET
    """Group description."""
    name: str | Unset = UNSET
    """Group name."""
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
        return cast("Self", read_as_group_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.active is not UNSET:
            data["active"] = self.active
        if self.area is not UNSET:
            data["area"] = self.area
        if self.description is not UNSET:
            data["description"] = self.description
        if self.name is not UNSET:
            data["name"] = self.name
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        if self.active is not UNSET:
            check_bool(self.active, f"{at}.active")
        if self.area is not UNSET:
            check_str(self.area, f"{at}.area")
        if self.description is not UNSET:
            check_str(self.description, f"{at}.description")
        if self.name is not UNSET:
            check_str(self.name, f"{at}.name")


def read_as_group_update(
    data: object, at: At, issues: Issues, kind: type[GroupUpdate] = GroupUpdate
) -> GroupUpdate:
    """Read a decoded JSON object as a GroupUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "active" in given:
        value = given["active"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "active", at, issues)
        read.active = value
    else:
        read.active = UNSET
        absent += 1
    if "area" in given:
        value = given["area"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "area", at, issues)
        read.area = value
    else:
        read.area = UNSET
        absent += 1
    if "description" in given:
        value = given["description"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
