"""The packages of the pages about documents of one's own, and what stands in for their servers."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import httpx
from attrs import frozen

from generator import pipeline
from tests.pages import ROOT, blocks

if TYPE_CHECKING:
    import pytest

_TASKS = [{"id": "t1", "title": "Call the bank"}, {"id": "t2", "title": "Buy milk"}]
_EVENTS = (
    ("placed", {"id": 1, "state": "open"}),
    ("sent", {"id": 1, "state": "on its way"}),
    ("done", {"id": 1, "state": "delivered"}),
)


@frozen
class OwnDocument:
    """A document that a page shows, as its first block of YAML; the second, if any, overlays it."""

    package: str
    answer: Callable[[httpx.Request], httpx.Response]


def build_pages(folder: Path) -> None:
    """Build the document of each page, and then its overlay onto it, into a folder."""
    for page, own in PAGES.items():
        document, *overlays = (block.text for block in blocks("yaml", [ROOT / page]))
        source = folder / f"{own.package}.yaml"
        source.write_text(document, encoding="utf-8")
        for overlay in overlays:
            fixes = folder / "fixes.yaml"
            fixes.write_text(overlay, encoding="utf-8")
            pipeline.build_document(source, own.package, fixes)
        for path, content in pipeline.build_document(source, own.package).files.items():
            target = folder / own.package / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)


def stand_in(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the package of a page be imported, and its network lead to the stand-in."""
    own = PAGES[page]
    monkeypatch.syspath_prepend(folder)
    for name in [each for each in sys.modules if each.partition(".")[0] == own.package]:
        monkeypatch.delitem(sys.modules, name)
    transports = importlib.import_module(f"{own.package}._runtime.tries.transports")

    def network(*_: Any) -> httpx.MockTransport:
        return httpx.MockTransport(own.answer)

    monkeypatch.setattr(transports, "Network", network)
    monkeypatch.setattr(transports, "AsyncNetwork", network)


def _tasks(asked: httpx.Request) -> httpx.Response:
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


def _orders(asked: httpx.Request) -> httpx.Response:
    assert asked.url.host == "orders.example"
    kind, content = {
        "/orders": ("application/jsonl", '{"id": 1}\n{"id": 2}\n'),
        "/invoices": ("application/zip", "of invoices"),
        "/events": ("text/event-stream", _events(asked.headers.get("Last-Event-ID"))),
    }[asked.url.path]
    return httpx.Response(200, headers={"Content-Type": kind}, content=content.encode())


def _events(last: str | None) -> str:
    """Return two events, or the third to who has seen these."""
    told = _EVENTS[:2] if last is None else _EVENTS[int(last) :]
    return "".join(
        f"event: {name}\nid: {_EVENTS.index((name, order)) + 1}\ndata: {json.dumps(order)}\n\n"
        for name, order in told
    )


PAGES: Final[Mapping[str, OwnDocument]] = {
    "docs/building.md": OwnDocument("tasks", _tasks),
    "docs/streams.md": OwnDocument("orders", _orders),
}
"""By page."""
