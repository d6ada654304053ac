"""What specs are turned into; each output stands on the model alone.

`files` and `stamp` are what outputs share, and `replacing` writes them.
"""
