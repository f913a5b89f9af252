"""Verbs run without I/O: each call is met by the next of some given answers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define, field

from usergroups._core.drive import run
from usergroups._core.items import Items
from usergroups_clients._runtime._http import Headers
from usergroups_clients._runtime.pace import Pace
from usergroups_clients._runtime.responses.exchange import interpret

if TYPE_CHECKING:
    from usergroups._core.steps import Pages, Steps
    from usergroups_clients._runtime.clients.client import SyncClient
    from usergroups_clients._runtime.operation import Call
    from usergroups_clients._runtime.options import RequestOptions
    from usergroups_clients._runtime.profile import Profile

T = TypeVar("T")


@define
class Scripted:
    """Stands where a client does; an answer is a status with its JSON body, or an error."""

    _profile: Profile
    answers: list[tuple[int, object] | BaseException]
    sent: list[str] = field(factory=list)
    """Each call as `METHOD path?query body`."""
    options: list[RequestOptions | None] = field(factory=list)
    _pace: Pace = field(factory=lambda: Pace(in_flight=1))

    def run(self, steps: Steps[T]) -> T:
        """Return what a verb returns; all answers must have been asked for."""
        result = run(cast("SyncClient", self), steps, None)
        assert not self.answers
        return result

    def every(self, pages: Pages[T]) -> list[T]:
        """All items of a list."""
        items = list(Items(cast("SyncClient", self), pages, None, "list"))
        assert not self.answers
        return items

    def send(self, call: Call[Any], options: RequestOptions | None = None) -> Any:
        """The next answer."""
        query = f"?{call.query}" if call.query else ""
        body = f" {json.dumps(json.loads(call.content.data))}" if call.content else ""
        self.sent.append(f"{call.operation.method} {call.path}{query}{body}")
        self.options.append(options)
        answer = self.answers.pop(0)
        if isinstance(answer, BaseException):
            raise answer
        status, value = answer
        raw = b"" if value is None else json.dumps(value).encode()
        headers = Headers({"content-type": "application/json"})
        return interpret(self._profile, call, status, headers, raw)
