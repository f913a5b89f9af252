"""Path keys that hold more than a path, and several that stand for one: each operation is there."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build, document
from tests.constructs.writing import operation, parameter, reason

TEXT = {"type": "string"}
PATHS: dict[str, Any] = {
    "/": {"post": operation("first")},
    "/#Target=Second": {
        "post": operation("second", parameters=[parameter("Target", "header", {"const": "Second"})])
    },
    "/#Target=Third": {"post": operation("third"), "get": operation("only")},
    "/items": {"get": operation("list_items")},
    "/items?kind=old&at=": {"get": operation("list_old_items")},
    "/items?flag": {"get": operation("list_flagged_items")},
    "items": {"get": operation("list_items_again")},
    "/unnamed": {"get": {"responses": {}}},
    "/unnamed?mode=fast": {"get": {"responses": {}}},
    "/{id}?tag={tag}": {
        "get": operation(
            "tagged", parameters=[parameter(each, "path", TEXT) for each in ("id", "tag")]
        )
    },
    "/optional/{id?}": {"get": operation("optional", parameters=[parameter("id", "path", TEXT)])},
    "/declared?page=1": {
        "get": operation("declared", parameters=[parameter("page", "query", {"type": "integer"})])
    },
}


@pytest.fixture(scope="module")
def built() -> Built:
    return build(document(PATHS))


def test_a_name_that_some_routers_let_be_left_out_is_needed(built: Built) -> None:
    assert sent(built.calls().optional("x")) == "/optional/x"
    assert "a `?` after a name" in reason(built, "/paths/~1optional~1{id?}/get")


def sent(call: Any) -> str:
    return f"{call.path}?{call.query}" if call.query else str(call.path)


def test_every_operation_is_a_method(built: Built) -> None:
    assert built.report.operations == sum(len(item) for item in PATHS.values())
    calls = built.calls()
    assert [sent(getattr(calls, each)()) for each in ("first", "second", "third", "only")] == [
        "/"
    ] * 4
    assert sent(calls.second(target="Second")) == "/"
    assert sent(calls.list_items()) == sent(calls.list_items_again()) == "/items"
    assert sent(calls.get_unnamed()) == "/unnamed"
    assert "POST / is another operation, too" in reason(built, "/paths/~1#Target=Third/post")


def test_what_a_key_says_of_the_query_is_sent_unless_the_caller_says_otherwise(
    built: Built,
) -> None:
    calls = built.calls()
    assert sent(calls.list_old_items(at="x")) == "/items?kind=old&at=x"
    assert sent(calls.list_old_items(at="x", kind="new")) == "/items?kind=new&at=x"
    assert sent(calls.list_old_items(at="x", kind=None)) == "/items?at=x"
    assert sent(calls.list_flagged_items()) == "/items?flag="
    assert sent(calls.get_unnamed_mode_fast()) == "/unnamed?mode=fast"
    with pytest.raises(TypeError, match="at"):
        calls.list_old_items()


def test_a_parameter_in_the_query_of_a_key_is_that_parameter(built: Built) -> None:
    calls = built.calls()
    assert sent(calls.tagged("1", tag="a")) == "/1?tag=a"
    assert sent(calls.declared()) == "/declared"
    assert sent(calls.declared(page=2)) == "/declared?page=2"


def test_a_client_sends_what_a_call_says(built: Built) -> None:
    import httpx  # noqa: PLC0415 - one test needs it

    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200)

    with built.client(transport=httpx.MockTransport(answer)) as client:
        client.list_old_items(at="1")
        client.with_response.list_old_items(at="2", kind=None)
    assert asked == ["https://tiny.example/items?kind=old&at=1", "https://tiny.example/items?at=2"]
