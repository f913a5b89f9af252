# Generated from specs/softwareone/source.json by `python -m generator generate softwareone`; do not edit.
"""`Audit` of SoftwareOne Marketplace."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, At, Issues, attempt, keep_unknown, members
from .platform_object_event import PlatformObjectEvent, read_as_platform_object_event

_KNOWN = frozenset({"created", "updated"})


@define(kw_only=True, repr=False)
class Audit:
    """When, and by whom, an object was created and changed.

    Source: Marketplace API 4.0.2162 (Audit),
    https://github.com/softwareone-platform/docs/blob/46b50bf/.gitbook/assets/openAPI.yaml
    (stated). The form of the two events is inferred from version 5.0.5287.
    """

    created: PlatformObjectEvent | None | Unset = UNSET
    """The creation."""
    updated: PlatformObjectEvent | None | Unset = UNSET
    """The last change."""
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
        return cast("Self", read_as_audit(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.created is not UNSET:
            data["created"] = None if self.created is None else self.created.to_dict()
        if self.updated is not UNSET:
            data["updated"] = None if self.updated is None else self.updated.to_dict()
        return data


def read_as_audit(data: object, at: At, issues: Issues, kind: type[Audit] = Audit) -> Audit:
    """Read a decoded JSON object as a Audit, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "created" in given:
        value = given["created"]
        if value is not None:
            value = attempt(read_as_platform_object_event, value, rest, "created", at, issues)
        read.created = value
    else:
        read.created = UNSET
        absent += 1
    if "updated" in given:
        value = given["updated"]
        if value is not None:
            value = attempt(read_as_platform_object_event, value, rest, "updated", at, issues)
        read.updated = value
    else:
        read.updated = UNSET
        absent += 1
    if len(given) != 2 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
