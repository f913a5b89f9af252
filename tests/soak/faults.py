"""Faults at random, from a seed; and what the sandbox's own list of requests says in the end."""

from __future__ import annotations

import json
import time
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from usergroups.testing import Sandbox
    from usergroups.testing.vendor import VendorSandbox

# A Zoho token costs one of ten in ten minutes, faults of its own included.
TOKENS_END_S: Final[Mapping[str, float]] = {"zoho": 100, "xsolla": 7, "symphony": 5}


@define
class Faults:
    """Plans the next fault of some vendor, again and again."""

    sandbox: Sandbox
    random: random.Random
    planned: Counter[str] = field(factory=Counter)
    _ended: dict[str, float] = field(factory=dict)

    def plan(self) -> None:
        """Plan one fault; end the tokens of the vendors whose time has come."""
        vendor = self.sandbox.vendors[self.random.choice(sorted(self.sandbox.vendors))]
        kind = self.random.choice([self._drop, self._limit, self._fail, self._delay])
        self.planned[kind(vendor)] += 1
        for name, every in TOKENS_END_S.items():
            if time.monotonic() - self._ended.setdefault(name, time.monotonic()) > every:
                self._ended[name] = time.monotonic()
                self.sandbox.vendors[name].expire_tokens()
                self.planned[f"tokens of {name} ended"] += 1

    def _drop(self, vendor: VendorSandbox[Any]) -> str:
        after = self.random.choice([None, 0, 1, 40])
        vendor.drop_next(after=after)
        return "dropped before the head" if after is None else "dropped in the body"

    def _limit(self, vendor: VendorSandbox[Any]) -> str:
        after = self.random.choice([None, 0, 0.3, 1])
        vendor.fail_next(429, retry_after=after, times=self.random.randint(1, 2))
        return "429" if after is None else "429 with Retry-After"

    def _fail(self, vendor: VendorSandbox[Any]) -> str:
        status = self.random.choice([500, 502, 503, 504])
        vendor.fail_next(status, times=self.random.randint(1, 3))
        return "5xx"

    def _delay(self, vendor: VendorSandbox[Any]) -> str:
        vendor.delay_next(self.random.uniform(0.05, 0.8))
        return "slow"


@define
class Tally:
    """The requests that came in, taken from the sandbox's list so that it does not grow."""

    requests: Counter[str] = field(factory=Counter)
    statuses: Counter[str] = field(factory=Counter)
    created: Counter[str] = field(factory=Counter)
    """How often a group of a name was made."""
    tokens: Counter[str] = field(factory=Counter)
    violations: list[str] = field(factory=list)

    def take(self, sandbox: Sandbox, *, last: bool = False) -> None:
        """Count the requests that have their response; the last time all of them."""
        for vendor in sandbox.vendors.values():
            there = vendor.requests
            ready = next((n for n, entry in enumerate(there) if entry.status is None), len(there))
            ready = len(there) if last or len(there) > 5000 else ready
            for entry in there[:ready]:
                self._count(vendor.id, entry)
            del there[:ready]

    def _count(self, vendor: str, entry: Any) -> None:
        self.requests[vendor] += 1
        self.statuses[f"{entry.status}"] += 1
        self.violations += entry.violations
        done = entry.status is not None and 200 <= entry.status < 300
        if "token" in (entry.operation or "") or "authenticate" in (entry.operation or ""):
            self.tokens[vendor] += 1
        if done and entry.operation == "create_group":
            self.created[f"{vendor} {_name(entry.json())}"] += 1


def _name(body: Any) -> str:
    """Return the name in the body of a request for a new group, wherever the vendor has it."""
    found = json.dumps(body)
    start = found.index("soak ") if "soak " in found else 0
    return found[start:].partition('"')[0]
