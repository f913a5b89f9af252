# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupUpdate` of Zoho CRM."""

from typing import Any, Self, cast

from attrs import define, field

from ..._runtime.display import model_repr
from ..._runtime.unset import UNSET, Unset
from ..._runtime.values.checks import check_list, check_model, check_str
from ..._runtime.values.reading import (
    OBJECT,
    At,
    Issues,
    Reader,
    attempt,
    keep_unknown,
    list_of,
    members,
    read_str,
    required,
)
from ..._runtime.values.writing import write_models
from .group_source_update import GroupSourceUpdate, read_as_group_source_update

_KNOWN = frozenset({"description", "name", "sources"})
_READ_SOURCES: Reader[list[GroupSourceUpdate]] = list_of(read_as_group_source_update)


@define(kw_only=True, repr=False)
class GroupUpdate:
    """What a group shall be called, and what shall change among its sources.

    Source: Zoho CRM API v7 reference, update user group,
    https://www.zoho.com/crm/developer/docs/api/v7/update-user-group.html (stated).
    """

    name: str
    """Name of the group, mandatory even if it stays, at most 250 characters."""
    sources: list[GroupSourceUpdate]
    """The sources to be added, kept or removed, at most 200."""
    description: str | None | Unset = UNSET
    """What the group is for, at most 250 characters."""
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
        data["name"] = self.name
        data["sources"] = write_models(self.sources)
        if self.description is not UNSET:
            data["description"] = self.description
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states.

        Args:
            at: Name of this value in errors.

        Raises:
            InvalidArgument: It does.
        """
        check_str(self.name, f"{at}.name", max_length=250)
        check_list(self.sources, f"{at}.sources", max_items=200)
        for index1, sources_item1 in enumerate(self.sources):
            check_model(sources_item1, GroupSourceUpdate, f"{at}.sources[{index1}]")
        if self.description is not UNSET:
            if self.description is not None:
                check_str(self.description, f"{at}.description", max_length=250)


def read_as_group_update(
    data: object, at: At, issues: Issues, kind: type[GroupUpdate] = GroupUpdate
) -> GroupUpdate:
    """Read a decoded JSON object as a GroupUpdate, or as `kind`, a subclass; `at` locates it."""
    given = data if type(data) is OBJECT else members(data, at)
    read = kind.__new__(kind)
    rest: dict[str, Any] = {}
    absent = 0
    value: Any
    value = given.get("name", UNSET)
    if type(value) is not str:
        value = read_str(value, (at, "name"), issues)
    read.name = value
    read.sources = required(_READ_SOURCES, given, "sources", at, issues)
    if "description" in given:
        value = given["description"]
        if type(value) is not str and value is not None:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
    else:
        read.description = UNSET
        absent += 1
    if len(given) != 3 - absent:
        keep_unknown(rest, given, _KNOWN)
    read.additional_properties = rest
    return read
