"""A model and calls as the generator would write them."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from usergroups_clients._runtime.operation import Call, Decoder, Operation
from usergroups_clients._runtime.responses.decoding import json_body
from usergroups_clients._runtime.unset import UNSET, Unset
from usergroups_clients._runtime.values.checks import check_int, check_str
from usergroups_clients._runtime.values.reading import (
    At,
    Issues,
    keep_unknown,
    list_of,
    members,
    nullable,
    optional,
    read_datetime,
    read_int,
    read_str,
)


@define(kw_only=True)
class Group:
    id: int
    name: str | Unset = UNSET
    created: Any = UNSET
    children: list[Group] | Unset | None = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: object, at: At = None, issues: Issues | None = None) -> Group:
        given = members(data, at)
        issues = [] if issues is None else issues
        rest: dict[str, Any] = {}
        id_ = read_int(given.get("id", UNSET), (at, "id"), issues)
        name = optional(read_str, given, rest, "name", at, issues)
        created = optional(read_datetime, given, rest, "created", at, issues)
        children = optional(nullable(list_of(Group.from_dict)), given, rest, "children", at, issues)
        keep_unknown(rest, given, frozenset({"id", "name", "created", "children"}))
        return cls(
            id=id_, name=name, created=created, children=children, additional_properties=rest
        )

    def to_dict(self) -> dict[str, Any]:
        found = {"id": self.id, "name": self.name}
        return {k: v for k, v in found.items() if v is not UNSET} | self.additional_properties

    def check(self, at: str) -> None:
        check_int(self.id, f"{at}.id")
        if self.name is not UNSET:
            check_str(self.name, f"{at}.name", max_length=10)


READ: Decoder[Group] = json_body(Group.from_dict)


def operation(**changes: Any) -> Operation[Any]:
    facts: dict[str, Any] = {
        "name": "get_group",
        "method": "GET",
        "path": "/groups/{groupId}",
        "retry": "safe",
        "security": (("key",),),
        "server": "",
        "success": {"200": READ},
        "errors": {},
    }
    facts |= changes
    errors = facts.pop("errors")
    return Operation(**facts, errors=lambda: errors)


def call(
    path: str = "/groups/1", *, facts: dict[str, Any] | None = None, **parts: Any
) -> Call[Any]:
    return Call(operation(**facts or {}), path=path, **parts)
