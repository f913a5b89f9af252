# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The class of a vendor that is named by its id, as a configuration names it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Unpack, overload

from usergroups._core.connecting import connected, joined, read_from_env
from usergroups._faces import classes, hints
from usergroups._faces.vendors import VENDORS, VendorId

__all__ = ["connect", "connect_async", "from_env", "from_env_async"]


@overload
def connect(
    vendor: Literal["smartpm"],
    /,
    *,
    api_key: str,
    company_id: str,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenTransport | None = None,
    http_client: hints.GivenClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.SmartPM: ...


@overload
def connect(
    vendor: Literal["softwareone"],
    /,
    *,
    token: str,
    account_id: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenTransport | None = None,
    http_client: hints.GivenClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.SoftwareOne: ...


@overload
def connect(
    vendor: Literal["symphony"],
    /,
    *,
    pod: str | None = None,
    session_token: str | None = None,
    username: str | None = None,
    private_key: str | bytes | hints.os.PathLike[str] | None = None,
    certificate: hints.ssl.SSLContext | tuple[str, str] | None = None,
    login_url: str | None = None,
    session_auth_url: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenTransport | None = None,
    http_client: hints.GivenClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.Symphony: ...


@overload
def connect(
    vendor: Literal["xsolla"],
    /,
    *,
    project_id: str,
    token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenTransport | None = None,
    http_client: hints.GivenClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.Xsolla: ...


@overload
def connect(
    vendor: Literal["zoho"],
    /,
    *,
    data_center: hints.DataCenter = "us",
    environment: hints.Environment = "production",
    access_token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    token_store: hints.TokenStore | None = None,
    accounts_url: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenTransport | None = None,
    http_client: hints.GivenClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.ZohoCRM: ...


@overload
def connect(
    vendor: Literal["smartpm"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.SyncConnection],
) -> classes.SmartPM: ...


@overload
def connect(
    vendor: Literal["softwareone"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.SyncConnection],
) -> classes.SoftwareOne: ...


@overload
def connect(
    vendor: Literal["symphony"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.SyncConnection],
) -> classes.Symphony: ...


@overload
def connect(
    vendor: Literal["xsolla"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.SyncConnection],
) -> classes.Xsolla: ...


@overload
def connect(
    vendor: Literal["zoho"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.SyncConnection],
) -> classes.ZohoCRM: ...


@overload
def connect(
    vendor: str,
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.SyncConnection],
) -> classes.AnyVendor: ...


def connect(
    vendor: str, settings: Mapping[str, Any] | None = None, /, **keywords: Any
) -> classes.AnyVendor:
    """Set up the class of a vendor; nothing is sent yet.

    Takes the vendor's id and the arguments of its class, `connect("zoho", …)`.
    Or give them as one mapping, as a configuration has them, and beside it what no configuration
    has: `connect(vendor, settings, transport=…)`. Where the id is known at run time only, ask
    with `isinstance(…, ListsGroups)` whether the vendor has a verb.

    Args:
        vendor: Id of the vendor.
        settings: Arguments of the vendor's class, by name.
        **keywords: Arguments of the vendor's class; they win over those in the mapping.

    Raises:
        InvalidArgument: There is no such vendor, or a setting is missing, unknown, wrong, or cannot
            be given beside another.

    """
    given = joined(settings, keywords)
    found: classes.AnyVendor = connected(VENDORS, classes, "", vendor, given)
    return found


@overload
def connect_async(
    vendor: Literal["smartpm"],
    /,
    *,
    api_key: str,
    company_id: str,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenAsyncTransport | None = None,
    http_client: hints.GivenAsyncClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.AsyncSmartPM: ...


@overload
def connect_async(
    vendor: Literal["softwareone"],
    /,
    *,
    token: str,
    account_id: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenAsyncTransport | None = None,
    http_client: hints.GivenAsyncClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.AsyncSoftwareOne: ...


@overload
def connect_async(
    vendor: Literal["symphony"],
    /,
    *,
    pod: str | None = None,
    session_token: str | None = None,
    username: str | None = None,
    private_key: str | bytes | hints.os.PathLike[str] | None = None,
    certificate: hints.ssl.SSLContext | tuple[str, str] | None = None,
    login_url: str | None = None,
    session_auth_url: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenAsyncTransport | None = None,
    http_client: hints.GivenAsyncClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.AsyncSymphony: ...


@overload
def connect_async(
    vendor: Literal["xsolla"],
    /,
    *,
    project_id: str,
    token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenAsyncTransport | None = None,
    http_client: hints.GivenAsyncClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.AsyncXsolla: ...


@overload
def connect_async(
    vendor: Literal["zoho"],
    /,
    *,
    data_center: hints.DataCenter = "us",
    environment: hints.Environment = "production",
    access_token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    token_store: hints.TokenStore | None = None,
    accounts_url: str | None = None,
    base_url: str | None = None,
    timeout: float | hints.GivenTimeout | None = None,
    retries: hints.Retries | int | None = None,
    pace: hints.Pace | None = None,
    transport: hints.GivenAsyncTransport | None = None,
    http_client: hints.GivenAsyncClient | None = None,
    hooks: hints.late.Hooks | None = None,
) -> classes.AsyncZohoCRM: ...


@overload
def connect_async(
    vendor: Literal["smartpm"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncSmartPM: ...


@overload
def connect_async(
    vendor: Literal["softwareone"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncSoftwareOne: ...


@overload
def connect_async(
    vendor: Literal["symphony"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncSymphony: ...


@overload
def connect_async(
    vendor: Literal["xsolla"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncXsolla: ...


@overload
def connect_async(
    vendor: Literal["zoho"],
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncZohoCRM: ...


@overload
def connect_async(
    vendor: str,
    settings: Mapping[str, object],
    /,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AnyAsyncVendor: ...


def connect_async(
    vendor: str, settings: Mapping[str, Any] | None = None, /, **keywords: Any
) -> classes.AnyAsyncVendor:
    """Set up the asynchronous class of a vendor; nothing is sent yet.

    Takes the vendor's id and the arguments of its class, `connect_async("zoho", …)`.
    Or give them as one mapping, as a configuration has them, and beside it what no configuration
    has: `connect_async(vendor, settings, transport=…)`. Where the id is known at run time only, ask
    with `isinstance(…, AsyncListsGroups)` whether the vendor has a verb.

    Args:
        vendor: Id of the vendor.
        settings: Arguments of the vendor's class, by name.
        **keywords: Arguments of the vendor's class; they win over those in the mapping.

    Raises:
        InvalidArgument: There is no such vendor, or a setting is missing, unknown, wrong, or cannot
            be given beside another.

    """
    given = joined(settings, keywords)
    found: classes.AnyAsyncVendor = connected(VENDORS, classes, "Async", vendor, given)
    return found


@overload
def from_env(
    vendor: Literal["smartpm"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.SyncConnection],
) -> classes.SmartPM: ...


@overload
def from_env(
    vendor: Literal["softwareone"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.SyncConnection],
) -> classes.SoftwareOne: ...


@overload
def from_env(
    vendor: Literal["symphony"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.SyncConnection],
) -> classes.Symphony: ...


@overload
def from_env(
    vendor: Literal["xsolla"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.SyncConnection],
) -> classes.Xsolla: ...


@overload
def from_env(
    vendor: Literal["zoho"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.SyncConnection],
) -> classes.ZohoCRM: ...


@overload
def from_env(
    vendor: VendorId,
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.SyncConnection],
) -> classes.AnyVendor: ...


def from_env(vendor: str, /, *, profile: str | None = None, **connection: Any) -> classes.AnyVendor:
    """Set up the class of a vendor from environment variables or a profile.

    Nothing is sent yet. The `from_env` of each class says which variables it reads.

    Args:
        vendor: Id of the vendor.
        profile: Name of a profile, whose table for this vendor is read in place of the variables;
            by default the one that the variable USERGROUPS_PROFILE names, if it is set.
        **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as the
            class takes them.

    Raises:
        InvalidArgument: There is no such vendor, or a variable or a key of the profile is missing
            or wrong; the error names it.

    """
    given = {"profile": profile, **connection}
    found: classes.AnyVendor = read_from_env(VENDORS, classes, "", vendor, given)
    return found


@overload
def from_env_async(
    vendor: Literal["smartpm"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncSmartPM: ...


@overload
def from_env_async(
    vendor: Literal["softwareone"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncSoftwareOne: ...


@overload
def from_env_async(
    vendor: Literal["symphony"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncSymphony: ...


@overload
def from_env_async(
    vendor: Literal["xsolla"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncXsolla: ...


@overload
def from_env_async(
    vendor: Literal["zoho"],
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AsyncZohoCRM: ...


@overload
def from_env_async(
    vendor: VendorId,
    /,
    *,
    profile: str | None = None,
    **connection: Unpack[hints.AsyncConnection],
) -> classes.AnyAsyncVendor: ...


def from_env_async(
    vendor: str, /, *, profile: str | None = None, **connection: Any
) -> classes.AnyAsyncVendor:
    """Set up the asynchronous class of a vendor from environment variables or a profile.

    Nothing is sent yet. The `from_env` of each class says which variables it reads.

    Args:
        vendor: Id of the vendor.
        profile: Name of a profile, whose table for this vendor is read in place of the variables;
            by default the one that the variable USERGROUPS_PROFILE names, if it is set.
        **connection: `timeout`, `retries`, `pace`, `transport`, `http_client` and `hooks`, as the
            class takes them.

    Raises:
        InvalidArgument: There is no such vendor, or a variable or a key of the profile is missing
            or wrong; the error names it.

    """
    given = {"profile": profile, **connection}
    found: classes.AnyAsyncVendor = read_from_env(VENDORS, classes, "Async", vendor, given)
    return found
