"""YAML as plain data: safe, and without keys that stand twice."""

from __future__ import annotations

from typing import Any, cast

from usergroups._core.extras import how_to_install


def read_yaml(text: str) -> Any:
    """Read YAML.

    Raises:
        ValueError: It is none, has what is refused, or PyYAML is not installed.

    """
    try:
        import yaml  # type: ignore[import-untyped]  # noqa: PLC0415 - optional
    except ImportError:
        message = f"YAML needs PyYAML: {how_to_install('yaml')}; or write TOML or JSON"
        raise ValueError(message) from None
    try:
        loader: Any = yaml.SafeLoader(text)
        try:
            node = loader.get_single_node()
            _refuse_doubled(node)
            return None if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        raise ValueError(" ".join(str(error).split())) from None


def _refuse_doubled(node: Any) -> None:
    """Refuse keys that stand twice, and aliases: with them, a short text can be a huge one."""
    left: list[Any] = [node]
    seen = set[int]()
    while left:
        each = left.pop()
        if each is None or isinstance(each.value, str):
            continue
        if id(each) in seen:
            raise _fault(each, "write it out, without an alias")
        seen.add(id(each))
        keys = set[str]()
        for part in each.value:
            if not isinstance(part, tuple):
                left.append(part)
                continue
            key, value = cast("tuple[Any, Any]", part)
            left.append(value)
            if not isinstance(key.value, str):
                raise _fault(key, "a key must be text")
            if key.value in keys:
                raise _fault(key, f"the key {key.value!r} stands twice")
            keys.add(key.value)


def _fault(node: Any, message: str) -> ValueError:
    return ValueError(f"line {node.start_mark.line + 1}: {message}")
