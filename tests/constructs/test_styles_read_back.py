"""Parameters of drawn styles, schemas and values: openapi-core reads back what was meant.

It is shown each value as it is sent, still percent-encoded: 0.23.1 splits lists where it finds a
delimiter, so after decoding it would split inside of values, too. Its other ways, met here:

- `spaceDelimited` is split at `%20`, but `pipeDelimited` at `|`, which is no character of a URL;
- members of an exploded object are looked for under the object's own name;
- a member of an exploded object in a header must have no `=` in its value;
- an empty text in an exploded `matrix` must be `;name=`, where RFC 6570 has `;name`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote, unquote

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_core.deserializing.styles import style_deserializers
from werkzeug.datastructures import ImmutableMultiDict

from tests.building import build, document
from tests.constructs.writing import operation, parameter

TEXT, NUMBER, FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
SCHEMAS: dict[str, dict[str, Any]] = {
    "text": TEXT,
    "number": NUMBER,
    "flag": FLAG,
    "texts": {"type": "array", "items": TEXT},
    "numbers": {"type": "array", "items": NUMBER},
    "by_name": {"type": "object", "additionalProperties": TEXT},
    "numbers_by_name": {"type": "object", "additionalProperties": NUMBER},
    "free": {},
}
_BOTH = (False, True)
STYLES = [
    *((("path", style, explode)) for style in ("simple", "label", "matrix") for explode in _BOTH),
    *((("query", "form", explode)) for explode in _BOTH),
    *((("header", "simple", explode)) for explode in _BOTH),
    ("query", "spaceDelimited", False),
    ("query", "pipeDelimited", False),
    ("query", "deepObject", True),
    ("cookie", "form", False),
]
COMBINATIONS = [(*style, name) for style in STYLES for name in SCHEMAS]
NAMES = st.from_regex("[a-z]{1,3}", fullmatch=True)
CHARACTERS = " ,.|;=&/?#%+[]\"'\\~-ab\u65e5\u00e9\U0001f600"
TAKEN = {("spaceDelimited", False): " ", ("pipeDelimited", False): "|", ("label", True): "."}
"""What no text of a list may hold in a style, for it could not be told from the delimiter."""


Send = Callable[[int, Any], httpx.Request]


@pytest.fixture(scope="module")
def send() -> Iterator[Send]:
    """Make the call of a combination, and return its request."""
    paths: dict[str, Any] = {}
    for number, (where, style, explode, name) in enumerate(COMBINATIONS):
        made = parameter("v", where, SCHEMAS[name], style=style, explode=explode)
        path = f"/o{number}" + ("/{v}" if where == "path" else "")
        paths[path] = {"get": operation(f"call_{number}", parameters=[made])}
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    with build(document(paths)).client(transport=httpx.MockTransport(answer)) as client:

        def sent(number: int, value: Any) -> httpx.Request:
            call = getattr(client, f"call_{number}")
            call(value) if COMBINATIONS[number][0] == "path" else call(v=value)
            return seen.pop()

        yield sent


def _texts(where: str, style: str, explode: bool) -> st.SearchStrategy[str]:  # noqa: FBT001 - drawn
    """Texts that a list in this style can hold."""
    if where == "header":
        some = st.text("ab .;/é'%" + "=" * (not explode), min_size=1)
        return some.map(str.strip).filter(bool)
    taken = TAKEN.get((style, explode), "")
    some = st.text([each for each in CHARACTERS if each not in taken])
    least = 1 if where == "path" else 0
    return some.filter(lambda text: len(text) >= least and text not in (".", ".."))


def _values(where: str, style: str, explode: bool, name: str) -> st.SearchStrategy[Any]:  # noqa: FBT001
    texts, numbers = _texts(where, style, explode), st.integers(-(2**40), 2**40)
    found: dict[str, st.SearchStrategy[Any]] = {
        "text": texts,
        "number": numbers,
        "flag": st.booleans(),
        "texts": st.lists(texts, min_size=1, max_size=4),
        "numbers": st.lists(numbers, min_size=1, max_size=4),
        "by_name": st.dictionaries(NAMES, texts, min_size=1, max_size=3),
        "numbers_by_name": st.dictionaries(NAMES, numbers, min_size=1, max_size=3),
    }
    return found[name] if name != "free" else st.one_of(*found.values())


def _location(request: httpx.Request, where: str, style: str, *, spread: bool) -> Any:
    """The part of a request that openapi-core looks at, as it is sent."""
    if where == "header":
        return {"v": request.headers["v"]}
    if where == "cookie":
        return {"v": request.headers["cookie"].removeprefix("v=")}
    if where == "path":
        raw = request.url.raw_path.decode().rpartition("/")[2]
        starts = {"simple": "", "label": ".", "matrix": ";"}[style]
        return {f"{starts}v{star}": raw for star in ("", "*")}
    raw = request.url.query.decode()
    if style == "form" and spread:
        return {"v": raw}
    pairs = [each.partition("=") for each in raw.replace("%7C", "|").split("&")]
    return ImmutableMultiDict([(unquote(name), text) for name, _, text in pairs])


def _kind(value: Any) -> str:
    return {list: "array", dict: "object"}.get(type(value), "string")


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _meant(value: Any) -> Any:
    """The value in texts, as parameters carry it."""
    match value:
        case list():
            return [_written(each) for each in value]
        case dict():
            return {name: _written(each) for name, each in value.items()}
        case _:
            return _written(value)


def _decoded(read: Any, where: str) -> Any:
    match read:
        case list():
            return [_decoded(each, where) for each in read]
        case dict():
            return {unquote(name): _decoded(each, where) for name, each in read.items()}
        case _:
            return read if where == "header" else unquote(read)


@settings(max_examples=600)
@given(st.data())
def test_what_is_sent_reads_back(send: Send, data: st.DataObject) -> None:
    number = data.draw(st.sampled_from(range(len(COMBINATIONS))))
    where, style, explode, name = COMBINATIONS[number]
    value = data.draw(_values(where, style, explode, name))
    kind = _kind(value)
    request = send(number, value)
    if kind == "string" and style.endswith(("Delimited", "Object")):
        # These are for lists and objects; one value alone is a usual parameter.
        assert request.url.query.decode() == f"v={quote(_meant(value), safe='')}"
    elif kind == "array" and style == "deepObject":
        texts = [f"v={quote(each, safe='')}" for each in _meant(value)]
        assert request.url.query.decode() == "&".join(texts)
    else:
        spread = explode and kind == "object"
        location = _location(request, where, style, spread=spread)
        read = style_deserializers[style](explode, "v", kind, location)
        assert _decoded(read, where) == _meant(value)
