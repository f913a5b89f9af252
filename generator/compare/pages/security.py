"""Compare what a call must prove."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from generator.compare.pages.comparing import Spot

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    patterns = {scope: _pattern(scope) for scope, _ in shown.scopes}
    for scope, at in shown.scopes:
        if not re.search(rf"(?<![\w.]){patterns[scope]}(?!\w)", known.text):
            to.page_only(Spot("security", at, pointer), "scope", scope)
    for scope in _alike(patterns, known.text) if not page.cut else ():
        if not any(re.fullmatch(each, scope) for each in patterns.values()):
            to.document_only(Spot("security", shown.at, pointer), "scope", scope)


def _pattern(scope: str) -> str:
    """Return what matches a scope, of which pages leave parts open: `crm.groups.{operation}`."""
    return re.sub(r"\\\{[^{}]*\\\}", r"[\\w-]+", re.escape(scope))


def _alike(scopes: Iterable[str], text: str) -> list[str]:
    """Return the scopes in a text, which are known by how those of the page begin."""
    families = {re.escape(scope.partition(".")[0]) for scope in scopes if "." in scope}
    found = [re.findall(rf"(?<![\w.]){each}\.[\w.-]*\w", text) for each in sorted(families)]
    return [*dict.fromkeys(scope for each in found for scope in each)]


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
