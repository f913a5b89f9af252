"""Bodies read as they arrive, by every kind of client, from a server that writes step by step."""

from __future__ import annotations

import contextlib
import gzip
import os
import socket
import ssl
import stat
import threading
import time
import typing
import warnings
import zlib
from collections.abc import Callable, Generator, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx
import httpx2
import pytest
from anyio.from_thread import start_blocking_portal
from attrs import define, field

from tests.building import Built, build, document
from tests.constructs.writing import operation

ORDER = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "note": {"type": "string"}},
    "required": ["id"],
}
ITEM = {"$ref": "#/components/schemas/Order"}
DATA = {"type": "string", "contentMediaType": "application/json", "contentSchema": ITEM}
EVENT = {
    "type": "object",
    "properties": {"event": {"const": "order"}, "data": DATA, "id": {"type": "string"}},
    "required": ["event", "data"],
}
NOTE = {
    "type": "object",
    "properties": {"event": {"const": "note"}, "data": {"type": "string"}},
    "required": ["event", "data"],
}
MARK = {"type": "object", "properties": {"data": {"type": "string"}, "retry": {"type": "integer"}}}


def streaming(name: str, media_type: str, item: Any, **more: Any) -> dict[str, Any]:
    content = {media_type: {"itemSchema": item}, **more.pop("content", {})}
    response = {"200": {"description": "Items.", "content": content}, **more.pop("responses", {})}
    return {more.pop("method", "get"): operation(name, responses=response, **more)}


FILE: dict[str, Any] = {
    "200": {"description": "A file.", "content": {"application/octet-stream": {}}}
}
SOURCE = document(
    {
        "/lines": streaming("list_orders", "application/jsonl", ITEM),
        "/old": streaming("list_old", "application/x-ndjson; charset=utf-8", ITEM),
        "/texts": streaming("list_texts", "application/json-seq", ITEM),
        "/events": streaming("watch", "text/event-stream", {"oneOf": [EVENT, NOTE]}),
        "/marks": streaming("stream_marks", "text/event-stream", MARK),
        "/parts": streaming("list_parts", "multipart/mixed", ITEM),
        "/images": streaming("images", "multipart/mixed", {"type": "string", "format": "binary"}),
        "/chat": streaming(
            "chat",
            "text/event-stream",
            MARK,
            content={"application/json": {"schema": ITEM}},
            method="post",
        ),
        "/file": {"get": operation("get_file", responses=FILE)},
    },
    {"Order": ORDER},
    openapi="3.2.0",
)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@define
class Steps:
    """A server that writes what `play` says, to each connection, and tells when it is gone."""

    port: int
    play: Callable[[Steps, Callable[[bytes], None]], None] = field(default=lambda _, __: None)
    heads: list[str] = field(factory=list)
    go: threading.Semaphore = field(factory=lambda: threading.Semaphore(0))
    gone: threading.Event = field(factory=threading.Event)
    """Set when the client has closed a connection."""

    def wait(self) -> None:
        """Wait until the test says to go on."""
        assert self.go.acquire(timeout=10)


@pytest.fixture
def server() -> Iterator[Steps]:
    listener = socket.create_server(("127.0.0.1", 0))
    steps = Steps(listener.getsockname()[1])
    workers: list[threading.Thread] = []

    def serve(connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(10)
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                head += connection.recv(1)
            steps.heads.append(head.decode())
            steps.play(steps, connection.sendall)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(4096):
                pass
        steps.gone.set()

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                worker = threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True)
                worker.start()
                workers.append(worker)

    threading.Thread(target=accept, daemon=True).start()
    yield steps
    with contextlib.suppress(OSError):
        listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    for worker in workers:
        worker.join(10)


def at_once(call: Callable[..., Any], *args: Any) -> Any:
    """Call a function that waits itself."""
    return call(*args)


def head(media_type: str, **headers: str) -> bytes:
    lines = [f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items()]
    return f"HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\n{''.join(lines)}\r\n".encode()


def chunked(*pieces: bytes) -> list[bytes]:
    return [b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces]


