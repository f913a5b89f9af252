"""A document as it was written, and what a JSON Schema library says of values under its schemas."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from attrs import field, frozen
from jsonschema import FormatChecker
from jsonschema.validators import Draft202012Validator
from openapi_schema_validator import (
    OAS30ReadValidator,
    OAS30WriteValidator,
    OAS31Validator,
    oas30_format_checker,
    oas31_format_checker,
)
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from generator.normalize.actions import read_fixes
from generator.normalize.fixes import apply_fixes
from generator.read.load import FIXES
from generator.read.source import read_document

if TYPE_CHECKING:
    from pathlib import Path

    from tests.server.samples import Side
    from usergroups.testing._openapi.documents import Json

_URI: Final = "urn:source"


class Unjudged(Exception):
    """The library cannot say: the schema leads nowhere, in a circle, or is none."""


@frozen(eq=False)
class Source:
    """A document, before any pass of ours."""

    document: Json = field(repr=False)
    _registry: Any = field(init=False, repr=False)

    @_registry.default
    def _holding(self) -> Any:
        resource = Resource(self.document, specification=DRAFT202012)
        return Registry().with_resource(_URI, resource)

    @property
    def older(self) -> bool:
        """True for schemas in the dialect of OpenAPI 3.0 (or of Swagger 2.0, its elder)."""
        return not str(self.document.get("openapi", "2.0")).startswith("3.1")

    def judge(self, pointer: str, side: Side) -> Judge:
        """The judge of values under the schema at a JSON Pointer, read or sent."""
        fragment = quote(pointer, safe="/~!$&'()*+,;=:@")
        schema = {"$ref": f"{_URI}#{fragment}"}
        kind: Any = OAS31Validator
        if self.older:
            kind = OAS30ReadValidator if side == "response" else OAS30WriteValidator
        return Judge(kind(schema, registry=self._registry, format_checker=_formats(self.older)))


@functools.cache
def _formats(older: bool) -> FormatChecker:  # noqa: FBT001
    """The formats of OpenAPI; `time` is that of today, not `12:59:59` of JSON Schema's draft 3."""
    made = FormatChecker([])
    known = oas30_format_checker if older else oas31_format_checker
    times = {"time": Draft202012Validator.FORMAT_CHECKER.checkers["time"]}
    made.checkers = {**known.checkers, **times}
    return made


@frozen(eq=False)
class Judge:
    """Says whether values are valid; formats count."""

    _validator: Any

    def errors(self, value: Any) -> list[Any]:
        """The library's errors."""
        try:
            return list(self._validator.iter_errors(value))
        except (Unresolvable, RecursionError, re.error, AttributeError, TypeError) as error:
            raise Unjudged(str(error)[:200]) from error

    def allows(self, value: Any) -> bool:
        """Return whether the value is valid."""
        return not self.errors(value)


def vendor_source(folder: Path, name: str) -> Source:
    """The document in a vendor's folder of specs/, corrected by its fixes and nothing else."""
    document = read_document(folder / name)
    overlay = folder / FIXES
    if overlay.is_file():
        apply_fixes(document, read_fixes(overlay), file=overlay)
    return Source(document)
