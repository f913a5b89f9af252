"""Answers: by status, with their headers, and when they are not what was documented."""

from __future__ import annotations

import asyncio
import copy
import datetime as dt
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.building import Built, build, document
from tests.constructs.answering import exchange, method
from tests.constructs.writing import answers, content, reason, referring

if TYPE_CHECKING:
    from collections.abc import Mapping

JSON = "application/json"
SECRET = "s3cret-s3cret"
SCHEMAS = {
    "Row": {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}},
    "Fault": {"type": "object", "required": ["why"], "properties": {"why": {"type": "string"}}},
}
ROW, FAULT = referring("Row"), referring("Fault")
NULLABLE = {"anyOf": [ROW, {"type": "null"}]}
LOCATION = {"Location": {"schema": {"type": "string"}, "description": "Where it is"}}


def _operation(name: str, responses: Mapping[str, Any], method: str = "get") -> dict[str, Any]:
    return {method: {"operationId": name, "responses": dict(responses)}}


def _plain(description: str = "Done", **more: Any) -> dict[str, Any]:
    return {"description": description, **more}


def _with(schema: Any, description: str = "", kind: str = JSON) -> dict[str, Any]:
    return {"description": description, "content": content(schema, kind)}


PATHS = {
    "/download": _operation(
        "download",
        {
            "302": _plain(headers=LOCATION),
            "429": _plain("Slow", headers={"X-Reset": {"schema": {"type": "integer"}}}),
            "default": _with(FAULT, "Any error"),
        },
    ),
    "/moved": _operation("moved", {"3XX": _plain()}, "post"),
    "/told": _operation("told", {"303": _with(ROW)}, "post"),
    "/cached": _operation("cached", {"304": _plain()}),
    "/both": _operation("both", {**answers(ROW), "302": _plain(headers=LOCATION)}),
    "/covered": _operation("covered", {"204": _plain(), "default": _with(ROW, "The row")}, "post"),
    "/failing": _operation("failing", {"204": _plain(), "default": _with(FAULT, "Error")}, "post"),
    "/only-default": _operation("only_default", {"default": _with(ROW)}),
    "/alike": _operation(
        "alike", {"200": _with(ROW), "400": _with(FAULT), "default": _with(FAULT)}
    ),
    "/drop": _operation("drop", answers(ROW), "delete"),
    "/drop-text": _operation("drop_text", answers({"type": "string"}, "text/plain"), "delete"),
    "/ranges": _operation("ranges", {"2XX": _with(ROW), "4XX": _with(FAULT)}, "put"),
    "/row": _operation("row", answers(ROW)),
    "/nullable": _operation("maybe_row", answers(NULLABLE)),
    "/mixed": _operation(
        "mixed",
        {
            **answers(ROW),
            "400": {
                "description": "",
                "content": {**content(FAULT), **content({"type": "string"}, "text/plain")},
            },
        },
    ),
}
SOURCE = document(PATHS, SCHEMAS)


@pytest.fixture(scope="module")
def tiny() -> Built:
    return build(SOURCE)


def test_a_redirect_that_is_the_only_success_gives_its_location(tiny: Built) -> None:
    there = {"Location": "https://x.example/file?a=1"}
    done = exchange(tiny, "download", status=302, headers=there)
    assert (done.read, done.response.status) == (there["Location"], 302)
    assert done.response.headers["location"] == there["Location"]
    assert method(tiny, "download").__annotations__["return"] == "str"
    assert exchange(tiny, "moved", status=307, headers={"Location": "/b"}).read == "/b"
    assert exchange(tiny, "told", b'{"a":1}', JSON, status=303).read == tiny.models().Row(a=1)
    assert exchange(tiny, "cached", status=304).read is None
    error = exchange(tiny, "moved", status=307).error
    assert error.expected == "a Location header"


