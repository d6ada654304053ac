"""The modules that only annotations name, loaded when something asks for a type.

`typing` alone takes longer to import than all of this package.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing as typing
    from collections import abc as abc

    from vendor_errors import types as types
else:

    class _Module:
        """A stand-in for a module, whose names are those of the module itself."""

        def __init__(self, name):
            self._name = name

        def __getattr__(self, name):
            return getattr(__import__(self._name, fromlist=[name]), name)

    typing = _Module("typing")
    abc = _Module("collections.abc")
    types = _Module("vendor_errors.types")
