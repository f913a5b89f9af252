"""What a JSON value breaks in a schema of a document, told by jsonschema's OpenAPI 3.1 dialect."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_schema_validator import OAS31Validator, oas31_format_checker

if TYPE_CHECKING:
    from tests.server.documents import Json


def breaches(document: Json, schema: Any, value: Any) -> list[str]:
    """One line a fault: where in the value, and what is wrong; empty when the value conforms."""
    root = {
        "components": document.get("components", {}),
        "paths": document.get("paths", {}),
        "allOf": [schema],
    }
    validator = OAS31Validator(root, format_checker=oas31_format_checker)
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]


def conforms(document: Json, schema: Any, value: Any) -> bool:
    """Whether the value breaks nothing in the schema."""
    return not breaches(document, schema, value)