def test_a_redirect_beside_a_success_is_an_error_with_its_headers(tiny: Built) -> None:
    for name, status in (("both", 302), ("download", 301), ("row", 307)):
        error = exchange(tiny, name, status=status, headers={"Location": "/b"}).error
        assert type(error) is tiny.runtime("errors").StatusError
        assert (error.status, error.headers["location"]) == (status, "/b")


def test_an_error_has_the_headers_of_its_response_and_shows_none(tiny: Built) -> None:
    sent = {"X-Reset": "5", "WWW-Authenticate": 'Bearer realm="a"', "Set-Cookie": f"id={SECRET}"}
    sent["X-Echo"] = f"you sent {SECRET}"
    settings = {"headers": {"Authorization": f"Bearer {SECRET}"}}
    for status in (302, 401, 429, 500):
        error = exchange(
            tiny, "row", b"no", "text/plain", status=status, headers=sent, settings=settings
        ).error
        assert error.headers["x-reset"] == "5"
        assert error.headers["www-authenticate"] == 'Bearer realm="a"'
        assert (error.headers["set-cookie"], error.headers["x-echo"]) == ("***", "you sent ***")
        assert error.content == b"no"
        for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301
            assert other.headers == error.headers
        assert "Bearer" not in repr(error) + str(error)
        assert SECRET not in repr(error.__dict__)


def test_an_error_without_a_response_has_no_headers(tiny: Built) -> None:
    error = exchange(
        tiny, "row", options=tiny.runtime("options").RequestOptions(headers={"A": "\n"})
    ).error
    assert (list(error.headers), error.content) == ([], b"")


def test_default_covers_what_is_not_declared(tiny: Built) -> None:
    made = tiny.models()
    done = exchange(tiny, "covered", b'{"a":1}', JSON, status=200)
    assert (done.read, done.found) == (made.Row(a=1), [])
    assert exchange(tiny, "covered", status=204).read is None
    for name in ("covered", "only_default"):
        error = exchange(tiny, name, b'{"a":1}', JSON, status=418).error
        assert error.body == made.Row(a=1)
    assert exchange(tiny, "download", b'{"why":"x"}', JSON, status=500).error.body.why == "x"
    assert method(tiny, "covered").__annotations__["return"] == "models.Row | None"


def test_a_default_for_errors_is_no_result(tiny: Built) -> None:
    assert method(tiny, "failing").__annotations__["return"] == "None"
    assert method(tiny, "alike").__annotations__["return"] == "models.Row"
    done = exchange(tiny, "failing", b'{"a":1}', JSON, status=200)
    assert (done.read, done.found) == (None, ["status 200"])
    assert exchange(tiny, "failing", b'{"why":"x"}', JSON, status=404).error.body.why == "x"


@pytest.mark.parametrize("status", [204, 205, 202])
def test_an_empty_answer_to_a_call_that_was_done_is_no_error(tiny: Built, status: int) -> None:
    done = exchange(tiny, "drop", status=status)
    assert (done.read, done.found) == (None, [f"status {status}", "an empty body"])
    assert exchange(tiny, "drop_text", status=status).read == ""
    said = "None: If a 204, or an undocumented 2xx, comes without a body: the work is done."
    assert said in (method(tiny, "drop").__doc__ or "")
    assert "None: " not in (method(tiny, "drop_text").__doc__ or "")
    assert "None: " not in (method(tiny, "download").__doc__ or "")


def test_a_range_does_not_promise_a_body_with_204(tiny: Built) -> None:
    done = exchange(tiny, "ranges", status=204)
    assert (done.read, done.found) == (None, ["an empty body"])
    assert exchange(tiny, "ranges", b'{"a":1}', JSON, status=206).read.a == 1
    assert exchange(tiny, "ranges", b'{"why":"x"}', JSON, status=418).error.body.why == "x"


def test_a_value_that_may_be_null_may_come_as_nothing(tiny: Built) -> None:
    assert exchange(tiny, "maybe_row", b"null", JSON).found == []
    assert exchange(tiny, "maybe_row").read is None
    assert exchange(tiny, "maybe_row").found == ["an empty body"]
    assert exchange(tiny, "maybe_row", status=204).read is None


