"""The hop from the overlays' source, read as text, to the files of their faces."""
