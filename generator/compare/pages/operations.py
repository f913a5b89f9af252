"""Compare an operation as the page describes it with that of the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.compare.pages.difference import Edit
from generator.compare.pages.schema_of import member_schema, schema_of
from generator.compare.pages.values import (
    Comparing,
    compare_deprecation,
    compare_members,
    compare_values,
)
from generator.jsontree import child

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.compare.pages.document_facts import Described
    from generator.read.pages.facts import Body, Operation, Page, Parameter, Response

__all__ = ["compare_operations"]


def compare_operations(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    """Compare all facts of the two."""
    ours = known.operation
    pointer = ours.at.pointer
    if shown.method or not page.cut:
        compare_deprecation(to, "", shown.deprecated, ours.deprecated, shown.at, pointer)
    _parameters(to, page, shown, known)
    _request(to, page, shown, ours)
    _responses(to, page, shown, known)
    _security(to, page, shown, known)
    for scope, at in shown.scopes:
        pattern = re.sub(r"\\\{[^{}]*\\\}", r"[\\w-]+", re.escape(scope))
        if not re.search(rf"(?<![\w.]){pattern}(?![\w])", known.text):
            to.add("page only", "security", "scope", scope, "", at, pointer)


def _key(parameter: Parameter) -> tuple[str, str]:
    name = parameter.member.name
    return parameter.location, name.lower() if parameter.location == "header" else name


def _parameters(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    ours = {_key(each): each for each in known.operation.parameters}
    secret = {
        str(each.get("name", "")).lower()
        for each in known.schemes.values()
        if each.get("in") == "header"
    }
    names = dict(zip(_variables(shown.path), _variables(known.operation.path), strict=False))
    seen: set[tuple[str, str]] = set()
    for each in shown.parameters:
        key = _key(each)
        if each.location == "path":
            key = ("path", names.get(each.member.name, each.member.name))
        where = f"{each.location} parameter {key[1]}"
        match = ours.get(key)
        seen.add(key)
        if match is not None:
            compare_members(to, where, each.member, match.member)
        elif each.location == "header" and key[1] in secret | {"content-type", "accept"}:
            continue
        else:
            pointer = child(known.operation.at.pointer, "parameters")
            edit = Edit(pointer, _parameter(each), append=True)
            to.add(
                "page only",
                where,
                "parameter",
                " or ".join(each.member.value.types) or "a parameter",
                "",
                each.member.at,
                known.operation.at.pointer,
                (edit,),
            )
    if page.cut or "parameters" not in to.states:
        return
    for key, each in ours.items():
        if key not in seen and (key[0] != "path" or "path" in shown.sections):
            to.add(
                "document only",
                f"{key[0]} parameter {key[1]}",
                "parameter",
                "",
                " or ".join(each.member.value.types) or "a parameter",
                shown.at,
                each.member.at.pointer,
            )


def _variables(path: str) -> list[str]:
    found = re.findall(r"\{([^{}/]+)\}", path)
    return found


def _parameter(parameter: Parameter) -> dict[str, Any]:
    """Write the parameter as OpenAPI has it."""
    schema = member_schema(parameter.member)
    words = schema.pop("description", "")
    said: dict[str, Any] = {"name": parameter.member.name, "in": parameter.location}
    if parameter.member.required:
        said["required"] = True
    if words:
        said["description"] = words
    return {**said, "schema": schema}


def _request(to: Comparing, page: Page, shown: Operation, ours: Operation) -> None:
    pointer = ours.at.pointer
    if shown.bodies and not ours.bodies:
        body = shown.bodies[0]
        content = {
            each.media_type or "application/json": {"schema": schema_of(each.value)}
            for each in shown.bodies
        }
        edit = Edit(
            child(pointer, "requestBody"),
            {**({"required": True} if body.required else {}), "content": content},
        )
        to.add(
            "page only",
            "request",
            "body",
            body.media_type or "a body",
            "",
            body.at,
            pointer,
            (edit,),
        )
        return
    if ours.bodies and not shown.bodies:
        if not page.cut and "body" not in shown.sections:
            to.add(
                "document only",
                "request",
                "body",
                "",
                ours.bodies[0].media_type,
                shown.at,
                ours.bodies[0].at.pointer,
            )
        return
    for body in shown.bodies:
        if body.required is not None and ours.bodies and body.required != ours.bodies[0].required:
            said = ("optional", "required")
            to.add(
                "contradicts",
                "request",
                "required",
                said[body.required],
                said[bool(ours.bodies[0].required)],
                body.at,
                pointer,
            )
            break
    _bodies(to, "request", shown.bodies, ours.bodies)


def _bodies(to: Comparing, where: str, shown: Sequence[Body], ours: Sequence[Body]) -> None:
    """Compare bodies by media type; one on each side is compared whatever its type."""
    known = {_media(each.media_type): each for each in ours}
    for body in shown:
        match = known.get(_media(body.media_type))
        if match is None and ours and (body.media_type is None or len(shown) == len(ours) == 1):
            match = ours[0]
            if body.media_type is not None:
                to.add(
                    "contradicts",
                    where,
                    "media type",
                    body.media_type,
                    match.media_type,
                    body.at,
                    match.at.pointer,
                )
        if match is not None:
            compare_values(to, where, body.value, match.value)
        elif ours:
            pointer = ours[0].at.pointer.rpartition("/")[0]
            edit = Edit(child(pointer, body.media_type or ""), {"schema": schema_of(body.value)})
            to.add("page only", where, "media type", body.media_type, "", body.at, pointer, (edit,))
    if (
        "media types" in to.states
        and shown
        and all(each.media_type for each in shown)
        and len(ours) > 1
    ):
        listed = {_media(each.media_type) for each in shown}
        for name, each in known.items():
            if name not in listed:
                to.add(
                    "document only",
                    where,
                    "media type",
                    "",
                    each.media_type,
                    shown[0].at,
                    each.at.pointer,
                )


def _media(name: str | None) -> str:
    return (name or "").partition(";")[0].strip().lower()


def _responses(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    ours = {each.status.upper(): each for each in known.operation.responses}
    pointer = child(known.operation.at.pointer, "responses")
    for each in shown.responses:
        status = each.status.upper() or _good(ours.values())
        match = ours.get(status)
        if match is not None:
            _response(to, each, match, known.response_texts[match.status])
        elif each.status:
            edit = Edit(child(pointer, each.status), _new_response(each))
            to.add(
                "page only",
                f"response {each.status}",
                "status",
                each.status,
                "",
                each.at,
                pointer,
                (edit,),
            )
        else:
            to.unplaced.append((each.at, "the page shows this response without a status"))
    if "statuses" not in to.states or "responses" not in shown.sections:
        return
    seen = {each.status.upper() for each in shown.responses}
    for status, each in ours.items():
        unsaid = "" in seen and status.startswith("2")
        if status not in seen and not unsaid and (each.bodies or "bare statuses" in to.states):
            to.add(
                "document only",
                f"response {each.status}",
                "status",
                "",
                each.status,
                shown.at,
                each.at.pointer,
            )


def _good(ours: Sequence[Response] | Any) -> str:
    """Return the one status of success with a body."""
    found = [each.status.upper() for each in ours if each.status.startswith("2") and each.bodies]
    return found[0] if len(found) == 1 else ""


def _response(to: Comparing, page: Response, ours: Response, text: str) -> None:
    where = f"response {ours.status}"
    if page.bodies and not ours.bodies:
        body = page.bodies[0]
        edit = Edit(
            child(ours.at.pointer, "content"),
            {body.media_type or "application/json": {"schema": schema_of(body.value)}},
        )
        to.add(
            "page only",
            where,
            "body",
            body.media_type or "a body",
            "",
            body.at,
            ours.at.pointer,
            (edit,),
        )
    else:
        _bodies(to, where, page.bodies, ours.bodies)
    headers = {each.name.lower(): each for each in ours.headers}
    for each in page.headers:
        match = headers.get(each.name.lower())
        if match is not None:
            compare_members(to, f"{where} header {each.name}", each, match)
        else:
            edit = Edit(
                child(child(ours.at.pointer, "headers"), each.name), {"schema": member_schema(each)}
            )
            to.add(
                "page only",
                f"{where} header {each.name}",
                "header",
                each.name,
                "",
                each.at,
                ours.at.pointer,
                (edit,),
            )
    listed = {each.code for each in page.codes}
    for code in re.findall(r"\b[A-Z]+(?:_[A-Z]+)+\b", ours.description) if listed else ():
        if code not in listed:
            to.add("document only", where, "error code", "", code, page.at, ours.at.pointer)
    for code in page.codes:
        if not re.search(rf"(?<!\w){re.escape(code.code)}(?!\w)", text):
            edit = Edit(child(ours.at.pointer, "description"), f" {code.code}.", append=True)
            to.add(
                "page only", where, "error code", code.code, "", code.at, ours.at.pointer, (edit,)
            )


def _new_response(response: Response) -> dict[str, Any]:
    """Write the response as OpenAPI has it."""
    said: dict[str, Any] = {"description": response.description or "Not described by the page."}
    if response.codes:
        said["description"] = " ".join(
            f"{each.code}: {each.description}".strip() for each in response.codes
        )
    if response.bodies:
        said["content"] = {
            each.media_type or "application/json": {"schema": schema_of(each.value)}
            for each in response.bodies
        }
    return said


def _security(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    words = {name: _words(name, scheme) for name, scheme in known.schemes.items()}
    pointer = known.operation.at.pointer
    for name, at in shown.security:
        if not any(_plain(name) in said for said in words.values()):
            to.add("page only", "security", "security", name, "", at, pointer)
    if not shown.security and known.schemes and "security" in to.states and not page.cut:
        to.add(
            "document only", "security", "security", "", ", ".join(known.schemes), shown.at, pointer
        )


def _plain(name: str) -> str:
    text = re.sub(r"[^a-z0-9]", "", name.lower())
    return re.sub(r"(?:auth|authentication|authorization|token)$", "", text) or text


def _words(name: str, scheme: dict[str, Any]) -> set[str]:
    """Return the names that pages may give a security scheme: its own, its header's, its type's."""
    kind = str(scheme.get("type", ""))
    said = {
        name,
        str(scheme.get("name", "")),
        kind,
        str(scheme.get("scheme", "")),
        f"{kind} {scheme.get('scheme', '')}",
    }
    if kind == "http":
        said.add("Authorization")
    return {_plain(each) for each in said if each}
