"""The Encoding Object: how each member of a form is written, as far as its type can be."""

from __future__ import annotations

from collections.abc import Iterator

from generator.jsontree import is_object
from generator.ledger import Json, Ledger
from generator.media_types import FORM, MULTIPART, essence
from generator.normalize.passes.encoding_members import STYLING, Member
from generator.normalize.passes.tree import operations, schema_name


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
            if media["x-kind"] == "parts":
                continue  # its parts have no names
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
                found = Member(name, schema, components, media, ledger).settle(encoding)
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
