"""Styles of parameters, judged on what is sent: OpenAPI's own table of examples, and its edges."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import Any

import httpx
import pytest

from tests.building import Built, build, document
from tests.constructs.writing import content, hint, operation, parameter, reason

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
RGB = {"type": "object", "properties": {name: {"type": "integer"} for name in "BGR"}}
FREE: dict[str, Any] = {}
EITHER = {"anyOf": [RGB, TEXTS, TEXT]}
LIST, COLOURS = ["blue", "black", "brown"], {"B": 150, "G": 200, "R": 100}
MOMENT = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
BYTES = {"type": "string", "format": "byte"}

# The table "Style Examples" of OpenAPI 3.1.1: place, style, explode, text, list, object.
EXAMPLES = [
    ("path", "matrix", False, ";v=blue", ";v=blue,black,brown", ";v=B,150,G,200,R,100"),
    ("path", "matrix", True, ";v=blue", ";v=blue;v=black;v=brown", ";B=150;G=200;R=100"),
    ("path", "label", False, ".blue", ".blue,black,brown", ".B,150,G,200,R,100"),
    ("path", "label", True, ".blue", ".blue.black.brown", ".B=150.G=200.R=100"),
    ("path", "simple", False, "blue", "blue,black,brown", "B,150,G,200,R,100"),
    ("path", "simple", True, "blue", "blue,black,brown", "B=150,G=200,R=100"),
    ("header", "simple", False, "blue", "blue,black,brown", "B,150,G,200,R,100"),
    ("header", "simple", True, "blue", "blue,black,brown", "B=150,G=200,R=100"),
    ("query", "form", False, "v=blue", "v=blue,black,brown", "v=B,150,G,200,R,100"),
    ("query", "form", True, "v=blue", "v=blue&v=black&v=brown", "B=150&G=200&R=100"),
    (
        "query",
        "spaceDelimited",
        False,
        None,
        "v=blue%20black%20brown",
        "v=B%20150%20G%20200%20R%20100",
    ),
    (
        "query",
        "pipeDelimited",
        False,
        None,
        "v=blue%7Cblack%7Cbrown",
        "v=B%7C150%7CG%7C200%7CR%7C100",
    ),
    ("query", "deepObject", True, None, None, "v%5BB%5D=150&v%5BG%5D=200&v%5BR%5D=100"),
    ("cookie", "form", False, "v=blue", "v=blue,black,brown", "v=B,150,G,200,R,100"),
]
Case = tuple[str, dict[str, Any], dict[str, Any], Any, str]
"""Place, schema, what else the parameter says, the value and what is sent of it."""


def _examples() -> list[Case]:
    found: list[Case] = []
    for where, style, explode, text, listed, mapped in EXAMPLES:
        more = {"style": style, "explode": explode}
        for value, sent, schema in (
            ("blue", text, TEXT),
            (LIST, listed, TEXTS),
            (COLOURS, mapped, RGB),
        ):
            if sent is not None:
                # An object of the document's own, of none, and one of a union, are sent alike.
                found += [(where, each, more, value, sent) for each in (schema, FREE, EITHER)]
    return found


DEEP = {"style": "deepObject", "explode": True}
CSV = {"explode": False}
PIPES = {"style": "pipeDelimited", "explode": False}
RESERVED = {"allowReserved": True}
DATES = {"type": "array", "items": {"type": "string", "format": "date"}}
NULLABLE = {"type": "object", "properties": {"a": {"type": ["string", "null"]}, "b": TEXT}}
INNER: dict[str, Any] = {"type": "object", "properties": {"d": {"type": "integer"}}}
HOLDING: dict[str, Any] = {
    "type": "object",
    "properties": {"a": {"type": "integer"}, "b": TEXTS, "c": INNER},
}
HELD = {"a": 1, "b": ["x", "y"], "c": {"d": 2}}
B_AND_C = "b,%5B%22x%22%2C%22y%22%5D,c,%7B%22d%22%3A2%7D"
EDGES: list[Case] = [
    # No style has a list or an object inside of an object: it is JSON.
    ("path", HOLDING, {}, HELD, f"a,1,{B_AND_C}"),
    ("path", HOLDING, {"style": "matrix"}, HELD, f";v=a,1,{B_AND_C}"),
    ("path", HOLDING, {"explode": True}, {"c": {"d": 2}}, "c=%7B%22d%22%3A2%7D"),
    ("query", HOLDING, {}, HELD, "a=1&b=x&b=y&c=%7B%22d%22%3A2%7D"),
    ("query", HOLDING, CSV, HELD, f"v=a,1,{B_AND_C}"),
    ("query", HOLDING, PIPES, HELD, f"v=a,1,{B_AND_C}".replace(",", "%7C")),
    ("query", {"anyOf": [HOLDING, TEXT]}, CSV, {"c": {"d": 2}}, "v=c,%7B%22d%22%3A2%7D"),
    ("header", HOLDING, {}, {"a": 1, "c": {"d": 2}}, 'a,1,c,{"d":2}'),
    ("cookie", HOLDING, CSV, {"c": {"d": 2}}, "v=c,%7B%22d%22:2%7D"),
    (
        "query",
        {"type": "object", "additionalProperties": {"type": "array", "items": TEXTS}},
        {},
        {"k": [["a"], ["b", "c"]]},
        "k=%5B%22a%22%5D&k=%5B%22b%22%2C%22c%22%5D",
    ),
    # A union of an object and something else keeps the parameter's name.
    ("query", {"anyOf": [RGB, {"type": "integer"}]}, DEEP, {"G": 5}, "v%5BG%5D=5"),
    ("query", {"anyOf": [RGB, {"type": "integer"}]}, DEEP, 5, "v=5"),
    ("query", {"anyOf": [RGB, TEXTS]}, DEEP, ["a", "b"], "v=a&v=b"),
    (
        "query",
        {"type": ["object", "null"]},
        DEEP,
        {"a": {"b": [1, 2]}},
        "v%5Ba%5D%5Bb%5D=1&v%5Ba%5D%5Bb%5D=2",
    ),
    # What is empty or null is not there.
    ("query", TEXT, {}, "", "v="),
    ("query", TEXTS, {}, [], ""),
    ("query", TEXTS, CSV, [], ""),
    ("query", TEXTS, CSV, ["a", ""], "v=a,"),
    ("query", NULLABLE, {}, {"a": None, "b": "x"}, "b=x"),
    ("query", NULLABLE, CSV, {"a": None, "b": "x"}, "v=b,x"),
    ("query", NULLABLE, DEEP, {"a": None, "b": "x"}, "v%5Bb%5D=x"),
    ("query", {"type": ["string", "null"]}, {}, None, ""),
    ("path", TEXTS, {}, ["a", ""], "a,"),
    ("path", TEXTS, {}, ["..", "a"], "..,a"),
    ("path", TEXT, {"style": "matrix"}, "", ";v"),
    ("path", TEXTS, {"style": "matrix", "explode": True}, ["a", ""], ";v=a;v"),
    ("path", {"type": "number"}, {"style": "label"}, 1.5, ".1.5"),
    ("header", TEXTS, {}, [], "absent"),
    ("header", TEXTS, {}, ["a", ""], "a,"),
    ("cookie", TEXTS, CSV, [], "absent"),
    # A delimiter inside a value is told from one between values, where it can be.
    ("query", TEXTS, CSV, ["a,b", "c"], "v=a%2Cb,c"),
    ("query", TEXTS, {**CSV, **RESERVED}, ["a,b", "c/d"], "v=a%2Cb,c/d"),
    ("query", TEXTS, PIPES, ["a,b", "c d"], "v=a%2Cb%7Cc%20d"),
    ("path", TEXTS, {}, ["a,b", "c"], "a%2Cb,c"),
    ("path", TEXTS, {"style": "matrix", "explode": True}, ["a;b", "c=d"], ";v=a%3Bb;v=c%3Dd"),
    (
        "path",
        RGB | {"additionalProperties": TEXT},
        {"explode": True},
        {"a=b": "c=d"},
        "a%3Db=c%3Dd",
    ),
    ("header", TEXTS, {}, ['"a,b"', 'c;d="e,f"'], '"a,b",c;d="e,f"'),
    ("cookie", TEXTS, CSV, ["a,b", "c;d"], "v=a%2Cb,c%3Bd"),
    # allowReserved is the query's, in every style.
    ("query", TEXT, RESERVED, "a/b?c=%2F&#", "v=a/b?c=%2F%26%23"),
    ("query", {"type": "object"}, {**DEEP, **RESERVED}, {"a": "/"}, "v%5Ba%5D=/"),
    ("query", TEXTS, {**PIPES, **RESERVED}, ["/", ":"], "v=/%7C:"),
    # Bytes are base64 wherever a parameter holds them.
    ("path", BYTES, {}, b"\x01", "AQ%3D%3D"),
    ("query", BYTES, {}, b"\xe5\x95\x8a", "v=5ZWK"),
    (
        "query",
        {"type": "array", "items": BYTES},
        CSV,
        [b"\x01", b"\xff\xff"],
        "v=AQ%3D%3D,%2F%2F8%3D",
    ),
    (
        "query",
        {"type": "object", "properties": {"a": BYTES}},
        DEEP,
        {"a": b"\x01"},
        "v%5Ba%5D=AQ%3D%3D",
    ),
    ("header", BYTES, {}, b"\x01", "AQ=="),
    ("header", {"type": "array", "items": BYTES}, {}, [b"\x01", b"\x02"], "AQ==,Ag=="),
    ("cookie", BYTES, {}, b"\x01", "v=AQ=="),
    # Times are written as JSON has them.
    ("query", DATES, CSV, [dt.date(2024, 1, 2)], "v=2024-01-02"),
    (
        "query",
        {"anyOf": [DATES["items"], {"type": "string", "format": "date-time"}]},
        {},
        MOMENT,
        "v=2024-01-02T03%3A04%3A05Z",
    ),
    ("path", {"type": ["string", "null"]}, {}, "a", "a"),
    ("path", {"enum": ["a", None]}, {}, "a", "a"),
]
JSON_CASES: list[tuple[str, Any, str]] = [
    ("query", {"a": "é"}, "v=%7B%22a%22%3A%22%C3%A9%22%7D"),
    ("path", {"a": "é"}, "%7B%22a%22%3A%22%C3%A9%22%7D"),
    ("header", {"a": "/é日\x7f"}, '{"a":"/\\u00e9\\u65e5\\u007f"}'),
    ("cookie", {"a": "é"}, "v=%7B%22a%22:%22%5Cu00e9%22%7D"),
]
CASES = [*_examples(), *EDGES]
# Place, schema, what else the parameter says, the value, and what the error names and says.
Refusal = tuple[str, dict[str, Any], dict[str, Any], Any, str]
SSV = {"style": "spaceDelimited", "explode": False}
DAY: dict[str, Any] = {"type": "string", "format": "date"}
LEVEL = {"type": "string", "enum": ["low", "high"]}
NULL_ITEMS = {"type": "array", "items": {"type": ["string", "null"]}}
REFUSED: list[Refusal] = [
    ("query", TEXTS, PIPES, ["a", "b|c"], r"v\[1\]: holds '\|'"),
    ("query", TEXTS, SSV, ["a b"], r"v\[0\]: holds ' '"),
    ("query", {"type": "object"}, PIPES, {"a": "b|c"}, r"v\.a: holds '\|'"),
    ("query", {"type": "object"}, PIPES, {"a|b": "c"}, r"v: holds '\|'"),
    ("header", TEXTS, {}, ["a", "b,c"], r"v\[1\]: holds ','"),
    ("header", TEXTS, {}, ['"a",b'], r"v\[0\]: holds ','"),
    ("header", TEXTS, {}, ["a ", "b"], r"v\[0\]: begins or ends with a blank"),
    ("header", {"type": "object"}, {"explode": True}, {"a": "b,c"}, r"v\.a: holds ','"),
    ("header", {"type": "object"}, {"explode": True}, {"a=b": "c"}, "v: holds '='"),
    ("path", TEXTS, {"style": "label", "explode": True}, ["a.b"], r"v\[0\]: holds '\.'"),
    ("path", TEXTS, {}, [], "v: is empty"),
    ("path", TEXTS, {}, [""], "v: is empty"),
    ("path", TEXTS, {}, [".."], "v: must be more than"),
    ("path", TEXTS, {"style": "label"}, [""], "v: must be more than"),
    ("path", {"type": ["string", "null"]}, {}, None, "v: must be .* not None"),
    ("query", TEXTS, {}, ["a", None], r"v\[1\]: must be a str, not None"),
    ("query", FREE, CSV, ["a", None], r"v\[1\]: must be .* not None"),
    ("query", NULL_ITEMS, {}, ["a", None], r"v\[1\]: must be .* not None"),
    ("query", BYTES, {}, "AQ==", "v: must be bytes"),
    ("header", TEXT, {}, "日", "v: holds a character that no header can"),
    ("path", DAY, {}, MOMENT, "v: must be a date without a time"),
    ("path", {"type": "string", "format": "uuid"}, {}, "x", "v: must be UUID, not 'x'"),
    ("query", {"type": "string", "format": "uuid"}, {}, "x", "v: must be UUID, not 'x'"),
    ("query", DAY, {}, MOMENT, "v: must be a date without a time"),
    ("query", DATES, {}, [MOMENT], r"v\[0\]: must be a date without a time"),
    ("query", {"anyOf": [DAY, {"type": "integer"}]}, {}, MOMENT, "v: must be a date without"),
    (
        "header",
        {"type": ["string", "null"], "format": "date"},
        {},
        MOMENT,
        "v: must be a date without",
    ),
    (
        "cookie",
        {"type": "object", "additionalProperties": DAY},
        {},
        {"a": MOMENT},
        r"v\['a'\]: must be a date",
    ),
    *(
        (where, LEVEL, {}, "hihg", "v: must be 'low' or 'high', not 'hihg'; did you mean 'high'\\?")
        for where in ("path", "query", "header", "cookie")
    ),
    (
        "query",
        {"type": "array", "items": LEVEL},
        {},
        ["low", "HIGH"],
        r"v\[1\]: .* did you mean 'high'",
    ),
    (
        "query",
        {"type": "object", "additionalProperties": LEVEL},
        DEEP,
        {"a": "x"},
        r"v\['a'\]: must be 'low'",
    ),
    ("query", {"enum": [1, 2]}, {}, 3, r"v: must be 1 or 2, not 3\. UnlistedInt\(3\) sends"),
    ("query", {"enum": [1, 2]}, {}, True, "v: must be 1 or 2, not True"),
    ("query", {"enum": [1, "x"]}, {}, "y", "v: must be 1 or 'x', not 'y'"),
    (
        "query",
        {"anyOf": [LEVEL, {"const": "off"}]},
        {},
        "of",
        "v: must be 'low' or 'high' or 'off', not 'of'; did you mean 'off'",
    ),
]


def _document(parameters: list[dict[str, Any]], version: str = "3.1.0") -> dict[str, Any]:
    paths = {
        f"/o{number}" + ("/{v}" if each["in"] == "path" else ""): {
            "get": operation(f"call_{number}", parameters=[each])
        }
        for number, each in enumerate(parameters)
    }
    return document(paths, openapi=version)


def _as_json(where: str) -> dict[str, Any]:
    made = parameter("v", where, None, content=content({"type": "object"}))
    del made["schema"]
    return made


SOURCE = _document(  # for the type checkers, too: each construct once
    [parameter("v", where, schema, **more) for where, schema, more, _, _ in (*EDGES, *REFUSED)]
)
WHOLE = _document(
    [
        *(parameter("v", where, schema, **more) for where, schema, more, _, _ in CASES),
        *(_as_json(where) for where, _, _ in JSON_CASES),
        *(parameter("v", where, schema, **more) for where, schema, more, _, _ in REFUSED),
    ]
)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(WHOLE)


def _sent(built: Built, name: str, *arguments: Any, **named: Any) -> httpx.Request:
    """The request of a call, the same from both clients."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    async def call() -> None:
        async with built.async_client(transport=httpx.MockTransport(answer)) as client:
            await getattr(client, name)(*arguments, **named)

    with built.client(transport=httpx.MockTransport(answer)) as client:
        getattr(client, name)(*arguments, **named)
    asyncio.run(call())
    one, other = seen
    assert (one.url, one.headers.raw) == (other.url, other.headers.raw)
    return one


