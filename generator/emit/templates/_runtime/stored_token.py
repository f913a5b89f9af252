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
    ends_at: float | None = None
    """When the token ends, in seconds since 1970; None if that is not known."""
    ask_at: float | None = None
    """Before when no other is asked for, as the last request failed; in seconds since 1970."""
    failures: int = 0
    """Number of requests for a token that have failed, one after another."""
    refusal: tuple[str, str] | None = None
    """Code and message of the last failure, without secrets."""


StoredToken.__module__ = PUBLIC