def playing(media_type: str, *pieces: bytes, **headers: str) -> Any:
    """Return a play that writes the pieces, each when the test says so, as chunks, and the end."""

    def play(steps: Steps, write: Callable[[bytes], None]) -> None:
        write(head(media_type, transfer_encoding="chunked", **headers))
        for piece in chunked(*pieces):
            steps.wait()
            write(piece)
        steps.wait()
        write(b"0\r\n\r\n")

    return play


TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # to load certificates takes longer than the tests
Given = tuple[ModuleType, str]
GIVEN_BY: list[Given] = [
    (library, way) for library in (httpx, httpx2) for way in ("http_client", "transport")
]


def made(by: Given, kind: str) -> Any:
    """Return a client or a transport of a library."""
    prefix = "" if kind == "sync" else "Async"
    name = "Client" if by[1] == "http_client" else "HTTPTransport"
    return getattr(by[0], prefix + name)(verify=TLS)


KINDS = ["sync", "asyncio", "trio"]
Open = Callable[..., contextlib.AbstractContextManager["Opened"]]


@define
class Opened:
    """A stream of either kind, read step by step."""

    stream: Any
    run: Callable[..., Any]
    """Calls a function, and waits for what it returns."""
    kind: str

    def next(self) -> Any:
        """Return the next item; None after the last."""
        return self.run(next if self.kind == "sync" else anext, self.stream, None)

    def rest(self) -> list[Any]:
        """Return all items that are left."""
        return [*iter(self.next, None)]

    def close(self) -> None:
        """Close the stream."""
        self.run(self.stream.close if self.kind == "sync" else self.stream.aclose)


@pytest.fixture(params=KINDS)
def opened(request: pytest.FixtureRequest, built: Built, server: Steps) -> Open:
    """Return a function that enters a stream of a client; the errors it raises are ours."""
    kind: str = request.param
    url = f"http://127.0.0.1:{server.port}"

    @contextlib.contextmanager
    def sync(name: str, options: Any, by: Given | None, settings: Any) -> Generator[Opened]:
        with contextlib.ExitStack() as stack:
            if by:
                settings[by[1]] = stack.enter_context(made(by, kind))
            client = stack.enter_context(built.client(base_url=url, **settings))
            stream = stack.enter_context(getattr(client, name)(options=options))
            yield Opened(stream, at_once, kind)

    @contextlib.contextmanager
    def awaited(name: str, options: Any, by: Given | None, settings: Any) -> Generator[Opened]:
        async def new(make: Callable[..., Any], *args: Any, **more: Any) -> Any:
            return make(*args, **more)

        async def run(call: Callable[..., Any], *args: Any) -> Any:
            return await call(*args)

        with contextlib.ExitStack() as stack:
            portal = stack.enter_context(start_blocking_portal(kind))

            def enter(make: Callable[..., Any], *args: Any, **more: Any) -> Any:
                entered = portal.call(partial(new, make, *args, **more))
                return stack.enter_context(portal.wrap_async_context_manager(entered))

            if by:
                settings[by[1]] = enter(made, by, kind)
            client = enter(built.async_client, base_url=url, **settings)
            stream = enter(getattr(client, name), options=options)
            yield Opened(stream, partial(portal.call, run), kind)

    def enter(name: str, options: Any = None, by: Given | None = None, **settings: Any) -> Any:
        return (sync if kind == "sync" else awaited)(name, options, by, settings)

    return enter


