#!/bin/sh
# openapi-core 0.23.1 splits a list with `style: pipeDelimited` into its items, but leaves one with
# `style: spaceDelimited` in one piece: it looks for the three characters `%20`, while every
# framework hands it the decoded blank. Expected were two items from both, as OpenAPI's table of
# style examples has `color=blue%20black` beside `color=blue%7Cblack`. Nothing is said: the value
# is valid, with one item. Source: openapi_core/deserializing/styles/util.py, space_delimited_loads.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check openapi-core==0.23.1 werkzeug==3.1.6
"$folder/venv/bin/python" - <<'PYTHON'
from openapi_core import OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request


def read(style, query):
    schema = {"type": "array", "items": {"type": "string"}}
    parameter = {"name": "color", "in": "query", "style": style, "explode": False, "schema": schema}
    operation = {"parameters": [parameter], "responses": {"204": {"description": "Done"}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "paths": {"/q": {"get": operation}},
    }
    request = Request(EnvironBuilder(path="/q", query_string=query).get_environ())
    result = OpenAPI.from_dict(document).unmarshal_request(WerkzeugOpenAPIRequest(request))
    return result.errors, result.parameters.query["color"]


pipes = read("pipeDelimited", "color=blue%7Cblack")
blanks = read("spaceDelimited", "color=blue%20black")
print("pipeDelimited: ", pipes)
print("spaceDelimited:", blanks)
assert pipes == ([], ["blue", "black"])
assert blanks == ([], ["blue black"])
PYTHON
