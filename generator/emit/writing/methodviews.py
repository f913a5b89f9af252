"""Ready pieces of source for the methods of clients."""

from __future__ import annotations

from attrs import frozen

from generator.describe.api import Operation
from generator.emit.writing import text
from generator.emit.writing.callviews import CallWriter
from generator.emit.writing.docstrings import docstring, response_headers
from generator.emit.writing.imports import Imports
from generator.emit.writing.text import Code


@frozen
class MethodView:
    """One method of a client."""

    name: Code
    signature: Code
    arguments: Code
    returns: Code
    docstring: Code
    brief: Code
    deprecated: Code | None
    nothing: bool
    """True if success brings no value."""


class Methods:
    """The methods of every client of an API, which are written once.

    `imports` are the names that their signatures need.
    """

    def __init__(self, writer: CallWriter) -> None:
        self.imports = Imports(writer.runtime)
        self.views = [_method(each, writer, self.imports) for each in writer.api.operations]


def _method(operation: Operation, writer: CallWriter, imports: Imports) -> MethodView:
    typed = writer.code(imports, lazily=True)
    signature = writer.signature(operation, typed)
    named = operation.body or any(each.location != "path" for each in operation.parameters)
    reason = text.sentence(operation.summary) or "The vendor has deprecated this call."
    brief = text.sentence(operation.summary) or f"Send `{operation.method} {operation.path}`."
    return MethodView(
        name=Code(operation.name),
        # `options` is never given by position, so that a new argument moves nothing.
        signature=signature.parameters if named else Code(f"{signature.parameters}*, "),
        arguments=signature.arguments,
        returns=signature.returns,
        docstring=docstring(operation, 8),
        brief=text.docstring(
            [
                brief,
                *text.section("Returns", ["    The whole response."]),
                *response_headers(operation),
            ],
            8,
        ),
        deprecated=text.literal(f"Deprecated by the vendor: {reason}")
        if operation.deprecated
        else None,
        nothing=signature.returns == "None",
    )
