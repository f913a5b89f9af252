# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`PlatformIdentityRef` of SoftwareOne Marketplace."""

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
    read_int,
    read_str,
)

_KNOWN = frozenset({"icon", "id", "name", "revision"})


@define(kw_only=True, repr=False)
class PlatformIdentityRef:
    """The identity behind an event, such as a user."""

    icon: str | None | Unset = UNSET
    """Icon."""
    id: str | Unset = UNSET
    """ID of the identity, such as `USR-1234-5678`."""
    name: str | Unset = UNSET
    """Name."""
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
        return cast("Self", read_as_platform_identity_ref(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.icon is not UNSET:
            data["icon"] = self.icon
        if self.id is not UNSET:
            data["id"] = self.id
        if self.name is not UNSET:
            data["name"] = self.name
        if self.revision is not UNSET:
            data["revision"] = self.revision
        return data


def read_as_platform_identity_ref(
    data: object, at: At, issues: Issues, kind: type[PlatformIdentityRef] = PlatformIdentityRef
) -> PlatformIdentityRef:
    """Read a decoded JSON object as a PlatformIdentityRef, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "icon" in given:
        value = given["icon"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "icon", at, issues)
        read.icon = value
    else:
        read.icon = UNSET
        absent += 1
    if "id" in given:
        value = given["id"]
        if type(value) is not str:
            value = attempt(read_str, value, rest, "id", at, issues)
        read.id = value
    else:
        read.id = UNSET
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
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
