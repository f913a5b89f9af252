"""Pages that are huge, deep, binary or without an end come to an end, in a message or a result."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.read.pages.page import MAX_BYTES, page_of, read_page

_SECTION = "Endpoint: GET /a\n## Response 200 fields (application/json):\n"
_SECONDS = 25

REFUSED = {
    "empty": (b" \n", "empty"),
    "binary": (b"\0\1" * 500, "NUL"),
    "utf-16": ("Endpoint: GET /a".encode("utf-16"), "UTF-16"),
    "latin-1": (b"one\ncaf\xe9", "not UTF-8"),
    "prose": (b"Nothing to see here.\n" * 50, "no page of a documentation system"),
    "deep html": (b"<div>" * 5_000, "nested deeper"),
    "comment without an end": (b"<html><!-- " + b"a" * 1_000_000, "does not end"),
    "tag without an end": (b"<html><a " + b'x="' * 300_000, "does not end"),
    "many lines": (b"Endpoint: GET /a\n" * 60_000, "more than 50,000 lines"),
    "a system's mark alone": (b"Hide x attributes Show x attributes\n", "no operation can be read"),
}

READ = {
    "deep names": _SECTION + "".join(f"- `a{'.a' * n}` (object)\n" for n in range(1, 800)),
    "one long line": _SECTION + "- `a` (string) " + "Enum: " + '"a" ' * 100_000,
    "deep indentation": "PUT /a\n\nPath parameters\n\n"
    + "".join(" " * n + f"• n{n} object Required\n" for n in range(900)),
    "a type in a type": "GET /a\n\nPath parameters\n\n  • x "
    + "array[" * 3_000
    + "\n\nResponses\n\n  • 200\n",
    "a sample without an end": "Possible Errors\n- A_BHTTP 400\nSample Response\n"
    + '{"a":' * 20_000,
    "lists without an end": "Possible Errors\n- A_BHTTP 400\nSample Response\n" + "[" * 100_000,
    "a script of a megabyte": "<html><script>" + "<div>x" * 200_000 + "</script><body><h1>T</h1>"
    "<p>get /a</p><h3>Responses</h3><p>200</p></body></html>",
    "limits": "GET /a\nquery Parameters\na\ninteger "
    + "<= 1 " * 100_000
    + "\nResponses\n200\nOK\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_in_one_message(name: str) -> None:
    data, why = REFUSED[name]
    start = time.monotonic()
    with pytest.raises(GeneratorError) as caught:
        page_of(data, Path("page.txt"))
    assert time.monotonic() - start < _SECONDS
    message = str(caught.value)
    assert message.startswith("page.txt")
    assert why in message
    assert "\n" not in message


@pytest.mark.parametrize("name", READ)
def test_what_is_large_or_deep_is_read_within_limits(name: str) -> None:
    start = time.monotonic()
    page = page_of(READ[name].encode(), Path("page.txt"))
    assert time.monotonic() - start < _SECONDS
    assert page.operations


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(GeneratorError, match="larger than"):
        read_page(path)


def test_scripts_and_controls_are_no_text() -> None:
    page = page_of(
        b"<html><body><script>get /evil</script><style>x</style><h2>A\x1b[31m title</h2>"
        b"<p>get /a</p>"
        b"<h3>Responses</h3><p>200</p><p>O\x07K<script>alert(1)</script></p></body></html>",
        Path("page.html"),
    )
    (found,) = page.operations
    assert (found.path, found.summary, found.responses[0].description) == (
        "/a",
        "A[31m title",
        "OK",
    )
