"""Names that generated code needs for itself, and names that fold into one another."""

from __future__ import annotations

import ast
import datetime as dt
import json
import tempfile
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator import pipeline, reserved
from generator.errors import GeneratorError
from generator.marks import internal
from tests.building import Built, build, document

Json = dict[str, Any]
OK = {"200": {"description": "", "content": {"application/json": {"schema": {}}}}}
TAKEN = [
    "attach",
    "annotations",
    "deprecated",
    "calls",
    "models",
    "send",
    "request",
    "close",
    "aclose",
    "with_response",
    "self",
    "print",
    "property",
    "class",
    "con",
    "aux",
    "init",
    "lazy",
    "typing",
    "TYPE_CHECKING",
    "__init__",
    "__class__",
    "__getattr__",
    "OPERATION",
]
ARGUMENTS = [
    "self",
    "cls",
    "body",
    "options",
    "index",
    "index1",
    "key",
    "item",
    "item1",
    "ids_item",
    "ids_item1",
    "ids_index1",
    "each",
    "dt",
    "at",
    "segment",
    "form",
    "header",
    "join_query",
    "check_str",
    "check_list",
    "check_int",
    "json_content",
    "plain",
    "write_datetime",
    "OPERATION",
    "Call",
    "str",
    "list",
    "isinstance",
    "enumerate",
    "type",
    "_ids",
    "__class__",
    "lambda",
    "None",
]
FIELDS = [
    *ARGUMENTS,
    "issues",
    "_issues",
    "issues_",
    "data",
    "_data",
    "rest",
    "members",
    "attempt",
    "required",
    "optional",
    "read_str",
    "read_int",
    "list_of",
    "UNSET",
    "Unset",
    "field",
    "define",
    "from_dict",
    "to_dict",
    "check",
    "additional_properties",
    "additionalProperties",
    "__slots__",
    "__attrs_attrs__",
    "__init__",
    "Any",
    "Path",
    "x-origin",
    "x-kind",
]
CLASSES = list(
    dict.fromkeys(
        [
            *sorted(reserved.class_names()),
            "Reader",
            "Any",
            "Unset",
            "UNSET",
            "Path",
            "Issues",
            "Case",
            "Literal",
            "Call",
            "Operation",
            "OPERATION",
            "PROFILE",
            "Profile",
            "Auth",
            "Timeout",
            "StrEnum",
            "HTTPClient",
            "SyncClient",
            "AsyncClient",
            "BaseTransport",
            "Response",
            "RequestOptions",
            "Mapping",
            "dict",
            "str",
            "None",
            "define",
            "con",
            "__init__",
        ]
    )
)


