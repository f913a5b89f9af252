"""Test the edges of what OpenAPI 3.2 adds; the page about it has a document with all of it."""

from __future__ import annotations

import json
from email import message_from_bytes
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.compare.collecting import find
from generator.describe.api import Content
from generator.describe.kinds import ModelRef
from generator.errors import GeneratorError
from tests import newer_document
from tests.building import Built, build, document
from tests.constructs.sending import Sending, sending
from tests.constructs.writing import answers, content, operation, parameter, reason, referring
from tests.pages import ROOT

if TYPE_CHECKING:
    from pathlib import Path

TEXT = {"type": "string"}
ITEM = {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}}
Json = dict[str, Any]


def newer(paths: Json, schemas: Json | None = None, **more: Any) -> Json:
    """A document of OpenAPI 3.2."""
    return document(paths, schemas, openapi="3.2.0", **more)


def taking(media_type: str, **media: Any) -> Json:
    """An operation with a body of one media type."""
    body = {"required": True, "content": {media_type: media}}
    return {"operationId": "give", "requestBody": body, "responses": answers()}


# Methods -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def methods() -> Built:
    every = {
        name: operation(f"call_{index}")
        for index, name in enumerate(("SEARCH", "copy", "COPY", "GREET", "POST", "PATCH", "put"))
    }
    wrong = {name: operation(f"no_{index}") for index, name in enumerate(("a b", "CONNECT", ""))}
    item = {"additionalOperations": {**every, **wrong}, "patch": operation("patch")}
    return build(newer({"/things": item}))


