"""The server of both documents: FastAPI, which writes one of them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Annotated

import uvicorn
from fastapi import Cookie, FastAPI
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel


class Call(BaseModel):
    """The question."""

    id: str
    words: str | None = None


class Note(BaseModel):
    """The reply."""

    text: str


app = FastAPI(title="Desk")


@app.get("/calls", operation_id="list_calls")
def list_calls() -> list[Call]:
    """List what was asked."""
    return [Call(id="c1", words="how")]


@app.get("/shapes", include_in_schema=False)
def list_shapes() -> list[dict[str, object]]:
    """List shapes, which the other document alone has."""
    return [{"kind": "circle", "radius": 1.5}, {"kind": "square", "side": 2}]


@app.get("/events", include_in_schema=False, response_class=EventSourceResponse)
def read_events() -> Iterable[ServerSentEvent]:
    """Tell what happens, in events of two kinds."""
    yield ServerSentEvent(event="note", data=Note(text="a\nb"))
    yield ServerSentEvent(event="call", data=Call(id="c2"))


@app.post("/mark", operation_id="mark")
def mark(note: Note, seen: Annotated[str, Cookie()]) -> Note:
    """Give the note back, with what was seen."""
    return Note(text=f"{note.text} {seen}")


@app.get("/lines", operation_id="read_lines")
def read_lines() -> Iterable[Call]:
    """Tell what was asked, one after the other."""
    yield Call(id="c1")
    yield Call(id="c2")


@app.get("/told", operation_id="read_told", response_class=EventSourceResponse)
def read_told() -> Iterable[Note]:
    """Tell what was said, one after the other."""
    yield Note(text="one")
    yield Note(text="two")


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")