def _written(built: Built, number: int, where: str, value: Any) -> str:
    """Return what a call's one parameter became."""
    name = f"call_{number}"
    if where == "path":
        request = _sent(built, name, value)
        return request.url.raw_path.decode().removeprefix(f"/o{number}/")
    request = _sent(built, name, v=value)
    if where == "query":
        return request.url.query.decode()
    return str(request.headers.get("cookie" if where == "cookie" else "v", "absent"))


def _made(built: Built, number: int, value: Any) -> Any:
    """The value as the operation takes it: a class of the document's, if there is one."""
    named = hint(getattr(built.calls(), f"call_{number}"), "v")
    classes = [each for each in dir(built.models()) if f"{each} " in f"{named} "]
    models = [getattr(built.models(), each) for each in classes]
    models = [each for each in models if hasattr(each, "from_dict")]
    return models[0].from_dict(value) if isinstance(value, dict) and models else value


@pytest.mark.parametrize("number", range(len(CASES)))
def test_a_value_is_written_as_its_style_says(built: Built, number: int) -> None:
    where, _, _, value, sent = CASES[number]
    assert _written(built, number, where, _made(built, number, value)) == sent


@pytest.mark.parametrize("number", range(len(JSON_CASES)))
def test_json_is_ascii_in_headers(built: Built, number: int) -> None:
    where, value, sent = JSON_CASES[number]
    assert _written(built, len(CASES) + number, where, value) == sent


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_what_would_arrive_as_something_else_is_refused(built: Built, number: int) -> None:
    where, _, _, value, said = REFUSED[number]
    call = getattr(built.calls(), f"call_{len(CASES) + len(JSON_CASES) + number}")
    with pytest.raises(built.runtime("errors").InvalidArgument, match=said):
        call(value) if where == "path" else call(v=value)


