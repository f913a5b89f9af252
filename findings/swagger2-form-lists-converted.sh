#!/bin/sh
# A list in a form of Swagger 2.0 goes as a=x,y unless `collectionFormat` says otherwise. swagger2openapi
# 7.0.8 and @scalar/openapi-upgrader 0.4.9 (npm) convert it without a word and without an `encoding`, so
# that the form of OpenAPI 3 is a=x&a=y: a server that reads by the new document what clients sent all
# along finds one item, "x,y". For the same list in a query both write `explode: false`. Expected was that
# in an Encoding Object, too (Swagger 2.0, Parameter Object; OpenAPI 3.1.1, Encoding Object).
# Source: swagger2openapi/index.js (processParameter, the branch of formData).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check openapi-core==0.23.1 werkzeug==3.1.6
npm install --silent --no-fund --no-audit swagger2openapi@7.0.8 @scalar/openapi-upgrader@0.4.9 >/dev/null
cat > convert.mjs <<'JS'
import { writeFileSync } from "fs";
import { upgrade } from "@scalar/openapi-upgrader";
import swagger2openapi from "swagger2openapi";

const list = (place) => ({ name: "a", in: place, type: "array", items: { type: "string" } });
const responses = () => ({ 204: { description: "done" } });
const call = (place) => ({ operationId: place, parameters: [list(place)], responses: responses() });
const document = () => ({
  swagger: "2.0",
  info: { title: "t", version: "1" },
  host: "localhost",
  schemes: ["http"],
  consumes: ["application/x-www-form-urlencoded"],
  paths: { "/x": { get: call("query"), post: call("formData") } },
});
const converted = [(await swagger2openapi.convertObj(document(), {})).openapi, upgrade(document(), "3.1")];
writeFileSync("converted.json", JSON.stringify(converted));
JS
node convert.mjs
venv/bin/python - <<'PYTHON'
import json

from openapi_core import OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

FORM = "application/x-www-form-urlencoded"
with open("converted.json") as text:
    documents = json.load(text)


def read(document, method, **sent):
    request = Request(EnvironBuilder(path="/x", method=method, **sent).get_environ())
    result = OpenAPI.from_dict(document).unmarshal_request(WerkzeugOpenAPIRequest(request))
    assert not result.errors
    return (result.parameters.query or result.body)["a"]


found = [
    (
        read(document, "GET", query_string="a=x,y"),
        read(document, "POST", data=b"a=x,y", content_type=FORM),
        document["paths"]["/x"]["post"]["requestBody"]["content"][FORM],
    )
    for document in documents
]
for query, form, media in found:
    print("query:", query, "form:", form, json.dumps(media))
assert [(query, form) for query, form, _ in found] == [(["x", "y"], ["x,y"])] * 2
assert all(list(media) == ["schema"] for _, _, media in found)
PYTHON
