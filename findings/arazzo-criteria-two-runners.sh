#!/bin/sh
# Two runners of Arazzo workflows judge one response differently. For arazzo-runner 0.9.6 (PyPI) a body whose status
# is "failed" passes `… != 'failed'` joined with `$statusCode == 200`, in either order, and `== true` and `== null`
# after a pointer never hold. @redocly/cli 2.77.0 (npm, `respect`) has these right, but applies a JSONPath to a list
# around the context, so that `$.pets[?…]` never holds. For neither is 'FAILED' equal to "failed". Expected: the first
# two fail and the other four hold (Arazzo 1.0.1, Criterion Object: the context is the root node; texts compare without
# case). Source: arazzo_runner/executor/success_criteria.py, respect-core's evaluate-jsonpath-condition.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check arazzo-runner==0.9.6
npm install --silent --no-fund --no-audit --ignore-scripts @redocly/cli@2.77.0 >/dev/null
cat > run.py <<'PYTHON'
import json
import logging
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from arazzo_runner import ArazzoRunner

logging.disable(logging.CRITICAL)
BODY = json.dumps({"status": "failed", "ok": True, "error": None, "pets": [{"name": "Rex"}]}).encode()
INFO = {"title": "t", "version": "1"}
PETS = {"context": "$response.body", "type": "jsonpath"}
CRITERIA = {
    "code and text": {"condition": "$statusCode == 200 && $response.body#/status != 'failed'"},
    "text and code": {"condition": "$response.body#/status != 'failed' && $statusCode == 200"},
    "true": {"condition": "$response.body#/ok == true"},
    "null": {"condition": "$response.body#/error == null"},
    "from the root": {**PETS, "condition": "$.pets[?@.name == 'Rex']"},
    "capitals": {"condition": "$response.body#/status == 'FAILED'"},
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *_: object) -> None:
        pass


def write(file: str, document: object) -> None:
    with open(file, "w") as target:
        json.dump(document, target)


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
call = {"operationId": "read", "responses": {"200": {"description": "ok"}}}
servers = [{"url": f"http://127.0.0.1:{server.server_port}"}]
write("api.json", {"openapi": "3.1.0", "info": INFO, "servers": servers, "paths": {"/s": {"get": call}}})
steps = {name: {"stepId": "s", "operationId": "read", "successCriteria": [each]} for name, each in CRITERIA.items()}
workflows = [{"workflowId": name.replace(" ", "-"), "steps": [step]} for name, step in steps.items()]
sources = [{"name": "api", "url": "api.json", "type": "openapi"}]
document = {"arazzo": "1.0.1", "info": INFO, "sourceDescriptions": sources, "workflows": workflows}
write("all.arazzo.json", document)

runner = ArazzoRunner.from_arazzo_path("all.arazzo.json")
one = [runner.execute_workflow(each["workflowId"], {}).status.value == "workflow_complete" for each in workflows]
respect = ["node_modules/.bin/redocly", "respect", "all.arazzo.json", "--json-output", "out.json"]
subprocess.run(respect, capture_output=True)
with open("out.json") as report:
    executed = json.load(report)["files"]["all.arazzo.json"]["executedWorkflows"]
other = [each["status"] == "success" for each in executed]
found = dict(zip(CRITERIA, zip(one, other)))
for name, (runner_says, respect_says) in found.items():
    print(f"{name:15} arazzo-runner {runner_says!s:6} respect {respect_says}")
assert found == {
    "code and text": (True, False),
    "text and code": (True, False),
    "true": (False, True),
    "null": (False, True),
    "from the root": (True, False),
    "capitals": (False, False),
}
PYTHON
venv/bin/python run.py
