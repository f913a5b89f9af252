#!/bin/sh
# Seven readers of multipart/form-data differ on three plain parts. A quote in a name, which browsers and httpx write
# as %22, comes back as a quote in three of them alone. A part of Content-Type: application/json, as OpenAPI has it
# for objects, is a file without a name in formidable 3.5.4, and a file without a Content-Type is a field there, its
# file name gone: it goes by the type, the others by the file name. Expected was one answer from all (HTML standard,
# multipart form data, for %22; RFC 7578, 4.2 and 4.4: a file has a file name, and the Content-Type may be left out).
# Source: formidable/src/Formidable.js (_handlePart), python_multipart/multipart.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check python-multipart==0.0.34 multipart==2.0.1 werkzeug==3.1.6
npm install --silent --no-fund --no-audit busboy@1.6.0 multiparty@4.3.1 formidable@3.5.4 undici@7.16.0 >/dev/null
cat > parts.json <<'JSON'
["Content-Disposition: form-data; name=\"a%22b\"\r\n\r\n1",
 "Content-Disposition: form-data; name=\"a\"\r\nContent-Type: application/json\r\n\r\n{}",
 "Content-Disposition: form-data; name=\"a\"; filename=\"f.txt\"\r\n\r\n1"]
JSON
cat > read.mjs <<'JS'
import { readFileSync } from "fs";
import { Readable } from "stream";
import busboy from "busboy";
import formidable from "formidable";
import multiparty from "multiparty";
import { Response } from "undici";

const headers = { "content-type": "multipart/form-data; boundary=B" };
const file = (name, filename) => `${name} file ${filename}`;

function byForm(form) {
  return (body) => {
    const request = Object.assign(Readable.from([body]), { headers: { ...headers, "content-length": body.length } });
    return new Promise((resolve, reject) => {
      form().parse(request, (error, fields, files) => {
        if (error) reject(error);
        const [name, [value]] = Object.entries(fields)[0] ?? Object.entries(files)[0];
        resolve(value.size === undefined ? `${name} ${value}` : file(name, value.originalFilename));
      });
    });
  };
}

function byBusboy(body) {
  return new Promise((resolve) => {
    const parser = busboy({ headers });
    parser.on("field", (name, value) => resolve(`${name} ${value}`));
    parser.on("file", (name, stream, { filename }) => {
      stream.resume();
      resolve(file(name, filename));
    });
    parser.end(body);
  });
}

async function byUndici(body) {
  const [[name, value]] = await new Response(body, { headers }).formData();
  return value.name === undefined ? `${name} ${value}` : file(name, value.name);
}

const ways = {
  busboy: byBusboy,
  multiparty: byForm(() => new multiparty.Form()),
  formidable: byForm(() => formidable({})),
  undici: byUndici,
};
for (const [name, read] of Object.entries(ways)) {
  const found = [];
  for (const part of JSON.parse(readFileSync("parts.json"))) {
    found.push(await read(Buffer.from(`--B\r\n${part}\r\n--B--\r\n`)));
  }
  console.log([name, ...found].join(" | "));
}
JS
cat > read.py <<'PYTHON'
import io
import json

import multipart
import python_multipart
from werkzeug.formparser import parse_form_data

TYPE = "multipart/form-data; boundary=B"


def environ(body):
    size = str(len(body))
    return {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(body), "CONTENT_TYPE": TYPE, "CONTENT_LENGTH": size}


def by_werkzeug(body):
    _, fields, files = parse_form_data(environ(body), silent=False)
    return fields.items(), [(name, each.filename) for name, each in files.items()]


def by_multipart(body):
    fields, files = multipart.parse_form_data(environ(body), strict=True)
    return fields.iterallitems(), [(name, each.filename) for name, each in files.iterallitems()]


def by_python_multipart(body):
    fields, files = [], []

    def field(each):
        fields.append((each.field_name.decode(), each.value.decode()))

    def file(each):
        files.append((each.field_name.decode(), each.file_name.decode()))

    headers = {"Content-Type": TYPE.encode(), "Content-Length": str(len(body)).encode()}
    python_multipart.parse_form(headers, io.BytesIO(body), field, file)
    return fields, files


with open("parts.json") as text:
    parts = json.load(text)
for read in by_werkzeug, by_multipart, by_python_multipart:
    found = []
    for part in parts:
        fields, files = read(f"--B\r\n{part}\r\n--B--\r\n".encode())
        found += [f"{name} {value}" for name, value in fields]
        found += [f"{name} file {value}" for name, value in files]
    print(read.__name__[3:], *found, sep=" | ")
PYTHON
{ node read.mjs && venv/bin/python read.py; } | tee found
test "$(cat found)" = 'busboy | a%22b 1 | a {} | a file f.txt
multiparty | a%22b 1 | a {} | a file f.txt
formidable | a%22b 1 | a file null | a 1
undici | a"b 1 | a {} | a file f.txt
werkzeug | a"b 1 | a {} | a file f.txt
multipart | a"b 1 | a {} | a file f.txt
python_multipart | a%22b 1 | a {} | a file f.txt'
