"""Read the items of a body in the forms that a document can give it; no I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from ..errors import InvalidResponse, one_line
from ..issues import Issue, Issues, Reader, mismatch
from ..media_types import best_match, family
from ..streamed import Streaming
from ..values.charsets import decode_text
from ..values.json_text import decode_json
from .events import Event, Events
from .framing import JSONLines, JSONSequence
from .multiparts import Parts, part_of

P = TypeVar("P")
T = TypeVar("T")


def event_items(reader: Reader[T], *, decoded: bool = False) -> Streaming[T]:
    """Return the form of an event stream, whose items are its events.

    Args:
        reader: Reads the object that an event stands for.
        decoded: True if `data` is JSON, which the object has in place of the text; a text that is
            none, or that stands where a text is documented, is left as it is.
    """

    def read(event: Event, index: int, issues: Issues) -> T:
        fields: dict[str, Any] = event.fields
        if not decoded:
            return _read(reader, fields, index, issues)
        try:
            data = decode_json(fields["data"].encode(), "")
        except InvalidResponse:
            return _read(reader, fields, index, issues)
        return _decoded(reader, fields, data, index, issues)

    return Streaming(lambda _: Events(), read, strict=True)


def _decoded(
    reader: Reader[T], event: dict[str, Any], data: object, index: int, issues: Issues
) -> T:
    """Read an event whose data is JSON, unless its text fits better: `123` may be a text."""
    found: Issues = []
    fault: InvalidResponse | None = None
    try:
        item = _read(reader, {**event, "data": data}, index, found)
        if not any(each.pointer == f"/{index}/data" for each in found):
            issues.extend(found)
            return item
    except InvalidResponse as error:
        fault = error
    as_text: Issues = []
    try:
        item = _read(reader, event, index, as_text)
    except InvalidResponse:
        if fault is not None:
            raise fault from None
        item, as_text = _read(reader, {**event, "data": data}, index, []), found
    issues.extend(as_text)
    return item


def line_items(reader: Reader[T]) -> Streaming[T]:
    """Return the form of JSON lines."""
    return Streaming(lambda _: JSONLines(), _json(reader))


def sequence_items(reader: Reader[T]) -> Streaming[T]:
    """Return the form of a JSON text sequence."""
    return Streaming(lambda _: JSONSequence(), _json(reader))


def part_items(reader: Reader[T]) -> Streaming[T]:
    """Return the form of a multipart body: each part is read as its own media type has it."""

    def read(raw: bytes, index: int, issues: Issues) -> T:
        part = part_of(raw)
        value: object = part.raw
        match family(part.kind):
            case "json":
                value = decode_json(part.raw, "")
            case "text":
                value = decode_text(part.raw, part.kind, issues)
            case _:
                pass
        return _read(reader, value, index, issues)

    return Streaming(Parts, _placed(read))


def file_parts() -> Streaming[bytes]:
    """Return the form of a multipart body whose parts are files."""

    def read(raw: bytes, index: int, issues: Issues) -> bytes:
        return part_of(raw).raw

    return Streaming(Parts, _placed(read))


def chunks() -> Streaming[bytes]:
    """Return the form of a body that is bytes: an item is what arrives at once."""

    def read(chunk: bytes, index: int, issues: Issues) -> bytes:
        return chunk

    return Streaming(lambda _: _Whole(), read)


def _json(reader: Reader[T]) -> Callable[[bytes, int, Issues], T]:
    def read(raw: bytes, index: int, issues: Issues) -> T:
        return _read(reader, decode_json(raw, ""), index, issues)

    return _placed(read)


def _placed(read: Callable[[P, int, Issues], T]) -> Callable[[P, int, Issues], T]:
    """Give an error that is of the whole item the pointer to it."""

    def placed(piece: P, index: int, issues: Issues) -> T:
        try:
            return read(piece, index, issues)
        except InvalidResponse as error:
            error.pointer = error.pointer or f"/{index}"
            raise

    return placed


def _read(reader: Reader[T], value: object, index: int, issues: Issues) -> T:
    try:
        return reader(value, (None, index), issues)
    except RecursionError:
        pass
    raise mismatch(value, "a value nested less deeply", (None, index))


class _Whole:
    """Leaves the chunks of a body as they are."""

    def feed(self, chunk: bytes) -> list[bytes]:
        return [chunk] if chunk else []

    def end(self) -> list[bytes]:
        return []


class Reading(Generic[T]):
    """The items of one body, in the form that its content type says."""

    def __init__(
        self, forms: Mapping[str, Streaming[T]], content_type: str, issues: Issues
    ) -> None:
        """Begin before the first item.

        Args:
            forms: The documented forms, by media type.
            content_type: That of the body; another is an issue, and read as the first form.
            issues: Where to note that.

        Raises:
            InvalidResponse: The body cannot be of any of the forms.
        """
        name = best_match(content_type, forms)
        form = forms[name] if name is not None else next(iter(forms.values()))
        if name is None and content_type:
            expected, found = " or ".join(forms), one_line(content_type, 80)
            if form.strict:
                raise InvalidResponse(expected=expected, found=found)
            issues.append(Issue("", "a documented media type", found))
        self._read = form.read
        self.cutter = form.cutter(content_type)
        self.ready: deque[Any] = deque()
        """The pieces that are cut, and not read yet."""
        self.index = 0
        """The number of the next item."""
        self.issues: tuple[Issue, ...] = ()
        """The values of the last item that could not be read, and were left out of it."""
        self.last: Any = None
        """The last item as it was cut."""
        self._last_id = ""

    @property
    def last_event_id(self) -> str:
        """The last `id` up to the last item that was taken: those that wait are still to come."""
        if isinstance(self.cutter, Events) and not self.ready:
            return self.cutter.last_id
        return self._last_id

    @property
    def last_raw(self) -> bytes:
        """The last item as it arrived; empty for an event, whose fields may stand in any order."""
        return self.last if isinstance(self.last, bytes) else b""

    def feed(self, chunk: bytes) -> None:
        """Cut a chunk.

        Raises:
            InvalidResponse: The body is not of its form.
        """
        self._cut(self.cutter.feed, chunk)

    def end(self) -> None:
        """Cut what is left.

        Raises:
            InvalidResponse: The body ends where it cannot.
        """
        self._cut(self.cutter.end)

    def _cut(self, cut: Callable[..., list[Any]], *chunk: bytes) -> None:
        self.last = None
        try:
            self.ready.extend(cut(*chunk))
        except InvalidResponse as error:
            error.pointer = f"/{self.index + len(self.ready)}"
            raise

    def take(self) -> T:
        """Read the next item that is ready.

        Raises:
            InvalidResponse: It is not what the document says.
        """
        piece, issues = self.ready.popleft(), list[Issue]()
        self.last = piece
        if isinstance(piece, Event):
            self._last_id = piece.last_id
        item = self._read(piece, self.index, issues)
        self.index += 1
        self.issues = tuple(issues)
        return item
