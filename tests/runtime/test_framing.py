"""Bodies cut into their items, wherever the chunks end."""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from usergroups_clients._runtime._http import DecodingError
from usergroups_clients._runtime.errors import InvalidResponse
from usergroups_clients._runtime.responses.inflating import Inflating
from usergroups_clients._runtime.streamed import Cutter
from usergroups_clients._runtime.streams.events import Event, Events
from usergroups_clients._runtime.streams.framing import MOST_ITEM, JSONLines, JSONSequence
from usergroups_clients._runtime.streams.multiparts import Parts, part_of

MIXED = "multipart/mixed; boundary=edge"

EVENTS = {
    b"data: one\n\n": [{"data": "one"}],
    b"\xef\xbb\xbfdata: one\r\n\r\ndata:two\r\rdata\n\n": [
        {"data": "one"},
        {"data": "two"},
        {"data": ""},
    ],
    b": comment\nevent: add\ndata: a\ndata:  b\nid: 7\nretry: 50\n\n": [
        {"data": "a\n b", "event": "add", "id": "7", "retry": 50}
    ],
    b"event: nothing\nid: 8\n\ndata: x\n\n": [{"data": "x"}],
    b"event:\ndata: x\nid: a\0b\nretry: soon\nother: y\n data: z\n\n": [{"data": "x"}],
    "data: é𝄞\u2028\x85\n\n".encode(): [{"data": "é𝄞\u2028\x85"}],
    b"data: \xff\n\n": [{"data": "�"}],
    b"data: whole\n\ndata: cut off\n": [{"data": "whole"}],
    b"": [],
}
LINES = {
    b'{"a": 1}\n{"a": 2}\n': [b'{"a": 1}', b'{"a": 2}'],
    b"\xef\xbb\xbf1\r\n\n \n2": [b"1\r", b"2"],
    '"a\u2028b\x85c"\n'.encode(): ['"a\u2028b\x85c"'.encode()],  # where `str` has lines, too
    b"\n": [],
}
SEQUENCES = {
    b'\x1e{"a": 1}\n\x1e{\n"a": 2\n}\n': [b'{"a": 1}\n', b'{\n"a": 2\n}\n'],
    b"\x1e\x1e12\n\x1e13 \x1e": [b"12\n", b"13 "],
    b'\x1e"a"': [b'"a"'],
    b"": [],
}
PARTS = {
    b"preamble\r\n--edge\r\nContent-Type: application/json\r\n\r\n{}\r\n--edge--\r\nepilogue": [
        b"{}"
    ],
    b"--edge\r\n\r\na\r\n--edgeless\r\n--edge  \r\nX: y\r\n\r\n\r\n--edge--": [
        b"a\r\n--edgeless",
        b"",
    ],
    b"--edge\nX: y\n\na\n\n--edge--\n": [b"a\n"],
}


def fed(cutter: Cutter, chunks: Iterator[bytes]) -> list[Any]:
    items = [item for chunk in chunks for item in cutter.feed(chunk)] + cutter.end()
    if isinstance(cutter, Parts):
        return [part_of(item).raw for item in items]
    return [item.fields if isinstance(item, Event) else item for item in items]


@pytest.mark.parametrize(
    ("make", "body", "items"),
    [
        *((Events, *each) for each in EVENTS.items()),
        *((JSONLines, *each) for each in LINES.items()),
        *((JSONSequence, *each) for each in SEQUENCES.items()),
        *((lambda: Parts(MIXED), *each) for each in PARTS.items()),
    ],
)
def test_items_do_not_depend_on_where_chunks_end(
    make: Callable[[], Cutter], body: bytes, items: list[Any]
) -> None:
    assert fed(make(), iter([body])) == items
    assert fed(make(), (body[at : at + 1] for at in range(len(body)))) == items
    for at in range(len(body)):
        assert fed(make(), iter([body[:at], b"", body[at:]])) == items


def fed_by_line(start: bytes) -> JSONSequence:
    """A cutter of a sequence whose first item is not complete yet."""
    cutter = JSONSequence()
    assert not any(cutter.feed(line) for line in start.splitlines(keepends=True))
    return cutter


