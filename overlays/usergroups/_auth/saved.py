"""Tokens as stores outside of this process keep them: as JSON."""

from __future__ import annotations

from typing import Any, Final, cast

from usergroups_clients._runtime.stored_token import StoredToken

_LAST_MOMENT: Final = 1e12
_MOST_FAILURES: Final = 1_000_000


def as_saved(token: StoredToken) -> dict[str, Any]:
    """Return a token as an object of JSON.

    Args:
        token: The token.

    Returns:
        The object, which holds secrets.

    """
    return {
        "value": token.value,
        "renew_at": token.renew_at,
        "asked_at": list(token.asked_at),
        "api_domain": token.api_domain,
        "refresh_token": token.refresh_token,
        "ends_at": token.ends_at,
        "ask_at": token.ask_at,
        "failures": token.failures,
        "refusal": token.refusal,
    }


def as_token(saved: object) -> StoredToken | None:
    """Read a token from what JSON gave back.

    Args:
        saved: What stands in the store.

    Returns:
        The token; None if something else stands there.

    """
    if not isinstance(saved, dict):
        return None
    known = cast("dict[str, object]", saved)
    value, domain = known.get("value"), known.get("api_domain", "")
    refresh_token = known.get("refresh_token", "")
    moments = [known.get(name) for name in ("renew_at", "ends_at", "ask_at")]
    asked_at, failures = known.get("asked_at", []), known.get("failures", 0)
    texts = (value, domain, refresh_token)
    if not all(isinstance(one, str) for one in texts) or not isinstance(asked_at, list):
        return None
    times = [one for one in cast("list[object]", asked_at) if _is_number(one)]
    if not all(one is None or _is_number(one) for one in moments):
        return None
    renew_at, ends_at, ask_at = cast("list[float | None]", moments)
    return StoredToken(
        value=str(value),
        renew_at=renew_at,
        asked_at=tuple(cast("list[float]", times)),
        api_domain=str(domain),
        refresh_token=str(refresh_token),
        ends_at=ends_at,
        ask_at=ask_at,
        failures=failures if isinstance(failures, int) and 0 <= failures < _MOST_FAILURES else 0,
        refusal=_refusal(known.get("refusal")),
    )


def _is_number(value: object) -> bool:
    """Return True for a time; a whole number of hundreds of digits is none."""
    return isinstance(value, int | float) and abs(value) < _LAST_MOMENT


def _refusal(value: object) -> tuple[str, str] | None:
    match value:
        case [str() as code, str() as message]:
            return code, message
        case _:
            return None
