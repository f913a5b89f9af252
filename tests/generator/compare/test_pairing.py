"""Operations that are paired by what they call, and names that went to another call."""

# ruff: noqa: E501 - a line of a report is as long as it is

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.compare.pairs import call, calls, lines, path, query, record

HOST = "https://api.example.com"
ELSEWHERE = "it may be another resource that is read or changed"
TAKEN = "code that calls it reads or changes something else"


def served(url: str, *operations: Any, **variables: str) -> dict[str, Any]:
    """A document of these operations on one server."""
    made = calls(*operations)
    said = {name: {"default": default} for name, default in variables.items()}
    made["servers"] = [{"url": url, "variables": said} if said else {"url": url}]
    return made


def anonymous(*operations: str) -> list[dict[str, Any]]:
    """Operations without an operationId, so that their paths name them."""
    made = [call("", each) for each in operations]
    for each in made:
        del each["operationId"]
    return made


def test_two_names_that_were_swapped_break_both() -> None:
    old = calls(
        call("delete_user", "DELETE /users/{id}", path("id")),
        call("delete_group", "DELETE /groups/{id}", path("id")),
    )
    new = calls(
        call("delete_group", "DELETE /users/{id}", path("id")),
        call("delete_user", "DELETE /groups/{id}", path("id")),
    )
    assert lines(old, new) == [
        "Breaking:",
        f'  TinyClient.delete_group: now calls "DELETE /users/{{id}}"; what it called, "DELETE /groups/{{id}}", is delete_user -- {TAKEN}',
        f'  TinyClient.delete_user: now calls "DELETE /groups/{{id}}"; what it called, "DELETE /users/{{id}}", is delete_group -- {TAKEN}',
    ]


def test_a_name_that_was_taken_over_is_not_new() -> None:
    old = calls(call("delete_group", "DELETE /groups/{id}", path("id")))
    new = calls(
        call(
            "delete_old_group", "DELETE /groups/{group}", path("group", **{"x-python-name": "id"})
        ),
        call("delete_group", "DELETE /accounts/{id}", path("id")),
    )
    assert lines(old, new) == [
        "Breaking:",
        f'  TinyClient.delete_group: now calls "DELETE /accounts/{{id}}"; what it called, "DELETE /groups/{{id}}", is delete_old_group -- {TAKEN}',
    ]
    assert lines(new, old) == [
        "Breaking:",
        f'  TinyClient.delete_group: now calls "DELETE /groups/{{id}}"; what it called, "DELETE /accounts/{{id}}", is gone -- {TAKEN}',
        "  TinyClient.delete_old_group: is now called delete_group -- code that calls it by the old name fails",
    ]


def test_names_that_went_round_in_a_circle() -> None:
    def named(*names: str) -> dict[str, Any]:
        return calls(*(call(name, f"GET /{at}") for name, at in zip(names, "xyz", strict=True)))

    assert lines(named("a", "b", "c"), named("b", "c", "a")) == [
        "Breaking:",
        f'  TinyClient.a: now calls "GET /z"; what it called, "GET /x", is b -- {TAKEN}',
        f'  TinyClient.b: now calls "GET /x"; what it called, "GET /y", is c -- {TAKEN}',
        f'  TinyClient.c: now calls "GET /y"; what it called, "GET /z", is a -- {TAKEN}',
    ]
    assert lines(named("a", "b", "c"), named("b", "c", "d")) == [
        "Breaking:",
        "  TinyClient.a: is now called b -- code that calls it by the old name fails",
        f'  TinyClient.b: now calls "GET /x"; what it called, "GET /y", is c -- {TAKEN}',
        f'  TinyClient.c: now calls "GET /y"; what it called, "GET /z", is d -- {TAKEN}',
    ]


def test_what_swapped_calls_take_is_told_of_the_call() -> None:
    old = calls(call("one", "GET /one", query("q", required=True)), call("two", "GET /two"))
    new = calls(call("two", "GET /one"), call("one", "GET /two", query("p", required=True)))
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.one: gained required argument "p" -- callers that do not give it fail',
        f'  TinyClient.one: now calls "GET /two"; what it called, "GET /one", is two -- {TAKEN}',
        '  TinyClient.two: lost argument "q" -- callers that give it fail',
        f'  TinyClient.two: now calls "GET /one"; what it called, "GET /two", is one -- {TAKEN}',
    ]


