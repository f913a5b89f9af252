"""Ready pieces of source that write parameters into paths, queries and headers."""

from __future__ import annotations

import re

from generator.describe.api import Operation, Parameter
from generator.describe.kinds import (
    AliasRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
    holds_base64url,
)
from generator.emit.writing import text
from generator.emit.writing.imports import Imports
from generator.emit.writing.partcode import parts_code
from generator.emit.writing.text import Code
from generator.errors import GeneratorError
from generator.jsontree import child
from generator.media_types import family

TEMPLATE = re.compile(r"\{([^{}]*)\}")
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|", "tabDelimited": "\t"}


def path_expression(operation: Operation, imports: Imports) -> Code:
    """Return the path with its values, as an expression."""
    names = {each.wire: each for each in operation.parameters if each.location == "path"}
    pieces: list[str] = []
    position = 0
    for match in TEMPLATE.finditer(operation.path):
        pieces.append(_fixed(operation.path[position : match.start()], operation))
        pieces.append(f"{{{_segment(names[match.group(1)], imports)}}}")
        position = match.end()
    pieces.append(_fixed(operation.path[position:], operation))
    return Code(f'{"f" if names else ""}"{"".join(pieces)}"')


def _segment(each: Parameter, imports: Imports) -> str:
    """Return a value of a path; in single quotes, for it stands in an f-string."""
    shown = f"{_given(each, imports)}, '{each.name}'"
    if each.as_json:
        return f"{imports.runtime('requests.paths', 'json_segment')}({shown})"
    reserved = ", allow_reserved=True" if each.allow_reserved else ""
    if each.style == "simple" and not _is_structured(each.type):
        return f"{imports.runtime('requests.paths', 'segment')}({shown}{reserved})"
    wire = text.percent_encoded(each.wire)
    options = f", style='{each.style}'" if each.style != "simple" else ""
    options += (", explode=True" if each.explode else "") + reserved
    return f"{imports.runtime('requests.paths', 'styled_segment')}({shown}, '{wire}'{options})"


def _is_structured(kind: Type) -> bool:
    """Return True if values of a type are lists or objects, or may be."""
    match kind:
        case ListOf() | MapOf() | ModelRef() | AliasRef() | Scalar(kind="any"):
            return True
        case Nullable(of=inner):
            return _is_structured(inner)
        case OneOf(members=members):
            return any(_is_structured(each) for each in members)
        case _:
            return False


def query_code(operation: Operation, imports: Imports) -> tuple[str, list[Code]]:
    """Return the function that makes the query and its arguments; no function if it has none."""
    for each in operation.parameters:
        if each.location == "querystring":
            return _query_string(each, imports)
    parts = [query_part(each, imports) for each in operation.parameters if each.location == "query"]
    return (imports.runtime("requests.query", "join_query") if parts else ""), parts


def _query_string(each: Parameter, imports: Imports) -> tuple[str, list[Code]]:
    kind = family(each.media_type)
    name = {"form": "form_query", "json": "json_query"}.get(kind, "text_query")
    arguments = [Code(_given(each, imports)), text.literal(each.name)]
    if each.parts:
        arguments.append(Code(parts_code(each.parts, imports)))
    return imports.runtime("requests.querystring", name), arguments


def query_part(each: Parameter, imports: Imports) -> Code:
    """Return the part of the query that one parameter makes, as an expression."""
    wire, given = text.literal(each.wire), _given(each, imports)
    if each.raw:
        return Code(
            f"{imports.runtime('requests.query', 'raw')}({each.name}, {text.literal(each.name)})"
        )
    if each.as_json:
        return Code(f"{imports.runtime('requests.query', 'json_parameter')}({wire}, {given})")
    options = ", allow_reserved=True" if each.allow_reserved else ""
    if each.style == "deepObject":
        return Code(f"{imports.runtime('requests.query', 'deep_object')}({wire}, {given}{options})")
    if each.style in _DELIMITERS and not each.explode:
        options = f", {text.literal(_DELIMITERS[each.style])}{options}"
        return Code(f"{imports.runtime('requests.query', 'delimited')}({wire}, {given}{options})")
    options = ("" if each.explode else ", explode=False") + options
    return Code(f"{imports.runtime('requests.query', 'form')}({wire}, {given}{options})")


def header_parts(operation: Operation, imports: Imports) -> list[Code]:
    """Return the headers and cookies of a call, each as an expression."""
    found: list[Code] = []
    for each in operation.parameters:
        if each.location not in ("header", "cookie"):
            continue
        function = _header_function(each, imports)
        value = _given(each, imports)
        if each.as_json:
            function_of = imports.runtime("requests.query", "json_text")
            value = f"{function_of}({value}, {text.literal(each.name)})"
        spread = each.location == "header" and each.explode and not each.as_json
        options = ", explode=True" if spread else ""
        if each.location == "cookie":
            options = _cookie_options(each)
        if each.style in _DELIMITERS:
            options += f", delimiter={text.literal(_DELIMITERS[each.style])}"
        found.append(Code(f"{function}({text.literal(each.wire)}, {value}{options})"))
    return found


def _header_function(each: Parameter, imports: Imports) -> str:
    if each.location == "header":
        return imports.runtime("requests.query", "header")
    plain = each.style == "cookie" and not each.as_json
    return imports.runtime("requests.cookies", "plain_cookie" if plain else "cookie")


def _cookie_options(each: Parameter) -> str:
    if each.as_json:
        return ""
    if each.style == "cookie":
        return "" if each.explode else ", explode=False"
    return ", allow_reserved=True" if each.allow_reserved else ""


def _given(each: Parameter, imports: Imports) -> str:
    """Return a value as its text is made of: bytes in base64url, unlike others, as that."""
    if holds_base64url(each.type):
        return f"{imports.runtime('values.writing', 'as_base64url')}({each.name})"
    return each.name


def _fixed(piece: str, operation: Operation) -> str:
    """Return a fixed piece of a path template inside an f-string, percent-encoded."""
    if any(each in piece for each in "{}"):
        raise GeneratorError(
            f"The path has a brace without its other half, in {piece!r}",
            pointer=child("/paths", operation.path),
            fix="Correct the path key.",
        )
    return text.percent_encoded(piece)
