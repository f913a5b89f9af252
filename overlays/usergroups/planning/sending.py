"""A verb as a plan sends it: no call that the plan did not show, and each one in the journal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from usergroups._core.drive import Steps
from usergroups._core.dry import Address
from usergroups._core.planned import PlannedCall, planned
from usergroups._core.unsent import only_reads
from usergroups.planning.journal import Journal
from usergroups.planning.model import PlanRefused

T = TypeVar("T")


def sent(
    steps: Steps[T],
    verb: str,
    key: str,
    *,
    journal: Journal,
    address: Address,
    allows: Callable[[PlannedCall], bool],
) -> Steps[T]:
    """Send the calls of a verb.

    Args:
        steps: The verb.
        verb: Its name.
        key: The group that it is for.
        journal: Takes each call before it is sent, and what came of it.
        address: Tells where a call goes.
        allows: Returns True for a call that the plan has shown; any other is not sent.

    """
    try:
        call = next(steps)
        while True:
            if only_reads(call):
                number = None
            elif allows(made := planned(call, verb, address(call))):
                number = journal.sending(key, made)
            else:
                message = f"{made.operation} was not in the plan, and was not sent: plan again"
                call = steps.throw(PlanRefused(message))
                continue
            try:
                response = yield call
            except BaseException as error:  # noqa: BLE001 - the verb decides what it means
                if number is not None:
                    journal.came(number, error)
                call = steps.throw(error)
            else:
                if number is not None:
                    journal.came(number, response.status)
                call = steps.send(response)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()
