"""Find out whether credentials work: send the first call of verbs that only read."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from usergroups._core.bound import bound
from usergroups._core.unsent import only_reads
from usergroups._core.vendor import SyncVendor
from usergroups_clients._runtime.errors import (
    AuthError,
    Error,
    NotFound,
    PermissionDenied,
    TransportError,
    Unauthenticated,
)

State: TypeAlias = Literal["work", "work in part", "refused", "not known"]

_READS: Final[Mapping[str, Mapping[str, str]]] = {"list_groups": {}, "find_users": {"text": "a"}}
"""Verbs that can be tried without an id, with their arguments: every vendor has one of them."""
_NEEDED: Final = re.compile(r"\b((?:Scopes?: |Needs the ).+?)\.(?= [A-Z]|\s*$)")
"""The sentence that says, in the vendor's document, what a call needs."""


@frozen(kw_only=True)
class Tried:
    """A verb that was tried."""

    verb: str
    error: Error | None = None
    needs: str = ""
    """The scope that its call needs, if that was missing and the vendor documents it."""


@frozen(kw_only=True)
class Probe:
    """The facts about a vendor's credentials once they were used."""

    tried: tuple[Tried, ...]
    renews: bool
    """Tokens are fetched when they are needed."""
    ends_in_s: float | None
    """Seconds until the token in use ends; None if there is none, or no end is known."""

    @property
    def works(self) -> tuple[str, ...]:
        """The verbs that may be used."""
        return tuple(each.verb for each in self.tried if each.error is None)

    @property
    def state(self) -> State:
        """True if the credentials work."""
        errors = [each.error for each in self.tried if each.error is not None]
        if self.works:
            return "work in part" if errors else "work"
        refusals = (AuthError, PermissionDenied, Unauthenticated)
        return "refused" if any(isinstance(each, refusals) for each in errors) else "not known"

    @property
    def blamed(self) -> Literal["credentials", "ids", "addresses", ""]:
        """The settings that are most likely wrong, where something does not work."""
        lacking = [each.error for each in self.tried if each.error is not None and not each.needs]
        if any(isinstance(each, AuthError | Unauthenticated) for each in lacking):
            return "credentials"
        if any(isinstance(each, NotFound) for each in lacking):
            return "ids"
        return "addresses" if any(isinstance(each, TransportError) for each in lacking) else ""


def probe(vendor: SyncVendor[Any]) -> Probe:
    """Send the first call of each verb that reads without an id.

    Args:
        vendor: An object of a vendor's class.

    """
    tried = tuple(_tried(vendor))
    auth: Any = vendor.client._auth  # noqa: SLF001 - it alone knows the token
    ends_at: float | None = getattr(auth, "ends_at", None)
    return Probe(
        tried=tried,
        renews=getattr(auth, "renews", False),
        ends_in_s=None if ends_at is None else max(ends_at - time.time(), 0.0),
    )


def _tried(vendor: SyncVendor[Any]) -> Iterator[Tried]:
    verbs = bound(vendor)
    for verb, arguments in _READS.items():
        if not verbs.has(verb):
            continue
        small = {"page_size": 1} if verbs.takes(verb, "page_size") else {}
        call = verbs.pages(verb, **arguments, **small).first
        if not only_reads(call):
            continue
        try:
            vendor.client.send(call)
        except Error as error:
            yield Tried(verb=verb, error=error, needs=_needs(vendor, call.operation.name, error))
            if isinstance(error, AuthError):
                return  # no token: the next verb would only ask for one again
        else:
            yield Tried(verb=verb)


def _needs(vendor: SyncVendor[Any], operation: str, error: Error) -> str:
    if not isinstance(error, PermissionDenied) and not (
        isinstance(error, Unauthenticated) and "scope" in f"{error.code} {error.message}".lower()
    ):
        return ""
    documented = getattr(getattr(vendor.client, operation, None), "__doc__", None) or ""
    found = _NEEDED.search(" ".join(documented.split()))
    return "" if found is None else found[1]
