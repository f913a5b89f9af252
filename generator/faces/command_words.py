"""Words of the command line for each verb."""

from __future__ import annotations

from generator.faces.source import Verb

_SAID = {"get": "show"}


def words_of(verb: Verb) -> tuple[str, str]:
    """Split a verb's name into what it acts on, in the plural, and what it does: `groups`, `list`.

    A verb is named `ACTION`, `ACTION_OBJECT` or `ACTION_OBJECT_of_OWNER`. It acts on the owner; if
    there is none, on the first word of the object; without an object, on the first parameter. It
    does the action (`get` is called `show`) to what is left of the object; of a list of that, the
    action goes without saying. So `list_groups` is `groups list`, `assign(group, …)` is `groups
    assign`, `set_project_group` is `projects set-group`, `list_groups_of_user` is `users groups`.

    """
    head, _, owner = verb.name.partition("_of_")
    action, *left = head.split("_")
    if not owner and left:
        owner = left.pop(0)
    elif not owner and verb.parameters:
        owner = verb.parameters[0].name
    does = [] if action == "list" and left else [_SAID.get(action, action)]
    return plural(owner or action).replace("_", "-"), "-".join([*does, *left])


def plural(noun: str) -> str:
    """Return the plural of a noun that may be in it already."""
    if noun.endswith("s"):
        return noun
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


def singular(noun: str) -> str:
    """Return the singular of a regular plural."""
    return noun.removesuffix("s")
