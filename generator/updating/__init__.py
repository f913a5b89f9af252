"""The parts of `update`: a new document is read, merged, tried out, and checked."""