# Swagger 2.0: place, collectionFormat, and what is sent of ["a", "b c"].
JOINED = [
    ("query", None, "v=a,b%20c"),
    ("query", "csv", "v=a,b%20c"),
    ("query", "ssv", "v=a%20b"),
    ("query", "tsv", "v=a%09b%20c"),
    ("query", "pipes", "v=a%7Cb%20c"),
    ("query", "multi", "v=a&v=b%20c"),
    ("path", None, "a,b%20c"),
    ("path", "ssv", "a%20b"),
    ("path", "tsv", "a%09b%20c"),
    ("path", "pipes", "a%7Cb%20c"),
    ("header", None, "a,b c"),
    ("header", "ssv", "a b"),
    ("header", "tsv", "a\tb c"),
    ("header", "pipes", "a|b c"),
    ("header", "multi", "a,b c"),
    ("path", "other", "a,b%20c"),
]


@pytest.fixture(scope="module")
def older() -> Built:
    paths: dict[str, Any] = {}
    for number, (where, joined, _) in enumerate(JOINED):
        made = {"name": "v", "in": where, "type": "array", "items": TEXT, "required": True}
        made |= {"collectionFormat": joined} if joined is not None else {}
        path = f"/o{number}" + ("/{v}" if where == "path" else "")
        paths[path] = {"get": operation(f"call_{number}", parameters=[made])}
    lists = {"type": "array", "items": {"type": "integer"}, "collectionFormat": "pipes"}
    said: tuple[dict[str, Any], ...] = (
        {"type": "array", "items": lists},
        {"type": "boolean", "allowEmptyValue": True},
    )
    for number, each in enumerate(said, len(paths)):
        parameters = [{"name": "v", "in": "query", **each}]
        paths[f"/o{number}"] = {"get": operation(f"call_{number}", parameters=parameters)}
    info = {"title": "Tiny", "version": "1"}
    return build({"swagger": "2.0", "info": info, "host": "tiny.example", "paths": paths})