LINES = (b'{"id": 1}\n', b'{"id": 2}\r\n{"id"', b": 3}\n")
PARTS = (
    b'--e\r\ncontent-type: application/json\r\n\r\n{"id": 1}\r\n--e\r\n',
    b'content-type: application/json\r\n\r\n{"id": 2}\r\n--e--',
)
EVENTS = (
    b'event: order\nid: a\ndata: {"id": 1}\n\n',
    b"event: note\ndata: 12\n\n",
    b"event: note\ndata: well\n\n",
)
GIVEN: dict[str, tuple[str, tuple[bytes, ...], list[Any]]] = {
    "stream_list_orders": ("application/jsonl", LINES, [1, 2, 3]),
    "stream_list_old": ("application/x-ndjson", LINES, [1, 2, 3]),
    "stream_list_texts": (
        "application/json-seq",
        (b'\x1e{"id": 1}\n', b'\x1e{"id":\n 2}\n'),
        [1, 2],
    ),
    "stream_list_parts": ("multipart/mixed; boundary=e", PARTS, [1, 2]),
    "stream_images": (
        "multipart/mixed; boundary=e",
        (b"--e\r\ncontent-type: image/png\r\n\r\n\x89P\r\n--e\r\n", b"\r\n\xff\r\n--e--"),
        [b"\x89P", b"\xff"],
    ),
    "stream_watch": ("text/event-stream; charset=utf-8", EVENTS, [1, "12", "well"]),
    "stream_marks_items": (
        "text/event-stream",
        (b"retry: 5\ndata: 1\n\n", b"data:\n\n"),
        ["1", ""],
    ),
}


def shown(item: Any) -> Any:
    """Return what tells an item from the others."""
    data = item.data if hasattr(item, "data") else item
    return data.id if hasattr(data, "id") else data


@pytest.mark.parametrize("name", GIVEN)
def test_each_item_is_given_before_the_next_is_sent(opened: Open, server: Steps, name: str) -> None:
    media_type, pieces, expected = GIVEN[name]
    server.play = playing(media_type, *pieces)
    found: list[Any] = []
    with opened(name) as each:
        for _ in pieces:
            server.go.release()  # the server writes one piece more, and waits
            found.append(shown(each.next()))
            if len(found) < len(expected):
                assert each.stream.response.status == 200
        server.go.release()
        found += map(shown, each.rest())
        assert each.next() is None
    assert found == expected
    (sent,) = server.heads
    assert f"accept: {media_type.partition(';')[0]}, */*;q=0.1" in sent.lower()


def test_compressed_items_are_given_before_the_next_is_sent(opened: Open, server: Steps) -> None:
    made = zlib.compressobj(wbits=31)
    pieces = [made.compress(each) + made.flush(zlib.Z_SYNC_FLUSH) for each in EVENTS]
    server.play = playing("text/event-stream", *pieces, made.flush(), content_encoding="gzip")
    with opened("stream_watch") as each:
        for expected in GIVEN["stream_watch"][2]:
            server.go.release()
            assert shown(each.next()) == expected
        server.go.release(2)
        assert each.rest() == []
    assert "accept-encoding: gzip, deflate\r" in server.heads[0].lower()


@pytest.mark.parametrize("kind", KINDS[:2])
def test_little_that_inflates_to_much_is_bounded(built: Built, server: Steps, kind: str) -> None:
    errors = built.runtime("errors")
    refused = pytest.raises(errors.InvalidResponse, match="/1: expected an item of at most 16 MiB")
    bomb = gzip.compress(gzip.compress(LINES[0] + (b" " * 60_000 + b"\n") * 300, 1))
    coding = "gzip, x-gzip" if kind == "sync" else "gzip, gzip, identity"
    server.play = all_at_once("application/jsonl", bomb, content_encoding=coding)
    url = f"http://127.0.0.1:{server.port}"

    async def read() -> None:
        async with built.async_client(base_url=url) as client:
            stream = client.stream_list_orders()
            assert (await anext(stream)).id == 1
            with refused:
                await anext(stream)

    if kind == "asyncio":
        anyio.run(read)
        return
    with built.client(base_url=url) as client:
        stream = client.stream_list_orders()
        assert next(stream).id == 1
        with refused:
            next(stream)
        server.play = all_at_once("application/jsonl", b"", content_encoding=", ".join("gggggg"))
        with pytest.raises(errors.InvalidResponse, match="at most 4 content codings"):
            next(client.stream_list_orders())


def all_at_once(media_type: str, body: bytes, **headers: str) -> Any:
    def play(_: Steps, write: Callable[[bytes], None]) -> None:
        write(head(media_type, content_length=str(len(body)), **headers) + body)

    return play


def test_an_item_says_what_could_not_be_read(opened: Open, server: Steps) -> None:
    server.play = all_at_once("application/jsonl", b'{"id": 1, "note": 5}\n{"id": 2}')
    with opened("stream_list_orders") as each:
        assert (each.next().id, [issue.pointer for issue in each.stream.issues]) == (1, ["/0/note"])
        assert (each.next().id, each.stream.issues) == (2, ())


