"""The body of a request as source: its argument, its checks, and the bytes that it becomes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from generator.describe.api import Body
from generator.describe.kinds import ModelRef, Nullable, Scalar, Type
from generator.emit.writing import text
from generator.emit.writing.checkcode import checks
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
    optional = " | None" * (not body.required and not kind.endswith("| None"))
    declared = [f"body: {kind}{optional}{'' if body.required else ' = None'}"]
    if has_choice(body):
        named = [each.media_type for each in body.every]
        spread = any(each.spread for each in body.every)
        if not spread:
            code.imports.name("typing", "Literal")
        choices = "str" if spread else f"Literal[{', '.join(map(literal, named))}]"
        declared.append(f"content_type: {choices} = {literal(body.media_type)}")
    return declared


def has_choice(body: Body) -> bool:
    """Return True if the caller chooses the media type of a body."""
    return bool(body.others or body.spread)


def _alike(body: Body) -> bool:
    """Return True if one value is written as JSON under several names."""
    return all((each.kind, each.type) == ("json", body.type) for each in body.others)


def body_checks(body: Body | None, code: TypeCode) -> list[str]:
    """Return the statements that refuse a wrong body of the one kind that there is."""
    if body is None or not _alike(body):
        return []
    lines = _checks(body, code)
    if not body.required:
        lines = ["if body is not None:", *(f"    {line}" for line in lines)] if lines else []
    if body.others:
        name = code.imports.runtime("checks", "check_literal")
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
        made = f"{code.imports.runtime('offered', 'content_of')}(content_type, body, {{{writers}}})"
    elif body.spread:
        name = code.imports.runtime("offered", "media_type_of")
        made = _encoded(body, code, f"{name}(content_type, {literal(body.spread)})")
    else:
        made = _encoded(body, code, "content_type" if body.others else literal(body.media_type))
    return Code(made if body.required else f"None if body is None else {made}")


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
            value = code.written(body.type, "body")
            more = "" if literal(JSON) == media_type else f", {media_type}"
            return f"{code.imports.runtime('bodies', name)}({value}{more})"
        case "form" | "multipart":
            types = f", {literal(dict(body.parts))}" if body.parts else ""
            made = f"{code.imports.runtime('bodies', name)}({_form(body.type)}{types})"
            if body.media_type == usual:
                return made
            return f"{code.imports.runtime('offered', 'called')}({made}, {media_type})"
        case "text" if body.type != Scalar("str"):
            return f"{code.imports.runtime('bodies', 'plain_content')}(body, {media_type})"
        case _:
            return f"{code.imports.runtime('bodies', name)}(body, {media_type})"


def _form(kind: Type) -> str:
    inner = kind.of if isinstance(kind, Nullable) else kind
    return "body.to_dict()" if isinstance(inner, ModelRef) else "body"
