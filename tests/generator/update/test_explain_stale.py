"""Test what is said of the part of a document that a fix was for and that is not there any more."""

from __future__ import annotations

from typing import Any

import pytest

from generator.normalize.actions import Action
from generator.normalize.fixes import Stale
from generator.update.explain_stale import Versions, became

OPERATION: dict[str, Any] = {
    "summary": "Read a group",
    "parameters": [{"name": "id", "in": "path"}, {"name": "page", "in": "query", "maximum": 100}],
    "responses": {"200": {"description": "The group"}, "404": {"description": "None"}},
}
GROUP: dict[str, Any] = {
    "type": "object",
    "properties": {"userId": {"type": "integer", "description": "Who"}, "name": {"type": "string"}},
}
OLD: dict[str, Any] = {
    "paths": {"/v1/groups/{id}": {"get": OPERATION}, "/v1/users": {"get": {"summary": "U"}}},
    "components": {"schemas": {"Group": GROUP, "Role": {"type": "string"}}},
}


def said(path: str, new: dict[str, Any], *, same: bool = False) -> str:
    action = Action(3, path, "update", {}, "Because.")
    return became(Stale(action, "why", path, same), Versions(new, (OLD,)))


def document(paths: Any = None, schemas: Any = None) -> dict[str, Any]:
    return {
        "paths": OLD["paths"] if paths is None else paths,
        "components": {"schemas": OLD["components"]["schemas"] if schemas is None else schemas},
    }


RENAMED = {**OPERATION, "summary": "Read a team"}
NUMBERED = {**OPERATION, "parameters": [{"name": "pageNumber", "in": "query", "maximum": 100}]}
GET = "#/paths/~1v1~1groups~1{id}"


@pytest.mark.parametrize(
    ("path", "new", "gone", "likely"),
    [
        (
            "$.paths['/v1/groups/{id}'].get.summary",
            document({"/v1/groups/{groupId}": {"get": OPERATION}}),
            "'/v1/groups/{id}' is gone from #/paths",
            "#/paths/~1v1~1groups~1{groupId}",
        ),
        (
            "$.paths['/v1/groups/{id}'].get",
            document({"/v2/teams/{id}": {"get": RENAMED}}),
            "'/v1/groups/{id}' is gone from #/paths",
            "#/paths/~1v2~1teams~1{id}",
        ),
        (
            "$.paths['/v1/groups/{id}'].get",
            document({"/v1/users": {"get": {"summary": "U"}}, "/other": {"get": {}}}),
            "'/v1/groups/{id}' is gone from #/paths",
            None,
        ),
        (
            "$.paths['/v1/groups/{id}'].get.parameters",
            document({"/v1/groups/{id}": {"query": OPERATION}}),
            f"'get' is gone from {GET}",
            f"{GET}/query",
        ),
        (
            "$.paths['/v1/groups/{id}'].get.parameters[?@.name == 'page']",
            document({"/v1/groups/{id}": {"get": NUMBERED}}),
            f"What [?@['name'] == 'page'] picks is gone from {GET}/get/parameters",
            f"{GET}/get/parameters/0",
        ),
        (
            "$.components.schemas.Group.properties.userId",
            document(schemas={"Group": {"properties": {"name": {}, "user_id": {"x": "y"}}}}),
            "'userId' is gone from #/components/schemas/Group/properties",
            "#/components/schemas/Group/properties/user_id",
        ),
        (
            "$.components.schemas['Group', 'Role']",
            document(schemas={"UserGroup": GROUP, "Rolle": {}}),
            "'Group' and 'Role' are gone from #/components/schemas",
            "#/components/schemas/UserGroup and #/components/schemas/Rolle",
        ),
        (
            "$.components.schemas.Group",
            {"paths": {}, "components": {"schemas": {}}, "definitions": {"Group": GROUP}},
            "'Group' is gone from #/components/schemas",
            "#/definitions/Group",
        ),
        ("$.servers[0].url", document(), "'servers' is gone from #", None),
        (
            "$.paths[*][*].responses['500']",
            document(),
            f"'500' is gone from {GET}/get/responses",
            None,
        ),
    ],
)
def test_what_became_of_it(path: str, new: dict[str, Any], gone: str, likely: str | None) -> None:
    end = ", where nothing is like it." if likely is None else f"; likely it is now {likely}."
    assert said(path, new) == gone + end


def test_what_the_document_has_already() -> None:
    told = said("$.components.schemas.Role", OLD, same=True)
    assert told == "The document has this already: delete the fix."


def test_nothing_is_made_up_where_the_target_is_there() -> None:
    assert not said("$.components.schemas.Role", OLD)


def test_what_was_there_before_is_not_what_it_became() -> None:
    old = {**OLD["paths"], "/v1/groups": {"get": OPERATION}}
    new = document({"/v1/groups": {"get": OPERATION}})
    action = Action(0, "$.paths['/v1/groups/{id}']", "remove", True, "Because.")  # noqa: FBT003
    told = became(Stale(action, "why", action.target), Versions(new, ({**OLD, "paths": old},)))
    assert told == "'/v1/groups/{id}' is gone from #/paths, where nothing is like it."


def test_without_the_old_document_names_alone_count() -> None:
    action = Action(0, "$.components.schemas.Grupp", "update", {}, "Because.")
    told = became(Stale(action, "why", action.target), Versions(OLD))
    assert told.endswith("likely it is now #/components/schemas/Group.")
