#!/bin/sh
# casbin 1.43.0 (PyCasbin) stores a pair of user and role twice if one call of
# add_grouping_policies names it twice: it answers True. The removal of the user from the role then
# answers False, as if nobody had been there, though it removed one of the two: the user has the
# role still. Only a second removal answers True. A pair that an earlier call stored is refused, so
# the check runs against what is stored, not within the call. Source: casbin/model/policy.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check casbin==1.43.0
"$folder/venv/bin/python" - <<'PYTHON'
import casbin

MODEL = """
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = g(r.sub, p.sub) && r.obj == p.obj && r.act == p.act
"""
model = casbin.Model()
model.load_model_from_text(MODEL)
enforcer = casbin.Enforcer(model)


def stored(answer):
    return answer, list(enforcer.get_grouping_policy())  # a copy: the list is the live one


added = stored(enforcer.add_grouping_policies([["ann", "sales"], ["ann", "sales"]]))
again = stored(enforcer.add_grouping_policies([["ann", "sales"]]))
removed = stored(enforcer.delete_role_for_user("ann", "sales"))
members = enforcer.get_users_for_role("sales")
once_more = stored(enforcer.delete_role_for_user("ann", "sales"))
print("added:        ", added)
print("added again:  ", again)
print("removed:      ", removed, "members:", members)
print("removed again:", once_more)
assert added == (True, [["ann", "sales"], ["ann", "sales"]])
assert again[0] is False
assert removed == (False, [["ann", "sales"]]) and members == ["ann"]
assert once_more == (True, [])
PYTHON
