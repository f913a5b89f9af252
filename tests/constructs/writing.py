"""Short ways to write the documents of these tests, and to call what is built from them."""

from __future__ import annotations

import ast
import contextlib
import inspect
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from tests.building import Built, build, document, module_of
from tests.server import LocalServer, Operation, serve
from usergroups.testing._openapi.conformance import Conformance
from usergroups.testing._openapi.messages import Incoming

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Mapping

Json = dict[str, Any]
JSON = "application/json"


@frozen
class Live:
    """A built package with a server of its document and a client of that server."""

    built: Built
    server: LocalServer
    client: Any

    @property
    def target(self) -> str:
        """Path and query of the newest request, which conformed."""
        self.server.check()
        return self.server.last.target

    def sent_header(self, name: str) -> str | None:
        """A header of the newest request."""
        return self.server.last.header(name)


@contextlib.contextmanager
def live(source: Json, *, unjudged: Collection[str] = (), **settings: Any) -> Generator[Live]:
    """A document built, served and called.

    Requests of the operations in `unjudged` are answered whatever they are: openapi-core has no
    reader for what they send.
    """
    built = build(source)
    with serve(built.folder / built.name / "openapi.json") as server:
        server._handler._conformance = _Partial(server.document, unjudged)
        with built.client(base_url=server.url, **settings) as client:
            yield Live(built, server, client)


class _Partial(Conformance):
    """The rules of a document, some operations left out."""

    def __init__(self, source: Json, unjudged: Collection[str]) -> None:
        super().__init__(source)
        self._unjudged = unjudged

    def violations(
        self, operation: Operation, path_parameters: Mapping[str, str], incoming: Incoming
    ) -> list[str]:
        if operation.id in self._unjudged:
            return []
        return super().violations(operation, path_parameters, incoming)


def content(schema: Any, media_type: str = JSON) -> Json:
    """A `content` of one media type."""
    return {media_type: {"schema": schema}}


def answers(schema: Any = None, media_type: str = JSON, status: str = "200") -> Json:
    """Responses with one success."""
    made: Json = {"description": "Done"}
    if schema is not None:
        made["content"] = content(schema, media_type)
    return {status: made}


def operation(name: str, schema: Any = None, *, body: Any = None, **more: Any) -> Json:
    """An operation that answers with `schema` (nothing with None) and takes a JSON `body`."""
    made: Json = {"operationId": name, "responses": answers(schema)}
    if body is not None:
        made["requestBody"] = {"required": True, "content": content(body)}
    return {**made, **more}


def parameter(name: str, where: str, schema: Any, **more: Any) -> Json:
    """A parameter; a path parameter is required."""
    required = {"required": True} if where == "path" else {}
    return {"name": name, "in": where, "schema": schema, **required, **more}


def referring(name: str) -> Json:
    """A reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def echoing(schemas: Mapping[str, Any], *, sent: bool = True, **more: Any) -> Json:
    """A document in which each schema is what an operation answers, and takes if `sent`."""
    paths: Json = {}
    for name in schemas:
        body = {"body": referring(name)} if sent else {}
        paths[f"/{name}"] = {"post": operation(f"echo_{name}", referring(name), **body)}
    return document(paths, schemas, **more)


def models(schemas: Mapping[str, Any], *, sent: bool = True, **more: Any) -> Built:
    """`echoing`, built."""
    return build(echoing(schemas, sent=sent, **more))


def reason(built: Built, pointer: str) -> str:
    """Return what the report says of a part of the source that is not used as it is."""
    status, said = built.fates()[pointer]
    assert status != "used", pointer
    return f"{status}: {said}"


def hint(model: Any, name: str) -> str:
    """The annotation of an attribute or argument, as written; what is imported late, by name."""
    if inspect.isfunction(model):
        return str(model.__annotations__[name]).replace("models.", "")
    written = _attribute(model, name)[0].annotation
    text = ast.literal_eval(written) if isinstance(written, ast.Constant) else None
    return str(text or ast.unparse(written)).replace("_models.", "")


def field_text(model: Any, name: str) -> str:
    """The docstring below an attribute."""
    below = _attribute(model, name)[1]
    return str(below.value.value) if isinstance(below.value, ast.Constant) else ""


def _attribute(model: Any, name: str) -> tuple[ast.AnnAssign, Any]:
    """The statement that declares an attribute, and the one below."""
    source = ast.parse(Path(module_of(model).__file__ or "").read_text(encoding="utf-8"))
    body = next(each.body for each in source.body if isinstance(each, ast.ClassDef))
    for each, below in pairwise(body):
        if isinstance(each, ast.AnnAssign) and ast.unparse(each.target) == name:
            return each, below
    raise KeyError(name)
