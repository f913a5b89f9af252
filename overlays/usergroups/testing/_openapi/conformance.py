"""Find what in a request breaks the document: by openapi-core, and by what that does not check."""

from __future__ import annotations

import copy
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote

from jsonschema_path import SchemaPath
from openapi_core import V31RequestValidator
from openapi_core.datatypes import RequestParameters
from openapi_core.security.exceptions import SecurityProviderError
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import BaseProvider
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from openapi_core.templating.paths.finders import APICallPathFinder
from werkzeug.datastructures import Headers, ImmutableMultiDict

from usergroups.testing._openapi.documents import METHODS
from usergroups.testing._openapi.strays import Strays

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from usergroups.testing._openapi.documents import Json, Operation
    from usergroups.testing._openapi.messages import Incoming

_HOST = "http://local"


class Conformance:
    """The rules of one document; may be shared between threads."""

    def __init__(self, document: Json) -> None:
        quiet = _without_deprecations(document)
        self._strays = Strays(document)
        self._validator = V31RequestValidator(
            SchemaPath.from_dict(quiet),
            path_finder_cls=_RoutedFinder,
            security_provider_factory=_SecurityProviders(),
        )
        self._lock = Lock()

    def violations(
        self, operation: Operation, path_parameters: Mapping[str, str], incoming: Incoming
    ) -> list[str]:
        """List the faults of a request, one line each; none if it conforms."""
        try:
            request = _CoreRequest.of(operation, path_parameters, incoming)
        except UnicodeDecodeError:
            return ["query: its percent-escapes are not UTF-8"]
        with self._lock:
            found = list(self._errors(request))
        return found + self._strays.of(operation, incoming)

    def _errors(self, request: _CoreRequest) -> Iterator[str]:
        try:
            yield from map(_line, self._validator.iter_errors(request))
        except UnicodeDecodeError:
            yield "body: it is not UTF-8"
        except RecursionError:
            yield "body: it is nested too deeply"
        except ValueError as error:  # a media type such as "application/json;"
            yield f"cannot be read: {_line(error)}"


class _CoreRequest:
    """The request in the form that openapi-core reads."""

    def __init__(self, template: str, incoming: Incoming, parameters: RequestParameters) -> None:
        self.host_url = _HOST
        self.path = self.path_pattern = "/" + quote(template, safe="")
        self.method = incoming.method.lower()
        self.body: bytes | None = incoming.body or None
        self.content_type = incoming.header("content-type") or ""
        self.parameters = parameters

    @classmethod
    def of(
        cls, operation: Operation, path_parameters: Mapping[str, str], incoming: Incoming
    ) -> _CoreRequest:
        cookies = [
            (name.strip(), value)
            for name, _, value in (
                part.partition("=") for part in (incoming.header("cookie") or "").split(";")
            )
        ]
        parameters = RequestParameters(
            path=dict(path_parameters),
            query=ImmutableMultiDict(incoming.query_items()),
            header=Headers(list(incoming.headers)),
            cookie=ImmutableMultiDict(cookies),
        )
        return cls(operation.template, incoming, parameters)


class _RoutedFinder(APICallPathFinder):
    """The path that our own router found: openapi-core's would decode the path first."""

    def find(self, method: str, name: str) -> PathOperationServer:
        template = unquote(name.removeprefix(_HOST + "/"))
        path = self.spec / "paths" / template
        return PathOperationServer(path, path / method, None, TemplateResult(template, {}), None)


class _Authorization(BaseProvider):
    """OAuth 2, OpenID Connect and rare HTTP schemes: any text in the Authorization header."""

    def __call__(self, parameters: RequestParameters) -> Any:
        if "Authorization" not in parameters.header:
            raise SecurityProviderError("Missing authorization header.")
        return parameters.header["Authorization"]


class _Certificate(BaseProvider):
    """A client certificate, which a request itself does not show."""

    def __call__(self, parameters: RequestParameters) -> Any:  # noqa: ARG002 - each provider's
        return ""


class _SecurityProviders(SecurityProviderFactory):
    def create(self, scheme: SchemaPath) -> Any:
        kind = scheme["type"]
        if kind == "mutualTLS":
            return _Certificate(scheme)
        if kind in {"oauth2", "openIdConnect"} or (
            kind == "http" and str(scheme["scheme"]).lower() not in {"basic", "bearer"}
        ):
            return _Authorization(scheme)
        return super().create(scheme)


def _without_deprecations(document: Json) -> Json:
    """Copy the document without parameters' `deprecated`: openapi-core warns at each request."""
    copied = copy.deepcopy(document)
    for node in _parameters(copied):
        node.pop("deprecated", None)
    return copied


def _parameters(document: Json) -> Iterator[Json]:
    yield from document.get("components", {}).get("parameters", {}).values()
    items: list[Json] = list(document.get("paths", {}).values())
    for item in items:
        yield from item.get("parameters", [])
        for method in METHODS:
            yield from item.get(method, {}).get("parameters", [])


def _line(error: BaseException) -> str:
    """Write the fault and its causes in one line."""
    parts: list[str] = []
    current: BaseException | None = error
    while current is not None and len(parts) < 6:
        details = getattr(current, "schema_errors", ())
        reasons = [f"{one.json_path}: {one.message[:300]}" for one in details]
        parts += reasons or [str(current) or type(current).__name__]
        current = current.__cause__ or current.__context__
    news = [part for index, part in enumerate(parts) if part not in " ".join(parts[:index])]
    return ": ".join(news)
