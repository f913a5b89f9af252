"""Media types: those of each body that are different, the best one first."""

from __future__ import annotations

from collections.abc import Callable

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, adopt, origins
from generator.media_types import (
    FORM,
    JSON,
    MULTIPART,
    PLAIN,
    essence,
    family,
    is_json,
    is_media_type,
    is_range,
    parameters,
    without_charset,
)
from generator.normalize.passes.mediakinds import (
    is_structured,
    settle_answer,
    settle_request,
)
from generator.normalize.passes.tree import operations

_CHANGES = "application/json-patch+json"


def choose_media_types(document: Json, ledger: Ledger) -> None:
    """Keep the media types of a body that are different: JSON first, then forms, then the rest."""
    for each in operations(document):
        body = each.node.get("requestBody")
        if is_object(body):
            _keep(body, ledger, _same_request)
            if not body.get("content"):
                ledger.drop(each.node.pop("requestBody"), "a body of no media type")
        for response in each.node["responses"].values():
            if "content" in response:
                _keep(response, ledger, _same_answer)


def _keep(owner: Json, ledger: Ledger, alike: Callable[[str, str], bool]) -> None:
    content: Json = owner.pop("content", {})
    kept: Json = {}
    for name in sorted(content, key=_rank):
        media: Json = content[name]
        if not is_media_type(name):
            _drop(media, owner, f"{name!r} is not a media type", ledger)
            continue
        wire = _wire(name)
        same = [at for at, other in kept.items() if _same(other, media) and alike(at, wire)]
        if same:
            _merge(kept[same[0]], media)
            ledger.rewrite(media, f"same as {same[0]}")
        elif wire in kept:
            _drop(media, owner, f"{wire} is used, not {name}", ledger)
        else:
            kept[wire] = media
            if essence(wire) != essence(name):
                note = ledger.rewrite if is_range(name) else ledger.loosen
                note(media, f"{name} is sent and read as {wire}")
            elif _unwritten(name):
                ledger.loosen(media, f"{name} is sent as {wire}")
    if kept:
        owner["content"] = kept


def _drop(media: Json, owner: Json, reason: str, ledger: Ledger) -> None:
    """Leave out a media type; one of Swagger 2.0 has no place but that of its body."""
    ledger.drop(media, reason)
    if not origins(media):
        ledger.loosen(owner, reason)


def _rank(name: str) -> int:
    """Rank the media types of a body; among equals, the document's order decides."""
    kind = essence(name)
    order = (JSON, "text/json")
    if kind in order:
        return order.index(kind)
    if is_json(kind):
        return 3 if is_range(kind) else 2
    if kind in (FORM, MULTIPART):
        return 4
    if kind == "*/*":
        return 7
    return 6 if is_range(kind) else 5


def _wire(name: str) -> str:
    """Return a media type as it is written in `Content-Type` and `Accept`."""
    kind = essence(name)
    if kind == "text/json" or (is_range(kind) and is_json(kind)):
        return JSON
    if _unwritten(name):
        name = kind if kind.startswith("multipart/") else without_charset(name)
    _, semicolon, stated = name.strip().rstrip("; ").partition(";")
    return f"{kind}{semicolon}{stated}"


def _unwritten(name: str) -> bool:
    """Return True if a parameter cannot be kept: a boundary is ours, and not each charset known."""
    stated, kind = parameters(name), essence(name)
    charset = stated.get("charset", "utf-8").lower()
    if kind.startswith("multipart/") and "boundary" in stated:
        return True
    if kind == FORM and charset != "utf-8":  # its texts are percent-encoded UTF-8
        return True
    try:
        "".encode(charset)
    except (LookupError, ValueError):
        return True
    return False


def _same_request(one: str, other: str) -> bool:
    """Return True if two media types make the same request of the same value.

    Two JSON types seldom do: parameters may choose a version. A patch never is another's, but a
    list of changes is none if plain JSON has the same schema: some servers list all names.
    """
    if essence(one) == essence(other):
        return _version(one) == _version(other)
    if essence(one) == JSON and essence(other) == _CHANGES:
        return True
    return not (is_json(one) and is_json(other)) and "patch" not in other.lower()


def _version(name: str) -> dict[str, str]:
    """Return the parameters of a media type that are not its charset."""
    return {key: value for key, value in parameters(name).items() if key != "charset"}


def _same_answer(one: str, other: str) -> bool:
    """Return True if answers of two media types are read in the same way."""
    return is_json(one) and (is_json(other) or family(other) == "any")


def _same(one: object, other: object) -> bool:
    """Return True if two nodes say the same, marks aside."""
    if is_object(one) and is_object(other):
        left = {key for key in one if not key.startswith("x-")}
        right = {key for key in other if not key.startswith("x-")}
        return left == right and all(_same(one[key], other[key]) for key in left)
    if is_list(one) and is_list(other):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other


def _merge(kept: object, other: object) -> None:
    """Let the nodes of `kept` stand for those of `other`, which says the same."""
    if is_object(kept) and is_object(other):
        adopt(kept, other)
        for key, value in kept.items():
            if key in other and not key.startswith("x-"):
                _merge(value, other[key])
    elif is_list(kept) and is_list(other):
        for left, right in zip(kept, other, strict=True):
            _merge(left, right)


def settle_bodies(document: Json, ledger: Ledger) -> None:
    """Say how each body is read or written (`x-kind`), and make its schema fit that."""
    components: Json = document["components"]["schemas"]
    for each in operations(document):
        body = each.node.get("requestBody")
        if is_object(body):
            for name, media in _taken(body):
                wire = settle_request(name, media, components, ledger)
                _put(body, wire, name, media, ledger)
        for response in each.node["responses"].values():
            for name, media in _taken(response):
                twin = _spelled_alike(name, media, response["content"], components)
                if twin is None:
                    wire = settle_answer(name, media, components, ledger)
                    _put(response, wire, name, media, ledger)
                else:
                    _merge(response["content"][twin]["schema"], media["schema"])
                    ledger.rewrite(media, f"asked for and read as {twin}, which says the same")


def _taken(owner: Json) -> list[tuple[str, Json]]:
    """Take the media types out of a body or a response, to be put back one by one."""
    if "content" not in owner:
        return []
    found = list(owner["content"].items())
    owner["content"] = {}
    return found


def _put(owner: Json, wire: str, name: str, media: Json, ledger: Ledger) -> None:
    if wire in owner["content"]:
        _drop(media, owner, f"{wire} is used, not {name}", ledger)
        return
    if wire != name:
        ledger.rewrite(media, f"{name} is sent and read as {wire}")
    owner["content"][wire] = media


def _spelled_alike(name: str, media: Json, content: Json, components: Json) -> str | None:
    """Return the JSON type that has the same object as XML, YAML or plain text have it, if any.

    These spell the same, and are not asked for; rows of CSV or a page of HTML are something else.
    """
    schema: Json = media.get("schema", {})
    spelled = essence(name) == PLAIN or essence(name).endswith(("xml", "yaml"))
    if not (spelled and is_structured(schema, components)):
        return None
    alike = (at for at, other in content.items() if _same(other["schema"], schema))
    return next((at for at in alike if content[at]["x-kind"] == "json"), None)
