"""The base of all vendors' classes: a client, its life, and the drivers."""

from __future__ import annotations

from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from usergroups._core import late
from usergroups_clients._runtime.options import RequestOptions

if TYPE_CHECKING:
    from usergroups_clients._runtime.clients.client import AsyncClient, SyncClient

C = TypeVar("C", bound="SyncClient")
A = TypeVar("A", bound="AsyncClient")
T = TypeVar("T")


class SyncVendor(Generic[C]):
    """One vendor, synchronously; may be shared between threads."""

    _verbs: ModuleType
    _settings: Any

    def __init__(self, client: C) -> None:
        """Take over a client, which this closes."""
        self._client = client

    @property
    def client(self) -> C:
        """The whole generated client, with the same credentials and retries."""
        return self._client

    def _run(self, steps: late.Steps[T], verb: str, options: RequestOptions | None) -> T:
        from usergroups._core.drive import run  # noqa: PLC0415 - a client alone needs no verbs

        return run(self._client, steps, options, verb=verb)

    def _iterate(
        self, pages: late.Pages[T], verb: str, options: RequestOptions | None
    ) -> late.Items[T]:
        return late.Items(self._client, pages, options, verb)

    def close(self) -> None:
        """Close the connections, unless they are those of a given `http_client`."""
        self._client.close()

    def __enter__(self) -> Self:
        """Return the vendor, to be closed at the end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        self.close()

    def __repr__(self) -> str:
        """Show the class and the host, and no secret."""
        return f"<{type(self).__name__} {getattr(self, '_client', 'not set up')!r}>"


class AsyncVendor(Generic[A]):
    """One vendor, asynchronously; may be shared between the tasks of one event loop at a time."""

    _verbs: ModuleType
    _settings: Any

    def __init__(self, client: A) -> None:
        """Take over a client, which this closes."""
        self._client = client

    @property
    def client(self) -> A:
        """The whole generated client, with the same credentials and retries."""
        return self._client

    async def _run(self, steps: late.Steps[T], verb: str, options: RequestOptions | None) -> T:
        from usergroups._core.drive import arun  # noqa: PLC0415 - as above

        return await arun(self._client, steps, options, verb=verb)

    def _iterate(
        self, pages: late.Pages[T], verb: str, options: RequestOptions | None
    ) -> late.AsyncItems[T]:
        return late.AsyncItems(self._client, pages, options, verb)

    async def aclose(self) -> None:
        """Close the connections, unless they are those of a given `http_client`."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        """Return the vendor, to be closed at the end."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections."""
        await self.aclose()

    def __repr__(self) -> str:
        """Show the class and the host, and no secret."""
        return f"<{type(self).__name__} {getattr(self, '_client', 'not set up')!r}>"
