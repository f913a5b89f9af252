"""APIFlask: marshmallow's schemas, on Flask."""

from __future__ import annotations

import json
import os
from typing import Any

from apiflask import APIFlask, FileSchema
from apiflask_schemas import (
    Cookies,
    Done,
    Fields,
    Files,
    Headers,
    Moments,
    Parts,
    Pet,
    Query,
)
from flask import Response, send_file
from flask import redirect as to
from telling import CSV, DATA, PROBLEM, TEXT, file, kept, tell

app = APIFlask("echo", title="Echo", version="1")
app.config["AUTO_OPERATION_ID"] = False
PROBLEM_SCHEMA = {
    "type": "object",
    "required": ["code", "message"],
    "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
}
RESPONSES = {
    404: {"description": "No", "content": {"application/json": {"schema": PROBLEM_SCHEMA}}},
}


@app.get("/path/<int(signed=True):number>/<color>/<word>")
@app.doc(operation_id="path")
@app.output(Done)
def path(number: int, color: str, word: str) -> Any:
    tell("path", number=number, color=color, word=word)
    return {"ok": True}


@app.get("/moments/<uuid:key>")
@app.doc(operation_id="moments")
@app.input(Moments, location="query", arg_name="got")
@app.output(Done)
def moments(key: Any, got: dict[str, Any]) -> Any:
    tell("moments", key=key, **got)
    return {"ok": True}


@app.get("/query")
@app.doc(operation_id="query")
@app.input(Query, location="query", arg_name="got")
@app.output(Done)
def query(got: dict[str, Any]) -> Any:
    tell("query", **got)
    return {"ok": True}


@app.get("/headers")
@app.doc(operation_id="headers")
@app.input(Headers, location="headers", arg_name="got")
@app.output(Done)
def headers(got: dict[str, Any]) -> Any:
    tell("headers", **got)
    return {"ok": True}


@app.get("/cookies")
@app.doc(operation_id="cookies")
@app.input(Cookies, location="cookies", arg_name="got")
@app.output(Done)
def cookies(got: dict[str, Any]) -> Any:
    tell("cookies", **got)
    return {"ok": True}


@app.post("/pets")
@app.doc(operation_id="pets")
@app.input(Pet, arg_name="got")
@app.output(Pet)
def pets(got: dict[str, Any]) -> Any:
    tell("pets", body=got)
    return got


@app.post("/form")
@app.doc(operation_id="form")
@app.input(Fields, location="form", arg_name="got")
@app.output(Done)
def form(got: dict[str, Any]) -> Any:
    tell("form", **got)
    return {"ok": True}


def _told(part: Any) -> dict[str, Any]:
    return file(part.filename, part.mimetype, part.read())


@app.post("/upload")
@app.doc(operation_id="upload")
@app.input(Parts, location="form_and_files", arg_name="got")
@app.output(Done)
def upload(got: dict[str, Any]) -> Any:
    tell("upload", **{**got, "content": _told(got["content"])})
    return {"ok": True}


@app.post("/uploads")
@app.doc(operation_id="uploads")
@app.input(Files, location="files", arg_name="got")
@app.output(Done)
def uploads(got: dict[str, Any]) -> Any:
    tell("uploads", contents=[_told(each) for each in got["contents"]])
    return {"ok": True}


@app.get("/csv")
@app.doc(operation_id="csv")
@app.output(FileSchema(type="string"), content_type="text/csv")
def csv() -> Any:
    return Response(CSV, mimetype="text/csv")


@app.get("/text")
@app.doc(operation_id="text")
@app.output(FileSchema(type="string"), content_type="text/plain")
def text() -> Any:
    return Response(TEXT, mimetype="text/plain")


@app.get("/data")
@app.doc(operation_id="data")
@app.output(FileSchema(type="string", format="binary"), content_type="application/octet-stream")
def data() -> Any:
    return send_file(kept())


@app.get("/stream")
@app.doc(operation_id="stream")
def stream() -> Any:
    return Response(iter([DATA] * 3), mimetype="application/octet-stream")


@app.get("/redirect")
@app.doc(operation_id="redirect")
def redirect() -> Any:
    return to("/text")


@app.delete("/things/<int:number>")
@app.doc(operation_id="remove")
@app.output({}, status_code=204)
def remove(number: int) -> Any:
    tell("remove", number=number)
    return ""


@app.get("/problem")
@app.doc(operation_id="problem", responses=RESPONSES)
@app.output(Done)
def problem() -> Any:
    return Response(json.dumps(PROBLEM), 404, mimetype="application/json")


if __name__ == "__main__":
    app.run(port=int(os.environ["PORT"]))
