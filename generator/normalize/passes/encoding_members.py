"""One part of a form or of a multipart body, and what it can be written by."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from generator.jsontree import is_object
from generator.ledger import Json, Ledger, origins
from generator.media_types import PLAIN, essence, is_json, is_media_type
from generator.normalize.passes.structures import (
    STRUCTURES,
    holds_structures,
    kinds_of,
    structured_members,
)

STYLING = ("style", "explode", "allowReserved")
"""The keys of which one is enough for a member to be written as a query parameter is."""
_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_JOINED = ("csv", "ssv", "pipes", "multi")
_LISTED = re.compile(r'(?:[^,"]|"[^"]*")+')
_CHARSET = re.compile(r"""\s*;\s*charset="?([^";\s]+)"?""", re.IGNORECASE)


NESTED = ("encoding", "prefixEncoding", "itemEncoding")


def positioned(encoding: Json, schema: Json, components: Json, media: Json, ledger: Ledger) -> Json:
    """Return what is kept of the encoding of a part, and of those of the parts inside it."""
    stated = {key: encoding[key] for key in encoding if key not in STYLING}
    if len(stated) < len(encoding):
        ledger.rewrite(media, "a style is none of a part without a name: not read")
    nested = {key: stated.pop(key) for key in NESTED if key in stated}
    member = Member("", schema, components, media, ledger)
    if str(stated.get("contentType", "")).lower().startswith("multipart/"):
        headers: Json = {"headers": stated["headers"]} if "headers" in stated else {}
        kept: Json = {"contentType": stated["contentType"], **member.settle(headers)}
        if nested.pop("encoding", None):
            ledger.loosen(media, "encoding inside of a part is not read: its parts have no names")
        inner = _inner(schema)
        for key, value in nested.items():
            found = [
                positioned(each, inner, components, media, ledger)
                for each in (value if key == "prefixEncoding" else [value])
            ]
            kept[key] = found if key == "prefixEncoding" else found[0]
        return kept
    if nested:
        said = ", ".join(sorted(nested))
        ledger.loosen(media, f"{said} inside of a part is read in one of multipart type only")
    return member.settle(stated)


def _inner(schema: Json) -> Json:
    """Return the schema of the items of the lists that a part may be."""
    members: list[Json] = schema.get("anyOf", [schema])
    found = [each["items"] for each in members if is_object(each.get("items"))]
    return found[0] if len(found) == 1 else {"anyOf": found} if found else {}


