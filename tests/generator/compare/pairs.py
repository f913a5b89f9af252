"""Two versions of a tiny document, built and compared."""

from __future__ import annotations

import functools
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.compare.compare import ChangeReport, as_text, compare
from generator.pipeline import build_document
from generator.report.package import Package
from tests.building import document

JSON = "application/json"


def package(source: Mapping[str, Any]) -> Package:
    """The package of a document."""
    return _package(json.dumps(source))


@functools.cache
def _package(text: str) -> Package:
    with tempfile.TemporaryDirectory(prefix="changing-") as folder:
        path = Path(folder) / "tiny.json"
        path.write_text(text, encoding="utf-8")
        return build_document(path, "tiny")


def report(old: Mapping[str, Any], new: Mapping[str, Any]) -> ChangeReport:
    """Return what changed between two documents."""
    return compare(package(old), package(new))


def lines(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[str]:
    """The report as it is printed, without totals."""
    return [line for line in as_text(report(old, new))[:-1] if line]


def calls(*operations: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """A document of these operations; `at` has method and path of each."""
    paths: dict[str, dict[str, Any]] = {}
    for each in operations:
        given = dict(each)
        method, path = given.pop("at").split(" ")
        paths.setdefault(path, {})[method.lower()] = given
    return document(paths, **more)


def call(name: str, at: str, *parameters: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """An operation that answers with nothing unless `responses` say otherwise."""
    return {
        "operationId": name,
        "at": at,
        "parameters": list(parameters),
        "responses": {"204": {"description": "done"}},
        **more,
    }


def query(name: str, **more: Any) -> dict[str, Any]:
    """A parameter of the query, a text unless `schema` says otherwise."""
    return {"name": name, "in": "query", "schema": {"type": "string"}, **more}


def path(name: str, **more: Any) -> dict[str, Any]:
    """A parameter of the path."""
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}, **more}


def body(schema: Any, *, required: bool = True, media: str = JSON) -> dict[str, Any]:
    """A request body."""
    return {"required": required, "content": {media: {"schema": schema}}}


def answers(**schemas: Any) -> dict[str, Any]:
    """Responses by status, written `_200`, and the `default` of errors; None has no body."""
    return {
        status.removeprefix("_"): {"description": "error" if status == "default" else "told"}
        | ({} if schema is None else {"content": {JSON: {"schema": schema}}})
        for status, schema in schemas.items()
    }


def ref(name: str) -> dict[str, str]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def record(*required: str, **properties: Any) -> dict[str, Any]:
    """An object with these properties."""
    return {"type": "object", "properties": properties, "required": list(required)}
