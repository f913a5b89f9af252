#!/bin/sh
# @typespec/openapi3 1.11.0 (npm) writes the item type of a stream of events as `itemSchema`, and that
# of a stream of JSON lines nowhere: an operation that returns `JsonlStream<Item>` answers with
# `type: string`, with no diagnostic. Expected was the same `itemSchema`, which OpenAPI 3.2.0 shows with
# JSON lines first.
# Source: OpenAPI Specification 3.2.0, Media Type Object, Sequential JSON.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit --ignore-scripts @typespec/compiler@1.11.0 \
  @typespec/http@1.11.0 @typespec/openapi@1.11.0 @typespec/openapi3@1.11.0 @typespec/streams@0.81.0 \
  @typespec/events@0.81.0 @typespec/sse@0.81.0 >/dev/null
cat > tspconfig.yaml <<'YAML'
emit: ["@typespec/openapi3"]
options:
  "@typespec/openapi3":
    { openapi-versions: ["3.2.0"], file-type: json, emitter-output-dir: "{project-root}/made" }
YAML
cat > main.tsp <<'TSP'
import "@typespec/http";
import "@typespec/streams";
import "@typespec/events";
import "@typespec/sse";
using Http;
@service(#{ title: "t" }) namespace T;
model Item { n: int32; }
@TypeSpec.Events.events union Told { item: Item }
@route("/lines") @get op lines(): TypeSpec.Http.Streams.JsonlStream<Item>;
@route("/events") @get op told(): TypeSpec.SSE.SSEStream<Told>;
TSP
node_modules/.bin/tsp compile main.tsp > said
! grep -qi warning said
node -e '
  const {paths} = require("./made/openapi.json");
  const of = (path) => Object.values(paths[path].get.responses["200"].content)[0];
  console.log(JSON.stringify(of("/lines")), Object.keys(of("/events")).join());
' | tee found
test "$(cat found)" = '{"schema":{"type":"string"}} itemSchema'
