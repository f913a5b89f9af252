"""The members of forms that are not written in their usual way."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.describe.api import Part
from generator.describe.typereader import TypeReader
from generator.ledger import Json, origins
from generator.media_types import OCTETS
from generator.normalize.passes.files import file_parts, form_objects, members_of

_LISTED = re.compile(r'(?:[^,"]|"[^"]*")+')


def parts_of(media: Json, reader: TypeReader) -> tuple[tuple[str, Part], ...]:
    """Return the members of a form that its encoding, or a file's type, says something of."""
    encodings: Json = media.get("encoding", {})
    files = _files(media, reader.classes) if media["x-kind"] == "multipart" else {}
    found = {
        name: _part(encodings.get(name, {}), files.get(name, []), reader)
        for name in sorted({*encodings, *files})
    }
    return tuple((name, part) for name, part in found.items() if part != Part())


def layout_of(media: Json, reader: TypeReader) -> Part:
    """Return how the items of a body, or of a part, are written that have no names."""
    return _part(media, [], reader)


def _files(media: Json, classes: Mapping[str, Json]) -> dict[str, list[Json]]:
    """Return the schemas of the files in each member of a form."""
    found: dict[str, list[Json]] = {}
    for _, target in form_objects(media["schema"], classes):
        for wire, member in members_of(target):
            found.setdefault(wire, []).extend(file_parts(member))
    return found


def _part(encoding: Json, files: list[Json], reader: TypeReader) -> Part:
    headers: list[tuple[str, str]] = []
    for name, header in sorted(encoding.get("headers", {}).items()):
        schema = header["schema"]
        reader.used.update((*origins(header), *origins(schema)))
        value = schema["const"] if "const" in schema else schema["enum"][0]
        headers.append((name, str(value)))
    types = tuple(each.strip() for each in _LISTED.findall(encoding.get("contentType", "")))
    stated = [each["contentMediaType"] for each in files if "contentMediaType" in each]
    tabs = encoding.get("x-collectionFormat") == "tsv"
    specific = any("*" not in each for each in types)
    return Part(
        types=types,
        file_type=stated[0] if stated and stated[0] != OCTETS and not specific else "",
        file=any(each.get("x-kind") == "file-or-text" for each in files),
        style="tabDelimited" if tabs else str(encoding.get("style", "")),
        explode=encoding.get("explode", True) is True,
        allow_reserved=encoding.get("allowReserved") is True,
        headers=tuple(headers),
        prefix=tuple(_part(each, [], reader) for each in encoding.get("prefixEncoding", ())),
        rest=_part(encoding["itemEncoding"], [], reader) if "itemEncoding" in encoding else None,
    )
