"""django-ninja: pydantic models, and everything else by annotations."""

# The framework reads the annotations, so they are no strings.
import datetime as dt
import uuid
from typing import Any

import django_settings
from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect as to
from django.urls import path as route
from ninja import Body, Cookie, File, Form, Header, NinjaAPI, Query, Schema
from ninja.files import UploadedFile
from pydantic_models import Color, Done, Owner, Pet, Problem
from telling import CSV, DATA, PROBLEM, TEXT, file, kept, tell

api = NinjaAPI(title="Echo", version="1", docs_url=None)


class Fields(Schema):
    name: str
    count: int | None = None
    flag: bool | None = None
    tags: list[str] | None = None


@api.get("/path/{int:number}/{color}/{word}", response=Done, operation_id="path")
def path(request: HttpRequest, number: int, color: Color, word: str) -> Any:
    tell("path", number=number, color=color, word=word)
    return Done()


@api.get("/moments/{key}", response=Done, operation_id="moments")
def moments(
    request: HttpRequest,
    key: uuid.UUID,
    at: dt.datetime | None = None,
    day: dt.date | None = None,
    clock: dt.time | None = None,
) -> Any:
    tell("moments", key=key, at=at, day=day, clock=clock)
    return Done()


@api.get("/query", response=Done, operation_id="query")
def query(
    request: HttpRequest,
    tags: list[str] | None = Query(None),
    ids: list[int] | None = Query(None),
    colors: list[Color] | None = Query(None),
    color: Color | None = None,
    flag: bool | None = None,
    ratio: float | None = None,
    text: str | None = None,
) -> Any:
    tell("query", tags=tags, ids=ids, colors=colors, color=color, flag=flag, ratio=ratio, text=text)
    return Done()


@api.get("/headers", response=Done, operation_id="headers")
def headers(
    request: HttpRequest,
    x_req_id: str | None = Header(None),
    x_count: int | None = Header(None, alias="X-Count"),
    x_many: list[str] | None = Header(None, alias="X-Many"),
) -> Any:
    tell("headers", x_req_id=x_req_id, x_count=x_count, x_many=x_many)
    return Done()


@api.get("/cookies", response=Done, operation_id="cookies")
def cookies(
    request: HttpRequest, session: str | None = Cookie(None), visits: int | None = Cookie(None)
) -> Any:
    tell("cookies", session=session, visits=visits)
    return Done()


@api.post("/pets", response=Pet, exclude_unset=True, operation_id="pets")
def pets(request: HttpRequest, pet: Pet) -> Any:
    tell("pets", body=pet.model_dump(mode="json", exclude_unset=True))
    return pet


@api.post("/numbers", response=list[int], operation_id="numbers")
def numbers(request: HttpRequest, body: list[int]) -> Any:
    tell("numbers", body=body)
    return body


@api.post("/maybe", response=Owner | None, exclude_unset=True, operation_id="maybe")
def maybe(request: HttpRequest, owner: Owner | None = Body(None)) -> Any:
    tell("maybe", body=owner and owner.model_dump(exclude_unset=True))
    return owner


@api.post("/form", response=Done, operation_id="form")
def form(request: HttpRequest, fields: Form[Fields]) -> Any:
    tell("form", **fields.model_dump())
    return Done()


def _told(part: UploadedFile) -> dict[str, Any]:
    return file(part.name, part.content_type, part.read())


@api.post("/upload", response=Done, operation_id="upload")
def upload(
    request: HttpRequest,
    content: UploadedFile = File(...),
    note: str | None = Form(None),
    tags: list[str] | None = Form(None),
) -> Any:
    tell("upload", content=_told(content), note=note, tags=tags)
    return Done()


@api.post("/uploads", response=Done, operation_id="uploads")
def uploads(request: HttpRequest, contents: list[UploadedFile] = File(...)) -> Any:
    tell("uploads", contents=[_told(each) for each in contents])
    return Done()


@api.get("/csv", response=str, operation_id="csv")
def csv(request: HttpRequest) -> Any:
    return HttpResponse(CSV, content_type="text/csv; charset=utf-8")


@api.get("/text", response=str, operation_id="text")
def text(request: HttpRequest) -> Any:
    return HttpResponse(TEXT, content_type="text/plain; charset=utf-8")


@api.get("/data", response=bytes, operation_id="data")
def data(request: HttpRequest) -> Any:
    return FileResponse(kept().open("rb"), filename="data.bin")


@api.get("/stream", operation_id="stream")
def stream(request: HttpRequest) -> Any:
    return StreamingHttpResponse([DATA] * 3, content_type="application/octet-stream")


@api.get("/redirect", operation_id="redirect")
def redirect(request: HttpRequest) -> Any:
    return to("/text")


@api.delete("/things/{number}", response={204: None}, operation_id="remove")
def remove(request: HttpRequest, number: int) -> Any:
    tell("remove", number=number)
    return 204, None


@api.get("/problem", response={200: Done, 404: Problem}, operation_id="problem")
def problem(request: HttpRequest) -> Any:
    return 404, PROBLEM


@api.get("/nothing", response=Owner | None, operation_id="nothing")
def nothing(request: HttpRequest) -> Any:
    return None


urlpatterns = [route("", api.urls)]

if __name__ == "__main__":
    django_settings.run()
