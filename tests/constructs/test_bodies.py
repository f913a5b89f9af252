"""Bodies of requests: which media type is sent, and how."""

from __future__ import annotations

import datetime as dt
from email import message_from_bytes
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest

from tests.building import document
from tests.constructs.writing import Live, content, live, operation, reason, referring

if TYPE_CHECKING:
    from collections.abc import Iterator

ITEM = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}}
LIST = {"type": "array", "items": referring("Item")}
FORM = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "since": {"type": "string", "format": "date-time"},
        "on": {"type": "boolean"},
    },
}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "more": {"type": "array", "items": {"type": "string", "format": "binary"}},
        "note": {"type": "string"},
        "table": {"type": "string"},
        "meta": referring("Item"),
    },
}


def _body(*contents: dict[str, Any], required: bool = True) -> dict[str, Any]:
    merged = {name: media for each in contents for name, media in each.items()}
    return {"requestBody": {"required": required, "content": merged}}


PATHS = {
    "/several": {
        "put": operation(
            "put_several",
            **_body(
                content(LIST, "application/*+json"),
                content(LIST, "text/json"),
                content(LIST, "application/json"),
            ),
        )
    },
    "/text-json": {"put": operation("put_text_json", **_body(content(LIST, "text/json")))},
    "/wild-json": {"put": operation("put_wild_json", **_body(content(LIST, "application/*+json")))},
    "/wild": {"put": operation("put_wild", **_body(content(referring("Item"), "*/*")))},
    "/vendor-json": {
        "put": operation(
            "put_vendor_json", **_body(content(referring("Item"), "application/v2+json"))
        )
    },
    "/choice": {
        "put": operation(
            "put_choice",
            **_body(content({"type": "string"}, "application/xml"), content(referring("Item"))),
        )
    },
    "/optional": {
        "put": operation("put_optional", **_body(content(referring("Item")), required=False))
    },
    "/form": {
        "post": operation(
            "post_form", **_body(content(referring("Form"), "application/x-www-form-urlencoded"))
        )
    },
    "/upload": {
        "post": operation(
            "upload",
            **_body(
                {
                    "multipart/form-data": {
                        "schema": referring("Upload"),
                        "encoding": {
                            "table": {"contentType": "text/csv"},
                            "note": {"headers": {"X-Part": {"schema": {"type": "string"}}}},
                        },
                    }
                }
            ),
        )
    },
    "/xml": {
        "post": operation("post_xml", **_body(content({"type": "object"}, "application/xml")))
    },
    "/plain": {"post": operation("post_plain", **_body(content({"type": "string"}, "text/plain")))},
    "/blob": {"post": operation("post_blob", **_body({"application/octet-stream": {}}))},
    "/fetch": {"get": operation("fetch", **_body(content(referring("Item"))))},
    "/drop": {"delete": operation("remove", **_body(content(LIST)))},
}
SOURCE = document(PATHS, {"Item": ITEM, "Form": FORM, "Upload": UPLOAD})


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE, unjudged=("put_vendor_json", "upload", "post_xml", "put_choice")) as running:
        yield running


@pytest.mark.parametrize("name", ["put_several", "put_text_json", "put_wild_json"])
def test_an_array_is_sent_as_json_whatever_the_json_type_is_called(tiny: Live, name: str) -> None:
    item = tiny.built.models().Item
    getattr(tiny.client, name)(body=[item(id=1), item(id=2)])
    tiny.server.check()
    assert tiny.server.last.json() == [{"id": 1}, {"id": 2}]
    assert tiny.sent_header("content-type") == "application/json"


def test_json_types_that_say_the_same_are_accounted_for(tiny: Live) -> None:
    place = "/paths/~1several/put/requestBody/content"
    assert "same as application/json" in reason(tiny.built, f"{place}/text~1json")
    assert "same as application/json" in reason(tiny.built, f"{place}/application~1*+json")
    assert tiny.built.fates()[f"{place}/application~1json"][0] == "used"
    text = "/paths/~1text-json/put/requestBody/content/text~1json"
    assert "sent and read as application/json" in reason(tiny.built, text)


def test_a_wildcard_is_sent_as_json(tiny: Live) -> None:
    tiny.client.put_wild(body=tiny.built.models().Item(id=1))
    assert tiny.sent_header("content-type") == "application/json"
    place = "/paths/~1wild/put/requestBody/content/*~1*"
    assert "sent and read as application/json" in reason(tiny.built, place)


def test_a_type_of_the_vendors_own_is_sent_as_it_is_called(tiny: Live) -> None:
    tiny.client.put_vendor_json(body=tiny.built.models().Item(id=1))
    assert tiny.sent_header("content-type") == "application/v2+json"
    assert tiny.server.last.json() == {"id": 1}