def test_a_response_without_content_has_no_items(opened: Open, server: Steps) -> None:
    server.play = lost(b"HTTP/1.1 204 No Content\r\n\r\n")
    with opened("stream_list_orders") as each:
        assert (each.rest(), each.stream.response.status) == ([], 204)


def test_an_event_stream_says_where_to_go_on(opened: Open, server: Steps) -> None:
    ids = b"data: 1\nid: a\n\nid: b\ndata: 2\n\nid: c\n\nid: d\ndata: cut off\n"
    server.play = all_at_once("text/event-stream", ids)
    with opened("stream_marks_items") as each:
        assert each.stream.last_event_id == ""
        assert [(each.next(), each.stream.last_event_id)[1] for _ in range(2)] == ["a", "c"]
        assert each.rest() == []
        assert each.stream.last_event_id == "c"  # who goes on after `d` would never get it


BAD: list[tuple[str, str, bytes, str]] = [
    ("stream_list_orders", "application/jsonl", b'{"id": 1}\n{"id": "s3cret-s3cret"}', "/1/id"),
    ("stream_list_orders", "application/jsonl", b'{"id": 1}\n{"s3cret-s3cret', "/1"),
    ("stream_list_texts", "application/json-seq", b'\x1e{"id": 1}\x1e12', "/1"),
    ("stream_list_parts", "multipart/mixed; boundary=e", PARTS[0], "/1"),
    (
        "stream_list_parts",
        "multipart/mixed; boundary=e",
        PARTS[0] + b"Content-Transfer-Encoding: base64\r\n\r\ne30=\r\n--e--",
        "/1",
    ),
    ("stream_watch", "text/event-stream", EVENTS[0] + b"event: order\ndata: 1\n\n", "/1"),
]


@pytest.mark.parametrize("given", BAD)
def test_an_item_that_cannot_be_read_ends_the_stream(
    built: Built, opened: Open, server: Steps, given: tuple[str, str, bytes, str]
) -> None:
    name, media_type, body, pointer = given
    errors = built.runtime("errors")
    server.play = all_at_once(media_type, body, x_request_id="r1")
    options = built.module.RequestOptions(headers={"Authorization": "Bearer s3cret-s3cret"})
    with opened(name, options) as each:
        assert shown(each.next()) == 1
        with pytest.raises(errors.InvalidResponse) as caught:
            each.next()
        with pytest.raises(errors.TransportError, match="the stream is closed"):
            each.next()
    error = caught.value
    assert error.pointer.startswith(pointer)
    assert (error.status, error.attempts, error.headers["x-request-id"]) == (200, 1, "r1")
    assert error.operation
    assert "s3cret" not in f"{error} {error!r} {vars(error)}"
    assert error.__context__ is None
    assert server.gone.wait(5)


def test_a_body_of_another_kind_is_no_stream_without_events(
    built: Built, opened: Open, server: Steps
) -> None:
    errors = built.runtime("errors")
    server.play = all_at_once("application/json", b'{"id": 1}')
    with (
        pytest.raises(errors.InvalidResponse, match="expected text/event-stream, found appl"),
        opened("stream_chat"),
    ):
        pass
    with opened("stream_list_orders") as each:
        assert each.next().id == 1
        assert [issue.found for issue in each.stream.response.issues] == ["application/json"]


def lost(*answers: bytes) -> Any:
    """Return a play that answers each connection with the next of these, and cuts it off."""
    left = iter(answers)

    def play(_: Steps, write: Callable[[bytes], None]) -> None:
        write(next(left))

    return play


HEAD = head("application/jsonl", content_length="99")
WHOLE = head("application/jsonl", content_length="9") + LINES[0][:9]


def test_a_connection_that_is_lost_after_an_item_is_an_error(
    built: Built, opened: Open, server: Steps
) -> None:
    server.play = lost(HEAD + LINES[0], WHOLE)
    with opened("stream_list_orders", retries=3) as each:
        assert each.next().id == 1
        with pytest.raises(
            built.runtime("errors").TransportError, match="RemoteProtocolError"
        ) as e:
            each.next()
    assert (e.value.attempts, len(server.heads)) == (1, 1)


