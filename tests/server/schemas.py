"""Find what a JSON value breaks in a schema, told by jsonschema's OpenAPI 3.1 dialect."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from openapi_schema_validator import OAS31Validator, oas31_format_checker

from usergroups.testing._openapi.documents import read_operations
from usergroups.testing._openapi.shipped import document_of

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json
    from usergroups.testing._openapi.messages import Response


def breaches(document: Json, schema: Any, value: Any) -> list[str]:
    """One line a fault: where in the value, and what is wrong; empty when the value conforms."""
    root = {
        "components": document.get("components", {}),
        "paths": document.get("paths", {}),
        "allOf": [schema],
    }
    validator = OAS31Validator(root, format_checker=oas31_format_checker)
    return [f"{error.json_path}: {error.message[:300]}" for error in validator.iter_errors(value)]


def faults_of(vendor: str, operation: str, answer: Response) -> list[str]:
    """Return what an answer says that the vendor's document does not, one line a fault."""
    document = document_of(vendor)
    known = next(one for one in read_operations(document) if one.id == operation)
    entry = known.response(answer.status)
    if entry is None or entry.content is None:
        return []
    found = breaches(document, entry.content.schema or {}, json.loads(answer.body))
    return [f"the answer {answer.status} of {operation}: {line}" for line in found]


def conforms(document: Json, schema: Any, value: Any) -> bool:
    """Return whether the value breaks nothing in the schema."""
    return not breaches(document, schema, value)
