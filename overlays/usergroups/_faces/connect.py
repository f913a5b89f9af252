"""The class of a vendor that is named by its id, as a configuration names it.

A test holds the overloads to the classes' own constructors.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients.registry import VENDORS

if TYPE_CHECKING:
    import os
    import ssl

    from usergroups._auth.store import TokenStore
    from usergroups._faces.smartpm import AsyncSmartPM, SmartPM
    from usergroups._faces.softwareone import AsyncSoftwareOne, SoftwareOne
    from usergroups._faces.symphony import AsyncSymphony, Symphony
    from usergroups._faces.xsolla import AsyncXsolla, Xsolla
    from usergroups._faces.zoho import AsyncZohoCRM, ZohoCRM
    from usergroups._http.retries import Retries
    from usergroups._vendors.zoho.settings import DataCenter, Environment
    from usergroups_clients._runtime._http import (
        AsyncBaseTransport,
        AsyncHTTPClient,
        BaseTransport,
        HTTPClient,
        Timeout,
    )

    AnyVendor: TypeAlias = SmartPM | SoftwareOne | Symphony | Xsolla | ZohoCRM
    AnyAsyncVendor: TypeAlias = (
        AsyncSmartPM | AsyncSoftwareOne | AsyncSymphony | AsyncXsolla | AsyncZohoCRM
    )


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
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: BaseTransport | None = None,
    http_client: HTTPClient | None = None,
) -> Xsolla: ...


@overload
def connect(
    vendor: Literal["softwareone"],
    /,
    *,
    token: str,
    account_id: str | None = None,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: BaseTransport | None = None,
    http_client: HTTPClient | None = None,
) -> SoftwareOne: ...


@overload
def connect(
    vendor: Literal["symphony"],
    /,
    *,
    pod: str | None = None,
    session_token: str | None = None,
    username: str | None = None,
    private_key: str | bytes | os.PathLike[str] | None = None,
    certificate: ssl.SSLContext | tuple[str, str] | None = None,
    login_url: str | None = None,
    session_auth_url: str | None = None,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: BaseTransport | None = None,
    http_client: HTTPClient | None = None,
) -> Symphony: ...


@overload
def connect(
    vendor: Literal["zoho"],
    /,
    *,
    data_center: DataCenter = "us",
    environment: Environment = "production",
    access_token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    token_store: TokenStore | None = None,
    accounts_url: str | None = None,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: BaseTransport | None = None,
    http_client: HTTPClient | None = None,
) -> ZohoCRM: ...


@overload
def connect(
    vendor: Literal["smartpm"],
    /,
    *,
    api_key: str,
    company_id: str,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: BaseTransport | None = None,
    http_client: HTTPClient | None = None,
) -> SmartPM: ...


@overload
def connect(vendor: str, settings: Mapping[str, object], /) -> AnyVendor: ...


def connect(
    vendor: str, settings: Mapping[str, Any] | None = None, /, **keywords: Any
) -> AnyVendor:
    """The class of a vendor, set up; nothing is sent yet.

    Takes the vendor's id and the keywords of its class: `connect("zoho", access_token=key)`.
    Where the id is known at run time only, the settings can be one mapping, as a configuration
    has them: `connect(vendor, settings)`. Whether the vendor has a verb is then asked with
    `isinstance(…, ListsGroups)`.

    Raises:
        InvalidArgument: There is no such vendor, or a setting is missing or cannot be right.

    """
    found: AnyVendor = _class_of(vendor, "")(**(settings or {}), **keywords)
    return found


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
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: AsyncBaseTransport | None = None,
    http_client: AsyncHTTPClient | None = None,
) -> AsyncXsolla: ...


@overload
def connect_async(
    vendor: Literal["softwareone"],
    /,
    *,
    token: str,
    account_id: str | None = None,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: AsyncBaseTransport | None = None,
    http_client: AsyncHTTPClient | None = None,
) -> AsyncSoftwareOne: ...


@overload
def connect_async(
    vendor: Literal["symphony"],
    /,
    *,
    pod: str | None = None,
    session_token: str | None = None,
    username: str | None = None,
    private_key: str | bytes | os.PathLike[str] | None = None,
    certificate: ssl.SSLContext | tuple[str, str] | None = None,
    login_url: str | None = None,
    session_auth_url: str | None = None,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: AsyncBaseTransport | None = None,
    http_client: AsyncHTTPClient | None = None,
) -> AsyncSymphony: ...


@overload
def connect_async(
    vendor: Literal["zoho"],
    /,
    *,
    data_center: DataCenter = "us",
    environment: Environment = "production",
    access_token: str | None = None,
    client_id: str | None = None,
    client_secret: str | None = None,
    refresh_token: str | None = None,
    token_store: TokenStore | None = None,
    accounts_url: str | None = None,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: AsyncBaseTransport | None = None,
    http_client: AsyncHTTPClient | None = None,
) -> AsyncZohoCRM: ...


@overload
def connect_async(
    vendor: Literal["smartpm"],
    /,
    *,
    api_key: str,
    company_id: str,
    base_url: str | None = None,
    timeout: float | Timeout | None = None,
    retries: Retries | int | None = None,
    transport: AsyncBaseTransport | None = None,
    http_client: AsyncHTTPClient | None = None,
) -> AsyncSmartPM: ...


@overload
def connect_async(vendor: str, settings: Mapping[str, object], /) -> AnyAsyncVendor: ...


def connect_async(
    vendor: str, settings: Mapping[str, Any] | None = None, /, **keywords: Any
) -> AnyAsyncVendor:
    """The asynchronous class of a vendor, set up; nothing is sent yet.

    Takes the vendor's id and the keywords of its class: `connect_async("zoho", access_token=key)`.
    Where the id is known at run time only, the settings can be one mapping, as a configuration
    has them: `connect_async(vendor, settings)`. Whether the vendor has a verb is then asked with
    `isinstance(…, AsyncListsGroups)`.

    Raises:
        InvalidArgument: There is no such vendor, or a setting is missing or cannot be right.

    """
    found: AnyAsyncVendor = _class_of(vendor, "Async")(**(settings or {}), **keywords)
    return found


def _class_of(vendor: str, prefix: str) -> Any:
    for known in VENDORS.values():
        if vendor == known.id:
            module = import_module(f"{__package__}.{known.id}")
            return getattr(module, f"{prefix}{known.class_name}")
    raise InvalidArgument(f"must be one of {', '.join(VENDORS)}", argument="vendor")
