"""Test what is sent beside the types of values: headers, parts of forms, media types, URLs."""

# ruff: noqa: E501 - a line of a report is as long as it is

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.compare.pairs import JSON, body, call, calls, lines, record

TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}


def headed(status: str = "200", **schemas: Any) -> dict[str, Any]:
    """A call whose response has these headers."""
    headers = {name.replace("_", "-"): {"schema": schema} for name, schema in schemas.items()}
    done = {"200": {"description": "done"}}
    responses = {**done, status: {"description": "done", "headers": headers}}
    return calls(call("call", "GET /it", responses=responses))


@pytest.mark.parametrize(("status", "said"), [("200", "response"), ("429", 'error "429"')])
def test_headers_of_responses(status: str, said: str) -> None:
    at = f"  TinyClient.call: {said}"
    assert lines(headed(status, X_Left=WHOLE), headed(status)) == [
        "Breaking:",
        f'{at} lost header "X-Left" -- code that reads it finds nothing',
    ]
    assert lines(headed(status), headed(status, X_Left=WHOLE)) == [
        "Compatible:",
        f'{at} gained header "X-Left" -- code need not read it',
    ]
    assert lines(headed(status, X_Left=WHOLE), headed(status, X_Left=TEXT)) == [
        "Breaking:",
        f'{at} header "X-Left" is "Text", was "A whole number" -- code for what it was gets something else',
    ]
    assert lines(headed(status, X_Left=TEXT), headed(status, X_Left=WHOLE)) == [
        "Compatible:",
        f'{at} header "X-Left" is "A whole number", was "Text" -- code for what it was can read it',
    ]


def test_the_letters_of_a_header_are_not_its_name() -> None:
    assert lines(headed(X_Left=WHOLE), headed(x_left=WHOLE)) == []
    given = {"in": "header", "schema": TEXT}
    old, new = (calls(call("call", "GET /it", {"name": name, **given})) for name in ("X-A", "x-a"))
    assert lines(old, new) == []

    def keyed(name: str) -> dict[str, Any]:
        schemes = {"key": {**KEY, "name": name}}
        secured = call("call", "GET /it", security=[{"key": []}])
        return calls(secured, components={"securitySchemes": schemes})

    assert lines(keyed("X-Key"), keyed("x-key")) == []


def form(*types: str) -> dict[str, Any]:
    """A call that sends a file of these types."""
    sent = body(record(file={**TEXT, "format": "binary"}), media="multipart/form-data")
    if types:
        encoding = {"file": {"contentType": ", ".join(types)}}
        sent["content"]["multipart/form-data"]["encoding"] = encoding
    return calls(call("call", "POST /it", requestBody=sent))


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        (["image/png", "image/gif"], ["image/png"], "Breaking:"),
        ([], ["image/png"], "Breaking:"),
        (["image/png"], ["image/png", "image/gif"], "Compatible:"),
        (["image/png"], [], "Compatible:"),
        ([], ["application/octet-stream"], "Compatible:"),
    ],
)
def test_types_that_a_part_of_a_form_may_have(old: list[str], new: list[str], level: str) -> None:
    first, line = lines(form(*old), form(*new))
    assert first == level
    assert line.startswith('  TinyClient.call: body field "file" has content of ')


def test_another_media_type_is_asked_for() -> None:
    def answering(media: str) -> dict[str, Any]:
        answer = {"description": "done", "content": {media: {"schema": TEXT}}}
        return calls(call("call", "GET /it", responses={"200": answer}))

    assert lines(answering(JSON), answering("text/plain")) == [
        "Compatible:",
        '  TinyClient.call: asks for "text/plain, */*;q=0.1", was "JSON" -- the client reads what comes',
    ]


@pytest.mark.parametrize(
    ("old", "new", "level"),
    [
        ("text/csv", "text/html", "Breaking:"),
        ("image/png", "image/jpeg", "Breaking:"),
        ("text/plain", "text/csv", "Compatible:"),
        ("text/csv; charset=utf-8", "text/csv", "Compatible:"),
    ],
)
def test_texts_and_bytes_of_another_format_are_sent(old: str, new: str, level: str) -> None:
    made = (
        calls(call("call", "POST /it", requestBody=body(TEXT, media=each))) for each in (old, new)
    )
    assert lines(*made)[0] == level


def test_other_servers_that_callers_may_give() -> None:
    def at(*urls: str) -> dict[str, Any]:
        return calls(call("call", "GET /it"), servers=[{"url": url} for url in urls])

    one, two, three = (f"https://{name}.example.com" for name in ("eu", "us", "au"))
    assert lines(at(one, two), at(one, three)) == [
        "Breaking:",
        f'  TinyClient: argument "base_url" can no longer be "{two}" -- callers that give it may reach nothing',
        "Compatible:",
        f'  TinyClient: argument "base_url" can also be "{three}" -- callers need not give it',
    ]
    assert lines(at(one, two, three), at(one, three, two)) == []


def test_line_breaks_of_words_say_nothing() -> None:
    def described(text: str) -> dict[str, Any]:
        schema = {**record(name={**TEXT, "description": text}), "description": text}
        return calls(call("call", "POST /it", requestBody=body(schema), description=text))

    assert lines(described("One word.\nTwo."), described("One word. Two.\n")) == []
    assert len(lines(described("One word."), described("Two words."))) == 3
