"""The website: the guide, and a page for each vendor, category and kind of help.

It is made from the catalogues, the guide and the docstrings, as files that need no
server: a folder for each vendor, and every other page beside them, under a name that no
vendor can have.
"""
