#!/bin/sh
# Four readers of event streams (npm) differ on plain streams. After a block of `event: ping` alone, which keeps a
# connection alive, @azure/core-sse 2.4.0 calls the next event a ping, too, and fetch-event-stream 0.1.6 gives an
# event without data. Both lose the empty first line of a text; the second cuts all blanks before a text, so that
# words streamed one by one run together. parse-sse 0.1.0 gives the last event though no blank line ends it, as
# where a connection breaks. Expected was what eventsource-parser 4.1.3 gives (HTML standard, 9.2.6).
# Source: core-sse/dist/esm/sse.js, fetch-event-stream/esm/mod.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit @azure/core-sse@2.4.0 fetch-event-stream@0.1.6 parse-sse@0.1.0 \
  eventsource-parser@4.1.3 >/dev/null
cat > read.mjs <<'JS'
import assert from "assert";
import { createSseStream } from "@azure/core-sse";
import { createParser } from "eventsource-parser";
import { events } from "fetch-event-stream";
import { parseServerSentEvents } from "parse-sse";

async function collected(stream) {
  const found = [];
  for await (const { event, type, data } of stream) {
    found.push(`${event ?? type ?? ""}>${JSON.stringify(data)}`.replace("message>", ">"));
  }
  return found.join(" ");
}

function parsed(text) {
  const found = [];
  createParser({ onEvent: (event) => found.push(event) }).feed(text);
  return collected(found);
}

const ways = {
  standard: parsed,
  azure: (text) => collected(createSseStream(new Response(text).body)),
  fetch: (text) => collected(events(new Response(text))),
  parse: (text) => collected(parseServerSentEvents(new Response(text))),
};
const streams = ["event: ping\n\ndata: a\n\n", "data:\ndata: a\n\n", "data:  a\n\n", "data: a\n\ndata: b\n"];
const found = {};
for (const [name, read] of Object.entries(ways)) found[name] = await Promise.all(streams.map(read));
console.log(found);
assert.deepStrictEqual(found, {
  standard: ['>"a"', '>"\\na"', '>" a"', '>"a"'],
  azure: ['ping>"a"', '>"a"', '>" a"', '>"a"'],
  fetch: ['ping>undefined >"a"', '>"a"', '>"a"', '>"a"'],
  parse: ['>"a"', '>"\\na"', '>" a"', '>"a" >"b"'],
});
JS
node read.mjs
