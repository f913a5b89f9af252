"""Judge clients by real servers: `python -m tests.servers --python PYTHON --node FOLDER [ID...]`.

It exits with 1 if anything is wrong that is not a known fault of a framework, or if a known fault
does not show any more.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from generator.errors import GeneratorError
from tests.servers.comparing import Compared, compare
from tests.servers.facts import FACTS, Fact
from tests.servers.faults import expected
from tests.servers.frameworks import FRAMEWORKS, HERE, Framework
from tests.servers.judging import NotBuilt, Verdict, build, judge
from tests.servers.mending import mend
from tests.servers.serving import NotServed, Server, serve

_COLUMNS = "{:20} {:10} {:>10} {:>6} {:>17} {:>5}  {}"


def main() -> int:
    """Run all servers, or those that are named."""
    parser = argparse.ArgumentParser(prog="python -m tests.servers")
    parser.add_argument("--python", type=Path, required=True, help="has the Python frameworks")
    parser.add_argument("--node", type=Path, help="a folder with the compiled apps; none: no node")
    parser.add_argument("--output", type=Path, required=True, help="for documents and packages")
    parser.add_argument("ids", nargs="*", help="some of the frameworks", metavar="ID")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    heads = ("framework", "version", "operations", "right", "framework's fault", "ours", "document")
    _say(_COLUMNS.format(*heads))
    good = True
    for framework in FRAMEWORKS:
        if arguments.ids and framework.id not in arguments.ids:
            continue
        if framework.runs_in == "node" and arguments.node is None:
            _say(f"{framework.name:20} {framework.version:10} left out: node is missing")
            continue
        good &= _drive(framework, arguments.python, arguments.node, arguments.output)
    return 0 if good else 1


def _drive(framework: Framework, python: Path, node: Path | None, output: Path) -> bool:
    """Judge one framework; return True if all came out as expected."""
    if framework.runs_in == "python" or node is None:
        folder, command = HERE / "apps", [str(python), framework.app]
    else:
        app = Path(framework.app).with_suffix(".js").name
        folder, command = node / "apps", ["node", app, *framework.arguments]
    try:
        with serve(command, framework.document, folder) as server:
            return _judge(framework, server, output)
    except NotServed as error:
        _say(f"{framework.name}: the server does not run: {error}")
        return False


def _judge(framework: Framework, server: Server, output: Path) -> bool:
    document = output / f"{framework.id}.json"
    document.write_bytes(server.document)
    good = _show(framework, _verdicts(framework, document, server, output), mended=False)
    if framework.overlay.exists():
        mended = output / f"{framework.id}_mended.json"
        try:
            mend(document, framework.overlay, mended)
        except GeneratorError as error:
            _say(f"    the overlay does not fit: {error}")
            return False
        good &= _show(framework, _verdicts(framework, mended, server, output), mended=True)
    return good


def _verdicts(framework: Framework, document: Path, server: Server, output: Path) -> list[Verdict]:
    try:
        package = build(document, f"client_{document.stem}", output)
    except NotBuilt as error:
        return [Verdict(Fact("build", ""), str(error))]
    facts = [
        fact
        for fact in FACTS
        if fact.operation not in framework.lacks and fact.name not in framework.lacks
    ]
    return list(judge(package, server, facts))


def _show(framework: Framework, verdicts: list[Verdict], *, mended: bool) -> bool:
    """Print a line for one client, and one for whatever is not as expected."""
    faults = expected(framework.id, mended=mended)
    if verdicts[0].fact.operation == "build":  # no client, no other fault
        faults = [each for each in faults if "build" in each.facts]
    found: Compared = compare(verdicts, faults)
    which = "mended" if mended else "as written"
    numbers = (found.operations, found.right, found.expected, len(found.unexpected))
    _say(_COLUMNS.format(framework.name, framework.version, *numbers, which))
    for each in found.unexpected:
        _say(f"    wrong: {each[-400:]}")
    for each in found.gone:
        _say(f"    no fault any more: {each}")
    return not (found.unexpected or found.gone)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
