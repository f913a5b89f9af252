"""Call every operation of a server through a built client, and compare with what is right."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from tests.servers.calling import Outcome, bind, failure, read
from tests.servers.facts import Fact
from tests.servers.serving import Server


class NotBuilt(Exception):
    """A document that the generator refuses, with its message."""


@frozen
class Verdict:
    """The fate of a fact in one call."""

    fact: Fact
    wrong: str
    """Empty if all was right, else what was understood, returned or raised."""


def build(document: Path, package: str, output: Path) -> Any:
    """Build a document with the command that users have, and import the package.

    Raises:
        NotBuilt: The generator refuses the document.
    """
    command = ["build", str(document), "--package", package, "--output", str(output)]
    done = subprocess.run(
        [sys.executable, "-m", "generator", *command], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NotBuilt(done.stderr.strip())
    if str(output) not in sys.path:
        sys.path.insert(0, str(output))
    importlib.invalidate_caches()
    return importlib.import_module(package)


def judge(package: Any, server: Server, facts: Sequence[Fact]) -> Iterator[Verdict]:
    """Make all calls, sync and then async."""
    name = "".join(word.capitalize() for word in package.__name__.split("_"))
    with getattr(package, f"{name}Client")(base_url=server.url) as client:
        for fact in facts:
            server.understood(0)
            yield _verdict(fact, _call(client, fact, package), server)

    async def all_async() -> list[Verdict]:
        verdicts: list[Verdict] = []
        async with getattr(package, f"Async{name}Client")(base_url=server.url) as client:
            for fact in facts:
                server.understood(0)
                outcome = await _call_async(client, fact, package)
                verdicts.append(_verdict(fact, outcome, server))
        return verdicts

    yield from asyncio.run(all_async())


def _call(client: Any, fact: Fact, package: Any) -> Outcome:
    try:
        method = getattr(client, fact.operation)
        arguments = bind(method, fact, package)
        return read(getattr(client.with_response, fact.operation)(**arguments))
    except Exception as error:  # noqa: BLE001 -- whatever happens is the outcome
        return failure(error)


async def _call_async(client: Any, fact: Fact, package: Any) -> Outcome:
    try:
        method = getattr(client, fact.operation)
        arguments = bind(method, fact, package)
        return read(await getattr(client.with_response, fact.operation)(**arguments))
    except Exception as error:  # noqa: BLE001 -- as above
        return failure(error)


def _verdict(fact: Fact, outcome: Outcome, server: Server) -> Verdict:
    waits = 2.0 if fact.understood is not None and not (outcome.failed or outcome.status) else 0.05
    told = server.understood(waits)
    meant = [] if fact.understood is None else [_told(fact)]
    wrong: list[str] = []
    if told != meant:
        wrong.append("understood " + (", ".join(str(each["got"]) for each in told) or "nothing"))
    if not _is_right(fact, outcome):
        wrong.append(str(outcome))
    return Verdict(fact, "; ".join(wrong))


def _told(fact: Fact) -> dict[str, Any]:
    return {"operation": fact.operation, "got": dict(fact.understood or {})}


def _is_right(fact: Fact, outcome: Outcome) -> bool:
    if fact.location:
        return (outcome.failed, outcome.status, outcome.location) == ("", 0, fact.location)
    return (outcome.failed, outcome.status, outcome.value) == ("", fact.status, fact.returned)
