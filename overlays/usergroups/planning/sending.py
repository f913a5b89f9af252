"""A verb as a plan sends it: no call that the plan did not show, and each one in the journal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from usergroups._core.dry import Address
from usergroups._core.planned import PlannedCall, planned
from usergroups._core.steps import Steps, each_call
from usergroups._core.unsent import only_reads
from usergroups.planning.journal import Journal
from usergroups.planning.model import PlanRefused
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.responses.response import Response

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

    def send(call: Call[Any]) -> Steps[Response[Any]]:
        if only_reads(call):
            response: Response[Any] = yield call
            return response
        made = planned(call, verb, address(call))
        if not allows(made):
            message = f"{made.operation} was not in the plan, and was not sent: plan again"
            raise PlanRefused(message)
        number = yield from journal.writing(partial(journal.sending, key, made))
        try:
            response = yield call
        except BaseException as error:
            journal.came(number, error)
            raise
        journal.came(number, response.status)
        return response

    return (yield from each_call(steps, send))
