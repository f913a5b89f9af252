"""The package of the page about documents of one's own, and what stands in for its server."""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx

from generator import pipeline
from tests.pages import ROOT, blocks

if TYPE_CHECKING:
    import pytest

PAGE = "docs/building.md"
PACKAGE = "tasks"
_TASKS = [{"id": "t1", "title": "Call the bank"}, {"id": "t2", "title": "Buy milk"}]


def build_page(folder: Path) -> None:
    """Build the page's document, and then its overlay onto it, into a folder."""
    document, overlay = (block.text for block in blocks("yaml", [ROOT / PAGE]))
    source, fixes = folder / "tasks.yaml", folder / "fixes.yaml"
    source.write_text(document, encoding="utf-8")
    fixes.write_text(overlay, encoding="utf-8")
    pipeline.build_document(source, PACKAGE, fixes)
    for path, content in pipeline.build_document(source, PACKAGE).files.items():
        target = folder / PACKAGE / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the package be imported, and its network lead to the stand-in."""
    monkeypatch.syspath_prepend(folder)
    for name in [each for each in sys.modules if each.partition(".")[0] == PACKAGE]:
        monkeypatch.delitem(sys.modules, name)
    retries = importlib.import_module(f"{PACKAGE}._runtime.retries")
    monkeypatch.setattr(retries, "Network", _network)
    monkeypatch.setattr(retries, "AsyncNetwork", _network)


def _network(*_: Any) -> httpx.MockTransport:
    return httpx.MockTransport(_answer)


def _answer(asked: httpx.Request) -> httpx.Response:
    assert asked.url.host == "tasks.example"
    if asked.url.path == "/login/token":
        return httpx.Response(200, json={"access_token": "token", "token_type": "Bearer"})
    signed = asked.headers.get("X-API-Key") == "k-123"
    if not signed and asked.headers.get("Authorization") != "Bearer token":
        return httpx.Response(401, json={})
    if asked.method == "POST":
        return httpx.Response(201, json={"id": "t3", **json.loads(asked.content)})
    start = int(asked.url.params.get("cursor", 0))
    end = start + int(asked.url.params.get("limit", 10))
    following = str(end) if end < len(_TASKS) else None
    return httpx.Response(200, json={"tasks": _TASKS[start:end], "next": following})
