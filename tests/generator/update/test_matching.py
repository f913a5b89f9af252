"""The operation of a document that another document shows, found by the URL that calls go to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.update.test_merging import get_of, merged, page, stored

Json = dict[str, Any]
HOST = "https://a.example"
SERVED = f"{HOST}/api"
REGIONS: Json = {
    "servers": [
        {
            "url": "https://{host}/api",
            "variables": {"host": {"default": "a.example", "enum": ["a.example", "b.example"]}},
        }
    ]
}


def shown(path: str, *servers: str, **more: Any) -> Json:
    """A document that shows the operation of `stored` under a name of its own."""
    said: Json = {"operationId": "theirs", "responses": {"204": {"description": "Gone."}}}
    served: Json = {"servers": [{"url": each} for each in servers]} if servers else {}
    return page(said, path=path, **served, **more)


@pytest.mark.parametrize(
    "new",
    [
        shown("/api/groups/{id}", HOST),
        shown("/api/groups/{id}", f"{HOST}:443/"),
        shown("/api/groups/{id}", "https://A.example/"),
        shown("/{id}", f"{SERVED}/groups"),
        shown("/groups/{id}", SERVED),
        shown("/groups/{id}", "/api"),
        shown("/api/groups/{id}", "/"),
        shown("/api/groups/{id}"),
        shown("/groups/{id}"),
        shown("/groups/{id}", f"{SERVED}/", "https://b.example"),
    ],
    ids=lambda new: f"{new.get('servers', '')} {next(iter(new['paths']))}",
)
def test_one_url_is_one_operation_however_it_is_split(new: Json) -> None:
    """It keeps its name and the path that is stored, and goes where it went."""
    made = merged(new)
    assert (made.operation, made.is_new, made.others) == ("GET /groups/{group_id}", False, 1)
    assert list(made.document["paths"]) == ["/groups/{group_id}"]
    assert get_of(made)["operationId"] == "get_group"
    assert get_of(made)["responses"] == {"204": {"description": "Gone."}}
    assert "servers" not in get_of(made)


def test_a_choice_of_a_variable_is_the_same_server() -> None:
    old = {**stored(), **REGIONS}
    for new in (shown("/groups/{id}", "https://b.example/api"), shown("/api/groups/{id}", HOST)):
        made = merged(new, old)
        assert (made.is_new, "servers" in get_of(made)) == (False, False)
    made = merged(shown("/api/groups/{id}", "https://c.example"), old)
    assert not made.is_new
    assert get_of(made)["servers"] == [{"url": "https://c.example/api"}]


def test_the_server_may_be_that_of_a_path_or_of_the_fixes() -> None:
    old = stored()
    item = old["paths"]["/groups/{group_id}"]
    item["servers"] = [{"url": "https://b.example/in/side"}]
    made = merged(shown("/in/side/groups/{id}", "https://b.example"), old)
    assert (made.is_new, "servers" in get_of(made)) == (False, False)
    corrected = {**stored(), "servers": [{"url": "https://b.example/in/side"}]}
    made = merged(shown("/in/side/groups/{id}", "https://b.example"), fixed=corrected)
    assert (made.is_new, "servers" in get_of(made)) == (False, False)


def test_another_version_of_the_base_url_is_that_of_the_operation_alone() -> None:
    old = {**stored(), "servers": [{"url": f"{HOST}/api/v7"}]}
    for new in (
        shown("/api/v8/groups/{id}", HOST),
        shown("/v8/groups/{id}", f"{HOST}/api"),
        shown("/groups/{id}", f"{HOST}/api/v8"),
    ):
        made = merged(new, old)
        assert (made.operation, made.is_new) == ("GET /groups/{group_id}", False)
        assert get_of(made)["servers"] == [{"url": f"{HOST}/api/v8"}]
        assert get_of(made)["operationId"] == "get_group"


@pytest.mark.parametrize(
    "new",
    [
        shown("/api/users/{id}", HOST),
        shown("/v8/groups/{id}/users", f"{HOST}/api"),
        shown("/other/groups/{id}", HOST),
        shown("/api/groups/me", HOST),
        shown("/groups/{id}/{user}", SERVED),
    ],
    ids=lambda new: next(iter(new["paths"])),
)
def test_another_url_is_a_new_operation(new: Json) -> None:
    made = merged(new)
    assert (made.is_new, made.others) == (True, 2)
    assert get_of(made) == stored()["paths"]["/groups/{group_id}"]["get"]


def test_of_two_that_may_be_meant_the_one_at_the_url_is() -> None:
    old = stored()
    old["paths"]["/api/groups/{group_id}"] = {"get": {"operationId": "far", "responses": {}}}
    made = merged(shown("/api/groups/{id}", HOST), old)
    assert made.operation == "GET /groups/{group_id}"
    made = merged(shown("/api/groups/{id}", SERVED), old)
    assert made.operation == "GET /api/groups/{group_id}"


@pytest.mark.parametrize("schemes", [{}, {"theirs": {"$ref": "common.json#/schemes/theirs"}}])
def test_credentials_that_are_described_elsewhere_change_nothing(schemes: Json) -> None:
    new = shown("/groups/{id}", SERVED, security=[{"theirs": ["groups"]}])
    new["components"]["securitySchemes"] = schemes
    made = merged(new)
    assert "security" not in get_of(made)
    assert made.document["components"]["securitySchemes"].keys() == {"Key"}