@pytest.mark.parametrize("number", range(len(JOINED)))
def test_lists_of_swagger_are_joined_as_they_say(older: Built, number: int) -> None:
    where, joined, sent = JOINED[number]
    value = ["a", "b"] if joined == "ssv" else ["a", "b c"]
    assert _written(older, number, where, value) == sent
    if joined in {"ssv", "tsv", "pipes"}:
        between = {"ssv": " ", "tsv": "\t", "pipes": "|"}[joined]
        with pytest.raises(older.runtime("errors").InvalidArgument, match=r"v\[1\]: holds"):
            _written(older, number, where, ["a", f"b{between}c"])
    if joined == "other" or (where, joined) == ("header", "multi"):
        path = f"/o{number}" + ("/{v}" if where == "path" else "")
        place = f"/paths/{path.replace('/', '~1')}/get/parameters/0"
        said = f"collectionFormat {joined!r} is none of a {where} parameter"
        assert said in reason(older, place)


def test_a_path_is_never_without_a_segment_and_no_type_says_so(built: Built) -> None:
    number = len(_examples()) + next(
        index for index, each in enumerate(EDGES) if each[1] == {"enum": ["a", None]}
    )
    annotation = hint(getattr(built.calls(), f"call_{number}"), "v")
    assert annotation.endswith("Like")
    said = reason(built, f"/paths/~1o{number}~1{{v}}/get/parameters/0")
    assert "null is not taken" in said


