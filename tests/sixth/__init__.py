"""A vendor that the project does not have, added by files alone."""
