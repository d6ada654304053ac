"""Finding what cannot cross: each value is tried once in a dump, before it is dumped.

While that goes on, exceptions of this package reduce to their class and arguments, so
that trials do not nest. A dump is known by its thread, and lasts as long as pickle
remembers what it has dumped.
"""

import io
import pickle
import sys
from _thread import get_ident
from typing import Any
from weakref import WeakValueDictionary

from vendor_errors._pickling import TRYING, itself, link
from vendor_errors.texts import in_one_line, text_of, type_of

# The second, which is written in Python, is the base of dill's.
_PICKLERS = pickle.Pickler, pickle._Pickler  # pyright: ignore[reportPrivateUsage]
# A reduction that a subclass, or tblib, has put around ours may stand between.
_MOST_FRAMES = 5


def cell_of(value: object) -> "_Cell":
    """Return what crosses in the place of a value, the same in all of a dump."""
    return _current().cell(_Cell, value)


def chain_of(error: BaseException) -> "_Chain":
    """Return the causes and contexts that hang on an exception, and theirs.

    Where another exception of the dump has them already, it is part of that chain.
    """
    dump = _current()
    chains = dump.chains
    if id(error) in chains:
        return chains[id(error)]
    chain = chains[id(error)] = _Chain(dump, error)
    for each in chain.errors:
        for other in (each.__cause__, each.__context__):
            if other is not None and id(other) not in chains:
                chains[id(other)] = chain
                chain.errors.append(other)
    return chain


class _Dump:
    """What one dump has met, and a pickler and an unpickler for trials.

    Attributes:
        chains: By identity, the chain that each exception is in.
    """

    def __init__(self) -> None:
        self.chains: WeakValueDictionary[int, _Chain] = WeakValueDictionary()
        self._cells: WeakValueDictionary[tuple[type, int], Any] = WeakValueDictionary()
        self._pickler_class = _pickler_above()
        self._begin()

    def cell(self, kind: "type[_Cell]", value: object) -> "_Cell":
        """Return the cell of a value."""
        key = kind, id(value)
        cell: _Cell | None = self._cells.get(key)
        if cell is None:
            cell = self._cells[key] = kind(self, value)
        return cell

    def crosses(self, value: object) -> bool:
        """Tell whether a value can be dumped and loaded, as what it is."""
        thread = get_ident()
        TRYING.add(thread)
        try:
            self._file.seek(0)
            self._file.truncate()
            self._pickler.dump(value)
            self._file.seek(0)
            loaded = self._unpickler.load()
            # What has become something else cannot be linked.
            return not isinstance(value, BaseException) or isinstance(
                loaded, BaseException
            )
        except Exception:  # Its reduction and its reconstruction may raise anything.
            self._begin()  # What they have met of it is not whole.
            return False
        finally:
            TRYING.discard(thread)

    def _begin(self) -> None:
        self._file = io.BytesIO()
        try:
            self._pickler = self._pickler_class(self._file)
        except Exception:  # It needs more than a file.
            self._pickler = pickle.Pickler(self._file)
        # That of dill has one of its own.
        module = sys.modules.get(type(self._pickler).__module__)
        unpickler = getattr(module, "Unpickler", pickle.Unpickler)
        self._unpickler = unpickler(self._file)


_DUMPS: "WeakValueDictionary[int, _Dump]" = WeakValueDictionary()


def _current() -> _Dump:
    """Return the dump that goes on in this thread."""
    thread = get_ident()
    dump = _DUMPS.get(thread)
    if dump is None:
        dump = _DUMPS[thread] = _Dump()
    return dump


def _pickler_above() -> Any:
    """Return the class of the pickler that dumps, as far as it can be seen."""
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back and frame.f_globals.get("__package__") == __package__:
        frame = frame.f_back
    for _ in range(_MOST_FRAMES):
        for local in frame.f_locals.values() if frame.f_code.co_name[0] != "<" else ():
            kind = local if issubclass(type_of(local), type) else type_of(local)
            if issubclass(kind, _PICKLERS):
                return kind
        if frame.f_back is None:
            break
        frame = frame.f_back
    return pickle.Pickler


class _Cell:
    """A value that may not cross; pickle takes it, or a text that stands for it."""

    _value: Any

    def __init__(self, dump: _Dump, value: object) -> None:
        self._dump = dump
        self._value = self._sent = value
        self._tried = False

    def __reduce__(self) -> tuple[Any, ...]:
        return itself, (self.sent(),)

    def sent(self) -> object:
        if not self._tried:
            self._tried = True
            if not self._dump.crosses(self._value):
                self._sent = self.stand_in()
        return self._sent

    def stand_in(self) -> object:
        # Its own text might hold secrets.
        return f"<{_full_name(self._value)} that could not be pickled>"


class _Node(_Cell):
    """An exception of a chain."""

    def __reduce__(self) -> tuple[Any, ...]:
        return itself, (self.sent(), chain_of(self._value))

    def stand_in(self) -> object:
        return Exception(
            in_one_line(f"{_full_name(self._value)}: {text_of(self._value)}")
        )


class _Chain:
    """Exceptions that hang together, in one list, because chains may be long."""

    def __init__(self, dump: _Dump, first: BaseException) -> None:
        self._dump = dump
        self.errors = [first]

    def __reduce__(self) -> tuple[Any, ...]:
        links = [
            (
                self._node(error),
                self._node(error.__cause__),
                self._node(error.__context__),
                error.__suppress_context__,
            )
            # The deepest first: what an exception has of those below it is known then.
            for error in reversed(self.errors)
        ]
        return list, (), links, None, None, link

    def _node(self, error: BaseException | None) -> _Cell | None:
        return None if error is None else self._dump.cell(_Node, error)


def _full_name(value: object) -> str:
    kind = type_of(value)
    return f"{text_of(kind.__module__)}.{text_of(kind.__qualname__)}"
