"""The guide, and the code that makes the website."""
