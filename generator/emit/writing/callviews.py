"""Ready pieces of source for the templates of calls and clients."""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from typing import Any, Self

from attrs import frozen

from generator.describe.api import Alias, Api, Enumeration, Model, Operation, Response
from generator.describe.kinds import Nullable, Scalar, Type, union_of
from generator.emit.writing import text
from generator.emit.writing.bodyviews import (
    body_checks,
    body_content,
    body_functions,
    body_parameters,
)
from generator.emit.writing.checkcode import checks
from generator.emit.writing.decodercode import decoder_of
from generator.emit.writing.docstrings import call_docstring, ordered_path
from generator.emit.writing.imports import ErrorImports, Imports
from generator.emit.writing.pagingcode import paging_code
from generator.emit.writing.parameterviews import header_parts, path_expression, query_code
from generator.emit.writing.readercode import reader_of
from generator.emit.writing.streamcode import streams_code
from generator.emit.writing.text import Code
from generator.emit.writing.typecode import TypeCode
from generator.emit.writing.withholding import withholding


@frozen
class Signature:
    """The declaration of a method, and the arguments that it passes on."""

    parameters: Code
    """Ends with a comma, unless empty; path values by position, the rest by keyword."""
    arguments: Code
    returns: Code


class CallWriter:
    """Writes the calls of one API."""

    def __init__(self, api: Api, runtime: str) -> None:
        self.api = api
        self.runtime = runtime
        self.models: Mapping[str, Model] = {each.name: each for each in api.models}
        self.enums: Mapping[str, Enumeration] = {each.name: each for each in api.enums}
        self.aliases: Mapping[str, Alias] = {each.name: each for each in api.aliases}
        self.withholding = withholding(self.models, self.aliases)

    def beside(self, runtime: str) -> Self:
        """Return a writer for modules that see the runtime as `runtime`."""
        other = copy(self)
        other.runtime = runtime
        return other

    def code(self, imports: Imports, here: str = "", *, lazily: bool = False) -> TypeCode:
        """Make a writer of types for a module that imports `imports`."""
        return TypeCode(
            imports,
            self.models,
            self.enums,
            here=here,
            lazily=lazily,
            aliases=self.aliases,
            withholding=self.withholding,
        )

    def view(self, operation: Operation) -> dict[str, Any]:
        """Return the variables of the template of one call."""
        own = {operation.name, *(each.name for each in operation.parameters)}
        imports = Imports(self.runtime, own)
        imports.name("typing", "Final")
        imports.runtime("operation", "Operation")
        imports.runtime("operation", "Call")
        here = "..models."
        code = self.code(imports, here)
        returns = self.returns(operation, code)
        join_query, query = query_code(operation, imports)
        headers = header_parts(operation, imports)
        paging = operation.paging and paging_code(operation.paging, imports)
        streams = streams_code(operation, code)
        view = {
            "title": text.docstring([f"Make the call `{operation.method} {operation.path}`."], 0),
            "name": Code(operation.name),
            "name_literal": text.literal(operation.name),
            "method": text.literal(operation.method),
            "path": text.literal(operation.path),
            "retry": text.literal(operation.retry),
            "security": _security(operation),
            "server": text.literal(operation.server),
            "successes": self._successes(operation, code),
            "deprecated": operation.deprecated,
            "paging": paging,
            "streams": streams,
            "returns": returns,
            "signature": self.signature(operation, code).parameters,
            "docstring": call_docstring(operation, 4),
            "checks": self._checks(operation, code),
            "path_expression": path_expression(operation, imports),
            "query": query,
            "join_query": Code(join_query),
            "headers": headers,
            "accept": text.literal(operation.accept) if operation.accept else None,
            "bodies": body_functions(operation.body, code),
            "content": body_content(operation.body, code),
            "join_headers": Code(
                imports.runtime("requests.query", "join_headers") if headers else ""
            ),
        }
        late = ErrorImports(self.runtime, imports, own, here)
        return {
            **view,
            "errors": self._errors(operation, self.code(late, here)),
            "error_imports": [Code(line) for line in late.code().splitlines()],
            "imports": imports.code(),
        }

    def _errors(self, operation: Operation, code: TypeCode) -> list[tuple[Code, Code]]:
        if operation.errors:
            code.imports.name("collections.abc", "Mapping")
            code.imports.name("typing", "Any")
            code.imports.runtime("operation", "Decoder")
        return [(text.literal(each.status), decoder_of(code, each)) for each in operation.errors]

    def returns(self, operation: Operation, code: TypeCode) -> Code:
        """Write the type that a call's success is read as."""
        return Code(code.annotation(returned(operation)))

    def _successes(self, operation: Operation, code: TypeCode) -> list[tuple[Code, Code]]:
        if not operation.successes:
            decoder = code.imports.runtime("responses.decoding", "any_body")
            return [(text.literal("2XX"), Code(f"{decoder}()"))]
        found: list[tuple[Code, Code]] = []
        for each in operation.successes:
            if each.empty is None:
                decoder = decoder_of(code, each)
            else:
                reader = reader_of(code, _response_type(each, operation))
                name = code.imports.runtime("responses.decoding", "json_body")
                decoder = Code(f"{name}({reader}, empty={text.literal(each.empty)})")
            found.append((text.literal(each.status), decoder))
        return found

    def signature(self, operation: Operation, code: TypeCode) -> Signature:
        """Return the parameters of a method, and how they are passed on."""
        declared: list[str] = []
        passed: list[str] = []
        for each in ordered_path(operation):
            declared.append(f"{each.name}: {code.annotation(each.type)}")
            passed.append(each.name)
        keywords = [each for each in operation.parameters if each.location != "path"]
        if keywords or operation.body is not None:
            declared.append("*")
        needed = [each for each in keywords if each.required]
        declared += [f"{each.name}: {code.annotation(each.type)}" for each in needed]
        passed += [f"{each.name}={each.name}" for each in needed]
        if operation.body is not None:
            declared += body_parameters(operation.body, code)
            passed.append("body=body")
            if operation.body.chosen:
                passed.append("content_type=content_type")
        for each in keywords:
            if not each.required:
                kind = code.annotation(each.type)
                spare = "" if kind.endswith("| None") else " | None"
                declared.append(f"{each.name}: {kind}{spare} = {text.literal(each.sent)}")
                passed.append(f"{each.name}={each.name}")
        return Signature(
            parameters=Code("".join(f"{each}, " for each in declared)),
            arguments=Code(", ".join(passed)),
            returns=self.returns(operation, code),
        )

    def _checks(self, operation: Operation, code: TypeCode) -> list[Code]:
        lines: list[str] = []
        for each in operation.parameters:
            if each.location == "path" and each.type == Scalar("str"):
                continue
            given = each.type.of if isinstance(each.type, Nullable) else each.type
            found = checks(code, each.type if each.required else given, each.name, each.name)
            lines += found if each.required else _guarded(each.name, found)
        return [Code(line) for line in (*lines, *body_checks(operation.body, code))]


def _security(operation: Operation) -> Code:
    if operation.security is None:
        return Code("None")
    return Code(
        _tuple([_tuple([text.literal(name) for name in each]) for each in operation.security])
    )


def returned(operation: Operation) -> Type:
    """Write the type that a call's success is read as."""
    kinds = [_response_type(each, operation) for each in operation.successes]
    return union_of(kinds) if kinds else Scalar("any")


def _response_type(response: Response, operation: Operation) -> Type:
    if response.empty is not None:
        return next(
            (each.type for each in operation.successes if each.kind != "none"), response.type
        )
    return response.type


def _guarded(name: str, lines: list[str]) -> list[str]:
    return [f"if {name} is not None:", *(f"    {line}" for line in lines)] if lines else []


def _tuple(parts: list[str]) -> str:
    return f"({', '.join(parts)},)" if parts else "()"
