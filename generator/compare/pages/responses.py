"""Compare the responses of an operation, with their headers and error codes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator.compare.pages.bodies import compare_bodies, content_of
from generator.compare.pages.comparing import Spot
from generator.compare.pages.difference import Edit
from generator.compare.pages.schema_of import member_schema
from generator.compare.pages.values import compare_members
from generator.jsontree import child

if TYPE_CHECKING:
    from collections.abc import Iterable

    from generator.compare.pages.comparing import Comparing
    from generator.compare.pages.document_facts import Described
    from generator.read.pages.facts import Operation, Response

__all__ = ["compare_responses", "new_response"]

_CODE: Final = re.compile(r"\b[A-Z]+(?:_[A-Z]+)+\b")


def compare_responses(to: Comparing, shown: Operation, known: Described) -> None:
    """Compare all responses by their statuses.

    One that the page shows without a status is that of the document's one success with a body.
    """
    ours = {each.status.upper(): each for each in known.operation.responses}
    pointer = child(known.operation.at.pointer, "responses")
    for each in shown.responses:
        match = ours.get(each.status.upper() or _success(ours.values()))
        if match is not None:
            _response(to, each, match, known.response_texts[match.status])
        elif each.status:
            edit = Edit(child(pointer, each.status), new_response(each))
            to.page_only(
                Spot(f"response {each.status}", each.at, pointer), "status", each.status, edit
            )
        else:
            to.unplaced.append((each.at, "the page shows this response without a status"))
    always = "bare statuses" in to.states
    if "statuses" not in to.states or not (always or "responses" in shown.sections):
        return
    seen = {each.status.upper() for each in shown.responses}
    for status, each in ours.items():
        unsaid = "" in seen and status.startswith("2")
        if status not in seen and not unsaid and (each.bodies or "bare statuses" in to.states):
            spot = Spot(f"response {each.status}", shown.at, each.at.pointer)
            to.document_only(spot, "status", each.status)


def _success(ours: Iterable[Response]) -> str:
    found = [each.status.upper() for each in ours if each.status.startswith("2") and each.bodies]
    return found[0] if len(found) == 1 else ""


def _response(to: Comparing, page: Response, ours: Response, text: str) -> None:
    where = f"response {ours.status}"
    if page.bodies and not ours.bodies:
        body = page.bodies[0]
        spot = Spot(where, body.at, ours.at.pointer)
        edit = Edit(spot.below("content"), content_of(page.bodies))
        to.page_only(spot, "body", body.media_type or "a body", edit)
    else:
        compare_bodies(to, where, page.bodies, ours.bodies)
    headers = {each.name.lower(): each for each in ours.headers}
    for each in page.headers:
        match = headers.get(each.name.lower())
        spot = Spot(f"{where} header {each.name}", each.at, ours.at.pointer)
        if match is not None:
            compare_members(to, spot.where, each, match)
        else:
            edit = Edit(spot.below("headers", each.name), {"schema": member_schema(each)})
            to.page_only(spot, "header", each.name, edit)
    _codes(to, page, ours, text)


def _codes(to: Comparing, page: Response, ours: Response, text: str) -> None:
    """Compare error codes: the document names them in a response's words, or as values."""
    where = f"response {ours.status}"
    listed = {each.code for each in page.codes}
    for code in page.codes:
        if not re.search(rf"(?<!\w){re.escape(code.code)}(?!\w)", text):
            spot = Spot(where, code.at, ours.at.pointer)
            edit = Edit(spot.below("description"), f" {code.code}.", append=True)
            to.page_only(spot, "error code", code.code, edit)
    if not listed:
        return
    for code in dict.fromkeys(_CODE.findall(ours.description)):
        if code not in listed:
            to.document_only(Spot(where, page.at, ours.at.pointer), "error code", code)


def new_response(response: Response) -> dict[str, Any]:
    """Write the response as OpenAPI has it."""
    codes = " ".join(f"{each.code}: {each.description}".strip(": ") for each in response.codes)
    said: dict[str, Any] = {"description": response.description or codes or "Not described."}
    if response.headers:
        said["headers"] = {each.name: {"schema": member_schema(each)} for each in response.headers}
    if response.bodies:
        said["content"] = content_of(response.bodies)
    return said
