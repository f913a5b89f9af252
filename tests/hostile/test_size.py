"""Documents that are larger than any sound one: an answer in bounded time and memory."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.normalize.passes.bounds import MOST, MOST_MEMBERS
from tests.building import document
from tests.hostile.auditing import audit
from tests.hostile.making import made, own_files, unformatted

LEAF = {"type": "string"}
OK = {"200": {"description": ""}}
MB = 1_000_000


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    unformatted(monkeypatch)


def refusal(source: Path) -> str:
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_document(source, "hostile")
    return str(caught.value)


def written(folder: Path, text: str) -> Path:
    (folder / "hostile.json").write_text(text)
    return folder / "hostile.json"


def test_50_mb_of_text_are_read(tmp_path: Path) -> None:
    started = time.monotonic()
    source = document({"/a": {"get": {"description": "some words " * 4_500_000, "responses": OK}}})
    files = made(source, tmp_path)
    assert (tmp_path / "hostile.json").stat().st_size > 49 * MB
    audit(
        {path: content for path, content in files.items() if path != "openapi.json"}
        | {"openapi.json": b"{}"}
    )
    assert time.monotonic() - started < 60


def test_50_mb_of_schemas_are_too_many(tmp_path: Path) -> None:
    started = time.monotonic()
    schema = {"type": "object", "properties": {"a": {**LEAF, "description": "x" * 2000}}}
    text = json.dumps(document({}, {f"A{i}": schema for i in range(25_000)}))
    assert len(text) > 50 * MB
    assert f"{MOST:,} are the most" in refusal(written(tmp_path, text))
    assert time.monotonic() - started < 60


def test_50_mb_of_numbers_are_too_many(tmp_path: Path) -> None:
    text = json.dumps({**document({}), "x-numbers": [0]})
    text = text.replace("[0]", "[" + "1234567890," * 4_500_000 + "0]")
    assert "more than 2,000,000 values" in refusal(written(tmp_path, text))


def test_65_mb_are_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    with path.open("wb") as stream:
        stream.truncate(65 * 1024 * 1024)
    assert "larger than" in refusal(path)


def test_one_key_twice_among_many_is_found(tmp_path: Path) -> None:
    keys = ",".join(f'"k{i}": 0' for i in [*range(200_000), 199_999])
    assert "'k199999' occurs twice" in refusal(written(tmp_path, f"{{{keys}}}"))


@pytest.mark.parametrize("key", ["properties", "parameters"])
def test_more_members_than_anybody_needs_are_refused(key: str, tmp_path: Path) -> None:
    count = MOST_MEMBERS + 1
    properties = {f"p{i}": LEAF for i in range(count)}
    parameters = [{"name": f"p{i}", "in": "query", "schema": LEAF} for i in range(count)]
    wide: dict[str, Any] = (
        document({}, {"A": {"type": "object", "properties": properties}})
        if key == "properties"
        else document({"/a": {"get": {"parameters": parameters, "responses": OK}}})
    )
    assert "5,000 are the most" in refusal(written(tmp_path, json.dumps(wide)))


def test_a_wide_document_is_read(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "properties": {
            **{f"p{i}": LEAF for i in range(400)},
            "e": {**LEAF, "enum": [f"v{i}" for i in range(2_000)]},
        },
    }
    parameters = [{"name": f"p{i}", "in": "query", "schema": LEAF} for i in range(300)]
    paths = {f"/a{i}": {"get": {"tags": [f"t{i}"], "responses": OK}} for i in range(300)}
    source = document(
        {**paths, "/a": {"get": {"parameters": parameters, "responses": OK}}}, {"A": schema}
    )
    audit(made(source, tmp_path))


def test_names_that_are_spelled_alike_are_told_apart(tmp_path: Path) -> None:
    properties = {f"{'名' * 8}{chr(0x4E00 + i)}": LEAF for i in range(1_500)}
    long = {f"{'a' * 100}{i}": {"type": "object", "properties": {"a": LEAF}} for i in range(200)}
    files = made(
        document({}, {"A": {"type": "object", "properties": properties}, **long}), tmp_path
    )
    audit(files)
    assert len([path for path in files if path.startswith("models/")]) == 202


def test_many_media_types_of_swagger_do_not_multiply(tmp_path: Path) -> None:
    source = {
        "swagger": "2.0",
        "info": {"title": "a", "version": "1"},
        "consumes": [f"application/x-{i}" for i in range(5_000)],
        "paths": {},
    }
    assert "20 are the most" in refusal(written(tmp_path, json.dumps(source)))


def test_aliases_that_multiply_are_refused(tmp_path: Path) -> None:
    lines = ["openapi: 3.1.0", "x-0: &a0 [x, x, x, x, x, x, x, x]"]
    lines += [f"x-{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 12)]
    source = written(tmp_path, "\n".join(lines))
    assert "aliases are expanded" in refusal(source)
    assert own_files({}) == {}