def test_a_name_on_another_path_calls_another_resource() -> None:
    old = calls(call("get_it", "GET /things/{id}", path("id")), call("put_it", "PUT /it"))
    new = calls(call("get_it", "GET /items/{id}", path("id")), call("put_it", "PATCH /it"))
    assert lines(old, new) == [
        "Breaking:",
        f'  TinyClient.get_it: is now "GET /items/{{id}}", was "GET /things/{{id}}" -- {ELSEWHERE}',
        '  TinyClient.put_it: is now "PATCH /it", was "PUT /it" -- it may do something else than before',
        "Compatible:",
        '  TinyClient.put_it: has retries of class "never", was "idempotent" -- a failed call is not sent again; its error, which could always come, comes sooner',
    ]


def test_twins_and_neighbours_are_told_apart() -> None:
    at = ("GET /users/{id}", "GET /users/me", "DELETE /users/{id}", "PUT /users/me")
    old, new = anonymous(*at), anonymous(*(each.replace("{id}", "{userId}") for each in at))
    for each in (*old, *new):
        name = "id" if "{id}" in each["at"] else "userId"
        each["parameters"] = [path(name)] if "{" in each["at"] else []
    assert lines(calls(*old), calls(*reversed(new))) == [
        "Breaking:",
        "  TinyClient.delete_users_id: is now called delete_users_user_id -- code that calls it by the old name fails",
        '  TinyClient.delete_users_user_id: argument "id" is now called "user_id" -- callers that name it fail',
        "  TinyClient.get_users_id: is now called get_users_user_id -- code that calls it by the old name fails",
        '  TinyClient.get_users_user_id: argument "id" is now called "user_id" -- callers that name it fail',
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            (HOST, "/public/v1"),
            (f"{HOST}/public", "/v1"),
            f'argument "base_url" is "{HOST}/public" by default, was "{HOST}"; a given one needs "/public", which the paths lost',
        ),
        (
            (f"{HOST}/public", "/v1"),
            ("https://qa.example.com", "/public/v1"),
            f'argument "base_url" is "https://qa.example.com" by default, was "{HOST}/public"; a given one must not have "/public", which the paths gained',
        ),
        (
            ("/", "/public/v1"),
            ("/public", "/v1"),
            'argument "base_url" a given one needs "/public", which the paths lost',
        ),
    ],
    ids=["to the base URL", "to the paths of another host", "without a host"],
)
def test_a_part_that_went_between_base_url_and_paths_is_one_line(
    old: Any, new: Any, said: str
) -> None:
    """Callers that give a base URL call what is not there; the rest is the same."""

    def made(url: str, start: str, *parameters: Any) -> dict[str, Any]:
        made = [call(f"call_{n}", f"GET {start}/things{n}", *parameters) for n in range(12)]
        return served(url, *made)

    assert lines(made(*old), made(*new, query("q"))) == [
        "Breaking:",
        f"  TinyClient: {said} (12 operations) -- callers that give it as before call what is not there",
        "Compatible:",
        '  TinyClient: gained optional argument "q" (12 operations) -- callers need not give it',
    ]


def test_classes_are_renamed_with_the_calls_that_name_them() -> None:
    """No type of a body or a response is another one, only because of its name."""
    kinds = [record(a={"type": "string"}), record(b={"type": "integer"}, c={"type": "string"})]
    content = {
        "application/json": {"schema": {"oneOf": kinds}},
        "application/x-www-form-urlencoded": {"schema": record(d={"type": "string"})},
    }
    answer = {"200": {"description": "", "content": {"application/json": {"schema": kinds[1]}}}}
    old, new = (anonymous(f"PUT {start}/things") for start in ("/public/v1", "/v1"))
    for each in (*old, *new):
        each |= {"requestBody": {"required": True, "content": content}, "responses": answer}
    found = lines(served(HOST, *old), served(f"{HOST}/public", *new))
    assert len([line for line in found if "is now called" in line]) == 5
    assert len(found) == 2 + 5
    assert found[0] == "Breaking:"


def test_a_prefix_that_went_to_the_base_url_of_calls_without_names() -> None:
    """Compare what is inside of operations that only look new."""
    at = [f"{method} /v1/things{n}" for n in range(20) for method in ("GET", "PUT")]
    old = anonymous(*(each.replace(" ", " /public") for each in at[:-2]))
    new = anonymous(*at[4:])
    new[0]["parameters"] = [query("q", required=True)]
    found = lines(
        served("https://api.example.com", *old), served("https://qa.example.com/public", *new)
    )
    assert len([line for line in found if "is gone" in line]) == 4
    assert len([line for line in found if "is new" in line]) == 2
    assert len([line for line in found if "is now called" in line]) == 34
    assert len(found) == 4 + 2 + 34 + 2 + 2
    assert (
        '  TinyClient.get_v_1_things_2: gained required argument "q" -- callers that do not give it fail'
        in found
    )


