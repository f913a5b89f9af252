"""Docstrings of methods and calls."""

from __future__ import annotations

from generator.describe.api import Header, Operation, Parameter
from generator.describe.kinds import Scalar
from generator.describe.prose import one_line
from generator.emit.writing import text
from generator.emit.writing.model_docstrings import default_note, source_blocks
from generator.emit.writing.parameterviews import TEMPLATE
from generator.emit.writing.text import Code

_ERRORS = {
    "400": "BadRequest",
    "401": "Unauthenticated",
    "403": "PermissionDenied",
    "404": "NotFound",
    "409": "Conflict",
    "422": "UnprocessableEntity",
    "429": "RateLimited",
}
_READING = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
_MAY_BE_EMPTY = (Scalar("str"), Scalar("bytes"), Scalar("any"))
_DONE = "If a 204, or an undocumented 2xx, comes without a body: the work is done."


def docstring(operation: Operation, indent: int) -> Code:
    """Write the docstring of a client's method."""
    summary = _summary(operation)
    described = text.paragraphs(operation.description)
    if operation.summary and described and described[0].rstrip(".") == summary.rstrip("."):
        described = described[1:]
    arguments = [
        text.entry(each.name, _argument(each))
        for each in [
            *ordered_path(operation),
            *(p for p in operation.parameters if p.location != "path"),
        ]
    ]
    if operation.body is not None:
        arguments.append(text.entry("body", operation.body.description or "The request body."))
        if operation.body.chosen:
            arguments.append(text.entry("content_type", "The media type that it is sent in."))
    arguments.append(text.entry("options", "Timeout, headers and retries of this call alone."))
    blocks = [
        summary,
        *described,
        *_streamed(operation),
        *text.section("Args", arguments),
        *text.section("Returns", _returned(operation)),
        *text.section("Raises", _raised(operation)),
        *source_blocks(operation.source),
    ]
    return text.docstring(blocks, indent)


def call_docstring(operation: Operation, indent: int) -> Code:
    """Write the docstring of the function that makes a call."""
    blocks = [
        _summary(operation),
        *text.section("Returns", ["    The call, checked and not yet sent."]),
        *text.section("Raises", [text.entry("InvalidArgument", "An argument cannot be sent.")]),
    ]
    return text.docstring(blocks, indent)


def _summary(operation: Operation) -> str:
    return text.sentence(operation.summary) or f"Send `{operation.method} {operation.path}`."


def _streamed(operation: Operation) -> list[str]:
    """Return what tells that the response can be had without waiting for all of it."""
    if operation.streaming is None:
        return []
    what = "the bytes" if operation.streaming.whole else "the items"
    name = operation.streaming.name
    return [f"It waits for the whole response; `{name}` gives {what} as they arrive."]


def _returned(operation: Operation) -> list[str]:
    found: list[str] = []
    for each in operation.successes:
        said = text.sentence(each.description) or "Success."
        empty = " Reads as an empty result." if each.empty is not None else ""
        found.append(text.entry(each.status, f"{said}{empty}"))
    if operation.method not in _READING and _needs_body(operation):
        found.append(text.entry("None", _DONE))
    return found


def _needs_body(operation: Operation) -> bool:
    """Return True if the first success has a body that cannot be empty, and all have one."""
    contents = [each.plain for each in operation.successes]
    first = contents[0] if contents and all(contents) else ()
    return bool(first) and not any(each.type in _MAY_BE_EMPTY for each in first)


def response_headers(operation: Operation) -> list[str]:
    """Return the section on the headers that come with success."""
    found = {
        each.wire: text.entry(*_header(each).split(": ", 1))
        for response in operation.successes
        for each in response.headers
    }
    return text.section("Headers", found.values())


def _header(each: Header) -> str:
    return f"{one_line(each.wire)}: {each.kind}. {text.sentence(each.description)}".strip()


def _argument(each: Parameter) -> str:
    notes = [text.sentence(each.description), *default_note(each.default)]
    if each.deprecated:
        notes.append("Deprecated.")
    return " ".join(note for note in notes if note)


def _raised(operation: Operation) -> list[str]:
    found: list[str] = []
    for each in operation.errors:
        name = _ERRORS.get(each.status) or (
            "ServerError" if each.status.startswith("5") else "StatusError"
        )
        status = "any other status" if each.status == "default" else each.status
        said = [f"{status}: {text.sentence(each.description)}".strip()]
        said += [f"Header {_header(header)}" for header in each.headers]
        found.append(text.entry(name, " ".join(said)))
    return found


def ordered_path(operation: Operation) -> list[Parameter]:
    """Return path parameters in the order of the path."""
    order = TEMPLATE.findall(operation.path)
    found = [each for each in operation.parameters if each.location == "path"]
    return sorted(found, key=lambda each: order.index(each.wire))
