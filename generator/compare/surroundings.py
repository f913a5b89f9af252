"""Differences in the client as a whole: its name, credentials, servers, errors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.compare.credentials import scheme_findings
from generator.compare.finding import Finding, finding
from generator.compare.hosts import server_findings
from generator.compare.moves import Move
from generator.describe.api import Api


def client_findings(client: str, old: Api, new: Api, moved: Sequence[Move]) -> Iterator[Finding]:
    """Yield what is different about the client, besides its methods."""
    if old.package != new.package:
        what = f'is in package "{new.package}", was in "{old.package}"'
        yield finding(client, what, "breaking", "imports of the old name fail", "operation")
    if old.class_name != new.class_name:
        was = f"{old.class_name}Client"
        yield finding(
            was,
            f"is now called {client}",
            "breaking",
            "code that names it fails",
            "operation",
            claims=(("OBJECT_REMOVED", was),),
            accounts=(was,),
        )
    if old.errors != new.errors:
        what = "finds code, message or details of errors elsewhere in their bodies"
        yield finding(client, what, "compatible", "errors have the same attributes", "error")
    if old.pace != new.pace:
        what = "sends its calls at another pace unless `pace` is given"
        yield finding(
            client, what, "compatible", "a crowd of calls takes another time", "constraint"
        )
    if old.responses != new.responses:
        what = "finds the vendor's id of a request, or what is left of a limit, elsewhere"
        yield finding(client, what, "compatible", "answers have the same attributes", "error")
    yield from scheme_findings(client, old, new)
    yield from server_findings(client, old, new, moved)
