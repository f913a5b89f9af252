#!/bin/sh
# Code that httpsnippet 3.0.10 (npm) writes for a request in a HAR sends another request. Its curl passes "x y&z"
# unescaped to --data, so that the value ends at the "&" (it escapes a value only if the name needs it). Its Python
# uploads the text "open('a.txt', 'rb')" in place of the file. Of two values of one name, its axios keeps the last.
# @readme/httpsnippet 11.4.0 has curl and Python right, loses a value in axios, too, and names the two a[0] and
# a[1] in plain HTTP. Expected was what the HAR says, from each.
# Source: httpsnippet/dist/targets (shell/curl, python/requests and node/axios, client.js).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check requests==2.32.5
npm install --silent --no-fund --no-audit httpsnippet@3.0.10 @readme/httpsnippet@11.4.0 >/dev/null
cat > write.mjs <<'JS'
import { writeFileSync } from "fs";
import { HTTPSnippet as Readme } from "@readme/httpsnippet";
import kong from "httpsnippet";

const url = process.argv[2];
const sizes = { headersSize: -1, bodySize: -1 };
const rest = { method: "POST", url, httpVersion: "HTTP/1.1", cookies: [], queryString: [], ...sizes };
const request = (mimeType, params) => ({
  ...rest,
  headers: [{ name: "content-type", value: mimeType }],
  postData: { mimeType, params },
});
const form = request("application/x-www-form-urlencoded", [
  { name: "a", value: "x y&z" },
  { name: "a", value: "2" },
]);
const file = request("multipart/form-data", [{ name: "f", fileName: "a.txt", contentType: "text/plain" }]);

for (const [name, Snippet] of [["kong", kong.HTTPSnippet], ["readme", Readme]]) {
  const write = (har, ...target) => [new Snippet(structuredClone(har)).convert(...target)].flat()[0];
  writeFileSync(`${name}.curl`, write(form, "shell", "curl"));
  writeFileSync(`${name}.py`, write(file, "python", "requests").replace(/^print.*$/m, ""));
  writeFileSync(`${name}.axios`, write(form, "node", "axios"));
  writeFileSync(`${name}.http`, write(form, "http", "http1.1"));
}
JS
printf 'content of the file' > a.txt
cat > run.py <<'PYTHON'
import re
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl

bodies = []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        bodies.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
subprocess.run(["node", "write.mjs", f"http://127.0.0.1:{server.server_port}/"], check=True)


def sent(*command):
    subprocess.run(command, check=True, capture_output=True)
    return bodies.pop()


found = {}
for name in "kong", "readme":
    with open(f"{name}.axios") as axios, open(f"{name}.http", newline="") as http:
        found[name] = {
            "curl": parse_qsl(sent("sh", f"{name}.curl"), keep_blank_values=True),
            "python": sent(sys.executable, f"{name}.py").split("\r\n\r\n")[1].split("\r\n")[0],
            "axios": re.findall(r"\.(?:set|append)\('a'", axios.read()),
            "http": [key for key, _ in parse_qsl(http.read().split("\r\n\r\n")[1])],
        }
    print(name, found[name])
sets = [".set('a'"] * 2
assert found["kong"] == {
    "curl": [("a", "x y"), ("z", ""), ("a", "2")],
    "python": "open('a.txt', 'rb')",
    "axios": sets,
    "http": ["a", "a"],
}
assert found["readme"] == {
    "curl": [("a", "x y&z"), ("a", "2")],
    "python": "content of the file",
    "axios": sets,
    "http": ["a[0]", "a[1]"],
}
PYTHON
venv/bin/python run.py
