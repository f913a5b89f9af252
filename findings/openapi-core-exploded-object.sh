#!/bin/sh
# An object in a query without `style` and `explode` is written `R=100&G=200` (form, exploded: the
# defaults of OpenAPI 3). openapi-core 0.23.1 says that the parameter is missing, and reads the
# object from the escaped `color=R%3D100%26G%3D200` instead, which no style of OpenAPI writes.
# Expected was the first, as in the specification's table of style examples; an optional filter of
# this kind is lost without a word. Source: openapi_core/deserializing/styles/util.py, form_loads.
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

NUMBER = {"type": "integer"}
SCHEMA = {"type": "object", "properties": {"R": NUMBER, "G": NUMBER}}
PARAMETER = {"name": "color", "in": "query", "required": True, "schema": SCHEMA}
DOCUMENT = {
    "openapi": "3.1.0",
    "info": {"title": "t", "version": "1"},
    "servers": [{"url": "http://localhost"}],
    "paths": {"/q": {"get": {"parameters": [PARAMETER], "responses": {"204": {"description": ""}}}}},
}


def read(query):
    request = Request(EnvironBuilder(path="/q", query_string=query).get_environ())
    result = OpenAPI.from_dict(DOCUMENT).unmarshal_request(WerkzeugOpenAPIRequest(request))
    return [type(error).__name__ for error in result.errors], dict(result.parameters.query)


written, escaped = read("R=100&G=200"), read("color=R%3D100%26G%3D200")
print("R=100&G=200:             ", written)
print("color=R%3D100%26G%3D200: ", escaped)
assert written == (["MissingRequiredParameter"], {})
assert escaped == ([], {"color": {"R": 100, "G": 200}})
PYTHON