def test_methods_are_sent_in_their_own_letters(
    methods: Built, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with newer_document.serving() as url, methods.client(base_url=url) as client:
        for name in ("call_0", "call_1", "call_2", "call_3", "call_4", "call_6"):
            with pytest.raises(methods.module.Unauthenticated):
                getattr(client, name)()
    sent = [line.split()[1] for line in capsys.readouterr().out.splitlines()]
    assert sent == ["SEARCH", "copy", "COPY", "GREET", "POST", "PUT"]


def test_a_method_is_repeated_as_the_registry_has_it(methods: Built) -> None:
    retried = {each.method: each.retry for each in methods.api.operations}
    assert retried == {
        "SEARCH": "safe",
        "COPY": "idempotent",
        "copy": "never",
        "GREET": "never",
        "POST": "never",
        "PUT": "idempotent",
        "PATCH": "never",
    }


def test_what_is_no_method_is_dropped_with_a_reason(methods: Built) -> None:
    added = "/paths/~1things/additionalOperations"
    assert reason(methods, f"{added}/a b") == "dropped: 'a b' is no method of HTTP"
    assert "tunnel" in reason(methods, f"{added}/CONNECT")
    assert "already" in reason(methods, f"{added}/PATCH")
    assert reason(methods, f"{added}/POST").startswith("rewritten: ")
    assert reason(methods, f"{added}/put").endswith("as put: sent as PUT")


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_an_older_document_may_have_them_and_it_is_told(version: str) -> None:
    built = build(document({"/a": {"query": operation("ask")}}, openapi=version))
    assert [each.method for each in built.api.operations] == ["QUERY"]
    assert [each.pointer for each in built.report.repairs] == ["/paths/~1a/query"]


# Parameters ----------------------------------------------------------------------------------


def whole(media_type: str, schema: Json, **more: Any) -> Json:
    """An operation whose query is one value."""
    said = {"in": "querystring", "name": "all", "content": content(schema, media_type), **more}
    return operation("ask", parameters=[said])


QUERIES: dict[str, tuple[str, Json, Any, str]] = {
    "json": ("application/json", {"type": "array", "items": ITEM}, [], "%5B%5D"),
    "path": ("application/jsonpath", TEXT, "$.a[1:1]", "%24.a%5B1%3A1%5D"),
    "text": ("text/plain", {}, "a b&c", "a%20b%26c"),
    "form": (
        "application/x-www-form-urlencoded",
        {"type": "object", "additionalProperties": TEXT},
        {"foo": "a + b"},
        "foo=a+%2B+b",
    ),
}


@pytest.fixture(scope="module")
def queries() -> Sending:
    every = {
        f"/{name}": {"get": {**whole(kind, schema), "operationId": f"ask_{name}"}}
        for name, (kind, schema, _, _) in QUERIES.items()
    }
    return sending(newer(every))


@pytest.mark.parametrize("name", QUERIES)
def test_a_query_may_be_one_value(queries: Sending, name: str) -> None:
    _, _, value, sent = QUERIES[name]
    assert queries.call(f"ask_{name}", all_=value).url.query.decode() == sent
    assert queries.call(f"ask_{name}").url.query == b""


def test_a_query_is_not_one_value_beside_parameters_of_its_own() -> None:
    both = whole("text/plain", TEXT)
    both["parameters"].insert(0, parameter("q", "query", TEXT))
    built = build(newer({"/a": {"get": both}}))
    assert reason(built, "/paths/~1a/get/parameters/1").startswith("dropped: the query has")


RESERVED = {"allowReserved": True}
PLACES: list[tuple[str, Json, Json, Any, str | None]] = [
    ("path", {}, TEXT, "a/b?c#d:e@%2F%zz", "/p/a%2Fb%3Fc%23d:e@%2F%25zz"),
    ("path", {"style": "matrix"}, {"type": "array", "items": TEXT}, ["a:b;", "c"], None),
    ("cookie", {}, TEXT, "a%20b#&; c", "v=a%20b#&%3B%20c"),
]


@pytest.mark.parametrize(("where", "more", "schema", "value", "sent"), PLACES)
def test_reserved_characters_pass_where_3_2_lets_them(
    where: str, more: Json, schema: Json, value: Any, sent: str | None
) -> None:
    path = "/p/{v}" if where == "path" else "/p"
    paths = {
        path: {
            "get": operation("ask", parameters=[parameter("v", where, schema, **RESERVED, **more)])
        }
    }
    asked = sending(newer(paths)).call("ask", v=value)
    found = asked.url.raw_path.decode() if where == "path" else asked.headers["cookie"]
    assert found == (sent or "/p/;v=a:b%3B,c")
    older = sending(document(paths))
    assert "allowReserved is not kept" in reason(
        older.built, f"/paths/{path.replace('/', '~1')}/get/parameters/0"
    )


def test_no_reserved_value_leads_to_another_path() -> None:
    said = [parameter("v", "path", TEXT, **RESERVED)]
    built = sending(newer({"/p/{v}": {"get": operation("ask", parameters=said)}}))
    for value in ("..", "%2e%2E", "."):
        with pytest.raises(built.built.module.InvalidArgument, match="another path"):
            built.call("ask", v=value)
    assert not built.sent


PLAIN = {"style": "cookie"}
MANY = {"type": "array", "items": TEXT}
RGB = {"type": "object", "additionalProperties": {"type": "integer"}}


COOKIES: list[tuple[Json, Json, Any, str | None]] = [
    (TEXT, {}, 'a%20b="c,d"', 'v=a%20b="c,d"'),
    (MANY, {}, ["a", "b"], "v=a; v=b"),
    (MANY, {"explode": False}, ["a", "b"], "v=a,b"),
    (RGB, {}, {"R": 1, "G": 2}, "R=1; G=2"),
    (RGB, {"explode": False}, {"R": 1, "G": 2}, "v=R,1,G,2"),
    (MANY, {}, [], None),
]


@pytest.fixture(scope="module")
def cookies() -> Sending:
    every = {
        f"/{index}": {
            "get": operation(
                f"ask{index}", parameters=[parameter("v", "cookie", schema, **PLAIN, **more)]
            )
        }
        for index, (schema, more, _, _) in enumerate(COOKIES)
    }
    return sending(newer(every))


def test_cookies_go_as_they_are(cookies: Sending) -> None:
    for index, (_, _, value, sent) in enumerate(COOKIES):
        assert cookies.call(f"ask_{index}", v=value).headers.get("cookie") == sent


@pytest.mark.parametrize("value", ["a; admin=1", "a\nb", "\u20ac", "a "])
def test_a_cookie_that_would_end_early_is_refused(cookies: Sending, value: str) -> None:
    with pytest.raises(cookies.built.module.InvalidArgument, match=r"^v"):
        cookies.call("ask_1", v=["fine", value])


# Bodies of several items ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def lines() -> Sending:
    listed = {"type": "array", "items": referring("Item"), "maxItems": 3}
    return sending(
        newer(
            {
                "/a": {"post": taking("application/json-seq", schema=listed)},
                "/b": {
                    "post": {
                        **taking("application/x-ndjson", itemSchema=TEXT),
                        "operationId": "say",
                    }
                },
            },
            {"Item": ITEM},
        )
    )


def test_a_list_is_sent_item_by_item(lines: Sending) -> None:
    item = lines.built.models().Item
    asked = lines.call("give", body=[item(n=1), item(n=2)])
    assert asked.headers["content-type"] == "application/json-seq"
    assert asked.content == b'\x1e{"n":1}\n\x1e{"n":2}\n'
    assert lines.call("say", body=["a\nb", "c"]).content == b'"a\\nb"\n"c"\n'


def test_an_item_that_cannot_be_sent_is_named(lines: Sending) -> None:
    item, wrong = lines.built.models().Item, lines.built.module.InvalidArgument
    for body, said in (
        ([item(n=1), "x"], r"^body\[1\]"),
        (item(n=1), "list"),
        ([item(n=1)] * 4, "3"),
    ):
        with pytest.raises(wrong, match=said):
            lines.call("give", body=body)
    with pytest.raises(wrong, match=r"^body\[1\]: holds half"):
        lines.call("say", body=["fine", "\ud800"])


def parts_of(asked: httpx.Request) -> list[Any]:
    """The type and content of each part, of inner ones as a list."""

    def shown(part: Any) -> Any:
        if part.is_multipart():
            return [shown(each) for each in part.get_payload()]
        return part["Content-Type"], part.get_payload(decode=True)

    head = f"Content-Type: {asked.headers['content-type']}\r\n\r\n".encode()
    found: list[Any] = shown(message_from_bytes(head + asked.content))
    return found


def test_parts_are_written_by_their_place() -> None:
    schema = {"type": "array", "prefixItems": [referring("Item"), {}], "items": TEXT}
    built = sending(
        newer(
            {
                "/a": {
                    "post": taking(
                        "multipart/mixed",
                        schema=schema,
                        prefixEncoding=[{}, {"contentType": "image/*"}],
                        itemEncoding={"contentType": "text/css"},
                    )
                }
            },
            {"Item": ITEM},
        )
    )
    item, file = (
        built.built.models().Item(n=1),
        built.built.module.File(b"P", media_type="image/png"),
    )
    assert parts_of(built.call("give", body=[item, file, "a {}", "b {}"])) == [
        ("application/json", b'{"n":1}'),
        ("image/png", b"P"),
        *(("text/css", text) for text in (b"a {}", b"b {}")),
    ]
    assert parts_of(built.call("give", body=[item, b"P"]))[1] == ("application/octet-stream", b"P")


def test_a_part_may_have_parts() -> None:
    inner = {"contentType": "multipart/mixed", "prefixEncoding": [{"contentType": "text/css"}, {}]}
    nested = {"type": "array", "prefixItems": [{"type": "array", "prefixItems": [TEXT, {}]}]}
    named = {"type": "object", "properties": {"sets": {"type": "array", "items": MANY}}}
    several = {"contentType": "multipart/mixed", "itemEncoding": {"contentType": "text/css"}}
    built = sending(
        newer(
            {
                "/a": {"post": taking("multipart/mixed", schema=nested, prefixEncoding=[inner])},
                "/b": {
                    "post": {
                        **taking("multipart/form-data", schema=named, encoding={"sets": several}),
                        "operationId": "name",
                    }
                },
            }
        )
    )
    asked = built.call("give", body=[["a {}", b"P"]])
    assert parts_of(asked) == [[("text/css", b"a {}"), ("application/octet-stream", b"P")]]
    body = built.built.models().NameBody(sets=[["a", "b"], ["c"]])
    css = [[("text/css", text) for text in each] for each in ((b"a", b"b"), (b"c",))]
    assert parts_of(built.call("name", body=body)) == css


# Items of answers ----------------------------------------------------------------------------


def contents_of(built: Built) -> dict[str, Content]:
    """Return what the one operation may answer, by media type."""
    (only,) = built.api.operations
    return {each.media_type: each for one in only.successes for each in one.contents}


def streaming(**content_: Json) -> Json:
    """A document of 3.1, as frameworks write it, whose one answer has these media types."""
    made = {"application/json": {"itemSchema": TEXT}, **content_}
    said = {"operationId": "read", "responses": {"200": {"description": "", "content": made}}}
    data = {**TEXT, "contentMediaType": "application/json", "contentSchema": referring("Item")}
    event = {"type": "object", "required": ["data"], "properties": {"data": data, "event": TEXT}}
    return document({"/a": {"get": said}}, {"Item": ITEM, "Event": event})


def test_the_items_of_an_answer_have_a_type() -> None:
    built = build(
        streaming(
            **{
                "text/event-stream": {"itemSchema": referring("Event")},
                "application/jsonl": {"schema": {"type": "array", "items": referring("Item")}},
            }
        )
    )
    found = contents_of(built)
    assert found["application/jsonl"].item == ModelRef("Item")
    event = found["text/event-stream"]
    assert event.decoded
    assert isinstance(event.item, ModelRef)
    read = getattr(built.models(), event.item.model).from_dict({"data": {"n": 1}})
    assert read.data.n == 1
    assert found["application/json"].item is None
    where = "/paths/~1a/get/responses/200/content/application~1json"
    assert "one value here" in reason(built, where)


def test_two_statuses_may_have_other_items() -> None:
    jsonl = {"application/jsonl": {"itemSchema": referring("Item")}}
    source = streaming(**jsonl)
    said = {"application/jsonl": {"itemSchema": TEXT}}
    source["paths"]["/a"]["get"]["responses"]["202"] = {"description": "", "content": said}
    built = build(source)
    body = b'{"n": 1}\n"b"\n'
    response = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    with built.client(transport=response) as client:
        assert [*client.stream_read()] == [built.models().Item(n=1), "b"]


def test_the_change_report_tells_of_items() -> None:
    jsonl = {"application/jsonl": {"itemSchema": referring("Item")}}
    old = build(streaming(**jsonl)).api
    new = build(streaming(**{"application/jsonl": {"itemSchema": TEXT}})).api
    none = build(streaming(**{"application/jsonl": {"schema": TEXT}})).api
    for after, said in ((new, 'item of "application/jsonl"'), (none, "has no items of")):
        found = [each.change for each in find(old, after) if said in each.change.what]
        assert [each.level for each in found] == ["breaking"]


def test_the_change_report_tells_how_a_query_is_sent_and_what_is_deprecated() -> None:
    def made(media_type: str, **more: Any) -> Built:
        key = {"type": "apiKey", "in": "header", "name": "X-Key", **more}
        components = {"securitySchemes": {"key": key}}
        return build(
            newer(
                {"/a": {"get": whole(media_type, TEXT)}},
                components=components,
                security=[{"key": []}],
            )
        )

    old, new = made("application/yaml"), made("application/json", deprecated=True)
    told = {each.change.what: each.change.level for each in find(old.api, new.api)}
    now, was = (f'"application/{kind}" that is the whole query' for kind in ("json", "yaml"))
    assert told['credentials "key" are now deprecated'] == "documentation"
    assert told[f'argument "all_" is sent as {now}, was {was}'] == "compatible"


# Addresses -----------------------------------------------------------------------------------

SHARED = """
openapi: 3.2.0
$self: https://example.com/api/shared/foo
info: {title: Shared, version: "1"}
components:
  requestBodies:
    Foo: {content: {application/json: {schema: {$ref: ../schemas/foo}}}}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Foo:
      $id: https://example.com/api/schemas/foo
      type: object
      properties: {bar: {$ref: bar}, own: {$ref: "../openapi#/components/schemas/Own"}}
    Bar: {$id: https://example.com/api/schemas/bar, type: string}
"""


def addressed(self: str, reference: str) -> str:
    """A document with an address of its own, and a body that is somewhere else."""
    made = newer(
        {
            "/a": {
                "post": {
                    "operationId": "give",
                    "requestBody": {"$ref": reference},
                    "responses": answers(),
                }
            }
        },
        {"Own": ITEM},
        security=[{"shared/foo#/components/securitySchemes/key": []}],
    )
    return json.dumps({"$self": self, **made})


def test_references_lead_to_what_has_the_address(tmp_path: Path) -> None:
    (tmp_path / "anything.yaml").write_text(SHARED, encoding="utf-8")
    source = addressed(
        "https://example.com/api/openapi", "shared/foo#/components/requestBodies/Foo"
    )
    built = build(source, tmp_path)
    foo = built.models().Foo(bar="b", own=built.models().Own(n=1))
    sent: list[httpx.Request] = []

    def answer(asked: httpx.Request) -> httpx.Response:
        sent.append(asked)
        return httpx.Response(200)

    with built.client(key="k", transport=httpx.MockTransport(answer)) as client:
        client.give(body=foo)
    assert (sent[0].content, sent[0].headers["x-key"]) == (b'{"bar":"b","own":{"n":1}}', "k")


def test_one_address_is_not_that_of_two_files(tmp_path: Path) -> None:
    for name in ("one.yaml", "two.yaml"):
        (tmp_path / name).write_text(SHARED, encoding="utf-8")
    source = addressed(
        "https://example.com/api/openapi", "shared/foo#/components/requestBodies/Foo"
    )
    with pytest.raises(GeneratorError, match=r"shared/foo' is that of two\.yaml, too"):
        build(source, tmp_path)


def test_an_address_that_nothing_has_is_told_and_not_fetched(tmp_path: Path) -> None:
    built = build(
        addressed("https://example.com/api/openapi", "https://example.com/b#/x"), tmp_path
    )
    assert reason(built, "/paths/~1a/post/requestBody").startswith("dropped: refers to")


# The rest ------------------------------------------------------------------------------------


def test_the_page_shows_its_summary_and_its_openapi_is_3_1(tmp_path: Path) -> None:
    package = newer_document.build_page(tmp_path)
    assert f"stock: {package.report.summary()}\n" in (ROOT / newer_document.PAGE).read_text("utf-8")
    lowered = json.loads(package.files["openapi.json"])
    assert lowered["openapi"] == "3.1.0"
    assert not [*OpenAPIV31SpecValidator(lowered).iter_errors()]
    assert sorted(lowered["paths"]["/things"]) == ["get", "post", "x-query"]
    example = lowered["paths"]["/things"]["get"]["x-querystring"]["content"]
    assert example["application/x-www-form-urlencoded"]["examples"]["blanks"]["value"] == {
        "near": "door 1"
    }


def test_fields_that_3_2_has_not_are_told() -> None:
    odd = newer({"/a": {"get": operation("ask", whatsNew=1), "explain": operation("no")}})
    odd["components"]["securitySchemes"] = {
        "o": {"type": "oauth2", "flows": {"later": {"scopes": {}}}},
        "n": {"type": "signedBodies"},
        "k": {"type": "apiKey", "in": "querystring", "name": "k"},
    }
    built = build(odd)
    for name in "nk":
        assert "take `auth`" in reason(built, f"/components/securitySchemes/{name}")
    told = [
        "/components/securitySchemes/o/flows/later",
        *("/paths/~1a/explain", "/paths/~1a/get/whatsNew"),
    ]
    assert [each for each in built.fates() if "no field" in built.fates()[each][1]] == told


def test_tags_that_hold_each_other_are_opened() -> None:
    tags = [
        {"name": name, "parent": parent} for name, parent in (("a", "b"), ("b", "a"), ("c", "?"))
    ]
    paths = {f"/{name}": {"get": operation(f"get_{name}", tags=[name])} for name in "abc"}
    built = build(newer(paths, tags=tags))
    index = (built.folder / built.name / "operations.md").read_text("utf-8")
    assert [line for line in index.splitlines() if line[:2] == "##"] == ["## c", "## a", "### b"]
    assert [reason(built, f"/tags/{at}/parent").partition(": it ")[2] for at in (0, 1)] == [
        "stands under itself"
    ] * 2
    assert reason(built, "/tags/2/parent").endswith("there is no such tag")


def test_credentials_that_are_not_deprecated_come_first() -> None:
    key = {"type": "apiKey", "in": "header"}
    built = build(
        newer(
            {"/a": {"get": operation("ask")}},
            security=[{"old": []}, {"new": []}],
            components={
                "securitySchemes": {
                    "old": {**key, "name": "X-Old", "deprecated": True},
                    "new": {**key, "name": "X-New"},
                }
            },
        )
    )
    sent: list[httpx.Headers] = []

    def answer(asked: httpx.Request) -> httpx.Response:
        sent.append(asked.headers)
        return httpx.Response(200)

    with built.client(old="o", new="n", transport=httpx.MockTransport(answer)) as client:
        client.ask()
    assert ("x-old" in sent[0], sent[0]["x-new"]) == (False, "n")
    assert "Key for the header `X-Old`. Deprecated." in (built.module.__doc__ or "") + str(
        getattr(type(client).__init__, "__doc__", "")
    )


def test_what_has_no_known_tag_is_the_default_class() -> None:
    tagged = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "box"}}}
    union = {
        "oneOf": [referring("Box"), referring("Other")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"box": "Box"},
            "defaultMapping": "#/components/schemas/Other",
        },
    }
    source = newer(
        {"/a": {"get": operation("ask", {"type": "array", "items": union})}},
        {"Box": tagged, "Other": {"type": "object", "properties": {"kind": TEXT}}},
    )
    answer: list[Json] = [{"kind": "box"}, {}, {"kind": "bag"}]
    assert classes_of(build(source), "ask", answer) == ["Box", "Other", "Other"]


