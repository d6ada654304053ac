"""The errors of each vendor."""
