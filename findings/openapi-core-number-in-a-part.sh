#!/bin/sh
# openapi-core 0.23.1 refuses every number and boolean in a part of multipart/form-data: a part
# without a Content-Type is text/plain (RFC 7578, 4.4, and the Encoding Object's default for
# numbers), and its text is validated as text, never cast. The same member in an urlencoded form is
# cast, and so is the part once its encoding says `style: form`, which is the default anyway.
# Expected was 5 from all three. Source: openapi_core/deserializing/media_types/deserializers.py.
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

PART = b'--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n5\r\n--B--\r\n'
MULTIPART, URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
SCHEMA = {"type": "object", "properties": {"a": {"type": "integer"}}}


def read(media_type, encoding, data, content_type):
    media = {"schema": SCHEMA, "encoding": encoding}
    call = {
        "requestBody": {"required": True, "content": {media_type: media}},
        "responses": {"204": {"description": ""}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "http://localhost"}],
        "paths": {"/p": {"post": call}},
    }
    builder = EnvironBuilder("/p", method="POST", data=data, content_type=content_type)
    request = WerkzeugOpenAPIRequest(Request(builder.get_environ()))
    result = OpenAPI.from_dict(document).unmarshal_request(request)
    return [str(error.__cause__)[:40] for error in result.errors], result.body


boundary = f"{MULTIPART}; boundary=B"
bare = read(MULTIPART, {}, PART, boundary)
styled = read(MULTIPART, {"a": {"style": "form"}}, PART, boundary)
field = read(URLENCODED, {}, b"a=5", URLENCODED)
print("a part:                  ", bare)
print("a part with style: form: ", styled)
print("a field:                 ", field)
assert bare[1] is None and "not valid for schema" in bare[0][0]
assert styled == ([], {"a": 5}) == field
PYTHON
