"""Decoders as source: how the body of a response becomes a value, by its media type."""

from __future__ import annotations

from generator.describe.api import Content, Response
from generator.describe.kinds import Scalar
from generator.emit.writing.readercode import reader_of, text_kinds
from generator.emit.writing.text import Code, literal
from generator.emit.writing.typecode import TypeCode


def decoder_of(code: TypeCode, response: Response) -> Code:
    """Return the expression of the decoder of a response."""
    if not response.contents:
        name = "location" if response.kind == "location" else "no_content"
        decoder = code.imports.runtime("decoding", name)
        return Code(decoder if response.kind == "location" else f"{decoder}()")
    if len(response.contents) == 1:
        return Code(_decoder(code, response.contents[0]))
    several = ", ".join(
        f"{literal(each.media_type)}: {_decoder(code, each)}" for each in response.contents
    )
    return Code(f"{code.imports.runtime('decoding', 'by_type')}({{{several}}})")


def _decoder(code: TypeCode, content: Content) -> str:
    kinds = text_kinds(code, content.type)
    match content.kind:
        case "json" if content.type == Scalar("any"):
            return _call(code, "any_json_body")
        case "json":
            return _call(code, "json_body", reader_of(code, content.type), *map(literal, kinds))
        case "form":
            return _call(code, "form_body", reader_of(code, content.type))
        case "bytes":
            return _call(code, "bytes_body")
        case "base64":
            return _call(code, "base64_body", reader_of(code, content.type))
        case "any" if content.type == Scalar("any"):
            return _call(code, "any_body")
        case "text" if content.type in (Scalar("str"), Scalar("any")):
            return _call(code, "text_body")
        case _:
            return _call(code, "plain_body", reader_of(code, content.type), *map(literal, kinds))


def _call(code: TypeCode, name: str, *arguments: str) -> str:
    return f"{code.imports.runtime('decoding', name)}({', '.join(arguments)})"
