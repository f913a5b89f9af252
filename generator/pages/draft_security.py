"""Draft the security schemes that pages name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.jsontree import child

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.read.pages.facts import Operation

__all__ = ["take_security"]


def take_security(
    document: dict[str, Any],
    gap: Callable[[str, str], None],
    node: dict[str, Any],
    shown: Operation,
    pointer: str,
) -> None:
    """Add the schemes that the page names for an operation, each of a kind as far as it tells."""
    if not shown.security:
        gap(pointer, "the page does not say what a call must prove")
        return
    schemes = document.setdefault("components", {}).setdefault("securitySchemes", {})
    wanted: list[dict[str, list[str]]] = []
    for said, _ in shown.security:
        name = re.sub(r"[^A-Za-z0-9._-]+", "-", said).strip("-") or "Key"
        if name not in schemes:
            schemes[name], known = _scheme(said)
            if not known:
                where = child("/components/securitySchemes", name)
                gap(where, "the page names the scheme alone: a key in Authorization is assumed")
        wanted.append({name: []})
    node["security"] = wanted


def _scheme(said: str) -> tuple[dict[str, Any], bool]:
    """Return a scheme, and whether the page tells that it is so."""
    plain = re.sub(r"[^a-z0-9]", "", said.lower())
    if plain.startswith(("bearer", "httpbearer")) or plain.endswith("bearer"):
        return {"type": "http", "scheme": "bearer"}, True
    if plain.startswith(("basic", "httpbasic")):
        return {"type": "http", "scheme": "basic"}, True
    if said.lower() == "authorization" or re.fullmatch(r"X-[\w-]+", said, re.IGNORECASE):
        return {"type": "apiKey", "in": "header", "name": said}, True
    return {"type": "apiKey", "in": "header", "name": "Authorization"}, False
