"""FastAPI: pydantic models, and everything else by annotations."""

# The framework reads the annotations, so they are no strings.
import datetime as dt
import os
import uuid
from pathlib import Path
from typing import Annotated

import uvicorn
from fastapi import Body, Cookie, FastAPI, File, Form, Header, Query, UploadFile
from fastapi.responses import (
    FileResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    StreamingResponse,
)
from pydantic_models import Color, Done, Owner, Pet, Problem
from telling import CSV, DATA, PROBLEM, TEXT, file, kept, tell

app = FastAPI(title="Echo", version="1", generate_unique_id_function=lambda route: route.name)


class CsvResponse(PlainTextResponse):
    media_type = "text/csv"


@app.get("/path/{number}/{color}/{word}")
def path(number: int, color: Color, word: str) -> Done:
    tell("path", number=number, color=color, word=word)
    return Done()


@app.get("/moments/{key}")
def moments(
    key: uuid.UUID,
    at: dt.datetime | None = None,
    day: dt.date | None = None,
    clock: dt.time | None = None,
) -> Done:
    tell("moments", key=key, at=at, day=day, clock=clock)
    return Done()


@app.get("/query")
def query(
    tags: Annotated[list[str] | None, Query()] = None,
    ids: Annotated[list[int] | None, Query()] = None,
    colors: Annotated[list[Color] | None, Query()] = None,
    color: Color | None = None,
    flag: bool | None = None,
    ratio: float | None = None,
    text: str | None = None,
) -> Done:
    tell("query", tags=tags, ids=ids, colors=colors, color=color, flag=flag, ratio=ratio, text=text)
    return Done()


@app.get("/headers")
def headers(
    x_req_id: Annotated[str | None, Header()] = None,
    x_count: Annotated[int | None, Header()] = None,
    x_many: Annotated[list[str] | None, Header()] = None,
) -> Done:
    tell("headers", x_req_id=x_req_id, x_count=x_count, x_many=x_many)
    return Done()


@app.get("/cookies")
def cookies(
    session: Annotated[str | None, Cookie()] = None, visits: Annotated[int | None, Cookie()] = None
) -> Done:
    tell("cookies", session=session, visits=visits)
    return Done()


@app.post("/pets", response_model_exclude_unset=True)
def pets(pet: Pet) -> Pet:
    tell("pets", body=pet.model_dump(mode="json", exclude_unset=True))
    return pet


@app.post("/numbers")
def numbers(body: list[int]) -> list[int]:
    tell("numbers", body=body)
    return body


@app.post("/maybe", response_model_exclude_unset=True)
def maybe(owner: Annotated[Owner | None, Body()] = None) -> Owner | None:
    tell("maybe", body=owner and owner.model_dump(exclude_unset=True))
    return owner


@app.post("/form")
def form(
    name: Annotated[str, Form()],
    count: Annotated[int | None, Form()] = None,
    flag: Annotated[bool | None, Form()] = None,
    tags: Annotated[list[str] | None, Form()] = None,
) -> Done:
    tell("form", name=name, count=count, flag=flag, tags=tags)
    return Done()


@app.post("/upload")
async def upload(
    content: UploadFile,
    note: Annotated[str | None, Form()] = None,
    tags: Annotated[list[str] | None, Form()] = None,
) -> Done:
    told = file(content.filename, content.content_type, await content.read())
    tell("upload", content=told, note=note, tags=tags)
    return Done()


@app.post("/uploads")
async def uploads(contents: Annotated[list[UploadFile], File()]) -> Done:
    told = [file(each.filename, each.content_type, await each.read()) for each in contents]
    tell("uploads", contents=told)
    return Done()


@app.get("/csv", response_class=CsvResponse)
def csv() -> str:
    return CSV


@app.get("/text", response_class=PlainTextResponse)
def text() -> str:
    return TEXT


@app.get("/data", response_class=FileResponse)
def data() -> Path:
    return kept()


@app.get("/stream")
def stream() -> StreamingResponse:
    return StreamingResponse((DATA for _ in range(3)), media_type="application/octet-stream")


@app.get("/redirect", response_class=RedirectResponse, status_code=307)
def redirect() -> str:
    return "/text"


@app.delete("/things/{number}", status_code=204)
def remove(number: int) -> None:
    tell("remove", number=number)


@app.get("/problem", responses={404: {"model": Problem}})
def problem() -> Done:
    return JSONResponse(PROBLEM, 404)  # type: ignore[return-value]


@app.get("/nothing")
def nothing() -> Owner | None:
    return None


if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["PORT"]), log_level="warning")
