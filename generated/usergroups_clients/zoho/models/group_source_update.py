# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupSourceUpdate` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_bool, check_model
from ..._runtime.values.enum_checks import check_enum
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    attempt,
    keep_unknown,
    members,
    read_bool,
    required,
)
from .source_reference import SourceReference, read_as_source_reference
from .source_type import SourceType, SourceTypeLike, read_as_source_type

_KNOWN = frozenset({"_delete", "source", "sub_territories", "subordinates", "type"})


@define(kw_only=True, repr=False)
class GroupSourceUpdate:
    """A source to be added, kept or removed.

    Source: Zoho CRM API v7 reference, update user group,
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated).
    `sub_territories` comes from Zoho's SDK; which of the two switches a territory obeys is not
    documented.
    """

    source: SourceReference
    type_: SourceTypeLike
    delete_: bool | Unset = UNSET
    """True to remove the source from the group."""
    sub_territories: bool | None | Unset = UNSET
    """For a territory, whether the territories below it count too."""
    subordinates: bool | None | Unset = UNSET
    """For a role, whether the roles below it count too. The vendor's sample sends it with a
    territory as well.
    """
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
        return cast("Self", read_as_group_source_update(data, None, [], cls))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = {**self.additional_properties}
        data["source"] = self.source.to_dict()
        data["type"] = self.type_
        if self.delete_ is not UNSET:
            data["_delete"] = self.delete_
        if self.sub_territories is not UNSET:
            data["sub_territories"] = self.sub_territories
        if self.subordinates is not UNSET:
            data["subordinates"] = self.subordinates
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_model(self.source, SourceReference, f"{at}.source")
        check_enum(self.type_, f"{at}.type_", SourceType)
        if self.delete_ is not UNSET:
            check_bool(self.delete_, f"{at}.delete_")
        if self.sub_territories is not UNSET:
            if self.sub_territories is not None:
                check_bool(self.sub_territories, f"{at}.sub_territories")
        if self.subordinates is not UNSET:
            if self.subordinates is not None:
                check_bool(self.subordinates, f"{at}.subordinates")


def read_as_group_source_update(
    data: object, at: At, issues: Issues, kind: type[GroupSourceUpdate] = GroupSourceUpdate
) -> GroupSourceUpdate:
    """Read a decoded JSON object as a GroupSourceUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    read.source = required(read_as_source_reference, given, "source", at, issues)
    read.type_ = required(read_as_source_type, given, "type", at, issues)
    if "_delete" in given:
        value = given["_delete"]
        if type(value) is not bool:
            value = attempt(read_bool, value, rest, "_delete", at, issues)
        read.delete_ = value
    else:
        read.delete_ = UNSET
        absent += 1
    if "sub_territories" in given:
        value = given["sub_territories"]
        if type(value) is not bool and value is not None:
            value = attempt(read_bool, value, rest, "sub_territories", at, issues)
        read.sub_territories = value
    else:
        read.sub_territories = UNSET
        absent += 1
    if "subordinates" in given:
        value = given["subordinates"]
        if type(value) is not bool and value is not None:
            value = attempt(read_bool, value, rest, "subordinates", at, issues)
        read.subordinates = value
    else:
        read.subordinates = UNSET
        absent += 1
    if len(given) != 5 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
