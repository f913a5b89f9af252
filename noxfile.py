"""Everything that must hold before a release: `nox`. One part of it: `nox -s NAME`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PYPROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# Compiled when imported: most of what is installed never is, and to compile it takes half the time.
PINNED = ("--no-compile", "-c", str(ROOT / "constraints.txt"))
# Tests that need nothing but the installed packages; the `wheel` session runs them.
INSTALLED = ("tests/__init__.py", "tests/test_public_api.py")

# Tests of the packages that users install, over real sockets: what another Python could break.
SHIPPED = (
    "tests/runtime",
    "tests/overlays/test_faces.py",
    "tests/overlays/test_symphony_contract.py",
    "tests/testing/test_sandbox.py",
    "tests/test_public_api.py",
)
# Of these, those for a Python that has an older and a newer one tested whole beside it.
BETWEEN = {"3.12": ("tests/overlays/test_faces.py", "tests/test_public_api.py")}
# What vendors publish and the sandbox has to serve, in the order of `tests/sdks/clients.py`;
# SoftwareOne's needs Python 3.12.
SDKS = (
    "zohocrmsdk7-0==6.0.0",
    "zohocrmsdk8-0==7.0.0",
    "@zohocrm/nodejs-sdk-7.0@4.0.0",
    "mpt-api-client==7.0.0",
    "symphony-bdk-python==3.0.0",
)
# What may be installed without extras, and what tells how much it is.
MOST_PACKAGES, MOST_MB = 10, 5.6
LISTED = """
from importlib.metadata import distributions

ours = [each for each in distributions() if each.name not in ("pip", "setuptools")]
files = [file.locate() for each in ours for file in each.files or () if file.suffix != ".pyc"]
print(len(ours), sum(file.stat().st_size for file in files if file.exists()) / 1e6)
"""
PARALLEL = ("-n", "auto", "--dist", "worksteal")

# Every process would compile again what it imports, and the tests start hundreds of them.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

nox.needs_version = ">=2026.10.20"  # older ones cannot run sessions side by side
nox.options.sessions = [
    "tests",
    "shipped",
    "types",
    "wheel",
    "docs",
    "generated",
    "lint",
    "demo",
]
nox.options.error_on_missing_interpreters = False
# To install packages and to check types keeps one core busy, and leaves the others idle.
nox.options.parallel = 2
nox.options.allow_parallel = True


def _install(session: nox.Session, *groups: str) -> None:
    """Install this project, editable, and the given dependency groups, all pinned."""
    requirements = nox.project.dependency_groups(PYPROJECT, "build", *groups)
    session.install(*PINNED, *requirements)
    session.install(*PINNED, "--no-build-isolation", "-e", ".")


@nox.session(default=False)
def slim(session: nox.Session) -> None:
    """Install what the generator and the sandbox need, for the sessions that run in it."""
    _install(session, "generator", "test")


@nox.session(default=False, venv_backend="none", requires=["slim"])
def full(session: nox.Session) -> None:
    """Add type checkers and documentation to what `slim` installed."""
    more = nox.project.dependency_groups(PYPROJECT, "docs", "lint", "types")
    _run_in("slim", session, "python", "-m", "pip", "install", "-q", *PINNED, *more)


def _run_in(environment: str, session: nox.Session, program: str, *arguments: str) -> None:
    """Run a program that the session of that name installed."""
    programs = session.env_dir.parent / environment / ("Scripts" if os.name == "nt" else "bin")
    path = os.pathsep.join([str(programs), os.environ["PATH"]])
    session.run(programs / program, *arguments, env={"PATH": path})


@nox.session(venv_backend="none", requires=["full"])
def tests(session: nox.Session) -> None:
    """Run all tests on the Python that runs nox."""
    _run_in("slim", session, "python", "-m", "pytest", *PARALLEL, *session.posargs)


@nox.session(python=PYTHONS)
def shipped(session: nox.Session) -> None:
    """Run the tests of what is shipped on each other supported Python that is installed."""
    if session.python == f"{sys.version_info.major}.{sys.version_info.minor}":
        session.skip("the tests session runs on this one")
    _install(session, "generator")
    session.run("python", "-m", "generator", "check")  # with nothing but its own group
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "test"))
    chosen = BETWEEN.get(str(session.python), SHIPPED)
    session.run("python", "-m", "pytest", *PARALLEL, *chosen, *session.posargs)


@nox.session(venv_backend="none", requires=["full"])
def types(session: nox.Session) -> None:
    """Check the types with mypy and pyright's engine, both strict."""
    _run_in("slim", session, "mypy")
    _run_in("slim", session, "basedpyright")


