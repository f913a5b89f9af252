"""Files and bytes: where a document has them, and what a client sends and reads for them."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from tests.building import document
from tests.constructs.sending import Given, Sending, listed, parts_of, sending
from tests.constructs.writing import answers, content, hint, operation, parameter, reason, referring

PNG = b"\x89PNG\r\n\x1a\n\xff"
TEXT = {"type": "string"}
BINARY = {**TEXT, "format": "binary"}
FORM = "multipart/form-data"
DONE = {"responses": {"204": {"description": "Done"}}}


def _typed(media_type: str, **more: Any) -> dict[str, Any]:
    return {**TEXT, "contentMediaType": media_type, **more}


def _taking(name: str, *contents: dict[str, Any], **more: Any) -> dict[str, Any]:
    merged = {key: media for each in contents for key, media in each.items()}
    body = {"required": True, "content": merged}
    return {"post": operation(name, requestBody=body, **{**DONE, **more})}


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


PARTS: dict[str, Any] = {
    "octets": _typed("application/octet-stream"),
    "png": _typed("image/png"),
    "list": {"type": "array", "items": _typed("image/png")},
    "maybe": {"anyOf": [_typed("image/png"), {"type": "null"}]},
    "nullable": {"type": ["string", "null"], "contentMediaType": "image/png"},
    "either": {"anyOf": [_typed("image/png"), TEXT]},
    "or_object": {"anyOf": [_typed("image/png"), referring("Item")]},
    "merged": {"allOf": [TEXT, {"contentMediaType": "image/png"}]},
    "referred": referring("Picture"),
    "untyped": {"contentMediaType": "image/gif"},
    "identity": _typed("image/png", contentEncoding="binary"),
    "table": _typed("text/csv; charset=iso-8859-1"),
    "older": BINARY,
}
"""Parts of OpenAPI 3.1 that take bytes."""
TEXTS: dict[str, Any] = {
    "base": _typed("image/png", contentEncoding="base64"),
    "url": {"type": ["string", "null"], "contentEncoding": "base64url"},
    "bare": {"contentEncoding": "BASE64"},
    "bases": {"type": "array", "items": {**TEXT, "contentEncoding": "base64"}},
    "byte": {**TEXT, "format": "byte"},
    "url_or_number": {"anyOf": [{**TEXT, "contentEncoding": "base64url"}, {"type": "integer"}]},
    "format_url": {**TEXT, "format": "base64url"},
    "format_base": {**TEXT, "format": "base64"},
    "quoted": {**TEXT, "contentEncoding": "quoted-printable"},
    "page": _typed("text/html"),
    "number": {"type": "integer", "contentEncoding": "base64"},
    "odd": {**TEXT, "contentMediaType": 5},
}
"""Members of OpenAPI 3.1 that are text on the wire, in a form and in JSON."""
SCHEMAS: dict[str, Any] = {
    "Item": _object(id={"type": "integer"}),
    "Picture": _typed("application/pdf"),
    "Upload": _object(**PARTS),
    "Texts": _object(**{name: TEXTS[name] for name in TEXTS if name != "page"}),
    "Both": _object(file=BINARY, files={"type": "array", "items": BINARY}, name=TEXT),
    "Drawn": _object(file=_typed("image/png"), note=TEXT),
    "Map": {"type": "object", "unevaluatedProperties": {"type": "integer"}},
    "Closed": {**_object(a=TEXT), "unevaluatedProperties": False},
    "Extended": {
        "allOf": [referring("Item"), _object(b=TEXT)],
        "unevaluatedProperties": False,
    },
}
URL = {**TEXT, "contentEncoding": "base64url"}
URLENCODED = "application/x-www-form-urlencoded"
BASE = {**TEXT, "contentEncoding": "base64"}
PATHS: dict[str, Any] = {
    "/upload": _taking("upload", content(referring("Upload"), FORM)),
    "/texts": _taking("send_texts", content(referring("Texts"), FORM)),
    "/json": _taking("send_json", content(_object(**TEXTS))),
    "/form": _taking("send_form", content(referring("Texts"), URLENCODED)),
    "/both": _taking(
        "send_both", content(referring("Both"), FORM), responses=answers(referring("Both"))
    ),
    "/drawn": _taking("draw", content(referring("Drawn"), FORM)),
    "/drawn-json": _taking("draw_json", content(referring("Drawn"))),
    "/choice": _taking(
        "choose",
        content(_object(file=BINARY)),
        content(_object(file=BINARY), URLENCODED),
        content(_object(file=BINARY), FORM),
    ),
    "/no-choice": _taking("no_choice", content(_object(file=BINARY))),
    "/maps": _taking("map_bytes", content({"type": "object", "additionalProperties": BASE}, FORM)),
    "/map-files": _taking(
        "map_files",
        content({"type": "object", "additionalProperties": _typed("image/png")}, FORM),
    ),
    "/nested": _taking("nest", content(_object(outer=_object(inner=BINARY)), FORM)),
    "/map-form": _taking(
        "map_form", content({"type": "object", "additionalProperties": BASE}, URLENCODED)
    ),
    "/image": _taking("send_image", content(_typed("image/png", contentEncoding="base64"))),
    "/encoded": _taking(
        "send_encoded",
        content(_typed("image/png", contentEncoding="base64"), "image/png"),
        responses=answers(_typed("image/png", contentEncoding="base64"), "image/png"),
    ),
    "/url-encoded": _taking(
        "send_url", content({**TEXT, "contentEncoding": "base64url"}, "application/octet-stream")
    ),
    "/find/{key}": {
        "get": operation(
            "find",
            parameters=[
                parameter("key", "path", URL),
                parameter("keys", "query", {"type": "array", "items": URL}),
                parameter("deep", "query", _object(a=URL), style="deepObject", explode=True),
                parameter("either", "query", {"anyOf": [URL, {"type": "integer"}]}),
                parameter("base", "query", BASE),
                parameter("x-key", "header", URL),
                {
                    "name": "json",
                    "in": "query",
                    "content": content({"type": "array", "items": URL}),
                },
            ],
            **DONE,
        )
    },
    "/fetch": {"get": operation("fetch", BINARY)},
    "/fetch-typed": {"get": operation("fetch_typed", _typed("application/octet-stream"))},
    "/text": _taking("send_text", content(URL, "text/plain")),
    "/raw": _taking("send_raw", {"image/png": {}}),
    "/nothing": {
        "post": operation(
            "send_perhaps",
            requestBody={"content": content({**_object(a=TEXT), "type": ["object", "null"]})},
            **DONE,
        )
    },
    "/any": {"post": operation("send_any", requestBody={"content": content({})}, **DONE)},
    "/extended": _taking(
        "send_extended",
        content(
            _object(
                map=referring("Map"), closed=referring("Closed"), extended=referring("Extended")
            )
        ),
    ),
}
SOURCE = document(PATHS, SCHEMAS)


@pytest.fixture(scope="module")
def tiny() -> Sending:
    return sending(SOURCE)


@pytest.mark.parametrize(
    ("name", "annotation", "media_type"),
    [
        ("octets", "File | bytes | Unset", "application/octet-stream"),
        ("png", "File | bytes | Unset", "image/png"),
        ("maybe", "File | bytes | None | Unset", "image/png"),
        ("nullable", "File | bytes | None | Unset", "image/png"),
        ("either", "File | bytes | str | Unset", "image/png"),
        ("or_object", "File | bytes | Item | Unset", "image/png"),
        ("merged", "File | bytes | Unset", "image/png"),
        ("referred", "File | bytes | Unset", "application/pdf"),
        ("untyped", "File | bytes | Unset", "image/gif"),
        ("identity", "File | bytes | Unset", "image/png"),
        ("table", "File | bytes | str | Unset", "text/csv; charset=iso-8859-1"),
        ("older", "File | bytes | Unset", "application/octet-stream"),
    ],
)
def test_a_part_of_a_media_type_is_a_file_of_that_type(
    tiny: Sending, name: str, annotation: str, media_type: str
) -> None:
    model = tiny.built.models().Upload
    assert hint(model, name) == annotation
    file = tiny.built.runtime("requests.bodies").File
    for value, sent_name, kind in (
        (PNG, "file", media_type),
        (file(PNG, "a.png"), "a.png", media_type),
        (file(PNG, "b", media_type="image/webp"), "b", "image/webp"),
    ):
        request = tiny.call("upload", body=model(**{name: value}))
        assert parts_of(request) == [(name, sent_name, kind, PNG)]


def test_a_list_of_files_is_a_part_for_each(tiny: Sending) -> None:
    file = tiny.built.runtime("requests.bodies").File(PNG, "b.png", headers={"X-Own": "1"})
    request = tiny.call("upload", body=Given("Upload", {"list_": [b"1", file]}))
    assert parts_of(request) == [
        ("list", "file", "image/png", b"1"),
        ("list", "b.png", "image/png", PNG),
    ]
    assert b"\r\nX-Own: 1\r\n" in request.content


def test_what_is_no_file_of_a_union_claims_no_type_of_one(tiny: Sending) -> None:
    upload, item = tiny.built.models().Upload, tiny.built.models().Item
    request = tiny.call("upload", body=upload(either="text", or_object=item(id=1)))
    assert parts_of(request) == [
        ("either", None, None, b"text"),
        ("or_object", None, "application/json", b'{"id":1}'),
    ]


def test_text_of_a_file_is_encoded_in_its_charset(tiny: Sending) -> None:
    request = tiny.call("upload", body=Given("Upload", {"table": "é;1"}))
    assert parts_of(request) == [("table", "file", "text/csv; charset=iso-8859-1", b"\xe9;1")]
    invalid = tiny.built.runtime("errors").InvalidArgument
    with pytest.raises(invalid, match=r"body\.table: holds a character"):
        tiny.call("upload", body=Given("Upload", {"table": "日"}))
    with pytest.raises(invalid, match=r"body\.png"):
        tiny.call("upload", body=Given("Upload", {"png": "text"}))


@pytest.mark.parametrize("header", ["Content-Type", "content-disposition", "X-Y\r\nZ"])
def test_a_header_of_a_file_is_one_that_it_may_have(tiny: Sending, header: str) -> None:
    file = tiny.built.runtime("requests.bodies").File(PNG, headers={header: "x"})
    with pytest.raises(tiny.built.runtime("errors").InvalidArgument):
        tiny.call("upload", body=Given("Upload", {"png": file}))


ODD = b"\xff\xfe\x00?"
BASE64 = base64.b64encode(ODD).decode()
URLSAFE = base64.urlsafe_b64encode(ODD).decode()
AS_TEXT: dict[str, tuple[Any, Any]] = {
    "base": (ODD, BASE64),
    "url": (ODD, URLSAFE),
    "bare": (ODD, BASE64),
    "bases": ([ODD, b""], [BASE64, ""]),
    "byte": (ODD, BASE64),
    "url_or_number": (ODD, URLSAFE),
    "format_url": (ODD, URLSAFE),
    "format_base": (ODD, BASE64),
    "quoted": ("=3D", "=3D"),
    "number": (5, 5),
    "odd": ("x", "x"),
}


@pytest.mark.parametrize("name", list(AS_TEXT))
def test_encoded_bytes_are_text_wherever_they_are_sent(tiny: Sending, name: str) -> None:
    given, sent = AS_TEXT[name]
    texts = [str(each) for each in listed(sent)]
    request = tiny.call("send_texts", body=Given("Texts", {name: given}))
    assert parts_of(request) == [(name, None, None, each.encode()) for each in texts]
    request = tiny.call("send_form", body=Given("Texts", {name: given}))
    assert httpx.QueryParams(request.content.decode()).multi_items() == [
        (name, each) for each in texts
    ]
    model = tiny.built.models().SendJsonBody
    assert model.from_dict({name: sent}) == model(**{name: given})
    assert model.from_dict({name: sent}).to_dict() == {name: sent}


def test_encoded_bytes_are_text_in_every_parameter(tiny: Sending) -> None:
    deep = tiny.built.models().FindDeep(a=ODD)
    given = {"key": ODD, "keys": [ODD, b"a"], "either": ODD, "base": ODD, "x_key": ODD}
    request = tiny.call("find", **given, json=[ODD], deep=deep)
    assert request.url.path == f"/find/{URLSAFE}"
    assert request.headers["x-key"] == URLSAFE
    assert request.url.params.multi_items() == [
        ("keys", URLSAFE),
        ("keys", "YQ=="),
        ("deep[a]", URLSAFE),
        ("either", URLSAFE),
        ("base", BASE64),
        ("json", f'["{URLSAFE}"]'),
    ]


def test_what_is_not_decoded_has_a_line(tiny: Sending) -> None:
    place = "/components/schemas/Texts/properties"
    assert "contentEncoding 'quoted-printable' is not decoded" in reason(
        tiny.built, f"{place}/quoted"
    )
    assert "only texts are taken" in reason(tiny.built, f"{place}/bare")
    assert "says nothing of integer" in reason(tiny.built, f"{place}/number")
    assert "is no media type" in reason(tiny.built, f"{place}/odd")


def test_text_of_a_media_type_is_text_in_json(tiny: Sending) -> None:
    model = tiny.built.models().SendJsonBody
    assert hint(model, "page") == "str | Unset"
    assert tiny.call("send_json", body=model(page="<p>")).content == b'{"page":"<p>"}'


def test_a_class_of_json_and_of_a_form_takes_files_in_the_form(tiny: Sending) -> None:
    both = tiny.built.models().Both
    assert hint(both, "file") == "File | bytes | str | Unset"
    read = both.from_dict({"file": "text", "name": "n"})
    assert (read.file, read.to_dict()) == ("text", {"file": "text", "name": "n"})
    for given, sent in ((PNG, PNG), ("text", b"text")):
        request = tiny.call("send_both", body=both(file=given, files=[given], name="n"))
        assert parts_of(request) == [
            ("file", "file", "application/octet-stream", sent),
            ("files", "file", "application/octet-stream", sent),
            ("name", None, None, b"n"),
        ]


def test_json_takes_the_text_of_a_file_and_no_file(tiny: Sending) -> None:
    drawn = tiny.built.models().Drawn
    assert tiny.call("draw_json", body=drawn(file="text")).content == b'{"file":"text"}'
    request = tiny.call("draw", body=drawn(file=PNG))
    assert parts_of(request) == [("file", "file", "image/png", PNG)]
    for file in (PNG, tiny.built.runtime("requests.bodies").File(PNG)):
        with pytest.raises(tiny.built.runtime("errors").InvalidArgument, match="give its text"):
            tiny.call("draw_json", body=drawn(file=file))


def test_a_body_with_a_file_takes_the_type_that_can_carry_it(tiny: Sending) -> None:
    request = tiny.call("choose", body=Given("ChooseBody", {"file": PNG}))
    assert parts_of(request) == [("file", "file", "application/octet-stream", PNG)]
    place = "/paths/~1choice/post/requestBody/content"
    for name in ("application~1json", "application~1x-www-form-urlencoded"):
        assert "a file cannot be sent as" in reason(tiny.built, f"{place}/{name}")


@pytest.mark.parametrize("path", ["no-choice", "drawn-json"])
def test_an_upload_that_cannot_be_made_is_told(tiny: Sending, path: str) -> None:
    place = f"/paths/~1{path}/post/requestBody/content/application~1json"
    assert "no file can be sent as application/json" in reason(tiny.built, place)


def test_a_map_of_bytes_is_text_in_a_form(tiny: Sending) -> None:
    request = tiny.call("map_bytes", body={"a": ODD})
    assert parts_of(request) == [("a", None, None, BASE64.encode())]
    request = tiny.call("map_form", body={"a": ODD})
    assert httpx.QueryParams(request.content.decode())["a"] == BASE64


def test_a_map_of_files_is_a_file_for_each_name(tiny: Sending) -> None:
    request = tiny.call("map_files", body={"a": PNG, "b": b"1"})
    assert parts_of(request) == [
        ("a", "file", "image/png", PNG),
        ("b", "file", "image/png", b"1"),
    ]


def test_bytes_inside_of_json_are_told_to_be_text(tiny: Sending) -> None:
    place = "/paths/~1nested/post/requestBody/content/multipart~1form-data/schema/properties"
    said = reason(tiny.built, f"{place}/outer/properties/inner")
    assert said == "loosened: bytes that are no file of a form: text is taken and sent"
    made = tiny.built.models()
    body = made.NestBody(outer=made.NestBodyOuter(inner="text"))
    assert parts_of(tiny.call("nest", body=body)) == [
        ("outer", None, "application/json", b'{"inner":"text"}')
    ]


def test_a_whole_body_may_be_bytes_in_base64(tiny: Sending) -> None:
    request = tiny.call("send_image", body=ODD)
    assert request.content == f'"{BASE64}"'.encode()
    request = tiny.call("send_encoded", body=ODD)
    assert (request.headers["content-type"], request.content) == ("image/png", BASE64.encode())
    assert tiny.call("send_url", body=ODD).content == URLSAFE.encode()
    assert tiny.call("send_text", body=ODD).content == URLSAFE.encode()
    assert tiny.call("send_raw", body=ODD).content == ODD


@pytest.mark.parametrize(("arriving", "read", "issues"), [(BASE64.encode(), ODD, 0), (PNG, PNG, 1)])
def test_an_answer_in_base64_is_decoded(
    tiny: Sending, arriving: bytes, read: bytes, issues: int
) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=arriving))
    client = tiny.built.client(base_url="https://tiny.example", transport=transport)
    response = client.with_response.send_encoded(body=b"")
    assert (response.parsed, len(response.issues)) == (read, issues)


@pytest.mark.parametrize(
    ("arriving", "media_type", "read"),
    [
        (PNG, "application/pdf", PNG),
        (PNG, "application/json", PNG),
        (b'"text"', "application/json", b"text"),
        (b'{"a":1}', "application/json", b'{"a":1}'),
        (b'"text"', "text/plain", b'"text"'),
    ],
)
@pytest.mark.parametrize("name", ["fetch", "fetch_typed"])
def test_a_file_is_read_under_any_media_type(
    tiny: Sending, name: str, arriving: bytes, media_type: str, read: bytes
) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=arriving, headers={"Content-Type": media_type})

    client = tiny.built.client(
        base_url="https://tiny.example", transport=httpx.MockTransport(answer)
    )
    response = getattr(client.with_response, name)()
    assert (response.parsed, response.issues) == (read, ())


@pytest.mark.parametrize("name", ["send_perhaps", "send_any"])
def test_null_is_a_body_where_it_may_be_one(tiny: Sending, name: str) -> None:
    assert tiny.call(name, body=None).content == b"null"
    request = tiny.call(name)
    assert (request.content, request.headers.get("content-type")) == (b"", None)
    unset = tiny.built.runtime("unset").UNSET
    assert tiny.call(name, body=unset).content == b""


def test_unevaluated_members_are_the_undeclared_ones(tiny: Sending) -> None:
    made = tiny.built.models()
    assert hint(made.SendExtendedBody, "map_") == "dict[str, int] | Unset"
    assert tiny.built.fates()["/components/schemas/Map"][0] == "used"
    refused = tiny.built.runtime("errors").InvalidArgument
    for name, known in (("Closed", {"a": "x"}), ("Extended", {"id": 1, "b": "x"})):
        value = getattr(made, name)(**known, additional_properties={"c": 1})
        with pytest.raises(refused, match="additional_properties"):
            tiny.call("send_extended", body=made.SendExtendedBody(**{name.lower(): value}))
