"""Every operation, every documented status, sync and async, checked at both ends of the wire."""

from __future__ import annotations

import functools
import inspect
from typing import TYPE_CHECKING, Any, get_args, get_origin

import pytest

from tests.clients.annotations import fits, hints_of
from tests.clients.comparing import pointed, same
from tests.clients.sending import Sent
from tests.clients.vendors import IDS, SECRET, Vendor
from tests.server import Variant, content_sample, request_sample
from tests.server.samples import name_of
from tests.server.schemas import breaches
from usergroups.testing._openapi.messages import encode
from usergroups_clients._runtime import errors
from usergroups_clients._runtime.responses.response import Response
from usergroups_clients._runtime.values.writing import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.clients.flavours import Caller
    from tests.server import Operation
    from usergroups.testing._openapi.documents import DocumentedResponse

ERRORS = {
    400: errors.BadRequest,
    401: errors.Unauthenticated,
    403: errors.PermissionDenied,
    404: errors.NotFound,
    409: errors.Conflict,
    422: errors.UnprocessableEntity,
    429: errors.RateLimited,
}


def test_all_five_vendors_are_here() -> None:
    assert IDS == ("smartpm", "softwareone", "symphony", "xsolla", "zoho")
    assert all(Vendor(vendor).operations for vendor in IDS)


@pytest.mark.parametrize("vendor", IDS)
def test_samples_of_the_document_conform(vendor: str, subtests: pytest.Subtests) -> None:
    document = Vendor(vendor).document
    for operation in Vendor(vendor).operations:
        contents = [each for answer in operation.responses for each in answer.contents]
        for variant in Variant:
            with subtests.test(operation=operation.id, variant=variant.name):
                if operation.bodies:
                    made = request_sample(document, operation, variant)
                    assert breaches(document, operation.bodies[0].schema, made) == []
                for content in contents:
                    made = content_sample(document, content, variant)
                    assert breaches(document, content.schema, made) == []


@pytest.mark.parametrize("vendor", IDS)
def test_sync_and_async_methods_agree(vendor: str, subtests: pytest.Subtests) -> None:
    models = Vendor(vendor).models
    for operation in Vendor(vendor).operations:
        with subtests.test(operation=operation.id):
            sync, asynchronous = (
                getattr(Vendor(vendor).client_class(asynchronous=flag), operation.id)
                for flag in (False, True)
            )
            assert inspect.signature(sync) == inspect.signature(asynchronous)
            assert hints_of(sync, models) == hints_of(asynchronous, models)
            # Unwrapped: on Python 3.11 the deprecation wrapper hides it from inspect.
            assert inspect.iscoroutinefunction(inspect.unwrap(asynchronous))
            assert not inspect.iscoroutinefunction(inspect.unwrap(sync))


@pytest.mark.parametrize("variant", Variant)
@pytest.mark.parametrize("vendor", IDS)
def test_success_gives_the_typed_value(
    vendor: str, variant: Variant, connect: Callable[[str], Caller], subtests: pytest.Subtests
) -> None:
    for operation, answer in _documented(vendor, success=True):
        with subtests.test(operation=operation.id, status=answer.key):
            caller = connect(vendor)
            _check_success(caller, operation, answer, variant)
            caller.server.check()


def _check_success(
    caller: Caller, operation: Operation, answer: DocumentedResponse, variant: Variant
) -> None:
    name = operation.id
    body, wanted = _success(caller, operation, answer, variant)
    caller.server.answer(name, answer.status, body)
    sent = Sent(caller, operation, variant)
    kind = sent.hints["return"]
    _assert_named_after_schema(kind, answer, caller.vendor)
    whole = getattr(caller.client.with_response, name)
    wrapped = hints_of(whole, caller.vendor.models)["return"]
    assert (get_origin(wrapped), get_args(wrapped)) == (Response, (kind,))

    with caller.expecting(operation):
        result = caller.call(name, **sent.arguments)

    sent.check_arrival()
    assert fits(result, kind), f"{result!r} is not {kind}"
    assert same(plain(result), wanted)

    with caller.expecting(operation):
        response = caller.respond(name, **sent.arguments)

    sent.check_arrival()
    assert (response.status, response.raw, response.issues) == (answer.status, body, ())
    assert fits(response.parsed, kind)
    assert same(plain(response.parsed), wanted)
    assert len(caller.server.requests) == 2


