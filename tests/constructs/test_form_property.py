"""Forms of drawn schemas and encodings, sent by built clients and read back by libraries.

werkzeug takes parts apart, and openapi-core reads fields by the document. openapi-core 0.23.1 does
not read parts itself, for it takes a number or a boolean in one for text. Parts are handed to it
as fields, which by the specification say the same. It looks for `%20` between the items of a
`spaceDelimited` list once that is decoded, and finds no member of an object that is spread over
fields: both are left out here, and stand in the table of `test_forms`.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from attrs import frozen
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from openapi_core import OpenAPI
from openapi_core.testing.requests import MockRequest
from werkzeug.formparser import parse_form_data

from tests.building import document
from tests.constructs.sending import Sending, sending
from tests.constructs.writing import operation

if TYPE_CHECKING:
    import httpx

MULTIPART, URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
TEXT = {"type": "string"}
WHOLE = {"type": "integer"}
POINT = {
    "type": "object",
    "required": ["x", "y"],
    "properties": {"x": WHOLE, "y": TEXT},
    "additionalProperties": False,
}
NAMES = ("first", "second_one", "third-3")
_PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=8)
# No library tells a delimiter inside an item from those between items once it has decoded them.
_ITEM = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs"], exclude_characters=",|"),
    min_size=1,
    max_size=6,
)
_NUMBERS = st.integers(-(10**6), 10**6)
_SEVERAL = st.lists(_NUMBERS, min_size=2, max_size=3)
_POINTS = st.fixed_dictionaries({"x": _NUMBERS, "y": _ITEM})


@frozen
class Kind:
    """A schema of a member, the values that it is given, and the encodings that it may have."""

    schema: dict[str, Any]
    values: st.SearchStrategy[Any]
    encodings: tuple[dict[str, Any], ...] = ({},)


_AS_JSON: dict[str, Any] = {"contentType": "application/json"}
_LISTED: tuple[dict[str, Any], ...] = (
    {"style": "form"},
    {"explode": False},
    {"style": "pipeDelimited"},
)
KINDS = (
    Kind(TEXT, _PLAIN, ({}, {"style": "form"}, {"allowReserved": False}, _AS_JSON)),
    Kind(WHOLE, _NUMBERS, ({}, {"style": "form"}, _AS_JSON)),
    Kind({"type": "boolean"}, st.booleans(), ({}, {"style": "form"})),
    Kind({"type": "array", "items": TEXT}, st.lists(_ITEM, min_size=2, max_size=3), ({}, *_LISTED)),
    Kind({"type": "array", "items": WHOLE}, _SEVERAL, ({}, *_LISTED)),
    Kind(POINT, _POINTS, (_AS_JSON, {"style": "deepObject", "explode": True})),
)


@frozen
class Drawn:
    """One form: its media type, and for each member its schema, encoding and value."""

    media_type: str
    members: tuple[tuple[str, Kind, dict[str, Any], Any], ...]

    def operation(self, name: str, media_type: str = "") -> dict[str, Any]:
        """The operation that takes it, in another media type if one is given."""
        properties = {wire: kind.schema for wire, kind, _, _ in self.members}
        encoding = {wire: stated for wire, _, stated, _ in self.members if stated}
        media = {"schema": {"type": "object", "properties": properties}, "encoding": encoding}
        content = {media_type or self.media_type: media}
        return operation(name, requestBody={"required": True, "content": content})

    def values(self) -> dict[str, Any]:
        """Return what is meant, by the names of the members."""
        return {wire: value for wire, _, _, value in self.members}


@st.composite
def _forms(draw: st.DrawFn) -> Drawn:
    members: list[tuple[str, Kind, dict[str, Any], Any]] = []
    for wire in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)):
        kind = draw(st.sampled_from(KINDS))
        members.append((wire, kind, draw(st.sampled_from(kind.encodings)), draw(kind.values)))
    return Drawn(draw(st.sampled_from((MULTIPART, URLENCODED))), tuple(members))


def _fields(request: httpx.Request) -> bytes:
    """The fields of a form, as the body of an URL-encoded one."""
    media_type = request.headers["content-type"]
    if media_type == URLENCODED:
        return request.content
    environ = {
        "wsgi.input": io.BytesIO(request.content),
        "CONTENT_LENGTH": str(len(request.content)),
        "CONTENT_TYPE": media_type,
    }
    _, form, files = parse_form_data(environ)
    assert not files
    return urlencode(list(form.items(multi=True))).encode()


def _read_back(core: OpenAPI, tiny: Sending, form: Drawn, name: str) -> Any:
    model = getattr(tiny.built.models(), name.title().replace("_", "") + "Body")
    request = tiny.call(name, body=model.from_dict(form.values()))
    fields = _fields(request)
    seen = MockRequest(
        "https://tiny.example", "post", f"/{name}", data=fields, content_type=URLENCODED
    )
    read = core.unmarshal_request(seen)
    assert read.errors == [], (form, fields)
    return read.body


# Without shrinking: each example is a package to be built, and the message names the one form.
@settings(max_examples=4, phases=[Phase.generate])
@given(st.lists(_forms(), min_size=40, max_size=40))
def test_what_is_sent_is_what_a_library_reads(forms: list[Drawn]) -> None:
    named = {f"send_{number}": form for number, form in enumerate(forms)}
    sent = {f"/{name}": {"post": each.operation(name)} for name, each in named.items()}
    read = {f"/{name}": {"post": each.operation(name, URLENCODED)} for name, each in named.items()}
    core, tiny = OpenAPI.from_dict(document(read)), sending(document(sent))
    for name, form in named.items():
        read_back = _read_back(core, tiny, form, name)
        assert read_back == form.values(), (form, tiny.sent[-1].content)
