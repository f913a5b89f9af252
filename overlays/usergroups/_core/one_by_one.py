"""Verbs that are one call a user: each user's result, whatever becomes of the others."""

from __future__ import annotations

from collections.abc import Mapping

from usergroups._core.drive import Steps
from usergroups.groups import MembershipChange
from usergroups_clients._runtime.errors import AuthError, Error, InvalidArgument, Unauthenticated


def one_by_one(changes: Mapping[str, Steps[MembershipChange]]) -> Steps[list[MembershipChange]]:
    """What became of each user, in order; an error of one is told with that user's result.

    Without a credential that is accepted the users after it are not tried: they get its error.
    All calls should have been made, and so checked, before the first is sent.

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
