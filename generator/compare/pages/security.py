"""Compare what a call must prove."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.compare.pages.comparing import Spot

if TYPE_CHECKING:
    from generator.compare.pages.comparing import Comparing
    from generator.compare.pages.document_facts import Described
    from generator.read.pages.facts import Operation, Page

__all__ = ["compare_security"]


def compare_security(to: Comparing, page: Page, shown: Operation, known: Described) -> None:
    """Compare security schemes by the names that pages give them, and scopes."""
    pointer = known.operation.at.pointer
    words = [_words(name, scheme) for name, scheme in known.schemes.items()]
    for name, at in shown.security:
        if not any(_plain(name) in said for said in words):
            to.page_only(Spot("security", at, pointer), "security", name)
    if known.schemes and not shown.security and "security" in to.states and not page.cut:
        spot = Spot("security", shown.at, pointer)
        to.document_only(spot, "security", ", ".join(known.schemes))
    for scope, at in shown.scopes:
        pattern = re.sub(r"\\\{[^{}]*\\\}", r"[\\w-]+", re.escape(scope))
        if not re.search(rf"(?<![\w.]){pattern}(?!\w)", known.text):
            to.page_only(Spot("security", at, pointer), "scope", scope)


def _plain(name: str) -> str:
    text = re.sub(r"[^a-z0-9]", "", name.lower())
    return re.sub(r"(?:auth|authentication|authorization|token)$", "", text) or text


def _words(name: str, scheme: dict[str, Any]) -> set[str]:
    """Return the names that pages may give a scheme: its own, its header's, its type's."""
    kind, how = str(scheme.get("type", "")), str(scheme.get("scheme", ""))
    said = {name, str(scheme.get("name", "")), kind, how, f"{kind} {how}"}
    if kind in {"http", "oauth2", "openIdConnect"}:
        said.add("Authorization")
    return {_plain(each) for each in said if each.strip()}
