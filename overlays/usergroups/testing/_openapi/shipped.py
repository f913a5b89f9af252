"""The documents that come with the clients, each read when it is first needed, once a process."""

from __future__ import annotations

import errno
import functools
from pathlib import Path
from typing import TYPE_CHECKING, Final

import usergroups_clients
from usergroups.testing._needing import needed
from usergroups.testing._openapi.documents import load
from usergroups.testing._openapi.hosts import hosts_of
from usergroups.testing._openapi.routing import make_router

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json
    from usergroups.testing._openapi.hosts import Hosts
    from usergroups.testing._openapi.routing import Router
    from usergroups.testing._openapi.rules import Rules


_MISSING: Final = (
    "the sandbox needs the documents that come with usergroups_clients; into a frozen program they "
    "go by PyInstaller's --collect-data usergroups_clients"
)


@functools.cache
def document_of(vendor: str) -> Json:
    """Return the normalized document of a vendor, which nobody may change.

    Raises:
        FileNotFoundError: The clients came without it, as into a frozen program.

    """
    path = Path(usergroups_clients.__path__[0]) / vendor / "openapi.json"
    try:
        return load(path)
    except FileNotFoundError:
        missing = FileNotFoundError(errno.ENOENT, _MISSING, str(path))
    raise missing


@functools.cache
def router_of(vendor: str) -> Router:
    """Return the way from a request to a vendor's operation."""
    return make_router(document_of(vendor))


@functools.cache
def documented_hosts_of(vendor: str) -> Hosts:
    """Return the hosts that a vendor's document names."""
    return hosts_of(document_of(vendor))


@functools.cache
def conformance_of(vendor: str) -> Rules:
    """Return the rules of a vendor's document; the first call imports jsonschema."""
    with needed("sandbox", "the sandbox"):
        from usergroups.testing._openapi.rules import Rules  # noqa: PLC0415 - slow
    return Rules(document_of(vendor))
