# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupAssociation` of Zoho CRM."""

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
    read_str,
    required,
)
from .association_detail import AssociationDetail, read_as_association_detail
from .reference import Reference, read_as_reference

_KNOWN = frozenset({"detail", "details", "resource", "type"})


@define(kw_only=True, repr=False)
class GroupAssociation:
    """One thing that makes use of a group.

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated). The two spell
    one member differently; which the service uses is not known.
    """

    resource: Reference
    """The thing."""
    type_: str
    """Kind of the thing."""
    detail: AssociationDetail | None | Unset = UNSET
    """More about the thing, in the spelling of Zoho's SDK."""
    details: AssociationDetail | None | Unset = UNSET
    """More about the thing, in the spelling of Zoho's v8 definition."""
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
        return cast("Self", read_as_group_association(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["resource"] = self.resource.to_dict()
        data["type"] = self.type_
        if self.detail is not UNSET:
            data["detail"] = None if self.detail is None else self.detail.to_dict()
        if self.details is not UNSET:
            data["details"] = None if self.details is None else self.details.to_dict()
        return data


def read_as_group_association(
    data: object, at: At, issues: Issues, kind: type[GroupAssociation] = GroupAssociation
) -> GroupAssociation:
    """Read a decoded JSON object as a GroupAssociation, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.resource = required(read_as_reference, given, "resource", at, issues)
    value = given.get("type", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "type"), issues)
    read.type_ = value
    if "detail" in given:
        value = given["detail"]
        if value is not None:
            value = attempt(read_as_association_detail, value, rest, "detail", at, issues)
        read.detail = value
    else:
        read.detail = UNSET
        absent += 1
    if "details" in given:
        value = given["details"]
        if value is not None:
            value = attempt(read_as_association_detail, value, rest, "details", at, issues)
        read.details = value
    else:
        read.details = UNSET
        absent += 1
    if len(given) != 4 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