def answering(built: Built, answer: Any = "an answer") -> tuple[Any, list[httpx.Request]]:
    """A client of a package, and the requests that it has sent."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=answer)

    return built.client(transport=httpx.MockTransport(handle)), seen


def test_every_operation_is_called_by_its_method(tmp_path: Path) -> None:
    paths = {
        f"/{i}": {"get": {"operationId": name, "deprecated": i % 2 == 0, "responses": OK}}
        for i, name in enumerate(TAKEN)
    }
    built = build(document(paths), tmp_path)
    client, seen = answering(built)
    assert len(built.calls().__all__) == len(TAKEN)
    for name in built.calls().__all__:
        call = getattr(built.calls(), name)()
        _quietly(getattr(client, name))
        assert seen[-1].url.path == call.path
    assert {request.url.path for request in seen} == set(paths)


def _quietly(method: Any) -> None:
    import warnings  # noqa: PLC0415 - for this one place

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        method()


def test_every_argument_is_sent_under_its_own_name(tmp_path: Path) -> None:
    queries = [
        {"name": name, "in": "query", "required": True, "schema": {"type": "integer"}}
        for name in ARGUMENTS
    ]
    ids = {"type": "array", "items": {"type": "string"}}
    several = {"name": "ids", "in": "query", "required": True, "schema": ids}
    lists = {"type": "array", "items": ids}
    body = {"content": {"application/json": {"schema": lists}}, "required": True}
    post = {"operationId": "run", "parameters": [*queries, several], "requestBody": body}
    built = build(document({"/a": {"post": {**post, "responses": OK}}}), tmp_path)
    parameters = built.calls().run.__annotations__
    numbers = {
        name: number
        for number, name in enumerate(parameters)
        if name not in ("ids", "body", "return")
    }
    call = built.calls().run(ids=["x", "y"], body=[["z"]], **numbers)
    sent = dict(each.split("=") for each in call.query.split("&") if not each.startswith("ids="))
    assert sorted(sent) == sorted(ARGUMENTS)
    assert sorted(map(int, sent.values())) == sorted(numbers.values())


def test_every_field_keeps_its_own_value(tmp_path: Path) -> None:
    for required in ([], FIELDS):
        model = {
            "type": "object",
            "required": required,
            "properties": {name: {"type": "integer"} for name in FIELDS},
        }
        content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
        paths = {"/a": {"post": {"requestBody": content, "responses": OK}}}
        built = build(document(paths, {"A": model}), tmp_path)
        answer = {name: number for number, name in enumerate(FIELDS)}
        read = built.models().A.from_dict(answer)
        assert read.to_dict() == answer
        assert not read.additional_properties
        read.check("body")


def test_every_class_is_read_by_its_own_name(tmp_path: Path) -> None:
    schemas: Json = {
        name: {"type": "object", "required": ["a"], "properties": {"a": {"const": name}}}
        for name in CLASSES
    }
    union = {"anyOf": [{"$ref": f"#/components/schemas/{name}"} for name in CLASSES]}
    holder = {"type": "object", "properties": {"all": {"type": "array", "items": union}}}
    content = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Holder"}}}}
    paths = {
        "/a": {"get": {"operationId": "run", "responses": {"200": {"description": "", **content}}}}
    }
    built = build(document(paths, {**schemas, "Holder": holder}), tmp_path)
    answer = {"all": [{"a": name} for name in CLASSES]}
    client, _ = answering(built, answer)
    found = client.run()
    assert len({type(each) for each in found.all_}) == len(CLASSES)
    assert found.to_dict() == answer


def _probe(name: str) -> Json:
    """An operation that needs helpers of every kind."""
    several = {"type": "array", "items": {"type": "string"}}
    numbers = {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "number", "minimum": 2}]}
    day = {"type": "string", "format": "date-time"}
    body = {
        "type": "object",
        "properties": {"day": day, "one": {"oneOf": [several, numbers]}, "map": {"type": "object"}},
    }
    form = {"content": {"application/json": {"schema": {**several, "uniqueItems": True}}}}
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "at", "in": "query", "required": True, "schema": {**day}},
        {"name": "ids", "in": "query", "schema": several},
        {
            "name": "piped",
            "in": "query",
            "schema": several,
            "style": "pipeDelimited",
            "explode": False,
        },
        {"name": "deep", "in": "query", "style": "deepObject", "schema": body},
        {"name": "filter", "in": "query", "content": {"application/json": {"schema": body}}},
        {"name": "number", "in": "query", "schema": numbers},
        {"name": "X-Text", "in": "header", "schema": {"type": "string", "maxLength": 3}},
        {"name": "session", "in": "cookie", "schema": {"type": "boolean"}},
    ]
    return {
        "operationId": name,
        "parameters": parameters,
        "requestBody": {**form, "required": True},
        "responses": OK,
    }


def helpers(folder: Path) -> list[str]:
    """Return what the module of such an operation imports."""
    built = build(document({"/probe/{id}": {"post": _probe("probe")}}), folder)
    tree = ast.parse((folder / built.name / "calls" / "probe.py").read_text(encoding="utf-8"))
    imported = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)]
    return sorted({each.name for node in imported for each in node.names})


def test_no_operation_and_no_argument_hides_a_helper(tmp_path: Path) -> None:
    names = helpers(tmp_path)
    assert {"segment", "form", "header", "cookie", "check_str", "json_content"} <= {*names}
    names = [*names, "read_as_every_body", "read_as_every_response"]
    paths: Json = {f"/{name}/{{id}}": {"post": _probe(name)} for name in names}
    queries = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    every = _probe("every")
    paths["/every/{id}"] = {"post": {**every, "parameters": [*every["parameters"], *queries]}}
    built = build(document(paths), tmp_path)
    client, seen = answering(built)
    at = dt.datetime(2024, 1, 2, tzinfo=dt.UTC)
    for name in built.calls().__all__:
        getattr(client, name)("x", at=at, ids=["a"], number=2, x_text="t", session=True, body=["b"])
    assert {request.url.path for request in seen} == {f"/{name}/x" for name in (*names, "every")}
    assert all(request.url.query.startswith(b"at=2024-01-02T00%3A00%3A00Z") for request in seen)
    arguments = built.calls().every.__annotations__
    given = {
        each: "y" for each in arguments if arguments[each] == "str | None" and each != "x_text"
    }
    built.calls().every("x", at=at, body=[], **given)
    assert len(given) == len(names)


@pytest.mark.parametrize("value", ["file", {"a": 1}, ["a"]])
def test_no_mark_of_the_pipeline_is_believed(value: Any) -> None:
    known = {"x-family", "x-sent", "x-kind", "x-exact", "x-others", "x-untagged"}
    assert known <= internal()
    assert _files(_marked(dict.fromkeys(internal(), value))) == _files(_marked({}))


def _marked(more: Json) -> Json:
    """A document whose every schema and parameter has some members more."""
    field = {"type": "string", "format": "binary", **more}
    model = {"type": "object", "properties": {"a": field, "x-kind": field}, **more}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}],
        "discriminator": {"propertyName": "a", **more},
        **more,
    }
    query = {"name": "q", "in": "query", "schema": {"type": "string"}, **more}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/U"}, **more}}}
    run = {
        "operationId": "run",
        "parameters": [query],
        "requestBody": body,
        "responses": OK,
        **more,
    }
    return document({"/a": {"post": run, **more}}, {"A": model, "U": union})


def _files(source: Json) -> dict[str, bytes]:
    folder = Path(tempfile.mkdtemp())
    (folder / "a.json").write_text(json.dumps(source), encoding="utf-8")
    return dict(pipeline.build_document(folder / "a.json", "marked").files)


@pytest.mark.parametrize(
    "name", ["options", "self", "Group", "class", "print", "a-b", "é", "_a", "a" * 81]
)
def test_a_given_name_that_is_taken_is_refused(name: str, tmp_path: Path) -> None:
    query = {"name": "q", "in": "query", "schema": {"type": "string"}, "x-python-name": name}
    with pytest.raises(GeneratorError, match="x-python-name"):
        build(document({"/a": {"get": {"parameters": [query], "responses": OK}}}), tmp_path)


def test_variables_of_servers_are_arguments_of_their_own(tmp_path: Path) -> None:
    names = [
        "auth",
        "headers",
        "timeout",
        "transport",
        "http_client",
        "base_url",
        "self",
        "api_url",
    ]
    names += ["server_variable", "check_literal", "urls", "lambda"]
    url = "https://a.example/" + "/".join(f"{{{name}}}" for name in names)
    variables = {name: {"default": "v", "enum": ["v", "w"]} for name in names}
    api = {"servers": [{"url": "https://api.b.example"}]}
    source = document({"/a": {"get": {"operationId": "a", "responses": OK}}})
    source["paths"]["/b"] = {"get": {"operationId": "b", "responses": OK, **api}}
    built = build({**source, "servers": [{"url": url, "variables": variables}]}, tmp_path)
    client, seen = answering(built)
    client.a()
    client.b()
    assert [str(each.url) for each in seen] == [
        f"https://a.example/{'/'.join('v' for _ in names)}/a",
        "https://api.b.example/b",
    ]


def test_calls_go_to_the_server_that_their_operation_names(tmp_path: Path) -> None:
    urls = [
        "https://api.a.example",
        "https://api.b.example",
        "https://base.example",
        "http://api.a.example",
    ]
    paths = {
        f"/{i}": {
            "get": {"operationId": f"get_{chr(97 + i)}", "servers": [{"url": url}], "responses": OK}
        }
        for i, url in enumerate(urls)
    }
    client, seen = answering(build(document(paths), tmp_path))
    for i in range(len(urls)):
        getattr(client, f"get_{chr(97 + i)}")()
    assert [str(each.url) for each in seen] == [f"{url}/{i}" for i, url in enumerate(urls)]


def test_two_servers_of_one_given_name_are_refused(tmp_path: Path) -> None:
    paths = {
        f"/{i}": {"get": {"servers": [{"url": url, "x-name": "a"}], "responses": OK}}
        for i, url in enumerate(["https://a.example", "https://b.example"])
    }
    with pytest.raises(GeneratorError, match="x-name of two servers"):
        build(document(paths), tmp_path)


@pytest.mark.parametrize("url", ["https://a.example/{v", "https://a.example/{v}}"])
def test_a_server_url_that_cannot_be_understood_is_refused(url: str, tmp_path: Path) -> None:
    source = document({"/a": {"get": {"responses": OK}}})
    with pytest.raises(GeneratorError, match="is not a plain"):
        build({**source, "servers": [{"url": url}]}, tmp_path)


@pytest.mark.parametrize(
    ("url", "settled"),
    [
        ("https://a.example\n", "https://a.example"),
        ("https://a.example\n{v}", ""),
        ('https://a.example/"+print()+"', "https://a.example/%22+print()+%22"),
        ("https://user:secret@a.example", "https://a.example"),
        ("http://[", ""),
        ("https://a.example/?q={v}", "https://a.example"),
        ("https://a.example/{v!r}\\", "https://a.example/{v!r}%5C"),
    ],
)
def test_of_a_server_url_only_a_plain_one_is_kept(url: str, settled: str, tmp_path: Path) -> None:
    source = document({"/a": {"get": {"responses": OK}}})
    built = build({**source, "servers": [{"url": url}]}, tmp_path)
    module = __import__(f"{built.name}.profile", fromlist=["PROFILE"])
    assert module.PROFILE.servers[""] == settled


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.example", "/v1", ""]
)
def test_a_server_that_is_no_web_server_must_be_given(url: str, tmp_path: Path) -> None:
    source = document({"/a": {"get": {"responses": OK}}})
    built = build({**source, "servers": [{"url": url}]}, tmp_path)
    with pytest.raises(ValueError, match="base_url"):
        built.client()


def test_only_ascii_digits_make_a_status(tmp_path: Path) -> None:
    statuses = {
        status: {"description": status}
        for status in ("200\n", "2\u0660\u0660", "²00", "4xx", "99", "x")
    }
    built = build(
        document({"/a": {"get": {"operationId": "run", "responses": statuses}}}), tmp_path
    )
    module = __import__(f"{built.name}.calls.run", fromlist=["OPERATION"])
    assert sorted({**module.OPERATION.success, **module.OPERATION.errors()}) == ["200", "4XX"]