def test_what_no_style_can_hold_has_a_line(built: Built, older: Built) -> None:
    told = [number for number, each in enumerate(CASES) if each[1] == HOLDING]
    for number in told:
        path = f"~1o{number}" + ("~1{v}" if CASES[number][0] == "path" else "")
        said = reason(built, f"/paths/{path}/get/parameters/0")
        repeated = CASES[number][0] == "query" and not CASES[number][2]
        names = "'c'" if repeated else "'b', 'c'"
        assert f"in an object: {names} sent as JSON" in said
    number = len(JOINED)
    assert _written(older, number, "query", [[1, 2], [3]]) == "v=%5B%5B1%2C2%5D%2C%5B3%5D%5D"
    said = reason(older, f"/paths/~1o{number}/get/parameters/0")
    assert "collectionFormat of lists in lists is not kept" in said
    assert "allowEmptyValue is not kept" in reason(
        older, f"/paths/~1o{number + 1}/get/parameters/0"
    )


def test_no_list_of_a_parameter_offers_null(built: Built) -> None:
    number = (
        len(CASES)
        + len(JSON_CASES)
        + next(index for index, each in enumerate(REFUSED) if each[1] == NULL_ITEMS)
    )
    assert hint(getattr(built.calls(), f"call_{number}"), "v") == "list[str] | None"
    said = reason(built, f"/paths/~1o{number}/get/parameters/0")
    assert "null is not taken in a list" in said
