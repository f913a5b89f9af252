# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`AssociationDetail` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.reading import OBJECT, UNREADABLE, At, Issues, keep_unknown, members, unread
from .module_reference import ModuleReference, read_as_module_reference

_KNOWN = frozenset({"module"})


@define(kw_only=True, repr=False)
class AssociationDetail:
    """Where a thing that makes use of a group belongs.

    Source: Zoho CRM Python SDK 7; Zoho's v8 definition of user groups (stated).
    """

    module: ModuleReference | Unset = UNSET
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
        return cast("Self", read_as_association_detail(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        if self.module is not UNSET:
            data["module"] = self.module.to_dict()
        return data


def read_as_association_detail(
    data: object, at: At, issues: Issues, kind: type[AssociationDetail] = AssociationDetail
) -> AssociationDetail:
    """Read a decoded JSON object as a AssociationDetail, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    if "module" in given:
        value = given["module"]
        try:
            read.module = read_as_module_reference(value, (at, "module"), issues)
        except UNREADABLE as fault:
            read.module = unread(fault, value, rest, "module", at, issues)
    else:
        read.module = UNSET
        absent += 1
    if len(given) != 1 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
