#!/bin/sh
# openapi-typescript 7.13.0 and @hey-api/openapi-ts 0.99.0 (npm) take a document of OpenAPI 3.2.0, end
# with exit 0 and without a word, and leave out what its paths do by `query` and by
# `additionalOperations`: only the operation of GET is there. Expected were all three, or a refusal of
# the version, as of others that are not read.
# Source: OpenAPI Specification 3.2.0, Path Item Object.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit openapi-typescript@7.13.0 @hey-api/openapi-ts@0.99.0 \
  typescript@5.9.3 >/dev/null
cat > document.json <<'JSON'
{"openapi": "3.2.0", "info": {"title": "t", "version": "1"}, "paths": {"/things": {
  "get": {"operationId": "listThings", "responses": {"200": {"description": "ok"}}},
  "query": {"operationId": "askThings", "responses": {"200": {"description": "ok"}}},
  "additionalOperations": {"LINK": {"operationId": "linkThings", "responses": {"204": {}}}}}}}
JSON
node_modules/.bin/openapi-typescript document.json -o types.ts >/dev/null 2>said
node_modules/.bin/openapi-ts -i document.json -o client >/dev/null 2>>said
test "$(grep -ciE 'query|link|additional|3\.2' said)" = 0
for made in types.ts client/sdk.gen.ts; do
  test "$(grep -oE '(list|ask|link)Things' "$made" | sort -u)" = listThings
done
