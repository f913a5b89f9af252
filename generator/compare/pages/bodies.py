"""Compare the bodies of requests and responses by their media types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.compare.pages.comparing import Spot
from generator.compare.pages.difference import Edit
from generator.compare.pages.schema_of import schema_of
from generator.compare.pages.values import compare_values
from generator.jsontree import child

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.compare.pages.comparing import Comparing
    from generator.read.pages.facts import Body, Operation, Page

__all__ = ["compare_bodies", "compare_request", "content_of"]

_JSON = "application/json"


def content_of(bodies: Sequence[Body]) -> dict[str, Any]:
    """Write bodies as OpenAPI has them; one without a media type is taken for JSON."""
    return {each.media_type or _JSON: {"schema": schema_of(each.value)} for each in bodies}


def compare_request(to: Comparing, page: Page, shown: Operation, ours: Operation) -> None:
    """Compare the bodies of two requests."""
    spot = Spot("request", shown.at, ours.at.pointer)
    if not ours.bodies:
        for body in shown.bodies[:1]:
            need = {"required": True} if body.required else {}
            edit = Edit(spot.below("requestBody"), {**need, "content": content_of(shown.bodies)})
            to.page_only(
                Spot("request", body.at, ours.at.pointer), "body", body.media_type or "a body", edit
            )
        return
    if not shown.bodies:
        if not page.cut and "body" not in shown.sections:
            spot = Spot("request", shown.at, ours.bodies[0].at.pointer)
            to.document_only(spot, "body", ours.bodies[0].media_type)
        return
    said = shown.bodies[0].required
    if said is not None and said != ours.bodies[0].required:
        words = ("optional", "required")
        spot = Spot("request", shown.bodies[0].at, ours.at.pointer)
        to.contradicts(spot, "required", words[said], words[bool(ours.bodies[0].required)])
    compare_bodies(to, "request", shown.bodies, ours.bodies)


def compare_bodies(to: Comparing, where: str, shown: Sequence[Body], ours: Sequence[Body]) -> None:
    """Compare bodies by media type; one on each side is compared whatever its type."""
    known = {_media(each.media_type): each for each in ours}
    for body in shown:
        match = known.get(_media(body.media_type))
        if match is None and ours and (body.media_type is None or len(shown) == len(ours) == 1):
            match = ours[0]
            if body.media_type is not None:
                spot = Spot(where, body.at, match.at.pointer)
                to.contradicts(spot, "media type", body.media_type, match.media_type)
            elif "media type" in to.states and not body.value.sample:
                to.document_only(
                    Spot(where, body.at, match.at.pointer), "media type", match.media_type
                )
        if match is not None:
            compare_values(to, where, body.value, match.value)
        elif ours:
            pointer = ours[0].at.pointer.rpartition("/")[0]
            new = {"schema": schema_of(body.value)}
            edit = Edit(child(pointer, body.media_type or _JSON), new)
            to.page_only(Spot(where, body.at, pointer), "media type", body.media_type, edit)
    if "media types" in to.states and shown and len(ours) > 1:
        listed = {_media(each.media_type) for each in shown}
        for name, each in known.items():
            if name not in listed and "" not in listed:
                spot = Spot(where, shown[0].at, each.at.pointer)
                to.document_only(spot, "media type", each.media_type)


def _media(name: str | None) -> str:
    return (name or "").partition(";")[0].strip().lower()
