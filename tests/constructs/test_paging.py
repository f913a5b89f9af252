"""Lists in pages, declared by `x-pagination`: iterators that find every item once, and end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs

import anyio
import httpx
import pytest

from generator.errors import GeneratorError
from tests.building import Built, build, document
from tests.constructs.writing import answers, operation, parameter

ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}
PAGE = {
    "type": "object",
    "properties": {
        "data": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
        "next": {"type": ["string", "integer", "null"]},
        "total": {"type": "integer"},
        "meta": {"type": "object", "properties": {"@link": {"type": "string"}}},
        "loose": {"type": "object", "additionalProperties": True},
    },
}
WHOLE = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}


def listing(name: str, paging: Any, schema: Any = None, **more: Any) -> dict[str, Any]:
    names = ("offset", "page", "cursor", "limit")
    query = [
        parameter(each, "query", {"type": "integer" if each != "cursor" else "string"})
        for each in names
    ]
    schema = schema or {"$ref": "#/components/schemas/Page"}
    return {"get": operation(name, parameters=query, responses=answers(schema), **more) | paging}


def marked(**said: Any) -> dict[str, Any]:
    return {"x-pagination": said}


SOURCE = document(
    {
        "/offset": listing(
            "list_by_offset", marked(kind="offset", items="/data", parameter="offset")
        ),
        "/total": listing(
            "list_by_total",
            marked(kind="offset", items="/data", parameter="offset", total="/total"),
        ),
        "/page": listing("list_by_page", marked(kind="page", items="/data", parameter="page")),
        "/zero": listing(
            "list_from_zero", marked(kind="page", items="/data", parameter="page", first=0)
        ),
        "/cursor": listing(
            "list_by_cursor",
            marked(kind="cursor", items="/data", parameter="cursor", next="/next"),
        ),
        "/url": listing("list_by_url", marked(kind="url", items="/data", next="/meta/@link")),
        "/loose": listing(
            "list_loosely", marked(kind="url", items="/data", next="/loose/links/next")
        ),
        "/azure": listing(
            "all_of_azure", {"x-ms-pageable": {"nextLinkName": "next", "itemName": "data"}}
        ),
        "/link": listing("list_by_link", marked(kind="link", name="each_by_link"), WHOLE),
    },
    {"Item": ITEM, "Page": PAGE},
)
SERVER = "https://tiny.example/v1"


@pytest.fixture(scope="module")
def built() -> Built:
    return build({**SOURCE, "servers": [{"url": SERVER}]})


Answer = Callable[[dict[str, str], str], Any]
Read = Callable[..., list[int]]


@pytest.fixture(params=["sync", "async"])
def read(request: pytest.FixtureRequest, built: Built) -> Read:
    """Return a function that reads ids with an iterator; the server answers by query and URL."""

    def answering(answer: Answer, sent: list[str]) -> httpx.MockTransport:
        def handle(asked: httpx.Request) -> httpx.Response:
            sent.append(str(asked.url).removeprefix(SERVER))
            query = {name: values[0] for name, values in parse_qs(asked.url.query.decode()).items()}
            found = answer(query, str(asked.url))
            body, headers = found if isinstance(found, tuple) else (found, {})
            return httpx.Response(200, json=body, headers=headers)

        return httpx.MockTransport(handle)

    def sync(name: str, answer: Answer, sent: list[str], most: int = 99, **given: Any) -> list[int]:
        with built.client(transport=answering(answer, sent)) as client:
            found: list[int] = []
            for each in getattr(client, name)(**given):
                found.append(each.id)
                if len(found) == most:
                    break
            return found

    async def awaited(
        name: str, answer: Answer, sent: list[str], most: int, given: dict[str, Any]
    ) -> list[int]:
        async with built.async_client(transport=answering(answer, sent)) as client:
            found: list[int] = []
            async for each in getattr(client, name)(**given):
                found.append(each.id)
                if len(found) == most:
                    break
            return found

    def through_anyio(
        name: str, answer: Answer, sent: list[str], most: int = 99, **given: Any
    ) -> list[int]:
        return anyio.run(awaited, name, answer, sent, most, given)

    return sync if request.param == "sync" else through_anyio


def ids(*numbers: int) -> list[dict[str, int]]:
    return [{"id": number} for number in numbers]


def from_offset(query: dict[str, str], url: str) -> Any:
    start = int(query.get("offset", 0))
    return {"data": ids(*range(5))[start : start + 2], "total": 5}


def from_page(query: dict[str, str], url: str) -> Any:
    return {"data": {"0": ids(0), "1": ids(1, 2), "2": ids(3)}.get(query.get("page", "1"), [])}


def from_cursor(query: dict[str, str], url: str) -> Any:
    pages = {"": (ids(1), "a&b=c"), "a&b=c": ([], 7), "7": (ids(2), None)}
    data, after = pages[query.get("cursor", "")]
    return {"data": data, "next": after}


def linked(member: Callable[[str], Any]) -> Answer:
    def answer(query: dict[str, str], url: str) -> Any:
        following = {"/url": "?cursor=2", "?cursor=2": "../v1/other?cursor=3#x"}
        end = url.removeprefix(SERVER) if "?" not in url else "?" + url.partition("?")[2]
        link = following.get(end if end.startswith("?") else "/url", "")
        return {"data": ids(int(query.get("cursor", 1))), **member(link)}

    return answer


def headed(query: dict[str, str], url: str) -> Any:
    number = int(query.get("page", 1))
    header = f'<{SERVER}/link?page=1>; title="a, <b>; rel=next"; rel=first'
    if number < 3:
        header += f', </v1/link?page={number + 1}&limit=1>; REL="last Next"'
    return ids(number), {"Link": header}


@pytest.mark.parametrize(
    "case",
    [
        (
            "iter_by_offset",
            from_offset,
            {"limit": 2},
            [0, 1, 2, 3, 4],
            ["/offset?limit=2", *(f"/offset?limit=2&offset={at}" for at in (2, 4, 5))],
        ),
        (
            "iter_by_offset",
            from_offset,
            {"offset": 3},
            [3, 4],
            ["/offset?offset=3", "/offset?offset=5"],
        ),
        (
            "iter_by_total",
            from_offset,
            {},
            [0, 1, 2, 3, 4],
            ["/total", "/total?offset=2", "/total?offset=4"],
        ),
        ("iter_by_total", from_offset, {"offset": 3}, [3, 4], ["/total?offset=3"]),
        ("iter_by_page", from_page, {}, [1, 2, 3], ["/page", "/page?page=2", "/page?page=3"]),
        (
            "iter_from_zero",
            from_page,
            {"page": 0},
            [0, 1, 2, 3],
            ["/zero?page=0", "/zero?page=1", "/zero?page=2", "/zero?page=3"],
        ),
        (
            "iter_by_cursor",
            from_cursor,
            {"limit": 1},
            [1, 2],
            ["/cursor?limit=1", "/cursor?limit=1&cursor=a%26b%3Dc", "/cursor?limit=1&cursor=7"],
        ),
        (
            "iter_by_url",
            linked(lambda link: {"meta": {"@link": link}}),
            {},
            [1, 2, 3],
            ["/url", "/url?cursor=2", "/other?cursor=3"],
        ),
        (
            "iter_loosely",
            linked(lambda link: {"loose": {"links": {"next": link}}}),
            {},
            [1, 2, 3],
            ["/loose", "/loose?cursor=2", "/other?cursor=3"],
        ),
        (
            "iter_all_of_azure",
            linked(lambda link: {"next": link}),
            {},
            [1, 2, 3],
            ["/azure", "/azure?cursor=2", "/other?cursor=3"],
        ),
        (
            "each_by_link",
            headed,
            {},
            [1, 2, 3],
            ["/link", "/link?page=2&limit=1", "/link?page=3&limit=1"],
        ),
    ],
)
def test_every_item_comes_once(read: Read, case: tuple[Any, ...]) -> None:
    name, answer, given, found, sent = case
    seen: list[str] = []
    assert read(name, answer, seen, **given) == found
    assert seen == sent


def test_a_page_is_fetched_when_its_first_item_is_needed(read: Read) -> None:
    sent: list[str] = []
    assert read("iter_by_page", from_page, sent, most=2) == [1, 2]
    assert sent == ["/page"]


@pytest.mark.parametrize(
    ("name", "more", "said"),
    [
        ("iter_by_cursor", {"next": "same"}, "the same cursor again"),
        ("iter_by_offset", {}, "the same page again"),
        ("iter_by_page", {}, "the same page again"),
        ("iter_by_url", {"meta": {"@link": "?cursor=2"}}, "the same URL again"),
        (
            "iter_by_url",
            {"meta": {"@link": "https://e.example/v1"}},
            "server .*: e.example",
        ),
        ("iter_by_url", {"meta": {"@link": "//tiny.example:444/v1"}}, "another server"),
        ("iter_by_url", {"meta": {"@link": "http://tiny.example/v1"}}, "another server"),
        ("iter_by_url", {"meta": {"@link": "https://u@tiny.example/"}}, "another server"),
        ("iter_by_url", {"meta": {"@link": "https://[::/"}}, "expected a URL"),
    ],
)
def test_what_would_not_end_or_leads_elsewhere_is_an_error(
    built: Built, read: Read, name: str, more: Any, said: str
) -> None:
    sent: list[str] = []
    body = {"data": ids(1), **more}
    with pytest.raises(built.module.InvalidResponse, match=said) as caught:
        read(name, lambda query, url: body, sent)
    assert caught.value.operation.startswith("list_by_")
    assert caught.value.vendor
    assert len(sent) <= 2


def test_page_after_page_without_items_is_an_error(built: Built, read: Read) -> None:
    sent: list[str] = []
    with pytest.raises(built.module.InvalidResponse, match=r"1000 pages .* empty"):
        read("iter_by_cursor", lambda query, url: {"next": f"c{len(sent)}", "data": []}, sent)
    assert len(sent) == 1001


@pytest.mark.parametrize("body", [{}, {"data": None, "next": None}, {"data": []}])
def test_a_page_without_items_ends_the_list(read: Read, body: Any) -> None:
    for name in ("iter_by_offset", "iter_by_cursor", "iter_by_url"):
        assert read(name, lambda query, url: body, []) == []


def test_the_list_of_operations_names_the_iterators(built: Built) -> None:
    index = (built.folder / built.name / "operations.md").read_text("utf-8")
    assert "| `list_by_cursor`, `iter_by_cursor` | `GET /cursor` | safe |" in index


def test_an_argument_that_cannot_be_sent_is_refused_at_once(built: Built) -> None:
    with built.client() as client, pytest.raises(built.module.InvalidArgument, match="limit"):
        client.iter_by_page(limit="many")


@pytest.mark.parametrize(
    ("paging", "said"),
    [
        (marked(kind="pages"), "'pages' is no kind"),
        (marked(kind="link", itmes="/data"), "'itmes' is no word of it"),
        ({"x-pagination": 7}, "it is no object"),
        (marked(kind="link", items="data"), "`items` is no JSON Pointer"),
        (marked(kind="link", items="/dat"), "Page has no member 'dat'"),
        (marked(kind="link", items="/total"), "/total of the response is no list"),
        (marked(kind="link", items="/total/x"), "leads through what has no members"),
        (marked(kind="url", items="/data"), "`next` is needed"),
        (
            marked(kind="cursor", items="/data", next="/next", parameter="limi"),
            "'limi' is no query",
        ),
        (marked(kind="link", items="/data", parameter="page"), "a link needs no `parameter`"),
        (marked(kind="page", items="/data", parameter="page", first="1"), "`first` is '1'"),
        (marked(kind="link", items="/data", name="list_all"), "list_all is the name of another"),
        (marked(kind="link", items="/data", name="a b"), "`name` is 'a b'"),
    ],
)
def test_a_declaration_that_does_not_fit_stops_the_build(paging: dict[str, Any], said: str) -> None:
    source = document({"/all": listing("list_all", paging)}, {"Item": ITEM, "Page": PAGE})
    with pytest.raises(GeneratorError, match=said) as caught:
        build(json.loads(json.dumps(source)))
    mark = next(iter(paging))
    assert f"/paths/~1all/get/{mark}" in "\n".join([str(caught.value), *caught.value.lines])
