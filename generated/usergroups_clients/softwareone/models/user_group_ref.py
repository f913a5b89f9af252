# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`UserGroupRef` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    read_int,
    read_str,
)

_KNOWN = frozenset({"description", "id", "isDefault", "logo", "name", "revision"})


@define(kw_only=True, repr=False)
class UserGroupRef:
    """The short form of a group inside other objects."""

    description: str | None | Unset = UNSET
    """Group description."""
    id: str | Unset = UNSET
    """Group ID, such as `UGR-1234-5678`."""
    is_default: bool | Unset = UNSET
    """Whether this is the account's default group, which cannot be deleted."""
    logo: str | None | Unset = UNSET
    """Logo."""
    name: str | Unset = UNSET
    """Group name."""
    revision: int | Unset = UNSET
    """Number of the revision of this object."""
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
        return cast("Self", read_as_user_group_ref(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.description is not UNSET:
            data["description"] = self.description
        if self.id is not UNSET:
            data["id"] = self.id
        if self.is_default is not UNSET:
            data["isDefault"] = self.is_default
        if self.logo is not UNSET:
            data["logo"] = self.logo
        if self.name is not UNSET:
            data["name"] = self.name
        if self.revision is not UNSET:
            data["revision"] = self.revision
        return data


def read_as_user_group_ref(
    data: object, at: At, issues: Issues, kind: type[UserGroupRef] = UserGroupRef
) -> UserGroupRef:
    """Read a decoded JSON object as a UserGroupRef, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "description" in given:
        value = given["description"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
        absent += 1
    if "isDefault" in given:
        value = given["isDefault"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "isDefault", at, issues)
        read.is_default = value
    else:
        read.is_default = UNSET
        absent += 1
    if "logo" in given:
        value = given["logo"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "logo", at, issues)
        read.logo = value
    else:
        read.logo = UNSET
        absent += 1
    if "name" in given:
        value = given["name"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "name", at, issues)
        read.name = value
    else:
        read.name = UNSET
        absent += 1
    if "revision" in given:
        value = given["revision"]
        if type(value) is not int:
            value = attempt(read_int, value, rest, "revision", at, issues)
        read.revision = value
    else:
        read.revision = UNSET
        absent += 1
    if len(given) != 6 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