def test_json_is_sent_where_another_type_is_offered_too(tiny: Live) -> None:
    tiny.client.put_choice(body=tiny.built.models().Item(id=1))
    assert tiny.sent_header("content-type") == "application/json"
    tiny.client.put_choice(body="<a/>", content_type="application/xml")
    assert (tiny.sent_header("content-type"), tiny.server.last.body) == (
        "application/xml",
        b"<a/>",
    )


def test_an_optional_body_can_be_left_out(tiny: Live) -> None:
    tiny.client.put_optional()
    tiny.server.check()
    assert (tiny.server.last.body, tiny.sent_header("content-type")) == (b"", None)


def test_a_form_repeats_the_name_of_a_list(tiny: Live) -> None:
    form = tiny.built.models().Form
    since = dt.datetime(2024, 1, 2, tzinfo=dt.UTC)
    tiny.client.post_form(body=form(name="a b", tags=["x", "y"], since=since, on=True))
    assert tiny.sent_header("content-type") == "application/x-www-form-urlencoded"
    assert sorted(parse_qsl(tiny.server.last.body.decode())) == [
        ("name", "a b"),
        ("on", "true"),
        ("since", "2024-01-02T00:00:00Z"),
        ("tags", "x"),
        ("tags", "y"),
    ]


def _parts(running: Live) -> list[Any]:
    head = f"Content-Type: {running.sent_header('content-type')}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + running.server.last.body).get_payload()
    return list(parts)


def test_a_multipart_body_carries_files_with_their_names_and_types(tiny: Live) -> None:
    upload, item = tiny.built.models().Upload, tiny.built.models().Item
    file = tiny.built.runtime("requests.bodies").File(
        b"%PDF", name="a.pdf", media_type="application/pdf"
    )
    tiny.client.upload(
        body=upload(file=file, more=[b"1", b"2"], note="hi", table="a,b", meta=item(id=3))
    )
    found = [
        (each.get_param("name", header="content-disposition"), each.get_payload(decode=True))
        for each in _parts(tiny)
    ]
    assert sorted(found) == [
        ("file", b"%PDF"),
        ("meta", b'{"id":3}'),
        ("more", b"1"),
        ("more", b"2"),
        ("note", b"hi"),
        ("table", b"a,b"),
    ]
    (pdf,) = (each for each in _parts(tiny) if each.get_filename() == "a.pdf")
    assert pdf.get_content_type() == "application/pdf"


def test_a_part_is_sent_as_the_encoding_says(tiny: Live) -> None:
    upload = tiny.built.models().Upload
    tiny.client.upload(body=upload(file=b"1", table="a,b"))
    types = {
        each.get_param("name", header="content-disposition"): each.get_content_type()
        for each in _parts(tiny)
    }
    assert types == {"file": "application/octet-stream", "table": "text/csv"}
    place = "/paths/~1upload/post/requestBody/content/multipart~1form-data/encoding/note/headers"
    assert "cannot be given: it is no file" in reason(tiny.built, f"{place}/X-Part")


def test_a_file_is_a_file_or_bytes_and_nothing_else(tiny: Live) -> None:
    upload = tiny.built.models().Upload
    invalid = tiny.built.runtime("errors").InvalidArgument
    with pytest.raises(invalid, match=r"body\.file"):
        tiny.client.upload(body=upload(file="text"))


def test_xml_is_sent_as_text(tiny: Live) -> None:
    tiny.client.post_xml(body="<a/>")
    assert tiny.server.last.body == b"<a/>"
    assert (tiny.sent_header("content-type") or "").startswith("application/xml")
    place = "/paths/~1xml/post/requestBody/content/application~1xml/schema"
    assert reason(tiny.built, place) == "dropped: application/xml is given as text, unread"


def test_text_and_bytes_are_sent_as_they_are(tiny: Live) -> None:
    tiny.client.post_plain(body="grüß")
    assert tiny.server.last.body == "grüß".encode()
    tiny.client.post_blob(body=b"\x00\xff")
    assert tiny.server.last.body == b"\x00\xff"
    assert tiny.sent_header("content-type") == "application/octet-stream"


def test_a_get_and_a_delete_may_have_a_body(tiny: Live) -> None:
    tiny.client.fetch()
    assert tiny.server.last.body == b""
    tiny.client.fetch(body=tiny.built.models().Item(id=2))
    assert tiny.server.last.json() == {"id": 2}
    place = "/paths/~1fetch/get/requestBody"
    assert reason(tiny.built, place).endswith("is not required: sent if one is given")
    tiny.client.remove(body=[tiny.built.models().Item(id=1)])
    assert tiny.server.last.json() == [{"id": 1}]
