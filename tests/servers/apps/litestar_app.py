"""Litestar: msgspec's structs, and everything else by annotations."""

# The framework reads the annotations, so they are no strings.
import datetime as dt
import os
import uuid
from typing import Annotated, Any

import msgspec
import uvicorn
from litestar import Litestar, MediaType, Response, delete, get, post
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.openapi import OpenAPIConfig, ResponseSpec
from litestar.params import Body, Parameter
from litestar.response import File, Redirect, Stream
from msgspec_models import Color, Done, Owner, Pet, Problem
from telling import CSV, DATA, PROBLEM, TEXT, file, kept, tell

FORM = Body(media_type=RequestEncodingType.URL_ENCODED)
PARTS = Body(media_type=RequestEncodingType.MULTI_PART)


class Fields(msgspec.Struct):
    name: str
    count: int | None = None
    flag: bool | None = None
    tags: list[str] | None = None


class Parts(msgspec.Struct):
    content: UploadFile
    note: str | None = None
    tags: list[str] | None = None


class Files(msgspec.Struct):
    contents: list[UploadFile]


@get("/path/{number:int}/{color:str}/{word:str}", operation_id="path")
async def path(number: int, color: Color, word: str) -> Done:
    tell("path", number=number, color=color, word=word)
    return Done()


@get("/moments/{key:uuid}", operation_id="moments")
async def moments(
    key: uuid.UUID,
    at: dt.datetime | None = None,
    day: dt.date | None = None,
    clock: dt.time | None = None,
) -> Done:
    tell("moments", key=key, at=at, day=day, clock=clock)
    return Done()


@get("/query", operation_id="query")
async def query(
    tags: list[str] | None = None,
    ids: list[int] | None = None,
    colors: list[Color] | None = None,
    color: Color | None = None,
    flag: bool | None = None,
    ratio: float | None = None,
    text: str | None = None,
) -> Done:
    tell("query", tags=tags, ids=ids, colors=colors, color=color, flag=flag, ratio=ratio, text=text)
    return Done()


@get("/headers", operation_id="headers")
async def headers(
    x_req_id: Annotated[str | None, Parameter(header="X-Req-Id")] = None,
    x_count: Annotated[int | None, Parameter(header="X-Count")] = None,
    x_many: Annotated[list[str] | None, Parameter(header="X-Many")] = None,
) -> Done:
    tell("headers", x_req_id=x_req_id, x_count=x_count, x_many=x_many)
    return Done()


@get("/cookies", operation_id="cookies")
async def cookies(
    session: Annotated[str | None, Parameter(cookie="session")] = None,
    visits: Annotated[int | None, Parameter(cookie="visits")] = None,
) -> Done:
    tell("cookies", session=session, visits=visits)
    return Done()


@post("/pets", operation_id="pets")
async def pets(data: Pet) -> Pet:
    tell("pets", body=msgspec.to_builtins(data))
    return data


@post("/numbers", operation_id="numbers")
async def numbers(data: list[int]) -> list[int]:
    tell("numbers", body=data)
    return data


@post("/maybe", operation_id="maybe")
async def maybe(data: Owner | None = None) -> Owner | None:
    tell("maybe", body=data and msgspec.to_builtins(data))
    return data


@post("/form", operation_id="form")
async def form(data: Annotated[Fields, FORM]) -> Done:
    tell("form", **msgspec.to_builtins(data))
    return Done()


async def _told(part: UploadFile) -> dict[str, Any]:
    return file(part.filename, part.content_type, await part.read())


@post("/upload", operation_id="upload")
async def upload(data: Annotated[Parts, PARTS]) -> Done:
    tell("upload", content=await _told(data.content), note=data.note, tags=data.tags)
    return Done()


@post("/uploads", operation_id="uploads")
async def uploads(data: Annotated[Files, PARTS]) -> Done:
    tell("uploads", contents=[await _told(each) for each in data.contents])
    return Done()


@get("/csv", operation_id="csv", media_type="text/csv")
async def csv() -> str:
    return CSV


@get("/text", operation_id="text", media_type=MediaType.TEXT)
async def text() -> str:
    return TEXT


@get("/data", operation_id="data")
async def data() -> File:
    return File(kept())


@get("/stream", operation_id="stream", media_type="application/octet-stream")
async def stream() -> Stream:
    return Stream(iter([DATA] * 3))


@get("/redirect", operation_id="redirect")
async def redirect() -> Redirect:
    return Redirect("/text")


@delete("/things/{number:int}", operation_id="remove")
async def remove(number: int) -> None:
    tell("remove", number=number)


@get("/problem", operation_id="problem", responses={404: ResponseSpec(Problem)})
async def problem() -> Response[Done]:
    return Response(PROBLEM, status_code=404)  # type: ignore[return-value]


@get("/nothing", operation_id="nothing")
async def nothing() -> Owner | None:
    return None


REQUESTS = [path, moments, query, headers, cookies, pets, numbers, maybe, form, upload, uploads]
ANSWERS = [csv, text, data, stream, redirect, remove, problem, nothing]
app = Litestar([*REQUESTS, *ANSWERS], openapi_config=OpenAPIConfig("Echo", "1"))

if __name__ == "__main__":
    uvicorn.run(app, port=int(os.environ["PORT"]), log_level="warning")
