"""Build what is out of date in this repository, and put it in place as one step."""
