"""What the commands do: which packages are out of date, and how they are put in place."""