@nox.session
def wheel(session: nox.Session) -> None:
    """Build sdist and wheel, and test the wheel where the source folders are out of reach."""
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "build"))
    away = Path(session.create_tmp()).resolve() / "wheel"
    shutil.rmtree(away, ignore_errors=True)
    session.run("hatchling", "build", "-t", "sdist", "-d", str(away / "sdist"))
    (sdist,) = (away / "sdist").iterdir()
    build = ("--no-deps", "--no-build-isolation", "-w", str(away / "dist"))
    session.run("python", "-m", "pip", "wheel", "-q", *build, str(sdist))
    (built,) = (away / "dist").iterdir()
    _check_contents(session, built)

    session.run("python", "-m", "venv", str(away / "venv"))
    python = str(away / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")
    pip = (python, "-m", "pip", "install", "-q", *PINNED)
    session.run(*pip, str(built), external=True)
    _check_size(session, python)
    imports = "import usergroups, usergroups_clients; print(usergroups.__version__)"
    session.run(python, "-I", "-W", "error", "-c", imports, external=True)
    session.run(*pip, f"{built}[cli,sandbox,symphony]", external=True)
    session.run(str(Path(python).with_name("usergroups")), "demo", external=True)
    session.run(*pip, *nox.project.dependency_groups(PYPROJECT, "wheel"), external=True)
    for name in (*INSTALLED, "pyproject.toml"):
        copy = away / "checkout" / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, copy)
    with session.chdir(away / "checkout"):
        session.run(python, "-m", "pytest", external=True)


@nox.session(venv_backend="none", requires=["full"])
def docs(session: nox.Session) -> None:
    """Build the documentation into site/; a warning, such as a broken link, fails it."""
    session.env["NO_MKDOCS_2_WARNING"] = "1"
    _run_in("slim", session, "mkdocs", "build", "--strict", "--clean")


@nox.session(venv_backend="none", requires=["slim"])
def generated(session: nox.Session) -> None:
    """Check that generated/ is byte for byte what the generator makes of specs/."""
    _run_in("slim", session, "python", "-m", "generator", "check")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and that every file compiles without a warning."""
    session.install(*PINNED, *nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    folders = [
        name
        for name in ("bench", "generator", "generated", "overlays", "tests")
        if Path(name).is_dir()
    ]
    session.run("python", "-W", "error", "-m", "compileall", "-q", "-f", *folders)


# It rewrites what the others read.
@nox.session(venv_backend="none", requires=["slim"], allow_parallel=False)
def demo(session: nox.Session) -> None:
    """Rebuild all clients from specs/, and use every vendor's verbs in the sandbox."""
    _run_in("slim", session, "python", "-m", "generator", "generate", "--force")
    _run_in("slim", session, "usergroups", "demo")


@nox.session(default=False, venv_backend="none", requires=["slim"])
def vendors(session: nox.Session) -> None:
    """Drive the sandbox with the vendors' own clients, and compare; `-- --write` writes tables."""
    folder = ROOT / ".nox" / "sdks"
    places = {pinned: _place(session, pinned, folder / pinned) for pinned in SDKS}
    _run_in("slim", session, "python", "-m", "tests.sdks", *places.values())
    ours = _place(session, str(ROOT), folder / "usergroups")
    signing = _place(session, f"{ROOT}[symphony]", folder / "usergroups-symphony")
    zoho, _, node, softwareone, symphony = places.values()
    compared = (zoho, node, ours, softwareone, ours, symphony, signing)
    _run_in("slim", session, "python", "-m", "tests.sdks.comparing", *compared, *session.posargs)


