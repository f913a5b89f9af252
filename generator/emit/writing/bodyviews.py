"""The body of a request as source: its argument, its checks, and the bytes that it becomes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from generator.describe.api import Body, Part
from generator.describe.kinds import (
    AliasRef,
    MapOf,
    ModelRef,
    Nullable,
    Scalar,
    Type,
    holds_base64url,
)
from generator.emit.writing import text
from generator.emit.writing.checkcode import checks
from generator.emit.writing.partcode import part_code, parts_code
from generator.emit.writing.text import Code, literal
from generator.emit.writing.typecode import TypeCode
from generator.media_types import FORM, JSON, MULTIPART


@frozen
class WriterView:
    """The function that writes a body in one of several media types."""

    name: Code
    annotation: Code
    docstring: Code
    checks: tuple[Code, ...]
    content: Code


def body_parameters(body: Body, code: TypeCode) -> list[str]:
    """Declare the argument `body`, and `content_type` where there is a choice."""
    kind = code.annotation(body.given)
    declared = [f"body: {kind}{_left_out(body, code)}"]
    if body.chosen:
        named = [each.media_type for each in body.every]
        spread = any(each.spread for each in body.every)
        if not spread:
            code.imports.name("typing", "Literal")
        choices = "str" if spread else f"Literal[{', '.join(map(literal, named))}]"
        declared.append(f"content_type: {choices} = {literal(body.media_type)}")
    return declared


def _left_out(body: Body, code: TypeCode) -> str:
    """Return the end of the declaration of a body: how it is left out, if it may be."""
    if body.required:
        return ""
    absent = _absent(body, code)
    kind = code.imports.runtime("unset", "Unset") if absent == "UNSET" else absent
    return f" | {kind} = {absent}"


def _absent(body: Body, code: TypeCode) -> str:
    """Return the value of a body that is left out: not None where JSON's null is a body."""
    if any(each.kind == "json" and _takes_null(each.type, code) for each in body.every):
        return code.imports.runtime("unset", "UNSET")
    return "None"


def _takes_null(kind: Type, code: TypeCode) -> bool:
    match kind:
        case Nullable() | Scalar(kind="any" | "none"):
            return True
        case AliasRef(alias=name):
            return isinstance(code.aliases[name].type, Nullable)
        case _:
            return False


def _alike(body: Body) -> bool:
    """Return True if one value is written as JSON under several names."""
    return all((each.kind, each.type) == ("json", body.type) for each in body.others)


def body_checks(body: Body | None, code: TypeCode) -> list[str]:
    """Return the statements that refuse a wrong body of the one kind that there is."""
    if body is None or not _alike(body):
        return []
    lines = _checks(body, code)
    if not body.required:
        head = f"if body is not {_absent(body, code)}:"
        lines = [head, *(f"    {line}" for line in lines)] if lines else []
    if body.others:
        name = code.imports.runtime("values.checks", "check_literal")
        known = ", ".join(literal(each.media_type) for each in body.every)
        lines.append(f'{name}(content_type, "content_type", {known})')
    return lines


def _checks(body: Body, code: TypeCode) -> list[str]:
    return [] if body.kind == "bytes" else checks(code, body.type, "body", "body")


def body_content(body: Body | None, code: TypeCode) -> Code | None:
    """Return the expression of the content that a call sends."""
    if body is None:
        return None
    if not _alike(body):
        writers = ", ".join(
            f"{literal(each.spread or each.media_type)}: {name}"
            for name, each in _names(body).items()
        )
        name = code.imports.runtime("requests.media_choice", "content_of")
        made = f"{name}(content_type, body, {{{writers}}})"
    elif body.spread:
        name = code.imports.runtime("requests.media_choice", "media_type_of")
        made = _encoded(body, code, f"{name}(content_type, {literal(body.spread)})")
    else:
        made = _encoded(body, code, "content_type" if body.others else literal(body.media_type))
    return Code(made if body.required else f"None if body is {_absent(body, code)} else {made}")


def body_functions(body: Body | None, code: TypeCode) -> list[WriterView]:
    """Return the functions that write a body, where its media types differ in more than name."""
    if body is None or _alike(body):
        return []
    code.imports.runtime("content", "Content")
    return [
        WriterView(
            name=Code(name),
            annotation=Code(code.annotation(each.type)),
            docstring=text.docstring([f"Write a body as `{each.spread or each.media_type}`."], 4),
            checks=tuple(Code(line) for line in _checks(each, code)),
            content=Code(_encoded(each, code, "media_type")),
        )
        for name, each in _names(body).items()
    ]


def _names(body: Body) -> dict[str, Body]:
    """Name the function of each media type after its subtype: `_merge_patch_json`."""
    found: dict[str, Body] = {}
    for each in body.every:
        stem = "_" + "_".join(_words(each.spread or each.media_type))
        name = stem
        while name in found:
            name = f"{stem}_{len(found) + 1}"
        found[name] = each
    return found


def _words(media_type: str) -> Iterator[str]:
    kind = media_type.partition(";")[0]
    subtype = kind.partition("/")[2]
    yield from re.findall("[a-z0-9]+", subtype if re.search("[a-z]", subtype) else kind) or ["any"]


def _encoded(body: Body, code: TypeCode, media_type: str) -> str:
    """Return the expression of a body in the media type that the expression `media_type` has."""
    usual = {"json": JSON, "form": FORM, "multipart": MULTIPART}.get(body.kind)
    name = f"{body.kind}_content"
    match body.kind:
        case "json":
            value = code.sent(body.type, "body")
            more = "" if literal(JSON) == media_type else f", {media_type}"
            return f"{code.imports.runtime('requests.bodies', name)}({value}{more})"
        case "sequence":
            value = code.sent(body.type, "body")
            name = code.imports.runtime("requests.sequences", "sequence_content")
            return f"{name}({value}, {media_type})"
        case "parts":
            name = code.imports.runtime("requests.mixed", "mixed_content")
            layout = body.layout or Part()
            more = f", {part_code(layout, code.imports)}" if layout != Part() else ""
            return f"{name}(body, {media_type}{more})"
        case "form" | "multipart":
            parts = f", {parts_code(body.parts, code.imports)}" if body.parts else ""
            value = _members(body.type, code)
            made = f"{code.imports.runtime('requests.bodies', name)}({value}{parts})"
            if body.media_type == usual:
                return made
            return (
                f"{code.imports.runtime('requests.media_choice', 'called')}({made}, {media_type})"
            )
        case "base64":
            value = code.written(body.type, "body")
            return (
                f"{code.imports.runtime('requests.bodies', 'text_content')}({value}, {media_type})"
            )
        case "text" if body.type != Scalar("str"):
            value = "body"
            if holds_base64url(body.type):
                value = f"{code.imports.runtime('values.writing', 'as_base64url')}(body)"
            return (
                f"{code.imports.runtime('requests.bodies', 'plain_content')}({value}, {media_type})"
            )
        case _:
            return f"{code.imports.runtime('requests.bodies', name)}(body, {media_type})"


def _members(kind: Type, code: TypeCode) -> str:
    """Return the expression of the members of a form, files among them."""
    return code.sent(kind, "body") if isinstance(kind, ModelRef | MapOf) else "body"