def test_a_version_in_paths_is_one_line_if_many_have_it() -> None:
    def made(version: str, *names: str) -> dict[str, Any]:
        return calls(*(call(name, f"GET /api/{version}/{n}") for n, name in enumerate(names)))

    assert lines(made("v1.2", "a", "b"), made("v2beta", "a", "b")) == [
        "Compatible:",
        '  TinyClient: paths have "/v2beta" where they had "/v1.2" (a, b) -- it is called as before',
    ]
    assert lines(made("1", "a", "b"), made("2", "b", "a")) == [
        "Breaking:",
        f'  TinyClient.a: now calls "GET /api/2/1"; what it called, "GET /api/1/0", is b -- {TAKEN}',
        f'  TinyClient.b: now calls "GET /api/2/0"; what it called, "GET /api/1/1", is a -- {TAKEN}',
        "Compatible:",
        '  TinyClient: paths have "/2" where they had "/1" (a, b) -- it is called as before',
    ]


def test_a_version_that_lives_on_keeps_its_callers() -> None:
    old = calls(call("get_it", "GET /v1/it"), call("other", "GET /v1/other"))
    new = calls(
        call("get_it_v1", "GET /v1/it"),
        call("get_it", "GET /v2/it"),
        call("other", "GET /v3/other"),
    )
    assert lines(old, new) == [
        "Breaking:",
        f'  TinyClient.get_it: now calls "GET /v2/it"; what it called, "GET /v1/it", is get_it_v_1 -- {TAKEN}',
        "Compatible:",
        '  TinyClient.other: is now "GET /v3/other", was "GET /v1/other" -- it is called as before',
    ]


def test_of_several_versions_the_newest_are_one_another() -> None:
    old = calls(call("a", "GET /v1/it", query("q1")), call("b", "GET /v2/it", query("q2")))
    new = calls(call("c", "GET /v3/it", query("q1")), call("d", "GET /v4/it", query("q2")))
    found = [line for line in lines(old, new) if "is now called" in line]
    assert [line.partition(" -- ")[0] for line in found] == [
        "  TinyClient.a: is now called c",
        "  TinyClient.b: is now called d",
    ]


def test_paths_that_all_begin_with_something_else() -> None:
    """No server says why, so they may be others: but it is one thing that happened."""
    at = ["/users", "/users/{id}/groups", "/groups/{id}", "/roles"]
    old, new = ([f"GET {start}{each}" for each in at] for start in ("", "/internal"))
    found = lines(calls(*anonymous(*old)), calls(*anonymous(*new)))
    assert found[:2] == [
        "Breaking:",
        f'  TinyClient: paths have "/internal", which they did not have (4 operations) -- {ELSEWHERE}',
    ]
    assert len([line for line in found if "is now called" in line]) == 4
    assert len(found) == 6
    back = lines(calls(*anonymous(*new)), calls(*anonymous(*old)))
    assert back[1] == f'  TinyClient: paths have "/internal" no more (4 operations) -- {ELSEWHERE}'
    one = lines(calls(*anonymous("GET /users")), calls(*anonymous("GET /admin/users")))
    assert [line.partition(", ")[0] for line in one if line.startswith(" ")] == [
        "  TinyClient.get_users: is gone",
        "  TinyClient.get_admin_users: is new",
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("https://API.Example.com:443/v1/", "https://api.example.com/v1"),
        ("http://api.example.com:80", "http://api.example.com/"),
    ],
)
def test_a_url_that_is_written_otherwise_is_the_same(old: str, new: str) -> None:
    assert lines(served(old, call("it", "GET /it")), served(new, call("it", "GET /it"))) == []


def test_variables_of_servers_count_as_what_they_are_by_default() -> None:
    at = ("GET /users", "GET /v2/groups")
    old = served("https://{host}/crm/{version}", *anonymous(*at), host="h.example", version="v7")
    new = served("https://h.example/crm/v7", *anonymous(*at))
    found = lines(old, new)
    assert not [line for line in found if "TinyClient." in line]
    moved = served("https://h.example", *anonymous(*(each.replace(" ", " /crm/v8") for each in at)))
    found = lines(old, moved)
    assert len([line for line in found if "is now called" in line]) == 2
    assert not [line for line in found if "is gone" in line or "is new" in line]
    assert [line for line in found if 'must not have "/crm/v8"' in line]


def test_calls_that_go_to_another_server_that_was_always_there() -> None:
    """Production and its sandbox change places: that is no new address of the same."""
    urls = [HOST, "https://sandbox.example.com/"]
    old, new = (served(HOST, call("it", "GET /it")) for _ in range(2))
    old["servers"] = [{"url": each} for each in urls]
    new["servers"] = [{"url": each} for each in reversed(urls)]
    assert lines(old, new) == [
        "Breaking:",
        f'  TinyClient: argument "base_url" is "https://sandbox.example.com" by default, was "{HOST}", which the document still has -- callers that do not give it reach another server',
    ]
    more = {**old, "servers": [*old["servers"], {"url": "https://c.example"}]}
    assert lines(old, more) == [
        "Compatible:",
        '  TinyClient: argument "base_url" can also be "https://c.example" -- callers need not give it',
    ]
    assert lines(old, {**old, "servers": new["servers"][:1]})[0] == "Compatible:"


