"""Try what is shipped, on the Python that Pyodide brings to node; `nox -s pyodide`."""
