"""A vendor that is not there yet: the first form of all its files."""
