// Runs what is shipped on Pyodide's Python: node run.mjs PACKAGES PROJECT [TEST...]
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [packages, project, ...tests] = process.argv.slice(2);
const pyodideAt = createRequire(`${process.cwd()}/`).resolve("pyodide/pyodide.mjs");
const { loadPyodide } = await import(pathToFileURL(pyodideAt).href);
const python = await loadPyodide();
for (const [where, folder] of Object.entries({ "/packages": packages, "/project": project })) {
  python.FS.mkdirTree(where);
  python.mountNodeFS(where, folder);
}
python.globals.set("tests", python.toPy(tests));
try {
  process.exit(
    await python.runPythonAsync(`
import os, sys, warnings

folders = ["overlays", "generated", "tests/pyodide/native", ""]
sys.path[:0] = ["/packages", *(f"/project/{each}" for each in folders)]
sys.dont_write_bytecode = True
os.chdir("/project")
warnings.simplefilter("error")

import pytest

# The project's settings name plugins that are not there; the tests need none of the fixtures.
settings = ["-q", "-c", "/dev/null", "--rootdir=/project", "--noconftest", "-p", "no:cacheprovider"]
# Left out are the test that starts a process, and the name that needs httpx2, which is not there.
left = "not nothing_heavy and not SandboxHttpx2Transport"
status = int(pytest.main([*settings, "-W", "error", "-k", left, *tests]))

from tests.pyodide.playing import everything

await everything()
status
`),
  );
} catch (error) {
  console.error(error.message); // and not the source line, which is all of Pyodide
  process.exit(1);
}