def _place(session: nox.Session, pinned: str, folder: Path) -> str:
    """Install a client; return what starts it, or `-` if that is not on this machine."""
    if pinned.startswith("@"):
        npm = shutil.which("npm")
        if npm is None or shutil.which("node") is None:
            session.warn(f"{pinned} is left out: it needs node and npm")
            return "-"
        folder.mkdir(parents=True, exist_ok=True)
        install = ("install", "--silent", "--no-save", "--prefix", str(folder), pinned)
        session.run(npm, *install, external=True)
        return str(folder)
    interpreter = next(filter(_is_new_enough, ("python3.12", "python3.13", sys.executable)), None)
    if interpreter is None:
        session.warn(f"{pinned} is left out: it needs Python 3.12")
        return "-"
    session.run(interpreter, "-m", "venv", "--clear", str(folder), external=True)
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    session.run(python, "-m", "pip", "install", "-q", pinned, external=True)
    return python


def _is_new_enough(interpreter: str) -> bool:
    """Return True if it runs, as a name that pyenv merely knows does not, and is Python 3.12."""
    code = "import sys; sys.exit(sys.version_info < (3, 12))"
    try:
        return subprocess.run([interpreter, "-c", code], check=False).returncode == 0  # noqa: S603
    except OSError:
        return False


