"""Say what every server is asked, what it is to understand of it, and what it answers."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen

from tests.servers.apps.telling import CSV, DATA, PROBLEM, TEXT


@frozen
class Upload:
    """A file to send: `File` of whichever package is built."""

    content: bytes
    name: str
    media_type: str

    def told(self) -> dict[str, str]:
        """Describe it as a server tells it."""
        return {"name": self.name, "type": self.media_type, "hex": self.content.hex()}


@frozen
class Fact:
    """One call, and what is right."""

    operation: str
    what: str
    arguments: Mapping[str, Any] = field(factory=dict)
    understood: Mapping[str, Any] | None = None
    """None where a server has nothing to understand."""
    returned: Any = None
    status: int = 0
    """The status of the error that is raised; 0 for none."""
    location: str = ""
    """Where a redirect leads."""

    @property
    def name(self) -> str:
        """Name it for people."""
        return f"{self.operation}: {self.what}" if self.what else self.operation


DONE: Final = {"ok": True}
NOON: Final = dt.datetime(2024, 2, 29, 12, 30, tzinfo=dt.UTC)
EAST: Final = NOON.astimezone(dt.timezone(dt.timedelta(hours=2)))
DAY: Final = dt.date(2024, 2, 29)
CLOCK: Final = dt.time(1, 2, 3)
KEY: Final = uuid.UUID("6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
AT: Final = "2024-02-29T12:30:00Z"
PICTURE: Final = Upload(DATA, "a b.bin", "application/x-thing")
LETTER: Final = Upload("ü\r\n".encode(), "letter.txt", "text/plain")
LEAST: Final = {"name": "Rex", "color": "red"}
FULL: Final = {
    "name": "Rex ü",
    "color": "blue",
    "age": 3,
    "born": NOON,
    "owner": {"name": "Ada", "nick": None},
    "tags": ["a", "b,c"],
    "scores": {"x y": 1, "z": -2},
    "size": 40,
    "shape": {"kind": "circle", "radius": 1.5},
}


def _got(operation: str, what: str, **arguments: Any) -> Fact:
    """A call whose arguments arrive as they are, or as JSON writes them."""
    return Fact(operation, what, arguments, plain(arguments), DONE)


def _body(operation: str, what: str, answer: Any = DONE, **members: Any) -> Fact:
    """A call whose body has these members, which arrive as they are."""
    return Fact(operation, what, {"body": members}, plain(members), answer)


def _echo(operation: str, what: str, body: Any) -> Fact:
    """A call whose JSON body arrives, and comes back."""
    return Fact(operation, what, {"body": body}, {"body": plain(body)}, plain(body))


def plain(value: Any) -> Any:
    """Write a value as the servers tell it."""
    match value:
        case dt.datetime():
            return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
        case dt.date() | dt.time():
            return value.isoformat()
        case uuid.UUID():
            return str(value)
        case Upload():
            return value.told()
        case Mapping():
            return {name: plain(each) for name, each in value.items()}
        case list():
            return [plain(each) for each in value]
        case _:
            return value


FACTS: Final = (
    _got("path", "text with reserved characters", number=7, color="red", word="a b?c%d&é"),
    _got("path", "text with a slash", number=-7, color="blue", word="a/b"),
    _got("moments", "UUID", key=KEY),
    _got("moments", "time in UTC", key=KEY, at=NOON),
    _got("moments", "time with an offset", key=KEY, at=EAST),
    _got("moments", "date", key=KEY, day=DAY),
    _got("moments", "time of day", key=KEY, clock=CLOCK),
    _got("query", "all left out"),
    _got("query", "list", tags=["a", "b,c", "d&e"]),
    _got("query", "list of one", tags=["a,b"]),
    _got("query", "list of integers", ids=[1, -2]),
    _got("query", "list of an enum", colors=["red", "blue"]),
    _got("query", "enum", color="blue"),
    _got("query", "false", flag=False),
    _got("query", "number", ratio=0.5),
    _got("query", "text with reserved characters", text="a+b&c=d e#é"),
    _got("filters", "object in the query", by={"name": "a b", "size": 3}),
    _got("headers", "text and integer", x_req_id="r, 1", x_count=3),
    _got("headers", "list", x_many=["a", "b"]),
    _got("cookies", "text and integer", session="abc", visits=2),
    _got("cookies", "text with reserved characters", session="a b;é"),
    _echo("pets", "all members", FULL),
    _echo("pets", "members left out", LEAST),
    _echo("pets", "nulls", {**LEAST, "age": None, "owner": None, "size": None}),
    _echo("pets", "other members of unions", {
        **LEAST, "size": "40", "shape": {"kind": "square", "side": 2}
    }),
    _echo("numbers", "list as body", [3, -4]),
    _echo("maybe", "body given", {"name": "Ada"}),
    Fact("maybe", "body left out", {}, {}, None),
    _body("form", "all fields", name="a b&c=ü", count=3, flag=True, tags=["x", "y,z"]),
    _body("form", "list of one", name="x", tags=["x"]),
    _body("form", "false", name="x", flag=False),
    _body("form", "empty text", name=""),
    _body("upload", "file and fields", content=PICTURE, note="ü\r\nb", tags=["x", "y,z"]),
    _body("upload", "list of one", content=LETTER, tags=["x"]),
    _body("uploads", "two files", contents=[PICTURE, LETTER]),
    _body("uploads", "one file", contents=[PICTURE]),
    Fact("csv", "", returned=CSV),
    Fact("text", "", returned=TEXT),
    Fact("data", "", returned=DATA),
    Fact("stream", "", returned=DATA * 3),
    Fact("redirect", "", location="/text"),
    Fact("remove", "", {"number": 5}, {"number": 5}),
    Fact("problem", "", returned=PROBLEM, status=404),
    Fact("nothing", ""),
)  # fmt: skip
