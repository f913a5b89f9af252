"""What a bundle is made of: nodes with the files that their references are meant from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from generator.jsontree import child, is_object, nodes
from generator.read.shapes import SHAPES, VALUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["Part", "maps", "named_pointer", "sections"]

_Object = dict[str, Any]
_SECTIONS: Final = {
    "schema": ("components", "schemas"),
    "property": ("components", "schemas"),
    "parameter": ("components", "parameters"),
    "response": ("components", "responses"),
    "body": ("components", "requestBodies"),
    "header": ("components", "headers"),
    "security scheme": ("components", "securitySchemes"),
    "link": ("components", "links"),
    "callback": ("components", "callbacks"),
    "media type": ("components", "mediaTypes"),
}
_SWAGGER_SECTIONS: Final = {
    "schema": ("definitions",),
    "property": ("definitions",),
    "parameter": ("parameters",),
    "response": ("responses",),
}


@frozen
class Part:
    """A node whose references are meant as they stand in `file`."""

    kind: str
    pointer: str
    node: _Object
    file: Path
    location: str
    """Its JSON Pointer in `file`."""
    inside: frozenset[tuple[Path, str]] = frozenset()  # what it was put in the place of


def sections(document: _Object) -> Mapping[str, tuple[str, ...]]:
    """Return where a document keeps what is referred to, by kind."""
    return _SWAGGER_SECTIONS if "swagger" in document else _SECTIONS


def maps(part: Part, kind: str, pointer: str, node: _Object) -> Iterator[Part]:
    """Yield the maps of a node that are a reference: in there, no name's value is a text."""
    shape = SHAPES[kind]
    for key, value in node.items():
        if is_object(value) and type(value.get("$ref")) is str:
            member = shape.member(key)
            if member is not None and member.container == "map" and member.kind not in VALUES:
                at = child(pointer, key)
                location = part.location + at.removeprefix(part.pointer)
                yield Part(member.kind, at, value, part.file, location, part.inside)


def named_pointer(document: _Object, fragment: str) -> str:
    """Return the JSON Pointer that a fragment is, or that of the anchor that it names."""
    if not fragment or fragment.startswith("/"):
        return fragment
    anchors = [
        pointer
        for pointer, node in nodes(document)
        if is_object(node) and fragment in (node.get("$anchor"), node.get("$dynamicAnchor"))
    ]
    return anchors[0] if anchors else fragment