def test_servers_of_paths_and_operations_count_too() -> None:
    files = [{"url": f"{HOST}/files"}]
    old = served(HOST, call("upload", "POST /files/{id}", path("id")), call("it", "GET /it"))
    new = served(HOST, call("upload", "POST /{id}", path("id")), call("it", "GET /it"))
    new["paths"]["/{id}"]["servers"] = files
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.upload: goes to the server of "api_url", was that of "base_url" -- a base_url that callers give does not count for it any more',
        "Compatible:",
        f'  TinyClient: gained argument "api_url", "{HOST}/files" by default -- callers need not give it',
    ]
    same = served(
        f"{HOST}/", call("it", "GET /it", servers=[{"url": HOST}]), call("other", "GET /a")
    )
    assert lines(same, served(HOST, call("it", "GET /it"), call("other", "GET /a"))) == []
    one, other = (served(HOST, call("a", "GET /it"), call("b", "GET /it/")) for _ in range(2))
    one["paths"]["/it"]["servers"] = [{"url": "https://one.example"}]
    other["paths"]["/it/"]["servers"] = [{"url": "https://one.example"}]
    assert [line for line in lines(one, other) if "now calls" in line] == [
        f'  TinyClient.a: now calls "GET /it" at base_url; what it called, "GET /it" at one_url, is b -- {TAKEN}',
        f'  TinyClient.b: now calls "GET /it/" at one_url; what it called, "GET /it/" at base_url, is a -- {TAKEN}',
    ]


def test_the_items_of_all_pages_may_be_those_of_another_list() -> None:
    def listed(**paths: str) -> dict[str, Any]:
        page = record(items={"type": "array", "items": {"type": "string"}}, next={"type": "string"})
        paging = {"kind": "cursor", "parameter": "cursor", "items": "/items", "next": "/next"}
        answer = {"200": {"description": "", "content": {"application/json": {"schema": page}}}}
        more: dict[str, Any] = {"responses": answer, "x-pagination": paging}
        return calls(
            *(call(name, f"GET /{at}", query("cursor"), **more) for name, at in paths.items())
        )

    found = lines(listed(list_a="a"), listed(list_b="a", list_a="b"))
    said = "items of all pages come from iter_b, came from iter_a, which now calls"
    assert found[:3] == [
        "Breaking:",
        f'  TinyClient.list_a: now calls "GET /b"; what it called, "GET /a", is list_b -- {TAKEN}',
        f'  TinyClient.list_b: {said} "GET /b" -- code that calls it by the old name gets something else',
    ]


def test_calls_of_one_path_are_told_apart_by_what_their_query_says() -> None:
    def asked(*names: str) -> dict[str, Any]:
        made = calls()
        for name, action in zip(names, ("list", "drop"), strict=True):
            operation = {key: value for key, value in call(name, "GET /").items() if key != "at"}
            made["paths"][f"/?action={action}"] = {"post": operation}
        return made

    assert lines(asked("list_it", "drop_it"), asked("drop_it", "list_it")) == [
        "Breaking:",
        f'  TinyClient.drop_it: now calls "POST /?action=list"; what it called, "POST /?action=drop", is list_it -- {TAKEN}',
        f'  TinyClient.list_it: now calls "POST /?action=drop"; what it called, "POST /?action=list", is drop_it -- {TAKEN}',
    ]


def test_an_argument_whose_name_went_to_another_one() -> None:
    old = calls(
        call("member", "GET /users/{id}/groups/{group}", path("id"), path("group")),
        call("found", "GET /found", query("user_name", **{"x-python-name": "user"})),
    )
    new = calls(
        call("member", "GET /users/{user}/groups/{id}", path("user"), path("id")),
        call(
            "found",
            "GET /found",
            query("user_name", **{"x-python-name": "old_user"}),
            query("userId", **{"x-python-name": "user"}),
        ),
    )
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.found: argument "user" is now called "old_user", and "user" is another one -- callers that name it send it as something else',
        '  TinyClient.member: argument "group" is now called "id" -- callers that name it fail',
        '  TinyClient.member: argument "id" is now called "user", and "id" is another one -- callers that name it send it as something else',
        "Compatible:",
        '  TinyClient.found: gained optional argument "user" -- callers need not give it',
    ]
