#!/bin/sh
# openapi-format 1.33.6 (npm) applies an OpenAPI Overlay's `remove` element by element while the list
# shrinks: a target of all four tags leaves the second and the fourth. An `update` of a list by a
# text, which Overlay 1.0.0 appends, replaces the whole list by the text, and the document is no
# longer valid. Both end with exit 0. Expected were no tags, and five.
# Source: Overlay Specification 1.0.0, 4.4.3 (Action Object).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-fund --no-audit openapi-format@1.33.6 >/dev/null
cat > document.json <<'JSON'
{"openapi": "3.1.0", "info": {"title": "t", "version": "1"},
 "paths": {"/a": {"get": {"tags": ["q", "r", "s", "t"], "responses": {"200": {"description": "ok"}}}}}}
JSON
for action in '"remove": true' '"update": "u"'; do
  target=$(test "$action" = '"remove": true' && echo '$.paths.*.get.tags[*]' || echo '$.paths.*.get.tags')
  printf '{"overlay": "1.0.0", "info": {"title": "o", "version": "1"}, "actions": [{"target": "%s", %s}]}' \
    "$target" "$action" > overlay.json
  node_modules/.bin/openapi-format document.json --no-sort --overlayFile overlay.json --json -o out.json >/dev/null
  node -p 'JSON.stringify(require("./out.json").paths["/a"].get.tags)' | tee -a found
done
test "$(tr '\n' ' ' < found)" = '["r","t"] "u" '
