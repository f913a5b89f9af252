"""Turn the documents of `specs/` into the typed clients of `generated/`.

One folder a hop, and a hop imports only what stands before it:

- `errors`, `jsontree`, `jsonpaths`, `ledger`: what every hop needs.
- `read`: bytes to a `VendorDocument`.
- `normalize`: a `VendorDocument` to a `NormalizedSpec`, by fixes and one pass a construct.
- `describe`: a `NormalizedSpec` to an `Api`.
- `emit`: an `Api` to the files of a client.
- `faces`: the overlays' source, read as text, to the files that follow from it.
- `report`: which parts of a document are used, rewritten or dropped, in a `Package`.
- `compare`: two packages to a report of the changes.
- `pipeline`: the hops in a row.
- `project`: this repository; find what is out of date, build it, put it in place as one step.
- `update`: a vendor's new document.
- `__main__`: the command line.
"""
