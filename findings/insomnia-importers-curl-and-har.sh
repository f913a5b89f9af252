#!/bin/sh
# insomnia-importers 3.6.0 (npm; Insomnia's import) turns commands of curl into other requests: -XDELETE, without a
# blank, into a GET, and -XPATCH with data into a POST; one with -G and --data-urlencode loses its URL; the type of a
# part (f=@a.txt;type=text/csv) goes into the file's name; --data-urlencode escapes the "=", too. Of a browser's HAR
# it takes the query from `url` and from `queryString`, and cookies twice. Expected was what curl sends (its manual:
# -X, -G, -F, --data-urlencode), and each pair once (HAR 1.2). "-X DELETE", with a blank, comes right.
# Source: insomnia-importers/dist/src/importers/curl.js and har.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit insomnia-importers@3.6.0 >/dev/null
cat > import.js <<'JS'
const assert = require("assert");
const { convert } = require("insomnia-importers");

const pairs = (list) => (list ?? []).map(({ name, value, fileName }) => `${name}=${fileName ?? value}`);

async function imported(text) {
  const { data } = await convert(text);
  const { method, url, parameters, headers, body } = data.resources.find(({ _type }) => _type === "request");
  const rest = [...pairs(parameters), ...pairs(headers), ...pairs(body.params), body.text ?? ""];
  return [method, url, ...rest].filter(Boolean).join(" ");
}

const request = {
  method: "GET",
  url: "https://h/a?x=1",
  httpVersion: "HTTP/1.1",
  cookies: [{ name: "c", value: "2" }],
  headers: [{ name: "Cookie", value: "c=2" }],
  queryString: [{ name: "x", value: "1" }],
  headersSize: -1,
  bodySize: -1,
};
const creator = { name: "browser", version: "1" };
const har = JSON.stringify({ log: { version: "1.2", creator, entries: [{ request }] } });
const given = {
  "-X DELETE": "curl -X DELETE https://h/a",
  "-XDELETE": "curl -XDELETE https://h/a",
  "-XPATCH -d": "curl -XPATCH https://h/a -d '{}'",
  "-G": "curl -G https://h/a -d a=1 --data-urlencode 'b=x y'",
  "-F type": "curl https://h/a -F 'f=@a.txt;type=text/csv'",
  "--data-urlencode": "curl https://h/a --data-urlencode 'a=x y'",
  har,
};
(async () => {
  const found = {};
  for (const [name, text] of Object.entries(given)) found[name] = await imported(text);
  console.log(found);
  assert.deepStrictEqual(found, {
    "-X DELETE": "DELETE https://h/a",
    "-XDELETE": "GET https://h/a",
    "-XPATCH -d": "POST https://h/a {}",
    "-G": "GET a=1 b%3Dx%20y=",
    "-F type": "POST https://h/a f=a.txt;type",
    "--data-urlencode": "POST https://h/a a%3Dx%20y",
    har: "GET https://h/a?x=1 x=1 Cookie=c=2; c=2",
  });
})();
JS
node import.js
