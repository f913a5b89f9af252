"""A large response into models, and back: `python -m bench.reading FOLDER` times what is there."""

from __future__ import annotations

import datetime as dt
import gc
import json
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal

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
    """Compare the models of both generators, made of one document."""
    return Sides(_took()["read"], _took()["stock read"])


@row(
    "models.bytes",
    f"{_ITEMS:,} objects, bytes into models",
    against="json.loads and stock's from_dict",
    bar=0.4,
)
def decode() -> Sides:
    """Compare all that is between the bytes of a response and its models."""
    return Sides(_took()["decode"], _took()["stock decode"])


@row(
    "models.msgspec",
    f"{_ITEMS:,} objects, bytes into models",
    against="msgspec's typed decode, in C and strict",
    bar=1.5,
)
def decode_as_msgspec() -> Sides:
    """Compare with what is not written in Python, and lenient in nothing."""
    return Sides(_took()["decode"], _took()["msgspec"])


@row(
    "models.write",
    f"{_ITEMS:,} objects written back as JSON objects",
    against="stock's to_dict",
    bar=0.5,
)
def write() -> Sides:
    """Compare the way back."""
    return Sides(_took()["write"], _took()["stock write"])


@cache
def _took() -> dict[str, list[float]]:
    """Measure everything at once: packages are built of the document first."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        document = Path(folder) / "made.json"
        document.write_text(json.dumps(large_document(30)), encoding="utf-8")
        build(document, Path(folder) / "ours")
        stock(document, Path(folder) / "stock")
        found: dict[str, list[float]] = json.loads(said(*python("-m", "bench.reading", folder)))
    return found


def page(items: int) -> Json:
    """Return what a list of the document's first resource answers, with that many things."""
    return {"items": [_order(number) for number in range(items)], "total": items, "next": None}


def measure(folder: str) -> dict[str, list[float]]:
    """Seconds that both packages, and msgspec, take for one page; by what they do."""
    sys.path[:0] = [f"{folder}/ours", f"{folder}/stock"]
    module = import_module("built.models.billing_order_page")
    ours = module.BillingOrderPage.from_dict
    decode = import_module("built._runtime.responses.decoding").json_body(
        module.read_as_billing_order_page
    )
    other = import_module("everything_client.models").BillingOrderPage.from_dict
    data = page(_ITEMS)
    raw = json.dumps(data).encode()
    mine, theirs = ours(data), other(data)
    if not mine.to_dict() == theirs.to_dict() == decode(raw, "", []).to_dict():
        raise ValueError("both sides must read the same")
    tasks: dict[str, Callable[[], Any]] = {
        "read": partial(ours, data),
        "stock read": partial(other, data),
        "decode": partial(decode, raw, "", []),
        "stock decode": lambda: other(json.loads(raw)),
        "msgspec": partial(_structs().decode, raw),
        "write": mine.to_dict,
        "stock write": theirs.to_dict,
    }
    gc.collect()
    gc.freeze()  # what was made for the other tasks would be looked through by each of them
    timed = in_turn([partial(_seconds, task) for task in tasks.values()], _ROUNDS)
    return dict(zip(tasks, timed, strict=True))


def _seconds(task: Callable[[], Any]) -> float:
    # Of the processor: whoever else needs it takes turns of milliseconds, as long as a task.
    started = time.process_time()
    task()
    return time.process_time() - started


def _structs() -> Any:
    """Return msgspec's decoder of the page: strict, and without members it has no place for."""
    msgspec = import_module("msgspec")
    array: Any = list  # of classes that no type checker knows
    struct, optional = msgspec.defstruct, msgspec.UNSET

    def made(name: str, required: Json, others: Json, **options: Any) -> Any:
        fields = [(each, kind | msgspec.UnsetType, optional) for each, kind in others.items()]
        return struct(name, [*required.items(), *fields], **options)

    money = made("Money", {"currency": str, "value": float}, {})
    line = made(
        "Line",
        {"position": int},
        {"code": str, "price": money, "quantity": float, "valid_from": dt.datetime},
    )
    tagged = {"tag_field": "kind"}
    person = made("Person", {"email": str}, {}, tag="person", **tagged)
    system = made("System", {"host": str}, {"port": int}, tag="system", **tagged)
    settings = made("Settings", {}, {"channel": str, "notify": bool, "retries": int})
    order = made(
        "Order",
        {"created_at": dt.datetime, "id": str, "name": str},
        {
            "amount": money,
            "due": dt.date | None,
            "extra_0": float,
            "labels": dict[str, str],
            "lines": array[line],
            "notes": str | None,
            "owner": person,
            "related": array[line],
            "revision": int,
            "settings": settings,
            "source": person | system,
            "state": Literal["draft", "active", "on_hold", "archived"],
        },
    )
    found = made("Page", {"items": array[order]}, {"next": str | None, "total": int})
    return msgspec.json.Decoder(found)


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
