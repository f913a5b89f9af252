# Generated from generator/emit/templates/_runtime; do not edit.
"""Make calls that no operation describes, for `client.request(…)`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ..content import Content
from ..errors import InvalidArgument
from ..network.servers import checked_path
from ..operation import Call, Operation, RetryClass
from ..requests.bodies import bytes_content, json_content
from ..requests.query import query_of
from ..responses.decoding import any_body
from ..unset import UNSET

_METHOD = r"[A-Z][A-Z-]{0,30}"
_RETRY: Final[Mapping[str, RetryClass]] = {
    "GET": "safe",
    "HEAD": "safe",
    "OPTIONS": "safe",
    "TRACE": "safe",
    "QUERY": "safe",
    "PUT": "idempotent",
    "DELETE": "idempotent",
}


def adhoc_call(
    method: str,
    path: str,
    *,
    query: Mapping[str, object] | str | None,
    json: object,
    content: Content | bytes | None,
    headers: Mapping[str, str] | None,
) -> Call[Any]:
    """Make a call of a method and a path that starts with `/`; its response is read as it comes.

    Without `json` and `content` it has no body; a `query` that is text goes out as it is.
    """
    method = method.upper()
    if not re.fullmatch(_METHOD, method) or method == "CONNECT":
        raise InvalidArgument("must be an HTTP method such as GET", argument="method")
    if json is not UNSET and content is not None:
        raise InvalidArgument("cannot be given besides json", argument="content")
    body = content if isinstance(content, Content | None) else bytes_content(content)
    operation = Operation[Any](
        name="request",
        method=method,
        path=checked_path(path),
        retry=_RETRY.get(method, "never"),
        security=None,
        server="",
        success={"2XX": any_body()},
        errors=dict,
    )
    return Call(
        operation,
        path=path,
        query=query_of(query),
        headers=dict(headers or {}),
        content=body if json is UNSET else json_content(json),
    )
