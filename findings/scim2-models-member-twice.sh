#!/bin/sh
# scim2-models 0.12.3 knows a member that a PATCH adds by the whole object, not by its id: to add
# user u1 again with a `type`, as identity providers do, gives the group two entries of u1, and so
# do two of one id in one request. Without the `type` nothing is added. Expected was one entry an id:
# RFC 7644, 3.5.2.1, leaves the resource alone where the value is there already.
# Source: scim2_models/messages/patch_op.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check scim2-models==0.12.3
"$folder/venv/bin/python" - <<'PYTHON'
from scim2_models import Group, GroupMember, PatchOp

MESSAGE = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


def add(*members):
    group = Group(id="g", display_name="Sales", members=[GroupMember(value="u1")])
    operations = [{"op": "add", "path": "members", "value": list(members)}]
    patch = PatchOp[Group].model_validate({"schemas": [MESSAGE], "Operations": operations})
    changed = patch.patch(group)
    return changed, [member.value for member in group.members]


same = add({"value": "u1"})
typed = add({"value": "u1", "type": "User"})
twice = add({"value": "u2"}, {"value": "u2"})
print("the same member:         ", same)
print("with a type:             ", typed)
print("one of two, twice:       ", twice)
assert same == (False, ["u1"])
assert typed == (True, ["u1", "u1"])
assert twice == (True, ["u1", "u2", "u2"])
PYTHON
