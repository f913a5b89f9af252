"""Drive the sandbox: `python -m tests.sdks PLACE…`, one for each of `CLIENTS`, or `-` for none.

A place is the Python of an environment that has the client, or a folder with `node_modules`. It
exits with 1 if a call is not taken, or its response not read; if a refusal does not come as the
client's own error; or if the table is not the one in the documentation.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.sdks.clients import CLIENTS, Client
from tests.sdks.refusals import LOGINS, REFUSALS, Refusal
from usergroups.testing import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.sdks.clients import Facts
    from usergroups.testing.vendor import VendorSandbox

PAGE = Path(__file__).parents[2] / "docs" / "sdks.md"
HEADING = "| client | call | taken | read |\n"
"""Of the table of calls; others have rows of the same clients."""


class Suite:
    """Drives clients, and keeps what they showed."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.rows: list[str] = []
        self.wrong: list[str] = []

    def drive(self, client: Client, place: str) -> None:
        """Make all calls of a client, then those that are to be refused."""
        vendor: VendorSandbox[Any] = self._sandbox.vendors[client.vendor]  # type: ignore[index]
        for facts in client.facts(self._sandbox):
            vendor.reset()
            told = {**facts, "calls": [(name, name) for name in client.only]}
            name = client.name if facts.get("sync", True) else f"{client.name}, async"
            for said in self._talk(client, place, told):
                self._judge_call(client, name, said, vendor)
            if not client.only:
                self._refuse(client, place, facts, vendor)

    def _talk(
        self,
        client: Client,
        place: str,
        told: Facts,
        prepare: Callable[[int], None] = lambda _: None,
    ) -> Iterator[dict[str, Any]]:
        """Yield what a client says of each call; `prepare` is done before the call."""
        vendor = self._sandbox.vendors[client.vendor]  # type: ignore[index]
        ended = 0
        with subprocess.Popen(
            client.command(place), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            if process.stdin is None or process.stdout is None:
                raise RuntimeError("the client has no pipes")
            prepare(ended)
            process.stdin.write(json.dumps(told) + "\n")
            process.stdin.flush()
            for line in process.stdout:
                if not line.startswith('{"call"'):
                    continue
                ended += 1
                yield json.loads(line)
                vendor.requests.clear()
                prepare(ended)
                process.stdin.write("\n")
                process.stdin.flush()
        if process.returncode or not ended:
            self.wrong.append(f"{client.name} ended with {process.returncode} after {ended} calls")

    def _judge_call(
        self, client: Client, name: str, said: dict[str, Any], vendor: VendorSandbox[Any]
    ) -> None:
        refused = [
            f"{entry.status} {entry.method} {entry.target} {'; '.join(entry.violations)}"
            for entry in vendor.requests
            if entry.violations or entry.status is None or entry.status >= 400
        ]
        taken, read = bool(vendor.requests) and not refused, said["error"] is None
        call = said["call"]
        if call in client.left_out:
            self._row(name, call, "left out", "")
            if taken:
                self.wrong.append(f"{name}: {call} is left out, and was taken")
            return
        self._row(name, call, "yes" if taken else "NO", "yes" if read else "NO")
        if not (taken and read):
            self.wrong.append(f"{name}: {call}: {refused} {said['error']}")

    def _refuse(self, client: Client, place: str, facts: Facts, vendor: VendorSandbox[Any]) -> None:
        spoil, login = LOGINS[client.vendor]
        planned = REFUSALS[client.vendor]
        for told, refusals in ((facts, planned), (spoil(facts), (login,))):
            vendor.reset()
            known: dict[str, Refusal] = {each.label: each for each in refusals}

            def prepare(number: int, refusals: tuple[Refusal, ...] = refusals) -> None:
                vendor._desk.faults.clear()
                act = refusals[number].prepare if number < len(refusals) else None
                if act:
                    act(vendor)

            calls = [(each.label, each.call) for each in refusals]
            for said in self._talk(client, place, {**told, "calls": calls}, prepare):
                self._judge_refusal(client, known[said["call"]], said["error"] or {})

    def _judge_refusal(self, client: Client, wanted: Refusal, shown: dict[str, Any]) -> None:
        found = (shown.get("type"), shown.get("status"), shown.get("code"))
        status = found[1] if wanted.status is not None else None
        code = found[2] if wanted.code is not None else None
        good = (found[0], status, code) == (wanted.type, wanted.status, wanted.code)
        said = " ".join(str(part) for part in found if part is not None) or "copes"
        _say(f"{client.name:30} {wanted.label:30} {said}")
        if not good:
            self.wrong.append(f"{client.name}: {wanted.label}: {shown or 'no error'}")

    def _row(self, name: str, call: str, taken: str, read: str) -> None:
        _say(f"{name:30} {call:30} {taken:9} {read}")
        self.rows.append(f"| {name} | {call} | {taken} | {read} |")


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _untold(rows: list[str], names: list[str]) -> list[str]:
    """List what the documentation's table says of these clients and the run did not show."""
    _, _, table = PAGE.read_text(encoding="utf-8").partition(HEADING)
    lines = takewhile(lambda line: line.startswith("|"), table.splitlines())
    told = [line for line in lines if line.startswith(tuple(f"| {name}" for name in names))]
    return ["docs/sdks.md has to say:", *rows] if told != rows else []


def main() -> int:
    """Drive all clients, each at its vendor's own seed."""
    pairs = list(zip(CLIENTS, sys.argv[1:], strict=True))
    with Sandbox().serve() as sandbox:
        suite = Suite(sandbox)
        for client, place in pairs:
            if place == "-":
                _say(f"{client.name:30} left out of this run: there is no place for it")
            else:
                suite.drive(client, place)
    wrong = suite.wrong
    wrong += _untold(suite.rows, [client.name for client, place in pairs if place != "-"])
    for line in wrong:
        _say(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
