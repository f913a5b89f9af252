# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupAssociations` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    keep_unknown,
    list_of,
    members,
    required,
)
from ..._runtime.values.writing import write_models
from .group_association import GroupAssociation, read_as_group_association

_KNOWN = frozenset({"associations"})
_READ_ASSOCIATIONS: Reader[list[GroupAssociation]] = list_of(read_as_group_association)


@define(kw_only=True, repr=False)
class GroupAssociations:
    """What makes use of a group.

    Source: Zoho CRM API v5 reference, user groups associations; Zoho CRM Python SDK 7 (stated).
    """

    associations: list[GroupAssociation]
    """One entry for each use."""
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
        return cast("Self", read_as_group_associations(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["associations"] = write_models(self.associations)
        return data


def read_as_group_associations(
    data: object, at: At, issues: Issues, kind: type[GroupAssociations] = GroupAssociations
) -> GroupAssociations:
    """Read a decoded JSON object as a GroupAssociations, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    read.associations = required(_READ_ASSOCIATIONS, given, "associations", at, issues)
    if len(given) != 1:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