def soon(built: Built, total: int) -> Any:
    """Retries that wait for next to nothing."""
    return built.module.Retries(total=total, max_wait_s=0.01)


def test_a_connection_that_is_lost_before_the_first_item_is_another_try(
    built: Built, opened: Open, server: Steps
) -> None:
    busy = b"HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n"
    server.play = lost(b"", busy, HEAD, HEAD + b" \n", WHOLE)
    with opened("stream_list_orders", retries=soon(built, 4)) as each:
        assert [item.id for item in each.rest()] == [1]
        assert each.stream.response.attempts == 5
    server.heads.clear()
    server.play = lost(HEAD, HEAD, WHOLE)
    errors = built.runtime("errors")
    with (
        opened("stream_list_orders", retries=soon(built, 1)) as each,
        pytest.raises(errors.TransportError) as e,
    ):
        each.next()
    assert (e.value.attempts, len(server.heads)) == (2, 2)


def test_a_call_that_may_not_be_repeated_is_sent_once(
    built: Built, opened: Open, server: Steps
) -> None:
    server.play = lost(head("text/event-stream", content_length="99"), WHOLE)
    errors = built.runtime("errors")
    with opened("stream_chat", retries=3) as each, pytest.raises(errors.TransportError):
        each.next()
    assert len(server.heads) == 1


def test_a_refusal_is_the_error_that_it_is(built: Built, opened: Open, server: Steps) -> None:
    server.play = lost(b'HTTP/1.1 404 X\r\ncontent-length: 17\r\n\r\n{"message": "no"}')
    not_found = built.runtime("errors").NotFound
    with pytest.raises(not_found) as caught, opened("stream_list_orders"):
        pass
    assert caught.value.body == {"message": "no"}


def test_the_deadline_ends_with_the_head(built: Built, opened: Open, server: Steps) -> None:
    hurry = built.module.Retries(total=0, deadline_s=0.4)
    server.play = playing("application/jsonl", *LINES)
    with opened("stream_list_orders", retries=hurry) as each:
        time.sleep(0.5)
        server.go.release(4)
        assert [item.id for item in each.rest()] == [1, 2, 3]
    server.play = lambda steps, _: steps.wait()
    errors = built.runtime("errors")
    with (
        pytest.raises(errors.TransportError, match="no complete response"),
        opened("stream_list_orders", retries=hurry),
    ):
        pass
    server.go.release()


def test_a_silence_between_items_is_bounded(built: Built, opened: Open, server: Steps) -> None:
    server.play = playing("application/jsonl", *LINES)
    options = built.module.RequestOptions(timeout=0.3)
    with opened("stream_list_orders", options) as each:
        server.go.release()
        assert each.next().id == 1
        with pytest.raises(built.runtime("errors").TransportError, match="ReadTimeout"):
            each.next()
    server.go.release(3)


def test_a_stream_is_opened_once(built: Built, opened: Open, server: Steps) -> None:
    errors = built.runtime("errors")
    server.play = all_at_once("application/jsonl", LINES[0])
    with opened("stream_list_orders") as each:
        each.close()
        with pytest.raises(errors.TransportError, match="list_orders: the stream is closed"):
            each.next()
    with built.client() as client:
        unopened = client.stream_list_orders()
        assert (repr(unopened), unopened.issues) == ("<Stream list_orders>", ())
        with pytest.raises(errors.InvalidArgument, match="not open yet"):
            assert unopened.response
        unopened.close()
        with pytest.raises(errors.TransportError):
            next(unopened)


def test_the_end_of_a_loop_closes_the_connection(built: Built, server: Steps) -> None:
    server.play = playing("application/jsonl", *LINES)
    server.go.release()
    with built.client(base_url=f"http://127.0.0.1:{server.port}") as client:
        for item in client.stream_list_orders():
            assert item.id == 1
            break
        server.go.release(3)
        assert server.gone.wait(5)


