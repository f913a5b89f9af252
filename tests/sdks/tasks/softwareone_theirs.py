"""Add a user to a group found by its name, and print who is in it: by SoftwareOne's client."""

import os
import sys

from mpt_api_client import MPTClient, RQLQuery
from mpt_api_client.auth import BearerTokenAuthentication


def main(name: str, user: str) -> None:
    """Do it."""
    client = MPTClient.from_config(
        authentication=BearerTokenAuthentication(os.environ["MPT_API_TOKEN"]),
        base_url=os.environ["MPT_API_BASE_URL"],
    )
    groups = client.accounts.user_groups
    group = groups.filter(RQLQuery(name=name)).fetch_one()

    account = os.environ["SOFTWAREONE_ACCOUNT_ID"]
    client.accounts.accounts.users(account).groups(user).create({"id": group.id})

    for member in groups.select("+users").filter(RQLQuery(id=group.id)).fetch_one().users:
        print(member.name)


if __name__ == "__main__":
    main(*sys.argv[1:3])
