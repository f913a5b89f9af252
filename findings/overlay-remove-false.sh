#!/bin/sh
# `remove: false` beside an `update` removes the target in three appliers of OpenAPI Overlays: oas-patch 0.6.0 (PyPI),
# bump-cli 2.11.0 and openapi-overlays-js 0.2.0 (npm) only look whether `remove` is there. A program that writes each
# action with all its fields meets this. In the last, removing $.tags[0] empties the list, since it removes until the
# path matches nothing. Expected were the update, as false is the default, and a list without its first tag (Overlay
# 1.1.0, Action Object: the target is removed if the field is true). Source: oas_patch/overlay.py (_apply_action),
# bump-cli/dist/core/overlay.js, openapi-overlays-js/src/overlay.js.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check oas-patch==0.6.0
npm install --silent --no-fund --no-audit --ignore-scripts bump-cli@2.11.0 openapi-overlays-js@0.2.0 >/dev/null
cat > document.json <<'JSON'
{"openapi": "3.1.0", "info": {"title": "t", "version": "1", "contact": {"name": "Ann"}}, "paths": {},
 "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}]}
JSON
changed() {
  rm -f 2.json
  printf '{"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": [%s]}' "$1" > overlay.json
  venv/bin/oas-patch overlay document.json overlay.json -o 1.json >/dev/null
  node_modules/.bin/bump overlay document.json overlay.json -o 2.json 2>/dev/null
  node_modules/.bin/overlayjs --openapi document.json --overlay overlay.json > 3.yaml
  venv/bin/python - <<'PYTHON'
import yaml

for file in "1.json", "2.json", "3.yaml":
    with open(file) as text:
        document = yaml.safe_load(text)
    tags = [tag["name"] for tag in document["tags"]]
    print(file[0], document["info"].get("contact", "gone"), tags)
PYTHON
}
false=$(changed '{"target": "$.info.contact", "remove": false, "update": {"url": "u"}}')
first=$(changed '{"target": "$.tags[0]", "remove": true}')
printf '%s\n%s\n' "$false" "$first"
test "$false" = "1 gone ['a', 'b', 'c']
2 gone ['a', 'b', 'c']
3 gone ['a', 'b', 'c']"
test "$first" = "1 {'name': 'Ann'} ['b', 'c']
2 {'name': 'Ann'} ['b', 'c']
3 {'name': 'Ann'} []"