@pytest.mark.parametrize("backend", KINDS[1:])
@pytest.mark.parametrize("way", ["break", "cancel"])
def test_the_end_of_an_asynchronous_loop_closes_the_connection(
    built: Built, server: Steps, backend: str, way: str
) -> None:
    server.play = playing("application/jsonl", *LINES)
    server.go.release()

    async def run() -> bool:
        async with built.async_client(base_url=f"http://127.0.0.1:{server.port}") as client:
            with anyio.move_on_after(0.3 if way == "cancel" else 10) as scope:
                async for item in client.stream_list_orders():
                    assert item.id == 1
                    if way == "break":
                        break
            assert scope.cancelled_caught == (way == "cancel")
            server.go.release(3)
            return await anyio.to_thread.run_sync(server.gone.wait, 5)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # trio's, of a loop left by `break`
        assert anyio.run(run, backend=backend)


@pytest.mark.parametrize("end", ["stream", "client"])
def test_another_thread_may_end_a_wait(built: Built, server: Steps, end: str) -> None:
    server.play = playing("application/jsonl", *LINES)
    server.go.release()
    with built.client(base_url=f"http://127.0.0.1:{server.port}") as client:
        stream = client.stream_list_orders()
        next(stream)
        threading.Timer(0.2, stream.close if end == "stream" else client.close).start()
        failure = built.runtime("errors").TransportError
        with pytest.raises(failure, match=f"the {end} is closed"):
            next(stream)
    server.go.release(3)


@pytest.mark.parametrize("backend", KINDS[1:])
@pytest.mark.parametrize("end", ["stream", "client"])
def test_another_task_may_end_a_wait(built: Built, server: Steps, backend: str, end: str) -> None:
    server.play = playing("application/jsonl", *LINES)
    server.go.release()
    failure = built.runtime("errors").TransportError

    async def run() -> None:
        client = built.async_client(base_url=f"http://127.0.0.1:{server.port}")
        stream = client.stream_list_orders()
        await anext(stream)

        async def finish() -> None:
            await anyio.sleep(0.2)
            await (stream if end == "stream" else client).aclose()

        async with anyio.create_task_group() as group:
            group.start_soon(finish)
            with anyio.fail_after(5), pytest.raises(failure, match=f"the {end} is closed"):
                await anext(stream)
        await client.aclose()

    anyio.run(run, backend=backend)
    server.go.release(3)


def test_a_turn_of_the_pace_lasts_as_long_as_the_stream(built: Built, server: Steps) -> None:
    server.play = playing("application/jsonl", *LINES)
    pace, retries = built.module.Pace(in_flight=1), built.module.Retries(deadline_s=0.3)
    failure = built.runtime("errors").TransportError
    url = f"http://127.0.0.1:{server.port}"
    with built.client(base_url=url, pace=pace, retries=retries) as client:
        with client.stream_list_orders(), pytest.raises(failure, match="not sent within"):
            client.get_file()
        server.play = all_at_once("application/octet-stream", b"data")
        assert client.get_file() == b"data"
    server.go.release(4)
    assert len(server.heads) == 2


@pytest.mark.parametrize("by", GIVEN_BY)
@pytest.mark.parametrize("opened", KINDS[:2], indirect=True)
def test_streams_go_through_what_a_caller_gave(
    built: Built, opened: Open, server: Steps, tmp_path: Path, by: Given
) -> None:
    errors = built.runtime("errors")
    server.play = playing("application/jsonl", *LINES)
    with opened("stream_list_orders", by=by) as each:
        for number in (1, 2, 3):
            server.go.release()
            assert each.next().id == number
        server.go.release()
        assert each.next() is None
    with opened("stream_list_orders", built.module.RequestOptions(timeout=0.2), by=by) as each:
        server.go.release()
        assert each.next().id == 1
        with pytest.raises(errors.TransportError, match="ReadTimeout"):
            each.next()
    server.go.release(3)
    data, path = bytes(range(250)) * 400, tmp_path / "file.bin"
    packed = gzip.compress(data)
    server.play = all_at_once("application/octet-stream", packed, content_encoding="gzip")
    with opened("stream_get_file", by=by) as each:
        assert each.run(each.stream.save, path) == len(path.read_bytes()) == len(data)
    server.play = lost(head("application/octet-stream", content_length="9") + b"half")
    with opened("stream_get_file", by=by) as each, pytest.raises(errors.TransportError):
        each.run(each.stream.save, path)
    assert path.read_bytes() == data