def test_a_class_that_others_extend_may_have_a_default_class() -> None:
    base = {"type": "object", "properties": {"kind": TEXT}}
    discriminator = {"propertyName": "kind", "defaultMapping": "Other"}
    schemas: Json = {
        "Thing": {**base, "discriminator": discriminator},
        "Box": {"allOf": [referring("Thing"), {"properties": {"holds": {"type": "integer"}}}]},
        "Crate": {"allOf": [referring("Box"), {"properties": {"wood": TEXT}}]},
        "Other": {**base, "properties": {"what": TEXT}},
        "Odd": {**base, "discriminator": {**discriminator, "defaultMapping": "None"}},
        "OddOne": {"allOf": [referring("Odd"), {"properties": {"one": TEXT}}]},
    }
    expected = {
        "Thing": ["Box", "Other", "Other", "Crate"],
        "Box": ["Box", "Box", "Box", "Crate"],  # `Other` is none of the family of `Box`
        "Odd": ["Odd"] * 4,
    }
    listed = {name: {"type": "array", "items": referring(name)} for name in expected}
    every = {f"/{name}": {"get": operation(f"ask_{name}", listed[name])} for name in expected}
    built = build(newer(every, schemas))
    answer = [{"kind": "Box"}, {}, {"kind": "?"}, {"kind": "Crate"}]
    for name, found in expected.items():
        assert classes_of(built, f"ask_{name.lower()}", answer) == found
    assert reason(built, "/components/schemas/Odd").endswith("'None' names no class")


def classes_of(built: Built, name: str, answer: list[Json]) -> list[str]:
    """The classes of the items that an operation answers."""
    response = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    with built.client(transport=response) as client:
        return [type(each).__name__ for each in getattr(client, name)()]
