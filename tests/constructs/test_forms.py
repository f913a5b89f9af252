"""Forms: what the Encoding Object and Swagger 2.0's `collectionFormat` make of each member."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import document
from tests.constructs.sending import Given, Sending, listed, parts_of, sending
from tests.constructs.writing import operation, reason, referring

TEXT = {"type": "string"}
TEXTS = {"type": "array", "items": TEXT}
POINT = {"type": "object", "properties": {"x": {"type": "integer"}, "y": TEXT}}
MEMBERS: dict[str, Any] = {
    "text": TEXT,
    "json_text": TEXT,
    "marked": TEXT,
    "number": {"type": "integer"},
    "when": {"type": "string", "format": "date"},
    "state": referring("State"),
    "texts": TEXTS,
    "commas": TEXTS,
    "blanks": TEXTS,
    "pipes": TEXTS,
    "spread_pipes": TEXTS,
    "point": referring("Point"),
    "flat": referring("Point"),
    "holding": {"type": "object", "properties": {"in": TEXTS, "of": referring("Point")}},
    "pairs": referring("Point"),
    "deep": referring("Point"),
    "either": {"anyOf": [referring("Point"), {"type": "integer"}]},
    "deep_text": TEXT,
    "open": TEXT,
    "points": {"type": "array", "items": referring("Point")},
    "styled_points": {"type": "array", "items": referring("Point")},
    "lists": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}},
    "as_xml": referring("Point"),
    "as_some": referring("Point"),
    "as_plain": referring("Point"),
    "ranged": referring("Point"),
    "picture": {},
    "odd_type": TEXT,
    "odd_style": TEXTS,
    "odd_charset": TEXT,
    "file": {"type": "array", "items": {"type": "string", "contentMediaType": "image/png"}},
    "file_or_text": {"anyOf": [{"type": "string", "contentMediaType": "image/png"}, TEXT]},
    "nothing": {"anyOf": [TEXT, {"type": "null"}]},
    "a b&c": TEXT,
}
ENCODING: dict[str, Any] = {
    "json_text": {"contentType": "application/json"},
    "marked": {"contentType": "text/markdown; charset=iso-8859-1"},
    "state": {"contentType": "application/json"},
    "commas": {"explode": False},
    "blanks": {"style": "spaceDelimited"},
    "pipes": {"style": "pipeDelimited", "contentType": "text/plain"},
    "spread_pipes": {"style": "pipeDelimited", "explode": True},
    "flat": {"style": "form"},
    "holding": {"explode": False},
    "pairs": {"style": "form", "explode": False},
    "deep": {"style": "deepObject", "explode": True},
    "either": {"style": "deepObject", "explode": True},
    "deep_text": {"style": "deepObject"},
    "open": {"allowReserved": True},
    "styled_points": {"style": "form"},
    "as_xml": {"contentType": "application/xml; charset=utf-8"},
    "as_some": {"contentType": "application/xml, application/vnd.acme+json;version=2, text/plain"},
    "as_plain": {"contentType": "text/plain"},
    "ranged": {"contentType": "application/*"},
    "picture": {
        "contentType": "image/png, image/jpeg",
        "headers": {
            "X-Rate-Limit-Limit": {"schema": {"type": "integer"}},
            "X-Fixed": {"$ref": "#/components/headers/Fixed"},
            "Content-Type": {"schema": TEXT},
        },
    },
    "number": {
        "contentType": "text/plain",
        "headers": {"X-Own": {"schema": TEXT}, "X-Const": {"schema": {"const": 7}}},
    },
    "file": {"style": "form", "explode": False},
    "file_or_text": {"style": "form"},
    "odd_type": {"contentType": "nonsense, text/plain"},
    "odd_style": {"style": "matrix"},
    "odd_charset": {"contentType": "text/plain; charset=klingon"},
    "absent": {"contentType": "text/plain"},
}
MULTIPART, URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
FORM = {"schema": referring("Form"), "encoding": ENCODING}
SCHEMAS = {
    "Point": POINT,
    "State": {"type": "string", "enum": ["on", "off"]},
    "Form": {"type": "object", "properties": MEMBERS},
    "Cat": {"type": "object", "required": ["meow"], "properties": {"meow": TEXT}},
    "Dog": {"type": "object", "required": ["bark"], "properties": {"bark": TEXT}},
}
DONE = {"responses": {"204": {"description": "Done"}}}


def _taking(name: str, media: dict[str, Any], media_type: str) -> dict[str, Any]:
    body = {"required": True, "content": {media_type: media}}
    return {"post": operation(name, requestBody=body, **DONE)}


FIXED = {"schema": {"type": "string", "enum": ["one"]}}
EITHER = {"schema": {"oneOf": [referring("Cat"), referring("Dog"), {"type": "null"}]}}
PATHS = {
    "/parts": _taking("send_parts", FORM, MULTIPART),
    "/fields": _taking("send_fields", FORM, URLENCODED),
    "/either-parts": _taking("either_parts", EITHER, MULTIPART),
    "/either-fields": _taking("either_fields", EITHER, URLENCODED),
    "/json": {
        "post": operation(
            "send_json",
            requestBody={
                "required": True,
                "content": {"application/json": {"schema": POINT, "encoding": {"x": {}}}},
            },
            responses={
                "200": {
                    "description": "Parts",
                    "content": {
                        MULTIPART: {
                            "schema": TEXT,
                            "encoding": {"a": {"headers": {"X-A": {"schema": TEXT}}}},
                        }
                    },
                }
            },
        )
    },
}


@pytest.fixture(scope="module")
def tiny() -> Sending:
    return sending(document(PATHS, SCHEMAS, components={"headers": {"Fixed": FIXED}}))


JSON = "application/json"
AT = {"x": 1, "y": "a b,é"}
CASES: list[tuple[str, Any, bytes, list[tuple[str, str | None, str]]]] = [
    ("text", "a b+&=é", b"text=a+b%2B%26%3D%C3%A9", [("text", None, "a b+&=é")]),
    ("json_text", 'a"b', b"json_text=%22a%5C%22b%22", [("json_text", JSON, '"a\\"b"')]),
    ("number", 5, b"number=5", [("number", "text/plain", "5")]),
    ("state", "on", b"state=%22on%22", [("state", JSON, '"on"')]),
    ("texts", ["a", "b,c"], b"texts=a&texts=b%2Cc", [("texts", None, "a"), ("texts", None, "b,c")]),
    ("texts", [], b"", []),
    ("commas", ["a", "b c"], b"commas=a,b%20c", [("commas", None, "a,b c")]),
    ("blanks", ["a", "b"], b"blanks=a%20b", [("blanks", None, "a b")]),
    ("pipes", ["a", "b"], b"pipes=a%7Cb", [("pipes", None, "a|b")]),
    (
        "spread_pipes",
        ["a", "b|c"],
        b"spread_pipes=a&spread_pipes=b%7Cc",
        [("spread_pipes", None, "a"), ("spread_pipes", None, "b|c")],
    ),
    (
        "point",
        AT,
        b"point=%7B%22x%22%3A1%2C%22y%22%3A%22a+b%2C%C3%A9%22%7D",
        [("point", JSON, '{"x":1,"y":"a b,é"}')],
    ),
    ("flat", AT, b"x=1&y=a%20b%2C%C3%A9", [("x", None, "1"), ("y", None, "a b,é")]),
    ("pairs", {"x": 1, "y": "b"}, b"pairs=x,1,y,b", [("pairs", None, "x,1,y,b")]),
    (
        "deep",
        AT,
        b"deep%5Bx%5D=1&deep%5By%5D=a%20b%2C%C3%A9",
        [("deep[x]", None, "1"), ("deep[y]", None, "a b,é")],
    ),
    ("either", {"x": 1}, b"either%5Bx%5D=1", [("either[x]", None, "1")]),
    ("either", 5, b"either=5", [("either", None, "5")]),
    ("deep_text", "a", b"deep_text=a", [("deep_text", None, "a")]),
    ("open", "a/b?c=%41+&d", b"open=a/b?c=%41%2B%26d", [("open", None, "a/b?c=%41+&d")]),
    (
        "points",
        [{"x": 1}, {"x": 2}],
        b"points=%7B%22x%22%3A1%7D&points=%7B%22x%22%3A2%7D",
        [("points", JSON, '{"x":1}'), ("points", JSON, '{"x":2}')],
    ),
    (
        "styled_points",
        [{"x": 1}],
        b"styled_points=%7B%22x%22%3A1%7D",
        [("styled_points", JSON, '{"x":1}')],
    ),
    (
        "lists",
        [[1, 2], []],
        b"lists=%5B1%2C2%5D&lists=%5B%5D",
        [("lists", JSON, "[1,2]"), ("lists", JSON, "[]")],
    ),
    ("as_xml", {"x": 1}, b"as_xml=%7B%22x%22%3A1%7D", [("as_xml", JSON, '{"x":1}')]),
    (
        "as_some",
        {"x": 1},
        b"as_some=%7B%22x%22%3A1%7D",
        [("as_some", "application/vnd.acme+json;version=2", '{"x":1}')],
    ),
    ("as_plain", {"x": 1}, b"as_plain=%7B%22x%22%3A1%7D", [("as_plain", "text/plain", '{"x":1}')]),
    ("ranged", {"x": 1}, b"ranged=%7B%22x%22%3A1%7D", [("ranged", JSON, '{"x":1}')]),
    ("odd_type", "a", b"odd_type=a", [("odd_type", "text/plain", "a")]),
    (
        "odd_style",
        ["a", "b"],
        b"odd_style=a&odd_style=b",
        [("odd_style", None, "a"), ("odd_style", None, "b")],
    ),
    ("odd_charset", "é", b"odd_charset=%C3%A9", [("odd_charset", "text/plain", "é")]),
    ("nothing", None, b"", []),
    ("a b&c", "d", b"a+b%26c=d", [("a b&c", None, "d")]),
]
NAMES = {"a b&c": "a_b_c", "open": "open_"}


def _form(tiny: Sending, name: str, value: Any) -> Any:
    point = tiny.built.models().Point

    def made_of(given: Any) -> Any:
        return point(**given) if isinstance(given, dict) else given

    several = [made_of(each) for each in listed(value)]
    made = several if isinstance(value, list) else several[0]
    return tiny.built.models().Form(**{NAMES.get(name, name): made})


@pytest.mark.parametrize(("name", "value", "fields"), [case[:3] for case in CASES])
def test_a_field_is_written_as_its_encoding_says(
    tiny: Sending, name: str, value: Any, fields: bytes
) -> None:
    request = tiny.call("send_fields", body=_form(tiny, name, value))
    assert request.headers["content-type"] == URLENCODED
    assert request.content == fields


@pytest.mark.parametrize(("name", "value", "parts"), [(*case[:2], case[3]) for case in CASES])
def test_a_part_is_written_as_its_encoding_says(
    tiny: Sending, name: str, value: Any, parts: list[tuple[str, str | None, str]]
) -> None:
    request = tiny.call("send_parts", body=_form(tiny, name, value))
    assert parts_of(request) == [(wire, None, kind, text.encode()) for wire, kind, text in parts]


def test_text_goes_out_in_the_charset_of_its_part(tiny: Sending) -> None:
    request = tiny.call("send_parts", body=_form(tiny, "marked", "é"))
    kind = "text/markdown; charset=iso-8859-1"
    assert parts_of(request) == [("marked", None, kind, b"\xe9")]
    with pytest.raises(tiny.built.runtime("errors").InvalidArgument, match=r"body\.marked: holds"):
        tiny.call("send_parts", body=_form(tiny, "marked", "日"))


def test_bytes_are_a_file_of_the_first_type_that_the_encoding_lists(tiny: Sending) -> None:
    file = tiny.built.runtime("requests.bodies").File
    headers = {"X-Rate-Limit-Limit": "5"}
    request = tiny.call("send_parts", body=_form(tiny, "picture", file(b"1", "a", headers=headers)))
    assert parts_of(request) == [("picture", "a", "image/png", b"1")]
    assert b"\r\nX-Fixed: one\r\nX-Rate-Limit-Limit: 5\r\n\r\n" in request.content
    request = tiny.call("send_parts", body=_form(tiny, "number", 5))
    assert b"\r\nX-Const: 7\r\n\r\n" in request.content


def test_a_file_has_no_style(tiny: Sending) -> None:
    request = tiny.call("send_parts", body=_form(tiny, "file", [b"1", b"2"]))
    wanted = [("file", "file", "image/png", each) for each in (b"1", b"2")]
    assert parts_of(request) == wanted
    for value, part in (
        (b"1", ("file_or_text", "file", "image/png", b"1")),
        ("a", ("file_or_text", None, None, b"a")),
    ):
        request = tiny.call("send_parts", body=_form(tiny, "file_or_text", value))
        assert parts_of(request) == [part]
    assert "a file has no style" in reason(tiny.built, PARTS)


@pytest.mark.parametrize(
    ("operation_name", "name", "value", "place"),
    [
        ("send_parts", "commas", ["a", "b,c"], r"body\.commas\[1\]"),
        ("send_parts", "pairs", {"x": 1, "y": "b,c"}, r"body\.pairs\.y"),
        ("send_parts", "blanks", ["a", "b c"], r"body\.blanks\[1\]"),
        ("send_fields", "blanks", ["a", "b c"], r"body\.blanks\[1\]"),
        ("send_fields", "pipes", ["a|b"], r"body\.pipes\[0\]"),
    ],
)
def test_a_delimiter_inside_an_item_is_refused_where_nothing_tells_it(
    tiny: Sending, operation_name: str, name: str, value: Any, place: str
) -> None:
    with pytest.raises(tiny.built.runtime("errors").InvalidArgument, match=place):
        tiny.call(operation_name, body=_form(tiny, name, value))


PARTS = "/paths/~1parts/post/requestBody/content/multipart~1form-data"
FIELDS = "/paths/~1fields/post/requestBody/content/application~1x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (PARTS, "an object cannot be sent as application/xml; charset=utf-8: sent as application/"),
        (PARTS, "contentType 'text/plain' is not read beside a style (part 'pipes')"),
        (PARTS, "contentType 'nonsense' is no media type: not kept (part 'odd_type')"),
        (PARTS, "style 'matrix' is none of a form: not kept (part 'odd_style')"),
        (PARTS, "charset 'klingon' is not known: UTF-8 is sent (part 'odd_charset')"),
        (PARTS, "style deepObject is for objects: sent as form (part 'deep_text')"),
        (PARTS, "a list of objects or lists has no style: each is sent as JSON"),
        (PARTS, "no style has lists or objects in an object: 'in', 'of' sent as JSON"),
        (PARTS, "encoding of 'absent', which is no member: not read"),
        (f"{PARTS}/encoding/picture/headers/X-Rate-Limit-Limit", "is given as File(headers=…)"),
        (f"{PARTS}/encoding/number/headers/X-Own", "cannot be given: it is no file"),
        (f"{PARTS}/encoding/picture/headers/Content-Type", "is made of its value and type"),
        (FIELDS, "headers of 'picture' are not read: a urlencoded form has none"),
        ("/paths/~1json/post/requestBody/content/application~1json", "encoding is not read in"),
        (
            "/paths/~1json/post/responses/200/content/multipart~1form-data",
            "an answer is read as it comes",
        ),
        (
            "/paths/~1either-parts/post/requestBody/content/multipart~1form-data/schema",
            "null cannot be sent as a form",
        ),
    ],
)
def test_what_is_not_kept_has_a_line(tiny: Sending, place: str, said: str) -> None:
    assert said in reason(tiny.built, place)


def test_a_header_with_one_value_is_used(tiny: Sending) -> None:
    for part, header in (("picture", "X-Fixed"), ("number", "X-Const")):
        assert tiny.built.fates()[f"{PARTS}/encoding/{part}/headers/{header}"][0] == "used"


@pytest.mark.parametrize("place", ["either_parts", "either_fields"])
def test_a_form_may_be_one_of_several_classes(tiny: Sending, place: str) -> None:
    request = tiny.call(place, body=Given("Dog", {"bark": "loud"}))
    if place == "either_parts":
        assert parts_of(request) == [("bark", None, None, b"loud")]
    else:
        assert request.content == b"bark=loud"


# Swagger 2.0, and what OpenAPI 3.0 reads otherwise than 3.1.

FORMATS = ("", "csv", "ssv", "tsv", "pipes", "multi")
JOINED = {"": "a,b", "csv": "a,b", "ssv": "a b", "tsv": "a\tb", "pipes": "a|b"}
ENCODED = {"": "a,b", "csv": "a,b", "ssv": "a%20b", "tsv": "a%09b", "pipes": "a%7Cb"}


def _array(joined: str) -> dict[str, Any]:
    stated = {"collectionFormat": joined} if joined else {}
    items = {"type": "array", "items": TEXT, **stated}
    return {"name": f"list{joined}", "in": "formData", **items}


def _formed(name: str, media_type: str, *more: dict[str, Any]) -> dict[str, Any]:
    parameters = [*map(_array, FORMATS), *more]
    return {
        "post": {"operationId": name, "consumes": [media_type], "parameters": parameters, **DONE}
    }


ODD = {**_array("sideways"), "name": "odd"}
SWAGGER = {
    "swagger": "2.0",
    "info": {"title": "Tiny", "version": "1"},
    "host": "tiny.example",
    "paths": {
        "/fields": _formed("send_fields", URLENCODED, ODD),
        "/parts": _formed(
            "send_parts",
            MULTIPART,
            {"name": "f", "in": "formData", "type": "file"},
            {**_array("csv"), "name": "files", "items": {**TEXT, "format": "binary"}},
        ),
    },
}
OLDER = document(
    {
        "/parts": _taking(
            "send_parts",
            {
                "schema": {
                    "type": "object",
                    "properties": {"list": TEXTS, "file": {**TEXT, "format": "binary"}},
                },
                "encoding": {
                    "list": {"style": "form", "explode": False},
                    "file": {"contentType": "image/png"},
                },
            },
            MULTIPART,
        )
    },
    openapi="3.0.3",
)


@pytest.fixture(scope="module")
def swagger() -> Sending:
    return sending(SWAGGER)


@pytest.mark.parametrize("joined", FORMATS)
def test_a_list_of_swagger_is_joined_in_every_form(swagger: Sending, joined: str) -> None:
    name = f"list{joined}"
    argument = {"list": "list_"}.get(name, name)
    request = swagger.call("send_fields", body=Given("SendFieldsBody", {argument: ["a", "b"]}))
    wanted = f"{name}={ENCODED[joined]}" if joined in ENCODED else f"{name}=a&{name}=b"
    assert request.content == wanted.encode()
    request = swagger.call("send_parts", body=Given("SendPartsBody", {argument: ["a", "b"]}))
    texts = [JOINED[joined]] if joined in JOINED else ["a", "b"]
    assert parts_of(request) == [(name, None, None, text.encode()) for text in texts]


def test_a_list_of_files_of_swagger_is_a_part_for_each(swagger: Sending) -> None:
    request = swagger.call("send_parts", body=Given("SendPartsBody", {"files": [b"1", b"2"]}))
    kind = "application/octet-stream"
    assert parts_of(request) == [("files", "file", kind, b"1"), ("files", "file", kind, b"2")]


def test_a_format_that_swagger_does_not_know_has_a_line(swagger: Sending) -> None:
    place = "/paths/~1fields/post/parameters/6"
    assert "collectionFormat 'sideways' is not known: csv" in reason(swagger.built, place)


def test_openapi_3_0_reads_no_styles_of_parts() -> None:
    older = sending(OLDER)
    body = Given("SendPartsBody", {"list_": ["a", "b"], "file": b"1"})
    assert parts_of(older.call("send_parts", body=body)) == [
        ("file", "file", "image/png", b"1"),
        ("list", None, None, b"a"),
        ("list", None, None, b"b"),
    ]
    said = reason(older.built, PARTS)
    assert "style of part 'list' is not read" in said
    assert "explode of part 'list' is not read" in said