@pytest.mark.parametrize("by", GIVEN_BY)
def test_the_end_of_a_task_closes_the_connection_of_what_a_caller_gave(
    built: Built, server: Steps, by: Given
) -> None:
    server.play = playing("application/jsonl", *LINES)
    server.go.release()

    async def run() -> bool:
        url = f"http://127.0.0.1:{server.port}"
        async with (
            made(by, "async") as given,
            built.async_client(base_url=url, **{by[1]: given}) as client,
        ):
            with anyio.move_on_after(0.2) as scope:
                async for _ in client.stream_list_orders():
                    pass
            server.go.release(3)
            gone = await anyio.to_thread.run_sync(server.gone.wait, 5)
            return scope.cancelled_caught and gone

    assert anyio.run(run)


SIZE = 300_000


@pytest.mark.parametrize("coding", ["", "gzip"])
def test_a_file_is_saved_as_it_arrives(
    opened: Open, server: Steps, tmp_path: Path, coding: str
) -> None:
    data = bytes(range(250)) * (SIZE // 250)
    sent = gzip.compress(data) if coding else data
    coded = {"content_encoding": coding} if coding else {}
    server.play = all_at_once("application/octet-stream", sent, **coded)
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    path.chmod(0o600)
    told: list[tuple[int, int | None]] = []

    def tell(written: int, size: int | None) -> None:
        told.append((written, size))

    with opened("stream_get_file") as each:
        size = None if coding else SIZE
        assert each.stream.size == size
        save = partial(each.stream.save, path, progress=tell)
        assert each.run(save) == SIZE
    assert (path.read_bytes() == data, told[-1]) == (True, (SIZE, size))
    assert [each.name for each in tmp_path.iterdir()] == ["file.bin"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_half_a_file_is_no_file(built: Built, opened: Open, server: Steps, tmp_path: Path) -> None:
    errors = built.runtime("errors")
    server.play = lost(head("application/octet-stream", content_length="9") + b"half")
    path = tmp_path / "file.bin"
    path.write_bytes(b"old")
    with opened("stream_get_file") as each, pytest.raises(errors.TransportError):
        each.run(each.stream.save, path)
    assert ([*tmp_path.iterdir()], path.read_bytes()) == ([path], b"old")


def test_a_file_that_cannot_be_written_is_told_before_anything_is_sent(
    built: Built, server: Steps, tmp_path: Path
) -> None:
    errors = built.runtime("errors")
    server.play = all_at_once("application/octet-stream", b"data")
    device = tmp_path / "device"
    device.symlink_to(os.devnull)
    with built.client(base_url=f"http://127.0.0.1:{server.port}") as client:
        for path, said in (
            (tmp_path, "is a folder"),
            (tmp_path / "none" / "file", "is in a folder"),
            (device, "is a device"),
        ):
            with pytest.raises(errors.InvalidArgument, match=f"path: {said}"):
                client.stream_get_file().save(path)
        assert server.heads == []
        with client.stream_get_file() as stream:
            assert next(stream) == b"data"
            with pytest.raises(errors.InvalidArgument, match="read before"):
                stream.save(tmp_path / "file")


def test_streams_are_typed_beside_the_whole_body(built: Built) -> None:
    streams = built.runtime("clients.late_streams")
    clients: list[Any] = [built.client(), built.async_client()]
    hints = {
        name: typing.get_type_hints(getattr(client, name))
        for client in clients
        for name in ("stream_list_orders", "stream_get_file", "chat")
    }
    order = built.models().Order
    assert hints["stream_list_orders"]["return"] == streams.AsyncStream[order]
    assert hints["stream_get_file"]["return"] == streams.AsyncDownload
    assert hints["chat"]["return"] == order
    fates = built.fates()
    at = "/paths/~1lines/get/responses/200/content/application~1jsonl/itemSchema"
    assert fates[at][0] == "used"
