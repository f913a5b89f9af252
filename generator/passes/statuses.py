"""Response statuses: `200`, `4XX` and `default`, spelled so."""

from __future__ import annotations

import re

from generator.ledger import Json, Ledger
from generator.passes.tree import operations

_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)")


def settle_statuses(document: Json, ledger: Ledger) -> None:
    """Spell each status as the standard does; leave out what is none."""
    for each in operations(document):
        responses: Json = each.node.get("responses", {})
        each.node["responses"] = {}
        for status, response in responses.items():
            upper = status.strip().upper()
            spelled = upper if _STATUS.fullmatch(upper) else upper.lower()
            if spelled in each.node["responses"] or not (
                _STATUS.fullmatch(spelled) or spelled == "default"
            ):
                ledger.drop(response, f"{status!r} is no status, or is there twice")
            else:
                each.node["responses"][spelled] = response
