"""The modules that only annotations name, loaded when something asks for a type.

`typing` alone takes longer to import than all of this package.
"""

__all__ = ["abc", "types", "typing"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    import typing
    from collections import abc

    # As a name of the package, some checkers would take it for this very name.
    import vendor_errors.types as types
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
