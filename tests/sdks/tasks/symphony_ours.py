"""Add a user to a group found by its name, and print who is in it: by this package."""

import sys

import usergroups


def main(name: str, user: str) -> None:
    """Do it."""
    with usergroups.Symphony.from_env() as symphony:
        group = symphony.find_group(name)
        for change in symphony.add_members(group.id, [user]):
            if change.error:
                raise change.error
        for member in symphony.list_members(group.id):
            print(member.name)


if __name__ == "__main__":
    main(*sys.argv[1:3])
