"""Decoders as source: how the body of a response becomes a value, by its media type."""

from __future__ import annotations

from collections import Counter

from generator.describe.api import Content, Response
from generator.describe.kinds import Scalar
from generator.emit.writing.formcode import form_fields
from generator.emit.writing.jsonkinds import text_kinds
from generator.emit.writing.readercode import reader_of
from generator.emit.writing.text import Code, literal
from generator.emit.writing.typecode import TypeCode
from generator.media_types import is_json

_MOST = 8
"""Media types that are listed, though they are read alike."""


def decoder_of(code: TypeCode, response: Response) -> Code:
    """Return the expression of the decoder of a response."""
    if not response.contents:
        name = "location_header" if response.kind == "location" else "no_content"
        decoder = code.imports.runtime("responses.decoding", name)
        return Code(decoder if response.kind == "location" else f"{decoder}()")
    if len(response.plain) == 1:
        return Code(_decoder(code, response.plain[0]))
    found = {each.media_type: _decoder(code, each) for each in response.plain}
    several = ", ".join(f"{literal(name)}: {decoder}" for name, decoder in _ranges(found).items())
    return Code(f"{code.imports.runtime('responses.decoding', 'by_type')}({{{several}}})")


def _ranges(decoders: dict[str, str]) -> dict[str, str]:
    """Put a range in place of many types that are read alike: a list of all files there are."""
    found = decoders
    for spread, prefix in (("text/*", "text/"), ("*/*", "")):
        counts = Counter(each for name, each in found.items() if name.startswith(prefix))
        usual, times = counts.most_common(1)[0] if counts else ("", 0)
        if times > _MOST and spread not in found:
            found = {
                name: each
                for name, each in found.items()
                if each != usual or not name.startswith(prefix)
            }
            found[spread] = usual
    return found


def _decoder(code: TypeCode, content: Content) -> str:
    kinds = text_kinds(code, content.type)
    match content.kind:
        case "json" if content.type == Scalar("any"):
            return _call(code, "any_json_body")
        case "json":
            return _call(code, "json_body", reader_of(code, content.type), *map(literal, kinds))
        case "form":
            return _call(
                code, "form_body", reader_of(code, content.type), *form_fields(code, content.type)
            )
        case "bytes":
            return _call(code, "json_bytes_body" if is_json(content.media_type) else "bytes_body")
        case "base64":
            return _call(code, "encoded_body", reader_of(code, content.type))
        case "any" if content.type == Scalar("any"):
            return _call(code, "any_body")
        case "any" if content.type in (Scalar("bytes"), Scalar("base64url")):
            return _call(code, "any_bytes_body")
        case "text" if content.type in (Scalar("str"), Scalar("any")):
            return _call(code, "text_body")
        case _:
            return _call(code, "plain_body", reader_of(code, content.type), *map(literal, kinds))


def _call(code: TypeCode, name: str, *arguments: str) -> str:
    return f"{code.imports.runtime('responses.decoding', name)}({', '.join(arguments)})"
