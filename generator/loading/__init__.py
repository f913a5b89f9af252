"""Reading documents: from bytes to a checked tree whose nodes know where they stood."""
