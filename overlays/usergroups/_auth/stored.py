"""A token as it is kept."""

from __future__ import annotations

from attrs import field, frozen


@frozen(kw_only=True)
class StoredToken:
    """A token, and when it was asked for."""

    value: str = field(default="", repr=False)
    """Empty where there is none, only the times at which it was asked for."""
    renew_at: float | None = None
    """When to ask for a new one, in seconds since 1970; None is when it is refused."""
    asked_at: tuple[float, ...] = ()
    """When tokens were asked for lately, for vendors that limit it."""
    api_domain: str = ""
    """The host that goes with the token, where the vendor names one."""