@nox.session(default=False, venv_backend="none", requires=["slim"])
def pictures(session: nox.Session) -> None:
    """Record the commands that the documentation shows as pictures, and draw them; needs node."""
    npm = shutil.which("npm") or session.skip("npm is missing")
    folder = ROOT / ".nox" / "pictures"
    session.run(sys.executable, "-m", "venv", "--clear", str(folder), external=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = (str(programs / "python"), "-m", "pip", "install", "-q")
    session.run(*pip, "asciinema==2.4.0", external=True)
    install = ("install", "--silent", "--no-save", "--prefix", str(folder), "svg-term-cli@2.1.1")
    session.run(npm, *install, external=True)
    svg_term = folder / "node_modules" / ".bin" / "svg-term"
    made = ("-m", "docs.pictures", str(programs / "asciinema"), str(svg_term))
    _run_in("slim", session, "python", *made)


@nox.session(default=False, venv_backend="none", requires=["slim"])
def servers(session: nox.Session) -> None:
    """Judge built clients by the servers of web frameworks; `-- fastapi hono` for some of them."""
    home, folder = ROOT / "tests" / "servers", ROOT / ".nox" / "servers"
    python = folder / "python" / ("Scripts" if os.name == "nt" else "bin") / "python"
    session.run(sys.executable, "-m", "venv", "--clear", str(folder / "python"), external=True)
    pinned = ("-q", "--no-compile", "-r", str(home / "requirements.txt"))
    session.run(str(python), "-m", "pip", "install", *pinned, external=True)
    arguments = ["--python", str(python), "--output", str(folder / "built")]
    if shutil.which("node") and shutil.which("npm"):
        arguments += ["--node", str(_compile_apps(session, home, folder / "node"))]
    else:
        session.warn("node is missing: only the Python frameworks run")
    _run_in("slim", session, "python", "-m", "tests.servers", *arguments, *session.posargs)


@nox.session(default=False, venv_backend="none", requires=["slim"])
def tools32(session: nox.Session) -> None:
    """Build the documents that TypeSpec and FastAPI write with words of 3.2, and call them."""
    home, folder = ROOT / "tests" / "tools32", ROOT / ".nox" / "tools32"
    python = folder / "python" / ("Scripts" if os.name == "nt" else "bin") / "python"
    session.run(sys.executable, "-m", "venv", "--clear", str(folder / "python"), external=True)
    pinned = ("-q", "--no-compile", "-r", str(home / "requirements.txt"))
    session.run(str(python), "-m", "pip", "install", *pinned, external=True)
    arguments = ["--python", str(python), "--output", str(folder / "built")]
    if shutil.which("node") and shutil.which("npm"):
        (folder / "node").mkdir(exist_ok=True)
        for file in home.glob("package*.json"):
            shutil.copyfile(file, folder / "node" / file.name)
        with session.chdir(folder / "node"):
            session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", external=True)
        arguments += ["--node", str(folder / "node")]
    else:
        session.warn("node is missing: only FastAPI's document is made")
    _run_in("slim", session, "python", "-m", "tests.tools32", *arguments)


@nox.session(default=False)
def pyodide(session: nox.Session) -> None:
    """Run what is shipped on Pyodide's Python, which is newer than most machines' own."""
    home = ROOT / "tests" / "pyodide"
    folder = ROOT / ".nox" / "pyodide-packages"
    if not (shutil.which("node") and shutil.which("npm")):
        session.skip("node is missing")
    folder.mkdir(exist_ok=True)
    for file in home.glob("package*.json"):
        shutil.copyfile(file, folder / file.name)
    with session.chdir(folder):
        session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", external=True)
        packages = folder / "packages"
        shutil.rmtree(packages, ignore_errors=True)
        pure = ("--implementation", "py", "--abi", "none", "--platform", "any")
        requirements = ("--no-deps", "-r", str(home / "requirements.txt"))
        into = ("--target", str(packages), "--python-version", "3.14", "--only-binary", ":all:")
        session.run("python", "-m", "pip", "install", "-q", *PINNED, *into, *pure, *requirements)
        run = ("node", str(home / "run.mjs"), str(packages), str(ROOT))
        session.run(*run, "tests/test_public_api.py", external=True)


def _compile_apps(session: nox.Session, home: Path, folder: Path) -> Path:
    """Install the node frameworks beside a copy of the apps, and compile those in TypeScript."""
    shutil.rmtree(folder / "apps", ignore_errors=True)
    shutil.copytree(home / "apps", folder / "apps")
    for file in home.glob("*.json"):
        shutil.copyfile(file, folder / file.name)
    programs = folder / "node_modules" / ".bin"
    with session.chdir(folder):
        session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", external=True)
        session.run(str(programs / "tsoa"), "spec-and-routes", "-c", "tsoa.json", external=True)
        session.run(str(programs / "tsc"), "-p", ".", external=True)
    return folder


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Let Schemathesis drive the served sandboxes by their documents; `-- zoho` for one."""
    _install(session, "fuzz")
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session(default=False, venv_backend="none", requires=["slim"])
def soak(session: nox.Session) -> None:
    """Put load and faults on the clients for ten minutes; `-- --seconds 60 --seed 7` for others."""
    _run_in("slim", session, "python", "-m", "tests.soak", *session.posargs)


@nox.session(default=False, venv_backend="none", requires=["full"])
def truth(session: nox.Session) -> None:
    """Hold change reports against mypy; `-- FOLDER` for its documents, `-- --seed 7` for others."""
    _run_in("slim", session, "python", "-m", "tests.truth", *session.posargs)
    _run_in("slim", session, "python", "-m", "tests.truth.overlays")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and size beside the stock generator and httpx; `-- calls.sync` for a row."""
    _install(session, "bench")
    session.run("python", "-m", "bench", *session.posargs)


def _check_contents(session: nox.Session, built: Path) -> None:
    names = zipfile.ZipFile(built).namelist()
    tops = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    if tops != {"usergroups", "usergroups_clients"}:
        session.error(f"{built.name} holds {sorted(tops)}")
    for package in sorted(tops):
        if f"{package}/py.typed" not in names:
            session.error(f"{built.name} has no {package}/py.typed")


def _check_size(session: nox.Session, python: str) -> None:
    """Hold what an installation without extras brings along: packages, and MB without bytecode."""
    listed = session.run(python, "-I", "-c", LISTED, external=True, silent=True)
    packages, size = str(listed).split()
    session.log(f"without extras: {packages} packages, {size} MB")
    if int(packages) > MOST_PACKAGES or float(size) > MOST_MB:
        session.error(f"more than {MOST_PACKAGES} packages, or than {MOST_MB} MB")
