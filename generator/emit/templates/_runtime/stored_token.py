"""A token as stores keep it."""

from attrs import field, frozen

from . import PUBLIC


@frozen(kw_only=True)
class StoredToken:
    """A token, and when it is to be renewed."""

    value: str = field(default="", repr=False)
    """The token; empty if there is none, only the times at which one was asked for."""
    renew_at: float | None = None
    """When to fetch a new one, in seconds since 1970; if None, once this one is refused."""
    asked_at: tuple[float, ...] = ()
    """When tokens were asked for lately, in seconds since 1970; some vendors limit that."""
    api_domain: str = ""
    """The host that goes with the token; empty where the vendor names none."""
    refresh_token: str = field(default="", repr=False)
    """The token that fetches the next one; empty where there is none."""


StoredToken.__module__ = PUBLIC
