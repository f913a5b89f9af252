"""The Encoding Object: how each member of a form is written, as far as its type can be."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from generator.jsontree import is_object
from generator.ledger import Json, Ledger, origins
from generator.media_types import FORM, MULTIPART, PLAIN, essence, is_json, is_media_type
from generator.normalize.passes.structures import (
    STRUCTURES,
    holds_structures,
    kinds_of,
    structured_members,
)
from generator.normalize.passes.tree import operations, schema_name

STYLING = ("style", "explode", "allowReserved")
"""The keys of which one is enough for a member to be written as a query parameter is."""
_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_JOINED = ("csv", "ssv", "pipes", "multi")
_LISTED = re.compile(r'(?:[^,"]|"[^"]*")+')
_CHARSET = re.compile(r"""\s*;\s*charset="?([^";\s]+)"?""", re.IGNORECASE)


def drop_unread_encodings(document: Json, ledger: Ledger) -> None:
    """Leave out what the document's own version does not read where it stands."""
    older = str(document["openapi"]).startswith("3.0")
    for each in operations(document):
        for response in each.node.get("responses", {}).values():
            for media in response.get("content", {}).values():
                _drop(media, "an answer is read as it comes, not as its encoding says", ledger)
        body = each.node.get("requestBody")
        sent = [*body.get("content", {}).items()] if is_object(body) else []
        for parameter in each.node["parameters"]:
            if parameter["in"] == "querystring":
                sent += parameter.get("content", {}).items()
        for name, media in sent:
            kind = essence(name)
            if kind == MULTIPART and older:
                _drop_styles(media, ledger)
            elif kind == FORM:
                _drop_headers(media, ledger)
            elif not kind.startswith("multipart/"):
                _drop(media, f"encoding is not read in {name[:60]}", ledger)


def _drop(media: Json, why: str, ledger: Ledger) -> None:
    found = media.pop("encoding", None)
    if found:
        ledger.rewrite(media, why)
        ledger.drop(found, why)


def _drop_styles(media: Json, ledger: Ledger) -> None:
    """Leave out styles, which OpenAPI 3.0 does not read here; Swagger 2.0 has other words."""
    for name, encoding in media.get("encoding", {}).items():
        if "x-collectionFormat" in encoding:
            continue
        for key in [key for key in STYLING if key in encoding]:
            del encoding[key]
            said = f"{key} of part {name!r} is not read: OpenAPI 3.0 has it for urlencoded forms"
            ledger.rewrite(media, said)


def _drop_headers(media: Json, ledger: Ledger) -> None:
    for name, encoding in media.get("encoding", {}).items():
        if "headers" in encoding:
            why = f"headers of {name!r} are not read: a urlencoded form has none"
            ledger.drop(encoding.pop("headers"), why)
            ledger.rewrite(media, why)


def settle_encodings(document: Json, ledger: Ledger) -> None:
    """Keep of each encoding what its member can be written by, with a line for the rest."""
    components: Json = document["components"]["schemas"]
    for each in operations(document):
        for media in _sent(each.node):
            stated = media.pop("encoding", {})
            kept: Json = {}
            for name, encoding in sorted(stated.items()):
                if not encoding:
                    continue
                schema = _member(media.get("schema", {}), name, components)
                if schema is None:
                    why = f"encoding of {name!r}, which is no member: not read"
                    ledger.loosen(media, why)
                    ledger.drop(encoding, why)
                    continue
                found = _Member(name, schema, components, media, ledger).settle(encoding)
                if found:
                    kept[name] = found
            if kept:
                media["encoding"] = kept


def _sent(operation: Json) -> Iterator[Json]:
    """Yield the media types of the body, and of a parameter that is the whole query."""
    yield from operation.get("requestBody", {}).get("content", {}).values()
    for parameter in operation["parameters"]:
        if parameter["in"] == "querystring":
            yield from parameter["content"].values()


def _member(form: Json, name: str, components: Json) -> Json | None:
    """Return the schema of a member of a form; None if the form has no such member."""
    for one in form.get("anyOf", [form]):
        target: Json = components.get(schema_name(one.get("$ref")) or "", one)
        properties = target.get("properties", {})
        if name in properties:
            found: Json = properties[name]
            return found
        extra = target.get("additionalProperties", not properties)
        if extra is not False and not properties:
            return extra if is_object(extra) else {}
    return None


class _Member:
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
        kept: Json = {}
        if any(key in encoding for key in STYLING):
            kept = self._style(encoding)
        stated = encoding.get("contentType")
        if kept and stated:
            self._note(f"contentType {str(stated)[:60]!r} is not read beside a style")
        elif stated:
            types = ", ".join(self._types(str(stated)))
            kept |= {"contentType": types} if types else {}
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
