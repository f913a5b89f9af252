"""A call's arguments, made from the document, and a check that they arrived."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote

from tests.clients.annotations import argument, hints_of
from tests.clients.comparing import same
from tests.server import Arrival, Operation, Variant, request_sample, sample

if TYPE_CHECKING:
    from tests.clients.flavours import Caller
    from usergroups.testing._openapi.documents import Parameter

RAW_QUERY = "any(groups,id=UGR-1234-5678)&eq(name,'R%26D')"


class Sent:
    """The arguments of one call of an operation."""

    def __init__(self, caller: Caller, operation: Operation, variant: Variant) -> None:
        self.operation = operation
        self._server = caller.server
        method = getattr(caller.client, operation.id)
        document = caller.vendor.document
        self.hints = hints_of(method, caller.vendor.models)
        self.names = python_names(operation, method)
        self.values: dict[str, Any] = {}
        self.body: Any = None
        for entry in operation.parameters:
            if entry.required or variant is not Variant.REQUIRED:
                self.values[entry.name] = _value(document, entry, variant)
        if operation.bodies and (operation.body_required or variant is not Variant.REQUIRED):
            self.body = request_sample(document, operation, _body_variant(operation, variant))

    @property
    def arguments(self) -> dict[str, Any]:
        """Python name to a value of the annotated type."""
        given = {self.names[name]: value for name, value in self.values.items()}
        if self.body is not None:
            given["body"] = self.body
        return {name: argument(value, self.hints[name]) for name, value in given.items()}

    def check_arrival(self) -> None:
        """Each argument stands where it belongs in the newest request."""
        arrival = self._server.last
        assert arrival.violations == ()
        assert arrival.operation == self.operation.id
        for entry in self.operation.parameters:
            if entry.name in self.values:
                assert _arrived(entry, self.values[entry.name], arrival), entry.name
            else:
                assert entry.location != "query" or entry.name not in _query(arrival)
        self._check_body(arrival)

    def _check_body(self, arrival: Arrival) -> None:
        if self.body is None:
            assert arrival.body == b""
            return
        content = self.operation.bodies[0]
        media_type = (arrival.header("content-type") or "").partition(";")[0]
        assert media_type == content.media_type
        if content.is_json:
            assert same(arrival.json(), self.body)
        elif media_type == "application/x-www-form-urlencoded":
            assert parse_qs(arrival.body.decode(), keep_blank_values=True) == {
                name: [_text(value)] for name, value in self.body.items()
            }


def _value(document: dict[str, Any], entry: Parameter, variant: Variant) -> Any:
    if entry.raw_query:
        return RAW_QUERY
    kept = Variant.FULL if variant is Variant.NULLS else variant
    return sample(document, entry.schema, kept, side="request", name=entry.name)


def _body_variant(operation: Operation, variant: Variant) -> Variant:
    """The variant; a form has no place for the nested member of UNKNOWN."""
    fits = variant is not Variant.UNKNOWN or operation.bodies[0].is_json
    return variant if fits else Variant.FULL


def python_names(operation: Operation, method: Any) -> dict[str, str]:
    """Wire name to Python name: the document's own, else the parameter that is spelled alike."""
    spelled = {_letters(name): name for name in inspect.signature(method).parameters}
    return {
        entry.name: entry.node.get("x-python-name") or spelled[_letters(entry.name)]
        for entry in operation.parameters
    }


def _letters(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _arrived(entry: Parameter, value: Any, arrival: Arrival) -> bool:
    if entry.raw_query:
        return RAW_QUERY in arrival.query.decode()
    if isinstance(value, dict | list):
        return True  # openapi-core has read it in its style
    if entry.location == "path":
        return quote(_text(value), safe="") in arrival.path.decode().split("/")
    if entry.location == "query":
        return _query(arrival).get(entry.name) == [_text(value)]
    return entry.location != "header" or arrival.header(entry.name) == _text(value)


def _query(arrival: Arrival) -> dict[str, list[str]]:
    return parse_qs(arrival.query.decode(), keep_blank_values=True)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
