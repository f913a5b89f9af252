"""Compare an operation as the page describes it with that of the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator.compare.pages.bodies import compare_request
from generator.compare.pages.comparing import Comparing, Spot, deprecation
from generator.compare.pages.difference import Edit
from generator.compare.pages.responses import compare_responses
from generator.compare.pages.schema_of import member_schema
from generator.compare.pages.security import compare_security
from generator.compare.pages.values import compare_members, said_types

if TYPE_CHECKING:
    from generator.compare.pages.document_facts import Described
    from generator.read.pages.facts import Operation, Page, Parameter

__all__ = ["compare_operations", "new_parameter"]

_ALWAYS: Final = frozenset({"content-type", "accept", "authorization"})
"""Headers that OpenAPI states elsewhere than among parameters."""


def compare_operations(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    """Compare all facts of the two."""
    ours = known.operation
    if not page.cut:
        spot = Spot("", shown.at, ours.at.pointer)
        deprecation(to, spot, page=shown.deprecated, document=ours.deprecated)
    _parameters(to, page, shown, known)
    compare_request(to, page, shown, ours)
    compare_responses(to, shown, known)
    compare_security(to, page, shown, known)


def _parameters(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    ours = {_key(each): each for each in known.operation.parameters}
    schemes = known.schemes.values()
    secret = {str(each.get("name", "")).lower() for each in schemes if each.get("in") == "header"}
    renamed = dict(zip(_variables(shown.path), _variables(known.operation.path), strict=False))
    seen: set[tuple[str, str]] = set()
    for each in shown.parameters:
        location, name = _key(each)
        name = renamed.get(name, name) if location == "path" else name
        seen.add((location, name))
        where = f"{location} parameter {name}"
        match = ours.get((location, name))
        if match is not None:
            compare_members(to, where, each.member, match.member)
        elif location != "header" or name not in secret | _ALWAYS:
            spot = Spot(where, each.member.at, known.operation.at.pointer)
            edit = Edit(spot.below("parameters"), new_parameter(each), append=True)
            to.page_only(spot, "parameter", said_types(each.member.value) or "a parameter", edit)
    if page.cut or "parameters" not in to.states:
        return
    for (location, name), each in ours.items():
        shows_path = location != "path" or "path" in shown.sections
        if (location, name) not in seen and shows_path:
            spot = Spot(f"{location} parameter {name}", shown.at, each.member.at.pointer)
            to.document_only(spot, "parameter", said_types(each.member.value) or "a parameter")


def _key(parameter: Parameter) -> tuple[str, str]:
    name = parameter.member.name
    return parameter.location, name.lower() if parameter.location == "header" else name


def _variables(path: str) -> list[str]:
    """List the variables of a path, which page and document may name differently."""
    return re.findall(r"\{([^{}/]+)\}", path)


def new_parameter(parameter: Parameter) -> dict[str, Any]:
    """Write the parameter as OpenAPI has it."""
    schema = member_schema(parameter.member)
    words = schema.pop("description", "")
    deprecated = schema.pop("deprecated", False)
    said: dict[str, Any] = {"name": parameter.member.name, "in": parameter.location}
    if parameter.member.required:
        said["required"] = True
    if words:
        said["description"] = words
    if deprecated:
        said["deprecated"] = True
    return {**said, "schema": schema}
