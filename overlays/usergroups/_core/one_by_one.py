"""Verbs that are one call for each user, whose errors do not stop the others."""

from __future__ import annotations

from collections.abc import Mapping

from usergroups._core.drive import Steps
from usergroups.groups import MembershipChange
from usergroups_clients._runtime.errors import AuthError, Error, InvalidArgument, Unauthenticated


def one_by_one(changes: Mapping[str, Steps[MembershipChange]]) -> Steps[list[MembershipChange]]:
    """Change users one after the other; an error of one goes into that user's result.

    Once a credential is refused, the users after it are not tried: they get the same error.

    Args:
        changes: The steps for each user, whose calls are made and so checked already.

    Returns:
        One result per user, in order.

    Raises:
        InvalidArgument: The first call could not be sent at all.

    """
    done: list[MembershipChange] = []
    refused: Error | None = None
    for user, change in changes.items():
        error = refused
        if error is None:
            try:
                done.append((yield from change))
                continue
            except Error as caught:
                if isinstance(caught, InvalidArgument) and not done:
                    raise
                error = caught
                # Results are kept; the frames that an error came through need not be.
                error.__traceback__ = error.__context__ = None
            if isinstance(error, AuthError | Unauthenticated):
                refused = error
        done.append(MembershipChange(user=user, status="failed", error=error))
    return done
