"""Media types: a body is sent and read by its own, as RFC 9110 and the document say."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from tests.building import Built, build, document
from tests.constructs.answering import exchange, method
from tests.constructs.writing import answers, content, operation, reason, referring

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
INTEGER = {"type": "integer"}
ROW = {"type": "object", "required": ["a"], "properties": {"a": INTEGER}}
CHANGES = {"type": "array", "items": referring("Change")}
SCHEMAS = {
    "Row": ROW,
    "Rows": {"type": "array", "items": referring("Row")},
    "State": {"type": "string", "enum": ["on", "off"]},
    "Level": {"type": "integer", "enum": [1, 2]},
    "Token": {
        "type": "object",
        "required": ["token"],
        "properties": {
            "token": TEXT,
            "lasts": INTEGER,
            "fresh": {"type": ["boolean", "null"]},
            "day": {"type": "string", "format": "date"},
            "level": referring("Level"),
            "scopes": {"type": "array", "items": TEXT},
            "either": {"anyOf": [INTEGER, TEXT]},
            "free": {},
        },
    },
    "Change": {"type": "object", "required": ["op"], "properties": {"op": TEXT}},
}
MERGE, PATCH = "application/merge-patch+json", "application/json-patch+json"
VERSIONED = "application/vnd.acme+json;version=2"
ONE, TWO = "application/json; v=1", "application/json; v=2"
LATIN = "text/plain; charset=iso-8859-1"
PLAIN: Mapping[str, Any] = {
    "integer": INTEGER,
    "number": {"type": "number"},
    "flag": {"type": "boolean"},
    "day": {"type": "string", "format": "date"},
    "moment": {"type": "string", "format": "date-time"},
    "uid": {"type": "string", "format": "uuid"},
    "state": referring("State"),
    "level": referring("Level"),
    "note": {"type": ["string", "null"]},
    "maybe": {"type": ["integer", "null"]},
    "either": {"type": ["integer", "string"]},
    "either_state": {"anyOf": [referring("State"), INTEGER]},
    "text": TEXT,
    "bare": {},
}


def _sending(name: str, **contents: Any) -> dict[str, Any]:
    made = {kind: {"schema": schema} for kind, schema in contents.items()}
    body = {"required": True, "content": made}
    return {"put": operation(name, requestBody=body)}


def _reading(name: str, contents: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    made = {kind: {"schema": schema} for kind, schema in contents.items()}
    responses = {"200": {"description": "", "content": made}, **more}
    return {"get": {"operationId": name, "responses": responses}}


PATHS: dict[str, Any] = {
    "/versioned": _sending("put_versioned", **{VERSIONED: referring("Row")}),
    "/versions": _sending("put_versions", **{TWO: referring("Row"), ONE: referring("Row")}),
    "/patch": _sending("patch", **{MERGE: referring("Row"), PATCH: CHANGES}),
    "/alike": _sending("patch_alike", **{MERGE: {"type": "object"}, PATCH: {"type": "object"}}),
    "/synonyms": _sending(
        "put_synonyms",
        **{
            kind: referring("Row")
            for kind in (
                *(PATCH, "application/json", "text/json", "application/*+json"),
                "application/json; charset=utf-8",
            )
        },
    ),
    "/merging": _sending(
        "merge", **{MERGE: referring("Row"), "application/json": referring("Row")}
    ),
    "/kube": _sending(
        "kube",
        **{
            f"application/{kind}": {"type": "object"}
            for kind in ("strategic-merge-patch+json", "json-patch+json", "apply-patch+yaml")
        },
    ),
    "/choice": _sending("put_choice", **{"application/json": referring("Row"), "text/csv": TEXT}),
    "/clash": {
        "put": {
            **_sending("put_clash", **{MERGE: referring("Row"), PATCH: CHANGES})["put"],
            "parameters": [{"name": "content_type", "in": "query", "schema": TEXT}],
        }
    },
    "/latin": _sending("put_latin", **{LATIN: TEXT}),
    "/boundary": _sending(
        "put_form", **{"application/x-www-form-urlencoded; charset=utf-8": referring("Row")}
    ),
    "/klingon": _sending("put_klingon", **{"text/plain; charset=klingon": TEXT}),
    "/image": _sending("put_image", **{"image/*": BINARY}),
    "/anything": _sending("put_anything", **{"*/*": BINARY}),
    "/words": _sending("put_words", **{"text/*": TEXT}),
    "/optional": {
        "put": operation(
            "put_optional",
            requestBody={
                "content": {**content(referring("Row"), MERGE), **content(CHANGES, PATCH)}
            },
        )
    },
    **{
        f"/structured/{kind.replace('/', '-')}": {
            "post": operation(
                f"structured_{number}",
                requestBody={"required": True, "content": content(referring("Row"), kind)},
                responses=answers(referring("Rows"), kind),
            )
        }
        for number, kind in enumerate(
            (
                *("text/csv", "text/xml", "text/yaml", "text/html", "text/markdown"),
                *("application/xml", "application/yaml", "application/soap+xml"),
                *("application/x-ndjson", "application/graphql", "application/javascript"),
            )
        )
    },
    **{
        f"/plain/{name}": {
            "put": operation(
                f"put_{name}",
                requestBody={"required": True, "content": content(schema, "text/plain")},
            ),
            "get": {"operationId": f"get_{name}", "responses": answers(schema, "text/plain")},
        }
        for name, schema in PLAIN.items()
    },
    "/video": _reading("video", {"video/mp4": BINARY, "application/json": referring("Row")}),
    "/export": _reading(
        "export", {"application/json": referring("Rows"), "text/csv": referring("Rows")}
    ),
    "/twin": _reading("twin", {"application/xml": ROW, "application/json": ROW}),
    "/by-version": _reading("by_version", {ONE: referring("Row"), TWO: referring("Change")}),
    "/charset": _reading(
        "charset",
        {"application/json; charset=utf-8": referring("Row"), 'text/csv;Charset="a;b";x=1': TEXT},
    ),
    "/vendor": _reading("vendor", {VERSIONED: referring("Row")}),
    "/ranges": _reading(
        "ranges",
        {"*/*": BINARY, "text/*": TEXT, "text/csv": INTEGER, "application/json": referring("Row")},
    ),
    "/many": _reading(
        "many",
        {
            **{f"image/x-{number}": BINARY for number in range(40)},
            **{f"text/x-{number}": TEXT for number in range(40)},
            "application/json": referring("Row"),
        },
    ),
    "/wild-text": _reading("wild_text", {"*/*": TEXT}),
    "/wild-uid": _reading("wild_uid", {"*/*": {"type": "string", "format": "uuid"}}),
    "/wild-byte": _reading("wild_byte", {"*/*": {"type": "string", "format": "byte"}}),
    "/wild-state": _reading("wild_state", {"*/*": referring("State")}),
    "/wild": _reading("wild", {"*/*": {}}),
    "/file-as-json": _reading("file_as_json", {"application/json": BINARY}),
    "/files": _reading("files", {"application/json": BINARY, "application/pdf": BINARY}),
    "/no-schema": _reading("no_schema", {"application/json": {}}),
    "/json-text": _reading("json_text", {"application/json": TEXT}),
    "/json-number": _reading("json_number", {"application/json": INTEGER}),
    "/token": _reading("token", {"application/x-www-form-urlencoded": referring("Token")}),
    "/counts": _reading(
        "counts",
        {
            "application/x-www-form-urlencoded": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {"type": "integer"}},
            }
        },
    ),
    "/login": _reading("login", {"application/x-www-form-urlencoded": referring("Change")}),
    "/errors": _reading(
        "errors",
        {"text/csv": TEXT},
        **{
            "4XX": {
                "description": "",
                "content": {
                    "application/problem+json": {"schema": referring("Change")},
                    "text/plain": {"schema": TEXT},
                },
            }
        },
    ),
}
SOURCE = document(PATHS, SCHEMAS)


@pytest.fixture(scope="module")
def tiny() -> Built:
    return build(SOURCE)


def test_parameters_of_a_media_type_are_sent(tiny: Built) -> None:
    row = tiny.models().Row(a=1)
    assert exchange(tiny, "put_versioned", body=row).sent == (VERSIONED, b'{"a":1}')
    assert exchange(tiny, "put_versions", body=row).sent == (TWO, b'{"a":1}')
    assert exchange(tiny, "put_versions", body=row, content_type=ONE).sent == (ONE, b'{"a":1}')
    form = exchange(tiny, "put_form", body=row)
    assert form.sent == ("application/x-www-form-urlencoded; charset=utf-8", b"a=1")


def test_text_goes_out_in_the_charset_that_it_is_said_to_have(tiny: Built) -> None:
    assert exchange(tiny, "put_latin", body="grüß").sent == (LATIN, "grüß".encode("latin-1"))
    refused = exchange(tiny, "put_latin", body="日").error
    assert "iso-8859-1" in str(refused)
    assert exchange(tiny, "put_klingon", body="ü").sent == ("text/plain", "ü".encode())
    place = "/paths/~1klingon/put/requestBody/content/text~1plain; charset=klingon"
    assert "is sent as text/plain" in reason(tiny, place)


def test_patches_are_different_requests_and_the_documents_first_is_sent(tiny: Built) -> None:
    made = tiny.models()
    row, change = made.Row(a=1), made.Change(op="add")
    assert exchange(tiny, "patch", body=row).sent == (MERGE, b'{"a":1}')
    sent = exchange(tiny, "patch", body=[change], content_type=PATCH).sent
    assert sent == (PATCH, b'[{"op":"add"}]')
    assert exchange(tiny, "patch_alike", body={"a": 1}).sent == (MERGE, b'{"a":1}')
    sent = exchange(tiny, "patch_alike", body={"a": 1}, content_type=PATCH).sent
    assert sent == (PATCH, b'{"a":1}')


def test_every_kind_of_patch_can_be_sent(tiny: Built) -> None:
    sent = exchange(tiny, "kube", body={"a": 1}).sent
    assert sent == ("application/strategic-merge-patch+json", b'{"a":1}')
    assert exchange(tiny, "kube", body={}, content_type=PATCH).sent == (PATCH, b"{}")
    applied = "application/apply-patch+yaml"
    sent = exchange(tiny, "kube", body="a: 1\n", content_type=applied).sent
    assert sent == (applied, b"a: 1\n")


def test_names_of_one_request_leave_no_choice(tiny: Built) -> None:
    row = tiny.models().Row(a=1)
    assert exchange(tiny, "put_synonyms", body=row).sent == ("application/json", b'{"a":1}')
    assert "content_type" not in method(tiny, "put_synonyms").__annotations__
    assert exchange(tiny, "merge", body=row).sent[0] == "application/json"
    assert exchange(tiny, "merge", body=row, content_type=MERGE).sent[0] == MERGE


def test_a_body_must_fit_the_media_type_that_it_is_sent_in(tiny: Built) -> None:
    made = tiny.models()
    invalid = tiny.runtime("errors").InvalidArgument
    refused: list[tuple[str, dict[str, Any]]] = [
        ("patch", {"body": [made.Change(op="add")]}),
        ("patch", {"body": made.Row(a=1), "content_type": PATCH}),
        ("patch", {"body": made.Row(a=1), "content_type": "application/json"}),
        ("patch_alike", {"body": {}, "content_type": "application/json"}),
        ("put_image", {"body": b"", "content_type": "text/plain; x"}),
        ("put_image", {"body": b"", "content_type": "video/mp4"}),
        ("put_image", {"body": b"", "content_type": "image/*"}),
        ("put_image", {"body": b"", "content_type": "image/png\r\nX: y"}),
    ]
    for name, arguments in refused:
        error = exchange(tiny, name, **arguments).error
        assert isinstance(error, invalid), (name, arguments)
        assert error.argument in ("body", "content_type")
        assert "content_type" in str(error)


def test_other_content_can_be_chosen_and_no_argument_clashes(tiny: Built) -> None:
    row = tiny.models().Row(a=1)
    assert exchange(tiny, "put_choice", body=row).sent == ("application/json", b'{"a":1}')
    csv = exchange(tiny, "put_choice", body="a\n1\n", content_type="text/csv")
    assert csv.sent == ("text/csv", b"a\n1\n")
    assert exchange(tiny, "put_optional").sent == (None, b"")
    assert exchange(tiny, "put_optional", body=row).sent == (MERGE, b'{"a":1}')
    clash = exchange(tiny, "put_clash", body=row, content_type_query="x")
    assert (clash.request.url.query, clash.sent[0]) == (b"content_type=x", MERGE)


def test_within_a_range_the_caller_names_the_type(tiny: Built) -> None:
    png = exchange(tiny, "put_image", body=b"\x89", content_type="image/png")
    assert png.sent == ("image/png", b"\x89")
    assert exchange(tiny, "put_image", body=b"\x89").sent[0] == "application/octet-stream"
    anything = exchange(tiny, "put_anything", body=b"1", content_type="x/y; z=1")
    assert anything.sent == ("x/y; z=1", b"1")
    assert exchange(tiny, "put_words", body="ü").sent == ("text/plain", "ü".encode())
    tex = exchange(tiny, "put_words", body="ü", content_type="text/x-tex; charset=latin-1")
    assert tex.sent == ("text/x-tex; charset=latin-1", b"\xfc")


@pytest.mark.parametrize("number", range(11))
def test_structured_text_is_given_and_read_as_text(tiny: Built, number: int) -> None:
    path, item = [each for each in PATHS.items() if "/structured/" in each[0]][number]
    (kind,) = item["post"]["requestBody"]["content"]
    done = exchange(tiny, f"structured_{number}", b"a,b\n", kind, body="a: 1\n")
    assert done.sent == (kind, b"a: 1\n")
    assert done.read == "a,b\n"
    assert done.request.headers["accept"] == f"{kind}, */*;q=0.1"
    place = f"/paths/{path.replace('/', '~1')}/post/requestBody/content/{kind.replace('/', '~1')}"
    assert "given as text, unread" in reason(tiny, f"{place}/schema")


NOON = dt.datetime(2024, 1, 2, 12, tzinfo=dt.UTC)
ID = UUID("12345678-1234-4234-8234-123456789012")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("integer", "42", 42),
        ("number", "1.5", 1.5),
        ("flag", "false", False),
        ("flag", "true", True),
        ("day", "2024-01-02", dt.date(2024, 1, 2)),
        ("moment", "2024-01-02T12:00:00Z", NOON),
        ("uid", str(ID), ID),
        ("state", "on", "on"),
        ("level", "2", 2),
        ("note", "hi", "hi"),
        ("note", "null", "null"),
        ("maybe", "7", 7),
        ("maybe", "", None),
        ("either", "42", 42),
        ("either", "x", "x"),
        ("either_state", "on", "on"),
        ("either_state", "3", 3),
        ("text", " 42\n", " 42\n"),
        ("bare", "42", "42"),
    ],
)
def test_plain_text_is_sent_and_read_by_its_schema(
    tiny: Built, name: str, text: str, value: object
) -> None:
    body = tiny.runtime("unlisted").Unlisted(value) if value == "new" else value
    assert exchange(tiny, f"put_{name}", body=body).sent == ("text/plain", text.encode())
    read = exchange(tiny, f"get_{name}", text.encode(), "text/plain").read
    assert read == value
    assert isinstance(read, type(value))


def test_an_enum_is_sent_and_read_as_its_member(tiny: Built) -> None:
    state = tiny.models().State
    assert exchange(tiny, "put_state", body=state.ON).sent == ("text/plain", b"on")
    assert exchange(tiny, "get_state", b"on\n", "text/plain").read is state.ON
    newer = exchange(tiny, "get_state", b"new", "text/plain").read
    assert exchange(tiny, "put_state", body=newer).sent == ("text/plain", b"new")
    assert exchange(tiny, "put_note", body=None).sent == ("text/plain", b"")


@pytest.mark.parametrize("text", [b"4.5", b"x", b"", b"true", b"1" * 5000, "٤".encode()])
def test_a_text_that_is_no_integer_cannot_be_read(tiny: Built, text: bytes) -> None:
    error = exchange(tiny, "get_integer", text, "text/plain").error
    assert isinstance(error, tiny.runtime("errors").InvalidResponse)
    assert (error.content, error.body) == (text, text)


@pytest.mark.parametrize(
    ("name", "accept"),
    [
        ("video", "application/json, video/mp4;q=0.9, */*;q=0.1"),
        ("export", "application/json, text/csv;q=0.9, */*;q=0.1"),
        ("twin", "application/json, */*;q=0.8"),
        ("vendor", f"{VERSIONED}, */*;q=0.1"),
        ("wild_text", "*/*"),
        ("charset", "application/json, text/csv;x=1;q=0.9, */*;q=0.1"),
        ("files", "application/pdf, application/json;q=0.9, */*;q=0.1"),
        ("errors", "text/csv, application/problem+json;q=0.4, text/plain;q=0.4, */*;q=0.1"),
    ],
)
def test_a_call_asks_for_what_its_document_names(tiny: Built, name: str, accept: str) -> None:
    assert exchange(tiny, name).request.headers["accept"] == accept
    own = exchange(tiny, name, settings={"headers": {"Accept": "text/csv"}})
    assert own.request.headers["accept"] == "text/csv"
    options = tiny.runtime("options").RequestOptions(headers={"accept": "a/b"})
    assert exchange(tiny, name, options=options).request.headers["accept"] == "a/b"


@pytest.mark.parametrize(
    ("name", "answer", "media_type", "value"),
    [
        ("video", b"\x00", "video/mp4", b"\x00"),
        ("video", b"\x00", "Video/MP4 ; codecs=x", b"\x00"),
        ("export", b"a\n1\n", "text/csv; header=present", "a\n1\n"),
        ("wild_text", b'"hi"', "application/json", "hi"),
        ("wild_text", b"hi", "text/plain", "hi"),
        ("wild_text", b"<a/>", "application/xml", "<a/>"),
        ("wild_uid", f'"{ID}"'.encode(), "application/vnd.x+json", ID),
        ("wild_uid", str(ID).encode(), "text/plain", ID),
        ("wild_byte", b'"AQ=="', "application/json", b"\x01"),
        ("wild_byte", b"AQ==", "text/plain", b"\x01"),
        ("wild_byte", b"\x89PNG", "image/png", b"\x89PNG"),
        ("wild_state", b"on", "text/plain", "on"),
        ("wild_state", b'"on"', "application/json", "on"),
        ("wild", b"hi", "text/plain", "hi"),
        ("wild", b"\x89", "image/png", b"\x89"),
        ("wild", b"[1]", "application/json", [1]),
        ("file_as_json", b"%PDF\xff", "application/pdf", b"%PDF\xff"),
        ("file_as_json", b'{"a":1}', "application/json", b'{"a":1}'),
        ("no_schema", b"%PDF\xff", "application/pdf", b"%PDF\xff"),
        ("no_schema", b"hi", "text/html", "hi"),
        ("no_schema", b"[1]", "text/html", [1]),
        ("json_text", b'"hi"', "application/json", "hi"),
        ("json_text", b'"hi"', "", "hi"),
        ("ranges", b"x", "text/html", "x"),
        ("ranges", b"5", "text/csv", 5),
        ("ranges", b"\x89", "image/png", b"\x89"),
    ],
)
def test_an_answer_is_read_by_the_type_that_arrived(
    tiny: Built, name: str, answer: bytes, media_type: str, value: object
) -> None:
    done = exchange(tiny, name, answer, media_type)
    assert done.read == value
    assert type(done.read) is type(value) or name.startswith("wild_")
    assert done.found == []


def test_models_are_told_apart_by_suffix_and_parameters(tiny: Built) -> None:
    made = tiny.models()
    assert exchange(tiny, "video", b'{"a":1}', "application/hal+json").read == made.Row(a=1)
    assert exchange(tiny, "vendor", b'{"a":1}', "application/json").read == made.Row(a=1)
    assert exchange(tiny, "by_version", b'{"a":1}', "application/json;v=1").read == made.Row(a=1)
    two = exchange(tiny, "by_version", b'{"op":"x"}', 'application/json; charset=utf-8; V="2"')
    assert two.read == made.Change(op="x")
    assert exchange(tiny, "ranges", b'{"a":1}', "application/json").read == made.Row(a=1)
    form = exchange(tiny, "login", b"op=a+b&x=1", "application/x-www-form-urlencoded")
    assert form.read.op == "a b"
    assert exchange(tiny, "login", b'{"op":"x"}', "application/json").read == made.Change(op="x")


def test_the_fields_of_a_form_are_read_by_their_types(tiny: Built) -> None:
    kind, made = "application/x-www-form-urlencoded", tiny.models()
    sent = b"token=1&lasts=3600&fresh=&day=2024-01-02&level=2&scopes=a&either=x&free=1&more=1"
    read = exchange(tiny, "token", sent, kind).read
    day, more = dt.date(2024, 1, 2), {"more": "1"}
    wanted = made.Token(
        token="1", lasts=3600, fresh=None, day=day, level=made.Level(2), scopes=["a"]
    )
    wanted.either, wanted.free, wanted.additional_properties = "x", "1", more
    assert read == wanted
    assert exchange(tiny, "token", b"token=a&scopes=b&scopes=c", kind).read.scopes == ["b", "c"]
    odd = exchange(tiny, "token", b"token=a&lasts=soon&fresh=true", kind)
    assert (odd.read.fresh, odd.read.additional_properties) == (True, {"lasts": "soon"})
    assert exchange(tiny, "counts", b"a=1&b=2&b=3", kind).read == {"a": [1], "b": [2, 3]}


@pytest.mark.parametrize(
    ("name", "answer", "value"),
    [
        ("json_text", b"hi", "hi"),
        ("json_text", b'"hi"', '"hi"'),
        ("json_text", b"", ""),
        ("json_number", b"5", 5),
    ],
)
def test_plain_text_in_place_of_a_json_value_is_an_issue(
    tiny: Built, name: str, answer: bytes, value: object
) -> None:
    done = exchange(tiny, name, answer, "text/html; charset=utf-8")
    assert (done.read, done.found) == (value, ["text/html; charset=utf-8"])


def test_bytes_that_are_no_text_are_kept_where_text_was_meant(tiny: Built) -> None:
    error = exchange(tiny, "wild_text", b"\x89PNG\xff", "image/png").error
    assert (error.content, error.found) == (b"\x89PNG\xff", "image/png")


def test_a_list_of_all_types_there_are_is_short(tiny: Built) -> None:
    done = exchange(tiny, "many", b"x", "text/x-39")
    assert (done.read, done.found) == ("x", [])
    assert len(done.request.headers["accept"]) < 300
    assert exchange(tiny, "many", b"x", "image/x-39").read == b"x"
    assert exchange(tiny, "many", b'{"a":1}', "application/json").read.a == 1
    source = Path(sys.modules[f"{tiny.name}.calls.many"].__file__ or "").read_text("utf-8")
    assert "image/x" not in source.partition("accept=")[0]


def test_the_same_in_xml_is_not_asked_for_and_the_report_says_so(tiny: Built) -> None:
    place = "/paths/~1twin/get/responses/200/content/application~1xml"
    assert "asked for and read as application/json" in reason(tiny, place)
    error = exchange(tiny, "twin", b"<a/>", "application/xml").error
    assert error.content == b"<a/>"


def test_a_type_that_is_not_documented_is_read_where_it_can_be(tiny: Built) -> None:
    row = tiny.models().Row(a=1)
    done = exchange(tiny, "video", b'{"a":1}', "text/html")
    assert (done.read, done.found) == (row, ["text/html"])
    done = exchange(tiny, "video", b"\x00", "application/octet-stream")
    assert (done.read, done.found) == (b"\x00", ["application/octet-stream"])
    for answer, media_type in ((b"<p>", "text/html"), (b"\x89PNG", "image/png")):
        error = exchange(tiny, "video", answer, media_type).error
        assert isinstance(error, tiny.runtime("errors").InvalidResponse)
        assert (error.content, error.body, error.status) == (answer, answer, 200)
        assert error.headers["Content-Type"] == media_type


@pytest.mark.parametrize(
    ("answer", "charset", "text", "found"),
    [
        ("Привет".encode("cp1251"), "windows-1251", "Привет", []),
        ("5 €".encode("iso-8859-15"), '"ISO-8859-15"', "5 €", []),
        ("日本".encode("shift_jis"), "Shift_JIS", "日本", []),
        ("日本".encode("utf-16"), "utf-16", "日本", []),
        ("ü".encode("cp037"), "cp037", "ü", []),
        (b"\xef\xbb\xbfx", "UTF-8", "x", []),
        (b"abc", "rot13", "abc", ["rot13"]),
        (b"abc", "zlib", "abc", ["zlib"]),
        (b"a\\u0041", "unicode_escape", "a\\u0041", ["unicode_escape"]),
        (b"abc", "klingon", "abc", ["klingon"]),
        (b"a\xff", "utf-8", "a\ufffd", ["other bytes"]),
    ],
)
def test_text_is_read_in_its_charset(
    tiny: Built, answer: bytes, charset: str, text: str, found: list[str]
) -> None:
    done = exchange(tiny, "get_text", answer, f"text/plain; charset={charset}")
    assert (done.read, done.found) == (text, found)


def test_json_in_another_charset_is_read(tiny: Built) -> None:
    raw = json.dumps("grüß", ensure_ascii=False).encode("latin-1")
    assert exchange(tiny, "json_text", raw, "application/json; charset=iso-8859-1").read == "grüß"
    assert exchange(tiny, "json_text", raw, "application/json").error.content == raw


def test_annotations_say_what_may_come() -> None:
    built = build(document({key: PATHS[key] for key in ("/video", "/export", "/patch")}, SCHEMAS))
    returns = [method(built, name).__annotations__["return"] for name in ("video", "export")]
    assert returns == ["models.Row | bytes", "str | list[models.Row]"]
    assert (
        method(built, "patch").__annotations__["content_type"] == f"Literal['{MERGE}', '{PATCH}']"
    )
