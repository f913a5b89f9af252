#!/bin/sh
# moto 5.2.5 (PyPI), the mock of AWS, deletes an IAM group that has members, and an IAM user who is one, and
# lists the deleted user in the group still; IAM answers DeleteConflict to both. In its Identity Store, who
# is added to a group twice is a member twice, where AWS has ConflictException, and the memberships of a
# deleted user and of a deleted group stay. So code that forgets to empty a group, or counts on an error,
# passes. Who is added twice in IAM is a member once, as expected. Source: moto/iam/models.py,
# moto/identitystore/models.py; AWS's references of DeleteGroup, DeleteUser and CreateGroupMembership.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --no-compile --disable-pip-version-check moto==5.2.5 boto3==1.44.8
AWS_ACCESS_KEY_ID=mock AWS_SECRET_ACCESS_KEY=mock AWS_DEFAULT_REGION=us-east-1 "$folder/venv/bin/python" - <<'PYTHON'
import boto3
from moto import mock_aws

STORE = "d-9067000000"
NAME = {"GivenName": "A", "FamilyName": "B"}


def by_iam():
    iam = boto3.client("iam")
    iam.create_group(GroupName="sales")
    for name in ("ann", "bob"):
        iam.create_user(UserName=name)
        iam.add_user_to_group(GroupName="sales", UserName=name)
    iam.add_user_to_group(GroupName="sales", UserName="ann")
    iam.delete_user(UserName="bob")
    members = [user["UserName"] for user in iam.get_group(GroupName="sales")["Users"]]
    iam.delete_group(GroupName="sales")
    users = [user["UserName"] for user in iam.list_users()["Users"]]
    return members, users, iam.list_groups()["Groups"]


def by_identity_store():
    store = boto3.client("identitystore")
    group = store.create_group(IdentityStoreId=STORE, DisplayName="sales")["GroupId"]
    user = store.create_user(IdentityStoreId=STORE, UserName="ann", DisplayName="ann", Name=NAME)["UserId"]

    def add():
        store.create_group_membership(IdentityStoreId=STORE, GroupId=group, MemberId={"UserId": user})

    def count():
        return len(store.list_group_memberships(IdentityStoreId=STORE, GroupId=group)["GroupMemberships"])

    counts = []
    for step in (add, add):
        step()
        counts.append(count())
    store.delete_user(IdentityStoreId=STORE, UserId=user)
    counts.append(count())
    store.delete_group(IdentityStoreId=STORE, GroupId=group)
    return [*counts, count()]


with mock_aws():
    iam, store = by_iam(), by_identity_store()
print("IAM: members, users and groups at the end:", *iam)
print("Identity Store: memberships after each step:", *store)
assert iam == (["ann", "bob"], ["ann"], [])
assert store == [1, 2, 2, 2]
PYTHON
