#!/bin/sh
# ruamel.yaml 0.19.1 copies what a merge key (<<) brings into the mapping as it loads, and writes the merge
# key. So memory and file part: a merged member that is deleted is gone from the mapping, and back in
# the file; one that a program overrides and then deletes goes back to the base's value there; a change
# of the base shows in the file and not in the mapping. Expected was that a document says the same before
# it is dumped and after, as it does for a change of a merged member. PyYAML 6.0.3 writes no merge keys,
# and so keeps what the program made. Source: ruamel/yaml/comments.py (CommentedMap.__delitem__, add_yaml_merge).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check ruamel.yaml==0.19.1 pyyaml==6.0.3
"$folder/venv/bin/python" - <<'PYTHON'
import io

import yaml
from ruamel.yaml import YAML

TEXT = "base: &base {limit: 10, retry: 2}\ncall:\n  <<: *base\n  retry: 5\n"


def parted(change):
    document = YAML().load(TEXT)
    change(document)
    stream = io.StringIO()
    YAML().dump(document, stream)
    plain = yaml.safe_load(TEXT)
    change(plain)
    kept = yaml.safe_load(yaml.safe_dump(plain))
    return dict(document["call"]), yaml.safe_load(stream.getvalue())["call"], kept["call"]


found = {
    "set": parted(lambda document: document["call"].update(limit=3)),
    "deleted": parted(lambda document: document["call"].pop("limit")),
    "override deleted": parted(lambda document: document["call"].pop("retry")),
    "base changed": parted(lambda document: document["base"].update(limit=3)),
}
for name, (memory, file, plain) in found.items():
    print(f"{name}: memory {memory}, file {file}, PyYAML {plain}")
assert found == {
    "set": ({"limit": 3, "retry": 5}, {"limit": 3, "retry": 5}, {"limit": 3, "retry": 5}),
    "deleted": ({"retry": 5}, {"limit": 10, "retry": 5}, {"retry": 5}),
    "override deleted": ({"limit": 10}, {"limit": 10, "retry": 2}, {"limit": 10}),
    "base changed": ({"limit": 10, "retry": 5}, {"limit": 3, "retry": 5}, {"limit": 10, "retry": 5}),
}
PYTHON
