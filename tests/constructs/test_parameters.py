"""Parameters: every place, style and type, seen from the other end of a socket."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from tests.building import document
from tests.constructs.writing import Live, content, live, operation, parameter, reason, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
FILTER = {"type": "object", "properties": {"a": {"type": "integer"}, "b": TEXT}}
MAP = {"type": "object", "additionalProperties": TEXT}
MOMENT = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)


def _query(name: str, schema: Any, **more: Any) -> dict[str, Any]:
    return parameter(name, "query", schema, **more)


PATHS: dict[str, Any] = {
    "/query": {
        "get": operation(
            "query",
            parameters=[
                _query("exploded", TEXTS),
                _query("csv", TEXTS, explode=False),
                _query("pipes", TEXTS, style="pipeDelimited", explode=False),
                _query("blanks", TEXTS, style="spaceDelimited", explode=False),
                _query("deep", referring("Filter"), style="deepObject"),
                _query("spread", MAP),
                _query("closed", MAP, explode=False),
                _query("when", {"type": "string", "format": "date-time"}),
                _query("flag", {"type": "boolean"}),
                _query("level", {"type": "string", "enum": ["low", "high"]}),
                _query("number", {"type": "integer", "minimum": 1, "maximum": 9}),
                _query("either", {"type": ["integer", "string"]}),
                _query("reserved", TEXT, allowReserved=True),
                _query("json", None, content=content(referring("Filter"))),
                _query("old", TEXT, deprecated=True),
                _query("$top", {"type": "integer", "default": 10}),
                _query(
                    "ids",
                    {
                        "type": "array",
                        "minItems": 1,
                        "uniqueItems": True,
                        "items": {"type": "integer"},
                    },
                ),
            ],
        )
    },
    "/deep-list": {
        "get": operation("deep_list", parameters=[_query("ids", TEXTS, style="deepObject")])
    },
    "/headers": {
        "get": operation(
            "headers",
            parameters=[
                parameter("X-Since", "header", {"type": "string", "format": "date-time"}),
                parameter("X-Ids", "header", {"type": "array", "items": {"type": "integer"}}),
                parameter("X-Map", "header", MAP),
                parameter("X-Spread", "header", MAP, explode=True),
                parameter("X-Json", "header", None, content=content(referring("Filter"))),
                parameter("X-Must", "header", TEXT, required=True),
                parameter("Accept", "header", TEXT),
                parameter("flavour", "cookie", TEXT),
                parameter("many", "cookie", TEXTS, explode=False),
            ],
        )
    },
    "/path/{text}/{number}/{when}/{ids}/{id}": {
        "get": operation(
            "path",
            parameters=[
                parameter("text", "path", TEXT),
                parameter("number", "path", {"type": "integer", "minimum": 1}),
                parameter("when", "path", {"type": "string", "format": "date"}),
                parameter("ids", "path", TEXTS),
                parameter("id", "path", {"type": "string", "format": "uuid"}),
            ],
        )
    },
    "/styles/{label}/{labels}/{matrix}/{matrices}/{spread}/{map}": {
        "get": operation(
            "styles",
            parameters=[
                parameter("label", "path", TEXT, style="label"),
                parameter("labels", "path", TEXTS, style="label", explode=True),
                parameter("matrix", "path", TEXT, style="matrix"),
                parameter("matrices", "path", TEXTS, style="matrix"),
                parameter("spread", "path", TEXTS, style="matrix", explode=True),
                parameter("map", "path", MAP),
            ],
        )
    },
    "/path-json/{filter}": {
        "get": operation(
            "path_json",
            parameters=[parameter("filter", "path", None, content=content(referring("Filter")))],
        )
    },
    "/odd/{a.b}/{c-d}:run/{undeclared}": {
        "get": operation(
            "odd", parameters=[parameter("a.b", "path", TEXT), parameter("c-d", "path", TEXT)]
        )
    },
    "/extra": {
        "get": operation(
            "extra",
            parameters=[parameter("gone", "path", TEXT), _query("a", TEXT), _query("a", TEXT)],
        )
    },
    "/in-key?mode=full&lang={lang}": {"get": operation("in_key")},
}
for _item in PATHS.values():
    for _each in _item["get"].get("parameters", []):
        if "content" in _each:
            del _each["schema"]
SOURCE = document(PATHS, {"Filter": FILTER})


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE, unjudged=("query", "styles")) as running:
        yield running


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"exploded": ["a", "b c"]}, "exploded=a&exploded=b%20c"),
        ({"csv": ["a", "b"]}, "csv=a,b"),
        ({"pipes": ["a", "b"]}, "pipes=a%7Cb"),
        ({"blanks": ["a", "b"]}, "blanks=a%20b"),
        ({"spread": {"x": "1", "y": "2"}}, "x=1&y=2"),
        ({"closed": {"x": "1", "y": "2"}}, "closed=x,1,y,2"),
        ({"when": MOMENT}, "when=2024-01-02T03%3A04%3A05Z"),
        ({"flag": True}, "flag=true"),
        ({"level": "high"}, "level=high"),
        ({"number": 3}, "number=3"),
        ({"either": 3}, "either=3"),
        ({"reserved": "a/b:c"}, "reserved=a/b:c"),
        ({"old": "x"}, "old=x"),
        ({"top": 5}, "$top=5"),
        ({"ids": [1, 2]}, "ids=1&ids=2"),
        ({}, ""),
    ],
)
def test_a_query_is_spelled_as_its_style_says(
    tiny: Live, arguments: dict[str, Any], query: str
) -> None:
    tiny.client.query(**arguments)
    assert tiny.server.last.target.removeprefix("/query").removeprefix("?") == query


def test_deep_objects_and_json_are_models(tiny: Live) -> None:
    made = tiny.built.models().Filter
    tiny.client.query(deep=made(a=1, b="x"))
    assert tiny.server.last.target == "/query?deep[a]=1&deep[b]=x".replace("[", "%5B").replace(
        "]", "%5D"
    )
    tiny.client.query(json=made(a=1))
    assert tiny.server.last.target == "/query?json=%7B%22a%22%3A1%7D"


@pytest.mark.parametrize(
    "wrong",
    [{"number": 0}, {"number": "1"}, {"ids": []}, {"ids": [1, 1]}, {"deep": 5}, {"flag": "yes"}],
)
def test_a_wrong_value_is_refused_before_anything_is_sent(
    tiny: Live, wrong: dict[str, Any]
) -> None:
    before = len(tiny.server.requests)
    with pytest.raises(tiny.built.runtime("errors").InvalidArgument):
        tiny.client.query(**wrong)
    assert len(tiny.server.requests) == before


def test_a_deprecated_argument_and_a_default_are_documented(tiny: Live) -> None:
    said = type(tiny.client).query.__doc__ or ""
    assert "Deprecated." in said
    assert "The vendor's default is 10." in said


def test_a_deep_list_is_sent_as_a_form_and_a_line_says_so(tiny: Live) -> None:
    tiny.client.deep_list(ids=["a", "b"])
    assert tiny.server.last.target == "/deep-list?ids=a&ids=b"
    assert "style deepObject is for objects" in reason(
        tiny.built, "/paths/~1deep-list/get/parameters/0"
    )


def test_headers_and_cookies_of_every_type_are_sent(tiny: Live) -> None:
    tiny.client.headers(
        x_since=MOMENT,
        x_ids=[1, 2],
        x_map={"a": "1", "b": "2"},
        x_spread={"a": "1", "b": "2"},
        x_json=tiny.built.models().Filter(a=1),
        x_must="yes",
        flavour="oat",
        many=["a", "b"],
    )
    arrived = {
        name: tiny.sent_header(name) for name in ("x-since", "x-ids", "x-map", "x-spread", "x-json")
    }
    assert arrived == {
        "x-since": "2024-01-02T03:04:05Z",
        "x-ids": "1,2",
        "x-map": "a,1,b,2",
        "x-spread": "a=1,b=2",
        "x-json": '{"a":1}',
    }
    assert tiny.sent_header("cookie") == "flavour=oat; many=a,b"
    place = "/paths/~1headers/get/parameters/6"
    assert reason(tiny.built, place) == "dropped: the client sets Accept itself"


def test_a_required_header_must_be_given(tiny: Live) -> None:
    with pytest.raises(TypeError, match="x_must"):
        tiny.client.headers()


def test_path_values_of_every_type_are_encoded_once(tiny: Live) -> None:
    uuid = "40db2ea4-5d42-11e6-a3ff-005056a0e04a"
    tiny.client.path("a/b%", 5, dt.date(2024, 1, 2), ["x", "y/z"], uuid_of(uuid))
    assert tiny.target == f"/path/a%2Fb%25/5/2024-01-02/x,y%2Fz/{uuid}"


def uuid_of(text: str) -> Any:
    import uuid  # noqa: PLC0415 - one test needs it

    return uuid.UUID(text)


@pytest.mark.parametrize("wrong", ["", ".", ".."])
def test_a_path_value_that_changes_the_path_is_refused(tiny: Live, wrong: str) -> None:
    invalid = tiny.built.runtime("errors").InvalidArgument
    with pytest.raises(invalid):
        tiny.client.odd(wrong, "c", "u")
    with pytest.raises(invalid):
        tiny.client.path_json(filter_=5) if wrong else tiny.client.odd("a", None, "u")


def test_label_and_matrix_styles_are_spelled_out(tiny: Live) -> None:
    tiny.client.styles("a", ["b", "c"], "d", ["e", "f"], ["g", "h"], {"k": "v"})
    assert tiny.server.last.target == (
        "/styles/.a/.b.c/;matrix=d/;matrices=e,f/;spread=g;spread=h/k,v"
    )


def test_a_path_value_can_be_json(tiny: Live) -> None:
    tiny.client.path_json(tiny.built.models().Filter(a=1))
    assert tiny.server.last.target == "/path-json/%7B%22a%22%3A1%7D"


def test_odd_and_undeclared_names_in_a_template_are_arguments(tiny: Live) -> None:
    tiny.client.odd("1", "2", "3")
    assert tiny.target == "/odd/1/2:run/3"
    place = "/paths/~1odd~1{a.b}~1{c-d}:run~1{undeclared}/get"
    assert "path parameter 'undeclared' declared" in reason(tiny.built, place)


def test_parameters_that_cannot_be_are_dropped_with_a_line(tiny: Live) -> None:
    place = "/paths/~1extra/get/parameters"
    assert reason(tiny.built, f"{place}/0") == "dropped: the path has no {gone}"
    assert reason(tiny.built, f"{place}/2") == "dropped: declared twice"


def test_a_query_in_a_path_key_is_made_of_parameters(tiny: Live) -> None:
    tiny.client.in_key(mode="full", lang="de")
    assert tiny.target == "/in-key?mode=full&lang=de"
    assert "query string of the path key" in reason(
        tiny.built, "/paths/~1in-key?mode=full&lang={lang}/get"
    )
