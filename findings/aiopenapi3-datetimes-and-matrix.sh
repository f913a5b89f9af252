#!/bin/sh
# aiopenapi3 0.11.0 sends a datetime for a query parameter of `format: date-time` with a blank in
# place of the T, which RFC 3339 has only as a remark, and most servers refuse. An exploded object
# in `style: matrix` goes as ;a,1,b,2, the form of one that is not exploded and lacks its name; a list
# in the same style comes right. Expected were 2024-01-02T03:04:05Z (or +00:00) and ;a=1;b=2
# (OpenAPI 3.1.1, style examples). Source: aiopenapi3/v30/parameter.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check aiopenapi3==0.11.0
"$folder/venv/bin/python" - <<'PYTHON'
import datetime
import warnings

import httpx2
from aiopenapi3 import OpenAPI

warnings.simplefilter("ignore")


def sent(parameter, value):
    urls = []

    def answer(request):
        urls.append(str(request.url))
        return httpx2.Response(200, headers={"content-type": "application/json"}, content=b"null")

    def session(**_) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(answer))

    parameter = {"name": "p", "required": True, **parameter}
    path = "/x/{p}" if parameter["in"] == "path" else "/x"
    call = {"operationId": "read", "parameters": [parameter], "responses": {"200": {"description": "ok"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "paths": {path: {"get": call}},
    }
    api = OpenAPI("http://localhost/openapi.json", document, session_factory=session)
    api._.read(parameters={"p": value})
    return urls[0].removeprefix("http://localhost")


moment = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
text = {"type": "string"}
matrix = {"in": "path", "style": "matrix", "explode": True}
found = [
    sent({"in": "query", "schema": {**text, "format": "date-time"}}, moment),
    sent({**matrix, "schema": {"type": "object", "properties": {"a": text, "b": text}}}, {"a": "1", "b": "2"}),
    sent({**matrix, "schema": {"type": "array", "items": text}}, ["1", "2"]),
]
print(*found, sep="\n")
assert found == ["/x?p=2024-01-02+03%3A04%3A05%2B00%3A00", "/x/;a,1,b,2", "/x/;p=1;p=2"]
PYTHON
