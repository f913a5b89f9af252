"""A new vendor's folder of specs/: its document as it came, and what vendor.toml says of it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import tomlkit

from generator.describe.api import Api
from generator.describe.prose import one_line
from generator.new.names import Names
from generator.read.source import find_text, is_json, read_bytes


def stored(document: Path, names: Names, api: Api) -> dict[str, bytes]:
    """Return the files by their names; of a page, the document alone is kept."""
    data = read_bytes(document)
    block = find_text(data, document)
    kept = data if block.line == 1 else block.text.encode()
    name = "openapi.json" if is_json(block.text) else "openapi.yaml"
    facts: Any = tomlkit.document()
    facts.update(
        {
            "id": names.id,
            "name": names.product,
            "class_name": names.class_name,
            "document": name,
            "sha256": hashlib.sha256(kept).hexdigest(),
            "origin": _origin(document, api),
        }
    )
    facts.add(tomlkit.nl())
    errors: Any = tomlkit.table()
    for part in ("code", "message", "details"):
        errors.add(part, list(getattr(api.errors, part)))
    facts.add("errors", errors)
    return {name: kept, "vendor.toml": tomlkit.dumps(facts).encode()}


def _origin(document: Path, api: Api) -> str:
    titled = " ".join(each for each in (f'"{api.title}"', one_line(api.version)) if each)
    return f"{titled[:200]}, from {one_line(document.name)}."
