"""Draft an OpenAPI document of what pages state, every gap marked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

from generator.compare.pages.bodies import content_of
from generator.compare.pages.operations import new_parameter
from generator.compare.pages.responses import new_response
from generator.jsontree import child
from generator.pages.draft_gaps import gaps_of_body
from generator.pages.draft_security import take_security

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.read.pages.facts import Operation, Page, Response

__all__ = ["Draft", "draft"]

_WORD: Final = re.compile(r"[A-Za-z][a-z0-9]*|[0-9]+")
_VARIABLE: Final = re.compile(r"\{([^{}/]*)\}")
_BARE: Final = frozenset({"204", "205", "304"})
_STOP: Final = frozenset({"a", "an", "the", "of", "to", "for", "in"})


@define
class Draft:
    """A document that is being drafted, and its gaps by JSON Pointer."""

    document: dict[str, Any]
    gaps: list[tuple[str, str]] = field(factory=list[tuple[str, str]])

    def gap(self, pointer: str, what: str) -> None:
        """Note what a person has to find out."""
        if (pointer, what) not in self.gaps:
            self.gaps.append((pointer, what))


def draft(pages: Sequence[tuple[str, Page]]) -> Draft:
    """Draft the document of the operations of all pages, by the names of their files."""
    made = Draft({"openapi": "3.1.0", "info": {"title": "Draft", "version": "0"}})
    made.gap("/info/title", "the pages do not name the API")
    made.gap("/info/version", "the pages do not tell the version")
    servers = [url for _, page in pages for each in page.operations for url in each.servers]
    if servers:
        made.document["servers"] = [{"url": url} for url in dict.fromkeys(servers)]
    else:
        made.document["servers"] = [{"url": "https://api.invalid"}]
        made.gap("/servers/0/url", "the pages do not tell the server")
    made.document["paths"] = {}
    names: set[str] = set()
    for file, page in pages:
        for operation in page.operations:
            _operation(made, file, page, operation, names)
    _share_errors(made.document)
    return made


def _operation(made: Draft, file: str, page: Page, shown: Operation, names: set[str]) -> None:
    path, method = shown.path, shown.method.lower()
    slug = re.sub(
        r"[^a-z0-9]+", "-", (page.url or file).rpartition("/")[2].partition(".")[0].lower()
    )
    path = _settled(path) if path else f"/unknown/{slug.strip('-') or 'call'}"
    method = method or ("post" if shown.bodies else "get")
    item = made.document["paths"].setdefault(path, {})
    pointer = child(child("/paths", path), method)
    if method in item:
        made.gap(pointer, f"{file} describes this operation as well: only the first page is used")
        return
    if not shown.path or not shown.method:
        missing = [*([] if shown.method else ["method"]), *([] if shown.path else ["path"])]
        made.gap(pointer, f"the page does not show the {' and the '.join(missing)}")
    fixed = [each for each in path.split("/") if each and "{" not in each]
    called = slug if page.url or not shown.path else f"{method} {' '.join(fixed[-2:])}"
    node: dict[str, Any] = {"operationId": _name(shown.summary or called, method, names)}
    if shown.summary:
        node["summary"] = shown.summary
    scopes = f"Scope: {', '.join(scope for scope, _ in shown.scopes)}." if shown.scopes else ""
    if words := " ".join(filter(None, (shown.description, scopes))):
        node["description"] = words
    if shown.deprecated:
        node["deprecated"] = True
    node["x-source"] = {
        "document": f"{page.system} page {shown.summary or slug or file}",
        **({"url": page.url} if page.url else {}),
        "basis": "stated",
    }
    take_security(made.document, made.gap, node, shown, pointer)
    _parameters(made, node, shown, path, pointer)
    if shown.bodies:
        body = shown.bodies[0]
        node["requestBody"] = {
            **({"required": True} if body.required else {}),
            "content": content_of(shown.bodies),
        }
        if body.required is None:
            made.gap(child(pointer, "requestBody"), "whether the body is required is not said")
        for each in shown.bodies:
            gaps_of_body(made.gap, each, child(child(pointer, "requestBody"), "content"))
    node["responses"] = _responses(made, shown.responses, child(pointer, "responses"))
    for unread in page.unread:
        made.gap(pointer, f"line {unread.at} of {file} was not read: {unread.why}")
    item[method] = node


def _settled(path: str) -> str:
    """Return the path as OpenAPI may have it: with a leading slash, and names in its variables."""
    path = "/" + path.lstrip("/")
    return _VARIABLE.sub(lambda found: "{" + re.sub(r"\W", "_", found[1]) + "}", path)


def _name(called: str, method: str, names: set[str]) -> str:
    """Make a name of a title, or of what stands in for one, that no other operation has."""
    words = [each.lower() for each in _WORD.findall(called)]
    kept = [each for each in words if each not in _STOP][:6] or [method, "call"]
    name = "_".join(kept)
    name = name if name[0].isalpha() else f"call_{name}"
    number, base = 2, name
    while name in names:
        name, number = f"{base}_{number}", number + 1
    names.add(name)
    return name


def _parameters(
    made: Draft, node: dict[str, Any], shown: Operation, path: str, pointer: str
) -> None:
    schemes = made.document.get("components", {}).get("securitySchemes", {}).values()
    secret = {str(each.get("name", "")).lower() for each in schemes}
    listed = [
        new_parameter(each)
        for each in shown.parameters
        if each.location != "header" or each.member.name.lower() not in secret | {"authorization"}
    ]
    variables = _VARIABLE.findall(path)
    listed = [each for each in listed if each["in"] != "path" or each["name"] in variables]
    for each in listed:
        if "type" not in each["schema"]:
            where = child(child(pointer, "parameters"), listed.index(each))
            made.gap(where, "the type is not said")
    for name in variables:
        if all((each["in"], each["name"]) != ("path", name) for each in listed):
            new = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            listed.append(new)
            where = child(child(pointer, "parameters"), len(listed) - 1)
            made.gap(where, "the page shows this parameter in the path only: its type is assumed")
    if listed:
        node["parameters"] = listed


def _responses(made: Draft, shown: Sequence[Response], pointer: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in shown:
        status = each.status or "200"
        if not each.status:
            made.gap(child(pointer, status), "the page shows this response without a status")
        found[status] = new_response(each)
        for body in each.bodies:
            gaps_of_body(made.gap, body, child(child(pointer, status), "content"))
        if not each.bodies and status not in _BARE:
            made.gap(child(pointer, status), "the page shows no body")
    if not any(status.startswith(("2", "3", "d")) for status in found):
        found["200"] = {"description": "Not on the page."}
        made.gap(child(pointer, "200"), "the page does not show what success is answered with")
    return dict(sorted(found.items()))


def _share_errors(document: dict[str, Any]) -> None:
    """Make one component of error bodies that are the same."""
    seen: dict[str, list[dict[str, Any]]] = {}
    for item in document["paths"].values():
        for node in item.values():
            for status, response in node["responses"].items():
                for media in response.get("content", {}).values():
                    if status >= "4" and media["schema"].get("properties"):
                        seen.setdefault(repr(media["schema"]), []).append(media)
    many = [each for each in seen.values() if len(each) > 1]
    for number, medias in enumerate(many, 1):
        name = "Error" if number == 1 else f"Error{number}"
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        schemas[name] = medias[0]["schema"]
        for media in medias:
            media["schema"] = {"$ref": f"#/components/schemas/{name}"}
