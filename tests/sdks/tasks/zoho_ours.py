"""Add a user to a group found by its name, and print who is in it: by this package."""

import sys

import usergroups


def main(name: str, user: str) -> None:
    """Do it."""
    with usergroups.ZohoCRM.from_env() as zoho:
        group = zoho.find_group(name)
        for change in zoho.add_members(group.id, [user]):
            if change.error:
                raise change.error
        for member in zoho.list_members(group.id):
            print(member.name)


if __name__ == "__main__":
    main(*sys.argv[1:3])
