#!/bin/sh
# structured-headers 2.1.0 (npm) writes 0.9999 as `1.` and a weight of 0.0004 as `q=0.`: it rounds to
# three digits, then cuts all zeros. Its own parser refuses both, so a receiver that follows the
# standard drops the whole field. structured-field-values 2.0.4 and @svta/cml-structured-field-values
# 1.1.6 write a Date with milliseconds as @1.5, which they refuse, too. Expected were `1.0` and `q=0.0`
# (RFC 9651, 4.1.5), as http-sf 1.5.0 (PyPI) has it, and whole seconds (4.1.10).
# Source: structured-headers/dist/serializer.js (serializeDecimal).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit structured-headers@2.1.0 structured-field-values@2.0.4 \
  @svta/cml-structured-field-values@1.1.6 >/dev/null
cat > write.mjs <<'JS'
import assert from "assert";
import * as svta from "@svta/cml-structured-field-values";
import * as values from "structured-field-values";
import * as headers from "structured-headers";

const ways = {
  headers: [(value) => headers.serializeItem([value, new Map()]), headers.parseItem],
  values: [(value) => values.encodeItem(new values.Item(value)), values.decodeItem],
  svta: [(value) => svta.encodeSfItem(value), svta.decodeSfItem],
};

function tried([write, read], value) {
  const text = write(value);
  try {
    read(text);
    return text;
  } catch {
    return `${text} refused`;
  }
}

const given = [0.9999, 5.9999, 0.9994, 0.25, new Date(1500), new Date(2000)];
const found = Object.fromEntries(
  Object.entries(ways).map(([name, way]) => [name, given.map((value) => tried(way, value))]),
);
found.weight = headers.serializeList([[new headers.Token("gzip"), new Map([["q", 0.0004]])]]);
console.log(found);
const others = ["1.0", "6.0", "0.999", "0.25", "@1.5 refused", "@2"];
assert.deepStrictEqual(found, {
  headers: ["1. refused", "6. refused", "0.999", "0.25", "@1", "@2"],
  values: others,
  svta: others,
  weight: "gzip;q=0.",
});
JS
node write.mjs