@pytest.mark.parametrize("vendor", IDS)
def test_error_status_raises_its_class(
    vendor: str, connect: Callable[[str], Caller], subtests: pytest.Subtests
) -> None:
    for operation, answer in _documented(vendor, success=False):
        with subtests.test(operation=operation.id, status=answer.key):
            caller = connect(vendor)
            _check_failure(caller, operation, answer)
            caller.server.check()


def _check_failure(caller: Caller, operation: Operation, answer: DocumentedResponse) -> None:
    name = operation.id
    sent = Sent(caller, operation, Variant.REQUIRED)
    for variant, method in ((Variant.FULL, caller.call), (Variant.EXAMPLE, caller.respond)):
        value = _failure(caller, operation, answer, variant)
        body = b"" if value is None else encode(value)
        caller.server.answer(name, answer.status, body, {"Retry-After": "0.01"})

        with caller.expecting(operation), pytest.raises(errors.StatusError) as caught:
            method(name, **sent.arguments)

        sent.check_arrival()
        _check_error(caught.value, caller, answer.status, value)
        assert caught.value.operation == name
        _assert_named_after_schema(type(caught.value.body), answer, caller.vendor)
    assert len(caller.server.requests) == 2


def _documented(vendor: str, *, success: bool) -> list[tuple[Operation, DocumentedResponse]]:
    """The vendor's operations with each documented success, or with each documented failure."""
    found = [
        (operation, answer)
        for operation in Vendor(vendor).operations
        for answer in operation.responses
        if answer.key.startswith("2") is success
    ]
    assert found
    return found


def _assert_named_after_schema(kind: Any, answer: DocumentedResponse, vendor: Vendor) -> None:
    """A body whose schema is a component is of the class of that name, or a list of it."""
    schema = answer.content.schema if answer.content else None
    if schema and "$ref" in schema.get("items", {}):
        schema, (kind,) = schema["items"], get_args(kind)
    name = name_of(schema["$ref"]) if schema and "$ref" in schema else None
    if name is not None and hasattr(vendor.models, name):
        assert kind is getattr(vendor.models, name)


def _success(
    caller: Caller, operation: Operation, answer: DocumentedResponse, variant: Variant
) -> tuple[bytes, Any]:
    """The bytes to answer and the JSON value that the method's result must stand for."""
    if answer.content is None:
        return b"", answer.node.get("x-empty-body")
    value = _sampled(caller.vendor, operation.id, answer.key, variant)
    return encode(value), value


def _failure(
    caller: Caller, operation: Operation, answer: DocumentedResponse, variant: Variant
) -> Any:
    if answer.content is None:
        return None
    return _sampled(caller.vendor, operation.id, answer.key, variant)


@functools.cache
def _sampled(vendor: Vendor, operation: str, key: str, variant: Variant) -> Any:
    """The same for each flavour of the client."""
    known = vendor.operation(operation).responses
    (content,) = (each.content for each in known if each.key == key)
    assert content is not None
    return content_sample(vendor.document, content, variant)


def _check_error(error: errors.StatusError, caller: Caller, status: int, value: Any) -> None:
    settings = caller.vendor.settings
    shape: dict[str, list[str]] = settings["errors"]
    otherwise = errors.ServerError if status >= 500 else errors.StatusError
    assert type(error) is ERRORS.get(status, otherwise)
    assert (error.vendor, error.status, error.attempts) == (settings["name"], status, 1)
    assert error.code == pointed(value, shape["code"])
    message = pointed(value, shape["message"])
    assert message is None or error.message == message
    assert same(plain(error.body), value)
    assert SECRET not in f"{error!r} {error}"
    if isinstance(error, errors.RateLimited):
        assert error.retry_after == 0.01