class Member:
    """One member of a form, of which an encoding is settled."""

    def __init__(
        self, name: str, schema: Json, components: Json, media: Json, ledger: Ledger
    ) -> None:
        self.name = name
        self.schema = schema
        self.components = components
        self.media = media
        self.ledger = ledger

    def settle(self, encoding: Json) -> Json:
        """Return what is kept of an encoding."""
        several = str(encoding.get("contentType", "")).lower().startswith("multipart/")
        if several and encoding.keys() & {"prefixEncoding", "itemEncoding"}:
            one: Json = self.schema.get("items", self.schema)  # a list is as many parts
            return positioned(encoding, one, self.components, self.media, self.ledger)
        kept: Json = {}
        if any(key in encoding for key in STYLING):
            kept = self._style(encoding)
        stated = encoding.get("contentType")
        if kept and stated:
            self._note(f"contentType {str(stated)[:60]!r} is not read beside a style")
        elif stated:
            types = ", ".join(self._types(str(stated)))
            kept |= {"contentType": types} if types else {}
        for key in [key for key in NESTED if encoding.get(key)]:
            self._note(f"{key} inside of a part that has a name is not read")
        headers = self._headers(encoding.get("headers", {}))
        return {**kept, **({"headers": headers} if headers else {})}

    def _note(self, said: str) -> None:
        marked = self.media if origins(self.media) else self.schema
        self.ledger.loosen(marked, f"{said} (part {self.name!r})")

    def _style(self, encoding: Json) -> Json:
        if _is_upload(self.schema, alone=True):
            if "x-collectionFormat" not in encoding:
                said = f"a file has no style: it is a part of its own (part {self.name!r})"
                self.ledger.rewrite(self.media, said)
            return {}
        style = encoding.get("style", "form")
        kinds = kinds_of(self.schema, self.components)
        if style not in _STYLES:
            self._note(f"style {str(style)[:40]!r} is none of a form: not kept")
            return {}
        if holds_structures(self.schema, self.components):
            self._note("a list of objects or lists has no style: each is sent as JSON")
            return {}
        if style == "deepObject" and kinds and "object" not in kinds:
            self._note("style deepObject is for objects: sent as form")
            return {"style": "form", "explode": True}
        if style == "deepObject" and "array" in kinds:
            self._note("style deepObject is for objects: a list is sent as form")
        explode = encoding.get("explode", style == "form") is True
        if style != "deepObject":
            self._tell_structures(repeats=style == "form" and explode)
        joined = encoding.get("x-collectionFormat", "csv")
        if joined == "tsv":
            return {"style": style, "explode": False, "x-collectionFormat": "tsv"}
        if joined not in _JOINED:
            self._note(f"collectionFormat {str(joined)[:40]!r} is not known: csv")
        found: Json = {"style": style, "explode": explode}
        reserved = encoding.get("allowReserved") is True
        return {**found, **({"allowReserved": True} if reserved else {})}

    def _tell_structures(self, *, repeats: bool) -> None:
        found = structured_members(self.schema, self.components, repeats=repeats)
        if found:
            self._note(f"no style has lists or objects in an object: {found} sent as JSON")

    def _types(self, stated: str) -> Iterator[str]:
        """Yield the media types of a list that the member's content can truly have."""
        kinds = kinds_of(self.schema, self.components, inside=True)
        usable: list[str] = []
        for each in _LISTED.findall(stated):
            name = each.strip()
            if not is_media_type(name):
                self._note(f"contentType {name[:60]!r} is no media type: not kept")
            else:
                usable.append(self._with_known_charset(name))
        holding = [name for name in usable if holds_json(name)]
        if usable and kinds and kinds <= STRUCTURES and not holding:
            shown = ", ".join(usable)[:60]
            self._note(f"an object cannot be sent as {shown}: sent as application/json")
            return
        yield from usable

    def _with_known_charset(self, name: str) -> str:
        found = _CHARSET.search(name)
        if found is None or is_charset(found[1]):
            return name
        self._note(f"charset {found[1][:40]!r} is not known: UTF-8 is sent")
        return _CHARSET.sub("", name)

    def _headers(self, headers: Json) -> Json:
        """Keep the headers whose value the document states; no argument is for the others."""
        kept: Json = {}
        for name, header in sorted(headers.items()):
            schema = header.get("schema", {})
            values = [schema["const"]] if "const" in schema else schema.get("enum", [])
            lower = name.lower()
            if lower in {"content-type", "content-disposition"}:
                self.ledger.drop(header, f"header {name} of a part is made of its value and type")
            elif len(values) == 1 and isinstance(values[0], str | int):
                kept[name] = header
            elif _is_upload(self.schema) or not kinds_of(self.schema, self.components):
                said = f"header {name} of part {self.name!r} is given as File(headers=…), unchecked"
                self.ledger.loosen_all(header, said)
            else:
                why = f"header {name} of part {self.name!r} cannot be given: it is no file"
                self.ledger.drop(header, why)
        return kept


def is_charset(name: str) -> bool:
    """Return True if Python knows an encoding of text by this name."""
    try:
        return codecs.lookup(name)._is_text_encoding  # noqa: SLF001 - no other way tells
    except (LookupError, ValueError):
        return False


def holds_json(media_type: str) -> bool:
    """Return True if content of a type, or of one in its range, can be JSON."""
    return essence(media_type) in {"*/*", "application/*", "text/*", PLAIN} or is_json(media_type)


def _is_upload(schema: Json, *, alone: bool = False) -> bool:
    """Return True if the values of a member may be files; with `alone`, if they are all files."""
    if "x-kind" in schema:
        return True
    if "items" in schema:
        return _is_upload(schema["items"], alone=alone)
    members = [each for each in schema.get("anyOf", ()) if each.get("type") != "null"]
    found = [_is_upload(each, alone=alone) for each in members]
    return all(found) and bool(found) if alone else any(found)
