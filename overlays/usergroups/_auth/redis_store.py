"""Tokens in Redis, for the machines that share them."""

from __future__ import annotations

import json
import time
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from usergroups._auth.redis_lock import HeldLock
from usergroups._auth.saved import as_saved, as_token
from usergroups._core.extras import how_to_install
from usergroups_clients._runtime.errors import AuthError, InvalidArgument
from usergroups_clients._runtime.stored_token import StoredToken

if TYPE_CHECKING:
    from redis import Redis
else:
    Redis = Any  # for `typing.get_type_hints`, where the extra is not installed

__all__ = ["RedisTokenStore"]

_PREFIX: Final = "usergroups:token:"
_PATIENCE_S: Final = 60.0
_PAUSE_S: Final = 0.05
_COMMAND_S: Final = 3.0
_LIMITS_COUNT_S: Final = 3600.0
_UNKNOWN_LIFE_S: Final = 30 * 86_400.0


class RedisTokenStore:
    """Keep access tokens in Redis, or in a server that speaks its protocol, such as Valkey.

    All machines that use the server share the tokens: one fetches a token, all use it. They stand
    under keys that begin with `usergroups:token:`, and are gone some time after they end; a lock
    ends 15 seconds after whoever held it. The server sees the tokens: use TLS (`rediss://`), and
    let none but these programs read the keys. Needs the extra `redis`.
    """

    __module__ = "usergroups"

    is_remote = True

    def __init__(self, server: str | Redis) -> None:
        """Name the server; nothing is sent yet.

        Args:
            server: URL of the server, such as `rediss://user:password@cache.example.com:6379/0`,
                whose commands then have three seconds each; or a client of redis-py that is set up
                otherwise, such as one that a `Sentinel` gave.

        Raises:
            InvalidArgument: It is neither, or the extra `redis` is not installed.

        """
        self._client = _client(server)
        self._place = _place(self._client)

    def load(self, key: str) -> StoredToken | None:
        """Read a token.

        Args:
            key: Under which it was saved.

        Returns:
            The token; None if there is none, or something else stands there, of which a warning
            tells.

        Raises:
            AuthError: The server cannot be reached, or refuses.

        """
        with self._named("read"):
            found: Any = self._client.get(_PREFIX + key)
        if found is None:
            return None
        try:
            token = as_token(json.loads(found))
        except (ValueError, RecursionError):
            token = None
        if token is None:
            message = f"{self!r} holds no token under {_PREFIX + key}: another takes its place"
            warnings.warn(message, RuntimeWarning, stacklevel=2)
        return token

    def save(self, key: str, token: StoredToken) -> None:
        """Save a token, for as long as it is of use.

        Args:
            key: Under which to save it.
            token: The token.

        Raises:
            AuthError: The server cannot be reached, or refuses.

        """
        text = json.dumps(as_saved(token))
        with self._named("written"):
            self._client.set(_PREFIX + key, text, px=_life_ms(token, time.time()))

    @contextmanager
    def lock(self, key: str) -> Generator[None]:
        """Lock a token against all other threads, processes and machines.

        Args:
            key: Under which the token will be saved.

        Returns:
            A context manager that waits until the lock is free, and holds it.

        Raises:
            AuthError: Another has held the lock for a minute, or the server cannot be reached.

        """
        until = time.monotonic() + _PATIENCE_S
        while (free := self.try_lock(key)) is None:
            if time.monotonic() > until:
                raise AuthError(f"another client has kept a lock of {self!r} for a minute")
            time.sleep(_PAUSE_S)
        try:
            yield
        finally:
            free()

    def try_lock(self, key: str) -> Callable[[], object] | None:
        """Lock a token if it is free.

        Args:
            key: Under which the token will be saved.

        Returns:
            A function that frees the lock; None if another has it.

        Raises:
            AuthError: The server cannot be reached, or refuses.

        """
        with self._named("locked"):
            held = HeldLock.of(self._client, f"{_PREFIX}{key}:lock")
        return None if held is None else held.free

    @contextmanager
    def _named(self, what: str) -> Generator[None]:
        """Let an error of the server name it and the reason; its own text may quote a token."""
        from redis import RedisError  # noqa: PLC0415 - as slow to import as this package

        try:
            yield
        except RedisError as error:
            reason = _reason(error)
        else:
            return
        raise AuthError(f"the token store {self._place!r} cannot be {what}: {reason}")

    def __repr__(self) -> str:
        """Return the class and the place of the server."""
        return f"RedisTokenStore({self._place!r})"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled."""
        raise TypeError("RedisTokenStore holds credentials and cannot be pickled")


def _client(server: object) -> Any:
    """Return a client of redis-py, whose settings have been read."""
    try:
        import redis  # noqa: PLC0415 - an extra
    except ImportError:
        needed = f"needs redis-py: {how_to_install('redis')}"
        raise InvalidArgument(needed, argument="server") from None
    if isinstance(server, redis.Redis | redis.RedisCluster):
        return server
    if isinstance(server, str):
        client = _of_url(server)
        if client is not None:
            return client
    raise InvalidArgument(
        "must be a URL such as 'rediss://cache.example.com:6379/0', or a synchronous client of"
        " redis-py",
        argument="server",
    )


def _of_url(url: str) -> Any:
    """Return a client for a URL; None if redis-py does not take the URL."""
    from redis import Redis, RedisError  # noqa: PLC0415 - an extra
    from redis.backoff import NoBackoff  # noqa: PLC0415 - as above
    from redis.retry import Retry  # noqa: PLC0415 - as above

    # Once more at once, for a connection that the server closed while it was idle.
    limits = {"socket_timeout": _COMMAND_S, "socket_connect_timeout": _COMMAND_S}
    from_url: Any = cast("Any", Redis).from_url  # whose keywords have no types
    try:
        client = from_url(url, **limits, retry=Retry(NoBackoff(), 1))
        pool = client.connection_pool
        pool.connection_class(**pool.connection_kwargs)  # refuses what the URL sets in vain
    except (RedisError, TypeError, ValueError):
        return None
    return client


def _place(client: Any) -> str:
    """Return where the server is: nothing of its user, nor of a password."""
    pool: Any = getattr(client, "connection_pool", None)
    known: dict[str, Any] = getattr(pool, "connection_kwargs", {})
    if known.get("path"):
        return str(known["path"])
    if known.get("host"):
        return f"{known['host']}:{known.get('port', 6379)}/{known.get('db') or 0}"
    return type(client).__name__


def _reason(error: Exception) -> str:
    from redis import exceptions  # noqa: PLC0415 - an extra

    match error:
        case exceptions.AuthenticationError():
            return "the server refuses the user name or the password"
        case exceptions.NoPermissionError():
            return f"the server's user may not use the keys {_PREFIX}* in this way"
        case exceptions.TimeoutError():
            return "no answer in time"
        case exceptions.ConnectionError():
            return "the server cannot be reached"
        case _ if str(error).startswith("WRONGTYPE"):
            return "something else stands under the key"
        case _:
            return type(error).__name__


def _life_ms(token: StoredToken, now: float) -> int | None:
    """Return how long to keep a token in ms; None for one that has the only key to the next."""
    if token.refresh_token:
        return None
    unknown = _UNKNOWN_LIFE_S if token.value and token.ends_at is None else 0.0
    left = max((at - now for at in (token.ends_at, token.ask_at) if at is not None), default=0.0)
    # When a token was asked for counts for the vendor's limits longer than the token may live.
    return int(max(left, unknown, _LIMITS_COUNT_S) * 1000)
