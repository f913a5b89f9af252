"""Send calls: one client that waits for each response, and one that awaits it."""

from .async_client import AsyncClient
from .sync_client import SyncClient

__all__ = ["AsyncClient", "SyncClient"]
