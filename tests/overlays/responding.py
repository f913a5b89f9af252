"""Responses that a vendor is made to give in place of its own, whatever their status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from usergroups.testing._faults import Fault
from usergroups.testing._request import reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing import VendorSandbox


def respond_next(
    sandbox: VendorSandbox[Any],
    status: int,
    body: Any = None,
    headers: Mapping[str, str] | None = None,
    *,
    times: int = 1,
    operation: str | None = None,
) -> None:
    """Let the next requests get this response, of any status; no work is done."""
    fault = Fault(response=reply(status, body, headers))
    sandbox._desk.faults.add(f"respond_next({status})", operation, fault, times)
