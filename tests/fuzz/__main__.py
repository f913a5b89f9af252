"""Fuzz the served sandboxes by their own documents: `python -m tests.fuzz [--seed N] [VENDOR…]`.

It exits with 1 if a response breaks its document, if invalid data is taken, if an operation never
succeeds or too few calls do, or if a stand-in that is broken on purpose passes.
"""

from __future__ import annotations

import argparse
import logging
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from tests.fuzz.broken import BREAKS, broken
from tests.fuzz.documents import document_for
from tests.fuzz.known import known_values
from tests.fuzz.runs import RUNS, Run, schemathesis
from tests.testing.test_every_operation import credentials
from usergroups._faces.vendors import VENDORS
from usergroups.testing import Sandbox
from usergroups.testing._openapi.documents import read_operations
from usergroups.testing._openapi.shipped import document_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing.vendor import VendorSandbox

# They end the credentials of every call after them, so each has a run of its own.
ENDING: Final = {"log_out", "revoke_token"}
# Only a client that shows a certificate can have a success.
UNREACHED: Final = {"authenticate_with_certificate"}
LEAST_SHARE: Final = 0.4


class Fuzzer:
    """Runs Schemathesis against a served sandbox."""

    def __init__(self, sandbox: Sandbox, seed: int, folder: Path) -> None:
        self._sandbox, self._seed, self._folder = sandbox, seed, folder
        self._shown = {vendor: credentials(sandbox.vendors[vendor]) for vendor in VENDORS}
        states = {vendor: sandbox.vendors[vendor].state for vendor in VENDORS}
        self._tokens = {vendor: set(state.tokens.alive) for vendor, state in states.items()}

    def run(self, run: Run, vendor: VendorSandbox[Any], only: set[str]) -> tuple[bool, str]:
        """Start with the seed; return True if there was no fault, and what Schemathesis said."""
        vendor.reset()
        vendor.state.tokens.alive |= self._tokens[vendor.id]
        known = known_values(vendor) if run.known else {}
        document = document_for(vendor, known, only)
        return schemathesis(
            run,
            vendor.id,
            document,
            f"{self._sandbox.url}/{vendor.id}",
            credentials=self._shown[vendor.id],
            folder=self._folder,
            seed=self._seed,
        )


def judged(fuzzer: Fuzzer, vendor: VendorSandbox[Any]) -> Iterator[str]:
    """Make all runs against a vendor, print a line for each, and yield what is wrong."""
    names = {operation.id for operation in read_operations(document_of(vendor.id))}
    parts = [names - ENDING, *({name} for name in sorted(names & ENDING))]
    reached: set[str | None] = set(UNREACHED)
    for run in RUNS:
        statuses: Counter[int] = Counter()
        for only in parts:
            good, said = fuzzer.run(run, vendor, only)
            if not good:
                yield said
            sent = [(entry.operation, entry.status or 0) for entry in vendor.requests]
            statuses.update(status for _, status in sent)
            if run.known and run.own:
                reached |= {name for name, status in sent if status // 100 == 2}
        succeeded = sum(count for status, count in statuses.items() if status // 100 == 2)
        share = succeeded / statuses.total()
        _say(f"{vendor.id:12} {run.name:14} {statuses.total():6} requests {share:6.0%} succeeded")
        if run is RUNS[0] and share < LEAST_SHARE:
            yield f"{vendor.id}: less than {LEAST_SHARE:.0%} of the calls succeeded"
    if missed := names - reached:
        yield f"{vendor.id}: without a success: {', '.join(sorted(missed))}"


def unnoticed(fuzzer: Fuzzer, sandbox: Sandbox, vendors: list[str]) -> Iterator[str]:
    """Break one operation after the other; yield those whose fault no run finds."""
    for fault in BREAKS:
        if fault.vendor not in vendors:
            continue
        vendor = sandbox.vendors[fault.vendor]
        run = evolve(RUNS[0], phases="stateful" if fault.maker else "fuzzing")
        vendor.reset()
        with broken(vendor, fault):
            found = not fuzzer.run(run, vendor, {fault.operation, fault.maker})[0]
        kind = "broken for what is new" if fault.made else "broken"
        _say(f"{vendor.id:12} {fault.operation}, {kind}: {'found' if found else 'NOT FOUND'}")
        if not found:
            yield f"{vendor.id}: {fault.operation} was broken, and no run found it"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Fuzz the vendors that are named, or all."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("vendors", nargs="*", metavar="VENDOR", default=[*VENDORS])
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)  # of requests that are no HTTP
    sandbox = Sandbox()
    with TemporaryDirectory() as folder:
        fuzzer = Fuzzer(sandbox, given.seed, Path(folder))
        with sandbox.serve():
            wrong: list[str] = []
            for name in given.vendors:
                wrong += judged(fuzzer, sandbox.vendors[name])
            wrong += unnoticed(fuzzer, sandbox, given.vendors)
    for line in wrong:
        _say(line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
