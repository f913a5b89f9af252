"""Encode forms: URL-encoded, and in several parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, cast
from urllib.parse import quote_plus

from ..content import FORM, Content
from ..errors import InvalidArgument
from ..files import File
from ..unset import UNSET
from ..values.texts import encodable, members_of
from ..values.writing import Model, sent_members
from .multipart import Sent, joined_parts, part_headers
from .parts import AS_USUAL, Part, content_of, encoded, holds_file, items, styled, styled_pairs

_OTHERS: Final = ""
"""The name under which `parts` has the members that it does not name."""


def form_content(
    value: Mapping[str, object] | Model, parts: Mapping[str, Part] | None = None
) -> Content:
    """Return an URL-encoded form: a list as several fields, an object as JSON.

    `parts` has the members that are written in another way.
    """
    return Content(form_text(value, "body", parts).encode("ascii"), FORM)


def form_text(value: object, at: str, parts: Mapping[str, Part] | None = None) -> str:
    """Return the text of an URL-encoded form; `at` is the argument that it comes from."""
    members = members_of(value, at)
    if members is None:
        raise InvalidArgument("must be a dict or a model", argument=at)
    fields: list[str] = []
    for name, item in members.items():
        part = (parts or {}).get(name, AS_USUAL)
        if item is None:
            continue
        if part.style is not None:
            # A plus would be a blank here, however much of a URL may be left as it is.
            fields.append(styled(name, item, part, at).replace("+", "%2B"))
        else:
            fields.extend(_fields(name, item, part, f"{at}.{name}"))
    return "&".join(filter(None, fields))


def _fields(name: str, value: object, part: Part, at: str) -> Iterator[str]:
    key = quote_plus(encodable(name, at))
    for one, where in _numbered(value, at):
        text, _ = content_of(one, part, where)
        yield f"{key}={quote_plus(text)}"


def _numbered(value: object, at: str) -> Iterator[tuple[object, str]]:
    """Yield what a member is sent as, each with its place for errors."""
    several = items(value)
    listed = len(several) != 1 or several[0] is not value
    for index, one in enumerate(several):
        yield one, f"{at}[{index}]" if listed else at


def multipart_content(
    value: Mapping[str, object] | Model, parts: Mapping[str, Part] | None = None
) -> Content:
    """Return a `multipart/form-data` body; a list is several parts, an object a JSON part.

    `parts` has the members that are written in another way.
    """
    fields = value if isinstance(value, Mapping) else sent_members(value)
    others = (parts or {}).get(_OTHERS, AS_USUAL)
    sent: list[Sent] = []
    for name, item in fields.items():
        part = (parts or {}).get(name) or others
        if item is None or item is UNSET:
            continue
        if part.style is not None and not holds_file(item):
            pairs = styled_pairs(name, item, part)
            sent.extend(_part(key, text, Part(headers=part.headers)) for key, text in pairs)
        else:
            sent.extend(_part(name, one, part, at) for one, at in _numbered(item, f"body.{name}"))
    data, boundary = joined_parts(sent)
    return Content(data, f"multipart/form-data; boundary={boundary}")


def _part(name: str, value: object, part: Part, at: str = "") -> Sent:
    at = at or f"body.{name}"
    if isinstance(value, bytes | bytearray):
        value = File(bytes(value))
    stated = next((each for each in part.types if "*" not in each), part.file_type)
    if stated.lower().startswith("multipart/") and isinstance(value, list | tuple):
        from .mixed import nested_parts  # noqa: PLC0415 - seldom wanted

        kind, data = nested_parts(cast("object", value), part, stated, at)
        return _head(name, at, kind, part.headers), data
    if part.file and isinstance(value, str):
        value = File(encoded(encodable(value, at), stated, at))
    if isinstance(value, File):
        kind = value.media_type or stated or "application/octet-stream"
        head = _head(name, at, kind, {**part.headers, **value.headers}, filename=value.name)
        return head, value.content
    text, kind = content_of(value, part, at)
    return _head(name, at, kind, part.headers), encoded(text, kind, at)


def _head(
    name: str, at: str, kind: str, headers: Mapping[str, str], *, filename: str | None = None
) -> str:
    lines = [f'Content-Disposition: form-data; name="{_quoted(name, at)}"']
    if filename is not None:
        lines[0] += f'; filename="{_quoted(filename, at)}"'
    more = part_headers(kind, headers, at)
    return "\r\n".join([*lines, more] if more else lines)


def _quoted(text: str, at: str) -> str:
    """Return a name as HTML's forms write it."""
    return encodable(text, at).replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
