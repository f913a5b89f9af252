"""The places where JSON of a known schema meets generated code: bodies of answers and requests."""

from __future__ import annotations

import functools
import importlib
import json
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import unquote

from attrs import frozen

from tests.clients.annotations import argument, hints_of
from tests.clients.sending import python_names
from tests.differential.arguments import typed
from tests.differential.sources import Judge, Source
from tests.server import load, read_operations, sample
from usergroups.testing._openapi.documents import Operation, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.server.samples import Side
    from usergroups.testing._openapi.documents import Json


@frozen
class Reading:
    """The outcome of generated code on one JSON text: value, notes, and the JSON again."""

    value: Any
    issues: list[Any]
    written: Any


class Way(Protocol):
    """From the bytes of a JSON text into models and back; an error of the runtime if it cannot."""

    def __call__(self, raw: bytes) -> Reading: ...


@frozen(eq=False, repr=False)
class Place:
    """One body of an operation: its schema in the source, and the generated code for it."""

    operation: str
    part: str
    """The status, or "body"."""
    side: Side
    source: Source
    pointer: str
    """Of the schema, in the source."""
    media: Json
    """What holds the schema, with the examples beside it."""
    through: Way
    code: object
    """The same for places that the same code reads."""

    def __repr__(self) -> str:
        return f"{self.operation} {self.part}"

    def _repr_pretty_(self, printer: Any, cycle: object) -> None:
        printer.text(repr(self))  # else Hypothesis would show the whole document

    @property
    def schema(self) -> Any:
        """The schema, as the source has it."""
        return resolve(self.source.document, f"#{self.pointer}")

    @functools.cached_property
    def judge(self) -> Judge:
        """Says which values are valid here."""
        return self.source.judge(self.pointer, self.side)


@frozen(eq=False)
class Package:
    """A generated package, and the source it was made from."""

    source: Source
    name: str
    runtime: str
    normalized: Json

    @classmethod
    def of(cls, source: Source, name: str, folder: Path, runtime: str = "") -> Package:
        """The imported package whose files are in a folder."""
        return cls(source, name, runtime or f"{name}._runtime", load(folder / "openapi.json"))

    def module(self, name: str) -> Any:
        """A module of the package, or of its runtime if it starts with a dot."""
        whole = f"{self.runtime}{name}" if name.startswith(".") else f"{self.name}.{name}"
        return importlib.import_module(whole)

    def places(self) -> Iterator[Place]:
        """Every JSON body that both the source and the package have."""
        for operation in read_operations(self.normalized):
            yield from self._answers(operation)
            yield from self._body(operation)

    def distinct(self) -> Iterator[Place]:
        """The places, but those of one schema and one reader just once."""
        found: set[object] = set()
        for place in self.places():
            key = place.side, _followed(place.source.document, place.pointer), place.code
            if key not in found:
                found.add(key)
                yield place

    def _answers(self, operation: Operation) -> Iterator[Place]:
        call = self.module(f"calls.{operation.id}").OPERATION
        decoders = {**call.success, **call.errors()}
        at = f"/paths/{_token(operation.template)}/{operation.method}"
        for status in _member(self.source.document, at).get("responses", {}):
            decoder = decoders.get(str(status).upper(), decoders.get(status))
            if decoder is None or decoder.__qualname__ != "json_body.<locals>.decode":
                continue
            for pointer, media in self._schemas(f"{at}/responses/{_token(status)}"):
                way = functools.partial(self._read, decoder)
                reader = decoder.__closure__[1].cell_contents
                yield Place(
                    operation.id, str(status), "response", self.source, pointer, media, way, reader
                )
                break

    def _body(self, operation: Operation) -> Iterator[Place]:
        if not operation.bodies or not operation.bodies[0].is_json:
            return
        at = f"/paths/{_token(operation.template)}/{operation.method}"
        node = _member(self.source.document, at)
        places = [f"{at}/requestBody"] if "requestBody" in node else []
        for index, entry in enumerate(node.get("parameters", ())):
            if entry.get("in") == "body":
                places.append(f"{at}/parameters/{index}")
        if self._hints(operation)["body"] is bytes:  # as under `*/*`
            return
        for place in places:
            for pointer, media in self._schemas(place):
                way = functools.partial(self._send, operation)
                yield Place(
                    operation.id, "body", "request", self.source, pointer, media, way, operation.id
                )
                return

    def _schemas(self, pointer: str) -> Iterator[tuple[str, Json]]:
        """Pointer and holder of each JSON schema of a response or a body, the best first."""
        pointer = _followed(self.source.document, pointer)
        node = _member(self.source.document, pointer)
        if "content" not in node:
            held = [(f"{pointer}/schema", node)]
        else:
            types = sorted(node["content"], key=lambda each: each != "application/json")
            held = [
                (f"{pointer}/content/{_token(each)}/schema", node["content"][each])
                for each in types
                if "json" in each or each == "*/*"
            ]
        yield from (each for each in held if "schema" in each[1])

    def _read(self, decoder: Any, raw: bytes) -> Reading:
        issues: list[Any] = []
        value = decoder(raw, "application/json", issues)
        written = self.module(".values.writing").plain(value)
        return Reading(value, issues, written)

    def _call(self, operation: Operation) -> Any:
        return self.module(f"calls.{operation.id}").__dict__[operation.id]

    def _hints(self, operation: Operation) -> dict[str, Any]:
        return hints_of(self._call(operation), self.module("models"))

    def _send(self, operation: Operation, raw: bytes) -> Reading:
        call = self._call(operation)
        hints = self._hints(operation)
        names = python_names(operation, call)
        arguments = {
            names[each.name]: argument(
                sample(self.normalized, each.schema, side="request", name=each.name),
                hints[names[each.name]],
            )
            for each in operation.parameters
            if each.required
        }
        issues: list[Any] = []
        refused = self.module(".errors").InvalidResponse
        decoded = self.module(".values.json_text").decode_json(raw, "")
        value = typed(decoded, hints["body"], issues, refused)
        content = call(**arguments, body=value).content
        return Reading(value, issues, json.loads(content.data))


def _followed(document: Json, pointer: str) -> str:
    for _ in range(20):
        reference = _member(document, pointer).get("$ref", "")
        if not reference.startswith("#/"):
            break
        pointer = unquote(reference[1:])
    return pointer


def _member(document: Json, pointer: str) -> Any:
    try:
        return resolve(document, f"#{pointer}")
    except (KeyError, IndexError, TypeError):
        return {}


def _token(name: str) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")
