"""List what is to go wrong, and the error that each client shows its user for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.sdks.clients import Facts
    from usergroups.testing.vendor import VendorSandbox


@frozen
class Refusal:
    """A call that a client makes, and the error that it must show."""

    label: str
    call: str
    prepare: Callable[[VendorSandbox[Any]], None] | None
    """Done to the sandbox before the call."""
    type: str | None
    """None if the client copes with it."""
    status: int | None = None
    code: str | None = None


def _fail(status: int, times: int = 1) -> Callable[[VendorSandbox[Any]], None]:
    return lambda vendor: vendor.fail_next(status, retry_after=0, times=times)


def _expire(vendor: VendorSandbox[Any]) -> None:
    vendor.expire_tokens()


def _delete_group(vendor: Any) -> None:
    vendor.state.groups.pop(vendor.groups["Finance"].id)


def _take_name(vendor: Any) -> None:
    vendor.state.groups[vendor.groups["Engineering"].id]["name"] = "Night shift"


# The SDK for Node repeats a call twice after 429 and 500. No SDK renews a token on a 401.
_ZOHO: Final = (
    Refusal("403", "get_group", _fail(403), "APIException", 403, "NO_PERMISSION"),
    Refusal("404", "get_group", _fail(404), "APIException", 404, "INVALID_URL_PATTERN"),
    Refusal("429", "get_group", _fail(429, 3), "APIException", 429, "TOO_MANY_REQUESTS"),
    Refusal("500", "get_group", _fail(500, 3), "APIException", 500, "INTERNAL_ERROR"),
    Refusal("a duplicate", "create_groups", _take_name, "APIException", 400, "DUPLICATE_DATA"),
    Refusal("an unknown group", "get_sources", _delete_group, "APIException", 400, "INVALID_DATA"),
    Refusal("an expired token", "get_groups", _expire, "APIException", 401, "INVALID_TOKEN"),
)
_SOFTWAREONE: Final = (
    Refusal("403", "get", _fail(403), "MPTAPIError", 403),
    Refusal("404", "get", _fail(404), "MPTAPIError", 404),
    Refusal("429", "get", _fail(429), None),
    Refusal("500", "get", _fail(500), "MPTAPIError", 500),
    Refusal("a duplicate", "create", _take_name, "MPTAPIError", 400),
    Refusal("an unknown group", "get", _delete_group, "MPTAPIError", 404),
    Refusal("an expired token", "get", _expire, "MPTAPIError", 401),
)
_SYMPHONY: Final = (
    Refusal("403", "get", _fail(403), "ForbiddenException", 403),
    Refusal("429", "get", _fail(429), "ApiException", 429),
    Refusal("500", "get", _fail(500), "ServiceException", 500),
    Refusal("an expired token", "get", _expire, "UnauthorizedException", 401),
    Refusal("login after it", "refresh", None, None),
    Refusal("a call after it", "get", None, None),
    Refusal("a duplicate", "create", _take_name, "BadRequestException", 400),
    Refusal("an unknown group", "get", _delete_group, "NotFoundException", 404),
)
REFUSALS: Final = {"zoho": _ZOHO, "softwareone": _SOFTWAREONE, "symphony": _SYMPHONY}


def _wrong_secret(told: Facts) -> Facts:
    return {**told, "credentials": {**told["credentials"], "client_secret": "wrong"}}


def _wrong_token(told: Facts) -> Facts:
    return {**told, "token": "wrong"}


def _wrong_name(told: Facts) -> Facts:
    config = told["config"]
    return {**told, "config": {**config, "bot": {**config["bot"], "username": "nobody"}}}


LOGINS: Final = {
    "zoho": (_wrong_secret, Refusal("a wrong secret", "get_group", None, "SDKException")),
    "softwareone": (_wrong_token, Refusal("a wrong token", "get", None, "MPTAPIError", 401)),
    "symphony": (_wrong_name, Refusal("a wrong name", "log in", None, "AuthUnauthorizedError")),
}
