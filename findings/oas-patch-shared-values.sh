#!/bin/sh
# oas-patch 0.6.0 (PyPI; OpenAPI Overlays) puts one and the same object into every target of an `update`:
# a later action on one of them changes all, so a server for /a becomes a server of /b. Nothing shows in
# the overlay, and one action less makes it right. `copy`, new in 1.1.0, it takes as "replace": what
# the target had is gone. Expected were an object for each target, and the members of both (Overlay 1.1.0,
# Action Object: the copied object is merged with the target object). Source: oas_patch/overlay.py (deep_update, _apply_copy).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check oas-patch==0.6.0
"$folder/venv/bin/python" - <<'PYTHON'
from oas_patch import apply_overlay


def applied(*actions):
    response = {"200": {"description": "ok"}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {path: {"get": {"operationId": path[1:], "responses": response}} for path in ("/a", "/b")},
    }
    overlay = {"overlay": "1.1.0", "info": {"title": "o", "version": "1"}, "actions": list(actions)}
    return apply_overlay(document, overlay)["paths"]


urls = [{"target": "$.paths.*", "update": {"servers": [{"url": "https://all.example"}]}}]
one = {"target": "$.paths['/a'].servers", "update": [{"url": "https://a.example"}]}
both = {path: [server["url"] for server in item["servers"]] for path, item in applied(*urls, one).items()}
merged = {"target": "$.paths['/b'].get", "update": {"deprecated": True}}
copied = {"target": "$.paths['/b'].get", "copy": "$.info"}
kept = applied(merged)["/b"]["get"].keys(), applied(copied)["/b"]["get"].keys()
print(both)
print("after an update:", *kept[0])
print("after a copy:   ", *kept[1])
assert both == {path: ["https://all.example", "https://a.example"] for path in ("/a", "/b")}
assert list(kept[0]) == ["operationId", "responses", "deprecated"]
assert list(kept[1]) == ["title", "version"]
PYTHON
