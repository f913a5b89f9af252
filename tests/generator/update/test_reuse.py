"""Modules that an update takes over: they are those that would be made, byte for byte."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.describe.describe import describe
from generator.emit import emit
from generator.emit.reuse import Earlier
from generator.jsontree import nodes
from generator.normalize.normalize import normalize
from generator.read.load import load_document
from tests.generator.update.projects import CLIENTS, ROOT


def made(folder: Path, document: Any, earlier: Earlier | None = None) -> tuple[Earlier, set[str]]:
    """The package of a document, and the modules that were taken over from the earlier one."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document))
    spec = normalize(load_document(path, "api"))
    api = describe(spec, "api", "Api")
    said = {"command": "make", "source": "openapi.json", "runtime": "._runtime"}
    files = emit.emit(api, spec.document, **said, earlier=earlier)
    header = files["client.py"].decode().partition("\n")[0]
    return Earlier(api, files), set(earlier.unchanged(api, header)) if earlier else set()


def edited(document: Any, seed: int) -> Any:
    """The document with three of its parts changed."""
    copy = json.loads(json.dumps(document))
    choose = random.Random(seed)  # noqa: S311 - made edits, the same each time
    schemas = [each for _, each in nodes(copy["components"]["schemas"]) if isinstance(each, dict)]
    whole = [each for each in schemas if isinstance(each.get("properties"), dict)]
    texts = [each for each in schemas if each.get("type") == "string"]
    for kind in choose.sample(range(8), 3):
        model, text = choose.choice(whole), choose.choice(texts)
        name = choose.choice([*model["properties"], ""])
        if kind == 0 and name:
            del model["properties"][name]
            model.pop("required", None)
        elif kind == 1:
            model["properties"]["added"] = {"type": "string", "readOnly": True}
        elif kind == 2:
            model["required"] = [name] if name else []
        elif kind == 3:
            model["properties"]["own"] = {"$ref": f"#/components/schemas/{model_name(copy, seed)}"}
        elif kind == 4:
            text["maxLength"] = choose.choice([10, 10.0])
        elif kind == 5:
            text["description"] = "Another text."
        elif kind == 6:
            model["additionalProperties"] = False
        elif kind == 7 and "enum" in text:
            text["enum"].append("another")
    return copy


def model_name(document: Any, seed: int) -> str:
    names = [*document["components"]["schemas"]]
    return names[seed % len(names)]


@pytest.mark.parametrize("vendor", ["softwareone"])
def test_what_is_taken_over_is_what_would_be_made(vendor: str, tmp_path: Path) -> None:
    document = json.loads((ROOT / CLIENTS / vendor / "openapi.json").read_bytes())
    before, _ = made(tmp_path, document)
    total = 0
    for seed in range(6):
        changed = edited(document, seed)
        anew, _ = made(tmp_path, changed)
        again, taken = made(tmp_path, changed, before)
        assert again.files == anew.files, seed
        total += len(taken)
    assert total > 6 * len(before.files) / 4


def test_numbers_that_are_equal_and_not_the_same_are_told_apart(tmp_path: Path) -> None:
    def document(least: float) -> Any:
        schema = {"type": "object", "properties": {"a": {"type": "number", "minimum": least}}}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
        call = {"requestBody": {"content": content}, "responses": {"204": {"description": ""}}}
        return {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/things": {"post": {"operationId": "send", **call}}},
            "components": {"schemas": {"Thing": schema}},
        }

    before, _ = made(tmp_path, document(1))
    anew, _ = made(tmp_path, document(1.0))
    again, _ = made(tmp_path, document(1.0), before)
    assert again.files == anew.files