@pytest.mark.parametrize(
    ("cutter", "chunk"),
    [
        (Events(), b"data: 1\r\r"),
        (JSONLines(), b"1\n"),
        (JSONSequence(), b'\x1e{"a": [1]}\n'),
        (fed_by_line(b'\x1e{\n"a": [\n1\n],\n"b": "c",\n"d": {\n}\n'), b"}\n"),
        (Parts(MIXED), b"--edge\r\n\r\n1\r\n--edge\r\n"),
    ],
)
def test_an_item_is_given_as_soon_as_it_is_complete(cutter: Cutter, chunk: bytes) -> None:
    assert len(cutter.feed(chunk)) == 1


def test_an_event_stream_tells_where_to_go_on() -> None:
    events = Events()
    (event,) = events.feed(b"id: 7\ndata: x\n\nid: 9\n\nid: 10\ndata: cut off")
    assert (event.last_id, events.last_id) == ("7", "9")


@pytest.mark.parametrize(
    ("cutter", "start", "more"),
    [
        (Events(), b"data: ", b"x"),
        (Events(), b"", b"data: xxxxxxxxxxxxxxxxxxxxxxx\n"),
        (JSONLines(), b"1", b"2"),
        (JSONSequence(), b"\x1e[", b"1,\n"),
        (Parts(MIXED), b"--edge\r\n\r\n", b"x"),
        (Parts(MIXED), b"", b"x"),
    ],
)
def test_an_item_without_end_is_refused(cutter: Cutter, start: bytes, more: bytes) -> None:
    cutter.feed(start)
    piece = more * ((1 << 20) // len(more) + 1)
    pieces = itertools.repeat(piece, 2 * (MOST_ITEM >> 20))
    with pytest.raises(InvalidResponse, match="expected an item of at most 16 MiB, found more"):
        fed(cutter, pieces)


@pytest.mark.parametrize(
    ("cutter", "body", "said"),
    [
        (JSONSequence(), b'{"a": 1}\n', "a record separator"),
        (JSONSequence(), b"\x1e12", "a whole item"),
        (Parts(MIXED), b"--edge\r\n\r\na\r\n--edge\r\n", "a closing boundary"),
        (Parts(MIXED), b"--edge\r\nno empty line\r\n--edge--", "an empty line"),
        (
            Parts(MIXED),
            b"--edge\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--edge--",
            "not encoded",
        ),
    ],
)
def test_a_body_of_another_form_is_refused(cutter: Cutter, body: bytes, said: str) -> None:
    with pytest.raises(InvalidResponse, match=said):
        fed(cutter, iter([body]))


def raw_deflate(data: bytes) -> bytes:
    made = zlib.compressobj(wbits=-15)
    return made.compress(data) + made.flush()


@pytest.mark.parametrize("compress", [gzip.compress, zlib.compress, raw_deflate])
def test_codings_are_undone_in_small_pieces(compress: Callable[[bytes], bytes]) -> None:
    data = bytes(5_000_000)
    undone = Inflating()
    sizes = [len(piece) for piece in undone.pieces(compress(data))]
    undone.end()
    assert (sum(sizes), max(sizes) <= 1 << 16) == (len(data), True)


def test_gzip_may_have_members_and_padding() -> None:
    undone = Inflating()
    chunks = [gzip.compress(b"a") + gzip.compress(b"b"), gzip.compress(b"c"), b"\0\0"]
    assert b"".join(piece for chunk in chunks for piece in undone.pieces(chunk)) == b"abc"
    undone.end()


@pytest.mark.parametrize(
    "body", [gzip.compress(b"abc", mtime=0)[:-9], b"\x1f\x8b\x08" + b"\xff" * 20, b"no"]
)
def test_a_damaged_coding_is_an_error(body: bytes) -> None:
    def undo() -> None:
        undone = Inflating()
        for _ in undone.pieces(body):
            pass
        undone.end()

    with pytest.raises(DecodingError):
        undo()
