"""Reckon how long a token lives, and when another may be asked for after a failure."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from ..errors import AuthError
from ..stored_token import StoredToken

_EARLY_S: Final = 60.0
_EARLY: Final = 0.1
_LONGEST_LIFE_S: Final = 1e9
_FIRST_PAUSE_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 120.0
_EARLY_PAUSE_S: Final = 30.0


def with_life(token: StoredToken, now: float, lifetime: float | None) -> StoredToken:
    """Return a token that is renewed 60 s before its end, or 10 % of its life if that is less.

    Args:
        token: The token.
        now: The seconds since 1970, when it was asked for.
        lifetime: Its life in seconds. If it is None, or no length of time that can be, the token is
            used until it is refused.
    """
    # Compared first: a whole number of hundreds of digits is no float.
    if lifetime is None or not 0 <= lifetime <= _LONGEST_LIFE_S:
        return token
    end = now + lifetime
    return evolve(token, renew_at=end - min(_EARLY_S, lifetime * _EARLY), ends_at=end)


def is_sendable(token: StoredToken) -> bool:
    """Return True if a header can hold the token, which may come from a damaged store."""
    value = token.value
    return bool(value) and value.isascii() and value.isprintable() and value == value.strip()


def is_fresh(token: StoredToken, now: float) -> bool:
    """Return True if no other token need be asked for.

    One that could not be renewed early is used on, and another try made some time later.
    """
    if token.renew_at is None or now < token.renew_at:
        return True
    return is_living(token, now) and token.ask_at is not None and now < token.ask_at


def is_living(token: StoredToken, now: float) -> bool:
    """Return True if the token is known to be good for some time yet."""
    return token.ends_at is not None and now < token.ends_at and is_sendable(token)


def after_failure(token: StoredToken, now: float, error: AuthError | None) -> StoredToken:
    """Return what to keep when another token was asked for in vain.

    Args:
        token: The token that there is, if it is still good, and what is known besides.
        now: The seconds since 1970.
        error: Why there is no other; None if the caller gave up.
    """
    if token.value:
        at = now + _EARLY_PAUSE_S
        return evolve(token, ask_at=at if token.ends_at is None else min(at, token.ends_at))
    if error is None:
        return token
    failures = token.failures + 1
    said = f"{error.status}: {error.message}" if error.status and not error.code else error.message
    # The first try after a failure is made at once: a fault that is over costs nobody a wait.
    pause = _FIRST_PAUSE_S * 2.0 ** min(failures - 2, 20) if failures > 1 else 0.0
    return evolve(
        token,
        ask_at=now + min(pause, _LONGEST_PAUSE_S),
        failures=failures,
        refusal=(error.code or "", said),
    )


def check_pause(token: StoredToken, now: float, vendor: str) -> None:
    """Refuse to ask again at once what has failed more than once.

    Args:
        token: What is known of the last requests.
        now: The seconds since 1970.
        vendor: Whom the error names.

    Raises:
        AuthError: It is too early; the last refusal is named.
    """
    wait = 0.0 if token.value or token.ask_at is None else token.ask_at - now
    if 0 < wait <= _LONGEST_PAUSE_S:
        code, message = last_refusal(token)
        raise AuthError(
            f"{message}; another is asked for in {wait:.1f} s", vendor=vendor, code=code
        )


def last_refusal(token: StoredToken) -> tuple[str | None, str]:
    """Return code and message of the last refusal."""
    code, message = token.refusal or ("", "")
    return code or None, message or "no token"
