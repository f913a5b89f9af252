"""Response statuses: `200`, `4XX` and `default`, spelled so."""

from __future__ import annotations

import re

from generator.ledger import Json, Ledger
from generator.normalize.passes.tree import operations

_STATUS = re.compile(r"[1-5]([0-9]{2}|XX)")
_MEANT = re.compile(r"([1-5])([0-9]{2}|XX|\*\*)(?:\s.*)?", re.DOTALL)
_BODILESS = re.compile(r"1..|204|205|304")


def settle_statuses(document: Json, ledger: Ledger) -> None:
    """Spell each status as the standard does; leave out what is none."""
    for each in operations(document):
        responses: Json = each.node.get("responses", {})
        each.node["responses"] = {}
        for status, response in responses.items():
            upper = status.strip().upper()
            meant = _MEANT.fullmatch(upper)
            spelled = meant[1] + meant[2].replace("*", "X") if meant else upper.lower()
            if spelled != upper and meant:
                ledger.rewrite(response, f"the status {status[:40]!r} is read as {spelled}")
            if spelled in each.node["responses"] or not (
                _STATUS.fullmatch(spelled) or spelled == "default"
            ):
                ledger.drop(response, f"{status!r} is no status, or is there twice")
            else:
                each.node["responses"][spelled] = response
                if each.method == "head" or _BODILESS.fullmatch(spelled):
                    said = (
                        f"a {spelled} response" if each.method != "head" else "a response to HEAD"
                    )
                    ledger.drop(response.pop("content", None), f"{said} has no body")