@pytest.mark.parametrize(("name", "status"), [("row", 204), ("row", 200), ("drop", 200)])
def test_a_value_that_is_asked_for_must_come(tiny: Built, name: str, status: int) -> None:
    error = exchange(tiny, name, status=status).error
    assert isinstance(error, tiny.runtime("errors").InvalidResponse)
    assert (error.status, error.found) == (status, "an empty body")


def test_what_cannot_be_read_is_kept_without_credentials(tiny: Built) -> None:
    settings = {"headers": {"Authorization": f"Bearer {SECRET}"}}
    raw = f"<p>{SECRET}".encode()
    error = exchange(tiny, "row", raw, "text/html", settings=settings).error
    assert (error.content, error.body) == (b"<p>***", b"<p>***")
    assert error.headers["content-type"] == "text/html"
    assert "<p>" not in repr(error)


def test_the_body_of_an_error_is_read_by_its_type(tiny: Built) -> None:
    fault = exchange(tiny, "mixed", b'{"why":"x"}', JSON, status=400).error
    assert fault.body == tiny.models().Fault(why="x")
    text = exchange(tiny, "mixed", b'{"why":"x"}', "text/plain", status=400).error
    assert text.body == '{"why":"x"}'
    page = exchange(tiny, "mixed", b"<p>", "text/html", status=400).error
    assert page.body == "<p>"


def test_documented_headers_are_told_where_they_can_be_read(tiny: Built) -> None:
    place = "/paths/~1download/get/responses/429/headers/X-Reset"
    assert "its text is in the headers of the error" in reason(tiny, place)
    assert "X-Reset: A whole number." in (method(tiny, "download").__doc__ or "")
    place = "/paths/~1download/get/responses/302/headers/Location"
    assert "in the headers of the whole response" in reason(tiny, place)


def test_a_header_is_read_as_a_value(tiny: Built) -> None:
    moment = dt.datetime(2024, 1, 2, 3, 4, 5, tzinfo=dt.UTC)
    sent = {
        "X-Reset": "5",
        "X-Share": "0.5",
        "X-On": "true",
        "X-At": "2024-01-02T03:04:05Z",
        "Date": "Tue, 02 Jan 2024 03:04:05 GMT",
        "X-Tags": "a, b",
    }
    done = exchange(tiny, "row", b'{"a":1}', JSON, headers=sent).response
    error = exchange(tiny, "row", status=429, headers=sent).error
    for owner in (done, error):
        assert owner.header("x-reset", int) == 5
        assert owner.header("X-Share", float) == 0.5
        assert owner.header("X-On", bool) is True
        assert owner.header("X-At", dt.datetime) == owner.header("Date", dt.datetime) == moment
        assert owner.header("X-Tags", list) == ["a", "b"]
        assert owner.header("X-Other", int) is None
        for name, kind in (("X-Tags", int), ("X-Tags", dt.datetime), ("X-Reset", bool)):
            with pytest.raises(tiny.runtime("errors").InvalidResponse, match=name):
                owner.header(name, kind)


def test_the_async_client_reads_answers_alike(tiny: Built) -> None:
    answers_of = {
        "download": httpx.Response(302, headers={"Location": "/b"}),
        "drop": httpx.Response(204),
        "row": httpx.Response(200, headers={"content-type": "text/html"}, content=b"<p>"),
    }

    async def outcomes() -> list[Any]:
        found: list[Any] = []
        for name, answer in answers_of.items():
            transport = httpx.MockTransport(lambda _, answer=answer: answer)
            async with tiny.async_client(transport=transport) as client:
                try:
                    found.append(await getattr(client, name)())
                except tiny.runtime("errors").InvalidResponse as error:
                    found.append((error.content, error.headers["content-type"]))
        return found

    assert asyncio.run(outcomes()) == ["/b", None, (b"<p>", "text/html")]
