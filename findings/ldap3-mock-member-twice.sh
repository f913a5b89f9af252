#!/bin/sh
# The mocked server of ldap3 2.9.1 takes a member that a group has already: MODIFY_ADD of the same DN
# ends in "success" and lists the DN twice, and the same DN in capitals as a third member. A removal
# then takes one of them, so that whoever was removed is a member still. To remove somebody who is
# no member is an "operationsError". Directories say attributeOrValueExists (20) and
# noSuchAttribute (16) instead (RFC 4511, 4.6), which code tested at the mock never meets.
# Source: ldap3/strategy/mockBase.py.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check ldap3==2.9.1
"$folder/venv/bin/python" - <<'PYTHON'
from ldap3 import BASE, MOCK_SYNC, MODIFY_ADD, MODIFY_DELETE, OFFLINE_AD_2012_R2, Connection, Server

SALES, ADMIN = "cn=sales,o=t", "cn=admin,o=t"
server = Server("directory", get_info=OFFLINE_AD_2012_R2)
connection = Connection(server, user=ADMIN, password="p", client_strategy=MOCK_SYNC)
connection.strategy.add_entry(ADMIN, {"userPassword": "p", "sn": "a", "objectClass": "person"})
connection.strategy.add_entry(SALES, {"objectClass": ["group"], "cn": "sales", "member": ["cn=u1,o=t"]})
connection.bind()


def change(how, member):
    connection.modify(SALES, {"member": [(how, [member])]})
    said = connection.result["description"]
    connection.search(SALES, "(objectClass=*)", BASE, attributes=["member"])
    return said, connection.entries[0].entry_attributes_as_dict["member"]


again = change(MODIFY_ADD, "cn=u1,o=t")
capitals = change(MODIFY_ADD, "CN=U1,O=T")
removed = change(MODIFY_DELETE, "cn=u1,o=t")
unknown = change(MODIFY_DELETE, "cn=u9,o=t")
print("added again:       ", again)
print("added in capitals: ", capitals)
print("removed:           ", removed)
print("removed, no member:", unknown)
assert again == ("success", ["cn=u1,o=t", "cn=u1,o=t"])
assert capitals == ("success", ["cn=u1,o=t", "cn=u1,o=t", "CN=U1,O=T"])
assert removed == ("success", ["cn=u1,o=t", "CN=U1,O=T"])
assert unknown[0] == "operationsError"
PYTHON
