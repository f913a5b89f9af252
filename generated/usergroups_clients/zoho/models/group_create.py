# Generated from specs/zoho/openapi.yaml by `python -m generator generate zoho`; do not edit.
"""`GroupCreate` of Zoho CRM."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ..._runtime.checks import check_list, check_model, check_str
from ..._runtime.reading import Issues, Path, attempt, list_of, members, read_str, required
from ..._runtime.unset import UNSET, Unset
from .group_source_create import GroupSourceCreate


@define(kw_only=True)
class GroupCreate:
    """A group to be made.

    Attributes:
        name: Name of the group, new in the organisation, at most 250 characters.
        sources: The group's sources, at most 200.
        description: What the group is for, at most 250 characters.

    Source: Zoho CRM API v7 reference, user groups; Zoho's v8 definition of user groups (stated).
    """

    name: str
    sources: list[GroupSourceCreate]
    description: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: Path = None, issues: Issues | None = None) -> GroupCreate:
        """Return the value that a decoded JSON object stands for.

        Members that no attribute is for are kept in `additional_properties`. An optional member
        that cannot be read is kept there too, and noted in `issues`.

        Raises:
            InvalidResponse: If `data` is no object, or a required member is missing or wrong.
        """
        rest = members(data, at)
        issues = [] if issues is None else issues
        read = cls.__new__(cls)
        value: Any
        value = rest.pop("name", UNSET)
        if type(value) is not str:
            value = read_str(value, (at, "name"), issues)
        read.name = value
        read.sources = required(list_of(GroupSourceCreate.from_dict), rest, "sources", at, issues)
        value = rest.pop("description", UNSET)
        if type(value) is not str and value is not None and value is not UNSET:
            value = attempt(read_str, value, rest, "description", at, issues)
        read.description = value
        read.additional_properties = rest or {}
        return read

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object of this value, without what is unset."""
        data = dict(self.additional_properties)
        data["name"] = self.name
        data["sources"] = [each.to_dict() for each in self.sources]
        if self.description is not UNSET:
            data["description"] = self.description
        return data

    def check(self, at: str) -> None:
        """Refuse to be sent if a value breaks what the vendor states; `at` names this value.

        Raises:
            InvalidArgument: If it does.
        """
        check_str(self.name, f"{at}.name", max_length=250)
        check_list(self.sources, f"{at}.sources", max_items=200)
        for index1, sources_item1 in enumerate(self.sources):
            check_model(sources_item1, GroupSourceCreate, f"{at}.sources[{index1}]")
        if self.description is not UNSET:
            if self.description is not None:
                check_str(self.description, f"{at}.description", max_length=250)
