"""Name vendor, verb and operation on the spans of OpenTelemetry's instrumentation of httpx.

Give both functions to `HTTPXClientInstrumentor().instrument(…)`, or to httpx2's, or one to the
transports of `opentelemetry-instrumentation-httpx`, which the extra `otel` installs. This imports
nothing of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Protocol, cast

from usergroups_clients._runtime.responses.response import ABOUT, ATTEMPTS, OPERATION, About
from usergroups_clients._runtime.watching import VERB

_URLS: Final = ("http.url", "url.full")
"""Attributes with the URL, in the older and the newer semantic conventions."""


class Span(Protocol):
    """A span of OpenTelemetry, as far as it is used."""

    def set_attribute(self, key: str, value: Any) -> None:
        """Set an attribute."""
        ...

    def update_name(self, name: str) -> None:
        """Give it another name."""
        ...


class RequestInfo(Protocol):
    """The request that the instrumentation hands over, as far as it is used."""

    @property
    def method(self) -> bytes:
        """The HTTP method."""
        ...

    @property
    def extensions(self) -> Mapping[str, Any] | None:
        """The objects that the request carries besides."""
        ...


def request_hook(span: Span, request: RequestInfo) -> None:
    """Name vendor, verb, operation and try on the span of a request; one of others stays as it is.

    The name of the span becomes method and path as the document has it, such as
    `GET /groups/{id}`, and values in the query of its URL are hidden: they may be names of people.

    Args:
        span: The span.
        request: The request, as the instrumentation hands it over.

    """
    extensions = request.extensions or {}
    about: About | None = extensions.get(ABOUT)
    if about is None:
        return
    vendor, path, _ = about
    again = extensions.get(ATTEMPTS, 1) - 1
    span.update_name(f"{request.method.decode('ascii')} {path}")
    span.set_attribute("usergroups.vendor", vendor)
    span.set_attribute("usergroups.operation", extensions[OPERATION])
    span.set_attribute("url.template", path)
    if verb := VERB.get():
        span.set_attribute("usergroups.verb", verb)
    if again > 0:
        span.set_attribute("http.request.resend_count", again)
    # The instrumentation has put the whole URL there, which a span lets read.
    written: object = getattr(span, "attributes", None)
    for name in _URLS if isinstance(written, Mapping) else ():
        url = cast("Mapping[str, object]", written).get(name)
        if isinstance(url, str) and "?" in url:
            span.set_attribute(name, _without_values(url))


async def async_request_hook(span: Span, request: RequestInfo) -> None:
    """Name what a span is of; as `request_hook`, for asynchronous classes.

    Args:
        span: The span.
        request: The request, as the instrumentation hands it over.

    """
    request_hook(span, request)


def _without_values(url: str) -> str:
    where, _, query = url.partition("?")
    names = (pair.partition("=")[0] for pair in query.split("&"))
    return f"{where}?{'&'.join(f'{name}=REDACTED' for name in names)}"
