"""What an edit of the specs means to those who use the modules.

1. `base` finds the specs and the version to compare with.
2. `changes` compares two vendors' modules by what they promise.
3. `version` says which version the changes need.
4. `report` puts it all as text, as Markdown for the changelog, or as JSON.
"""
