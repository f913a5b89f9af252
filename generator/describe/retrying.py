"""Tell when an operation may be sent again: by what it says, or by what its method means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from generator.describe.api import RetryClass
from generator.errors import GeneratorError
from generator.ledger import origins
from generator.normalize.passes.tree import OperationAt

_CLASSES: Final[tuple[RetryClass, ...]] = ("safe", "idempotent", "never", "once")
_METHODS: Final[Mapping[RetryClass, frozenset[str]]] = {
    "safe": frozenset(
        {"GET", "HEAD", "OPTIONS", "TRACE", "QUERY", "PROPFIND", "REPORT", "SEARCH"},
    ),
    "idempotent": frozenset(
        {
            *("PUT", "DELETE", "ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "COPY"),
            *("LABEL", "LINK", "MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MKREDIRECTREF"),
            *("MKWORKSPACE", "MOVE", "ORDERPATCH", "PROPPATCH", "REBIND", "UNBIND", "UNCHECKOUT"),
            *("UNLINK", "UNLOCK", "UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL"),
        }
    ),
}
"""The methods that may be sent again, as IANA's registry of HTTP methods has them."""


def retry_class(each: OperationAt) -> RetryClass:
    """Return when an operation may be sent again.

    Raises:
        GeneratorError: Its `x-retry` is no class of retries.

    """
    usual = (known for known, methods in _METHODS.items() if each.verb in methods)
    stated = each.node.get("x-retry", next(usual, "never"))
    for known in _CLASSES:
        if stated == known:
            return known
    raise GeneratorError(
        f"x-retry {stated!r} is none of {', '.join(_CLASSES)}",
        pointer=next(iter(origins(each.node)), None),
        fix="Use `never` for a call that must not be sent twice.",
    )
