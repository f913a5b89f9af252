"""Cut an event stream into its events, as the HTML standard has it.

https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
"""

from __future__ import annotations

import re
from typing import Final

from attrs import frozen

from .framing import BOM, MOST_ITEM, Pending, too_large

_FIELDS: Final = frozenset({b"event", b"id", b"retry"})
_DIGITS: Final = re.compile(r"[0-9]{1,15}")


@frozen
class Event:
    """An event, and where a request to go on after it begins."""

    fields: dict[str, str | int]
    """Those of `data`, `event`, `id`, `retry` that came."""
    last_id: str
    """The last `id` up to it."""


class Events:
    """Cuts an event stream.

    An event without data is none, and one that the end of the body cuts off is none either.
    """

    def __init__(self) -> None:
        self.last_id = ""
        """The last `id`, but for that of an event that is not complete: it would be skipped."""
        self._pending = Pending()
        self._begun = False
        self._after_return = False
        self._data = bytearray()
        self._fields: dict[str, str | int] = {}
        self._id = ""

    def feed(self, chunk: bytes) -> list[Event]:
        if self._after_return and chunk:  # its line has ended already
            chunk = chunk.removeprefix(b"\n")
            self._after_return = False
        if not chunk:
            return []
        lines = chunk.splitlines()  # of bytes: at CR, LF and CRLF alone
        self._pending.add(lines[0])
        if len(lines) == 1 and not chunk.endswith((b"\r", b"\n")):
            return []
        lines[0] = self._pending.take()
        if chunk.endswith((b"\r", b"\n")):
            self._after_return = chunk.endswith(b"\r")
        else:
            self._pending.add(lines.pop())
        if not self._begun:
            self._begun = True
            lines[0] = lines[0].removeprefix(BOM)
        return [event for line in lines if (event := self._line(line)) is not None]

    def end(self) -> list[Event]:
        return []

    def _line(self, line: bytes) -> Event | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            if len(self._data) + len(value) > MOST_ITEM:
                raise too_large()
            self._data += value + b"\n"
        elif name in _FIELDS:
            self._field(name, value.decode("utf-8", "replace"))
        return None  # a comment begins with its colon; other fields are ignored

    def _field(self, name: bytes, text: str) -> None:
        if name == b"event":
            self._fields["event"] = text
        elif name == b"id":
            if "\0" not in text:
                self._fields["id"] = self._id = text
        elif _DIGITS.fullmatch(text):
            self._fields["retry"] = int(text)

    def _dispatch(self) -> Event | None:
        self.last_id = self._id
        data, fields = self._data, self._fields
        self._data, self._fields = bytearray(), {}
        if not data:
            return None
        if not fields.get("event", "-"):
            del fields["event"]  # an empty name is the usual one, as none is
        return Event({"data": data[:-1].decode("utf-8", "replace"), **fields}, self._id)
