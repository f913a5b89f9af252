"""Documents of any form: read, or refused in one message, never a fault of the generator's own."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import pipeline
from generator.errors import GeneratorError
from tests.building import document
from tests.hostile.auditing import audit
from tests.hostile.making import made, made_or_refused, unformatted
from tests.hostile.seed import benign, filled

JUNK: list[Any] = [
    None,
    True,
    False,
    0,
    -1,
    1.5,
    10**30,
    "",
    "text",
    "#/components/schemas/none",
    [],
    [None],
    ["text", 1],
    [[]],
    {},
    {"": {}},
    {"$ref": "#"},
    {"$ref": "#/paths"},
    {"$ref": "#/components/schemas/wordname44"},
    {"type": "object"},
    {"type": ["string", "null", "array"]},
    {"allOf": [{"$ref": "#/components/schemas/wordname44"}, {"type": "string"}]},
    {"oneOf": [], "anyOf": [{}]},
]
KEYS = [
    "$ref",
    "type",
    "enum",
    "const",
    "default",
    "discriminator",
    "required",
    "properties",
    "additionalProperties",
    "items",
    "allOf",
    "oneOf",
    "not",
    "nullable",
    "format",
    "pattern",
    "minLength",
    "exclusiveMinimum",
    "multipleOf",
    "parameters",
    "requestBody",
    "responses",
    "content",
    "schema",
    "security",
    "servers",
    "tags",
    "style",
    "explode",
    "in",
    "name",
    "x-python-name",
    "x-enum-varnames",
    "x-source",
    "x-retry",
    "x-empty-body",
    "x-origin",
]


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    items: Any = node.items() if isinstance(node, dict) else ()
    for key, value in enumerate(node) if isinstance(node, list) else items:
        yield from places(value, (*path, key))


PLACES = list(places(filled(benign)))[1:]


def put(document: Any, path: tuple[Any, ...], value: Any) -> None:
    """Put a value where the path leads, as far as it still leads there."""
    node, value = document, copy.deepcopy(value)
    for key in path[:-1]:
        try:
            node = node[key]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(node, dict) or (isinstance(node, list) and path[-1] in range(len(node))):
        node[path[-1]] = value


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    unformatted(monkeypatch)


def sound(document: Any, folder: Path) -> None:
    found = made_or_refused(document, folder)
    if isinstance(found, dict):
        audit(found)


changes = st.tuples(
    st.sampled_from(PLACES), st.one_of(st.none(), st.sampled_from(KEYS)), st.sampled_from(JUNK)
)


@settings(
    max_examples=100,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(changes, min_size=1, max_size=3))
def test_any_form_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[Any, Any, Any]]
) -> None:
    document = filled(benign)
    for place, key, value in changes:
        put(document, place if key is None else (*place, key), value)
    sound(document, tmp_path_factory.mktemp("form"))


def test_extensions_anywhere_are_read_or_refused(tmp_path: Path) -> None:
    values = ["text", ["text"], {"$ref": "#/paths", "type": "object"}]
    for place in PLACES:
        document = filled(benign)
        for number, value in enumerate(values):
            put(document, (*place, f"x-anything-{number}"), value)
        made_or_refused(document, tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "null",
        "42",
        '"openapi: 3.1.0"',
        "[]",
        "{}",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"openapi": null}',
        '{"openapi": "3.1.0", "openapi": "3.0.0"}',
        '{"openapi": "4.0.0", "paths": {}}',
        '{"swagger": "1.2", "apis": []}',
        '{"asyncapi": "2.6.0", "channels": {}}',
        '{"openapi": "3.1.0", "paths": {"/a": {"get": NaN}}}',
        '{"openapi": "3.1.0", "paths": {}, "x": "\\ud800"}',
        '{"openapi": "3.1.0", "paths": {"\\udfff": {}}}',
        "<!DOCTYPE html><html><body>404</body></html>",
        "<?xml version='1.0'?><definitions/>",
        "# Nothing to see\n\nA page without a document.\n",
        "- a\n- b\n",
        "a: b: c",
        "openapi: 3.1.0\npaths: !!python/object/apply:os.system ['id']\n",
        "openapi: 3.1.0\npaths: &a\n  /x: *a\n",
        "%PDF-1.7",
        "\0\0\0",
    ],
    ids=lambda text: repr(text)[:30],
)
def test_what_is_no_document_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_document(tmp_path / "a.json", "hostile")
    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"\xff\xfe{\0}\0", b'{"a": "\xe9"}'])
def test_what_is_no_text_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(data)
    with pytest.raises(GeneratorError):
        pipeline.build_document(tmp_path / "a.json", "hostile")


@pytest.mark.parametrize(
    "empty", [{"openapi": "3.1.0"}, {"openapi": "3.0.3", "paths": {}}, {"swagger": "2.0"}]
)
def test_a_document_of_nothing_is_a_package_of_nothing(empty: Any, tmp_path: Path) -> None:
    files = made(empty, tmp_path)
    assert "calls/__init__.py" in files
    assert not [path for path in files if path.startswith("calls/") and "__init__" not in path]


def test_a_pattern_is_never_run_while_generating(tmp_path: Path) -> None:
    slow = {"type": "string", "pattern": "^(a+)+$"}
    worst = "a" * 60 + "!"
    schema = {**slow, "default": worst, "example": worst, "examples": [worst], "const": worst}
    parameter = {"name": "q", "in": "query", "schema": {**slow, "enum": [worst]}}
    operation = {"parameters": [parameter], "responses": {"200": {"description": ""}}}
    files = made(
        document(
            {"/a": {"get": operation}}, {"A": {"type": "object", "properties": {"a": schema}}}
        ),
        tmp_path,
    )
    audit(files)
