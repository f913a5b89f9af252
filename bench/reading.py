"""A large response into models: `python -m bench.reading FOLDER` times the packages made there."""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from bench.document import Json, large_document
from bench.generating import build, stock
from bench.processes import in_turn, python, said
from bench.rows import Sides, row

_ROUNDS: Final = 15
_ITEMS: Final = 2_000


@row(
    "models.read",
    f"{_ITEMS:,} objects, decoded JSON into models",
    against="stock's from_dict",
    bar=0.35,
)
def read() -> Sides:
    """Time the models of both generators, made of one document."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        document = Path(folder) / "made.json"
        document.write_text(json.dumps(large_document(30)), encoding="utf-8")
        build(document, Path(folder))
        stock(document, Path(folder) / "stock")
        return Sides(*json.loads(said(*python("-m", "bench.reading", folder))))


def page(items: int) -> Json:
    """What a list of the document's first resource answers, with that many things."""
    return {"items": [_order(number) for number in range(items)], "total": items, "next": None}


def measure(folder: str) -> list[list[float]]:
    """Seconds that the models of both packages take for one page."""
    sys.path[:0] = [folder, f"{folder}/stock"]
    ours = import_module("built.models").BillingOrderPage.from_dict
    other = import_module("everything_client.models").BillingOrderPage.from_dict
    data = page(_ITEMS)
    if ours(data).to_dict() != other(data).to_dict():
        raise ValueError("both sides must read the same")
    return in_turn([partial(_seconds, ours, data), partial(_seconds, other, data)], _ROUNDS)


def _seconds(read: Callable[[Json], Any], data: Json) -> float:
    started = time.perf_counter()
    read(data)
    return time.perf_counter() - started


def _order(number: int) -> Json:
    money = {"value": number + 0.5, "currency": "EUR"}
    line = {
        "position": 1,
        "code": "ABC-1",
        "quantity": 2.5,
        "price": money,
        "valid_from": "2024-05-06T07:08:09+00:00",
    }
    return {
        "id": f"order-{number}",
        "created_at": "2024-05-06T07:08:09+00:00",
        "owner": {"kind": "person", "email": "ada@example.com"},
        "related": [line],
        "source": {"kind": "system", "host": "a.example", "port": 443},
        "revision": number,
        "name": f"Order {number}",
        "state": "active",
        "labels": {"colour": "blue", "size": "large"},
        "amount": money,
        "lines": [line, {**line, "position": 2}, {**line, "position": 3}],
        "due": "2024-06-01",
        "notes": "To be delivered in the morning.",
        "settings": {"notify": True, "retries": 3, "channel": "mail"},
        "extra_0": 0.25,
    }


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1])))  # noqa: T201 - how it tells what it measured
