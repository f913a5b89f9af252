"""The members of forms that are not written in their usual way."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.describe.api import Part
from generator.describe.engine import TypeReader
from generator.ledger import Json, origins
from generator.normalize.passes.files import file_parts, form_objects, members_of

_LISTED = re.compile(r'(?:[^,"]|"[^"]*")+')


def parts_of(media: Json, reader: TypeReader) -> tuple[tuple[str, Part], ...]:
    """Return the members of a form that its encoding, or a file's type, says something of."""
    encodings: Json = media.get("encoding", {})
    files = _files(media, reader.classes) if media["x-kind"] == "multipart" else set[str]()
    found = {
        name: _part(encodings.get(name, {}), reader, file=name in files)
        for name in sorted({*encodings, *files})
    }
    return tuple((name, part) for name, part in found.items() if part != Part())


def _files(media: Json, classes: Mapping[str, Json]) -> set[str]:
    """Return the names of the members whose texts are the content of files."""
    return {
        wire
        for _, target in form_objects(media["schema"], classes)
        for wire, member in members_of(target)
        if wire and any(each.get("x-kind") == "file-or-text" for each in file_parts(member))
    }


def _part(encoding: Json, reader: TypeReader, *, file: bool) -> Part:
    headers: list[tuple[str, str]] = []
    for name, header in sorted(encoding.get("headers", {}).items()):
        schema = header["schema"]
        reader.used.update((*origins(header), *origins(schema)))
        value = schema["const"] if "const" in schema else schema["enum"][0]
        headers.append((name, str(value)))
    style = str(encoding.get("style", ""))
    return Part(
        types=tuple(each.strip() for each in _LISTED.findall(encoding.get("contentType", ""))),
        file=file,
        style=style,
        explode=encoding.get("explode", True) is True,
        allow_reserved=encoding.get("allowReserved") is True,
        headers=tuple(headers),
    )
